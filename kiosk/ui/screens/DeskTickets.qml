// The last tickets: number and what became of the paper; one can be printed again, or declared void.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui
import kiosk.ui.controls

Item {
    id: root

    required property AttendantViewModel attendant

    Phrase {
        visible: root.attendant.tickets.length === 0
        width: parent.width
        font.pixelSize: Style.text
        text: qsTr("Il n’y a pas encore de ticket aujourd’hui.")
    }

    Grid {
        id: list

        readonly property real rowWidth: (width - (columns - 1) * spacing) / columns

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        columns: Style.compact ? 3 : Style.portrait ? 1 : 2
        spacing: Style.mm(2)

        Repeater {
            model: root.attendant.tickets

            TouchButton {
                id: row

                required property var modelData
                required property int index

                objectName: "desk.ticket." + index
                name: modelData.number
                description: modelData.outcome
                checkable: true
                checked: modelData.chosen
                width: list.rowWidth
                height: Math.max(Style.buttonHeight, Math.round(Style.bodyPx * (Style.small && ways.height > Style.buttonHeight * 1.2 ? 2.45 : Style.compact ? 2.7 : 1.6)))
                onChosen: root.attendant.choose(index)

                Rectangle {
                    anchors.fill: parent
                    color: row.checked ? Style.navy : Style.card
                    border.width: Style.line
                    border.color: Style.navy
                    radius: Style.buttonRadius
                }

                Phrase {
                    id: number

                    anchors.left: parent.left
                    anchors.leftMargin: Style.pad
                    y: Style.compact ? Style.mm(1) : (parent.height - height) / 2
                    width: implicitWidth
                    text: row.name
                    color: row.checked ? Style.navyInk : Style.navy
                    strong: true
                    font.pixelSize: Style.text
                    Accessible.ignored: true
                }

                Phrase {
                    anchors.left: Style.compact ? parent.left : number.right
                    anchors.leftMargin: Style.pad
                    anchors.right: parent.right
                    anchors.rightMargin: Style.mm(1)
                    y: Style.compact ? parent.height - height - Style.mm(1) : (parent.height - height) / 2
                    narrow: Style.compact
                    text: row.description
                    color: row.checked ? Style.navyInk : Style.ink
                    font.pixelSize: Style.text
                    Accessible.ignored: true
                }
            }
        }
    }

    Grid {
        id: ways

        readonly property real wayWidth: (width - (columns - 1) * spacing) / columns

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Style.mm(Style.small ? 0 : Style.compact ? 1 : 8)
        columns: Style.portrait ? 1 : 2
        spacing: Style.gap
        visible: root.attendant.chosen !== "" && !root.attendant.chosenIsVoid

        PlainButton {
            objectName: "desk.reprint"
            width: ways.wayWidth
            name: qsTr("Imprimer une copie")
            pictogram: "printer"
            onChosen: root.attendant.reprint()
        }

        PlainButton {
            objectName: "desk.void"
            width: ways.wayWidth
            name: qsTr("Annuler le %1").arg(root.attendant.chosen)
            pictogram: "cross"
            onChosen: root.attendant.voidNumber()
        }
    }
}
