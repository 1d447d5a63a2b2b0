// What about? The centre's themes, a page at a time, and the same side door.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui
import kiosk.ui.controls

ScreenFrame {
    id: root

    readonly property int shown: visit.themes.length

    // On low panels there is one line: it says what is new.
    title: visit.voided !== "" && Style.small && Style.bigger ? qsTr("%1 est annulé.").arg(visit.voided) : visit.voided !== "" && Style.compact ? qsTr("Le numéro %1 est annulé.").arg(visit.voided) : qsTr("Quel est votre sujet ?")
    subtitle: visit.voided !== "" && !Style.compact ? qsTr("Le numéro %1 est annulé. Jetez le ticket.").arg(visit.voided) : ""
    canGoBack: true
    touched: true
    picture: "speech"

    Grid {
        id: grid

        readonly property real fitting: (height - (rows - 1) * spacing) / rows

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.bottom: last.top
        anchors.bottomMargin: Style.portrait && !Style.lower ? 2 * Style.gap : Style.gap
        columns: root.visit.themeColumns
        rows: root.visit.themeRows
        spacing: Style.gap

        Repeater {
            model: root.shown

            Choice {
                required property int index
                readonly property var theme: root.visit.themes[index] ?? null

                objectName: "theme." + (theme?.id ?? "")
                name: theme?.label ?? ""
                pictogram: theme?.pictogram ?? ""
                width: (grid.width - (grid.columns - 1) * grid.spacing) / grid.columns
                height: Math.min(grid.fitting, Style.mm(60))
                onChosen: root.visit.chooseTheme(theme.id)
            }
        }
    }

    Row {
        id: last

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        height: Math.max(Style.choiceHeight, Math.round(Style.text * (Style.portrait ? 2.9 : 1.45)) + Style.mm(2))
        spacing: Style.gap

        Choice {
            objectName: "theme.unknown"
            width: root.visit.manyThemes ? Math.round((parent.width - parent.spacing) * (Style.portrait ? 0.56 : 0.5)) : parent.width
            height: parent.height
            name: qsTr("Je ne sais pas")
            pictogram: Style.compact && Style.bigger ? "" : "person-question" // the words need its place
            strong: false
            onChosen: root.visit.chooseTheme("unknown")
        }

        PlainButton {
            objectName: "theme.more"
            visible: root.visit.manyThemes
            width: parent.width - parent.spacing - Math.round((parent.width - parent.spacing) * (Style.portrait ? 0.56 : 0.5))
            height: parent.height
            most: height
            name: qsTr("Voir la suite")
            primary: true
            onChosen: root.visit.moreThemes()
        }
    }
}
