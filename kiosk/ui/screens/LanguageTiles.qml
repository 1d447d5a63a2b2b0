// The languages, each in its own words and its own direction; no flags. With many, a page at a time.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui
import kiosk.ui.controls

Item {
    id: root

    required property VisitViewModel visit
    required property LanguagesViewModel languages
    readonly property int columns: languages.columns
    readonly property int rows: languages.rows
    readonly property real least: Math.max(Style.choiceHeight, line.implicitHeight + Style.mm(2))
    readonly property bool ownRow: languages.manyPages && languages.besideMore === 0 // the way on has one to itself
    readonly property int tileRows: ownRow ? rows - 1 : rows
    readonly property real tileWidth: (width - (columns - 1) * Style.gap) / columns
    readonly property real tileHeight: Math.min(Style.mm(52), Math.max(least, (height - (ownRow ? least + Style.gap : 0) - (tileRows - 1) * Style.gap) / tileRows))
    readonly property real arrowSize: Math.min(Style.mm(12), tileHeight * 0.6)
    readonly property bool arrows: tileWidth - 2 * Style.pad - arrowSize - Style.mm(1) > line.implicitWidth
    readonly property real place: tileWidth - 2 * Style.pad - (arrows ? arrowSize + Style.mm(1) : 0)
    readonly property bool starts: tileHeight > Style.text * 3.2 && start.implicitWidth <= place
    readonly property real nameSize: starts && line.implicitWidth * 1.2 <= place ? Math.round(Style.text * 1.2) : Style.text

    function fit(): void {
        languages.fit(width, height, line.implicitWidth + 2 * Style.pad + Style.mm(1), least, way.implicitWidth + more.textSize * 1.2 + 2 * more.air + Style.mm(4));
    }

    onWidthChanged: fit()
    onHeightChanged: fit()
    onLeastChanged: fit()
    Component.onCompleted: fit()

    // The longest words on one line, in the narrow cut: only measured.
    Phrase {
        id: line

        visible: false
        wrapMode: Text.NoWrap
        text: root.languages.longestName
        strong: true
        narrow: true
        Accessible.ignored: true
        onImplicitWidthChanged: root.fit()
    }

    Phrase {
        id: start

        visible: false
        wrapMode: Text.NoWrap
        text: root.languages.longestStart
        narrow: true
        Accessible.ignored: true
    }

    // The words of the way on, on one line: only measured.
    Phrase {
        id: way

        visible: false
        wrapMode: Text.NoWrap
        text: more.name
        strong: true
        narrow: Style.compact
        font.pixelSize: more.textSize
        Accessible.ignored: true
        onImplicitWidthChanged: root.fit()
    }

    Grid {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        columns: root.columns
        spacing: Style.gap

        Repeater {
            model: root.languages.tiles.length

            TouchButton {
                id: tile

                required property int index
                readonly property var language: root.languages.tiles[index] ?? null

                objectName: "language." + (language?.code ?? "")
                name: language?.name ?? ""
                description: language?.start ?? ""
                width: root.tileWidth
                height: root.tileHeight
                radius: Style.choiceRadius
                onChosen: root.visit.chooseLanguage(language.code)

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
                    LayoutMirroring.enabled: tile.language?.turned ?? false
                    LayoutMirroring.childrenInherit: true

                    Phrase {
                        anchors.left: parent.left
                        anchors.verticalCenter: parent.verticalCenter
                        anchors.verticalCenterOffset: root.starts ? -Style.text * 0.62 : 0
                        width: root.place
                        text: tile.name
                        strong: true
                        narrow: usual.implicitWidth > width
                        color: Style.navy
                        font.pixelSize: usual.font.pixelSize
                        Accessible.ignored: true
                    }

                    Phrase {
                        anchors.left: parent.left
                        anchors.verticalCenter: parent.verticalCenter
                        anchors.verticalCenterOffset: Style.text * 0.72
                        visible: root.starts
                        width: root.place
                        text: tile.description
                        narrow: usualStart.implicitWidth > width
                        Accessible.ignored: true
                    }

                    Pictogram {
                        id: arrow

                        anchors.right: parent.right
                        anchors.verticalCenter: parent.verticalCenter
                        visible: root.arrows
                        name: "next"
                        size: root.arrowSize
                        mirror: tile.language?.turned ?? false
                    }

                    // The words in the usual cut, on one line: only measured.
                    Phrase {
                        id: usual

                        visible: false
                        wrapMode: Text.NoWrap
                        text: tile.name
                        strong: true
                        font.pixelSize: root.nameSize
                        Accessible.ignored: true
                    }

                    Phrase {
                        id: usualStart

                        visible: false
                        wrapMode: Text.NoWrap
                        text: tile.description
                        Accessible.ignored: true
                    }
                }
            }
        }
    }

    PlainButton {
        id: more

        objectName: "languages.more"
        anchors.left: parent.left
        anchors.leftMargin: root.languages.besideMore * (root.tileWidth + Style.gap)
        anchors.right: parent.right
        y: (root.rows - 1) * (root.tileHeight + Style.gap)
        height: root.ownRow ? root.least : root.tileHeight
        visible: root.languages.manyPages
        name: root.languages.moreWords
        pictogram: "globe"
        textSize: Style.compact ? Style.bodyPx : Style.text
        primary: true
        air: Style.mm(Style.small ? 1 : 3)
        onChosen: root.languages.more()
    }
}
