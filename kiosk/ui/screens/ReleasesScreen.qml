// The documents that left or will leave, newest first: closed days and months, each with its total.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui
import kiosk.ui.controls

ScreenFrame {
    id: root

    required property KeptViewModel kept
    readonly property int columns: Style.portrait || Style.small ? 1 : 2
    readonly property bool stacked: Style.compact && !Style.small // period and total below each other
    // A long period takes two lines, but on the smallest panels.
    readonly property real rowHeight: Math.max(Style.choiceHeight, Math.round(Style.plain * (Style.small ? 1.2 : stacked ? 2.7 : 3)))
    readonly property int rows: Math.floor((body.height - turns.height) / (rowHeight + list.spacing))

    title: Style.compact ? qsTr("Les relevés") : qsTr("Les relevés de la borne")
    canGoBack: true

    onRowsChanged: kept.fitList(rows * columns)
    Component.onCompleted: kept.fitList(rows * columns)

    Phrase {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        visible: root.kept.releases.length === 0
        font.pixelSize: Style.plain
        text: qsTr("Il n’y a pas encore de relevé.")
    }

    Grid {
        id: list

        readonly property real rowWidth: (width - (columns - 1) * spacing) / columns

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        columns: root.columns
        spacing: Style.mm(Style.small ? 2 : 4)

        Repeater {
            model: root.kept.releases

            TouchButton {
                id: row

                required property var modelData
                required property int index

                objectName: "release." + index
                name: modelData.words
                description: qsTr("%n numéro(s)", "", modelData.total)
                width: list.rowWidth
                height: root.rowHeight
                onChosen: root.kept.choose(index)

                Rectangle {
                    anchors.fill: parent
                    color: row.pressed ? Qt.darker(Style.card, 1.08) : Style.card
                    border.width: Style.line
                    border.color: Style.navy
                    radius: Style.buttonRadius
                }

                Phrase {
                    id: period

                    anchors.left: parent.left
                    anchors.leftMargin: Style.pad
                    y: root.stacked ? (parent.height - height - total.height) / 2 : (parent.height - height) / 2
                    width: root.stacked ? parent.width - 2 * Style.pad : parent.width - 3 * Style.pad - total.width
                    text: row.name
                    strong: true
                    narrow: usual.implicitWidth > width
                    color: Style.navy
                    font.pixelSize: Style.plain
                    Accessible.ignored: true
                }

                Phrase {
                    id: total

                    anchors.left: root.stacked ? parent.left : undefined
                    anchors.right: root.stacked ? undefined : parent.right
                    anchors.leftMargin: Style.pad
                    anchors.rightMargin: Style.pad
                    y: root.stacked ? period.y + period.height : (parent.height - height) / 2
                    width: implicitWidth
                    text: row.description
                    narrow: Style.compact
                    font.pixelSize: Style.plain
                    Accessible.ignored: true
                }

                // The period in the usual cut, on one line: only measured.
                Phrase {
                    id: usual

                    visible: false
                    wrapMode: Text.NoWrap
                    text: row.name
                    strong: true
                    font.pixelSize: Style.plain
                    Accessible.ignored: true
                }
            }
        }
    }

    Item {
        id: turns

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        height: Math.max(newer.implicitHeight, older.implicitHeight)

        PlainButton {
            id: newer

            objectName: "releases.newer"
            anchors.left: parent.left
            width: (parent.width - Style.gap) / 2
            height: parent.height
            visible: root.kept.newer
            name: qsTr("Plus récents")
            pictogram: "back"
            pictured: !Style.small
            turns: true
            onChosen: root.kept.turnList(-1)
        }

        PlainButton {
            id: older

            objectName: "releases.older"
            anchors.right: parent.right
            width: (parent.width - Style.gap) / 2
            height: parent.height
            visible: root.kept.older
            name: qsTr("Plus anciens")
            pictogram: "next"
            pictured: !Style.small
            turns: true
            onChosen: root.kept.turnList(1)
        }
    }
}
