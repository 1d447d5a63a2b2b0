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
    readonly property int columns: Style.portrait || Style.compact ? 1 : 2
    readonly property real columnWidth: (body.width - (columns - 1) * Style.margin) / columns
    readonly property real columnHeight: answers.y - Style.gap
    readonly property real between: Style.mm(Style.small ? 1 : Style.compact ? 1.5 : 3.5)
    // Where each column begins: as many sentences as fit, in order.
    readonly property list<int> starts: {
        const found = [0];
        let used = 0;
        for (let at = 0; at < measured.count; at++) {
            const one = measured.itemAt(at) as Phrase;
            const high = (one ? one.implicitHeight : 0) + between;
            if (used > 0 && used + high - between > columnHeight) {
                found.push(at);
                used = 0;
            }
            used += high;
        }
        return found;
    }
    readonly property int pages: Math.ceil(starts.length / columns)
    readonly property int page: Math.min(presence.consentPage, pages - 1)
    readonly property bool last: page === pages - 1

    title: Style.compact ? qsTr("Une photo de vous ?") : qsTr("Voulez-vous une photo de vous sur le papier ?")
    canGoBack: true

    component Sentence: Row {
        id: sentence

        required property string words

        spacing: root.indent - dot.width

        Rectangle {
            id: dot

            y: Style.plain * 0.72 - height / 2
            width: Style.mm(Style.small ? 2 : 3)
            height: width
            radius: width / 2
            color: Style.navy
        }

        Phrase {
            width: root.columnWidth - root.indent
            text: sentence.words
            font.pixelSize: Style.plain
            narrow: Style.compact
        }
    }

    readonly property real indent: Style.mm(Style.small ? 4 : 6)

    // All sentences as they stand in a column: only measured.
    Repeater {
        id: measured

        model: root.sentences

        Phrase {
            required property string modelData

            visible: false
            width: root.columnWidth - root.indent
            text: modelData
            font.pixelSize: Style.plain
            narrow: Style.compact
            Accessible.ignored: true
        }
    }

    Row {
        id: columnsOfPage

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        spacing: Style.margin

        Repeater {
            model: root.columns

            Column {
                id: column

                required property int index
                readonly property int number: root.page * root.columns + index
                readonly property int begin: number < root.starts.length ? root.starts[number] : root.sentences.length
                readonly property int end: number + 1 < root.starts.length ? root.starts[number + 1] : root.sentences.length

                width: root.columnWidth
                spacing: root.between

                Repeater {
                    model: root.sentences.slice(column.begin, column.end)

                    Sentence {
                        required property string modelData

                        words: modelData
                    }
                }
            }
        }
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

            objectName: root.last ? "consent.yes" : "consent.more"
            width: answers.each
            height: answers.high
            name: root.last ? (Style.small ? qsTr("Oui, avec photo") : qsTr("Oui, je veux une photo")) : qsTr("Lire la suite")
            onChosen: root.last ? root.presence.agree() : root.presence.readOn()
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
