// Sentences that all have to be read, each with a dot or a picture: in columns, on as many pages as they need.
pragma ComponentBehavior: Bound

import QtQuick

Item {
    id: root

    required property list<string> sentences // empty ones are left out
    property list<string> pictures // one for each sentence, or none at all
    property int pagesRead: 0
    property real sentenceAt: 0 // the place of a sentence that is to be on the page: as many stand before it
    property bool lead: false // the first sentence is the one to remember
    readonly property int columns: Style.portrait || Style.compact ? 1 : 2
    readonly property real columnWidth: (width - (columns - 1) * Style.margin) / columns
    readonly property real between: Style.mm(Style.small ? 1 : Style.compact ? 1.5 : 3.5)
    readonly property real indent: pictures.length > 0 ? Math.round(Style.text * 1.3) + Style.mm(3) : Style.mm(Style.small ? 4 : 6)
    // One idea a line for who wants it easy; and where a page holds few lines, no more than a sentence has to fit.
    readonly property bool parted: Style.easy || (Style.compact && Style.bigger)
    readonly property list<var> said: {
        const found = [];
        for (let at = 0; at < sentences.length; at++) {
            const parts = parted ? sentences[at].replace(/([.?!؟]) /g, "$1\n").split("\n") : [sentences[at]];
            for (let part = 0; part < parts.length; part++)
                if (parts[part] !== "")
                    found.push({
                        "words": parts[part],
                        "place": at + part / parts.length,
                        "picture": part === 0 && pictures.length > 0 ? pictures[at] : "",
                        "strong": lead && found.length === 0
                    });
        }
        return found;
    }
    readonly property list<real> heights: {
        const found = [];
        for (let at = 0; at < measured.count; at++) {
            const item = measured.itemAt(at) as Phrase;
            const tight = pinched.itemAt(at) as Phrase;
            found.push((root.pinches(item) && tight ? tight.implicitHeight : item ? item.implicitHeight : 0) + between);
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
    // In another language or another size pages hold more or fewer: no sentence is left out.
    readonly property int page: {
        let found = Math.min(pagesRead, pages - 1);
        while (found + 1 < pages && placeOf(found + 1) <= sentenceAt)
            found++;
        return found;
    }
    readonly property bool last: page === pages - 1
    readonly property real next: last ? sentenceAt : placeOf(page + 1) // where the page after this one begins

    function placeOf(number: int): real {
        const first = said[starts[number * columns]];
        return first ? first.place : sentences.length; // while the words change, not all are there yet
    }

    // Whether a sentence does not even fit alone: then it stands in the narrowest letters.
    function pinches(item: Phrase): bool {
        return item !== null && item.implicitHeight > height;
    }

    component Sentence: Row {
        id: one

        required property string words
        required property string picture
        required property bool strong
        property bool narrowest: false

        spacing: root.indent - mark.width

        Item {
            id: mark

            width: one.picture !== "" ? Math.round(Style.text * 1.3) : dot.width
            height: width

            Rectangle {
                id: dot

                y: Style.text * 0.72 - height / 2
                visible: one.picture === ""
                width: Style.mm(Style.small ? 2 : 3)
                height: width
                radius: width / 2
                color: Style.navy
            }

            Pictogram {
                anchors.fill: parent
                visible: one.picture !== ""
                name: one.picture || "hand"
                size: mark.width
            }
        }

        Phrase {
            width: root.columnWidth - root.indent
            text: one.words
            strong: one.strong
            sentence: true
            narrow: Style.compact
            narrowest: one.narrowest
        }
    }

    // All sentences as they stand in a column: only measured.
    Repeater {
        id: measured

        model: root.said

        Phrase {
            required property var modelData

            visible: false
            width: root.columnWidth - root.indent
            text: modelData.words
            strong: modelData.strong
            sentence: true
            narrow: Style.compact
            Accessible.ignored: true
        }
    }

    Repeater {
        id: pinched

        model: root.said

        Phrase {
            required property var modelData

            visible: false
            width: root.columnWidth - root.indent
            text: modelData.words
            strong: modelData.strong
            sentence: true
            narrowest: true
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
                        required property var modelData
                        required property int index

                        narrowest: root.pinches(measured.itemAt(column.begin + index) as Phrase)
                        words: modelData.words
                        picture: modelData.picture
                        strong: modelData.strong
                    }
                }
            }
        }
    }
}
