"""A visitor in front of a kiosk: an offscreen window, touch events, and a clock that only the test moves."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from time import monotonic

from PySide6.QtCore import QCoreApplication, QPointF
from PySide6.QtGui import QImage
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from kiosk.app import House, Kiosk
from kiosk.demonstration import find_language, switch_on
from kiosk.ports import Paper
from kiosk.printing.simulated_printer import SimulatedPrinter
from kiosk.ui.hand import Hand, wait
from kiosk.visit import Step

SIZES = [(1080, 1920), (1920, 1080), (1280, 800), (800, 480)]
PICTURES = Path(__file__).parents[2] / "build" / "pictures"


def size_name(size: tuple[int, int]) -> str:
    return f"{size[0]}x{size[1]}"


class FakeClock:
    """A clock (kiosk.ports.Clock) that stands until the test moves it."""

    def __init__(self, at: datetime = datetime(2026, 11, 24, 13, 5, tzinfo=UTC)) -> None:
        self.at = at
        self.seconds = 1000.0

    def now(self) -> datetime:
        return self.at

    def monotonic(self) -> float:
        return self.seconds

    def advance(self, seconds: float) -> None:
        self.seconds += seconds
        self.at += timedelta(seconds=seconds)


class Visitor:
    """One kiosk and the hand in front of it; `house` and `kiosk` to look at, everything else by touch."""

    def __init__(self, house: House, kiosk: Kiosk, clock: FakeClock, pictures: Path) -> None:
        self.house, self.kiosk, self.clock = house, kiosk, clock
        self.hand = Hand(kiosk.screens, lambda: clock.advance(0.625))  # exact in binary
        self.device = QTest.createTouchDevice()  # for fingers that do more than press and release
        self._pictures = pictures
        self._frames = 0
        self.window.frameSwapped.connect(self._count_frame)
        kiosk.show(windowed=True)
        self.settle()

    def _count_frame(self) -> None:
        self._frames += 1

    @property
    def window(self):
        return self.kiosk.screens.window

    @property
    def step(self) -> Step:
        return Step(self.kiosk.visit.step)

    @property
    def label(self) -> str | None:
        """The number as the screens have it."""
        ticket = self.kiosk.visit.visit.ticket
        return ticket.label if ticket else None

    @property
    def tickets(self) -> int:
        return self.house.reception.counts().tickets

    @property
    def printer(self) -> SimulatedPrinter:
        assert isinstance(self.kiosk.transport, SimulatedPrinter)
        return self.kiosk.transport

    def touch(self, *names: str) -> None:
        """Touch controls one after the other; a language is looked for on all pages first."""
        for name in names:
            if name.startswith("language."):
                find_language(_Settling(self), name.removeprefix("language."))
            self._touch(name)

    def _touch(self, name: str) -> None:
        self.hand.touch(name)
        self.settle()

    def settle(self) -> None:
        """Wait for the next frame: positions are right only then, and nobody touches sooner."""
        seen, enough = self._frames, monotonic() + 2
        while self._frames == seen and monotonic() < enough:
            self.window.update()
            wait(2)

    def switch_on(self, *modes: str) -> None:
        """Touch the switch of each mode, in the bar or on the screen that has all of them; a second time: off."""
        switch_on(_Settling(self), modes)

    def sees(self, name: str) -> bool:
        return self.hand.sees(name)

    def item(self, name: str) -> QQuickItem:
        found = self.kiosk.screens.item(name)
        assert found is not None, f"nothing called {name!r}; there are {self.names()}"
        return found

    def place(self, name: str) -> QPointF:
        item = self.item(name)
        return item.mapToScene(QPointF(item.width() / 2, item.height() / 2))

    def find_theme(self, theme: str) -> None:
        """Turn the pages until a theme is there."""
        for _ in self.house.centre.theme:
            if self.sees(f"theme.{theme}"):
                return
            self.touch("theme.more")
        raise AssertionError(f"no theme {theme!r} on any page")

    def take_ticket(self, language: str = "fr", need: str = "medium", theme: str = "job") -> str:
        self.touch(f"language.{language}", f"need.{need}")
        if need != "unknown":
            self.find_theme(theme)
            self.touch(f"theme.{theme}")
        assert self.label is not None
        return self.label

    def idle(self, seconds: float) -> None:
        """Let time pass in front of an untouched screen, second by second."""
        for _ in range(int(seconds)):
            self.clock.advance(1)
            self.kiosk.visit.tick()
        self.settle()

    def until(self, ready: Callable[[], object], seconds: float = 10) -> None:
        for _ in range(int(seconds * 200)):
            if ready():
                return
            wait(5)
        raise AssertionError("it did not happen in time")

    def paper(self) -> Paper:
        """What became of the paper, once it is known."""
        self.until(lambda: self.kiosk.paper.state not in (Paper.QUEUED, Paper.SENDING))
        return self.kiosk.paper.state

    def items(self) -> list[QQuickItem]:
        """Everything that is visible, in the order in which it is painted."""
        found: list[QQuickItem] = []

        def walk(item: QQuickItem) -> None:
            if item.isVisible() and item.opacity() > 0:
                found.append(item)
                for child in item.childItems():
                    walk(child)

        walk(self.window.contentItem())
        return found

    def names(self) -> list[str]:
        return [item.objectName() for item in self.items() if item.objectName()]

    def texts(self) -> list[str]:
        return [i.property("text") for i in self.items() if is_text(i) and i.property("text")]

    def says(self, words: str) -> bool:
        return any(words in text.replace("\N{NO-BREAK SPACE}", " ") for text in self.texts())

    def picture(self, name: str) -> QImage:
        """Keep a picture of the screen, and return it."""
        image = self.kiosk.screens.picture()
        self._pictures.mkdir(parents=True, exist_ok=True)
        assert image.save(str(self._pictures / f"{name}.png"))
        return image

    def slip(self, name: str) -> None:
        """Keep a picture of the last slip."""
        self._pictures.mkdir(parents=True, exist_ok=True)
        (self._pictures / f"{name}.png").write_bytes(self.printer.slips[-1].png())

    def close(self) -> None:
        words = self.kiosk.visit._words
        self.kiosk.close()
        wait(1)  # what the printer still had to say
        self.house.close()
        # A process has one kiosk; tests have many, and the words of the last one must not answer for the next.
        QCoreApplication.removeTranslator(words._installed)


class _Settling:
    """A visitor's hand that lets the screen come to rest after each touch."""

    def __init__(self, visitor: Visitor) -> None:
        self.sees = visitor.sees
        self._visitor = visitor

    def touch(self, name: str) -> None:
        if self._visitor.kiosk.voice.on:
            self._visitor._touch(name)  # only heard
        self._visitor._touch(name)


def is_text(item: QQuickItem) -> bool:
    # Not by metaObject(): QML frees those, and PySide may take the next thing at that address for one.
    return item.inherits("QQuickText")
