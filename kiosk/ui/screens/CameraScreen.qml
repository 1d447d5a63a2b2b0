// The visitor in the oval, the countdown, the photo to be looked at. The sign tells of the device itself.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui
import kiosk.ui.controls

ScreenFrame {
    id: root

    required property PresenceViewModel presence
    readonly property int shot: presence.shot
    readonly property bool failed: shot === PresenceViewModel.Shot.FAILED
    readonly property bool taken: shot === PresenceViewModel.Shot.TAKEN
    readonly property bool beside: !Style.portrait // the words beside the picture
    readonly property real wordsWidth: beside && !failed ? body.width - finder.width - Style.gap * 2 : body.width

    title: Style.compact ? "" : failed ? qsTr("La caméra ne marche pas.") : taken ? qsTr("Voici votre photo.") : qsTr("Votre photo")

    Rectangle {
        id: finder

        readonly property real high: root.beside ? parent.height : Math.min(parent.height - 3 * takeWay.height - 2 * ways.spacing - sign.height - hint.height - Style.gap * 4, parent.width * 1.25) // as large with one button as with three

        anchors.left: root.beside ? parent.left : undefined
        anchors.horizontalCenter: root.beside ? undefined : parent.horizontalCenter
        anchors.top: parent.top
        visible: !root.failed
        height: high
        width: Math.round(high * 0.8)
        color: Style.header
        border.width: root.presence.cameraOpen ? Style.line * 2 : 0
        border.color: Style.now

        Viewfinder {
            anchors.fill: parent
            anchors.margins: Style.line * 2
            frames: root.presence.frames
            mirrored: !root.taken
            oval: !root.taken
            Accessible.role: Accessible.Graphic
            Accessible.name: root.taken ? qsTr("Votre photo") : qsTr("Ce que voit la caméra")
        }

        // In a corner: the face stays to be seen.
        Rectangle {
            anchors.right: parent.right
            anchors.top: parent.top
            anchors.margins: Style.gap
            visible: root.presence.count > 0
            width: Math.round(finder.height * 0.24)
            height: width
            radius: width / 2
            color: Style.header
            border.width: Style.line
            border.color: Style.headerInk
        }

        Text {
            id: count

            anchors.right: parent.right
            anchors.top: parent.top
            anchors.margins: Style.gap
            visible: root.presence.count > 0
            width: Math.round(finder.height * 0.24)
            height: width
            horizontalAlignment: Text.AlignHCenter
            verticalAlignment: Text.AlignVCenter
            text: root.presence.count
            color: Style.headerInk
            font.pixelSize: Math.round(finder.height * 0.16)
            font.variableAxes: {
                "wght": 700
            }
            textFormat: Text.PlainText
            Accessible.role: Accessible.StaticText
            Accessible.name: text
        }
    }

    Column {
        id: told

        anchors.right: parent.right
        width: root.wordsWidth
        y: root.failed || root.beside ? 0 : finder.y + finder.height + Style.gap
        spacing: Style.gap

        // Bound to the device: it is there exactly as long as the camera is open.
        Row {
            id: sign

            visible: !root.failed
            width: parent.width
            spacing: Style.mm(3)

            Rectangle {
                anchors.verticalCenter: parent.verticalCenter
                width: Style.text * 0.8
                height: width
                radius: width / 2
                color: root.presence.cameraOpen ? (Style.contrast ? Style.yellow : Style.now) : "transparent"
                border.width: Style.line
                border.color: root.presence.cameraOpen ? color : Style.ink
            }

            Phrase {
                objectName: root.presence.cameraOpen ? "camera.on" : "camera.off"
                width: Math.min(implicitWidth, root.wordsWidth - Style.text * 0.8 - Style.mm(3))
                font.pixelSize: Style.text
                narrow: Style.compact
                strong: root.presence.cameraOpen
                Accessible.role: Style.compact ? Accessible.Heading : Accessible.StaticText // there is no title above
                text: Style.small && Style.bigger ? (root.presence.cameraOpen ? qsTr("Caméra allumée") : qsTr("Caméra éteinte")) : root.presence.cameraOpen ? qsTr("La caméra est allumée.") : qsTr("La caméra est éteinte.")
            }
        }

        Lines {
            id: hint

            readonly property string words: {
                switch (root.shot) {
                case PresenceViewModel.Shot.OPENING:
                    return qsTr("La caméra s’allume. Attendez un peu.");
                case PresenceViewModel.Shot.LIVE:
                    return qsTr("Mettez votre visage dans l’ovale.");
                case PresenceViewModel.Shot.COUNTING:
                    return qsTr("Regardez la caméra.");
                case PresenceViewModel.Shot.TAKEN:
                    return qsTr("La photo n’est pas encore sur le papier.");
                case PresenceViewModel.Shot.FAILED:
                    return qsTr("Vous pouvez faire une preuve sans photo.");
                default:
                    return "";
                }
            }

            width: parent.width
            narrow: Style.compact
            headed: Style.compact && root.failed
            room: root.beside ? ways.y - (sign.visible ? sign.height + parent.spacing : 0) - Style.mm(1) : root.body.height
            lines: root.failed && Style.compact ? [qsTr("La caméra ne marche pas."), words] : [words]
        }
    }

    Column {
        id: ways

        anchors.right: parent.right
        anchors.bottom: parent.bottom
        width: root.wordsWidth
        spacing: Style.mm(Style.small ? 2 : 4)

        component Way: PlainButton {
            width: ways.width
            air: Style.mm(Style.compact ? 1 : 3)
        }

        Way {
            id: takeWay

            objectName: "camera.take"
            visible: root.shot === PresenceViewModel.Shot.LIVE
            name: qsTr("Prendre la photo")
            primary: true
            pictogram: "camera"
            onChosen: root.presence.take()
        }

        Way {
            objectName: "camera.print"
            visible: root.taken
            name: qsTr("Imprimer")
            primary: true
            pictogram: "printer"
            onChosen: root.presence.printPhoto()
        }

        Way {
            objectName: "camera.again"
            visible: root.taken
            name: qsTr("Recommencer")
            pictogram: "camera"
            onChosen: root.presence.again()
        }

        Way {
            objectName: "camera.paper"
            visible: root.failed
            name: qsTr("Papier sans photo")
            primary: true
            pictogram: "proof"
            onChosen: root.presence.paper()
        }

        Way {
            objectName: "back"
            name: root.failed ? qsTr("Retour") : qsTr("Tout effacer")
            pictogram: root.failed ? "back" : "cross"
            turns: root.failed
            onChosen: root.visit.back()
        }
    }
}
