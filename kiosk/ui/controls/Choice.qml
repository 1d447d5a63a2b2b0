// One answer to the question of the screen: picture, words, one line of example.
import QtQuick

TouchButton {
    id: root

    property string pictogram: ""
    property string example: ""
    property color fill: Style.card
    property color words: Style.ink
    property color edge: Style.navy
    property bool upright: false // picture above the words
    property bool filled: false
    property bool landscapePicture: false // the needs' pictures are wider than high
    property bool strong: true
    property real pictureMost: Style.mm(Style.small ? 12 : 22)
    readonly property real wordsRoom: height - (upright ? tile.height + 2 * inner : Style.mm(2))
    readonly property int nameSize: landscapePicture && !Style.compact ? Math.round(Style.text * 1.2) : Style.text
    property bool pictured: pictogram !== ""
    readonly property real room: upright ? Math.max(0, Math.min(height * 0.42, height - 2 * inner - thin.contentHeight)) : height - 2 * inner
    readonly property real inner: Math.min(Style.pad, height * 0.14)
    readonly property real pictureHeight: landscapePicture ? Math.min(room, upright ? (width - 2 * inner) * 0.75 : width * (Style.small && Style.bigger ? 0.1 : Style.compact ? 0.16 : 0.21)) : Math.min(room, pictureMost)

    description: example
    dark: filled
    radius: Style.choiceRadius

    Rectangle {
        anchors.fill: parent
        color: root.pressed ? Qt.darker(root.fill, root.filled ? 1.25 : 1.08) : root.fill
        border.width: Style.contrast || !root.filled ? Style.line : 0
        border.color: root.pressed ? Style.accent : root.edge
        radius: Math.min(Style.choiceRadius, height / 3)
    }

    Rectangle {
        id: tile

        anchors.left: root.upright ? undefined : parent.left
        anchors.leftMargin: root.inner
        anchors.verticalCenter: root.upright ? undefined : parent.verticalCenter
        anchors.top: root.upright ? parent.top : undefined
        anchors.topMargin: root.inner
        anchors.horizontalCenter: root.upright ? parent.horizontalCenter : undefined
        visible: root.pictured
        width: root.pictured ? (root.landscapePicture ? root.pictureHeight / 0.75 : root.pictureHeight) : 0
        height: root.pictureHeight
        color: root.filled ? "transparent" : Style.header
        border.width: Style.contrast && !root.filled ? Style.line : 0
        border.color: Style.headerInk
        radius: Style.mm(3)

        Pictogram {
            anchors.centerIn: parent
            name: root.pictogram || "hand"
            size: root.landscapePicture ? parent.height : parent.height * 0.74
            width: root.landscapePicture ? parent.width : size
            ink: root.filled ? root.words : Style.headerInk
            turns: root.landscapePicture || root.pictogram === "turn"
        }
    }

    Column {
        anchors.left: root.upright || !root.pictured ? parent.left : tile.right
        anchors.right: parent.right
        anchors.leftMargin: root.upright ? root.inner : Math.max(root.inner, Style.mm(Style.small ? 2 : 4))
        anchors.rightMargin: root.inner
        anchors.top: root.upright ? tile.bottom : undefined
        anchors.topMargin: root.inner / 2
        anchors.verticalCenter: root.upright ? undefined : parent.verticalCenter
        anchors.verticalCenterOffset: title.arabic && Style.compact ? -Math.round(Style.text * 0.06) : 0 // its lines hang low
        spacing: Style.mm(1)

        Phrase {
            id: title

            width: parent.width
            text: root.name
            strong: root.strong
            narrow: usual.contentWidth > usual.width || usual.contentHeight > root.wordsRoom
            narrowest: thin.contentWidth > thin.width || thin.contentHeight > root.wordsRoom
            color: root.words
            font.pixelSize: root.nameSize
            Accessible.ignored: true
        }

        Phrase {
            width: parent.width
            visible: root.example !== "" && usual.contentHeight + usualExample.contentHeight + parent.spacing <= root.wordsRoom
            text: root.example
            color: root.words
            Accessible.ignored: true
        }

        // The name in the narrow cut, name and example in the usual one: only measured.
        Phrase {
            id: thin

            visible: false
            width: parent.width
            text: root.name
            strong: root.strong
            narrow: true
            font.pixelSize: root.nameSize
            Accessible.ignored: true
        }

        Phrase {
            id: usual

            visible: false
            width: parent.width
            text: root.name
            strong: root.strong
            font.pixelSize: root.nameSize
            Accessible.ignored: true
        }

        Phrase {
            id: usualExample

            visible: false
            width: parent.width
            text: root.example
            Accessible.ignored: true
        }
    }
}
