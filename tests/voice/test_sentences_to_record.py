"""The sentences that a centre may record: all that visitors may hear of the catalogues, none with a hole."""

from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from kiosk.centre import ASSETS, LANGUAGES, load_centre
from kiosk.voice import sentences
from kiosk.voice.recordings import key_of
from kiosk.voice.sentences import fixed_sentences

CENTRE = load_centre(Path("no centre.toml"))


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_has_its_sentences(language: str) -> None:
    found = fixed_sentences(language, CENTRE)
    assert len(found) > 150
    assert all(key == key_of(text) for key, text in found.items())
    assert not any("%" in text or "{" in text for text in found.values())
    assert CENTRE.theme_of("job").label[language] in found.values()
    assert LANGUAGES[language] in found.values()
    assert CENTRE.name in found.values()


def test_they_are_those_of_the_visitors_screens() -> None:
    found = fixed_sentences("fr", CENTRE).values()
    assert {"Prenez votre ticket en bas.", "Vous êtes toujours là\N{NO-BREAK SPACE}?", "Oui, je veux une photo"} <= set(
        found
    )
    assert not {"Page de l’accueil", "Code de l’accueil", "Essai de l’imprimante", "novembre"} & set(found)
    assert "I am done" in fixed_sentences("en", CENTRE).values()


def test_what_only_staff_see_is_named_by_contexts_that_exist() -> None:
    names = {
        context.findtext("name") for context in ET.parse(ASSETS / "i18n" / "kiosk_fr.ts").getroot().iter("context")
    }
    assert names >= sentences._NOT_HEARD
    assert len(names - sentences._NOT_HEARD) > 10
