"""The rules that every catalogue keeps: each is a function that returns what is wrong."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from kiosk.review import Review
from kiosk.wording.catalogue import FORMS, Catalogue, Message
from kiosk.wording.easy import hard
from kiosk.wording.glossary import Same, Term
from kiosk.wording.writing import PLACE, SOFT_HYPHEN, miswritten

SOURCE: Final = "fr"
LETTERS_IN_BAR: Final = 10

# A month that follows a day and one that stands alone are different words in some languages.
_APART: Final = ("Month",)


class Rule(StrEnum):
    """What can be wrong. Stable names: --json has them."""

    MISSING = "missing"
    FRENCH = "french"
    STALE = "stale"
    LONG = "too-long"
    PLACE = "placeholder"
    PLURAL = "plural"
    WRITING = "writing"
    TWICE = "two-translations"
    HARD = "hard"
    GLOSSARY = "glossary"
    REVIEW = "review"
    THEME = "theme"


@dataclass(frozen=True)
class Finding:
    """One thing to mend. `french` says where, `said` is the text at fault, if there is one."""

    rule: Rule
    context: str
    french: str
    said: str
    what: str

    def as_json(self) -> dict[str, str]:
        """Return it for --json."""
        told = {"context": self.context, "french": self.french, "said": self.said, "what": self.what}
        return {"rule": self.rule.value} | told


@dataclass(frozen=True)
class Around:
    """What a catalogue is compared with: glossary, what may be French, the status beside it, the centre's themes."""

    terms: Sequence[Term] = ()
    same: Sequence[Same] = ()
    review: Review | None = None
    themes: Sequence[Mapping[str, str]] = ()  # labels of each theme, by language


def findings(catalogue: Catalogue, around: Around) -> list[Finding]:
    """Return everything that is wrong in a catalogue, rule by rule."""
    language, messages = catalogue.language, catalogue.messages
    found = [*lacking(messages, language), *misplaced(messages), *misnumbered(messages, FORMS[language])]
    found += [*too_long(messages), *misread(messages, language)]
    if language != SOURCE:
        allowed = {same.fr for same in around.same if language in same.languages}
        found += [*untranslated(messages, allowed), *stale(messages, allowed), *inconsistent(messages)]
        found += off_glossary(messages, around.terms)
    found += unreviewed(catalogue.review, around.review)
    return found + unlabelled(around.themes, language)


def lacking(messages: Iterable[Message], language: str = "") -> list[Finding]:
    """What has no translation, or one that is marked as unfinished. French says what the source says."""
    return [
        _finding(Rule.MISSING, m, "", "unfinished" if all(map(str.strip, m.forms)) else "no translation")
        for m in messages
        if not all(map(str.strip, m.forms)) or not m.finished
        if language != SOURCE or m.key.numerus
    ]


def untranslated(messages: Iterable[Message], allowed: Iterable[str] = ()) -> list[Finding]:
    """What is the same as in French, without a reason."""
    known = set(allowed)
    return [
        _finding(Rule.FRENCH, m, m.key.source, "the same as in French")
        for m in messages
        if m.key.source in m.forms and m.key.source not in known
    ]


def stale(messages: Iterable[Message], allowed: Iterable[str]) -> list[Finding]:
    """What may be the same as in French, and is not."""
    needed = {m.key.source for m in messages if m.key.source in m.forms}
    what = "same.toml allows it to be French, but it is not"
    return [Finding(Rule.STALE, "", french, "", what) for french in sorted(set(allowed) - needed)]


def inconsistent(messages: Iterable[Message]) -> list[Finding]:
    """One French sentence in one context or another has one translation: the same word for the same thing."""
    first: dict[tuple[str, str], Message] = {}
    found = []
    for m in messages:
        place = (m.key.source, m.key.context if m.key.context in _APART else "")
        other = first.setdefault(place, m)
        if other.forms != m.forms and any(m.forms) and any(other.forms):
            what = f"« {other.forms[0]} » in {other.key.context}"
            found.append(_finding(Rule.TWICE, m, m.forms[0], what))
    return found


