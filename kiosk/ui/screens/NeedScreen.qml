// How soon? Three distances on the same path, and a side door.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui
import kiosk.ui.controls

ScreenFrame {
    id: root

    required property LanguagesViewModel languages

    // Upright: one below the other. Wide: side by side. Low: two by two, the side door among them.
    readonly property bool quarters: Style.compact
    readonly property real doorHeight: Math.max(Style.choiceHeight, Math.round(Style.text * 1.4 * (Style.portrait ? 2 : 1)) + Style.mm(4))
    readonly property real quarterHeight: (body.height - Style.gap) / 2
    readonly property bool short: Style.compact || Style.bigger
    readonly property bool examples: !Style.small && !(Style.compact && Style.bigger)

    // On low panels there is one line: it says what is new.
    title: visit.voided !== "" && Style.small && Style.bigger ? qsTr("%1 est annulé.").arg(visit.voided) : visit.voided !== "" && Style.compact ? qsTr("Le numéro %1 est annulé.").arg(visit.voided) : qsTr("Quand avez-vous besoin d’aide ?")
    subtitle: visit.voided !== "" && !Style.compact ? qsTr("Le numéro %1 est annulé. Jetez le ticket.").arg(visit.voided) : Style.portrait ? qsTr("Touchez une réponse.") : ""
    note: languages.note
    canGoBack: true
    touched: true
    picture: "clock"

    Grid {
        id: grid

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.bottom: root.quarters ? parent.bottom : door.top
        anchors.bottomMargin: root.quarters ? 0 : Style.portrait && !Style.lower ? 2 * Style.gap : Style.gap
        columns: root.quarters ? 2 : Style.portrait ? 1 : 3
        rows: root.quarters ? 2 : Style.portrait ? 3 : 1
        spacing: Style.gap

        component Distance: Choice {
            width: (grid.width - (grid.columns - 1) * grid.spacing) / grid.columns
            height: (grid.height - (grid.rows - 1) * grid.spacing) / grid.rows
            filled: true
            words: Style.needInk
            edge: Style.needInk
            landscapePicture: true
            upright: !Style.portrait && !root.quarters && !(Style.lower && Style.bigger)
        }

        Distance {
            objectName: "need.urgent"
            name: qsTr("Tout de suite")
            example: !root.examples ? "" : root.short ? qsTr("Un entretien demain") : qsTr("Par exemple : un entretien demain.")
            pictogram: "path-now"
            fill: Style.now
            onChosen: root.visit.chooseNeed("urgent")
        }

        Distance {
            objectName: "need.medium"
            name: qsTr("Bientôt")
            example: !root.examples ? "" : root.short ? qsTr("Me former cette année") : qsTr("Par exemple : me former cette année.")
            pictogram: "path-soon"
            fill: Style.soon
            onChosen: root.visit.chooseNeed("medium")
        }

        Distance {
            objectName: "need.long"
            name: qsTr("Plus tard")
            example: !root.examples ? "" : root.short ? qsTr("Penser à mon avenir") : qsTr("Par exemple : penser à mon avenir.")
            pictogram: "path-later"
            fill: Style.later
            onChosen: root.visit.chooseNeed("long")
        }
    }

    Choice {
        id: door

        anchors.right: parent.right
        anchors.bottom: parent.bottom
        width: root.quarters ? (parent.width - Style.gap) / 2 : parent.width
        height: root.quarters ? root.quarterHeight : root.doorHeight
        objectName: "need.unknown"
        name: Style.compact ? qsTr("Je ne sais pas") : qsTr("Je ne sais pas. Quelqu’un va m’aider.")
        example: Style.compact && !Style.small ? qsTr("Quelqu’un va m’aider.") : ""
        pictogram: "person-question"
        strong: false
        onChosen: root.visit.chooseNeed("unknown")
    }
}
