"""This centre: its name, place, languages, themes and hours, from centre.toml."""

from pathlib import Path
from typing import Annotated, Final, Literal, Self
from zoneinfo import ZoneInfo, available_timezones

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, model_validator

from kiosk.problems import Problem, Reason
from kiosk.tickets import UNKNOWN_THEME
from kiosk.tomlfile import MisplacedError, plain_text, read_model

ASSETS: Final = Path(__file__).resolve().parent.parent / "assets"

# The languages the kiosk speaks: each in its own words.
LANGUAGES: Final = {
    "fr": "Français",
    "en": "English",
    "it": "Italiano",
    "es": "Español",
    "pt": "Português",
    "de": "Deutsch",
    "ar": "العربية",
    "uk": "Українська",
    "tr": "Türkçe",
    "zh": "中文",
}
RIGHT_TO_LEFT: Final = frozenset({"ar"})

Network = Literal["orientation", "training", "job", "change", "recognition", "business", "discover", "help", "other"]
Day = "Mon|Tue|Wed|Thu|Fri|Sat|Sun"
Line = Annotated[str, Field(min_length=1, max_length=80), AfterValidator(plain_text)]
Label = Annotated[str, Field(min_length=1, max_length=60), AfterValidator(plain_text)]


class _Part(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True, strict=False)


class Theme(_Part):
    """One subject a visitor can choose. `network` is the word by which sites are compared."""

    id: Annotated[str, Field(pattern=r"^[a-z][a-z0-9-]{0,23}$")]
    pictogram: Annotated[str, Field(pattern=r"^[a-z][a-z0-9-]{0,31}$")]
    network: Network
    label: Annotated[dict[str, Label], Field(min_length=1)]

    def label_in(self, language: str, house: str) -> str:
        """Return the label in a language, or in the house's when it has none."""
        return self.label.get(language) or self.label[house]


class Hours(_Part):
    """Opening hours of some days of the week, local time."""

    days: Annotated[str, Field(pattern=rf"^({Day})(-({Day}))?$")]
    open: Annotated[str, Field(pattern=r"^([01]\d|2[0-3]):[0-5]\d-([01]\d|2[0-3]):[0-5]\d$")]


class Centre(_Part):
    """What visitors meet: everything a centre decides for itself."""

    name: Line
    town: Line
    town_in: dict[str, Line] = {}
    address: Annotated[str, AfterValidator(plain_text), Field(max_length=120)] = ""
    timezone: str
    languages: Annotated[list[str], Field(min_length=1, max_length=len(LANGUAGES))]
    theme: Annotated[list[Theme], Field(min_length=1, max_length=24)]
    hours: list[Hours] = []
    camera: Literal["off", "consent"] = "off"
    consent_reviewed: list[str] = []

    @model_validator(mode="after")
    def _agrees_with_itself(self) -> Self:
        if self.timezone not in available_timezones():
            raise MisplacedError(f"{self.timezone!r} is not an IANA zone. Write one like Europe/Paris.", "timezone")
        for language in self.languages:
            if language not in LANGUAGES:
                raise MisplacedError(f"{language!r} is not built in. Choose from {', '.join(LANGUAGES)}.", "languages")
        if len(set(self.languages)) != len(self.languages):
            raise MisplacedError("one stands twice. Name each language once.", "languages")
        for language in self.consent_reviewed:
            if language not in self.languages:
                words = f"{language!r} is not one of the centre's languages. Remove it or add it to languages."
                raise MisplacedError(words, "consent_reviewed")
        for at, hours in enumerate(self.hours):
            opens, _, closes = hours.open.partition("-")
            if opens >= closes:
                raise MisplacedError("it closes before it opens. Write the earlier time first.", "hours", at, "open")
        return self

    @model_validator(mode="after")
    def _town_is_named_in_known_languages(self) -> Self:
        for language in self.town_in:
            if language not in LANGUAGES:
                words = f"{language!r} is not built in. Remove it, or write one of {', '.join(LANGUAGES)}."
                raise MisplacedError(words, "town_in", language)
        return self

    @model_validator(mode="after")
    def _themes_can_be_told_apart(self) -> Self:
        seen = set()
        for at, theme in enumerate(self.theme):
            if theme.id == UNKNOWN_THEME:
                words = f"the id {UNKNOWN_THEME!r} belongs to the side door. Choose another id."
                raise MisplacedError(words, "theme", at, "id")
            if theme.id in seen:
                words = f"the id {theme.id!r} stands twice. Give each theme its own id."
                raise MisplacedError(words, "theme", at, "id")
            if self.house not in theme.label:
                words = f"no label in {self.house!r}, the house's language. Add label.{self.house}."
                raise MisplacedError(words, "theme", at)
            if not (ASSETS / "pictograms" / f"{theme.pictogram}.svg").is_file():
                names = ", ".join(sorted(p.stem for p in (ASSETS / "pictograms").glob("*.svg")))
                words = f"there is no pictogram {theme.pictogram!r}. Choose from {names}."
                raise MisplacedError(words, "theme", at, "pictogram")
            seen.add(theme.id)
        return self

    @property
    def house(self) -> str:
        """The house's language: the first of `languages`."""
        return self.languages[0]

    @property
    def zone(self) -> ZoneInfo:
        """The centre's time zone."""
        return ZoneInfo(self.timezone)

    def town_of(self, language: str) -> str:
        """Return the town's name in a language, or as the house writes it when it has none."""
        return self.town_in.get(language, self.town)

    def theme_of(self, theme_id: str) -> Theme:
        """Return a theme by its id. Raises `Problem(INPUT)`."""
        for theme in self.theme:
            if theme.id == theme_id:
                return theme
        names = ", ".join([*(theme.id for theme in self.theme), UNKNOWN_THEME])
        raise Problem(Reason.INPUT, f"There is no theme {theme_id!r} in this centre.", f"Choose one of: {names}.")


def load_centre(path: Path) -> Centre:
    """Read a centre.toml; when `path` does not exist, the built-in DEMO centre. Raises `Problem(CENTRE)`."""
    return read_model(Centre, path if path.exists() else ASSETS / "centre.toml", Reason.CENTRE)
