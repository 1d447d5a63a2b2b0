// The slip that slides out towards the real slot, once; it shows what the paper shows.
import QtQuick

Item {
    id: root

    required property string centreName
    required property string shown // large: the number, the day
    property string subject: ""
    property string pictogram: ""
    readonly property bool moves: !Style.calm
    readonly property bool below: root.slot === "below"
    property string slot: "below"

    clip: true

    Accessible.ignored: true

    Rectangle {
        id: paper

        readonly property real away: root.moves ? 1 : 0

        anchors.horizontalCenter: parent.horizontalCenter
        width: Math.min(parent.width * 0.86, Style.mm(110))
        height: parent.height + Style.mm(10)
        color: "#FFFFFF"
        border.width: Style.contrast ? 0 : 1
        border.color: "#D8D2C4"
        y: slit.height

        Column {
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.top: parent.top
            anchors.margins: Style.mm(Style.compact ? 3 : 6)
            spacing: Style.mm(2)

            Phrase {
                width: parent.width
                visible: !Style.compact
                text: root.centreName
                color: "#161616"
                strong: true
                font.pixelSize: Style.bodyPx
                Accessible.ignored: true
            }

            Phrase {
                width: parent.width
                text: root.shown
                color: "#000000"
                strong: true
                font.pixelSize: Style.bodyPx * (Style.compact ? 2 : 2.6)
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: Style.bodyPx
                wrapMode: Text.NoWrap
                Accessible.ignored: true
            }

            Phrase {
                width: parent.width
                text: root.subject
                visible: text !== "" && !Style.compact
                color: "#161616"
                font.pixelSize: Style.bodyPx
                Accessible.ignored: true
            }

            Pictogram {
                visible: root.pictogram !== "" && !Style.compact
                name: root.pictogram || "hand"
                ink: "#161616"
                accent: "#161616"
                size: Style.mm(28)
            }
        }

        NumberAnimation on y {
            running: root.moves
            from: -paper.height
            to: slit.height
            duration: Style.motion
            easing.type: Easing.OutCubic
        }
    }

    Rectangle {
        id: slit

        anchors.horizontalCenter: parent.horizontalCenter
        width: Math.min(parent.width, paper.width + Style.mm(12))
        height: Style.mm(2.4)
        color: Style.navy
        radius: height / 2
    }
}
