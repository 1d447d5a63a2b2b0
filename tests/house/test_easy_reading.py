"""Easy French by the rules of easy reading (access.md, 2): short, positive, the same word for the same thing.

test_words.py has the rules of spelling and signs. Each rule here is a function that returns what is wrong, and a
control beside it. What has to break a rule stands in a list with its reason.
"""

import re
from collections.abc import Iterable

import pytest
from house import ROOT, product
from test_words import SOURCE, catalogue_of, theme_labels

from kiosk.wording.easy import sentences, uneasy

MOST_WORDS, MOST_LETTERS = 12, 14

# What only staff or another organisation reads.
NOT_FOR_VISITORS = {
    "Clock": "the attendant's page",
    "CountList": "the attendant's figures",
    "DeskCounts": "the attendant's page",
    "DeskKiosk": "the attendant's page",
    "DeskPaper": "the attendant's page",
    "DeskScreen": "the attendant's page",
    "DeskSending": "the attendant's page",
    "DeskTickets": "the attendant's page",
    "Letter": "to the organisation that asks for an attestation",
    "PinScreen": "the attendant's page",
    "Printer": "the attendant's page",
}
LONG = {
    "Le guide du label Cité des métiers indique que cette preuve devrait être acceptée.": "the guide's words",
    "La Cité des métiers accueille chaque personne gratuitement, sans rendez-vous et sans nom.": "the guide's words",
    "Comparez la personne avec la photo du code, pas avec celle du papier.": "to the organisation that checks",
}
NEGATIVE = {
    "what the kiosk promises not to do": {
        "Vous ne donnez pas votre nom.",
        "Personne ici ne garde la photo.",
        "Elle ne va pas sur Internet.",
        "La borne ne cherche pas qui vous êtes.",
        "Rien ne part de cette borne.",
        "Rien ici ne parle de vous.",
        "La borne ne garde ni nom, ni photo.",
        "Elle ne garde pas l’heure de votre visite.",
        "La borne ne prend pas de photo.",
    },
    "something went wrong, and that is what there is to say": {
        "La caméra ne marche pas.",
        "La photo n’est pas encore sur le papier.",
        "Le papier ne sort pas en ce moment.",
        "La borne n’est pas sûre de l’heure.",
        "La borne ne peut pas signer de preuve.",
        "Le papier n’est pas sorti.",
        "Le ticket n’est pas sorti.",
        "Ce papier n’est pas complet.",
        "Pas proposée : il manque des lettres",
    },
    "it takes a worry away": {
        "Ce n’est pas votre faute.",
        "Il n’y a pas de ticket en papier.",
        "Il n’y a pas encore de relevé.",
        "Ce papier n’est pas un ticket.",
    },
    "the visitor's own words": {"Je ne sais pas.", "Je ne sais pas"},
    "to the organisation that reads the proof": {
        "Elle ne délivre pas d’attestation à la demande d’un autre organisme.",
        "Comparez la personne avec la photo du code, pas avec celle du papier.",
    },
}
LONG_WORDS = {"professionnelle": "of the themes: it is what visitors come for, and the centres' own word"}
HARD = {
    "afin": "pour",
    "automatiquement": "tout seul",
    "bénéficier": "avoir",
    "cependant": "mais",
    "consulter": "lire, voir",
    "dispositif": "aide",
    "effectuer": "faire",
    "éventuellement": "peut-être",
    "habilitation": "droit",
    "modalités": "comment faire",
    "néanmoins": "mais",
    "notamment": "par exemple",
    "préalable": "avant",
    "procéder": "faire",
    "renseigner": "écrire, dire",
    "sélectionner": "choisir",
    "sélectionnez": "choisissez",
    "ultérieurement": "plus tard",
    "usager": "personne",
    "valider": "dire oui",
    "validez": "touchez",
    "veuillez": "a plain imperative",
}
# One thing has one word: what else it could be called, and where its other name is meant.
OTHER_NAMES = {
    "appareil": "borne",
    "attestation": "preuve",
    "appuyez": "touchez",
    "automate": "borne",
    "billet": "ticket",
    "certificat": "preuve",
    "cliquez": "touchez",
    "coupon": "ticket",
    "justificatif": "preuve",
    "kiosque": "borne",
    "machine": "borne",
    "pressez": "touchez",
    "reçu": "ticket",
    "supprime": "efface",
    "tapez": "touchez",
}
OTHER_NAMES_MEANT = {
    ("Language", "machine"): "what translated, not the kiosk",
    ("DeskWords", "machine"): "what translated, not the kiosk",
    ("Proof", "tapez"): "an address, on a keyboard at home",
    ("Proof", "attestation"): "the thing the centre does not deliver; the organisation calls it so",
}

