// Where help is: asked for by the visitor, or shown because something broke, which is nobody's fault.
import QtQuick
import kiosk.ui
import kiosk.ui.controls

ScreenFrame {
    id: root

    required property LanguagesViewModel languages

    required property DisplayViewModel display
    required property VoiceViewModel voice
    readonly property bool withoutBar: Style.compact && voice.on // the zones stand in its place
    required property KeptViewModel kept
    readonly property bool broken: visit.step === VisitViewModel.Step.FAILSAFE

    title: broken ? qsTr("La borne a un problème.") : qsTr("Vous voulez de l’aide ?")

    Item {
        anchors.fill: parent

        Pictogram {
            id: picture

            anchors.left: parent.left
            anchors.top: parent.top
            visible: !(Style.small && root.visit.number !== "") && !(Style.compact && Style.bigger)
            name: "desk"
            size: visible ? Math.min(Style.mm(70), parent.height * 0.4, parent.width * 0.3) : 0
        }

        Lines {
            anchors.left: Style.portrait ? parent.left : picture.right
            anchors.leftMargin: Style.portrait || !picture.visible ? 0 : Style.mm(8)
            anchors.right: parent.right
            anchors.top: Style.portrait ? picture.bottom : parent.top
            anchors.topMargin: Style.portrait ? Style.mm(8) : 0
            spacing: Style.mm(Style.small ? 0 : Style.compact ? 2 : 4)
            narrow: Style.small
            lead: true
            room: ways.y - y - Style.mm(1)
            lines: [
                qsTr("Allez voir une personne à l’accueil."),
                root.visit.number !== "" ? qsTr("Votre numéro est gardé : %1.").arg(root.visit.number) : "",
                root.broken ? qsTr("Ce n’est pas votre faute.") : qsTr("Une personne vous aide. C’est gratuit.")
            ]
        }

        Ways {
            id: ways

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.bottom: parent.bottom

            Way {
                objectName: "kept"
                visible: !root.broken && !root.withoutBar
                name: qsTr("Ce que la borne garde")
                pictogram: "release"
                onChosen: root.kept.open()
            }

            Way {
                objectName: "listen"
                visible: root.withoutBar
                name: qsTr("La voix")
                pictogram: "volume"
                onChosen: root.voice.open()
            }

            Way {
                objectName: "display"
                visible: !root.broken && (!Style.compact || root.withoutBar) // otherwise it is in the bar there
                name: qsTr("Affichage")
                pictogram: "display"
                onChosen: root.display.open()
            }

            Way {
                objectName: root.broken ? "finish" : "back"
                name: root.broken ? qsTr("J’ai fini") : qsTr("Retour")
                primary: true
                pictogram: root.broken ? "finish" : "back"
                turns: !root.broken
                onChosen: root.broken ? root.visit.finish() : root.visit.back()
            }
        }
    }
}
