// The lock of the attendant's page: digits to touch, and how long to wait after wrong ones.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui
import kiosk.ui.controls

ScreenFrame {
    id: root

    required property AttendantViewModel attendant

    function answer(): string {
        switch (attendant.told) {
        case AttendantViewModel.Told.WRONG:
            return qsTr("Ce code n’est pas le bon.");
        case AttendantViewModel.Told.WAIT:
            return qsTr("Attendez encore %n seconde(s).", "", attendant.waitSeconds);
        case AttendantViewModel.Told.NO_PIN:
            return qsTr("Il n’y a pas encore de code. Voir le mode d’emploi.");
        default:
            return qsTr("Cette page est pour l’accueil.");
        }
    }

    title: qsTr("Code de l’accueil")

    Column {
        anchors.left: parent.left
        y: Style.portrait ? parent.height * 0.1 : 0
        width: Math.min(parent.width, Style.mm(Style.compact || Style.portrait ? 400 : 200))
        spacing: Style.gap

        Phrase {
            width: parent.width
            font.pixelSize: Style.text
            text: root.answer()
        }

        // One dot for each digit, and nothing of the digits themselves.
        Row {
            width: parent.width
            height: Style.mm(6)
            spacing: Style.mm(3)
            Accessible.role: Accessible.StaticText
            Accessible.name: qsTr("%n chiffre(s)", "", root.attendant.digits)

            Repeater {
                model: root.attendant.digits

                Rectangle {
                    width: Style.mm(5)
                    height: width
                    radius: width / 2
                    color: Style.navy
                }
            }
        }

        Flow {
            id: pad

            // Digits are as wide as one another; on low panels the two words take two thirds more.
            readonly property real keyWidth: Style.compact ? (width - 5 * spacing) / 6.7 : (width - 2 * spacing) / 3 - 0.01
            readonly property real wordWidth: Style.compact ? keyWidth * 1.69 : keyWidth

            width: parent.width
            spacing: Style.mm(Style.compact ? 2 : 4)

            Repeater {
                model: Style.compact ? ["1", "2", "3", "4", "5", "erase", "6", "7", "8", "9", "0", "enter"] : ["1", "2", "3", "4", "5", "6", "7", "8", "9", "erase", "0", "enter"]

                PlainButton {
                    required property string modelData
                    readonly property bool isDigit: modelData.length === 1

                    objectName: "pin." + modelData
                    air: Style.mm(Style.compact ? 1 : 3)
                    width: isDigit ? pad.keyWidth : pad.wordWidth
                    height: Math.max(implicitHeight, Style.portrait ? Style.mm(26) : Style.choiceHeight)
                    name: isDigit ? modelData : modelData === "enter" ? qsTr("Valider") : qsTr("Effacer")
                    primary: modelData === "enter"
                    onChosen: isDigit ? root.attendant.digit(modelData) : modelData === "enter" ? root.attendant.enter() : root.attendant.erase()
                }
            }
        }

        PlainButton {
            objectName: "pin.leave"
            width: parent.width
            name: qsTr("Fermer cette page")
            onChosen: root.attendant.leave()
        }
    }
}
