// How the screens are shown: every switch with its picture, its word and its state; a detour, like help.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui
import kiosk.ui.controls

ScreenFrame {
    id: root

    required property DisplayViewModel display

    function word(option: string): string {
        switch (option) {
        case "bigger":
            return qsTr("Plus grand");
        case "contrast":
            return qsTr("Contraste");
        case "lower":
            return qsTr("Plus bas");
        case "easy":
            //: Letters for new readers, with more room between them.
            return qsTr("Lecture facile");
        case "time":
            //: The kiosk waits twice as long.
            return qsTr("Plus de temps");
        default:
            //: Nothing on the screen moves.
            return qsTr("Sans mouvement");
        }
    }

    title: qsTr("Affichage")
    canGoBack: true
    touched: true
    picture: "display"

    Grid {
        id: grid

        readonly property real fitting: (height - (rows - 1) * spacing) / rows

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.bottom: more.visible ? more.top : parent.bottom
        anchors.bottomMargin: more.visible ? spacing : 0
        columns: root.display.columns
        rows: root.display.rows
        spacing: Style.small || (Style.compact && Style.bigger) ? Style.mm(2) : Style.gap

        Repeater {
            model: root.display.options

            Toggle {
                required property string modelData

                objectName: "display." + modelData
                name: root.word(modelData)
                pictogram: modelData
                width: (grid.width - (grid.columns - 1) * grid.spacing) / grid.columns
                height: Math.min(grid.fitting, Style.mm(40))
                checked: root.display.on.includes(modelData)
                onChosen: root.display.toggle(modelData)
            }
        }
    }

    PlainButton {
        id: more

        objectName: "display.more"
        anchors.left: parent.left
        anchors.right: parent.right
        y: parent.height - height
        visible: root.display.manyPages
        name: qsTr("Voir la suite")
        primary: true
        onChosen: root.display.more()
    }
}
