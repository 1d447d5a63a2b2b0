"""Reads catalogues of Qt Linguist and changes single translations in them: every other byte stays as it is."""

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Final
from xml.parsers import expat

from kiosk.problems import Problem, Reason
from kiosk.review import Review

# How many plural forms Qt asks for.
FORMS: Final = {"fr": 2, "en": 2, "it": 2, "es": 2, "pt": 2, "de": 2, "ar": 6, "uk": 3, "tr": 1, "zh": 1}

_ENTITIES: Final = {"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&apos;"}
_TEXTS: Final = ("name", "source", "comment", "extracomment", "translatorcomment", "translation", "numerusform")
_GONE: Final = ("obsolete", "vanished")  # what the sources say no more


@dataclass(frozen=True)
class Key:
    """What the program asks for: a sentence in a context; `comment` tells two meanings of one sentence apart."""

    context: str
    source: str
    comment: str = ""
    numerus: bool = False


@dataclass(frozen=True)
class Message:
    """One sentence and its translation: one form, or as many as the language has plurals."""

    key: Key
    forms: tuple[str, ...]
    finished: bool
    note: str = ""  # for the translator, from the sources
    status: str = ""  # of the translator


@dataclass(frozen=True)
class _Place:
    """Where a message stands, in bytes: its translation, and its translator's comment if it has one."""

    translation: tuple[int, int]
    status: tuple[int, int] | None


@dataclass(frozen=True)
class Catalogue:
    """A catalogue as it was read. `content` are the bytes of its file."""

    language: str
    messages: tuple[Message, ...]
    content: bytes
    _places: tuple[_Place, ...]

    @property
    def review(self) -> Review | None:
        """Who has read it, as a translator's comment says (`review: machine. ...`); None if none does."""
        for message in self.messages:
            if told := re.match(r"review: ([^.]*)\.?", message.status):
                return Review(told[1]) if told[1] in {each.value for each in Review} else None
        return None

    def changed(self, translations: Mapping[Key, Message], review: Review | None = None) -> bytes:
        """Return the file with other translations, and with another review unless it is None or the same."""
        edits: list[tuple[tuple[int, int], str]] = []
        for message, place in zip(self.messages, self._places, strict=True):
            new = translations.get(message.key)
            if new and (new.forms, new.finished) != (message.forms, message.finished):
                edits.append((place.translation, written(new)))
        if review and review is not self.review and self._places:
            at = next((n for n, m in enumerate(self.messages) if m.status.startswith("review:")), 0)
            edits.append(self._reviewed(self._places[at], f"review: {review.value}."))
        content = self.content
        for (start, end), text in sorted(edits, reverse=True):
            content = content[:start] + text.encode() + content[end:]
        return content

    def _reviewed(self, place: _Place, text: str) -> tuple[tuple[int, int], str]:
        comment = f"<translatorcomment>{protected(text)}</translatorcomment>"
        if place.status:
            return place.status, comment
        start = place.translation[0]
        return (start, start), f"{comment}\n        "


def written(message: Message) -> str:
    """Return a translation as Qt Linguist writes it."""
    opened = "<translation>" if message.finished else '<translation type="unfinished">'
    if not message.key.numerus:
        return f"{opened}{protected(message.forms[0])}</translation>"
    forms = "".join(f"            <numerusform>{protected(form)}</numerusform>\n" for form in message.forms)
    return f"{opened}\n{forms}        </translation>"


def protected(text: str) -> str:
    """Return a text as Qt Linguist writes it: blanks other than the space as numbers, control characters as bytes."""
    return "".join(_protected(character) for character in text)


def _protected(character: str) -> str:
    if character < " " and character not in "\n\t":
        return f'<byte value="x{ord(character):x}"/>'
    if character > "\x7f" and (character == "\x85" or unicodedata.category(character)[0] == "Z"):
        return f"&#x{ord(character):x};"
    return _ENTITIES.get(character, character)


