"""Ways through every screen that a visitor can see; each yields a screen's name when it stands."""

from collections.abc import Iterator
from datetime import date, timedelta

from visitor import Visitor

from kiosk.ports import Paper
from kiosk.printing.simulated_state import Fault
from kiosk.releases import Release, Row, day_period, month_period
from kiosk.store.outbox import FileOutbox
from kiosk.tickets import Need
from kiosk.ui.hand import wait

FAST = '[kiosk]\nletter = "W"\n[[printer]]\ntransport = "simulated"\ndeadline_scale = 0.02\n'
UPLINK = '[sync]\nuplink = "https://nuage.example.org/dav"\n'


def tour(visitor: Visitor, failsafes: list[str], language: str = "fr", modes: tuple[str, ...] = ()) -> Iterator[str]:
    """Lead through every screen a visitor can see; yields its name when it stands."""
    visitor.switch_on(*modes)
    yield "welcome"
    visitor.touch(f"language.{language}")
    yield "need"
    visitor.touch("need.medium")
    yield "theme"
    visitor.touch("theme.more")
    yield "theme-2"
    visitor.touch("bar.help")
    yield "help"
    visitor.touch("bar.display" if visitor.sees("bar.display") else "display")
    yield "display"
    while visitor.sees("display.more"):
        visitor.touch("display.more")
        yield "display-more"
        if visitor.sees("display.contrast") or visitor.sees("display.bigger"):
            break
    visitor.touch("back")
    visitor.touch("bar.language")
    yield "language"
    visitor.touch("back")
    visitor.find_theme("recognition")  # the longest label
    visitor.touch("theme.recognition")
    visitor.paper()
    wait(230)  # the slip slides out
    yield "ticket"
    visitor.touch("bar.help")
    yield "help-with-number"
    visitor.touch("back", "undo")
    yield "undone"
    visitor.idle(95)
    yield "warning"
    visitor.touch("stay")
    visitor.find_theme("recognition")
    visitor.printer.set_fault(Fault.PAPER_OUT)
    visitor.touch("theme.recognition")
    visitor.paper()
    visitor.settle()
    yield "no-paper"
    visitor.kiosk.visit.fail(RuntimeError())
    visitor.settle()
    failsafes.clear()
    yield "failsafe"
    visitor.touch("finish")


def voice_tour(
    visitor: Visitor, _failsafes: list[str], language: str = "fr", modes: tuple[str, ...] = ()
) -> Iterator[str]:
    """Lead through the screens that somebody hears who has plugged in a headset."""

    def twice(*names: str) -> None:
        for name in names:
            visitor.touch(name, name)

    def ask_help() -> None:
        if visitor.sees("voice.help"):
            visitor.touch("voice.help")
        else:
            twice("bar.help")

    visitor.switch_on(*modes)
    visitor.touch("bar.listen")
    yield "listen"
    visitor.kiosk.voice._headset.plug(plugged=True)
    visitor.settle()
    yield "welcome"
    twice(f"language.{language}")
    yield "need"
    twice("need.medium")
    yield "theme"
    ask_help()
    yield "help"
    if visitor.sees("listen"):
        twice("listen")
        yield "voice"
    twice("back")
    while not visitor.sees("theme.recognition"):
        twice("theme.more")
    twice("theme.recognition")
    visitor.paper()
    wait(230)  # the slip slides out
    yield "ticket"
    twice("prove")
    yield "presence"
    twice("proof.portrait")
    yield "consent"
    twice("back", "proof.phone")
    yield "phone"
    visitor.idle(200)
    visitor.settle()


def long_numbers(visitor: Visitor) -> None:
    """Let the next number be one of four digits."""
    visitor.house.ledger.give(
        series="W", need=Need.LONG, theme="unknown", hour=9, language="fr", seconds=None, paper=Paper.NONE
    )
    visitor.house.ledger._db.execute("update last_number set number = 9990")


# The proof of presence -----------------------------------------------------------------------------------

PROOFS = FAST.replace("0.02", "0.1")  # a long slip takes longer to draw than a hurried printer waits

# The proof of presence -----------------------------------------------------------------------------------


