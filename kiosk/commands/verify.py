"""`kiosk verify`: whether a proof of presence is valid, and in words what it proves and what it does not."""

import json
import os
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import click

from kiosk.commands.common import home_option, json_option, moment, read_input, root_option, write_new
from kiosk.problems import Problem, Reason
from kiosk.proofs import Form, Precision, Quality

if TYPE_CHECKING:
    from kiosk.presence.trust import TrustList
    from kiosk.presence.verify import Proven, Verdict

_PICTURES: Final = (".png", ".jpg", ".jpeg", ".webp", ".pdf", ".txt")
_KINDS: Final = {Form.PAPER: 1, Form.PORTRAIT: 2, Form.PHONE: 3}
# What is proved and what is not (docs/presence.md 5). {site}, {when} and {compare} are filled in.
_PROVED: Final = {
    Form.PAPER: "The kiosk of {site} issued this code {when}.\nIt does not say to whom.",
    Form.PORTRAIT: "The kiosk of {site} saw the picture in this code {when}.\n{compare}\n"
    "Somebody may have held a photo before the camera.",
    Form.PHONE: "This code was on the screen of the kiosk of {site} {when}.\n"
    "The picture around it was made after that.",
}
_COMPARE: Final = "Compare the person with that picture, not with the printed one{how}."
_TIME: Final = {
    Quality.CONFIRMED: "an attendant had confirmed it that day",
    Quality.HARDWARE: "from a clock in the machine, set by a network at most 30 days before",
    Quality.NETWORK: "from a network, at most 24 hours before",
}
_WHY: Final = {
    "no-code": "No QR code was found in this picture. Try a sharper or larger one.",
    "text": "This is not the text of a proof. Copy it wholly, or take a picture of the code.",
    "cbor": "This is not a proof: its bytes are not what a kiosk writes.",
    "cose": "This is not a proof: its parts are not what a kiosk writes.",
    "algorithm": "It is signed in another way than kiosks sign.",
    "list-expired": "The trust list is too old. Get a recent one and check again; this says nothing about the proof.",
    "key-unknown": "The trust list has no such key. It may be forged, or newer than the list.",
    "signature": "The signature does not fit: it was changed, or forged.",
    "claims": "What it says is not what a kiosk says.",
    "kind": "It is of an unknown kind.",
    "quality": "It does not say how the kiosk knew the time.",
    "precision": "It tells the time in an unknown precision.",
    "portrait": "Its picture is missing, or is not one that a kiosk makes.",
    "issuer": "It names another site than the one whose key signed it.",
    "alignment": "Its time is not one that a kiosk of this site writes.",
    "epoch": "Its time is not in the month of the key that signed it.",
    "future": "Its time is more than a day ahead.",
    "compromised": "The key that signed it was known to be in wrong hands at that time.",
    "demo": "It is a demonstration and proves nothing. To try it all the same: --demo",
}


@click.command()
@click.argument("given", metavar="TOKEN|URL|PICTURE|-")
@click.option("--trust", type=click.Path(dir_okay=False, path_type=Path), help="The trust list; HOME's without.")
@root_option
@click.option("--demo", is_flag=True, help="Check demonstrations, too.")
@click.option("--at", metavar="TIME", help="As if it were that time, such as 2026-11-22T14:05.")
@click.option(
    "--portrait", type=click.Path(dir_okay=False, path_type=Path), help="Write the signed picture there (WebP)."
)
@home_option
@json_option
def verify(
    given: str,
    trust: Path | None,
    root: Path | None,
    demo: bool,
    at: str | None,
    portrait: Path | None,
    home: Path | None,
    as_json: bool,
) -> None:
    """Check a proof of presence: its text, or a PNG, JPEG or WebP picture of it. `-` reads standard input."""
    from kiosk.presence.lists import Lists
    from kiosk.settings import Home

    now = moment("--at", at, home) if at else datetime.now(UTC)
    trusted, _ = Lists(Home.of(home).folder).read(trust, root)
    verdict = _best(_texts(given), trusted, now, demo=demo)
    proven = verdict.proven
    if portrait and proven and proven.portrait:
        write_new(portrait, proven.portrait)
    if as_json:
        click.echo(json.dumps(_as_json(verdict, trusted), ensure_ascii=False))
    else:
        click.echo(_told(proven, portrait) if proven else f"NOT VALID ({verdict.why}). {_WHY[verdict.why]}")
        click.echo(f"Trust list of {trusted.date}, {_age(trusted, now)}.")
    click.get_current_context().exit(0 if verdict.valid else 1)