NOT = re.compile(r"\b(ne\b|n’|pas\b|jamais\b|aucune?\b)", re.IGNORECASE)
SET_APART = re.compile(r"italic|AllUppercase|SmallCaps")

Said = tuple[str, str]  # context, text


def said_to_visitors() -> list[Said]:
    said = [(m.key.context, m.key.source) for m in catalogue_of(SOURCE)]
    said += [(m.key.context, form) for m in catalogue_of(SOURCE) for form in m.forms if form]
    said += [("centre.toml", label[SOURCE]) for label in theme_labels()]
    return [one for one in said if one[0] not in NOT_FOR_VISITORS]


def long_sentences(said: Iterable[Said]) -> list[str]:
    parts = [part for _, text in said for part in sentences(text)]
    return [part for part in parts if len(re.findall(r"\S*\w\S*", part)) > MOST_WORDS and part not in LONG]


def negative(said: Iterable[Said]) -> list[str]:
    allowed = set().union(*NEGATIVE.values())
    parts = [part for _, text in said for part in sentences(text)]
    return [part for part in parts if NOT.search(part) and part not in allowed]


def long_words(said: Iterable[Said]) -> list[str]:
    words = [word for _, text in said for word in re.findall(r"[^\W\d_]+", text)]
    return [word for word in words if len(word) > MOST_LETTERS and word.lower() not in LONG_WORDS]


def hard_words(said: Iterable[Said]) -> list[str]:
    return [word for _, text in said for word in re.findall(r"[^\W\d_]+", text.lower()) if word in HARD]


def other_names(said: Iterable[Said]) -> list[str]:
    return [
        f"{context}: {word}, not {OTHER_NAMES[name]}"
        for context, text in said
        for word in re.findall(r"[^\W\d_]+", text.lower())
        if (name := word if word in OTHER_NAMES else word.removesuffix("s")) in OTHER_NAMES
        and (context, name) not in OTHER_NAMES_MEANT
    ]


def decorated(said: Iterable[Said]) -> list[str]:
    """Italics, bold or colour inside a text."""
    return [text for _, text in said if re.search(r"<[a-z/]", text)]


RULES = [long_sentences, negative, long_words, hard_words, other_names, decorated]


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.__name__)
def test_what_visitors_read_is_easy(rule) -> None:
    said = said_to_visitors()
    assert len(said) > 150
    assert sorted(set(rule(said))) == []


@pytest.mark.parametrize(
    ("rule", "bad", "good"),
    [
        (long_sentences, "Un " * 12 + "mot.", "Un " * 11 + "mot."),
        (negative, "Ne touchez rien.", "Touchez ici."),
        (negative, "N’oubliez rien.", "Une année, un panneau."),
        (negative, "Jamais de nom.", "Je ne sais pas."),
        (long_words, "Approvisionnement", "Professionnels"),
        (hard_words, "Veuillez attendre.", "Attendez."),
        (hard_words, "Sélectionnez un sujet.", "Choisissez un sujet."),
        (other_names, "Prenez vos billets.", "Prenez votre ticket."),
        (other_names, "Une attestation", "Une preuve"),
        (decorated, "Prenez <i>votre</i> ticket.", "Plus petit que 3 < 4."),
    ],
)
def test_what_is_not_easy_is_found(rule, bad: str, good: str) -> None:
    assert rule([("X", bad)])
    assert rule([("X", good)]) == []


def test_numbers_capitals_and_signs_are_seen_by_the_other_rules() -> None:
    for bad, wrong in (("Prenez deux tickets.", "number in letters"), ("ATTENTION", "all capitals"), ("5 %", "sign %")):
        assert wrong in uneasy(bad)


def test_nothing_is_set_in_italics_or_capitals() -> None:
    assert [file.name for file in product(".qml") if SET_APART.search(file.read_text("utf-8"))] == []
    assert SET_APART.search("font.italic: true")


def test_every_exception_is_still_needed() -> None:
    parts = {part for _, text in said_to_visitors() for part in sentences(text)}
    listed = set(LONG).union(*NEGATIVE.values())
    assert listed - parts == set(), "nobody says this any more"
    contexts = {m.key.context for m in catalogue_of(SOURCE)}
    assert set(NOT_FOR_VISITORS) <= contexts
    assert (ROOT / "assets" / "centre.toml").is_file()