def places(text: str) -> list[str]:
    """Return the placeholders of a text, in the order of their names."""
    return sorted(PLACE.findall(text))


def misplaced(messages: Iterable[Message]) -> list[Finding]:
    """Translations that lost a placeholder or have another."""
    return [
        _finding(Rule.PLACE, m, form, f"it needs {' '.join(places(m.key.source)) or 'no placeholder'}")
        for m, form in _said(messages)
        if places(form) != places(m.key.source)
    ]


def misnumbered(messages: Iterable[Message], forms: int) -> list[Finding]:
    """Plural messages have every form of the language, others have one."""
    found = []
    for m in messages:
        wanted = forms if m.key.numerus else 1
        if len(m.forms) != wanted:
            what = f"{len(m.forms)} plural forms, {wanted} are needed"
            found.append(_finding(Rule.PLURAL, m, " | ".join(m.forms), what))
    return found


def too_long(messages: Iterable[Message]) -> list[Finding]:
    """Labels of the bar, and whatever the code says must be short; an empty one is shown as the source says it."""
    found = []
    for m in messages:
        told = re.search(r"At most (\d+) letters", m.note)
        most = int(told[1]) if told else LETTERS_IN_BAR if m.key.context == "Bar" else None
        shown = [form or m.key.source for form in m.forms]
        if most is not None:
            found += [
                _finding(Rule.LONG, m, text, f"{length} letters, at most {most}")
                for text in shown
                if (length := letters(text)) > most
            ]
    return found


def letters(text: str) -> int:
    """Return how many letters a text takes; a soft hyphen takes none."""
    return len(text.replace(SOFT_HYPHEN, ""))


def misread(messages: Iterable[Message], language: str) -> list[Finding]:
    """What is not written as the language is, or hard to read. In French the sources are looked at, too."""
    found = []
    for m in messages:
        texts = [form for form in m.forms if form]
        if language == SOURCE and m.key.source not in texts:
            texts.append(m.key.source)
        for text in texts:
            found += [_finding(Rule.WRITING, m, text, what) for what in miswritten(text, language)]
            found += [_finding(Rule.HARD, m, text, what) for what in hard(text, language)]
    return found


def off_glossary(messages: Iterable[Message], terms: Sequence[Term]) -> list[Finding]:
    """Translations of a sentence with a term of the glossary that say it otherwise."""
    return [
        _finding(Rule.GLOSSARY, m, form, f"« {term.fr} » is « {term.said} »")
        for m, form in _said(messages)
        for term in terms
        if term.is_in(m.key.source) and not term.is_kept(form)
    ]


def unreviewed(told: Review | None, beside: Review | None) -> list[Finding]:
    """A catalogue says who has read it, and the file for the screens says the same."""
    if told is None:
        return [Finding(Rule.REVIEW, "", "", "", "the first message does not say who has read the catalogue")]
    if beside is not None and beside is not told:
        what = f"the catalogue says {told.value!r}, review.toml {beside.value!r}"
        return [Finding(Rule.REVIEW, "", "", "", what)]
    return []


def unlabelled(themes: Iterable[Mapping[str, str]], language: str) -> list[Finding]:
    """Themes of the centre without a label in a language, with a French one, or with one that breaks the rules."""
    found = []
    for label in themes:
        french, said = label.get(SOURCE, ""), label.get(language, "")
        if not said:
            wrong = ["no label"]
        else:
            wrong = ["the same as in French"] if language != SOURCE and said == french else []
            wrong += miswritten(said, language) + hard(said, language)
        name = french or next(iter(label.values()), "")
        found += [Finding(Rule.THEME, "centre.toml", name, said, what) for what in wrong]
    return found


def _said(messages: Iterable[Message]) -> Iterator[tuple[Message, str]]:
    return ((m, form) for m in messages for form in m.forms if form)


def _finding(rule: Rule, message: Message, said: str, what: str) -> Finding:
    return Finding(rule, message.key.context, message.key.source, said, what)