def _texts(given: str) -> Iterator[str]:
    """Yield what may be the text of a proof."""
    from kiosk.presence.picture import is_picture, texts_in

    if given != "-" and not os.path.isfile(given):  # noqa: PTH113 - Path.is_file raises where a token is too long
        if given.lower().endswith(_PICTURES):
            raise Problem(Reason.INPUT, f"There is no file {given}.", "Name a picture, or give the text of a proof.")
        yield given
        return
    content = read_input(given)
    if content.startswith(b"%PDF"):
        words = "A PDF is not read here."
        raise Problem(Reason.INPUT, words, "Make a picture of its page: pdftoppm -r 300 -png FILE.pdf page")
    if is_picture(content):
        yield from texts_in(content, "standard input" if given == "-" else given)
    else:
        yield content.decode("utf-8", "replace")


def _best(texts: Iterator[str], trusted: "TrustList", now: datetime, *, demo: bool) -> "Verdict":
    """Return the first valid verdict, else the one that passed the most checks."""
    from kiosk.presence.claims import Why
    from kiosk.presence.verify import Verdict, verify

    order = list(Why)
    best = Verdict(Why.NO_CODE)
    for text in texts:
        verdict = verify(text, trusted, now, demo_allowed=demo)
        if verdict.valid:
            return verdict
        best = max(best, verdict, key=lambda one: order.index(one.why))
    return best


def _as_json(verdict: "Verdict", trusted: "TrustList") -> dict[str, Any]:
    """Return the object of commands.md; of a proof that is not valid it tells nothing but why and the kid."""
    proven = verdict.proven
    return {
        "valid": verdict.valid,
        "reason": verdict.why.value,
        "kind": _KINDS[proven.form] if proven else None,
        "site": proven.key.iss if proven else None,
        "town": proven.key.town if proven else None,
        "from": proven.begins.isoformat() if proven else None,
        "to": proven.ends.isoformat() if proven else None,
        "precision_s": proven.precision.seconds if proven else None,
        "quality": int(proven.quality) if proven else None,
        "demo": proven.demo if proven else None,
        "kid": verdict.kid,
        "list_date": trusted.date,
    }


def _told(proven: "Proven", portrait: Path | None) -> str:
    key = proven.key
    how = f": {portrait}" if portrait else "; write it to a file with --portrait FILE"
    lines = _PROVED[proven.form].format(
        site=f"{key.site} ({key.iss}, {key.town})", when=_when(proven), compare=_COMPARE.format(how=how)
    )
    head = "The signature is right, but this is a DEMONSTRATION and proves nothing:\n" if proven.demo else ""
    return f"{head}{lines}\nThe time: {_TIME[proven.quality]}."


def _when(proven: "Proven") -> str:
    """Return when, in the local time of the site, as exactly as the proof tells it."""
    day = proven.begins.strftime("%A %d %B %Y")
    if proven.precision is Precision.DAY:
        return f"on {day}"
    begins, ends = (f"{time:%H:%M}" for time in (proven.begins, proven.ends))
    if proven.precision is Precision.MINUTE:
        return f"on {day} at {begins} (time of {proven.key.town})"
    if proven.begins.utcoffset() != proven.ends.utcoffset():  # the clock was changed in between
        begins, ends = (f"{time:%H:%M (%z)}" for time in (proven.begins, proven.ends))
    return f"on {day} between {begins} and {ends} (time of {proven.key.town})"


def _age(trusted: "TrustList", now: datetime) -> str:
    from kiosk.presence.trust import time_of

    days = (now - time_of(trusted.date)).days
    return f"{days} days old" if days > 0 else "from today" if days == 0 else "from the future"
