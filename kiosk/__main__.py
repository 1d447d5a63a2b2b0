"""The front door: the command line."""

import json
import logging
import os
import sys
from pathlib import Path
from typing import Final

import click

from kiosk import __version__
from kiosk.commands.close import close
from kiosk.commands.common import business_day, home_option, json_option, moment
from kiosk.commands.export import export
from kiosk.commands.key import key
from kiosk.commands.report import report
from kiosk.commands.simulate import simulate_network
from kiosk.commands.sync import sync
from kiosk.commands.trust import trust
from kiosk.commands.verify import verify
from kiosk.commands.voice import voice
from kiosk.commands.words import words
from kiosk.counts import DayCounts, Mode
from kiosk.problems import Problem, Reason
from kiosk.proofs import Form, Precision
from kiosk.tickets import Need, day_name

_BAD_INPUT: Final = {Reason.SETTINGS, Reason.CENTRE, Reason.INPUT, Reason.DISPLAY, Reason.TRUST}
_EXIT_HELD: Final = 75  # EX_TEMPFAIL of sysexits.h
_SIDES: Final = range(400, 8001)  # pixels
_LONGEST_LINE: Final = 64  # bytes: no PIN is as long
_MODES: Final = [mode.value for mode in Mode]

need_option = click.option("--need", type=click.Choice([need.value for need in Need]), help="How soon.")


class Door(click.Group):
    """Tells every problem in words, with the exit code of commands.md."""

    def invoke(self, ctx: click.Context) -> object:
        """Run a command; a `Problem` ends it with words and a code."""
        try:
            return super().invoke(ctx)
        except Problem as problem:
            click.echo(f"kiosk: {problem}", err=True)
            if problem.reason is Reason.HELD:
                ctx.exit(_EXIT_HELD)
            ctx.exit(2 if problem.reason in _BAD_INPUT else 1)


@click.group(cls=Door)
@click.version_option(__version__, prog_name="kiosk")
def main() -> None:
    """The reception kiosk of the Cités des métiers."""
    logging.basicConfig(format="%(name)s: %(message)s", level=logging.WARNING)


main.add_command(close)
main.add_command(export)
main.add_command(verify)
main.add_command(trust)
main.add_command(key)
main.add_command(sync)
main.add_command(report)
main.add_command(simulate_network)
main.add_command(voice)
main.add_command(words)


@main.command()
@home_option
@click.option("--windowed", is_flag=True, help="In a window instead of over the whole screen.")
def run(home: Path | None, windowed: bool) -> None:
    """Run the kiosk."""
    _need_a_display()
    from kiosk import app

    sys.exit(app.run(home, windowed=windowed))


@main.command()
@home_option
@click.option("--out", type=click.Path(file_okay=False, path_type=Path), required=True, help="Where to write.")
@need_option
@click.option("--theme", help="A theme of the centre, or `unknown`.")
@click.option("--language", help="One of the centre's languages.")
@click.option("--size", metavar="WxH", help="Pixels of the screen, such as 1080x1920.")
@click.option("--mode", default="", help="Any of contrast, bigger, lower, calm, time, easy, voice, with commas.")
@click.option("--undo", is_flag=True, help="Take the number back.")
@click.option(
    "--until", type=click.Choice(["welcome", "need", "theme", "ticket"]), default="ticket", help="Stop there."
)
@click.option("--proof", type=click.Choice([form.value for form in Form]), help="Make a proof of presence.")
@click.option(
    "--precision", type=click.Choice([each.value for each in Precision]), default="hour", help="What the proof tells."
)
@click.option("--printer-fault", default="none", help="A fault of the simulated printer, such as paper-out.")
@click.option("--at", metavar="TIME", help="What the clock says, such as 2026-11-22T14:05.")
@json_option
def visit(
    home: Path | None,
    out: Path,
    need: str | None,
    theme: str | None,
    language: str | None,
    size: str | None,
    mode: str,
    undo: bool,
    until: str,
    proof: str | None,
    precision: str,
    printer_fault: str,
    at: str | None,
    as_json: bool,
) -> None:
    """Play one visit offscreen, by touch, and keep the pictures.

    With --proof a proof of presence is made after the ticket, or without one from --until welcome.
    """
    _offscreen()
    from kiosk import app, demonstration
    from kiosk.printing.simulated_state import Fault

    wish = demonstration.Wish(
        need=Need(need or Need.MEDIUM),
        theme=theme,
        language=language,
        size=_size(size) if size else None,
        modes=_modes(mode),
        undo=undo,
        until=until,
        proof=_proof_of(proof, until),
        precision=Precision(precision),
        fault=Fault(_one_of("--printer-fault", printer_fault, [fault.value for fault in Fault])),
    )
    clock = demonstration.StandingClock(moment("--at", at, home)) if at else None
    house = app.House.open(home, clock)
    try:
        if (at or wish.fault is not Fault.NONE) and house.settings.printer[0].transport != "simulated":
            raise Problem(
                Reason.INPUT,
                "--at and --printer-fault need simulated devices.",
                'Set transport = "simulated" in kiosk.toml, or use another --home.',
            )
        if wish.proof is not None and house.settings.camera.device not in ("simulated", "off"):
            raise Problem(
                Reason.INPUT,
                "--proof keeps pictures of the screens, so it needs a simulated camera.",
                'Set device = "simulated" under [camera] in kiosk.toml, or use another --home.',
            )
        told = demonstration.play(house, wish, out)
    finally:
        house.close()
    if as_json:
        click.echo(json.dumps(told, ensure_ascii=False))
    else:
        click.echo(f"{told['label'] or 'no ticket'}: {told['paper']}. {len(told['screens'])} pictures in {out}.")


