// The bar at the foot of every screen: same place, same order. What is not built is not here.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

Rectangle {
    id: root

    required property VisitViewModel visit
    required property VoiceViewModel voice
    // Side by side where there is width to spare; otherwise the picture stands above its word.
    readonly property bool stacked: Style.portrait || Style.compact
    readonly property int pictureSize: Style.portrait ? Style.mm(12.5) : Style.compact ? Math.round(Style.bodyPx * 1.15) : Style.mm(10)
    readonly property int air: Style.mm(Style.portrait ? 2.5 : 1)

    height: stacked ? Math.max(Style.mm(15), Math.round(Style.bodyPx * 1.4) + pictureSize + 2 * air) : Style.mm(16)
    color: Style.header

    component Entry: TouchButton {
        id: entry

        required property string pictogram

        width: root.width / 4
        height: root.height
        dark: true
        radius: 0

        Rectangle {
            anchors.fill: parent
            anchors.margins: Style.focusLine
            visible: entry.pressed || entry.checked
            color: entry.checked ? Style.headerInk : "transparent"
            border.width: Style.line
            border.color: Style.headerInk
            radius: Style.buttonRadius
        }

        Pictogram {
            id: picture

            readonly property real pairWidth: width + Style.mm(2) + words.width

            x: root.stacked ? (entry.width - width) / 2 : Application.layoutDirection === Qt.RightToLeft ? (entry.width + pairWidth) / 2 - width : (entry.width - pairWidth) / 2
            y: root.stacked ? root.air : (entry.height - height) / 2
            name: entry.pictogram
            size: root.pictureSize
            ink: entry.checked ? Style.header : Style.headerInk
            accent: entry.checked ? Style.header : Style.accent
        }

        // That it is on is told by a shape, not by colour alone.
        Pictogram {
            readonly property Item before: root.stacked ? picture : words

            x: Application.layoutDirection === Qt.RightToLeft ? before.x - width - Style.mm(1) : before.x + before.width + Style.mm(1)
            y: before.y + (before.height - height) / 2
            visible: entry.checked
            name: "finish"
            size: Math.round(root.pictureSize * 0.7)
            ink: Style.header
        }

        Phrase {
            id: words

            x: root.stacked ? (entry.width - width) / 2 : Application.layoutDirection === Qt.RightToLeft ? picture.x - Style.mm(2) - width : picture.x + picture.width + Style.mm(2)
            y: root.stacked ? picture.y + picture.height : (entry.height - height) / 2
            text: entry.name
            color: entry.checked ? Style.header : Style.headerInk
            font.pixelSize: Style.bodyPx
            wrapMode: Text.NoWrap
            Accessible.ignored: true
        }
    }

    Row {
        anchors.fill: parent

        Entry {
            objectName: "bar.help"
            name: qsTr("Aide")
            pictogram: "help"
            onChosen: root.visit.help()
        }

        Entry {
            objectName: "bar.bigger"
            //: Makes all words larger. At most 10 letters.
            name: qsTr("Plus grand")
            pictogram: "bigger"
            checkable: true
            checked: root.visit.bigger
            onChosen: root.visit.toggleBigger()
        }

        Entry {
            objectName: "bar.contrast"
            //: Yellow on black. At most 10 letters.
            name: qsTr("Contraste")
            pictogram: "contrast"
            checkable: true
            checked: root.visit.contrast
            onChosen: root.visit.toggleContrast()
        }

        Entry {
            objectName: "bar.language"
            name: qsTr("Langue")
            pictogram: "globe"
            onChosen: root.visit.otherLanguage()
        }
    }
}
