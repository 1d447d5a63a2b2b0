// The attendant closed the kiosk for today: said in every language of the centre, with nothing to touch.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui
import kiosk.ui.controls

ScreenFrame {
    id: root

    required property LanguagesViewModel languages

    Column {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        spacing: Style.mm(Style.small ? 2 : Style.compact ? 4 : 10)

        Pictogram {
            anchors.left: parent.left
            visible: !Style.compact
            name: "clock"
            size: Style.mm(40)
        }

        Repeater {
            model: root.languages.all

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
                    Accessible.role: Accessible.Heading
                    font.pixelSize: Math.min(Style.title, root.height / (root.languages.all.length * 3))
                }
            }
        }
    }
}
