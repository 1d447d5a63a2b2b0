"""What the eye, the finger and the ruler find on a screen: controls, texts, boxes in pixels and in millimetres."""

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta

from PySide6.QtCore import QCoreApplication, QRectF, Qt, QTranslator
from PySide6.QtGui import QFontMetricsF, QGuiApplication
from PySide6.QtQml import QQmlExpression, qmlContext
from PySide6.QtQuick import QQuickItem
from visitor import Visitor, is_text

from kiosk.centre import ASSETS
from kiosk.ports import Condition, Paper
from kiosk.printing.simulated_state import Fault
from kiosk.releases import Release, Row, day_period, month_period
from kiosk.sending import Fault as SendingFault
from kiosk.sending import Sending
from kiosk.store.outbox import FileOutbox
from kiosk.store.pin import PinGuard
from kiosk.tickets import Need
from kiosk.ui.count_rows import View
from kiosk.ui.desk_pages import Told
from kiosk.ui.hand import wait

FAST = '[kiosk]\nletter = "W"\n[[printer]]\ntransport = "simulated"\ndeadline_scale = 0.02\n'
CHOICES = ("need.", "theme.", "language.")
_LONGEST = {
    "Bar": 10,
    "DeskCounts": 8,
    "DeskScreen": 8,
}  # letters of the words that QML tells translators to keep short


@dataclass(frozen=True, slots=True)
class Words:
    """One visible text: its ink, its control (None outside of any), whether it stands on the pictured slip."""

    item: QQuickItem
    text: str
    ink: QRectF
    control: QQuickItem | None
    on_slip: bool


def box(item: QQuickItem) -> QRectF:
    return item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))


def is_control(item: QQuickItem) -> bool:
    return item.property("checkable") is not None and item.property("pressed") is not None


def seen(visitor: Visitor) -> list[QQuickItem]:
    """What is visible and not covered by the warning."""
    items = visitor.items()
    stay = visitor.kiosk.screens.item("stay")
    if stay is None:
        return items
    cover = next(item for item in ancestors(stay) if item.inherits("QQuickLoader"))
    return [item for item in items if cover in ancestors(item)]


def ancestors(item: QQuickItem) -> Iterator[QQuickItem]:
    while item is not None:
        yield item
        item = item.parentItem()


def controls(visitor: Visitor) -> list[QQuickItem]:
    return [item for item in seen(visitor) if is_control(item)]


def words(visitor: Visitor) -> list[Words]:
    found = []
    for item in seen(visitor):
        if is_text(item) and item.property("text"):
            above = list(ancestors(item))
            control = next((a for a in above if is_control(a)), None)
            on_slip = any(a.clip() for a in above)
            found.append(Words(item, item.property("text"), ink(item), control, on_slip))
    return found


def ink(item: QQuickItem) -> QRectF:
    """Where the letters are, without the air that fonts keep above and below."""
    width, height = item.property("contentWidth"), item.property("contentHeight")
    top = (item.height() - height) / 2 if qml(item, "verticalAlignment === Text.AlignVCenter") else 0.0
    left = item.width() - width if qml(item, "effectiveHorizontalAlignment === Text.AlignRight") else 0.0
    if qml(item, "fontSizeMode !== Text.FixedSize"):  # how large it became is not told
        high = min(height, item.height())  # Arabic asks for more than its lines are given
        drawn = QRectF(left, max(top, 0) + high * 0.2, width, high * 0.6)
    else:
        tight = QFontMetricsF(item.property("font")).tightBoundingRect(item.property("text"))
        lines = item.property("lineCount")
        first = top + item.property("baselineOffset")
        fixed = qml(item, "lineHeightMode === Text.FixedHeight")
        last = first + (lines - 1) * (item.property("lineHeight") if fixed else height / lines)
        drawn = QRectF(left, first + tight.top(), width, last + tight.bottom() - first - tight.top())
    return item.mapRectToScene(drawn)


def qml(item: QQuickItem, expression: str) -> object:
    """Ask an item in its own words: Python cannot read its enums."""
    value = QQmlExpression(qmlContext(item), item, expression).evaluate()
    return value[0] if isinstance(value, tuple) else value


def name(item: QQuickItem) -> str:
    """How a report calls it."""
    return item.objectName() or f"{item.property('name') or item.property('text')!r}"


