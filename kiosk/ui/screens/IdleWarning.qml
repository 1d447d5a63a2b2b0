// Are you still there? One touch anywhere answers.
import QtQuick
import kiosk.ui
import kiosk.ui.controls

Rectangle {
    id: root

    required property VisitViewModel visit
    required property DisplayViewModel display

    color: Style.paper

    TapHandler {
        gesturePolicy: TapHandler.ReleaseWithinBounds // takes the touch, so that nothing below gets it
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
                visible: !(Style.compact && Style.bigger)
                size: visible ? Math.min(Style.mm(50), parent.height * 0.3, parent.width * 0.3) : 0
            }

            Lines {
                anchors.left: Style.portrait ? parent.left : picture.right
                anchors.leftMargin: Style.portrait || !picture.visible ? 0 : Style.mm(8)
                anchors.right: parent.right
                anchors.top: Style.portrait ? picture.bottom : parent.top
                anchors.topMargin: Style.portrait ? Style.mm(8) : 0
                spacing: Style.mm(Style.compact ? 1 : 4)
                narrow: Style.small
                lead: true
                room: answers.y - y - Style.mm(1)
                lines: [qsTr("Touchez l’écran pour continuer."), qsTr("Il reste %n seconde(s).", "", root.visit.secondsLeft), qsTr("Sinon la borne efface vos choix.")]
            }

            Grid {
                id: answers

                readonly property real answerWidth: (width - (columns - 1) * spacing) / columns

                anchors.left: parent.left
                anchors.right: parent.right
                anchors.bottom: parent.bottom
                columns: Style.portrait ? 1 : visibleChildren.length
                spacing: Style.gap

                PlainButton {
                    id: stay

                    objectName: "stay"
                    width: answers.answerWidth
                    air: Style.mm(Style.compact ? 1 : 3)
                    height: Math.max(implicitHeight, leave.implicitHeight)
                    name: qsTr("Oui, je continue")
                    primary: true
                    onChosen: root.visit.stay()
                }

                PlainButton {
                    objectName: "more-time"
                    visible: !root.display.moreTime
                    width: answers.answerWidth
                    air: Style.mm(Style.compact ? 1 : 3)
                    height: stay.height
                    name: qsTr("Plus de temps")
                    pictogram: "time"
                    pictured: !Style.compact && !Style.bigger
                    onChosen: root.display.askTime()
                }

                PlainButton {
                    id: leave

                    objectName: "leave"
                    width: answers.answerWidth
                    air: Style.mm(Style.compact ? 1 : 3)
                    height: stay.height
                    name: qsTr("J’ai fini")
                    onChosen: root.visit.finish()
                }
            }
        }
    }
}
