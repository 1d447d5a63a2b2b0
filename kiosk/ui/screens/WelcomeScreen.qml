// The greeting, the promise, and the languages: touching one starts.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui
import kiosk.ui.controls

Item {
    id: root

    required property VisitViewModel visit
    required property KeptViewModel kept
    required property LanguagesViewModel languages
    required property VoiceViewModel voice
    readonly property bool crowded: languages.crowded // the languages take the width, and leave one strip above them
    readonly property bool aside: !Style.portrait && !crowded // promise at the side instead of above
    readonly property bool brief: Style.compact || (Style.bigger && voice.ear !== VoiceViewModel.Ear.OFF) // the voice's zones take height

    function word(notice: string): string {
        switch (notice) {
        case "clock":
            //: One word for the staff: what needs a look.
            return qsTr("Horloge");
        case "paper":
            //: One word for the staff: what needs a look.
            return qsTr("Papier");
        case "printer":
            //: One word for the staff: what needs a look.
            return qsTr("Imprimante");
        case "sync":
            //: One word for the staff: what needs a look. Totals wait to be sent.
            return qsTr("Envoi");
        default:
            //: One word for the staff: what needs a look.
            return qsTr("Disque");
        }
    }

    Rectangle {
        id: promise

        anchors.left: parent.left
        anchors.top: parent.top
        width: root.aside ? Math.round(parent.width * (Style.compact ? 0.44 : 0.5)) : parent.width
        height: root.crowded ? Math.max(proof.height + Style.mm(Style.small ? 1.5 : 2), Math.ceil(greeting.height)) : root.aside ? parent.height : Style.lower ? Style.highest - invitation.height - Style.mm(10) : greeting.height + Style.mm(Style.portrait ? (Style.bigger ? 16 : 44) : 8)
        color: Style.header

        Row {
            id: notices

            anchors.right: parent.right
            anchors.rightMargin: Style.mm(Style.small ? 1.5 : 3) + (root.crowded ? proof.width + Style.margin : 0)
            anchors.top: parent.top
            anchors.topMargin: root.crowded ? (parent.height - height) / 2 : Style.mm(Style.small ? 1.5 : 3)
            spacing: Style.mm(3)

            Repeater {
                model: root.visit.notices

                Row {
                    id: notice

                    required property string modelData

                    spacing: Style.mm(1.5)
                    Accessible.role: Accessible.StaticText
                    Accessible.name: root.word(notice.modelData)
                    Accessible.ignored: word.visible

                    Pictogram {
                        anchors.verticalCenter: word.visible ? word.verticalCenter : undefined
                        name: notice.modelData
                        size: Style.bodyPx
                        ink: Style.headerInk
                    }

                    Phrase {
                        id: word

                        width: implicitWidth
                        visible: root.crowded ? false : Style.compact ? root.visit.notices.length === 1 : root.visit.notices.length < 5 // low panels have no room for more
                        text: root.word(notice.modelData)
                        narrow: root.visit.notices.length > 2
                        color: Style.headerInk
                        font.pixelSize: Style.bodyPx
                    }
                }
            }
        }

        Column {
            id: greeting

            readonly property real lowest: !root.crowded && root.visit.notices.length > 0 ? notices.y + notices.height + Style.mm(Style.small ? 0 : 1) : 0

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.leftMargin: Style.margin
            anchors.rightMargin: Style.margin + (root.crowded ? proof.width + Style.mm(2) : 0)
            y: Math.max(lowest, ((root.aside ? proof.y : parent.height) - height) / 2)
            spacing: Style.mm(root.crowded ? (Style.small ? -2 : -1) : Style.small && Style.easy ? 0.5 : Style.compact ? root.visit.notices.length > 0 ? 1 : 2 : 5)

            Phrase {
                width: parent.width
                visible: !Style.compact
                text: root.visit.centreName
                strong: true
                color: Style.headerInk
                font.pixelSize: Style.text
            }

            Phrase {
                width: parent.width
                text: qsTr("Bienvenue")
                strong: true
                narrow: root.crowded
                color: Style.headerInk
                wrapMode: Text.NoWrap
                font.pixelSize: Math.round(Style.bodyPx * (root.crowded ? 1 : Style.small ? 1.2 : Style.compact ? 1.5 : 3))
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: Style.bodyPx
                Accessible.role: Accessible.Heading
            }

            Repeater {
                model: root.crowded ? [qsTr("Gratuit. Sans nom.")].slice(0, Style.bigger || root.visit.notices.length > 0 ? 0 : 1) : Style.compact && Style.bigger ? [qsTr("Gratuit. Sans nom.")].slice(0, Style.small && root.visit.notices.length > 0 ? 0 : 1) : Style.small ? [qsTr("Gratuit. Sans nom."), qsTr("Sans rendez-vous")].slice(0, root.visit.notices.length > 0 ? 1 : 2) : root.brief ? [qsTr("Gratuit"), qsTr("Sans rendez-vous"), qsTr("Sans nom")] : [qsTr("C’est gratuit."), qsTr("Vous venez sans rendez-vous."), qsTr("Vous ne donnez pas votre nom.")]

                Row {
                    id: item

                    required property string modelData

                    width: greeting.width
                    spacing: Style.mm(4)

                    Rectangle {
                        width: Style.mm(Style.small ? 2.5 : 4)
                        height: width
                        radius: width / 2
                        y: Style.text * 0.72 - height / 2
                        color: Style.accent
                    }

                    Phrase {
                        width: parent.width - Style.mm(Style.small ? 6.5 : 8)
                        text: item.modelData
                        narrow: Style.small || (Style.compact && root.visit.notices.length > 0)
                        color: Style.headerInk
                        font.pixelSize: Style.text
                    }
                }
            }
        }
    }

    Column {
        id: invitation

        anchors.left: root.aside ? promise.right : parent.left
        anchors.right: parent.right
        anchors.leftMargin: Style.margin
        anchors.rightMargin: Style.margin
        visible: !root.crowded || (!Style.small && !Style.bigger)
        height: visible ? implicitHeight : 0
        y: Style.lower ? Style.highest - height - Style.mm(5) : (root.aside ? 0 : promise.height) + Style.mm(Style.small ? 1 : root.crowded ? 2 : Style.compact ? 3 : 10)

        Phrase {
            width: parent.width
            text: Style.small || (Style.compact && Style.bigger) ? qsTr("Votre langue") : qsTr("Choisissez votre langue.")
            strong: true
            narrow: Style.compact
            font.pixelSize: Style.text
        }
    }

    LanguageTiles {
        anchors.left: invitation.left
        anchors.right: invitation.right
        anchors.top: invitation.bottom
        anchors.topMargin: Style.mm(Style.small ? (invitation.visible ? 1 : 0) : root.crowded ? 2 : Style.compact ? 3 : Style.lower ? 5 : 7)
        anchors.bottom: root.aside || root.crowded ? parent.bottom : proof.top
        anchors.bottomMargin: Style.mm(Style.small ? (root.crowded ? 0.5 : 1) : root.crowded ? 2 : Style.compact ? 3 : 8)
        visit: root.visit
        languages: root.languages
    }

    // Without a ticket: it stands apart from the languages, and asks for one first.
    PlainButton {
        id: proof

        objectName: "prove"
        anchors.left: parent.left
        anchors.leftMargin: root.crowded ? parent.width - width - Style.margin : Style.margin
        width: root.crowded ? Math.min(implicitWidth + Style.mm(4), parent.width * 0.62) : (root.aside ? promise.width : parent.width) - 2 * Style.margin
        y: root.crowded ? Math.max(0, promise.height - height - Style.mm(1)) / (Style.small ? 1 : 2) : (keeps.visible ? keeps.y + Style.mm(4) : parent.height) - height - Style.mm(Style.small ? 1 : Style.compact ? 3 : 8)
        name: qsTr("Preuve de présence")
        pictogram: "proof"
        air: Style.mm(Style.compact ? 1 : 3)
        pictured: !Style.small
        onDark: root.aside || root.crowded
        onChosen: root.visit.prove()
    }

    // Low panels have no room for it: there it is on the screen of help.
    PlainButton {
        id: keeps

        objectName: "kept"
        anchors.left: proof.left
        width: proof.width
        y: parent.height - height - Style.mm(8)
        visible: !Style.compact
        name: qsTr("Ce que la borne garde et envoie")
        pictogram: "release"
        onDark: root.aside
        onChosen: root.kept.open()
    }
}
