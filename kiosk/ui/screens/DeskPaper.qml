// Paper and printer in words, and what can be done about them.
import QtQuick
import kiosk.ui
import kiosk.ui.controls

Item {
    id: root

    required property AttendantViewModel attendant

    // On low panels with long words the last lines have no room: what is wrong comes first.
    Column {
        id: told

        readonly property real room: ways.y

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        spacing: Style.mm(Style.compact ? 1 : 4)

        component Line: Phrase {
            property real above: 0 // where the lines above it end
            property real room: 0
            property real air: 0
            property bool wanted: text !== ""
            readonly property real end: above + (wanted ? implicitHeight + air : 0)

            visible: wanted && end <= room
            font.pixelSize: Style.text
            narrow: Style.small
        }

        Line {
            id: condition

            width: told.width
            room: told.room
            air: told.spacing
            text: root.attendant.printerState
            strong: true
        }

        Line {
            id: remedy

            width: told.width
            room: told.room
            air: told.spacing
            above: condition.end
            text: root.attendant.printerRemedy
        }

        Line {
            id: suspended

            width: told.width
            room: told.room
            air: told.spacing
            above: remedy.end
            wanted: root.attendant.suspended
            text: qsTr("Les numéros sont sur l’écran seulement.")
        }

        Line {
            id: silent

            width: told.width
            room: told.room
            air: told.spacing
            above: suspended.end
            wanted: root.attendant.silentPrinter
            text: qsTr("Cette imprimante ne dit pas si le ticket est sorti.")
        }

        Line {
            width: told.width
            room: told.room
            air: told.spacing
            above: silent.end
            text: root.attendant.rollMetres < 0 ? qsTr("Nouveau rouleau : touchez le bouton.") : root.attendant.rollLow ? qsTr("Le rouleau est presque fini.") : qsTr("Il reste environ %n mètre(s) de papier.", "", root.attendant.rollMetres)
        }
    }

    Column {
        id: ways

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Style.mm(Style.compact ? 1 : 8)
        spacing: Style.gap

        PlainButton {
            objectName: "desk.letter"
            width: parent.width
            visible: !Style.small || root.attendant.printerRemedy === "" // its room is for the remedy; nothing below it moves
            name: qsTr("Lettre pour les organismes")
            pictogram: "speech"
            onChosen: root.attendant.printLetter()
        }

        Grid {
            id: pair

            readonly property real wayWidth: (width - (columns - 1) * spacing) / columns

            width: parent.width
            columns: Style.portrait ? 1 : 2
            spacing: ways.spacing

            PlainButton {
                objectName: "desk.test"
                width: pair.wayWidth
                name: qsTr("Faire un essai")
                pictogram: "printer"
                onChosen: root.attendant.testPrint()
            }

            PlainButton {
                objectName: "desk.roll"
                width: pair.wayWidth
                name: qsTr("Nouveau rouleau")
                pictogram: "paper"
                onChosen: root.attendant.newRoll()
            }
        }
    }
}
