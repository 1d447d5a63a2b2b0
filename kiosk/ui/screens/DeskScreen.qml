// The attendant's page: four leaves and the way out, at the same place on each.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui
import kiosk.ui.controls

ScreenFrame {
    id: root

    required property AttendantViewModel attendant
    required property CountsViewModel counts
    required property DeskLanguagesViewModel reviewed
    readonly property bool figures: attendant.page === AttendantViewModel.Page.COUNTS // fill the page, and answer nothing

    title: Style.compact ? "" : qsTr("Page de l’accueil")

    component Leaf: PlainButton {
        required property int page

        width: (leaves.width - 4 * leaves.spacing) / 5
        primary: root.attendant.page === page || (page === AttendantViewModel.Page.KIOSK && root.attendant.page === AttendantViewModel.Page.LANGUAGES)
        checkable: true
        checked: primary
        air: Style.mm(Style.small ? 0.5 : Style.compact ? 1 : 3)
        onChosen: root.attendant.show(page)
    }

    Row {
        id: leaves

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        spacing: Style.mm(2)
        Accessible.role: Accessible.Heading
        Accessible.name: qsTr("Page de l’accueil")
        Accessible.ignored: !Style.compact // there is a title to be read

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
            air: Style.mm(Style.small ? 0.5 : Style.compact ? 1 : 3)
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
        anchors.topMargin: Style.mm(Style.small ? 2 : Style.compact ? 3 : 10)
        anchors.bottom: root.figures ? parent.bottom : more.visible && !Style.portrait ? more.top : answer.top
        anchors.bottomMargin: more.visible ? Style.mm(1) : 0
        sourceComponent: {
            switch (root.attendant.page) {
            case AttendantViewModel.Page.TICKETS:
                return tickets;
            case AttendantViewModel.Page.COUNTS:
                return counts;
            case AttendantViewModel.Page.KIOSK:
                return kiosk;
            case AttendantViewModel.Page.LANGUAGES:
                return languages;
            default:
                return paper;
            }
        }
    }

    Phrase {
        id: answer

        anchors.left: parent.left
        anchors.right: toLanguages.visible ? toLanguages.left : parent.right
        y: (Style.portrait ? Math.round(parent.height * 0.66) : parent.height) - height // upright: at hand, near the words
        height: Math.max(Math.round(Style.text * 1.4), implicitHeight) // also while it says nothing: what is above stands still
        font.pixelSize: Style.text
        narrow: Style.compact
        strong: true
        visible: !root.figures
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

    // On the kiosk's leaf at the foot, where low panels have room for it.
    PlainButton {
        id: toLanguages

        objectName: "desk.languages"
        anchors.right: parent.right
        y: answer.y + answer.height - height
        width: Style.compact ? implicitWidth : Math.round(parent.width / 3)
        visible: root.attendant.page === AttendantViewModel.Page.KIOSK
        name: root.reviewed.title
        pictogram: "globe"
        onChosen: root.attendant.show(AttendantViewModel.Page.LANGUAGES)
    }

    PlainButton {
        id: more

        objectName: "desk.more"
        anchors.right: parent.right
        y: toLanguages.y
        width: toLanguages.width
        visible: root.attendant.page === AttendantViewModel.Page.LANGUAGES && root.reviewed.manyPages
        name: root.reviewed.nextWords
        onChosen: root.reviewed.next()
    }

    Component {
        id: languages

        DeskLanguages {
            reviewed: root.reviewed
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
            counts: root.counts
        }
    }

    Component {
        id: kiosk

        DeskKiosk {
            attendant: root.attendant
        }
    }
}
