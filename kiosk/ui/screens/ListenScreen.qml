// How to listen: with a headset, alone; or by the loudspeaker, which others hear too.
import QtQuick
import kiosk.ui
import kiosk.ui.controls

ScreenFrame {
    id: root

    required property VoiceViewModel voice

    readonly property list<string> asked: [qsTr("Branchez un casque."), qsTr("Vous seul entendez."), voice.hasLoudspeaker ? qsTr("Ou touchez le haut-parleur.") : "", voice.hasLoudspeaker ? qsTr("Les autres entendent aussi.") : ""]
    readonly property list<string> unspoken: [qsTr("Cette langue est seulement écrite ici."), qsTr("Allez voir une personne à l’accueil.")]

    title: voice.on ? qsTr("La voix") : qsTr("Écouter la borne")
    canGoBack: voice.on

    Pictogram {
        id: picture

        anchors.left: parent.left
        anchors.top: parent.top
        visible: !Style.small
        name: "headset"
        size: visible ? Math.min(Style.mm(60), parent.height * 0.4, parent.width * 0.25) : 0
    }

    Lines {
        anchors.left: Style.portrait ? parent.left : picture.right
        anchors.leftMargin: Style.portrait || !picture.visible ? 0 : Style.mm(8)
        anchors.right: parent.right
        anchors.top: Style.portrait ? picture.bottom : parent.top
        anchors.topMargin: Style.portrait ? Style.mm(8) : 0
        room: ways.y - y
        spacing: Style.mm(Style.compact ? 1 : 4)
        narrow: Style.compact
        lines: root.voice.on ? [qsTr("La borne parle."), qsTr("Touchez une image pour l’écouter."), qsTr("Touchez encore pour la choisir.")] : root.voice.speaksLanguage ? root.asked : root.unspoken
    }

    Ways {
        id: ways

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom

        Way {
            id: aloud

            objectName: "listen.aloud"
            visible: !root.voice.on && root.voice.speaksLanguage && root.voice.hasLoudspeaker
            name: qsTr("Haut-parleur")
            primary: true
            pictogram: "volume"
            onChosen: root.voice.chooseLoudspeaker()
        }

        Way {
            objectName: "listen.volume"
            visible: root.voice.on
            name: qsTr("Volume %1").arg(root.voice.volume)
            pictogram: "volume"
            onChosen: root.voice.press("volume")
        }

        Way {
            objectName: "listen.language"
            visible: root.voice.on && Style.compact // elsewhere it is in the bar
            name: qsTr("Langue")
            pictogram: "globe"
            onChosen: root.visit.otherLanguage()
        }

        Way {
            objectName: "listen.stop"
            visible: root.voice.on
            name: qsTr("Arrêter la voix")
            primary: true
            pictogram: "cross"
            onChosen: root.voice.toggle()
        }

        Way {
            objectName: visible ? "back" : ""
            visible: !root.voice.on
            name: qsTr("Retour")
            primary: !aloud.visible
            pictogram: "back"
            turns: true
            onChosen: root.visit.back()
        }
    }
}
