// What the attendant decides for the kiosk: numbers on the screen only, closed for today, whether the clock is right.
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
        id: wishes

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
            visible: !Style.compact || !root.attendant.clockInDoubt
            font.pixelSize: Style.text
            narrow: Style.compact
            text: qsTr("La borne ouvre seule le jour suivant.")
        }
    }

    Item {
        id: clock

        readonly property bool asks: root.attendant.clockInDoubt && root.attendant.clockMayBeRight
        readonly property bool beside: asks && Style.compact

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: wishes.bottom
        anchors.topMargin: Style.mm(Style.compact ? 2 : 12)
        anchors.bottom: parent.bottom

        Phrase {
            id: says

            anchors.left: parent.left
            anchors.top: parent.top
            width: clock.beside ? parent.width - confirm.width - Style.gap : parent.width
            font.pixelSize: Style.text
            narrow: Style.compact
            strong: root.attendant.clockInDoubt
            text: root.attendant.clock
        }

        // On low panels with long words the last line has no room: what the clock says comes first.
        Phrase {
            id: remedy

            anchors.left: parent.left
            anchors.top: says.bottom
            anchors.topMargin: Style.mm(Style.compact ? 1 : 4)
            width: says.width
            visible: root.attendant.clockInDoubt && y + implicitHeight <= clock.height
            font.pixelSize: Style.text
            narrow: Style.compact
            text: qsTr("Si c’est faux, réglez l’heure de la machine.")
        }

        PlainButton {
            id: confirm

            objectName: "desk.clock"
            anchors.right: parent.right
            y: !Style.compact ? remedy.y + remedy.height + Style.mm(6) : 0
            width: Style.compact ? implicitWidth : parent.width
            visible: clock.asks
            name: qsTr("C’est juste")
            onChosen: root.attendant.confirmClock()
        }
    }
}
