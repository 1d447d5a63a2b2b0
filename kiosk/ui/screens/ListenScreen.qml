// How to listen: with a headset, alone; or by the loudspeaker, which others hear too.
import QtQuick
import kiosk.ui
import kiosk.ui.controls

ScreenFrame {
    id: root

    required property VoiceViewModel voice

    title: qsTr("Écouter la borne")

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
        lines: root.voice.speaksLanguage ? [qsTr("Branchez un casque."), qsTr("Vous seul entendez."), root.voice.hasLoudspeaker ? qsTr("Ou touchez le haut-parleur.") : "", root.voice.hasLoudspeaker ? qsTr("Les autres entendent aussi.") : ""] : [qsTr("Cette langue est seulement écrite ici."), qsTr("Allez voir une personne à l’accueil.")]
    }

    Ways {
        id: ways

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom

        Way {
            id: aloud

            objectName: "listen.aloud"
            visible: root.voice.speaksLanguage && root.voice.hasLoudspeaker
            name: qsTr("Haut-parleur")
            primary: true
            pictogram: "volume"
            onChosen: root.voice.chooseLoudspeaker()
        }

        Way {
            objectName: "back"
            name: qsTr("Retour")
            primary: !aloud.visible
            pictogram: "back"
            turns: true
            onChosen: root.visit.back()
        }
    }
}
