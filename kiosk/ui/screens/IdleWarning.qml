// Are you still there? One touch anywhere answers.
import QtQuick
import kiosk.ui
import kiosk.ui.controls

Rectangle {
    id: root

    required property VisitViewModel visit

    color: Style.paper

    TapHandler {
        longPressThreshold: 0
        onTapped: root.visit.stay()
    }

    ScreenFrame {
        anchors.fill: parent
        visit: root.visit
        title: qsTr("Vous êtes toujours là ?")

        Item {
            anchors.fill: parent

            Pictogram {
                id: picture

                anchors.left: parent.left
                anchors.top: parent.top
                name: "hourglass"
                size: Math.min(Style.mm(50), parent.height * 0.3, parent.width * 0.3)
            }

            Column {
                anchors.left: Style.portrait ? parent.left : picture.right
                anchors.leftMargin: Style.portrait ? 0 : Style.mm(8)
                anchors.right: parent.right
                anchors.top: Style.portrait ? picture.bottom : parent.top
                anchors.topMargin: Style.portrait ? Style.mm(8) : 0
                spacing: Style.mm(4)

                Phrase {
                    width: parent.width
                    text: qsTr("Touchez l’écran pour continuer.")
                    strong: true
                }

                Phrase {
                    width: parent.width
                    text: qsTr("Sinon la borne efface vos choix.")
                }

                Phrase {
                    width: parent.width
                    text: qsTr("Il reste %n seconde(s).", "", root.visit.secondsLeft)
                }
            }

            Column {
                anchors.left: parent.left
                anchors.right: parent.right
                anchors.bottom: parent.bottom
                spacing: Style.gap

                PlainButton {
                    objectName: "stay"
                    width: parent.width
                    name: qsTr("Oui, je continue")
                    primary: true
                    onChosen: root.visit.stay()
                }

                PlainButton {
                    objectName: "leave"
                    width: parent.width
                    name: qsTr("J’ai fini")
                    onChosen: root.visit.finish()
                }
            }
        }
    }
}
