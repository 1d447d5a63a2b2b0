"""The words on screens and paper: Qt Linguist catalogues, one active on the screens, any number on paper."""

from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication, Qt, QTranslator
from PySide6.QtGui import QFont, QFontDatabase, QGuiApplication

from kiosk.centre import ASSETS, LANGUAGES, RIGHT_TO_LEFT
from kiosk.ports import Translate
from kiosk.problems import Problem, Reason

SOURCE: Final = "fr"  # the language the words are written in
EASY_FAMILY: Final = "Andika"  # a font of the system (Debian: fonts-sil-andika), for who learns to read
FAMILIES: Final = ("Noto Sans", "Noto Sans Arabic")


def load_fonts() -> None:
    """Load the fonts that every measurement rests on. Raises `Problem(SETTINGS)` when one is missing."""
    import fontpkg_noto_sans
    import fontpkg_noto_sans_arabic

    for package in (fontpkg_noto_sans, fontpkg_noto_sans_arabic):
        files = Path(package.__path__[0]) / "files"
        for file in files.glob("*.ttf"):
            if "Italic" not in file.name:  # the house sets no italics
                QFontDatabase.addApplicationFont(str(file))
    missing = [family for family in FAMILIES if family not in QFontDatabase.families()]
    if missing:
        raise Problem(Reason.SETTINGS, f"The font {missing[0]} is missing.", "Run `make setup` again.")
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

    def _catalogue(self, language: str) -> QTranslator:
        if language not in self._catalogues:
            catalogue = QTranslator()
            file = self._folder / f"kiosk_{language}.qm"
            if not catalogue.load(str(file)):
                raise Problem(
                    Reason.SETTINGS, f"The words in {language!r} are missing: {file}.", "Run `make setup` again."
                )
            self._catalogues[language] = catalogue
        return self._catalogues[language]


def offered_languages(words: Words, codes: list[str]) -> list[dict[str, str]]:
    """Return for each language: code, own name, and in that language "start" and "closed for today"."""
    offered = []
    for code in codes:
        translate = words.of(code)
        start = translate("Language", "Commencer")
        closed = translate("Language", "L’accueil est fermé aujourd’hui.")
        offered.append({"code": code, "name": LANGUAGES[code], "start": start, "closed": closed})
    return offered


def _translate(catalogue: QTranslator, context: str, text: str) -> str:
    return catalogue.translate(context, text) or text
