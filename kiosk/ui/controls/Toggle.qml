// A switch: picture, word, and whether it is on, told by a word and by a check mark in a box.
pragma ComponentBehavior: Bound

import QtQuick

TouchButton {
    id: root

    required property string pictogram
    readonly property real inner: Math.min(Style.pad, height * 0.14)
    readonly property real room: height - 2 * inner
    readonly property real between: Style.mm(Style.compact ? 2 : 4) // picture and word
    readonly property real apart: Style.mm(2)
    // The word's place alone, beside the picture, and beside what tells the state; long words need what those take.
    readonly property real alone: width - 2 * inner - mark.width - apart
    readonly property real withPicture: alone - picture.size - between
    readonly property real withBoth: withPicture - told.implicitWidth - apart

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
        visible: beside.contentWidth <= beside.width && (!Style.small || beside.contentHeight <= root.height)
        name: root.pictogram
        size: Math.min(root.room, Style.mm(Style.compact ? 9 : 14))
        ink: root.checked ? Style.navyInk : Style.navy
        accent: root.checked ? Style.navyInk : Style.accent
    }

    Phrase {
        id: words

        anchors.left: picture.visible ? picture.right : parent.left
        anchors.leftMargin: picture.visible ? root.between : root.inner
        anchors.right: told.visible ? told.left : mark.left
        anchors.rightMargin: root.apart
        anchors.verticalCenter: parent.verticalCenter
        text: root.name
        strong: true
        narrow: usual.implicitWidth > width
        color: root.checked ? Style.navyInk : Style.ink
        Accessible.ignored: true
    }

    Phrase {
        id: told

        visible: !Style.small && crowded.contentWidth <= crowded.width // elsewhere the box alone says it
        anchors.right: mark.left
        anchors.rightMargin: root.apart
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

    component Measured: Phrase {
        visible: false
        text: root.name
        strong: true
        Accessible.ignored: true
    }

    // The word in the usual cut, on one line: only measured.
    Measured {
        id: usual

        wrapMode: Text.NoWrap
    }

    // The word in the narrow cut, beside the picture and the state, and beside the picture alone: only measured.
    Measured {
        id: crowded

        width: root.withBoth
        narrow: true
    }

    Measured {
        id: beside

        width: root.withPicture
        narrow: true
    }
}
