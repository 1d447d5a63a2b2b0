"""How the tests of the settings files mark the wrong line: the reader must name that very line."""

import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from kiosk.problems import Problem, Reason

MARK = "# <- here"


def told(read: Callable[[Path], Any], path: Path, text: str, reason: Reason) -> str:
    """Read a wrong file and return its problem's words, once they name the file and the marked line."""
    path.write_text(text, "utf-8")
    with pytest.raises(Problem) as caught:
        read(path)
    assert caught.value.reason is reason
    words = str(caught.value)
    (line,) = [number for number, content in enumerate(text.split("\n"), 1) if MARK in content]
    assert str(path) in words
    assert re.search(rf"line {line}\b", words), words
    return words
