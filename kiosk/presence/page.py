"""Puts a trust list into the verifier page, so that one file is all that somebody needs to check proofs."""

import base64
import hashlib
import re
from pathlib import Path
from typing import Final

from kiosk.centre import ASSETS
from kiosk.presence.jwk import Root, as_json, read_file
from kiosk.presence.trust import SignedList
from kiosk.problems import Problem, Reason

BUILT_IN: Final = ASSETS / "verify" / "verify.html"


def page_with(page: Path | None, signed: SignedList, root: Root) -> bytes:
    """Return the page with the list, its signature and the root inside, in base64.

    They stand in the elements `trust`, `trust-signature` and `root`. Raises `Problem(INPUT)`.
    """
    file = page or BUILT_IN
    content = read_file(file)
    for name, inside in (("trust", signed.content), ("trust-signature", signed.signature), ("root", as_json(root))):
        element = re.compile(rb'(<script type="text/plain" id="' + name.encode() + rb'">)[^<]*(</script>)')
        content, count = element.subn(rb"\g<1>" + base64.b64encode(inside) + rb"\g<2>", content)
        if count != 1:
            words = f"{file} is no verifier page: it has {count} elements {name!r}."
            raise Problem(Reason.INPUT, words, "Name the page that was built: --page FILE")
    return content


def sha256(content: bytes) -> str:
    """Return the SHA-256 of a file, as `sha256sum` tells it."""
    return hashlib.sha256(content).hexdigest()
