"""The fixed sentences that a visitor may hear in a language: what the staff of a centre can record."""

from typing import Final
from xml.etree import ElementTree as ET

from kiosk.centre import ASSETS, LANGUAGES, Centre
from kiosk.voice.recordings import key_of

# Words that only the staff or paper show; a new screen is one for visitors until it stands here.
_NOT_HEARD: Final = frozenset(
    {
        "Clock", "CountList", "Date", "DeskCounts", "DeskKiosk", "DeskPaper", "DeskScreen", "DeskSending",
        "DeskTickets", "DeskWords", "Letter", "Month", "PinScreen", "Proof", "Slip",
    }
)  # fmt: skip
_HOLES: Final = ("%", "{")  # where a number or a name is put in


def fixed_sentences(language: str, centre: Centre) -> dict[str, str]:
    """Return key and text of every sentence that is always the same, in the order of the catalogue, themes last."""
    root = ET.parse(ASSETS / "i18n" / f"kiosk_{language}.ts").getroot()  # noqa: S314 - the kiosk's own file
    said = [
        message.findtext("translation", "") or message.findtext("source", "")
        for context in root.iter("context")
        if context.findtext("name") not in _NOT_HEARD
        for message in context.iter("message")
        if message.get("numerus") != "yes"
    ]
    said += [theme.label_in(language, centre.house) for theme in centre.theme]
    said += [LANGUAGES[language], centre.name]
    return {key_of(text): text for text in said if key_of(text) and not any(hole in text for hole in _HOLES)}
