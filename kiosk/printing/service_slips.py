"""What the printer prints for the staff: the test slip, and the end of a slip that came out by half."""

from collections.abc import Callable, Sequence
from typing import Final

from kiosk.centre import LANGUAGES
from kiosk.ports import Translate
from kiosk.printing.receipt import Code, Line, Receipt, Rule, Ruler, Size

_MODULE_DOTS: Final = 6  # 0.75 mm: what phones read also from faded paper (presence.md 3)
# The letters that slips are made of, where they are not plain Latin ones.
_LETTERS: Final = {
    "fr": "àâçéèêëîïôœùûüÿ ÀÉÈÊÇŒ « » ’ €",
    "en": "AaBbCc 0123456789 ?!",
    "it": "àèéìòù ÀÈÉÌÒÙ « » ’ €",
    "es": "áéíñóúü ÁÉÍÑÓÚÜ ¿? ¡! « » €",
    "pt": "àáâãçéêíóôõú ÀÁÂÃÇÉÊÍÓÔÕÚ « » €",
    "de": "äöüß ÄÖÜẞ „ “ ’ €",
    "ar": "أبتث جحخ دذرز سشصض طظعغ فقكلمن هوي",
    "uk": "абвгґ деєжзиії йклмноп рстуфх цчшщьюя ЄІЇҐ « » ’ €",
    "tr": "çğıöşü ÇĞİÖŞÜ âîû “ ” ’ €",
    "zh": "欢迎光临，请取号。您需要打印吗？号码：甲乙丙丁“职业城”！",
}


def test_receipt(words: Callable[[str], Translate], languages: Sequence[str], right_to_left: frozenset[str]) -> Receipt:
    """Return the test slip: a ruler in millimetres, the letters of every language, a QR code to scan.

    In the house's language, the first of `languages`.
    """
    import segno

    translate = words(languages[0])
    turned = languages[0] in right_to_left
    parts: list[Line | Rule | Ruler | Code] = [
        Line(translate("Slip", "Essai de l’imprimante"), Size.STRONG, turned, 0),
        Line(translate("Slip", "Ce papier n’est pas un ticket."), Size.PLAIN, turned, 12),
        Ruler(20),
        Line(translate("Slip", "Un trait fin par millimètre, sur toute la largeur."), Size.PLAIN, turned, 12),
        Line("A\N{NO-BREAK SPACE}42", Size.NUMBER, turned, 26),
    ]
    for language in languages:
        rtl = language in right_to_left
        parts.append(Line(LANGUAGES[language], Size.STRONG, rtl, 24))
        parts.append(Line(_LETTERS[language], Size.PLAIN, rtl, 12))
    code = segno.make(translate("Slip", "Le code est bien lu."), error="m", micro=False)
    parts.append(Rule(26))
    parts.append(Code(tuple(bytes(row) for row in code.matrix), 30, _MODULE_DOTS))
    parts.append(Line(translate("Slip", "Lisez ce code avec un téléphone."), Size.PLAIN, turned, 30))
    return Receipt(tuple(parts))


def incomplete_receipt(translate: Translate, *, right_to_left: bool) -> Receipt:
    """Return what is printed below a half slip before it is cut off, so that nobody takes it for a ticket."""
    words = translate("Slip", "Ce papier n’est pas complet.")
    return Receipt((Rule(16), Line(words, Size.STRONG, right_to_left, 16)))
