"""The pronunciation table of a language (assets/voice): how its letters, hours, signs and abbreviations are said."""

from functools import cache
from string import ascii_uppercase
from typing import Annotated, Self

from pydantic import BaseModel, ConfigDict, Field, model_validator

from kiosk.centre import ASSETS
from kiosk.problems import Reason
from kiosk.tomlfile import read_model

Said = Annotated[str, Field(min_length=1, max_length=80)]
Ten = Annotated[list[Said], Field(min_length=10, max_length=10)]


class _Part(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class Numbers(_Part):
    """Numbers in words, where an engine reads digits badly: a number is said from its thousands down."""

    small: Annotated[list[Said], Field(min_length=20, max_length=20)]  # 0 to 19
    tens: Ten  # 0, 10 ... 90; the first two are never said
    hundreds: Ten  # 0, 100 ... 900; the first is never said
    thousands: Ten  # 0, 1000 ... 9000; the first is never said
    join: Said  # between two parts

    def words(self, number: int) -> str:
        """Return a number from 0 to 9999 in words."""
        parts = [self.thousands[number // 1000]] if number >= 1000 else []  # noqa: PLR2004
        hundreds, rest = number // 100 % 10, number % 100
        parts += [self.hundreds[hundreds]] if hundreds else []
        if rest >= 20:  # noqa: PLR2004
            # The units stand before the tens, as Arabic says them.
            parts += ([self.small[rest % 10]] if rest % 10 else []) + [self.tens[rest // 10]]
        elif rest or not parts:
            parts.append(self.small[rest])
        return self.join.join(parts)


class Pronunciation(_Part):
    """How one language is said.

    `hours` are the 24 hours with `{minutes}` in their place, `minutes` the 60 with the space before them, `hour_sign`
    parts them in texts besides `:`. `months` are as the screens show them, `days` are those days of a month that are
    not said as they are written, `day` is what `2026-11-24` is made of. `spelled` are abbreviations that are said by
    their letters.
    """

    letters: dict[str, Said]
    digits: Ten
    comma: str = ", "
    hours: Annotated[list[Said], Field(min_length=24, max_length=24)]
    minutes: Annotated[list[str], Field(min_length=60, max_length=60)]
    hour_sign: Annotated[str, Field(pattern=r"^[a-z]*$")] = ""
    months: Annotated[list[Said], Field(min_length=12, max_length=12)]
    day: Said = "{day} {month} {year}"
    days: dict[str, Said] = {}
    spelled: list[str] = []
    words: dict[str, Said] = {}
    signs: dict[str, Said] = {}
    numbers: Numbers | None = None

    @model_validator(mode="after")
    def _is_whole(self) -> Self:
        if "".join(sorted(self.letters)) != ascii_uppercase:
            raise ValueError("letters must hold A to Z, each once.")
        if any("{minutes}" not in hour for hour in self.hours):
            raise ValueError("every hour must say where its {minutes} stand.")
        return self

    def number(self, number: int) -> str:
        """Return a number as an engine is given it: its digits, or words where the language has them."""
        return self.numbers.words(number) if self.numbers and number < 10_000 else str(number)  # noqa: PLR2004

    def hour(self, hour: int, minute: int) -> str:
        """Return a time of day in words."""
        return self.hours[hour].replace("{minutes}", self.minutes[minute])


@cache
def pronunciation(language: str) -> Pronunciation | None:
    """Return the table of a language, None when it has none. Raises `Problem(SETTINGS)` when it is wrong."""
    file = ASSETS / "voice" / f"{language}.toml"
    return read_model(Pronunciation, file, Reason.SETTINGS) if file.is_file() else None
