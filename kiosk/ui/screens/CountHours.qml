// Figures hour by hour: a bar for each, its figure above and its hour below.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui
import kiosk.ui.controls

Item {
    id: root

    required property CountsViewModel counts
    readonly property real least: Style.text * 1.9 // three figures side by side
    readonly property int room: Math.floor(width / least)
    readonly property int barWidth: Math.floor(Math.min(width / Math.max(1, counts.rows.length), Style.mm(50)))
    readonly property real line: Math.round(Style.text * 1.25)

    onRoomChanged: counts.fit(room)
    Component.onCompleted: counts.fit(room)

    Row {
        id: bars

        anchors.left: parent.left
        anchors.right: parent.right
        height: Math.min(parent.height, Style.mm(120))

        Repeater {
            model: root.counts.rows

            Item {
                id: hour

                required property var modelData

                width: root.barWidth
                height: bars.height
                Accessible.role: Accessible.StaticText
                Accessible.name: [modelData.words, modelData.n].join(" ")

                Phrase {
                    anchors.horizontalCenter: parent.horizontalCenter
                    anchors.alignWhenCentered: false // to the pixel it would not be the same turned around
                    anchors.bottom: bar.top
                    width: implicitWidth
                    wrapMode: Text.NoWrap
                    text: hour.modelData.n
                    strong: true
                    narrow: true
                    font.pixelSize: Style.text
                    Accessible.ignored: true
                }

                Rectangle {
                    id: bar

                    anchors.horizontalCenter: parent.horizontalCenter
                    anchors.alignWhenCentered: false // to the pixel it would not be the same turned around
                    anchors.bottom: base.top
                    width: parent.width * 0.6
                    height: (parent.height - 2 * root.line) * hour.modelData.share
                    color: Style.navy
                }

                Rectangle {
                    id: base

                    anchors.left: parent.left
                    anchors.right: parent.right
                    y: parent.height - root.line - height
                    height: Math.max(1, Style.mm(0.6))
                    color: Style.navy
                }

                Phrase {
                    anchors.horizontalCenter: parent.horizontalCenter
                    anchors.alignWhenCentered: false // to the pixel it would not be the same turned around
                    anchors.top: base.bottom
                    width: implicitWidth
                    wrapMode: Text.NoWrap
                    text: hour.modelData.what
                    narrow: true
                    font.pixelSize: Style.text
                    Accessible.ignored: true
                }
            }
        }
    }
}
