// Today's totals, each with its word; nothing of any one visit.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui
import kiosk.ui.controls

Item {
    id: root

    required property AttendantViewModel attendant

    function words(what: string): string {
        switch (what) {
        case "tickets":
            return qsTr("Numéros donnés");
        case "urgent":
            return qsTr("Tout de suite");
        case "medium":
            return qsTr("Dans les prochains mois");
        case "long":
            return qsTr("Plus tard");
        case "voided":
            return qsTr("Numéros annulés");
        case "failures":
            return qsTr("Papiers pas sortis");
        default:
            return qsTr("Je ne sais pas");
        }
    }

    Grid {
        id: table

        readonly property real cellWidth: (width - (columns - 1) * columnSpacing) / columns

        width: parent.width
        columns: Style.portrait ? 1 : 2
        rowSpacing: Style.mm(Style.small ? 0 : Style.compact ? 1 : 4)
        columnSpacing: Style.mm(Style.compact ? 4 : 12)
        flow: Grid.TopToBottom
        rows: Style.portrait ? 7 : 4

        Repeater {
            model: root.attendant.counts

            Item {
                id: line

                required property var modelData

                width: table.cellWidth
                height: Math.max(words.height, n.height) + Style.mm(Style.compact ? 1 : 3)

                Phrase {
                    id: words

                    anchors.left: parent.left
                    width: parent.width - n.width - n.anchors.rightMargin - Style.mm(2)
                    text: root.words(line.modelData.what)
                    narrow: Style.compact
                    strong: line.modelData.what === "tickets"
                    font.pixelSize: Style.plain
                }

                Phrase {
                    id: n

                    anchors.right: parent.right
                    anchors.rightMargin: Style.mm(Style.compact ? 1 : 4)
                    width: implicitWidth
                    text: line.modelData.n
                    strong: true
                    font.pixelSize: Style.plain
                }

                Rectangle {
                    anchors.left: parent.left
                    anchors.right: parent.right
                    anchors.bottom: parent.bottom
                    height: Math.max(1, Style.mm(0.3))
                    color: Style.navy
                    opacity: Style.contrast ? 1 : 0.35
                }
            }
        }
    }
}
