// Paper and printer in words, and what can be done about them.
import QtQuick
import kiosk.ui
import kiosk.ui.controls

Item {
    id: root

    required property AttendantViewModel attendant

    Column {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        spacing: Style.mm(Style.compact ? 1 : 4)

        Phrase {
            width: parent.width
            font.pixelSize: Style.plain
            narrow: Style.small
            text: root.attendant.printerState
            strong: true
        }

        Phrase {
            width: parent.width
            visible: text !== ""
            font.pixelSize: Style.plain
            narrow: Style.small
            text: root.attendant.printerRemedy
        }

        Phrase {
            width: parent.width
            visible: root.attendant.suspended
            font.pixelSize: Style.plain
            narrow: Style.small
            text: qsTr("Les numéros sont sur l’écran seulement.")
        }

        Phrase {
            width: parent.width
            visible: root.attendant.silentPrinter && !(Style.small && root.attendant.suspended)
            font.pixelSize: Style.plain
            narrow: Style.small
            text: qsTr("Cette imprimante ne dit pas si le ticket est sorti.")
        }

        Phrase {
            width: parent.width
            font.pixelSize: Style.plain
            narrow: Style.small
            text: root.attendant.rollMetres < 0 ? qsTr("Nouveau rouleau : touchez le bouton.") : root.attendant.rollLow ? qsTr("Le rouleau est presque fini.") : qsTr("Il reste environ %n mètre(s) de papier.", "", root.attendant.rollMetres)
        }
    }

    Grid {
        id: ways

        readonly property real wayWidth: (width - (columns - 1) * spacing) / columns

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Style.mm(Style.compact ? 1 : 8)
        columns: Style.portrait ? 1 : 2
        spacing: Style.gap

        PlainButton {
            objectName: "desk.test"
            width: ways.wayWidth
            name: qsTr("Faire un essai")
            pictogram: "printer"
            onChosen: root.attendant.testPrint()
        }

        PlainButton {
            objectName: "desk.roll"
            width: ways.wayWidth
            name: qsTr("Nouveau rouleau")
            pictogram: "paper"
            onChosen: root.attendant.newRoll()
        }
    }
}
