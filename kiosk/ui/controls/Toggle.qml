// A switch: picture, word, and whether it is on, told by a word and by a check mark in a box.
import QtQuick

TouchButton {
    id: root

    required property string pictogram
    readonly property real inner: Math.min(Style.pad, height * 0.14)
    readonly property real room: height - 2 * inner

    checkable: true
    description: checked ? qsTr("Oui") : qsTr("Non")
    dark: checked
    radius: Style.choiceRadius

    Rectangle {
        anchors.fill: parent
        color: root.checked ? Style.navy : root.pressed ? Qt.darker(Style.card, 1.08) : Style.card
        border.width: Style.line
        border.color: root.pressed ? Style.accent : Style.navy
        radius: Math.min(Style.choiceRadius, height / 3)
    }

    Pictogram {
        id: picture

        anchors.left: parent.left
        anchors.leftMargin: root.inner
        anchors.verticalCenter: parent.verticalCenter
        name: root.pictogram
        size: Math.min(root.room, Style.mm(Style.compact ? 9 : 14))
        ink: root.checked ? Style.navyInk : Style.navy
        accent: root.checked ? Style.navyInk : Style.accent
    }

    Phrase {
        id: words

        anchors.left: picture.right
        anchors.leftMargin: Style.mm(Style.compact ? 2 : 4)
        anchors.right: told.visible ? told.left : mark.left
        anchors.rightMargin: Style.mm(2)
        anchors.verticalCenter: parent.verticalCenter
        text: root.name
        strong: true
        narrow: usual.implicitWidth > width
        color: root.checked ? Style.navyInk : Style.ink
        Accessible.ignored: true
    }

    Phrase {
        id: told

        visible: !Style.small // there the box alone says it
        anchors.right: mark.left
        anchors.rightMargin: Style.mm(2)
        anchors.verticalCenter: parent.verticalCenter
        width: implicitWidth
        wrapMode: Text.NoWrap
        text: root.description
        narrow: Style.compact
        color: words.color
        Accessible.ignored: true
    }

    Rectangle {
        id: mark

        anchors.right: parent.right
        anchors.rightMargin: root.inner
        anchors.verticalCenter: parent.verticalCenter
        width: Math.round(Style.text * 0.9)
        height: width
        color: "transparent"
        border.width: Style.line
        border.color: words.color
        radius: Style.mm(1)

        Pictogram {
            anchors.fill: parent
            anchors.margins: Style.line
            visible: root.checked
            name: "finish"
            size: parent.width - 2 * Style.line
            ink: words.color
        }
    }

    // The word in the usual cut, on one line: only measured.
    Phrase {
        id: usual

        visible: false
        wrapMode: Text.NoWrap
        text: root.name
        strong: true
        Accessible.ignored: true
    }
}
