// Sentences that all have to be read, each with a dot or a picture: in columns, on as many pages as they need.
pragma ComponentBehavior: Bound

import QtQuick

Item {
    id: root

    required property list<string> sentences // empty ones are left out
    property list<string> pictures // one for each sentence, or none at all
    required property int pagesRead
    property bool lead: false // the first sentence is the one to remember
    readonly property int columns: Style.portrait || Style.compact ? 1 : 2
    readonly property real columnWidth: (width - (columns - 1) * Style.margin) / columns
    readonly property real between: Style.mm(Style.small ? 1 : Style.compact ? 1.5 : 3.5)
    readonly property real indent: pictures.length > 0 ? Math.round(Style.plain * 1.3) + Style.mm(3) : Style.mm(Style.small ? 4 : 6)
    readonly property list<int> said: {
        const found = [];
        for (let at = 0; at < sentences.length; at++)
            if (sentences[at] !== "")
                found.push(at);
        return found;
    }
    readonly property list<real> heights: {
        const found = [];
        for (let at = 0; at < measured.count; at++) {
            const one = measured.itemAt(at) as Phrase;
            found.push((one ? one.implicitHeight : 0) + between);
        }
        return found;
    }
    // Where each column begins: as many sentences as fit, in order; side by side when one column would hold them all.
    readonly property list<int> starts: {
        const total = heights.reduce((sum, high) => sum + high, 0);
        const room = total - between <= height ? total / columns : height;
        const found = [0];
        let used = 0;
        for (let at = 0; at < heights.length; at++) {
            const high = heights[at];
            if (used > 0 && used + high - between > room && (room === height || found.length < columns)) {
                found.push(at);
                used = 0;
            }
            used += high;
        }
        return found;
    }
    readonly property int pages: Math.ceil(starts.length / columns)
    readonly property int page: Math.min(pagesRead, pages - 1)
    readonly property bool last: page === pages - 1

    component Sentence: Row {
        id: sentence

        required property string words
        required property string picture
        required property bool strong

        spacing: root.indent - mark.width

        Item {
            id: mark

            width: sentence.picture !== "" ? Math.round(Style.plain * 1.3) : dot.width
            height: width

            Rectangle {
                id: dot

                y: Style.plain * 0.72 - height / 2
                visible: sentence.picture === ""
                width: Style.mm(Style.small ? 2 : 3)
                height: width
                radius: width / 2
                color: Style.navy
            }

            Pictogram {
                anchors.fill: parent
                visible: sentence.picture !== ""
                name: sentence.picture || "hand"
                size: mark.width
            }
        }

        Phrase {
            width: root.columnWidth - root.indent
            text: sentence.words
            strong: sentence.strong
            font.pixelSize: Style.plain
            narrow: Style.compact
        }
    }

    // All sentences as they stand in a column: only measured.
    Repeater {
        id: measured

        model: root.said

        Phrase {
            required property int modelData

            visible: false
            width: root.columnWidth - root.indent
            text: root.sentences[modelData]
            strong: root.lead && modelData === root.said[0]
            font.pixelSize: Style.plain
            narrow: Style.compact
            Accessible.ignored: true
        }
    }

    Row {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        spacing: Style.margin

        Repeater {
            model: root.columns

            Column {
                id: column

                required property int index
                readonly property int number: root.page * root.columns + index
                readonly property int begin: number < root.starts.length ? root.starts[number] : root.said.length
                readonly property int end: number + 1 < root.starts.length ? root.starts[number + 1] : root.said.length

                width: root.columnWidth
                spacing: root.between

                Repeater {
                    model: root.said.slice(column.begin, column.end)

                    Sentence {
                        required property int modelData

                        words: root.sentences[modelData]
                        picture: root.pictures.length > 0 ? root.pictures[modelData] : ""
                        strong: root.lead && modelData === root.said[0]
                    }
                }
            }
        }
    }
}
