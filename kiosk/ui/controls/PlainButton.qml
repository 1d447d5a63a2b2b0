// A way out or on: one line of words, with a picture if it helps. One primary a screen.
import QtQuick

TouchButton {
    id: root

    property string pictogram: ""
    property bool pictured: pictogram !== "" // whether there is room for the picture
    property bool primary: false
    property bool quiet: false
    property bool onDark: false // on the header's colour: outlined in light
    property int textSize: Style.text
    property bool turns: false
    property int air: Style.mm(3) // at either side of the words
    property real most: 0 // the height that the words may take; 0 where the button grows with them
    property bool flat: false // rather the narrowest letters than a second line
    readonly property color words: primary ? Style.navyInk : onDark ? Style.headerInk : Style.navy

    readonly property real wordsPlace: width - 2 * air - (picture.visible ? picture.width + Style.mm(3) : 0)

    implicitWidth: usual.implicitWidth + 2 * air + (picture.visible ? picture.width + Style.mm(3) : 0)
    implicitHeight: Math.max(Style.buttonHeight, label.implicitHeight + Style.mm(3))
    dark: primary || onDark

    Rectangle {
        anchors.fill: parent
        visible: !root.quiet || root.pressed
        color: root.primary ? (root.pressed ? Qt.darker(Style.navy, 1.3) : Style.navy) : root.onDark ? (root.pressed ? Qt.darker(Style.header, 1.3) : Style.header) : (root.pressed ? Qt.darker(Style.card, 1.08) : Style.card)
        border.width: root.primary || root.quiet ? 0 : Style.line
        border.color: root.onDark ? Style.headerInk : Style.navy
        radius: Style.buttonRadius
    }

    Row {
        id: row

        anchors.left: root.quiet ? parent.left : undefined
        anchors.horizontalCenter: root.quiet ? undefined : parent.horizontalCenter
        anchors.verticalCenter: parent.verticalCenter
        spacing: Style.mm(3)

        Pictogram {
            id: picture

            anchors.verticalCenter: parent.verticalCenter
            visible: root.pictured && root.pictogram !== ""
            name: root.pictogram || "hand"
            size: Math.round(root.textSize * 1.2)
            ink: root.words
            turns: root.turns
        }

        Phrase {
            id: label

            anchors.verticalCenter: parent.verticalCenter
            width: Math.min(narrow ? thin.implicitWidth : usual.implicitWidth, root.wordsPlace)
            text: root.name
            strong: root.primary
            narrow: usual.implicitWidth > root.wordsPlace
            narrowest: root.flat ? thin.implicitWidth > root.wordsPlace : wrapped.contentWidth > wrapped.width || (root.most > 0 && wrapped.contentHeight > root.most)
            font.pixelSize: root.textSize
            color: root.words
            horizontalAlignment: root.quiet || picture.visible ? Text.AlignLeft : Text.AlignHCenter
            Accessible.ignored: true
        }
    }

    // The words as they would stand on one line in either cut: only measured.
    Phrase {
        id: usual

        visible: false
        wrapMode: Text.NoWrap
        text: root.name
        strong: root.primary
        font.pixelSize: root.textSize
        Accessible.ignored: true
    }

    Phrase {
        id: thin

        visible: false
        wrapMode: Text.NoWrap
        text: root.name
        strong: root.primary
        narrow: true
        font.pixelSize: root.textSize
        Accessible.ignored: true
    }

    // In the narrow cut, on as many lines as they need: only measured.
    Phrase {
        id: wrapped

        visible: false
        width: root.wordsPlace
        text: root.name
        strong: root.primary
        narrow: true
        font.pixelSize: root.textSize
        Accessible.ignored: true
    }
}
