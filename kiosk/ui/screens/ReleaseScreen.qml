// One release as it was written, letter by letter, from left to right in every language.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui
import kiosk.ui.controls

ScreenFrame {
    id: root

    required property KeptViewModel kept
    readonly property int columns: Style.portrait ? 1 : 2
    readonly property real columnWidth: (sheet.width - Style.pad * (columns + 1)) / columns
    readonly property int lineHeight: Math.round(Style.text * 1.2)
    readonly property int rows: Math.floor((sheet.height - 2 * sheet.air) / lineHeight)

    function fit(): void {
        kept.fitText(letters.font, columnWidth, rows, columns);
    }

    title: kept.period
    canGoBack: true

    onRowsChanged: fit()
    onColumnWidthChanged: fit()
    Component.onCompleted: fit()

    Phrase {
        id: letters

        visible: false
        narrow: true
        font.pixelSize: Style.text
        Accessible.ignored: true
    }

    Rectangle {
        id: sheet

        readonly property real air: Style.mm(Style.compact ? 1 : 4)

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.bottom: turns.top
        anchors.bottomMargin: Style.mm(Style.small ? 2 : 4)
        color: Style.card
        border.width: Math.max(1, Style.mm(0.3))
        border.color: Style.navy
        LayoutMirroring.enabled: false
        LayoutMirroring.childrenInherit: true

        Repeater {
            model: root.kept.texts

            Phrase {
                required property string modelData
                required property int index

                objectName: "release.text." + index
                x: Style.pad + index * (root.columnWidth + Style.pad)
                y: sheet.air
                width: root.columnWidth
                text: modelData
                narrow: true
                font.pixelSize: Style.text
                wrapMode: Text.WrapAnywhere
                lineHeightMode: Text.FixedHeight
                lineHeight: root.lineHeight
            }
        }
    }

    Item {
        id: turns

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        height: Math.max(Style.buttonHeight, Math.round(Style.text * 1.45) + Style.mm(3))

        PlainButton {
            id: before

            objectName: "release.before"
            anchors.left: parent.left
            width: (parent.width - at.width - 2 * Style.gap) / 2
            height: parent.height
            visible: root.kept.textPage > 1
            name: qsTr("Avant")
            pictogram: "back"
            pictured: !Style.bigger
            turns: true
            onChosen: root.kept.turnText(-1)
        }

        Phrase {
            id: at

            anchors.horizontalCenter: parent.horizontalCenter
            anchors.verticalCenter: parent.verticalCenter
            width: implicitWidth
            visible: root.kept.textPages > 1
            text: qsTr("Page %1 sur %2").arg(root.kept.textPage).arg(root.kept.textPages)
            narrow: Style.compact || Style.bigger
            wrapMode: Text.NoWrap
            font.pixelSize: Style.text
        }

        PlainButton {
            id: after

            objectName: "release.after"
            anchors.right: parent.right
            width: before.width
            height: parent.height
            visible: root.kept.textPage < root.kept.textPages
            name: qsTr("Suite")
            pictogram: "next"
            pictured: !Style.bigger
            turns: true
            onChosen: root.kept.turnText(1)
        }
    }
}
