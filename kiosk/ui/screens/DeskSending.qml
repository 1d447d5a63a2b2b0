// How the sending of totals stands: what went wrong and what mends it first, then what waits and what was sent.
import QtQuick
import kiosk.ui
import kiosk.ui.controls

SentencePages {
    id: root

    required property CountsViewModel counts
    readonly property bool sends: counts.uplink !== "none"

    function trouble(): string {
        switch (counts.fault) {
        case "unreachable":
            return qsTr("Le réseau ne répond pas.");
        case "certificate":
            return qsTr("Le serveur ne prouve pas qui il est.");
        case "login":
            return qsTr("Le serveur refuse le mot de passe.");
        case "missing":
            return qsTr("Le dossier d’arrivée n’est pas là.");
        case "full":
            return qsTr("Il n’y a plus de place à l’arrivée.");
        case "refused":
            return qsTr("Le serveur refuse les relevés.");
        case "failing":
            return qsTr("Le serveur ne marche pas bien.");
        case "not-kept":
            return qsTr("Le serveur a perdu un relevé.");
        case "outbox":
            return qsTr("Un fichier de la borne n’est pas un relevé.");
        default:
            return "";
        }
    }

    function remedy(): string {
        switch (counts.fault) {
        case "unreachable":
            return qsTr("Regardez le câble du réseau.");
        case "login":
            return qsTr("Il faut donner un autre mot de passe à la borne.");
        case "missing":
            return counts.uplink === "file" ? qsTr("Branchez la clé ou le disque.") : qsTr("Il faut créer le dossier sur le serveur.");
        case "full":
            return qsTr("Il faut faire de la place.");
        case "failing":
            return qsTr("Attendez. La borne essaie encore seule.");
        case "outbox":
            return qsTr("Appelez la personne qui s’occupe de la borne.");
        case "":
            return "";
        default:
            return qsTr("Appelez la personne qui s’occupe du serveur.");
        }
    }

    function place(): string {
        return counts.uplink === "file" ? qsTr("Les relevés vont dans un dossier.") : qsTr("Les relevés vont à %1.").arg(counts.uplinkPlace);
    }

    lead: true
    pagesRead: counts.sentencePage
    onPagesChanged: counts.fitSentences(pages)
    Component.onCompleted: counts.fitSentences(pages)
    sentences: sends ? [
        counts.late ? qsTr("L’envoi a plus de 7 jours de retard.") : "",
        trouble(),
        remedy(),
        counts.waiting > 0 ? qsTr("%n relevé(s) en attente.", "", counts.waiting) : counts.lastSent !== "" ? qsTr("Tout est envoyé.") : "",
        counts.lastSent !== "" ? qsTr("Dernier envoi complet : %1.").arg(counts.lastSent) : qsTr("La borne n’a pas encore tout envoyé."),
        place()
    ] : [qsTr("La borne n’envoie rien."), qsTr("Les relevés restent dans la borne.")]
}
