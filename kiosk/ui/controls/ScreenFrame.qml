// What every screen shares: header, question, answers, ways out. Upright panels have the ways out at hand height,
// and a visitor may have everything to touch below a line: then the question stands just above it.
import QtQuick
import kiosk.ui

Item {
    id: root

    required property VisitViewModel visit
    property string title: ""
    property string subtitle: ""
    property string note: "" // in small letters, to be known rather than done
    property bool canGoBack: false
    property bool touched: false // all of the body is to be touched
    property string picture: "" // above the question, where that moved down
    default property alias content: place.data
    readonly property bool backOnTop: canGoBack && !Style.portrait && !Style.lower
    readonly property bool moved: touched && Style.lower
    readonly property real air: Style.mm(moved ? 2 : 4) // above and below the way back
    property alias body: place

    // Where the controls begin: nothing to touch above the reach of a seated person.
    Item {
        id: header

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.leftMargin: Style.margin
        anchors.rightMargin: Style.margin
        height: Style.compact ? 0 : Math.round(Style.bodyPx * 1.35 + Style.mm(Style.portrait ? 10 : 5))
        visible: !Style.compact

        Phrase {
            id: centre

            objectName: "header.centre"
            anchors.left: parent.left
            anchors.verticalCenter: parent.verticalCenter
            width: parent.width - clock.width - Style.gap
            text: root.visit.centreName
            strong: true
            color: Style.navy
            font.pixelSize: Style.bodyPx
            elide: Text.ElideRight
            wrapMode: Text.NoWrap
        }

        Phrase {
            id: clock

            objectName: "header.time"
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            width: implicitWidth
            text: root.visit.time
            color: Style.navy
            font.pixelSize: Style.bodyPx
            horizontalAlignment: Text.AlignRight
        }

        Rectangle {
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.bottom: parent.bottom
            height: Math.max(1, Style.mm(0.3))
            color: Style.navy
            opacity: Style.contrast ? 1 : 0.35
        }
    }

    PlainButton {
        id: topBack

        objectName: root.backOnTop ? "back" : ""
        anchors.left: parent.left
        anchors.leftMargin: Style.margin - Style.mm(2)
        anchors.top: header.bottom
        anchors.topMargin: Style.mm(Style.small ? 0 : Style.compact ? 1 : 4)
        visible: root.backOnTop
        quiet: true
        turns: true
        pictogram: "back"
        name: qsTr("Retour")
        width: implicitWidth
        height: Math.max(Style.mm(15), implicitHeight)
        onChosen: root.visit.back()
    }

    Pictogram {
        readonly property real room: question.y - header.height - 2 * Style.gap

        anchors.left: parent.left
        anchors.leftMargin: Style.margin
        y: question.y - height - Style.gap
        visible: root.moved && root.picture !== "" && room > Style.mm(20)
        name: root.picture || "hand"
        size: visible ? Math.min(Style.mm(50), room) : 0
    }

    Column {
        id: question

        anchors.left: root.backOnTop ? topBack.right : parent.left
        anchors.leftMargin: root.backOnTop ? Style.mm(4) : Style.margin
        anchors.right: parent.right
        anchors.rightMargin: Style.margin
        y: root.moved ? Style.highest - height - Style.mm(5) : root.backOnTop ? topBack.y + Math.max(0, (topBack.height - height) / 2) : header.height + Style.mm(Style.portrait ? 9 : Style.compact ? 2 : 5)
        spacing: Style.mm(2)

        Phrase {
            width: parent.width
            visible: root.title !== ""
            text: root.title
            strong: true
            narrow: Style.compact && usual.implicitWidth > width // a second line would cost the answers their room
            narrowest: Style.small && thin.implicitWidth > width
            font.pixelSize: Style.title
            Accessible.role: Accessible.Heading
        }

        // The question on one line, in the narrow and the usual cut: only measured.
        Phrase {
            id: thin

            visible: false
            wrapMode: Text.NoWrap
            text: root.title
            strong: true
            narrow: true
            font.pixelSize: Style.title
            Accessible.ignored: true
        }

        Phrase {
            id: usual

            visible: false
            wrapMode: Text.NoWrap
            text: root.title
            strong: true
            font.pixelSize: Style.title
            Accessible.ignored: true
        }

        Phrase {
            width: parent.width
            visible: root.subtitle !== ""
            text: root.subtitle
            font.pixelSize: Style.text
        }

        Phrase {
            width: parent.width
            visible: root.note !== "" && !Style.compact
            text: root.note
            font.pixelSize: Style.bodyPx
        }
    }

    // On low panels in the whole width: beside the way back it would need a second line.
    Phrase {
        id: lowNote

        anchors.left: parent.left
        anchors.leftMargin: Style.margin
        anchors.right: parent.right
        anchors.rightMargin: Style.margin
        y: Math.max(question.y + question.height, topBack.y + topBack.height)
        visible: root.note !== "" && Style.compact
        text: root.note
        narrow: true
        font.pixelSize: Style.bodyPx
    }

    Item {
        id: place

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: Style.margin
        anchors.rightMargin: Style.margin
        y: root.moved ? Style.highest : (lowNote.visible ? lowNote.y + lowNote.height : Math.max(question.y + question.height, root.backOnTop ? topBack.y + topBack.height : 0)) + (Style.compact ? Style.mm(2) : Style.mm(8))
        height: (bottomBack.visible ? bottomBack.y : root.height) - y - (bottomBack.visible ? root.air : Style.mm(Style.small ? 1 : Style.compact ? 2 : 7))
    }

    PlainButton {
        id: bottomBack

        objectName: visible ? "back" : ""
        anchors.left: parent.left
        anchors.leftMargin: Style.margin - Style.mm(2)
        y: root.height - height - root.air
        visible: root.canGoBack && !root.backOnTop
        quiet: true
        turns: true
        pictogram: "back"
        name: qsTr("Retour")
        width: implicitWidth
        onChosen: root.visit.back()
    }
}
