"""Catalogues as PO files, which every editor for translators opens; Babel reads and writes them."""

import io
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final
from unicodedata import category

from babel.messages import catalog, pofile

from kiosk import __version__
from kiosk.centre import LANGUAGES
from kiosk.problems import Problem, Reason
from kiosk.review import Review
from kiosk.wording.catalogue import FORMS, Catalogue, Key, Message, translated
from kiosk.wording.glossary import Term
from kiosk.wording.rules import places

REVIEW_HEADER: Final = "X-Review"

_MOST_FAULTS: Final = 20  # told at once; who has more will read again
_REMEDY: Final = "Export the catalogue again, or mend these lines."
_Place = tuple[str, str]  # msgctxt and msgid


@dataclass(frozen=True)
class Entry:
    """One entry of a PO file: `place` is its msgctxt and msgid, `line` that of its msgid."""

    place: _Place
    forms: tuple[str, ...]
    fuzzy: bool
    line: int


@dataclass(frozen=True)
class Reviewed:
    """What a reviewer gives back. `review` is None when the file has no such header."""

    language: str
    review: Review | None
    entries: tuple[Entry, ...]


class _Po(catalog.Catalog):
    """A catalogue of Babel that keeps the review, and whose header says nothing of times or people."""

    review = ""

    @property
    def mime_headers(self) -> list[tuple[str, str]]:
        """The header's fields."""
        return [
            ("Project-Id-Version", f"kiosk {__version__}"),
            ("Language", str(self.locale_identifier)),
            ("Plural-Forms", self.plural_forms),
            ("MIME-Version", "1.0"),
            ("Content-Type", "text/plain; charset=utf-8"),
            ("Content-Transfer-Encoding", "8bit"),
            (REVIEW_HEADER, f"{self.review}\n"),
        ]

    @mime_headers.setter
    def mime_headers(self, headers: Iterable[tuple[str, str]]) -> None:
        told = {name.lower(): value for name, value in headers}
        self.review = told.get(REVIEW_HEADER.lower(), "").strip()
        # Editors write dates and names, which nobody needs here.
        self._set_mime_headers((name, told[name]) for name in ("language", "plural-forms") if name in told)

    def __setitem__(self, message_id: str | tuple[str, ...] | list[str], message: catalog.Message) -> None:
        # Babel would keep the first of two entries and say nothing.
        if message_id and self.get(message_id, message.context):
            raise pofile.PoFileError("this entry stands twice", self, "", (message.lineno or 1) - 1)
        super().__setitem__(message_id, message)


def exported(kept: Catalogue, english: Mapping[Key, Message], terms: Sequence[Term] = ()) -> bytes:
    """Return a catalogue as a PO file, with what helps a reviewer as comments."""
    review = kept.review or Review.MACHINE
    statuses = ", ".join(each.value for each in Review)
    comment = f"# {LANGUAGES[kept.language]}: the words of the kiosk. The source is French.\n"
    comment += f"# Who has read them stands below, in {REVIEW_HEADER}, as one of: {statuses}."
    po = _Po(kept.language, header_comment=comment, fuzzy=False)
    po.review = review.value
    for message in kept.messages:
        context, source = _place_of(message.key)
        made = catalog.Message(
            (source, source) if message.key.numerus else source,
            message.forms if message.key.numerus else message.forms[0],
            auto_comments=_comments(message, english, terms),
            context=context,
        )
        made.flags = _flags(message)  # Babel takes %n for a sign of Python
        po[made.id] = made
    written = io.BytesIO()
    pofile.write_po(written, po, width=0)
    return written.getvalue()


def _place_of(key: Key) -> _Place:
    # As Qt's own tools write it.
    return (f"{key.context}|{key.comment}" if key.comment else key.context), key.source


def _comments(message: Message, english: Mapping[Key, Message], terms: Sequence[Term]) -> list[str]:
    told = [message.note] if message.note else []
    other = english.get(message.key)
    if other and any(other.forms):
        told.append(f"English: {' | '.join(dict.fromkeys(other.forms))}")
    told += [f"Glossary: {term.fr} = {term.said}" for term in terms if term.is_in(message.key.source)]
    return told


def _flags(message: Message) -> set[str]:
    flags = {"fuzzy"} if _is_fuzzy(message) else set()
    if message.key.numerus:
        return flags | {"qt-plural-format"}
    return flags | {"qt-format"} if re.search(r"%L?\d", message.key.source) else flags


def _is_fuzzy(message: Message) -> bool:
    return not message.finished and any(message.forms)


