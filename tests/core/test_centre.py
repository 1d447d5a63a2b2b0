"""centre.toml: the built-in centre is whole, and each mistake is told with file, line, key and remedy."""

import zoneinfo
from datetime import datetime, timedelta
from pathlib import Path
from xml.etree import ElementTree as ET
from zoneinfo import ZoneInfo

import pytest
from wrong import MARK, told

from kiosk.centre import ASSETS, LANGUAGES, load_centre
from kiosk.problems import Problem, Reason

DEMO = (ASSETS / "centre.toml").read_text("utf-8")
SMALL = """name = "Cité des métiers"
town = "Lyon"
address = ""
timezone = "Europe/Paris"
languages = ["fr", "en"]
camera = "off"
consent_reviewed = []
[[hours]]
days = "Mon"
open = "09:00-17:00"
[[theme]]
id = "job"
pictogram = "briefcase"
network = "job"
label.fr = "Trouver un emploi"
label.en = "Find a job"
[[theme]]
id = "training"
pictogram = "mortarboard"
network = "training"
label.fr = "Trouver une formation"
"""

# (line of SMALL, what stands there instead, key, words that say what to do)
WRONG = [
    ('town = "Lyon"', 'towm = "Lyon"', "towm", "correct its spelling"),
    ('timezone = "Europe/Paris"', 'timezone = "Europe/Lyon"', "timezone", "Write one like Europe/Paris"),
    ('timezone = "Europe/Paris"', 'timezone = "../etc/passwd"', "timezone", "Write one like Europe/Paris"),
    ('languages = ["fr", "en"]', 'languages = ["fr", "xx"]', "languages", "Choose from fr"),
    ('languages = ["fr", "en"]', 'languages = ["fr", "fr"]', "languages", "Name each language once"),
    ('languages = ["fr", "en"]', "languages = []", "languages", "at least 1"),
    ('camera = "off"', 'camera = "on"', "camera", "Write one of: 'off' or 'consent'"),
    ('days = "Mon"', 'days = "Lundi"', "hours.0.days", "Mon|Tue"),
    ('open = "09:00-17:00"', 'open = "9-17"', "hours.0.open", "pattern"),
    ('id = "training"', 'id = "job"', "id", "Give each theme its own id"),
    ('id = "training"', 'id = "unknown"', "id", "Choose another id"),
    ('id = "training"', 'id = "Ma formation"', "theme.1.id", "[a-z0-9-]"),
    ('pictogram = "mortarboard"', 'pictogram = "unicorn"', "pictogram", "briefcase"),
    ('pictogram = "mortarboard"', 'pictogram = "../secret"', "theme.1.pictogram", "[a-z0-9-]"),
    ('network = "training"', 'network = "school"', "theme.1.network", "Write one of: 'orientation'"),
    ('label.fr = "Trouver une formation"', 'label.en = "Find a course"', "label", "Add label.fr"),
    ('label.fr = "Trouver une formation"', 'label.fr = ""', "theme.1.label.fr", "at least 1"),
    ('label.fr = "Trouver une formation"', f'label.fr = "{"a" * 61}"', "theme.1.label.fr", "at most 60"),
    ('label.fr = "Trouver une formation"', 'label.fr = "Une\\u202eformation"', "theme.1.label.fr", "U+202E"),
    ('label.fr = "Trouver une formation"', 'label.fr = "Une\\u2066formation"', "theme.1.label.fr", "U+2066"),
    ('label.fr = "Trouver une formation"', 'label.fr = "Une\\u001bformation"', "theme.1.label.fr", "U+001B"),
    ('label.fr = "Trouver une formation"', 'label.fr = "Une\\nformation"', "theme.1.label.fr", "U+000A"),
    ('label.fr = "Trouver une formation"', 'label.fr = "Une\\u2028formation"', "theme.1.label.fr", "U+2028"),
    ('label.fr = "Trouver une formation"', 'label.fr = " formation"', "theme.1.label.fr", "space"),
    ('label.fr = "Trouver une formation"', 'label.xx = "x"', "label", "Add label.fr"),
    ('town = "Lyon"', 'town = "Lyon"\ntown_in.xx = "Lion"', "town_in.xx", "write one of fr, en"),
    ('town = "Lyon"', 'town = "Lyon"\ntown_in.it = ""', "town_in.it", "at least 1"),
    ('name = "Cité des métiers"', 'name = "Cité\\u0000"', "name", "U+0000"),
    ('name = "Cité des métiers"', 'name = ""', "name", "at least 1"),
    ('address = ""', 'address = "1 rue\\nde l\'Exemple"', "address", "U+000A"),
]


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "centre.toml"


