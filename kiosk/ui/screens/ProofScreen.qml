// The proof is made: its paper comes, or the screen shows the code instead.
import QtQuick
import kiosk.ui
import kiosk.ui.controls

ScreenFrame {
    id: root

    required property PresenceViewModel presence
    property string slot: "below"
    readonly property bool withCode: presence.withPhoto || presence.paperMissing
    readonly property real half: Style.portrait ? body.width : Math.round((body.width - Style.gap * 2) * 0.56)

    title: Style.compact ? "" : qsTr("Votre preuve de présence")

    Column {
        id: told

        anchors.left: parent.left
        anchors.top: parent.top
        width: root.half
        spacing: Style.mm(Style.small ? 1 : Style.compact ? 2 : 4)

        Row {
            id: head

            width: parent.width
            spacing: Style.mm(3)

            Pictogram {
                id: mark

                anchors.verticalCenter: parent.verticalCenter
                name: root.presence.paperMissing ? "paper-out" : !root.presence.paperOut ? "printer" : root.slot === "left" ? "arrow-left" : root.slot === "right" ? "arrow-right" : "arrow-down"
                size: Math.round(Style.text * 1.3)
            }

            Phrase {
                width: parent.width - mark.width - parent.spacing
                anchors.verticalCenter: parent.verticalCenter
                font.pixelSize: Style.text
                narrow: Style.compact
                strong: true
                Accessible.role: Style.compact ? Accessible.Heading : Accessible.StaticText // there is no title above
                text: root.presence.paperMissing ? qsTr("Le papier n’est pas sorti.") : !root.presence.paperOut ? qsTr("Votre papier va sortir.") : root.slot === "left" ? qsTr("Prenez votre papier à gauche.") : root.slot === "right" ? qsTr("Prenez votre papier à droite.") : qsTr("Prenez votre papier en bas.")
            }
        }

        Lines {
            width: parent.width
            spacing: parent.spacing
            narrow: Style.compact
            room: (Style.portrait ? (root.withCode ? root.body.height * 0.36 : ways.y) : ways.y) - head.height - 2 * spacing
            lines: [root.presence.paperMissing ? qsTr("Prenez ce code en photo avec votre téléphone.") : root.presence.withPhoto ? qsTr("La photo est effacée. Le papier est à vous.") : qsTr("Vous seul avez cette preuve."), root.presence.day, root.presence.time, root.presence.paperMissing ? "" : qsTr("Prenez le papier en photo. L’encre pâlit avec le temps."), root.presence.withPhoto && !root.presence.paperMissing ? qsTr("Ce code est le même que sur le papier. Il contient votre photo.") : "", root.presence.demo ? qsTr("Cette preuve est seulement un essai.") : ""]
        }
    }

    CodeView {
        id: code

        readonly property real room: Style.portrait ? Math.min(parent.width, ways.y - told.height - Style.gap * 2) : Math.min(Style.compact ? ways.y - Style.gap : parent.height, parent.width - root.half - Style.gap * 2)

        anchors.right: Style.portrait ? undefined : parent.right
        anchors.horizontalCenter: Style.portrait ? parent.horizontalCenter : undefined
        y: Style.portrait ? told.height + Style.gap : 0
        visible: root.withCode
        width: room
        height: room
        code: root.presence.code
        Accessible.role: Accessible.Graphic
        Accessible.name: qsTr("Le code de votre preuve")
    }

    PaperSlip {
        anchors.right: parent.right
        anchors.left: Style.portrait ? parent.left : undefined
        width: Style.portrait ? parent.width : parent.width * 0.38
        y: Style.portrait ? told.height + Style.mm(10) : 0
        height: Style.portrait ? ways.y - y - Style.mm(8) : Style.compact ? ways.y - Style.gap : parent.height
        visible: !root.withCode && !Style.compact && height > Style.mm(30)
        centreName: root.visit.centreName
        shown: root.presence.time || root.presence.day
        subject: root.presence.time ? root.presence.day : ""
        pictogram: "proof"
    }

    Ways {
        id: ways

        anchors.left: parent.left
        anchors.bottom: parent.bottom
        width: Style.compact ? parent.width : root.half

        Way {
            objectName: "proof.again"
            visible: root.presence.paperMissing && !root.presence.withPhoto
            name: Style.compact ? qsTr("Imprimer") : qsTr("Imprimer encore")
            pictogram: "printer"
            onChosen: root.presence.printAgain()
        }

        Way {
            objectName: "back"
            name: qsTr("Retour")
            pictogram: "back"
            turns: true
            onChosen: root.visit.back()
        }

        Way {
            objectName: "finish"
            name: qsTr("J’ai fini")
            primary: true
            pictogram: "finish"
            onChosen: root.visit.finish()
        }
    }
}