def mm(visitor: Visitor, pixels: float) -> float:
    return pixels / visitor.kiosk.panel.px_per_mm


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


class Faults:
    """What is wrong, each fault once with the screens that show it."""

    def __init__(self) -> None:
        self._screens: dict[str, list[str]] = {}

    def add(self, screen: str, faults: list[str]) -> None:
        for fault in faults:
            self._screens.setdefault(fault, []).append(screen)

    def __str__(self) -> str:
        return "\n".join(f"{', '.join(screens)}: {fault}" for fault, screens in self._screens.items())


def long_numbers(visitor: Visitor) -> None:
    """Let the next number be one of four digits."""
    visitor.house.ledger.give(
        series="W", need=Need.LONG, theme="unknown", hour=9, language="fr", seconds=None, paper=Paper.NONE
    )
    visitor.house.ledger._db.execute("update last_number set number = 9990")


def longer(text: str) -> str:
    """The same text, each word 40 % longer, placeholders untouched."""
    return " ".join(word if "%" in word else _longer(word) for word in text.split(" "))


def _longer(word: str) -> str:
    extra, drawn = round(0.4 * len(word)), ""
    vowels = [letter for letter in word if letter.lower() in "aeiouyéèêàâîôûç"] or list(word[:1])
    for letter in word:
        drawn += letter
        if letter in vowels and extra > 0:
            drawn += letter.lower()
            extra -= 1
    return drawn + "n" * extra


class Longer(QTranslator):
    """A language in which every word is 40 % longer; short ones keep to the limit their translators are told."""

    def __init__(self) -> None:
        super().__init__()
        self.asked: set[tuple[str, str]] = set()

    def isEmpty(self) -> bool:
        return False

    def translate(self, context: str, text: str, _disambiguation: str | None = None, _n: int = -1) -> str:
        self.asked.add((context, text))
        drawn = longer(text)
        return text if len(text) <= _LONGEST.get(context, 0) < len(drawn) else drawn

    def install(self, visitor: Visitor) -> None:
        QCoreApplication.installTranslator(self)
        visitor.kiosk.screens.retranslate()
        visitor.settle()

    def remove(self) -> None:
        QCoreApplication.removeTranslator(self)


def mirror(visitor: Visitor, *, turned: bool) -> None:
    """Let the screens run from right to left in the words they have."""
    direction = Qt.LayoutDirection.RightToLeft if turned else Qt.LayoutDirection.LeftToRight
    QGuiApplication.setLayoutDirection(direction)
    visitor.settle()


# The attendant's page ------------------------------------------------------------------------------------

PIN = "271828"
UPLINK = '[sync]\nuplink = "https://nuage.example.org/dav"\n'
STAFF = '[kiosk]\nletter = "W"\n[[printer]]\ntransport = "simulated"\nfence = "none"\ndeadline_scale = 0.02\n' + UPLINK
_OUTCOMES = [Paper.FAILED, Paper.INTERRUPTED, Paper.UNKNOWN, Paper.SENT, Paper.NONE, Paper.PRINTED]


def centre_of(language: str) -> str:
    """The DEMO centre whose house speaks another language first."""
    source = (ASSETS / "centre.toml").read_text("utf-8")
    others = [code for code in ("fr", "en", "ar") if code != language]
    return re.sub(r"(?m)^languages = .*$", f"languages = {json.dumps([language, *others])}", source)


def give_pin(visitor: Visitor) -> None:
    PinGuard(visitor.house.home.folder, visitor.clock).set(PIN)


def unlock(visitor: Visitor) -> None:
    """Open the attendant's page as the key and the PIN do."""
    visitor.kiosk.attendant.press()
    visitor.settle()
    visitor.touch(*(f"pin.{digit}" for digit in PIN), "pin.enter")


def break_printer(visitor: Visitor, fault: Fault, condition: Condition) -> None:
    visitor.printer.set_fault(fault)
    visitor.kiosk.paper.look()
    visitor.until(lambda: visitor.kiosk.paper.printer.condition is condition)