def test_without_a_file_it_is_the_demo_centre(file: Path) -> None:
    centre = load_centre(file)
    assert "DEMO" in centre.name
    assert centre.languages == [*LANGUAGES]
    assert centre.consent_reviewed == ["fr", "en", "ar"]
    assert (centre.house, centre.zone.key, centre.camera) == ("fr", "Europe/Paris", "consent")
    assert len(centre.theme) == 7


def test_the_demo_centre_speaks_every_language_of_each_theme() -> None:
    centre = load_centre(ASSETS / "centre.toml")
    for theme in centre.theme:
        assert set(theme.label) == set(LANGUAGES)
        assert {theme.label_in(language, centre.house) for language in LANGUAGES} == set(theme.label.values())


def test_every_pictogram_is_a_drawing() -> None:
    for file in (ASSETS / "pictograms").glob("*.svg"):
        assert ET.parse(file).getroot().tag.endswith("svg"), file


def test_every_key_of_the_contract_is_taken(file: Path) -> None:
    file.write_text(SMALL, "utf-8")
    centre = load_centre(file)
    assert (centre.name, centre.town, centre.timezone) == ("Cité des métiers", "Lyon", "Europe/Paris")
    assert [theme.id for theme in centre.theme] == ["job", "training"]
    assert (centre.hours[0].days, centre.hours[0].open) == ("Mon", "09:00-17:00")
    assert (centre.camera, centre.consent_reviewed) == ("off", [])


def test_a_theme_without_a_label_in_the_visitors_language_has_the_houses(file: Path) -> None:
    file.write_text(SMALL, "utf-8")
    job, training = load_centre(file).theme
    assert job.label_in("en", "fr") == "Find a job"
    assert training.label_in("en", "fr") == "Trouver une formation"


def test_a_town_without_a_name_in_the_visitors_language_has_the_houses(file: Path) -> None:
    file.write_text(SMALL.replace('town = "Lyon"', 'town = "Lyon"\ntown_in.it = "Lione"'), "utf-8")
    centre = load_centre(file)
    assert [centre.town_of(language) for language in ("fr", "it", "de")] == ["Lyon", "Lione", "Lyon"]


@pytest.mark.parametrize(
    "network",
    ["orientation", "training", "job", "change", "recognition", "business", "discover", "help", "other"],
)
def test_every_network_of_the_contract_is_taken(file: Path, network: str) -> None:
    file.write_text(SMALL.replace('network = "job"', f'network = "{network}"'), "utf-8")
    assert load_centre(file).theme[0].network == network


@pytest.mark.parametrize(("line", "instead", "key", "remedy"), WRONG, ids=[wrong[1][:40] for wrong in WRONG])
def test_a_mistake_is_told_with_file_line_key_and_remedy(
    file: Path, line: str, instead: str, key: str, remedy: str
) -> None:
    assert SMALL.count(line) == 1
    before, after = SMALL.split(line)
    if key == "label":  # what is missing is told at its theme
        at = before.rindex("[[theme]]") + len("[[theme]]")
        text = f"{before[:at]}  {MARK}{before[at:]}{instead}{after}"
    else:
        text = f"{before}{instead}  {MARK}{after}"
    words = told(load_centre, file, text, Reason.CENTRE)
    assert key in words
    assert remedy in words


@pytest.mark.parametrize("key", ["name", "town", "timezone", "languages"])
def test_a_key_that_is_missing_is_told(file: Path, key: str) -> None:
    file.write_text("\n".join(line for line in SMALL.split("\n") if not line.startswith(f"{key} =")), "utf-8")
    with pytest.raises(Problem) as caught:
        load_centre(file)
    assert f"{key}: Field required. Add this key." in caught.value.what


def test_a_centre_without_themes_is_refused(file: Path) -> None:
    file.write_text(SMALL[: SMALL.index("[[theme]]")], "utf-8")
    with pytest.raises(Problem, match="theme: Field required"):
        load_centre(file)


def test_a_label_is_composed_so_that_both_spellings_of_a_letter_are_one(file: Path) -> None:
    file.write_text(SMALL.replace("Trouver un emploi", "Cre\u0301er"), "utf-8")
    assert load_centre(file).theme[0].label["fr"] == "Cr\u00e9er"


def test_a_theme_that_is_not_there_is_told_with_those_that_are() -> None:
    with pytest.raises(Problem, match="orientation, training, job") as caught:
        load_centre(ASSETS / "centre.toml").theme_of("cooking")
    assert caught.value.reason is Reason.INPUT


def test_the_demo_file_holds_no_character_that_turns_text_around() -> None:
    assert not set(DEMO) & set("\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")


def test_time_zones_are_those_of_the_program_not_of_the_machine() -> None:
    assert zoneinfo.TZPATH == ()
    # British Columbia stays on summer time from 2026 on: an older machine does not know it yet.
    assert datetime(2026, 12, 1, tzinfo=ZoneInfo("America/Vancouver")).utcoffset() == timedelta(hours=-7)
