// The documents that left or will leave, newest first: closed days and months, each with its total.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui
import kiosk.ui.controls

ScreenFrame {
    id: root

    required property KeptViewModel kept
    readonly property int columns: Style.portrait || Style.compact ? 1 : 2
    readonly property int pad: Style.compact ? Style.mm(2) : Style.pad
    // On low panels the air above the first line and below the last is the row's own.
    readonly property bool brief: Style.small && Style.bigger // the total stands without a word
    readonly property bool pinched: longest.lineCount > 2 // so long a period stands in the narrowest letters
    readonly property real rowHeight: Math.max(Style.choiceHeight + Style.mm(Style.small ? 1.5 : 0), (pinched ? tightest : longest).implicitHeight + (Style.compact && !Style.bigger ? -Math.round(Style.text * (Style.small ? 0.2 : 0.1)) : Style.mm(2)))
    readonly property int rows: Math.max(1, Math.floor((body.height - turns.height) / (rowHeight + list.spacing)))

    function fit(): void {
        kept.fitList(rows * columns);
    }

    title: Style.compact ? qsTr("Les relevés") : qsTr("Les relevés de la borne")
    canGoBack: true
    touched: true
    picture: "release"

    onRowsChanged: Qt.callLater(fit) // it changes what the rows are measured by
    Component.onCompleted: fit()

    // The longest row there can be: only measured.
    Phrase {
        id: longest

        visible: false
        width: list.rowWidth - 3 * root.pad - largest.implicitWidth
        text: root.kept.longestPeriod
        strong: !Style.compact
        narrow: true
        font.pixelSize: Style.text
        Accessible.ignored: true
    }

    Phrase {
        id: tightest

        visible: false
        width: longest.width
        text: longest.text
        strong: longest.strong
        narrowest: true
        font.pixelSize: Style.text
        Accessible.ignored: true
    }

    Phrase {
        id: largest

        visible: false
        wrapMode: Text.NoWrap
        text: root.brief ? "9999" : qsTr("%n numéro(s)", "", 9999)
        narrow: Style.compact || Style.bigger
        font.pixelSize: Style.text
        Accessible.ignored: true
    }

    Phrase {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        visible: root.kept.releases.length === 0
        font.pixelSize: Style.text
        text: qsTr("Il n’y a pas encore de relevé.")
    }

    Grid {
        id: list

        readonly property real rowWidth: (width - (columns - 1) * spacing) / columns

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        columns: root.columns
        spacing: Style.mm(Style.compact ? 2 : 4)

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
                    anchors.left: parent.left
                    anchors.leftMargin: root.pad
                    anchors.verticalCenter: parent.verticalCenter
                    width: parent.width - 3 * root.pad - total.width
                    text: row.name
                    strong: !Style.compact
                    narrow: usual.implicitWidth > width
                    narrowest: root.pinched
                    color: Style.navy
                    font.pixelSize: Style.text
                    Accessible.ignored: true
                }

                Phrase {
                    id: total

                    anchors.right: parent.right
                    anchors.rightMargin: root.pad
                    anchors.verticalCenter: parent.verticalCenter
                    width: implicitWidth
                    text: root.brief ? row.modelData.total : row.description
                    narrow: Style.compact || Style.bigger
                    font.pixelSize: Style.text
                    Accessible.ignored: true
                }

                // The period in the usual cut, on one line: only measured.
                Phrase {
                    id: usual

                    visible: false
                    wrapMode: Text.NoWrap
                    text: row.name
                    strong: true
                    font.pixelSize: Style.text
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
        height: Math.max(Style.buttonHeight, Math.round(Style.text * 1.45) + Style.mm(3))

        PlainButton {
            id: newer

            objectName: "releases.newer"
            anchors.left: parent.left
            width: (parent.width - Style.gap) / 2
            height: parent.height
            most: height
            visible: root.kept.newer
            name: qsTr("Plus récents")
            pictogram: "back"
            pictured: !Style.small && !Style.bigger
            turns: true
            onChosen: root.kept.turnList(-1)
        }

        PlainButton {
            id: older

            objectName: "releases.older"
            anchors.right: parent.right
            width: (parent.width - Style.gap) / 2
            height: parent.height
            most: height
            visible: root.kept.older
            name: qsTr("Plus anciens")
            pictogram: "next"
            pictured: !Style.small && !Style.bigger
            turns: true
            onChosen: root.kept.turnList(1)
        }
    }
}
