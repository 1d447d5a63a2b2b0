// What the attendant decides for the kiosk: numbers on the screen only, closed for today.
import QtQuick
import kiosk.ui
import kiosk.ui.controls

Item {
    id: root

    required property AttendantViewModel attendant

    component Wish: PlainButton {
        width: parent.width
        checkable: true
        primary: checked
        pictogram: checked ? "finish" : ""
    }

    Column {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        spacing: Style.mm(Style.compact ? 2 : 6)

        Wish {
            objectName: "desk.screenOnly"
            name: qsTr("Numéros sur l’écran seulement")
            checked: root.attendant.screenOnly
            onChosen: root.attendant.toggleScreenOnly()
        }

        Wish {
            objectName: "desk.closed"
            name: qsTr("Fermer pour aujourd’hui")
            checked: root.attendant.closedToday
            onChosen: root.attendant.toggleClosed()
        }

        Phrase {
            width: parent.width
            font.pixelSize: Style.plain
            narrow: Style.compact
            text: qsTr("La borne ouvre seule le jour suivant.")
        }
    }
}
