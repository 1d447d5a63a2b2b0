// Three zones to go by without sight (before, choose, next), and the voice's own: along the lower edge, always there.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

Rectangle {
    id: root

    required property VisitViewModel visit
    required property VoiceViewModel voice
    // On wide panels the picture stands beside its word, elsewhere above it.
    readonly property bool stacked: Style.compact || Style.portrait
    readonly property int picture: Style.compact ? Math.round(Style.bodyPx * 1.15) : Style.mm(10)

    height: stacked ? Math.max(Style.mm(15), Math.round(Style.bodyPx * 1.4) + picture + Style.mm(Style.compact ? 2 : 4)) : Math.max(Style.mm(16), Math.round(Style.bodyPx * 1.5))
    color: Style.accent

    component Zone: TouchButton {
        id: zone

        required property string pictogram
        property bool turns: false

        width: root.width / 5
        height: root.height
        radius: 0

        Rectangle {
            anchors.fill: parent
            color: zone.pressed ? Qt.lighter(Style.accent, 1.3) : Style.accent
            border.width: Style.line
            border.color: "#161616"
        }

        Item {
            id: pair

            readonly property int between: Style.mm(2)

            anchors.horizontalCenter: parent.horizontalCenter
            width: root.stacked ? zone.width : sign.width + between + words.width
            height: zone.height

            Pictogram {
                id: sign

                anchors.left: parent.left
                anchors.leftMargin: root.stacked ? (pair.width - width) / 2 : 0
                y: root.stacked ? Style.mm(Style.compact ? 1 : 2) : (pair.height - height) / 2
                name: zone.pictogram
                size: root.picture
                ink: "#161616"
                accent: "#161616"
                turns: zone.turns
            }

            Phrase {
                id: words

                anchors.left: parent.left
                anchors.leftMargin: root.stacked ? (pair.width - width) / 2 : sign.width + pair.between
                y: root.stacked ? sign.y + sign.height : (pair.height - height) / 2 - (arabic ? Math.round(Style.bodyPx * 0.1) : 0) // its lines hang low
                width: implicitWidth
                text: zone.name
                color: "#161616"
                narrow: Style.compact || usual.implicitWidth > zone.width - Style.mm(2) - (root.stacked ? 0 : sign.width + pair.between)
                font.pixelSize: Style.bodyPx
                wrapMode: Text.NoWrap
                Accessible.ignored: true
            }
        }

        // The word in the usual cut: only measured.
        Phrase {
            id: usual

            visible: false
            text: zone.name
            font.pixelSize: Style.bodyPx
            wrapMode: Text.NoWrap
            Accessible.ignored: true
        }
    }

    component Repeat: Zone {
        objectName: visible ? "voice.repeat" : ""
        //: At most 8 letters.
        name: root.voice.paused ? qsTr("Suite") : root.voice.speaking ? qsTr("Pause") : qsTr("Répéter")
        pictogram: root.voice.paused ? "play" : root.voice.speaking ? "pause" : "again"
        onChosen: root.voice.press("repeat")
    }

    Row {
        anchors.fill: parent

        Zone {
            objectName: "voice.help"
            visible: Style.compact // there this bar stands instead of the other one
            name: qsTr("Aide")
            pictogram: "help"
            onChosen: root.visit.help()
        }

        Repeat {
            visible: !Style.compact
        }

        Zone {
            objectName: "voice.before"
            //: The control before this one. At most 8 letters.
            name: qsTr("Avant")
            pictogram: "back"
            turns: true
            onChosen: root.voice.press("before")
        }

        Zone {
            objectName: "voice.choose"
            //: Press what was heard last. At most 8 letters.
            name: qsTr("Choisir")
            pictogram: "hand"
            onChosen: root.voice.press("choose")
        }

        Zone {
            objectName: "voice.next"
            //: The control after this one. At most 8 letters.
            name: qsTr("Après")
            pictogram: "next"
            turns: true
            onChosen: root.voice.press("next")
        }

        Repeat {
            visible: Style.compact
        }

        Zone {
            objectName: "voice.volume"
            visible: !Style.compact
            //: Loudness, 1 to 5. At most 10 letters.
            name: qsTr("Volume %1").arg(root.voice.volume)
            pictogram: "volume"
            onChosen: root.voice.press("volume")
        }
    }
}
