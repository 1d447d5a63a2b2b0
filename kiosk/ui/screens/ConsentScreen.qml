// Before the camera is opened: all that happens with the photo, then yes and no, equal in size.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui
import kiosk.ui.controls

ScreenFrame {
    id: root

    required property PresenceViewModel presence
    readonly property list<string> sentences: [
        qsTr("La caméra est éteinte. Elle s’allume seulement si vous dites oui."),
        qsTr("La photo sert seulement à votre preuve."),
        qsTr("La borne imprime la photo. Puis elle l’efface tout de suite."),
        qsTr("Personne ici ne garde la photo. Elle ne va pas sur Internet."),
        qsTr("La borne ne cherche pas qui vous êtes."),
        qsTr("Le code sur le papier contient votre photo. Qui lit le code voit la photo."),
        qsTr("Quand on lit le code avec un téléphone, une page Internet s’ouvre. La photo reste dans le téléphone."),
        qsTr("Vous pouvez dire non. Vous avez le même service."),
        qsTr("Vous pouvez arrêter quand vous voulez."),
        qsTr("Le responsable est %1. Vos droits sont affichés à l’accueil.").arg(visit.centreName)
    ]

    title: Style.compact ? qsTr("Une photo de vous ?") : qsTr("Voulez-vous une photo de vous sur le papier ?")
    canGoBack: true

    SentencePages {
        id: read

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.bottom: answers.top
        anchors.bottomMargin: Style.compact ? Style.mm(1) : Style.gap
        sentences: root.sentences
        sentenceAt: root.presence.consentAt
    }

    // The answers as they would be set: only measured.
    Repeater {
        id: answerWords

        model: [qsTr("Lire la suite"), answers.yesWords, answers.noWords]

        Phrase {
            required property string modelData

            visible: false
            width: answers.each - 2 * Style.mm(3)
            text: modelData
            narrow: true
            Accessible.ignored: true
        }
    }

    Row {
        id: answers

        readonly property real each: (width - spacing) / 2
        readonly property string yesWords: Style.compact && Style.bigger ? qsTr("Oui") : Style.small ? qsTr("Oui, avec photo") : qsTr("Oui, je veux une photo")
        readonly property string noWords: Style.compact && Style.bigger ? qsTr("Non") : qsTr("Non, sans photo")
        // The same on every page, whatever it says: what is read keeps its room.
        readonly property real high: {
            let most = Style.choiceHeight;
            for (let at = 0; at < answerWords.count; at++) {
                const one = answerWords.itemAt(at) as Phrase;
                most = Math.max(most, one ? one.implicitHeight + Style.mm(3) : 0);
            }
            return most;
        }

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        spacing: Style.gap

        PlainButton {
            id: yes

            objectName: read.last ? "consent.yes" : "consent.more"
            width: answers.each
            height: answers.high
            air: Style.mm(Style.compact ? 1 : 3)
            name: read.last ? answers.yesWords : qsTr("Lire la suite")
            onChosen: read.last ? root.presence.agree() : root.presence.readOn(read.next)
        }

        PlainButton {
            id: no

            objectName: "consent.no"
            width: answers.each
            height: answers.high
            air: Style.mm(Style.compact ? 1 : 3)
            name: answers.noWords
            onChosen: root.presence.paper()
        }
    }
}
