"""Reads a settings file into a validated model, and tells each fault with its file, line, key and remedy."""

import re
import tomllib
import unicodedata
from pathlib import Path
from typing import Final, TypeVar

from pydantic import BaseModel, ValidationError

from kiosk.problems import Problem, Reason

Model = TypeVar("Model", bound=BaseModel)

_MOST_FAULTS: Final = 20  # told at once; who has more will read again
_REMEDIES = {
    "extra_forbidden": "This key is unknown: remove it or correct its spelling.",
    "missing": "Add this key.",
    "string_pattern_mismatch": "Write it as the pattern says: {pattern}",
    "literal_error": "Write one of: {expected}",
    "model_type": "Write it as a table: [{key}]",
    "list_type": "Write values in brackets, [...]; tables with two, [[{key}]]",
}


class MisplacedError(ValueError):
    """A rule over several keys is broken; `place` leads from the part that has the rule to the key to mend."""

    def __init__(self, words: str, *place: str | int) -> None:
        super().__init__(words)
        self.place = place


def plain_text(text: str) -> str:
    """Return a text in NFC. Control and bidirectional characters are refused: paper and screens obey them."""
    for character in text:
        if unicodedata.category(character) in {"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"}:
            raise ValueError(f"holds the character U+{ord(character):04X}, which cannot be shown. Remove it.")
    if text != text.strip():
        raise ValueError("begins or ends with a space. Remove it.")
    return unicodedata.normalize("NFC", text)


def read_model(model: type[Model], path: Path, reason: Reason) -> Model:
    """Read and validate a TOML file. Raises `Problem(reason)` that names every fault."""
    try:
        text = path.read_bytes().decode("utf-8")
        return model.model_validate(tomllib.loads(text))
    except OSError as error:
        raise Problem(reason, f"{path} cannot be read: {error.strerror}.", "Mend or remove the file.") from error
    except UnicodeDecodeError as error:
        line = path.read_bytes()[: error.start].count(b"\n") + 1
        raise Problem(reason, f"{path}, line {line}: not UTF-8 text.", "Save the file as UTF-8.") from error
    except tomllib.TOMLDecodeError as error:
        raise Problem(reason, f"{path}: {error}.", "Correct this line; the rest was not read.") from error
    except ValidationError as error:
        faults = error.errors()
        told = [_fault(path, text, dict(fault)) for fault in faults[:_MOST_FAULTS]]
        if len(faults) > len(told):
            told.append(f"{path}: {len(faults) - len(told)} more faults.")
        raise Problem(reason, "\n".join(told)) from error
    except (RecursionError, ValueError) as error:  # tomllib: brackets within brackets; int(): thousands of digits
        raise Problem(
            reason, f"{path}: a value is too long or too deep to be read.", "Shorten or remove it."
        ) from error


def _fault(path: Path, text: str, fault: dict[str, object]) -> str:
    place = fault["loc"]
    assert isinstance(place, tuple)
    kind, context = str(fault["type"]), fault.get("ctx") or {}
    assert isinstance(context, dict)
    place += getattr(context.get("error"), "place", ())
    message = str(fault["msg"]).removeprefix("Value error, ")
    key = ".".join(str(part) for part in place)
    remedy = _REMEDIES.get(kind, "").format_map({"pattern": "", "expected": "", **context, "key": key})
    where = f"{path}, line {_line_of(text, place)}: {key}" if place else str(path)
    return f"{where}: {message}{'' if message.endswith('.') else '.'} {remedy}".strip()


def _line_of(text: str, place: tuple[object, ...]) -> int:
    """Find the line of a key: its table's header first, then the key below it; the header if it is missing."""
    line, lines = 0, text.split("\n")
    for part, following in zip(place, [*place[1:], None], strict=True):
        if isinstance(part, int):
            continue
        nth = following if isinstance(following, int) else 0
        name = re.escape(str(part))
        hits = [
            number
            for number, content in enumerate(lines)
            if number >= line and re.match(rf'\s*(\[\[?\s*)?([\w"-]+\.)*"?{name}"?\s*([.=\]]|$)', content)
        ]
        if hits:
            line = hits[min(nth, len(hits) - 1)]
    return line + 1
