"""What is said of the printer and of its papers: to the visitor why nothing comes, to the attendant what to do."""

from kiosk.ports import Condition, Paper, Translate


def trouble(translate: Translate, condition: Condition) -> str:
    """Return why nothing is printed, for the visitor; empty when the printer does not say."""
    return {
        Condition.PAPER_OUT: translate("Printer", "Il n’y a plus de papier."),
        Condition.COVER_OPEN: translate("Printer", "L’imprimante est ouverte."),
        Condition.CUTTER: translate("Printer", "L’imprimante est bloquée."),
        Condition.HEAD: translate("Printer", "L’imprimante est trop chaude."),
        Condition.OFFLINE: translate("Printer", "L’imprimante est arrêtée."),
        Condition.ABSENT: translate("Printer", "L’imprimante ne répond pas."),
    }.get(condition, "")


def condition_words(translate: Translate, condition: Condition) -> tuple[str, str]:
    """Return how the printer is, and what the attendant can do about it; the second may be empty."""
    return {
        Condition.READY: (translate("Printer", "L’imprimante est prête."), ""),
        Condition.NEAR_END: (
            translate("Printer", "Le rouleau est presque fini."),
            translate("Printer", "Préparez un nouveau rouleau."),
        ),
        Condition.PAPER_OUT: (
            translate("Printer", "Il n’y a plus de papier."),
            translate("Printer", "Mettez un rouleau. La borne reprend seule."),
        ),
        Condition.COVER_OPEN: (
            translate("Printer", "L’imprimante est ouverte."),
            translate("Printer", "Fermez le capot. La borne reprend seule."),
        ),
        Condition.CUTTER: (
            translate("Printer", "Le couteau est bloqué."),
            translate("Printer", "Éteignez l’imprimante. Enlevez le papier coincé. Rallumez-la."),
        ),
        Condition.HEAD: (
            translate("Printer", "L’imprimante est trop chaude."),
            translate("Printer", "Attendez 5 minutes. La borne reprend seule."),
        ),
        Condition.OFFLINE: (
            translate("Printer", "L’imprimante est arrêtée."),
            translate("Printer", "Éteignez-la, puis rallumez-la."),
        ),
        Condition.ABSENT: (
            translate("Printer", "L’imprimante ne répond pas."),
            translate("Printer", "Regardez la prise et le câble."),
        ),
        Condition.UNKNOWN: (
            translate("Printer", "L’imprimante ne dit pas son état."),
            translate("Printer", "Faites un essai."),
        ),
    }[condition]


def paper_words(translate: Translate, paper: Paper) -> str:
    """Return what became of a paper, in two or three words."""
    return {
        Paper.QUEUED: translate("Printer", "en attente"),
        Paper.SENDING: translate("Printer", "en cours"),
        Paper.SENT: translate("Printer", "envoyé"),
        Paper.PRINTED: translate("Printer", "imprimé"),
        Paper.FAILED: translate("Printer", "pas imprimé"),
        Paper.INTERRUPTED: translate("Printer", "pas complet"),
        Paper.UNKNOWN: translate("Printer", "pas sûr"),
        Paper.EXPIRED: translate("Printer", "pas imprimé"),
        Paper.VOID: translate("Printer", "annulé"),
        Paper.NONE: translate("Printer", "sur l’écran"),
    }[paper]