def staff_tour(visitor: Visitor, modes: tuple[str, ...] = ()) -> Iterator[str]:
    """Lead through the marks on the welcome screen, the attendant's page and the closed screen, as `tour` does."""
    give_pin(visitor)
    for number, (need, theme) in enumerate(_WANTED * 3):
        visitor.house.ledger.give(
            series="W", need=need, theme=theme, hour=9 + number % 9, language="fr", seconds=None, paper=Paper.NONE
        )
    for paper in _OUTCOMES:
        visitor.house.ledger.give(
            series="W", need=Need.LONG, theme="unknown", hour=9, language="fr", seconds=None, paper=paper
        )
        visitor.house.ledger._db.execute("update last_number set number = max(number, 9990)")
    visitor.house.reception._uncounted = True
    watch = visitor.kiosk.visit._watch
    watch.late = True
    watch.sending = Sending(None, datetime(2026, 11, 10, tzinfo=UTC), 12, SendingFault.UNREACHABLE)
    visitor.clock.at -= timedelta(hours=1)  # it cannot be trusted
    break_printer(visitor, Fault.PAPER_OUT, Condition.PAPER_OUT)
    visitor.switch_on(*modes)
    visitor.settle()
    assert visitor.kiosk.visit.notices == ["clock", "disk", "paper", "printer", "sync"]
    yield "marks"
    visitor.kiosk.attendant.press()
    visitor.settle()
    visitor.touch("pin.1", "pin.2", "pin.3")
    yield "pin"
    visitor.touch("pin.enter")
    yield "pin-wrong"
    visitor.touch("pin.1")
    yield "pin-wait"
    visitor.kiosk.attendant.leave()
    visitor.clock.advance(300)
    break_printer(visitor, Fault.CUTTER_ERROR, Condition.CUTTER)
    visitor.kiosk.paper._suspended_at = visitor.clock.monotonic()
    unlock(visitor)
    yield "paper"
    visitor.touch("desk.roll")
    visitor.until(lambda: visitor.kiosk.attendant.rollMetres > 0)
    visitor.settle()
    yield "paper-roll"
    visitor.printer.cure()
    visitor.kiosk.paper.look()
    visitor.until(lambda: not visitor.kiosk.attendant.suspended)
    visitor.touch("desk.test")
    visitor.until(lambda: visitor.kiosk.attendant.told == Told.SENT)
    visitor.settle()
    yield "paper-test"
    visitor.touch("desk.tickets", "desk.ticket.1")
    yield "tickets"
    visitor.touch("desk.counts")
    yield from counts_tour(visitor)
    visitor.touch("desk.kiosk", "desk.closed")
    yield "kiosk"
    visitor.touch("desk.leave")
    yield "closed"


def counts_tour(visitor: Visitor) -> Iterator[str]:
    """Lead through the figures: the first page of each view, one as a table, and all that is said about sending."""
    for view in (View.TOTALS, View.HOURS, View.THEMES, View.SENDING):
        show_counts(visitor, view)
        yield f"counts-{view.name.lower()}"
    while visitor.sees("counts.next"):
        visitor.touch("counts.next")
        if visitor.kiosk.counts.view != View.SENDING:
            break
        yield "counts-sending-on"
    show_counts(visitor, View.OTHERS)
    visitor.touch("counts.table", "counts.month")
    yield "counts-table"


def show_counts(visitor: Visitor, view: View) -> None:
    """By its own button, or on low panels page by page."""
    if visitor.sees(f"counts.{view.name.lower()}"):
        visitor.touch(f"counts.{view.name.lower()}")
    while visitor.kiosk.counts.view != view:
        visitor.touch("counts.next")


_WANTED = [
    (Need.URGENT, "job"),
    (Need.URGENT, "recognition"),
    (Need.MEDIUM, "training"),
    (Need.LONG, "change"),
    (Need.UNKNOWN, "unknown"),
]
PROOFS = FAST.replace("0.02", "0.1")  # a long slip takes longer to draw than a hurried printer waits

# The proof of presence -----------------------------------------------------------------------------------


def proof_tour(visitor: Visitor, language: str = "fr", modes: tuple[str, ...] = ()) -> Iterator[str]:
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


def kept_tour(visitor: Visitor, language: str = "fr", modes: tuple[str, ...] = ()) -> Iterator[str]:
    """Lead through what this kiosk keeps and sends, from the screen of help, and to the end of every list."""
    visitor.switch_on(*modes)
    if language != "fr":
        visitor.touch("bar.language", f"language.{language}")
    visitor.touch("bar.help", "kept")
    yield "kept"
    while visitor.sees("kept.more"):
        visitor.touch("kept.more")
        yield f"kept-{visitor.kiosk.kept.sentencePage}"
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
