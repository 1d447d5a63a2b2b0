// The number, as large as the panel allows, at once; the paper follows, or the screen says that it did not.
import QtQuick
import kiosk.ui
import kiosk.ui.controls

ScreenFrame {
    id: root

    required property TicketPaper paper
    property string slot: "below"
    readonly property bool withoutPaper: paper.missing || paper.screenOnly
    readonly property real half: Style.portrait ? body.width : Math.round((body.width - Style.gap * 2) * (Style.compact && Style.bigger ? 0.5 : 0.6)) // the number is as large without paper
    // The number comes before what is said below it.
    readonly property bool brief: Style.compact || (!Style.portrait && ways.y - (subject.text !== "" ? subject.implicitHeight : 0) - whole.implicitHeight < 2 * Style.title)

    title: Style.compact ? "" : qsTr("Votre numéro")

    Text {
        id: number

        readonly property real room: (Style.portrait ? root.body.height * 0.44 : ways.y) - reserve - Style.mm(Style.compact ? 1 : 6)
        // What stands below it with a ticket, also when there is none: the number is as large as ever.
        readonly property real reserve: (subject.fits ? subject.implicitHeight + told.spacing : 0) + (told.invites ? invitation.implicitHeight : 0)

        anchors.left: parent.left
        anchors.top: parent.top
        width: root.half
        height: Math.max(Style.title, Math.min(Math.round(width * 0.4), room))
        text: root.visit.number
        color: Style.navy
        font.pixelSize: Math.max(Style.title, Math.floor(Math.min(height / 1.37, width / hundred.advanceWidth * 100)))
        font.variableAxes: {
            "wght": 700
        }
        horizontalAlignment: Text.AlignLeft
        verticalAlignment: Text.AlignVCenter
        textFormat: Text.PlainText

        Accessible.role: Accessible.Heading
        Accessible.name: qsTr("Votre numéro est le %1.").arg(text)
    }

    TextMetrics {
        id: hundred

        text: number.text
        font.pixelSize: 100
        font.variableAxes: number.font.variableAxes
    }

    Column {
        id: told

        readonly property bool invites: !Style.small && !(Style.compact && Style.bigger)

        anchors.left: parent.left
        anchors.top: number.bottom
        width: root.half
        spacing: Style.mm(Style.compact ? 0 : 3)

        Phrase {
            id: subject

            readonly property bool fits: text !== "" && (!Style.compact || Style.title * 1.4 + implicitHeight <= ways.y)

            width: parent.width
            visible: fits && !(Style.small && root.withoutPaper)
            narrow: Style.compact && Style.bigger
            font.pixelSize: Style.text
            text: root.visit.chosenTheme
            strong: true
        }

        Phrase {
            id: invitation

            width: parent.width
            visible: !root.withoutPaper && told.invites
            text: root.brief ? qsTr("Vous pouvez vous asseoir.") : whole.text
        }

        // Only measured.
        Phrase {
            id: whole

            visible: false
            width: parent.width
            text: qsTr("Vous pouvez vous asseoir. Nous appelons les numéros dans l’ordre.")
            Accessible.ignored: true
        }
    }

    Ways {
        id: ways

        anchors.left: parent.left
        y: Style.portrait && !Style.lower ? Math.round(root.body.height * 0.45) : root.body.height - height
        width: Style.compact ? root.body.width : root.half

        Way {
            objectName: "finish"
            name: qsTr("J’ai fini")
            primary: true
            pictogram: "finish"
            onChosen: root.visit.finish()
        }

        Way {
            objectName: "undo"
            name: qsTr("J’ai fait une erreur")
            pictogram: "undo"
            turns: true
            onChosen: root.visit.undo()
        }

        Way {
            objectName: "prove"
            name: Style.compact ? qsTr("Preuve de présence") : qsTr("Je veux une preuve de présence")
            pictogram: "proof"
            onChosen: root.visit.prove()
        }
    }

    Item {
        id: slipPlace

        anchors.right: parent.right
        anchors.left: Style.portrait ? parent.left : undefined
        width: Style.portrait ? parent.width : root.body.width - root.half - 2 * Style.gap
        y: !Style.portrait ? 0 : Style.lower ? told.y + told.height + Style.mm(8) : ways.y + ways.height + Style.mm(8)
        height: Style.compact ? ways.y - Style.gap : Style.portrait && Style.lower ? ways.y - y - Style.gap : root.body.height - y + (root.withoutPaper ? 0 : Style.mm(7))

        Row {
            id: taking

            visible: !root.withoutPaper
            width: parent.width
            spacing: Style.mm(3)

            Pictogram {
                id: way

                visible: !(Style.small && Style.bigger) // the words need its place
                name: root.slot === "left" ? "arrow-left" : root.slot === "right" ? "arrow-right" : "arrow-down"
                size: Math.round(Style.text * 1.3)
                anchors.verticalCenter: parent.verticalCenter
            }

            Phrase {
                width: parent.width - (way.visible ? way.width + parent.spacing : 0)
                text: root.paper.late ? qsTr("Votre ticket va sortir. Attendez un peu.") : root.slot === "left" ? qsTr("Prenez votre ticket à gauche.") : root.slot === "right" ? qsTr("Prenez votre ticket à droite.") : qsTr("Prenez votre ticket en bas.")
                strong: true
                narrow: Style.small || (Style.compact && Style.bigger)
                font.pixelSize: Style.text
                anchors.verticalCenter: parent.verticalCenter
            }
        }

        PaperSlip {
            visible: !root.withoutPaper && height > Style.mm(20)
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.top: taking.bottom
            anchors.topMargin: Style.mm(5)
            anchors.bottom: parent.bottom
            centreName: root.visit.centreName
            shown: root.visit.number
            subject: root.visit.chosenTheme
        }

        Pictogram {
            id: paperOut

            readonly property real side: Style.compact ? Style.mm(16) : Math.min(Style.mm(30), root.body.height * 0.2)

            anchors.left: parent.left
            name: "paper-out"
            visible: root.withoutPaper && side + missing.spacing + missing.height <= slipPlace.height
            size: side
        }

        Lines {
            id: missing

            visible: root.withoutPaper
            width: parent.width
            y: paperOut.visible ? paperOut.height + spacing : 0
            spacing: Style.mm(Style.compact ? 1 : 3)
            narrow: Style.compact && Style.bigger
            lead: true
            room: slipPlace.height
            lines: [
                root.paper.missing ? qsTr("Le ticket n’est pas sorti.") : qsTr("Il n’y a pas de ticket en papier."),
                root.paper.missing && !Style.compact && !Style.bigger ? root.visit.printerTrouble : "",
                Style.compact || (Style.portrait && Style.bigger) ? "" : qsTr("Votre numéro est gardé : %1.").arg(root.visit.number),
                Style.small || (Style.compact && Style.bigger) ? qsTr("Notez votre numéro.") : qsTr("Notez-le ou dites-le à l’accueil.")
            ]
        }
    }
}
