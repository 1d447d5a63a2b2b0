"""What the paper of a proof of presence says, and the letter to the bodies that ask for an attestation."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from typing import Final

from kiosk.centre import RIGHT_TO_LEFT, Centre
from kiosk.dates import day_in_words
from kiosk.ports import ProofSlip, Translate
from kiosk.printing.receipt import QUIET, Code, Frame, Line, Part, Photo, Receipt, Rule, Size, dots_a_module
from kiosk.proofs import Form, Precision, Proof, ends

_PHOTO_MM: Final = 30
_STAMP_MM: Final = 35
_HAND: Final = 96  # dots of white above a line to write on: 12 mm
_WITHOUT_BLANKS: Final = frozenset({"zh"})  # between sentences
_DEMO: Final = "DEMO"  # in every language, as the verifier says it
_TIGHT, _NEAR, _APART, _BLOCK = 0, 12, 20, 32  # dots of white above a line


def proof_receipt(
    slip: ProofSlip, *, centre: Centre, words: Callable[[str], Translate], dots: int, verify_at: str
) -> Receipt | None:
    """Say a proof in the visitor's language, then in the house's if that is another, for paper `dots` wide.

    Place, photo, code and address stand once. `verify_at` is the address to type. None when the code does not fit
    on the paper in modules that can be read: then there is no paper at all, since a photo never stands beside a
    code that does not contain it (presence.md 2).
    """
    proof = slip.proof
    module = dots_a_module(len(proof.modules), dots)
    if not module:
        return None
    voices = [_Voice(words, slip.language)]
    if slip.language != centre.house:
        voices.append(_Voice(words, centre.house))
    first, with_photo = voices[0], proof.form is Form.PORTRAIT
    parts: list[Part] = [first.line(_DEMO, Size.NUMBER, _TIGHT)] if proof.demo else []
    parts += _front(first, proof, centre, place=True)
    for voice in voices[1:]:
        parts += [Rule(_BLOCK), *_front(voice, proof, centre, place=False)]
    if with_photo and slip.picture is not None:
        parts.append(Photo(slip.picture, _PHOTO_MM, _BLOCK))
    quiet = QUIET * module
    parts.append(Code(proof.modules, max(quiet, _BLOCK), module, centred=True))
    parts += _for_the_visitor(voices, demo=proof.demo, gap=max(quiet, _APART))
    for voice in voices:
        parts += _for_bodies(voice, with_photo=with_photo)
    return Receipt((*parts, *_how_to_check(voices, verify_at)))


def letter_receipt(*, centre: Centre, words: Callable[[str], Translate], verify_at: str) -> Receipt:
    """Say in the house's language why the centre gives no attestation, with room for a date and a stamp."""
    voice = _Voice(words, centre.house)
    translate = voice.translate
    paragraphs = (
        (translate("Letter", "Madame, Monsieur,"),),
        (
            translate("Letter", "Vous demandez une attestation à une personne venue à la Cité des métiers."),
            translate("Letter", "Nous accueillons chaque personne gratuitement."),
            translate("Letter", "C’est sans rendez-vous, et sans demander son nom."),
            translate("Letter", "Nous ne pouvons donc pas délivrer d’attestation à son nom."),
        ),
        (
            translate("Letter", "La personne peut produire elle-même une preuve de présence, à notre borne."),
            translate("Letter", "Elle choisit seule de la produire et de la montrer."),
            translate("Letter", "Cette preuve porte le lieu, la date et l’heure."),
            translate("Letter", "Vous pouvez vérifier sa signature."),
        ),
        (
            translate("Letter", "Le guide du label Cité des métiers indique qu’elle devrait être acceptée."),
            translate("Letter", "Venir ici est une démarche utile pour son projet professionnel."),
        ),
    )
    return Receipt(
        (
            *_place(voice, centre),
            Rule(_APART),
            *(voice.paragraph(sentences, _APART) for sentences in paragraphs),
            *_how_to_check([voice], verify_at),
            voice.line(translate("Letter", "Date :"), Size.PLAIN, _BLOCK),
            Rule(_HAND, dotted=True),
            voice.line(translate("Letter", "Cachet du centre :"), Size.PLAIN, _BLOCK),
            Frame(_STAMP_MM, _APART),
        )
    )


class _Voice:
    """One language: its words, and which way its lines run."""

    def __init__(self, words: Callable[[str], Translate], language: str) -> None:
        self.language = language
        self.translate = words(language)
        self._turned = language in RIGHT_TO_LEFT

    def line(self, text: str, size: Size, gap: int) -> Line:
        return Line(text, size, self._turned, gap)

    def paragraph(self, sentences: tuple[str, ...], gap: int) -> Line:
        between = "" if self.language in _WITHOUT_BLANKS else " "
        return self.line(between.join(sentences), Size.PLAIN, gap)


