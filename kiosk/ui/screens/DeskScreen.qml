// The attendant's page: four leaves and the way out, at the same place on each.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui
import kiosk.ui.controls

ScreenFrame {
    id: root

    required property AttendantViewModel attendant

    title: Style.compact ? "" : qsTr("Page de l’accueil")

    component Leaf: PlainButton {
        required property int page

        width: (leaves.width - 4 * leaves.spacing) / 5
        primary: root.attendant.page === page
        checkable: true
        checked: primary
        onChosen: root.attendant.show(page)
    }

    Row {
        id: leaves

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        spacing: Style.mm(2)

        Leaf {
            objectName: "desk.paper"
            page: AttendantViewModel.Page.PAPER
            //: A leaf of the attendant's page. At most 8 letters.
            name: qsTr("Papier")
        }

        Leaf {
            objectName: "desk.tickets"
            page: AttendantViewModel.Page.TICKETS
            //: A leaf of the attendant's page. At most 8 letters.
            name: qsTr("Tickets")
        }

        Leaf {
            objectName: "desk.counts"
            page: AttendantViewModel.Page.COUNTS
            //: A leaf of the attendant's page: today's numbers. At most 8 letters.
            name: qsTr("Chiffres")
        }

        Leaf {
            objectName: "desk.kiosk"
            page: AttendantViewModel.Page.KIOSK
            //: A leaf of the attendant's page. At most 8 letters.
            name: qsTr("Borne")
        }

        PlainButton {
            objectName: "desk.leave"
            width: (leaves.width - 4 * leaves.spacing) / 5
            //: Leaves the attendant's page. At most 8 letters.
            name: qsTr("Fermer")
            onChosen: root.attendant.leave()
        }
    }

    Loader {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: leaves.bottom
        anchors.topMargin: Style.mm(Style.compact ? 3 : 10)
        anchors.bottom: answer.top
        sourceComponent: {
            switch (root.attendant.page) {
            case AttendantViewModel.Page.TICKETS:
                return tickets;
            case AttendantViewModel.Page.COUNTS:
                return counts;
            case AttendantViewModel.Page.KIOSK:
                return kiosk;
            default:
                return paper;
            }
        }
    }

    Phrase {
        id: answer

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        height: Math.round(Style.plain * 1.4) // also while it says nothing: what is above stands still
        font.pixelSize: Style.plain
        narrow: Style.compact
        strong: true
        text: {
            switch (root.attendant.told) {
            case AttendantViewModel.Told.PRINTING:
                return qsTr("L’impression est en cours.");
            case AttendantViewModel.Told.PRINTED:
                return qsTr("Le papier est sorti.");
            case AttendantViewModel.Told.SENT:
                return qsTr("Le papier est envoyé. Regardez s’il est sorti.");
            case AttendantViewModel.Told.NOT_PRINTED:
                return qsTr("Le papier n’est pas sorti.");
            case AttendantViewModel.Told.DONE:
                return qsTr("C’est fait.");
            case AttendantViewModel.Told.NOT_WRITTEN:
                return qsTr("Le disque ne marche pas. Rien n’est changé.");
            default:
                return "";
            }
        }
    }

    Component {
        id: paper

        DeskPaper {
            attendant: root.attendant
        }
    }

    Component {
        id: tickets

        DeskTickets {
            attendant: root.attendant
        }
    }

    Component {
        id: counts

        DeskCounts {
            attendant: root.attendant
        }
    }

    Component {
        id: kiosk

        DeskKiosk {
            attendant: root.attendant
        }
    }
}