@main.command()
@home_option
@need_option
@click.option("--theme", help="A theme of the centre, or `unknown`.")
@click.option("--count", type=click.IntRange(1, 9999), default=1, help="How many tickets.")
@json_option
def issue(home: Path | None, need: str | None, theme: str | None, count: int, as_json: bool) -> None:
    """Give tickets without screens; a line is printed once its number is durable."""
    _offscreen()
    from kiosk import app

    for ticket, paper in app.issue(home, Need(need or Need.UNKNOWN), theme, count):
        day = day_name(ticket.day)
        if as_json:
            line = json.dumps({"label": ticket.label, "day": day, "paper": paper.value})
        else:
            line = f"{ticket.label} {day} {paper.value}"
        click.echo(line)
        sys.stdout.flush()


@main.command()
@home_option
@click.option("--printer", is_flag=True, help="Only the printer: speak to it, print the test slip.")
@json_option
def check(home: Path | None, printer: bool, as_json: bool) -> None:
    """Look at every part and say how to mend what is wrong."""
    _offscreen()
    from kiosk import checkup, printer_checkup

    parts = []
    for part in printer_checkup.check_printer(home) if printer else checkup.check_parts(home):
        parts.append(part)
        if not as_json:
            mark = "ok  " if part.ok else "FAIL" if part.needed else "warn"
            click.echo(f"{mark} {part.name}: {part.detail}")
            if not part.ok and part.remedy:
                click.echo(f"     {part.remedy}")
            sys.stdout.flush()
    if as_json:
        click.echo(json.dumps({"parts": [part.as_json() for part in parts]}, ensure_ascii=False))
    sys.exit(0 if all(part.ok or not part.needed for part in parts) else 1)


@main.command()
@home_option
@click.option("--day", metavar="D", help="A business day, such as 2026-11-22, or `undated`; the newest without.")
@json_option
def counts(home: Path | None, day: str | None, as_json: bool) -> None:
    """Show what is kept of a business day."""
    from kiosk.settings import Home
    from kiosk.store.reading import read_counts

    kept = read_counts(Home.of(home).folder, business_day(day) if day else None)
    if as_json:
        click.echo(json.dumps(kept.as_json(), ensure_ascii=False))
    else:
        _show_counts(kept)


@main.group()
def pin() -> None:
    """The PIN of the attendant's page."""


@pin.command("set")
@home_option
def set_pin(home: Path | None) -> None:
    """Set the PIN: 6 to 12 digits, asked for twice, or one line of standard input."""
    from kiosk.clock import SystemClock
    from kiosk.settings import Home
    from kiosk.store.pin import PinGuard

    PinGuard(Home.of(home).folder, SystemClock()).set(_asked_pin())
    click.echo("The PIN is set.")


def _asked_pin() -> str:
    if sys.stdin and sys.stdin.isatty():
        return str(click.prompt("New PIN", hide_input=True, confirmation_prompt="The same again"))
    line = sys.stdin.buffer.readline(_LONGEST_LINE) if sys.stdin else b""
    return line.decode("ascii", "replace").rstrip("\r\n")


def _show_counts(kept: DayCounts) -> None:
    told = kept.as_json()
    click.echo(f"{told['day']}: {told['tickets']} tickets, {told['voided']} voided")
    tables = {"hours": {f"{int(hour):02}:00": n for hour, n in told["hours"].items()}} | told["need_theme"]
    tables |= {table: told[table] for table in ("languages", "proofs", "failures", "modes", "seconds")}
    tables["calls"] = {"help": told["help"]}
    for table, classes in tables.items():
        if counted := [f"{name} {n}" for name, n in classes.items() if n]:
            click.echo(f"  {table}: {', '.join(counted)}")


def _offscreen() -> None:
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    os.environ["QT_QUICK_BACKEND"] = "software"


def _need_a_display() -> None:
    platform = os.environ.get("QT_QPA_PLATFORM", "")
    if not (platform or os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
        raise Problem(
            Reason.DISPLAY,
            "There is no display to run on.",
            "Start it in a graphical session, or play one visit offscreen: kiosk visit --out DIR",
        )


def _one_of(option: str, value: str, allowed: list[str]) -> str:
    if value not in allowed:
        raise Problem(Reason.INPUT, f"{option} {value!r} is unknown.", f"Choose one of: {', '.join(allowed)}.")
    return value


def _modes(text: str) -> tuple[str, ...]:
    return tuple(_one_of("--mode", mode, _MODES) for mode in text.split(",") if mode)


def _proof_of(proof: str | None, until: str) -> Form | None:
    if proof and until not in ("welcome", "ticket"):
        raise Problem(Reason.INPUT, f"--proof is not made from the step {until!r}.", "Use --until welcome or ticket.")
    return Form(proof) if proof else None


def _size(text: str) -> tuple[int, int]:
    width, _, height = text.partition("x")
    if not (width.isdecimal() and height.isdecimal() and all(int(side) in _SIDES for side in (width, height))):
        raise Problem(Reason.INPUT, f"--size {text!r} is not a size.", "Write one like 1080x1920.")
    return int(width), int(height)


if __name__ == "__main__":
    main()
