"""Asks the page's own JavaScript, in node, without a page."""

import json
import subprocess
from pathlib import Path
from typing import Any

HERE = Path(__file__).parent
ROOT = HERE.parents[1]


def ask(what: str, **about: Any) -> Any:
    asked = json.dumps({"do": what, **about})
    done = subprocess.run(["node", HERE / "ask.mjs"], input=asked, capture_output=True, text=True, timeout=1200)
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


def reasons(proofs: list[dict[str, Any]], **about: Any) -> list[str]:
    return [told["reason"] for told in ask("judge", proofs=proofs, **about)]