def proof_tour(
    visitor: Visitor, _failsafes: list[str], language: str = "fr", modes: tuple[str, ...] = ()
) -> Iterator[str]:
    """Lead through every screen of a proof, as `tour` does: from the welcome screen, and from a ticket."""
    presence = visitor.kiosk.presence
    visitor.switch_on(*modes)
    visitor.touch("prove")
    yield "which-language"
    visitor.touch(f"language.{language}")
    for precision in ("day", "minute", "hour"):
        choose_precision(visitor, precision)
        yield f"presence-{precision}"
        visitor.touch("proof.phone")
        yield f"phone-{precision}"
        visitor.touch("back")
    visitor.touch("proof.portrait")
    yield "consent"
    page = 1
    while visitor.sees("consent.more"):
        visitor.touch("consent.more")
        page += 1
        yield f"consent-{page}"
    visitor.touch("consent.yes")
    visitor.until(lambda: visitor.sees("camera.take"))
    visitor.settle()
    yield "camera"
    visitor.touch("camera.take")
    yield "countdown"
    count_down(visitor)
    yield "photo"
    visitor.touch("camera.print")
    visitor.until(lambda: presence.paper_state in (Paper.PRINTED, Paper.SENT))
    visitor.settle()
    yield "proof-with-photo"
    visitor.touch("back", "proof.portrait")
    while visitor.sees("consent.more"):
        visitor.touch("consent.more")
    visitor.touch("consent.yes")
    visitor.until(lambda: visitor.sees("camera.take"))
    visitor.kiosk.camera.unplug()
    visitor.settle()
    yield "no-camera"
    visitor.touch("camera.paper")
    visitor.until(lambda: presence.paper_state in (Paper.PRINTED, Paper.SENT))
    wait(230)  # the slip slides out
    visitor.settle()
    yield "proof"
    visitor.touch("back")
    yield "presence-without-camera"
    visitor.printer.set_fault(Fault.PAPER_OUT)
    visitor.touch("proof.paper")
    visitor.until(lambda: visitor.sees("proof.again"))
    visitor.settle()
    yield "proof-without-paper"
    visitor.touch("back")
    yield "presence-without-paper"
    visitor.clock.at -= timedelta(hours=2)
    visitor.touch("proof.phone")
    yield "presence-without-time"
    visitor.clock.at += timedelta(hours=2)
    visitor.touch("back")


def choose_precision(visitor: Visitor, precision: str) -> None:
    """By its own button, or on low panels by the one button that goes round."""
    if visitor.sees("precision"):
        while visitor.kiosk.presence.precision != precision:
            visitor.touch("precision")
    else:
        visitor.touch(f"precision.{precision}")


def count_down(visitor: Visitor) -> None:
    """Let the three seconds of the countdown pass."""
    for _ in range(3):
        visitor.kiosk.photo.tick()
    visitor.settle()


# What this kiosk keeps and sends ---------------------------------------------------------------------------

KEEPS = FAST + UPLINK


def a_day(first: date, last: date, total: int) -> Release:
    return Release("DEMO", "hall", day_period(first, last), first, last, 11, "0.5.0", total)


def a_month(first: date, last: date, total: int) -> Release:
    """A month, or months that were joined; `first` and `last` are its first and last day."""
    needs: list[Row] = [
        {"need": need, "theme": theme, "network": theme, "n": 20}
        for need in ("long", "medium+urgent")
        for theme in ("other", "training")
    ]
    hours: list[Row] = [{"from": hour, "to": hour + 1, "n": 12} for hour in range(10, 13)]
    needs[-1]["n"] = total - 60  # a reader refuses tables that do not sum to the total
    hours[-1]["n"] = total - 24
    tables: dict[str, list[Row]] = {"hour": hours, "language": [{"language": "fr", "n": total}], "need_theme": needs}
    period = month_period(f"{first:%Y-%m}", f"{last:%Y-%m}")
    return Release("DEMO", "hall", period, first, last, 11, "0.5.0", total, tables)


# Newest first, as the screen has them.
RELEASES = [
    a_day(date(2026, 11, 23), date(2026, 11, 23), 43),
    a_day(date(2026, 11, 21), date(2026, 11, 22), 31),
    a_day(date(2026, 10, 30), date(2026, 11, 2), 1234),
    a_month(date(2026, 10, 1), date(2026, 10, 31), 412),
    a_month(date(2026, 1, 1), date(2026, 2, 28), 205),
    a_day(date(2025, 12, 30), date(2026, 1, 2), 19),
    a_month(date(2025, 12, 1), date(2026, 1, 31), 136),
]


def fill_outbox(visitor: Visitor, releases: list[Release] = RELEASES) -> None:
    outbox = FileOutbox(visitor.house.home.folder)
    for release in releases:
        outbox.keep(release.name, release.document())


def kept_tour(
    visitor: Visitor, _failsafes: list[str], language: str = "fr", modes: tuple[str, ...] = ()
) -> Iterator[str]:
    """Lead through what this kiosk keeps and sends, from the screen of help, and to the end of every list."""
    visitor.switch_on(*modes)
    if language != "fr":
        visitor.touch("bar.language", f"language.{language}")
    visitor.touch("bar.help", "kept")
    yield "kept"
    pages = 0
    while visitor.sees("kept.more"):
        visitor.touch("kept.more")
        pages += 1
        yield f"kept-{pages}"
    visitor.touch("kept.releases")
    yield "no-releases"
    fill_outbox(visitor)
    visitor.touch("back", "kept.releases")
    yield "releases"
    while visitor.sees("releases.older"):
        visitor.touch("releases.older")
        yield "releases-older"
    while visitor.sees("releases.newer"):
        visitor.touch("releases.newer")
    while 412 not in totals(visitor):
        visitor.touch("releases.older")
    visitor.touch(f"release.{totals(visitor).index(412)}")
    yield "release"
    while visitor.sees("release.after"):
        visitor.touch("release.after")
    yield "release-end"
    visitor.touch("back", "back", "back")


def totals(visitor: Visitor) -> list[int]:
    """Of the releases on the screen."""
    return [row["total"] for row in visitor.kiosk.kept.releases]