def read_po(content: bytes, name: str) -> Reviewed:
    """Read a PO file; `name` is told in faults. Raises `Problem(INPUT)`."""
    lines = _lines(content, name)
    po = _Po()
    try:
        pofile.PoFileParser(po, ignore_obsolete=True, abort_invalid=True).parse(lines)
    except pofile.PoFileError as error:
        words = f"{name}, line {error.lineno + 1}: {error.args[0].rpartition(' on ')[0]}."
        raise Problem(Reason.INPUT, words, _REMEDY) from error
    except (ValueError, LookupError, AssertionError) as error:
        raise Problem(Reason.INPUT, f"{name} is not a PO file that can be read: {error}.", _REMEDY) from error
    language = re.split(r"[_@-]", po.locale_identifier or "")[0]
    if language not in LANGUAGES:
        words = f"{name}, line {_line_of(lines, 'Language:')}: the language is {language!r}."
        raise Problem(Reason.INPUT, words, f"Write one of these after Language: {', '.join(LANGUAGES)}.")
    if po.num_plurals != FORMS[language]:
        words = f"{name}, line {_line_of(lines, 'Plural-Forms:')}: {po.num_plurals} plural forms."
        raise Problem(Reason.INPUT, words, f"{LANGUAGES[language]} has {FORMS[language]}. {_REMEDY}")
    return Reviewed(language, _review(po.review, lines, name), tuple(_entry(m) for m in po if m.id))


def _lines(content: bytes, name: str) -> list[str]:
    content = content.removeprefix(b"\xef\xbb\xbf")
    try:
        return content.decode("utf-8").split("\n")
    except UnicodeDecodeError as error:
        line = content[: error.start].count(b"\n") + 1
        raise Problem(Reason.INPUT, f"{name}, line {line}: not UTF-8 text.", "Save the file as UTF-8.") from error


def _line_of(lines: Sequence[str], words: str) -> int:
    return next((n for n, line in enumerate(lines, 1) if words.lower() in line.lower()), 1)


def _review(told: str, lines: Sequence[str], name: str) -> Review | None:
    if not told:
        return None
    try:
        return Review(told)
    except ValueError as error:
        words = f"{name}, line {_line_of(lines, f'{REVIEW_HEADER}:')}: {REVIEW_HEADER} is {told!r}."
        remedy = f"Write one of: {', '.join(each.value for each in Review)}."
        raise Problem(Reason.INPUT, words, remedy) from error


def _entry(message: catalog.Message) -> Entry:
    plural = isinstance(message.id, list | tuple)
    source = str(message.id[0] if plural else message.id)
    forms = tuple(message.string or ()) if plural else (str(message.string),)
    return Entry((message.context or "", source), forms, message.fuzzy, message.lineno or 1)


def changes(kept: Catalogue, given: Reviewed, name: str) -> dict[Key, Message]:
    """Return the messages that a reviewer changed. Raises `Problem(INPUT)` that names every fault with its line."""
    if kept.language != given.language:
        words = f"{name} is in {given.language!r}, the catalogue in {kept.language!r}."
        raise Problem(Reason.INPUT, words, "Name the catalogue of the same language.")
    known = {_place_of(message.key): message for message in kept.messages}
    changed, faults = {}, []
    for entry in given.entries:
        message = known.pop(entry.place, None)
        where = f"{name}, line {entry.line}"
        if message is None:
            faults.append(f"{where}: the kiosk does not say « {entry.place[1]} » in {entry.place[0]}.")
        elif (entry.forms, entry.fuzzy and any(entry.forms)) != (message.forms, _is_fuzzy(message)):
            faults += [f"{where}: {fault}." for fault in _faults(message, entry)]
            changed[message.key] = translated(message, entry.forms, doubtful=entry.fuzzy)
    end = given.entries[-1].line if given.entries else 1
    faults += [f"{name}, after line {end}: « {source} » of {context} is missing." for context, source in known]
    if faults:
        more = len(faults) - _MOST_FAULTS
        told = faults[:_MOST_FAULTS] + ([f"{name}: {more} more faults."] if more > 0 else [])
        raise Problem(Reason.INPUT, "\n".join(told), _REMEDY)
    return changed


def _faults(message: Message, entry: Entry) -> list[str]:
    wanted = places(message.key.source)
    faults = [
        f"« {form} » needs {' '.join(wanted) or 'no placeholder'}"
        for form in entry.forms
        if form and places(form) != wanted
    ]
    if len(entry.forms) != len(message.forms):
        faults.append(f"{len(entry.forms)} forms, {len(message.forms)} are needed")
    unseen = {sign for form in entry.forms for sign in form if sign not in "\n\t" and category(sign) in ("Cc", "Cn")}
    return faults + [f"the character U+{ord(sign):04X} cannot be shown" for sign in sorted(unseen)]