def read_catalogue(path: Path) -> Catalogue:
    """Read a catalogue. Raises `Problem(INPUT)`."""
    try:
        return catalogue_of(path.read_bytes(), str(path))
    except OSError as error:
        words = f"{path} cannot be read: {error.strerror}."
        remedy = "An installed kiosk has compiled catalogues only: name those of the sources with --catalogues."
        raise Problem(Reason.INPUT, words, remedy) from error


def catalogue_of(content: bytes, name: str) -> Catalogue:
    """Return the catalogue that is in a file's bytes; `name` is told in faults. Raises `Problem(INPUT)`."""
    reader = _Reader(content)
    try:
        reader.parser.Parse(content, True)
    except (expat.ExpatError, ValueError) as error:
        words = f"{name}, line {reader.parser.CurrentLineNumber}: {error}."
        raise Problem(Reason.INPUT, words, "Take the file from git again.") from error
    if not reader.language:
        raise Problem(Reason.INPUT, f"{name} is not a catalogue of Qt Linguist.", "Take the file from git again.")
    return Catalogue(reader.language, tuple(reader.messages), content, tuple(reader.places))


@dataclass
class _Draft:
    numerus: bool
    texts: dict[str, str] = field(default_factory=dict)
    forms: list[str] = field(default_factory=list)
    kind: str = ""
    spans: dict[str, tuple[int, int]] = field(default_factory=dict)


class _Reader:
    """Follows expat, which tells where each element begins in bytes."""

    def __init__(self, content: bytes) -> None:
        self._content = content
        self.parser = expat.ParserCreate("utf-8")
        self.parser.StartElementHandler = self._start
        self.parser.EndElementHandler = self._end
        self.parser.CharacterDataHandler = self._say
        self.parser.EntityDeclHandler = self._refuse
        self.language = ""
        self.messages: list[Message] = []
        self.places: list[_Place] = []
        self._context = ""
        self._draft: _Draft | None = None
        self._said: list[str] = []
        self._starts: dict[str, int] = {}

    def _refuse(self, *_: object) -> None:
        raise ValueError("an entity is declared, which Qt Linguist never does")

    def _start(self, tag: str, attributes: dict[str, str]) -> None:
        if tag == "TS":
            self.language = attributes.get("language", "")
        elif tag == "message":
            self._draft = _Draft(attributes.get("numerus") == "yes")
        elif tag == "byte":
            self._said.append(chr(int(attributes["value"].removeprefix("x"), 16)))
        elif tag in _TEXTS:
            self._said = []
            self._starts[tag] = self.parser.CurrentByteIndex
            if tag == "translation" and self._draft:
                self._draft.kind = attributes.get("type", "")

    def _say(self, text: str) -> None:
        self._said.append(text)

    def _end(self, tag: str) -> None:
        text, draft = "".join(self._said), self._draft
        if tag == "name":
            self._context = text
        elif draft and tag == "message":
            self._finish(draft)
            self._draft = None
        elif draft and tag == "numerusform":
            draft.forms.append(text)
        elif draft and tag in _TEXTS:
            draft.texts[tag] = text
            draft.spans[tag] = (self._starts[tag], self._end_of_tag())

    def _end_of_tag(self) -> int:
        at = self.parser.CurrentByteIndex
        # Expat stands at the closing tag, or behind an element that has none (<translation/>).
        return self._content.index(b">", at) + 1 if self._content.startswith(b"</", at) else at

    def _finish(self, draft: _Draft) -> None:
        texts = draft.texts
        if "translation" not in texts:
            raise ValueError("a message has no translation")
        if draft.kind in _GONE:
            return
        key = Key(self._context, texts.get("source", ""), texts.get("comment", ""), draft.numerus)
        forms = draft.forms if draft.numerus else [texts["translation"]]
        told = (texts.get("extracomment", ""), texts.get("translatorcomment", ""))
        self.messages.append(Message(key, tuple(forms), not draft.kind, *told))
        self.places.append(_Place(draft.spans["translation"], draft.spans.get("translatorcomment")))


def translated(message: Message, forms: tuple[str, ...], *, doubtful: bool) -> Message:
    """Return a message with another translation; it is unfinished while a form is empty or somebody doubts it."""
    return replace(message, forms=forms, finished=not doubtful and all(forms))
