"""`kiosk sync`: sends releases to the uplink; the only process of the kiosk that has a network."""

import json
import re
import signal
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING, Final

import click

from kiosk.commands.common import home_option, json_option
from kiosk.problems import Problem, Reason

if TYPE_CHECKING:
    from kiosk.sync.sender import Outcome

_UNITS: Final = {"s": 1, "m": 60, "h": 3600}
_LONGEST: Final = 7 * 24 * 3600  # seconds


@click.command()
@home_option
@click.option("--every", metavar="TIME", help="Go on, and look again after this long: 1h, 30m, 90s.")
@json_option
def sync(home: Path | None, every: str | None, as_json: bool) -> None:
    """Send the releases in outbox/ to the uplink of kiosk.toml, and make sure that they arrived.

    Exit code 1: something waits, or lies there that cannot be sent. With --every it goes on until it is ended, and
    tries again sooner after a failure.
    """
    from kiosk.settings import Home
    from kiosk.sync.sender import pause_s

    interval = _seconds(every) if every is not None else None
    # SIGTERM and Ctrl-C end the process at once, even where the library waits for a server: nothing is left half done.
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    folder, failures, before = Home.of(home).folder, 0, ""
    while True:
        outcome, words = _round(folder)
        if as_json:
            fault = outcome.problem.fault if outcome.problem else None
            click.echo(json.dumps({"sent": outcome.sent, "waiting": outcome.waiting, "error": fault}))
        elif outcome.sent or words != before:
            click.echo(words)
        if outcome.problem and words != before:
            click.echo(f"kiosk: {outcome.problem}", err=True)
        if interval is None:
            sys.exit(1 if outcome.problem else 0)
        sys.stdout.flush()
        before, failures = words, failures + 1 if outcome.failed else 0
        time.sleep(pause_s(failures, interval))


def _round(folder: Path) -> "tuple[Outcome, str]":
    """Do one round with the settings as they are now; return what became of it, and a line that says so."""
    from kiosk.settings import Home, load_settings
    from kiosk.sync.memory import only_sender
    from kiosk.sync.sender import Outcome, Sender

    settings = load_settings(Home(folder).settings_file)
    sender = Sender(folder, settings.kiosk, settings.sync)
    if settings.sync.uplink == "none":
        waiting = sender.idle()
        words = f"No uplink is set in kiosk.toml, so nothing is sent anywhere. In outbox/: {len(waiting)}."
        return Outcome([], waiting), words
    with only_sender(folder):
        outcome = sender.round()
    return outcome, f"Sent: {len(outcome.sent)}. Waiting: {len(outcome.waiting)}."


def _seconds(text: str) -> int:
    found = re.fullmatch(r"([1-9]\d{0,5})([smh])", text)
    seconds = int(found[1]) * _UNITS[found[2]] if found else 0
    if not 0 < seconds <= _LONGEST:
        raise Problem(
            Reason.INPUT, f"--every {text!r} is not a time.", "Write one like 1h, 30m or 90s; 7 days at most."
        )
    return seconds
