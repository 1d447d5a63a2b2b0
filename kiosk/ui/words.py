"""The words on screens and paper: Qt Linguist catalogues, one active on the screens, any number on paper."""

from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication, Qt, QTranslator
from PySide6.QtGui import QFont, QFontDatabase, QGuiApplication

from kiosk.centre import ASSETS, LANGUAGES, RIGHT_TO_LEFT
from kiosk.ports import Translate
from kiosk.problems import Problem, Reason
from kiosk.review import Review
from kiosk.ui.glyphs import catalogue_text, missing, present

SOURCE: Final = "fr"  # the language the words are written in
EASY_FAMILY: Final = "Andika"  # a font of the system (Debian: fonts-sil-andika), for who learns to read
FAMILIES: Final = ("Noto Sans", "Noto Sans Arabic", "Noto Sans CJK SC")  # the last is Debian's fonts-noto-cjk


def load_fonts() -> None:
    """Load the house's fonts. Raises `Problem(SETTINGS)` without the one that every measurement rests on."""
    import fontpkg_noto_sans
    import fontpkg_noto_sans_arabic

    for package in (fontpkg_noto_sans, fontpkg_noto_sans_arabic):
        files = Path(package.__path__[0]) / "files"
        for file in files.glob("*.ttf"):
            if "Italic" not in file.name:  # the house sets no italics
                QFontDatabase.addApplicationFont(str(file))
    if not present(FAMILIES[:1]):
        raise Problem(Reason.SETTINGS, f"The font {FAMILIES[0]} is missing.", "Run `make setup` again.")
    # A text that names one family would lose the others, and with them its Arabic letters.
    QFont.insertSubstitutions(FAMILIES[0], list(FAMILIES[1:]))
    QFont.insertSubstitutions(EASY_FAMILY, list(FAMILIES))
    font = QFont()
    font.setFamilies(list(FAMILIES))
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    QGuiApplication.setFont(font)


class Words:
    """All catalogues, loaded when first needed."""

    def __init__(self, folder: Path = ASSETS / "i18n") -> None:
        self._folder = folder
        self._spoken: dict[str, bool] = {}
        self._catalogues: dict[str, QTranslator] = {}
        self._installed: QTranslator | None = None

    def use(self, language: str) -> None:
        """Make a language the one of the screens, with its writing direction."""
        self.close()
        self._installed = self._catalogue(language)
        QCoreApplication.installTranslator(self._installed)
        turned = language in RIGHT_TO_LEFT
        QGuiApplication.setLayoutDirection(Qt.LayoutDirection.RightToLeft if turned else Qt.LayoutDirection.LeftToRight)

    def close(self) -> None:
        """Leave the screens without a language."""
        if self._installed is not None:
            QCoreApplication.removeTranslator(self._installed)
            self._installed = None

    def of(self, language: str) -> Translate:
        """Return the translation into a language, whatever language the screens are in."""
        return partial(_translate, self._catalogue(language))

    def speaks(self, language: str) -> bool:
        """Whether this machine has letters for a language, by its name and a few of its words: the test at every start.

        Raises `Problem(SETTINGS)` without its catalogue.
        """
        if language not in self._spoken:
            said = "".join(language_words(self, language).values())
            self._spoken[language] = not missing(said, present(FAMILIES))
        return self._spoken[language]

    def missing_letters(self, language: str, more: str = "") -> set[str]:
        """Return the characters of a whole catalogue, and of `more`, that no font of the house has."""
        text = "".join(language_words(self, language).values()) + catalogue_text(self._file(language)) + more
        return missing(text, present(FAMILIES))

    def _file(self, language: str) -> Path:
        return self._folder / f"kiosk_{language}.qm"

    def _catalogue(self, language: str) -> QTranslator:
        if language not in self._catalogues:
            catalogue = QTranslator()
            file = self._file(language)
            if not catalogue.load(str(file)):
                raise Problem(
                    Reason.SETTINGS, f"The words in {language!r} are missing: {file}.", "Run `make setup` again."
                )
            self._catalogues[language] = catalogue
        return self._catalogues[language]


def language_words(words: Words, code: str) -> dict[str, str]:
    """Return a language's code and own name, and in that language "start" and "closed for today"."""
    translate = words.of(code)
    start = translate("Language", "Commencer")
    closed = translate("Language", "L’accueil est fermé aujourd’hui.")
    return {"code": code, "name": LANGUAGES[code], "start": start, "closed": closed}


def review_words(translate: Translate, review: Review | None) -> str:
    """Return who has read a language's words, for the attendant; for None that it is not offered, and why."""
    if review is None:
        return translate("DeskWords", "Pas proposée : il manque des lettres")
    return {
        Review.MACHINE: translate("DeskWords", "Traduit par une machine"),
        Review.ONE: translate("DeskWords", "Relu par 1 personne"),
        Review.TWO: translate("DeskWords", "Relu par 2 personnes"),
    }[review]


def machine_note(translate: Translate) -> str:
    """Return the visitor's line where nobody has read the words yet."""
    return translate("Language", "Une machine a traduit ces mots.")


def more_words(translate: Translate) -> str:
    """Return what leads to the next page of languages: at most 20 letters."""
    return translate("Language", "Autres langues")


def desk_button_words(translate: Translate) -> tuple[str, str]:
    """Return what leads the attendant to the languages, and to their next page."""
    return translate("DeskWords", "Langues"), translate("DeskCounts", "Suite")


def _translate(catalogue: QTranslator, context: str, text: str) -> str:
    return catalogue.translate(context, text) or text