def _front(voice: _Voice, proof: Proof, centre: Centre, *, place: bool) -> list[Part]:
    """Say what it is, where and when."""
    translate = voice.translate
    parts: list[Part] = [
        voice.line(translate("Proof", "Preuve de présence"), Size.TITLE, _APART),
        voice.line(translate("Proof", "Faite par la personne elle-même, à la borne."), Size.PLAIN, _NEAR),
    ]
    if place:
        parts += [Rule(_APART), voice.line(translate("Proof", "Lieu :"), Size.PLAIN, _APART), *_place(voice, centre)]
    parts += [
        voice.line(translate("Proof", "Date :"), Size.PLAIN, _NEAR),
        voice.line(day_in_words(proof.begins, translate), Size.STRONG, _TIGHT),
    ]
    if proof.precision is not Precision.DAY:
        pattern = translate("Proof", "Heure à {town} :")
        town = _isolated(centre.town_of(voice.language))
        parts.append(voice.line(pattern.format(town=town), Size.PLAIN, _NEAR))
        parts.append(voice.line(_time(proof, translate), Size.STRONG, _TIGHT))
    return parts


def _place(voice: _Voice, centre: Centre) -> list[Line]:
    lines = [voice.line(_isolated(centre.name), Size.STRONG, _TIGHT)]
    if centre.address:
        lines.append(voice.line(_isolated(centre.address), Size.PLAIN, _TIGHT))
    return lines


def _time(proof: Proof, translate: Translate) -> str:
    """Say the time of day as exactly as the proof tells it."""
    if proof.precision is Precision.MINUTE:
        return _clock(proof.begins)
    pattern = translate("Proof", "entre {begin} et {end}")
    said = pattern.format(begin=_clock(proof.begins), end=_clock(ends(proof.begins, proof.precision)))
    return said.replace(" ", "\N{NO-BREAK SPACE}")  # on one line, on narrow paper too


def _clock(when: datetime) -> str:
    return f"{when:%H:%M}"


def _for_the_visitor(voices: list[_Voice], *, demo: bool, gap: int) -> list[Part]:
    """Say what to do with the paper, and leave room for a name; `gap` is the white under the code."""
    lines: list[Line] = []
    if demo:
        lines.append(voices[0].line(_DEMO, Size.TITLE, _NEAR))
        lines += [
            voice.line(voice.translate("Proof", "Ce papier est un essai, sans valeur."), Size.STRONG, _NEAR)
            for voice in voices
        ]
    lines += [
        voice.line(voice.translate("Proof", "Photographiez ce papier : l’encre pâlit."), Size.PLAIN, _NEAR)
        for voice in voices
    ]
    names = [
        voice.line(voice.translate("Proof", "Nom, si vous voulez l’écrire :"), Size.PLAIN, _NEAR) for voice in voices
    ]
    lines[0] = replace(lines[0], gap=gap)
    names[0] = replace(names[0], gap=_BLOCK)
    return [*lines, *names, Rule(_HAND, dotted=True)]


def _for_bodies(voice: _Voice, *, with_photo: bool) -> list[Part]:
    """Say what the body that receives the paper has to know."""
    translate = voice.translate
    paragraphs = (
        (
            translate(
                "Proof",
                "La Cité des métiers accueille chaque personne gratuitement, sans rendez-vous et sans nom.",
            ),
        ),
        (
            translate("Proof", "Elle ne délivre pas d’attestation à la demande d’un autre organisme."),
            translate("Proof", "La personne a donc produit cette preuve elle-même."),
        ),
        (
            translate("Proof", "Le guide du label Cité des métiers indique que cette preuve devrait être acceptée."),
            translate("Proof", "La borne ne garde ni nom, ni photo."),
        ),
    )
    heading = translate("Proof", "Pour l’organisme qui reçoit ce papier")
    parts: list[Part] = [Rule(_BLOCK), voice.line(heading, Size.STRONG, _APART)]
    parts += [voice.paragraph(sentences, _NEAR) for sentences in paragraphs]
    if with_photo:
        compare = translate("Proof", "Comparez la personne avec la photo du code, pas avec celle du papier.")
        parts.append(voice.line(compare, Size.STRONG, _NEAR))
    return parts


def _how_to_check(voices: list[_Voice], verify_at: str) -> list[Part]:
    """Say how a proof is checked: at a typed address, since a forged code can lead to a forged page."""
    lines = [
        voice.line(
            voice.translate("Proof", "Pour vérifier le code, tapez cette adresse :"),
            Size.PLAIN,
            _NEAR,
        )
        for voice in voices
    ]
    return [
        Rule(_BLOCK),
        replace(lines[0], gap=_APART),
        *lines[1:],
        voices[0].line(_isolated(verify_at), Size.STRONG, _NEAR),
    ]


def _isolated(text: str) -> str:
    """Keep Latin words whole inside a line that runs from right to left (UAX #9: FSI, PDI)."""
    return f"\N{FIRST STRONG ISOLATE}{text}\N{POP DIRECTIONAL ISOLATE}"
