"""Reads a settings file into a validated model, and tells each fault with its file, line, key and remedy."""

import re
import tomllib
import unicodedata
from pathlib import Path
from typing import TypeVar

from pydantic import BaseModel, ValidationError

from kiosk.problems import Problem, Reason

Model = TypeVar("Model", bound=BaseModel)

_REMEDIES = {
    "extra_forbidden": "This key is unknown: remove it or correct its spelling.",
    "missing": "Add this key.",
    "string_pattern_mismatch": "Write it as the pattern says: {pattern}",
    "literal_error": "Write one of: {expected}",
}


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
        faults = "\n".join(_fault(path, text, dict(fault)) for fault in error.errors())
        raise Problem(reason, faults) from error


def _fault(path: Path, text: str, fault: dict[str, object]) -> str:
    place = fault["loc"]
    assert isinstance(place, tuple)
    kind, context = str(fault["type"]), fault.get("ctx") or {}
    assert isinstance(context, dict)
    message = str(fault["msg"]).removeprefix("Value error, ")
    remedy = _REMEDIES.get(kind, "").format_map({"pattern": "", "expected": "", **context})
    key = ".".join(str(part) for part in place)
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
