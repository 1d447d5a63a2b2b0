// The attendant closed the kiosk for today: said in every language of the centre, on low panels a page at a time.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui
import kiosk.ui.controls

ScreenFrame {
    id: root

    required property LanguagesViewModel languages
    readonly property real between: Style.mm(Style.small ? 2 : Style.compact ? 4 : 6)
    readonly property int letters: languages.all.length > 3 ? Style.text : Style.title
    // The tallest of the lines, with the air below it.
    readonly property real high: {
        let most = 0;
        for (let at = 0; at < measured.count; at++)
            most = Math.max(most, (measured.itemAt(at) as Phrase)?.implicitHeight ?? 0);
        return most + between;
    }

    function fit(): void {
        languages.fitLines(body.height + between, high, more.height + between);
    }

    onHighChanged: fit()
    body.onHeightChanged: fit()
    Component.onCompleted: fit()

    Repeater {
        id: measured

        model: root.languages.all

        Phrase {
            required property var modelData

            visible: false
            width: root.body.width
            text: modelData.closed
            strong: true
            narrow: Style.compact
            font.pixelSize: root.letters
            Accessible.ignored: true
        }
    }

    Column {
        anchors.left: parent.left
        anchors.right: parent.right
        y: Math.max(0, ((more.visible ? more.y : parent.height) - height) / 2)
        spacing: root.between

        Pictogram {
            anchors.left: parent.left
            visible: !Style.compact && root.languages.all.length <= 3
            name: "clock"
            size: Style.mm(40)
        }

        Repeater {
            model: root.languages.tiles

            // A language keeps its own direction, whatever direction the screen has now.
            Item {
                id: line

                required property var modelData

                objectName: "closed." + modelData.code

                width: parent.width
                height: words.height
                LayoutMirroring.enabled: modelData.turned
                LayoutMirroring.childrenInherit: true

                Phrase {
                    id: words

                    anchors.left: parent.left
                    anchors.right: parent.right
                    text: line.modelData.closed
                    strong: true
                    narrow: Style.compact
                    font.pixelSize: root.letters
                    Accessible.role: Accessible.Heading
                }
            }
        }
    }

    PlainButton {
        id: more

        objectName: "languages.more"
        anchors.right: parent.right
        y: parent.height - height
        width: implicitWidth
        visible: root.languages.manyPages
        name: root.languages.moreWords
        pictogram: "globe"
        primary: true
        onChosen: root.languages.more()
    }
}
