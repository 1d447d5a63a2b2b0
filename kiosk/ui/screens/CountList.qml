// Figures one below the other, each with its word; as bars also with its length beside the largest.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui
import kiosk.ui.controls

Item {
    id: root

    required property CountsViewModel counts
    readonly property int columns: Style.portrait || Style.compact ? 1 : 2
    readonly property real columnWidth: (width - (columns - 1) * Style.margin) / columns
    readonly property int lines: Math.max(1, Math.ceil(counts.longest * Style.text * 0.52 / (columnWidth - Style.text * 2.5)))
    readonly property int bar: Style.mm(Style.small ? 1.2 : 2)
    readonly property real rowHeight: Math.round(Style.text * (Style.compact ? 1.25 : 1.45) * lines) + bar + Style.mm(Style.compact ? 0.2 : 2)
    readonly property int rows: Math.floor(height / rowHeight)

    function word(what: string): string {
        switch (what) {
        case "tickets":
            return qsTr("Numéros donnés");
        case "urgent":
            return qsTr("Tout de suite");
        case "medium":
            return qsTr("Dans les prochains mois");
        case "long":
            return qsTr("Plus tard");
        case "voided":
            return qsTr("Numéros annulés");
        case "paper_failed":
            return qsTr("Papiers pas sortis");
        case "paper_interrupted":
            return qsTr("Papiers pas complets");
        case "paper_unknown":
            return qsTr("Papiers pas sûrs");
        case "help":
            return qsTr("Demandes d’aide");
        case "languages":
            return qsTr("Langues des numéros");
        case "proofs":
            return qsTr("Preuves de présence");
        case "proof-paper":
            return qsTr("Papier sans photo");
        case "proof-phone":
            return qsTr("Avec un téléphone");
        case "proof-portrait":
            return qsTr("Papier avec photo");
        default:
            return qsTr("Je ne sais pas");
        }
    }

    onRowsChanged: counts.fit(rows * columns)
    Component.onCompleted: counts.fit(rows * columns)

    Grid {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        flow: Grid.TopToBottom
        columns: root.columns
        rows: Math.max(1, root.rows)
        columnSpacing: Style.margin

        Repeater {
            model: root.counts.rows

            Item {
                id: row

                required property var modelData

                width: root.columnWidth
                height: root.rowHeight
                Accessible.role: Accessible.StaticText
                Accessible.name: [label.text, figure.text].join(" ")

                Phrase {
                    id: label

                    anchors.left: parent.left
                    y: (line.y - height) / 2
                    width: parent.width - figure.width - Style.mm(2)
                    text: row.modelData.words || root.word(row.modelData.what)
                    strong: row.modelData.head
                    narrow: Style.compact || root.lines > 1
                    font.pixelSize: Style.text
                    Accessible.ignored: true
                }

                Phrase {
                    id: figure

                    anchors.right: parent.right
                    y: (line.y - height) / 2
                    width: implicitWidth
                    text: row.modelData.n
                    strong: true
                    font.pixelSize: Style.text
                    horizontalAlignment: Text.AlignRight
                    Accessible.ignored: true
                }

                Rectangle {
                    id: line

                    anchors.left: parent.left
                    anchors.right: parent.right
                    y: parent.height - root.bar - Style.mm(Style.compact ? 0 : 1)
                    height: Math.max(1, Style.mm(row.modelData.head ? 0.6 : 0.3))
                    color: Style.navy
                    opacity: Style.contrast || row.modelData.head ? 1 : 0.35
                }

                Rectangle {
                    anchors.left: parent.left
                    anchors.top: line.top
                    visible: !root.counts.asTable && row.modelData.share > 0
                    width: Math.max(root.bar, parent.width * row.modelData.share)
                    height: root.bar
                    radius: height / 2
                    color: Style.navy
                }
            }
        }
    }
}
