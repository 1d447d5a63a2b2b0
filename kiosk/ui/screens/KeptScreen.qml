// What this kiosk keeps and sends, in easy words: nothing of it is about the visitor.
import QtQuick
import kiosk.ui
import kiosk.ui.controls

ScreenFrame {
    id: root

    required property KeptViewModel kept

    function leaves(): string {
        switch (kept.uplink) {
        case "none":
            return qsTr("Rien ne part de cette borne.");
        case "file":
            return qsTr("La borne copie les relevés dans un dossier.");
        default:
            return qsTr("La borne envoie les relevés à %1.").arg(kept.uplinkPlace);
        }
    }

    title: Style.compact ? qsTr("Ce que la borne garde") : qsTr("Ce que la borne garde et envoie")
    canGoBack: true

    SentencePages {
        id: read

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.bottom: ways.top
        anchors.bottomMargin: Style.mm(Style.small ? 1 : 4)
        lead: true
        sentenceAt: root.kept.sentenceAt
        sentences: [
            qsTr("Rien ici ne parle de vous."),
            qsTr("Les numéros restent jusqu’à cette nuit."),
            qsTr("La borne ne garde ni nom, ni photo."),
            qsTr("Elle ne garde pas l’heure de votre visite."),
            qsTr("Les totaux du jour restent 13 mois."),
            qsTr("Ensuite il reste les totaux du mois."),
            qsTr("Un relevé est une feuille de totaux."),
            qsTr("Il parle d’un jour ou d’un mois fini."),
            root.leaves()
        ]
        pictures: ["finish", "ticket", "portrait", "clock", "disk", "disk", "release", "hourglass", "sync"]
    }

    Row {
        id: ways

        readonly property real each: (width - spacing) / 2

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        height: Math.max(more.implicitHeight, all.implicitHeight) // the same on every page: it decides what fits on a page
        spacing: Style.gap

        PlainButton {
            id: more

            objectName: "kept.more"
            visible: !read.last
            width: ways.each
            air: Style.mm(Style.compact ? 1 : 3)
            flat: Style.small
            name: qsTr("Lire la suite")
            onChosen: root.kept.readOn(read.next)
        }

        PlainButton {
            id: all

            objectName: "kept.releases"
            width: ways.each
            air: Style.mm(Style.compact ? 1 : 3)
            flat: Style.small
            name: qsTr("Lire les relevés")
            primary: true
            pictogram: "release"
            pictured: !Style.compact
            onChosen: root.kept.showReleases()
        }
    }
}
