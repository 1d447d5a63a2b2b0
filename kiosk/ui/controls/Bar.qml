// The bar at the foot of every screen: same places, same order. A field that this panel does not need is not there.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

Rectangle {
    id: root

    required property VisitViewModel visit
    required property DisplayViewModel display
    required property VoiceViewModel voice
    // On low panels the picture stands above its word, elsewhere beside it.
    readonly property bool stacked: Style.compact
    readonly property int letters: Style.compact ? Style.bodyPx : Style.text
    readonly property int pictureSize: stacked ? Math.round(letters * 1.15) : Math.min(Style.mm(10), Math.round(letters * 1.1))
    readonly property int air: Style.mm(1)
    readonly property int lines: Style.portrait && !Style.compact ? 2 : 1
    readonly property int fields: Style.compact ? 4 : display.lowerOffered ? 6 : 5
    readonly property real lineHeight: stacked ? Math.max(Style.mm(15), Math.round(letters * 1.4) + pictureSize + 2 * air) : Math.max(Style.mm(16), Math.round(letters * 1.5))

    height: lines * lineHeight
    color: Style.header

    component Field: TouchButton {
        id: field

        required property string pictogram
        property bool upper: false // in the first of two lines

        width: Math.floor(root.width / (root.lines === 1 ? root.fields : upper ? 3 : root.fields - 3))
        height: root.lineHeight
        dark: true
        radius: 0

        Rectangle {
            anchors.fill: parent
            anchors.margins: Style.focusLine
            visible: field.pressed || field.checked
            color: field.checked ? Style.headerInk : "transparent"
            border.width: Style.line
            border.color: Style.headerInk
            radius: Style.buttonRadius
        }

        Item {
            id: pair

            readonly property int between: Style.mm(Style.portrait ? 1.5 : 2)
            readonly property real markPlace: field.checkable && !root.stacked ? mark.width + between : 0
            readonly property real wordsPlace: field.width - 2 * Style.focusLine - (root.stacked ? 0 : picture.width + between + markPlace + 2 * between)

            anchors.centerIn: parent
            width: root.stacked ? field.width : picture.width + between + words.width + markPlace
            height: root.lineHeight

            Pictogram {
                id: picture

                anchors.left: parent.left
                anchors.leftMargin: root.stacked ? (pair.width - width) / 2 : 0
                y: root.stacked ? root.air : (pair.height - height) / 2
                name: field.pictogram
                size: root.pictureSize
                ink: field.checked ? Style.header : Style.headerInk
                accent: field.checked ? Style.header : Style.accent
            }

            Phrase {
                id: words

                anchors.left: parent.left
                anchors.leftMargin: root.stacked ? (pair.width - width) / 2 : picture.width + pair.between
                y: root.stacked ? picture.y + picture.height : (pair.height - height) / 2
                width: implicitWidth
                text: field.name
                color: field.checked ? Style.header : Style.headerInk
                font.pixelSize: root.letters
                narrow: usual.implicitWidth > pair.wordsPlace
                wrapMode: Text.NoWrap
                Accessible.ignored: true
            }

            // That it is on is told by a shape, not by colour alone.
            Pictogram {
                id: mark

                anchors.left: root.stacked ? picture.right : words.right
                anchors.leftMargin: pair.between
                y: picture.y + (picture.height - height) / 2
                visible: field.checked
                name: "finish"
                size: Math.round(root.pictureSize * 0.7)
                ink: Style.header
            }

            // The word in the usual cut: only measured.
            Phrase {
                id: usual

                visible: false
                text: field.name
                font.pixelSize: root.letters
                wrapMode: Text.NoWrap
                Accessible.ignored: true
            }
        }
    }

    // Upright: two lines, the first of three fields. Elsewhere all in one line.
    Flow {
        anchors.fill: parent

        Field {
            objectName: "bar.help"
            upper: true
            name: qsTr("Aide")
            pictogram: "help"
            onChosen: root.visit.help()
        }

        Field {
            objectName: "bar.listen"
            upper: true
            //: The screens are read aloud. At most 10 letters.
            name: qsTr("Écouter")
            pictogram: "ear"
            checkable: true
            checked: root.voice.on
            onChosen: root.voice.toggle()
        }

        Field {
            objectName: "bar.bigger"
            visible: !Style.compact
            upper: true
            //: Makes all words larger. At most 10 letters.
            name: qsTr("Plus grand")
            pictogram: "bigger"
            checkable: true
            checked: root.display.bigger
            onChosen: root.display.toggle("bigger")
        }

        Field {
            objectName: "bar.contrast"
            visible: !Style.compact
            //: Yellow on black. At most 10 letters.
            name: qsTr("Contraste")
            pictogram: "contrast"
            checkable: true
            checked: root.display.contrast
            onChosen: root.display.toggle("contrast")
        }

        Field {
            objectName: "bar.lower"
            visible: !Style.compact && root.display.lowerOffered
            //: Everything to touch stands lower. At most 10 letters.
            name: qsTr("Plus bas")
            pictogram: "lower"
            checkable: true
            checked: root.display.lower
            onChosen: root.display.toggle("lower")
        }

        Field {
            objectName: "bar.display"
            visible: Style.compact
            //: How the screens are shown. At most 10 letters.
            name: qsTr("Affichage")
            pictogram: "display"
            onChosen: root.display.open()
        }

        Field {
            objectName: "bar.language"
            name: qsTr("Langue")
            pictogram: "globe"
            onChosen: root.visit.otherLanguage()
        }
    }
}
