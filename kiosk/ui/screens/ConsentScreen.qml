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
        anchors.bottomMargin: Style.gap
        sentences: root.sentences
        pagesRead: root.presence.consentPage
    }

    Row {
        id: answers

        readonly property real each: (width - spacing) / 2
        readonly property real high: Math.max(Style.choiceHeight, yes.implicitHeight, no.implicitHeight)

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        spacing: Style.gap

        PlainButton {
            id: yes

            objectName: read.last ? "consent.yes" : "consent.more"
            width: answers.each
            height: answers.high
            name: read.last ? (Style.small ? qsTr("Oui, avec photo") : qsTr("Oui, je veux une photo")) : qsTr("Lire la suite")
            onChosen: read.last ? root.presence.agree() : root.presence.readOn()
        }

        PlainButton {
            id: no

            objectName: "consent.no"
            width: answers.each
            height: answers.high
            name: qsTr("Non, sans photo")
            onChosen: root.presence.paper()
        }
    }
}
