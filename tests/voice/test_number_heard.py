"""The number that is spoken is the number that is shown (access.md A28): what engines are given is read back."""

import itertools
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.centre import LANGUAGES
from kiosk.tickets import LAST_NUMBER, LETTERS
from kiosk.voice.pronunciation import Pronunciation, pronunciation
from kiosk.voice.spoken import spoken

WITHOUT_TABLE = "ro"
SENTENCES = [
    "{}",
    "Votre numéro est le {}.",
    "Le numéro {} est annulé. Jetez le ticket.",
    "رقمك محفوظ: {}.",
    "您的号码是{}。请坐。",
]
HUNDREDS, TENS = range(100, 1000, 100), range(20, 100, 10)


def arabic_words(table: Pronunciation) -> dict[str, int]:
    """The value of every part of a number; written anew, not taken from what says them."""
    numbers = table.numbers
    assert numbers is not None
    parts = dict(zip(numbers.small, range(20), strict=True))
    parts |= dict(zip(numbers.tens[2:], TENS, strict=True))
    parts |= dict(zip(numbers.hundreds[1:], HUNDREDS, strict=True))
    return parts | dict(zip(numbers.thousands[1:], range(1000, 10_000, 1000), strict=True))


def number_of(table: Pronunciation | None, words: str) -> int:
    if words.isascii() and words.isdecimal():
        assert words[0] != "0"
        return int(words)
    assert table is not None
    parts = arabic_words(table)
    assert table.numbers is not None
    return sum(parts[word] for word in words.split(table.numbers.join))


def read_back(language: str, said: str) -> list[str]:
    """The labels that were said, each as often as it was."""
    table = pronunciation(language)
    letters = {name: letter for letter, name in table.letters.items()} if table else {c: c for c in LETTERS}
    digits = {word: str(at) for at, word in enumerate(table.digits)} if table else {c: c for c in "0123456789"}
    comma = table.comma if table else ", "
    found = []
    for sentence in re.split(r"[.。] ?", said):
        words = sentence.split(comma)
        starts = [(at, name) for at, word in enumerate(words) for name in letters if f" {word}".endswith(f" {name}")]
        for at, name in [max(starts, key=lambda start: len(start[1]))] if starts else []:
            number = number_of(table, words[at + 1])
            following = [digits[word] for word in itertools.takewhile(digits.__contains__, words[at + 2 :])]
            one_by_one = "".join(following)
            assert one_by_one == (str(number) if number > 9 else "")
            found.append(f"{letters[name]}{number}")
    return found


@given(st.sampled_from([*LANGUAGES, WITHOUT_TABLE]), st.sampled_from(LETTERS), st.integers(1, LAST_NUMBER), st.data())
def test_it_is_said_twice_and_is_the_one_that_is_shown(language: str, letter: str, number: int, data) -> None:
    sentence = data.draw(st.sampled_from(SENTENCES))
    said = spoken(language, sentence.format(f"{letter}\N{NO-BREAK SPACE}{number}"))
    assert read_back(language, said) == [f"{letter}{number}"] * 2


@pytest.mark.parametrize("language", [*LANGUAGES, WITHOUT_TABLE])
def test_every_letter_and_the_numbers_that_are_odd_to_say(language: str) -> None:
    for letter in LETTERS:
        assert read_back(language, spoken(language, f"{letter}\N{NO-BREAK SPACE}907")) == [f"{letter}907"] * 2
    for number in (*range(1, 130), 200, 211, 300, 999, 1000, 1001, 1010, 2000, 2013, 3456, 9999):
        assert read_back(language, spoken(language, f"A\N{NO-BREAK SPACE}{number}")) == [f"A{number}"] * 2


def test_no_two_arabic_numbers_are_said_alike() -> None:
    table = pronunciation("ar")
    assert table is not None
    said = [table.number(number) for number in range(LAST_NUMBER + 1)]
    assert len(set(said)) == len(said)
    assert all(number_of(table, words) == number for number, words in enumerate(said))


@pytest.mark.parametrize("spoilt", ["a, 43, quatre, deux.", "a, 42, quatre, trois.", "a, 42, quatre."])
def test_another_number_is_noticed(spoilt: str) -> None:
    with pytest.raises(AssertionError):
        assert read_back("fr", f"Votre numéro est le a, 42, quatre, deux. {spoilt}") == ["A42"] * 2
