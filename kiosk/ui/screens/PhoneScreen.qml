// To be photographed together with the visitor: the centre, the time, one signed code, and hardly anything else.
import QtQuick
import kiosk.ui
import kiosk.ui.controls

Rectangle {
    id: root

    required property VisitViewModel visit
    required property PresenceViewModel presence
    // Without its quiet zone 200 mm where there is room: it survives a messenger's copy of the photo.
    readonly property real codeSide: Math.min(Style.mm(245), Style.portrait ? Math.min(width - Style.mm(10), height - head.y - head.height - foot.height - Style.mm(14)) : height - Style.mm(10))

    color: Style.paper

    CodeView {
        id: code

        anchors.left: Style.portrait ? undefined : parent.left
        anchors.leftMargin: Style.mm(5)
        anchors.horizontalCenter: Style.portrait ? parent.horizontalCenter : undefined
        y: Style.portrait ? head.y + head.height + (foot.y - head.y - head.height - height) / 2 : (parent.height - height) / 2
        width: root.codeSide
        height: root.codeSide
        code: root.presence.code
        Accessible.role: Accessible.Graphic
        Accessible.name: qsTr("Le code de votre preuve")
    }

    Column {
        id: head

        anchors.right: parent.right
        anchors.rightMargin: Style.margin
        anchors.left: Style.portrait ? parent.left : code.right
        anchors.leftMargin: Style.margin
        y: Style.portrait ? Style.mm(12) : Style.mm(Style.compact ? 2 : 14)
        spacing: Style.mm(Style.small ? 0 : 2)

        Phrase {
            width: parent.width
            text: root.visit.centreName
            strong: true
            narrow: Style.compact
            color: Style.navy
            font.pixelSize: Style.compact ? Style.bodyPx : Math.round(Style.bodyPx * 1.4)
            horizontalAlignment: Style.portrait ? Text.AlignHCenter : Text.AlignLeft
            Accessible.role: Accessible.Heading
        }

        // As large as the width allows: it is read on a photo taken from two metres.
        Text {
            id: clock

            width: parent.width
            height: visible ? Math.min(Math.round(fit.advanceWidth > 0 ? width / fit.advanceWidth * 100 * 1.2 : 0), Style.portrait ? Style.mm(75) : Style.mm(Style.compact ? 24 : 60)) : 0
            visible: text !== ""
            text: root.presence.time
            color: Style.ink
            font.pixelSize: Math.max(1, Math.floor(Math.min(height / 1.2, width / Math.max(1, fit.advanceWidth) * 98)))
            font.variableAxes: fit.font.variableAxes
            horizontalAlignment: Style.portrait ? Text.AlignHCenter : Text.AlignLeft
            verticalAlignment: Text.AlignVCenter
            textFormat: Text.PlainText
            Accessible.role: Accessible.StaticText
            Accessible.name: text
        }

        TextMetrics {
            id: fit

            text: root.presence.time
            font.pixelSize: 100
            font.variableAxes: {
                "wght": 700,
                "wdth": text.length > 6 ? 75 : 100
            }
        }

        Phrase {
            width: parent.width
            text: root.presence.day
            strong: true
            narrow: Style.compact
            font.pixelSize: Style.compact ? Style.bodyPx : Math.round(Style.bodyPx * (root.presence.time === "" ? 2 : 1.3))
            horizontalAlignment: Style.portrait ? Text.AlignHCenter : Text.AlignLeft
        }
    }

    Column {
        id: foot

        anchors.right: parent.right
        anchors.rightMargin: Style.margin
        anchors.left: head.left
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Style.mm(Style.compact ? 3 : 10)
        spacing: Style.mm(Style.small ? 2 : 5)

        Lines {
            width: parent.width
            spacing: parent.spacing
            narrow: Style.compact
            room: Style.portrait ? root.height : root.height - head.y - head.height - done.height - Style.mm(Style.compact ? 6 : 16)
            lines: [root.presence.demo ? qsTr("Cette preuve est seulement un essai.") : "", Style.compact ? qsTr("Prenez la photo avec votre téléphone.") : qsTr("Mettez-vous devant l’écran. Prenez la photo avec votre téléphone."), qsTr("Cet écran se ferme dans %n seconde(s).", "", root.presence.secondsLeft)]
        }

        PlainButton {
            id: done

            objectName: "back"
            width: parent.width
            name: qsTr("J’ai ma photo")
            textSize: Style.bodyPx
            primary: true
            pictogram: "finish"
            onChosen: root.visit.back()
        }
    }
}
