// Which proof, and how exact? Three forms that are worth the same, and three precisions.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui
import kiosk.ui.controls

ScreenFrame {
    id: root

    required property LanguagesViewModel languages

    required property PresenceViewModel presence
    readonly property bool possible: presence.trouble === ""
    // Where little height is left: short words, no pictures beside large ones, and one button for the precision.
    readonly property bool tight: Style.compact || (Style.lower && Style.bigger)
    readonly property bool short: Style.small || (Style.bigger && (tight || !Style.portrait))

    title: Style.small ? qsTr("Preuve de présence") : qsTr("Une preuve de votre présence")
    subtitle: Style.compact || !possible ? "" : presence.paperOffered ? qsTr("Vous la faites seul. Vous seul la gardez.") : qsTr("Le papier ne sort pas en ce moment.")
    note: Style.small && Style.bigger ? "" : languages.note // said on the screen before
    canGoBack: true
    touched: true
    picture: "proof"

    // Side by side where there is width, one below the other upright, two by two on low panels.
    Grid {
        id: forms

        readonly property int many: (root.presence.paperOffered ? 1 : 0) + 1 + (root.presence.portraitOffered ? 1 : 0)
        readonly property int places: root.tight ? 4 : Style.portrait ? 3 : many

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.bottom: root.tight ? parent.bottom : precisions.top
        anchors.bottomMargin: root.tight ? 0 : Style.gap * 2
        visible: root.possible
        columns: root.tight ? 2 : Style.portrait ? 1 : many
        rows: Math.ceil(places / columns)
        spacing: Style.small && Style.bigger ? Style.mm(2) : Style.gap

        component Form: Choice {
            width: (forms.width - (forms.columns - 1) * forms.spacing) / forms.columns
            height: Math.min((forms.height - (forms.rows - 1) * forms.spacing) / forms.rows, Style.mm(Style.portrait ? 76 : 130))
            upright: !Style.portrait && !Style.compact && !Style.lower
            pictureMost: Style.mm(root.tight && Style.bigger ? (Style.small ? 9 : 13) : Style.small ? 12 : Style.compact ? 22 : Style.portrait || Style.lower ? 34 : 54) // large words need its place
        }

        Form {
            objectName: "proof.paper"
            visible: root.presence.paperOffered
            name: qsTr("Papier sans photo")
            example: root.short ? "" : qsTr("Le lieu, la date et un code.")
            pictogram: "proof"
            onChosen: root.presence.paper()
        }

        Form {
            objectName: "proof.phone"
            name: root.tight ? qsTr("Avec mon téléphone") : qsTr("Photo avec mon téléphone")
            example: root.short ? "" : qsTr("La borne ne prend pas de photo.")
            pictogram: "selfie"
            onChosen: root.presence.phone()
        }

        Form {
            objectName: "proof.portrait"
            visible: root.presence.portraitOffered
            name: root.tight ? qsTr("Papier avec photo") : qsTr("Papier avec une photo de moi")
            example: root.short ? "" : qsTr("La borne efface la photo tout de suite.")
            pictogram: "portrait"
            onChosen: root.presence.portrait()
        }

        // One button, which says what is chosen.
        PlainButton {
            objectName: "precision"
            visible: root.tight
            width: (forms.width - forms.spacing) / 2
            height: (forms.height - forms.spacing) / 2
            most: height
            pictogram: "clock"
            pictured: !(root.tight && Style.bigger)
            name: root.presence.precision === "day" ? qsTr("La preuve dit le jour") : root.presence.precision === "hour" ? qsTr("La preuve dit l’heure") : qsTr("La preuve dit la minute")
            onChosen: root.presence.nextPrecision()
        }
    }

    Column {
        id: precisions

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        visible: root.possible && !root.tight
        spacing: Style.mm(3)

        Phrase {
            width: parent.width
            text: qsTr("Que dit la preuve ?")
            strong: true
            font.pixelSize: Style.text
            Accessible.role: Accessible.Heading
        }

        Row {
            id: segments

            width: parent.width
            spacing: Style.gap

            component Segment: PlainButton {
                required property string precision

                objectName: "precision." + precision
                width: (segments.width - 2 * segments.spacing) / 3
                checkable: true
                checked: root.presence.precision === precision
                primary: checked
                pictogram: checked ? "finish" : ""
                pictured: checked && !Style.bigger // large words need its place
                air: Style.mm(1)
                onChosen: root.presence.choosePrecision(precision)
            }

            Segment {
                precision: "day"
                name: qsTr("Le jour")
            }

            Segment {
                precision: "hour"
                name: qsTr("L’heure")
            }

            Segment {
                precision: "minute"
                name: qsTr("La minute")
            }
        }
    }

    // No proof now: why, and where to go.
    Pictogram {
        id: picture

        anchors.left: parent.left
        anchors.top: parent.top
        visible: !root.possible
        name: "clock"
        size: Math.min(Style.mm(50), parent.height * 0.4, parent.width * 0.25)
    }

    Lines {
        anchors.left: Style.portrait ? parent.left : picture.right
        anchors.leftMargin: Style.portrait ? 0 : Style.mm(8)
        anchors.right: parent.right
        anchors.top: Style.portrait ? picture.bottom : parent.top
        anchors.topMargin: Style.portrait ? Style.mm(8) : 0
        visible: !root.possible
        spacing: Style.mm(Style.small ? 1 : 4)
        narrow: Style.small
        room: root.body.height - (Style.portrait ? picture.height + Style.mm(8) : 0)
        lines: [root.presence.trouble === "time" ? qsTr("La borne n’est pas sûre de l’heure.") : qsTr("La borne ne peut pas signer de preuve."), qsTr("Allez voir une personne à l’accueil."), root.presence.trouble === "time" ? qsTr("Vous pouvez prendre un ticket.") : ""]
    }
}
