// The languages, each in its own words and its own direction; no flags.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui
import kiosk.ui.controls

Grid {
    id: root

    required property VisitViewModel visit
    readonly property int count: visit.languages.length
    readonly property real tileHeight: (height - (rows - 1) * spacing) / rows

    columns: count > 4 ? 2 : 1
    rows: Math.ceil(count / columns)
    spacing: Style.gap

    Repeater {
        model: root.visit.languages

        TouchButton {
            id: tile

            required property var modelData
            readonly property bool turned: modelData.code === "ar"

            objectName: "language." + modelData.code
            name: modelData.name
            description: modelData.start
            width: (root.width - (root.columns - 1) * root.spacing) / root.columns
            height: Math.max(Style.choiceHeight, Math.min(Style.mm(52), root.tileHeight))
            radius: Style.choiceRadius
            onChosen: root.visit.chooseLanguage(modelData.code)

            Rectangle {
                anchors.fill: parent
                color: tile.pressed ? Qt.darker(Style.card, 1.08) : Style.card
                border.width: Style.line
                border.color: tile.pressed ? Style.accent : Style.navy
                radius: Math.min(Style.choiceRadius, height / 3)
            }

            // A language keeps its own direction, whatever direction the screen has now.
            Item {
                anchors.fill: parent
                anchors.leftMargin: Style.pad
                anchors.rightMargin: Style.pad
                LayoutMirroring.enabled: tile.turned
                LayoutMirroring.childrenInherit: true

                Phrase {
                    anchors.left: parent.left
                    anchors.verticalCenter: parent.verticalCenter
                    anchors.verticalCenterOffset: start.visible ? -Style.text * 0.62 : 0
                    width: parent.width - arrow.width
                    text: tile.modelData.name
                    strong: true
                    color: Style.navy
                    font.pixelSize: start.visible ? Math.round(Style.text * 1.2) : Style.text
                    Accessible.ignored: true
                }

                Phrase {
                    id: start

                    anchors.left: parent.left
                    anchors.verticalCenter: parent.verticalCenter
                    anchors.verticalCenterOffset: Style.text * 0.72
                    visible: tile.height > Style.text * 3.2
                    width: parent.width - arrow.width
                    text: tile.modelData.start
                    Accessible.ignored: true
                }

                Pictogram {
                    id: arrow

                    anchors.right: parent.right
                    anchors.verticalCenter: parent.verticalCenter
                    name: "next"
                    size: Math.min(Style.mm(12), tile.height * 0.6)
                    mirror: tile.turned
                }
            }
        }
    }
}
