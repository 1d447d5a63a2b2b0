"""Numbered jobs and a judge who compares what was said of each with what is really on the paper."""

import contextlib
import random
import time
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from kiosk.ports import Condition, Paper
from kiosk.printing.deadlines import Deadline
from kiosk.printing.dispatch import Dispatch
from kiosk.printing.memory import PrinterMemory
from kiosk.printing.simulated_line import serve_pty, serve_tcp
from kiosk.printing.simulated_printer import Fault, SimulatedPrinter
from kiosk.printing.transports import DeviceTransport, SerialTransport, TcpTransport, Transport

SCALE = 1 / 50
ROWS = 47
WIDTH = 72
WAYS = ("direct", "tcp", "device", "serial")
SLACK_S = 1.0  # for threads that wait for their turn; not scaled
# What a job may take beyond its own time: connect, fence, and four questions and a clearing when that is missing.
CONNECT_S, FENCE_S, QUESTIONS_S, JOB_S = 2.0, 5.0, 3.0, 8.0
# Nobody can tell the printer anything while it has one of these.
UNREACHABLE = {Fault.ABSENT, Fault.STALL, Fault.STALL_AFTER, Fault.RESET_AFTER}
STOPS = {Fault.PAPER_OUT, Fault.COVER_OPEN, Fault.CUTTER_ERROR, Fault.HEAD, Fault.OFFLINE}
STRIP_ROW = b"\x5a" * WIDTH


def row_of(number: int) -> bytes:
    """The row of dots that a number's slip is made of."""
    return bytes(0xA0 | number >> shift & 0xF for shift in range(28, -4, -4)) * (WIDTH // 8)


def number_of(row: bytes) -> int | None:
    """Whose slip a row of dots belongs to; None for blank paper and the cut-off strip."""
    if row == STRIP_ROW or not any(row):
        return None
    assert row[:8] * (WIDTH // 8) == row, "a row of no slip"
    return sum((byte & 0xF) << shift for byte, shift in zip(row[:8], range(28, -4, -4), strict=True))


def image(row: bytes, rows: int = ROWS) -> bytes:
    return b"\x1dv0\x00" + bytes([WIDTH, 0, rows, 0]) + row * rows


def job_of(number: int, bands: int = 1) -> bytes:
    """A job whose every row says its number."""
    return b"\x1b@" + image(row_of(number)) * bands + b"\x1dVB\x00"


def strip() -> bytes:
    """The job that ends a half slip."""
    return b"\x1b@" + image(STRIP_ROW, 3) + b"\x1dVB\x00"


class StateInMemory:
    """A state file without a disk."""

    def __init__(self, value: dict[str, object] | None = None) -> None:
        self.value = value or {}

    def read(self) -> dict[str, object]:
        return dict(self.value)

    def write(self, value: dict[str, object]) -> None:
        self.value = dict(value)


class TrippingPrinter(SimulatedPrinter):
    """A simulated printer that gets a fault in the middle of a job."""

    def __init__(self, scale: float = SCALE, **wishes: object) -> None:
        super().__init__(keep=100_000, deadline_scale=scale, **wishes)
        self._trip: tuple[int, Fault, Fault] | None = None
        self.rounds = 0  # of the thread that holds its line
        self.taken = 0  # bytes that it has read

    def trip(self, after: int, fault: Fault, beside: Fault) -> None:
        """Break it when so many bytes more have come."""
        self._trip = (after, fault, beside)

    def cure(self) -> None:
        self._trip = None
        super().cure()

    def breaks(self, taken: int) -> bool:
        self.rounds += 1
        return super().breaks(taken)

    def take(self, data: bytes) -> None:
        with self.changed:
            self.taken += len(data)
            if self._trip and len(data) >= self._trip[0]:
                (after, fault, beside), self._trip = self._trip, None
                super().take(data[:after])
                self.set_fault(fault, beside=beside)
                super().take(data[after:])
            else:
                self._trip = (self._trip[0] - len(data), *self._trip[1:]) if self._trip else None
                super().take(data)

    @property
    def pieces(self) -> list[tuple[bytes, ...]]:
        """Every piece of paper, that which hangs out last."""
        with self.changed:
            return [slip.rows for slip in self._slips] + [tuple(self._strip._rows)]


class Piece(NamedTuple):
    """What is on one piece of paper: rows of each number."""

    rows: Counter[int]
    cut_off: bool  # by the strip that says it is not complete


def read(rows: tuple[bytes, ...]) -> Piece:
    counted: Counter[bytes] = Counter(rows)
    numbers = {number_of(row): n for row, n in counted.items() if number_of(row) is not None}
    return Piece(Counter(numbers), STRIP_ROW in counted)


class Judge:
    """Compares outcomes with paper: what it found are `faults`. A job has `bands` bands."""

    def __init__(self, printer: TrippingPrinter, bands: int = 1) -> None:
        self.printer = printer
        self.rows = ROWS * bands
        self.said: dict[int, Paper] = {}
        self.faults: list[tuple[str, str]] = []  # the rule that was broken, and how
        self._read: list[Piece] = []

    def pieces(self) -> list[Piece]:
        found = self.printer.pieces
        self._read += [read(rows) for rows in found[len(self._read) : -1]]
        return [*self._read, read(found[-1])]

    def on_paper(self) -> Counter[int]:
        """Rows of each number, wherever."""
        return sum((piece.rows for piece in self.pieces()), Counter())

    def whole(self, number: int) -> int:
        """On how many cut pieces a number stands whole and alone."""
        alone = Counter({number: self.rows})
        return sum(piece.rows == alone and not piece.cut_off for piece in self.pieces()[:-1])

    def hear(self, number: int, paper: Paper) -> None:
        """Judge what was said of a job, now."""
        self.said[number] = paper
        if paper is Paper.PRINTED and self.whole(number) != 1:
            self.faults.append(("printed", f"{number} printed, and on paper {self.whole(number)} times"))
        if paper is Paper.FAILED and self.on_paper()[number]:
            self.faults.append(("failed", f"{number} failed, and it is on paper"))

    def recover(self, dispatch: Dispatch, number: int, scale: float) -> None:
        """Look and print as the screens would, every 2 s; it must succeed within 10 s of the cure."""
        began = time.monotonic()
        while True:
            dispatch.look()
            paper = dispatch.send(job_of(number))
            self.hear(number, paper)
            took = time.monotonic() - began
            if paper is Paper.PRINTED or took > 8 * scale + SLACK_S:
                break
            number += 1
            time.sleep(2 * scale)
        if paper is not Paper.PRINTED or took > 10 * scale + SLACK_S:
            self.faults.append(("cure", f"{number} after the cure: {paper} in {took / scale:.1f} s"))

    @property
    def broken(self) -> set[str]:
        """The rules that were broken."""
        return {rule for rule, _ in self.faults}

    @staticmethod
    def look_until_there(dispatch: Dispatch, scale: float) -> None:
        """Look as the screens would, every 2 s, until the printer is there again, and once more."""
        looks = 5
        while looks:
            time.sleep(2 * scale)
            dispatch.look()
            looks = looks - 1 if dispatch.condition in (Condition.ABSENT, Condition.UNKNOWN) else min(looks - 1, 1)

    def later(self, before: Counter[int]) -> None:
        """Judge what came out since `before` of jobs that were over then."""
        now = self.on_paper()
        for number, paper in self.said.items():
            if now[number] > before[number] and paper not in (Paper.PRINTED, Paper.SENT):
                self.faults.append(("later", f"{number} {paper}, and {now[number] - before[number]} rows came later"))

    def look_at_the_paper(self) -> None:
        """Judge every piece: one number on each, and each number whole at most once."""
        for piece in self.pieces():
            if len(piece.rows) > 1:
                self.faults.append(("two", f"one piece of paper says {sorted(piece.rows)}"))
        self.faults += [("twice", f"{number} is on paper twice") for number in self.said if self.whole(number) > 1]


class Counting:
    """A transport that knows what is still on its way to the printer's thread."""

    def __init__(self, transport: Transport, printer: TrippingPrinter) -> None:
        self._transport = transport
        self._printer = printer
        self._written = 0
        self._lost = False

    def connect(self, deadline: Deadline) -> "Counting | None":
        self._line = self._transport.connect(deadline)
        if self._line is None:
            return None
        self.read, self.finish = self._line.read, self._line.finish
        self._written, self._lost = self._printer.taken, False
        return self

    def write(self, data: bytes, deadline: Deadline) -> int:
        taken = self._line.write(data, deadline)
        self._written += taken
        return taken

    def close(self, *, drop: bool = False) -> None:
        self._lost = drop
        self._line.close(drop=drop)

    def rest(self) -> None:
        """Let the printer's thread read what is on its line: nobody mends a printer faster."""
        rounds, end = self._printer.rounds + 4, time.monotonic() + 2
        gone = self._lost or any(self._printer.has(fault) for fault in UNREACHABLE)
        while time.monotonic() < end:
            if self._printer.taken >= self._written or (gone and self._printer.rounds >= rounds):
                break
            time.sleep(0.005)


@contextlib.contextmanager
def way_to(printer: SimulatedPrinter, way: str, folder: Path) -> Iterator[Transport]:
    """A transport to a simulated printer."""
    if way == "direct":
        yield printer
    elif way == "tcp":
        with serve_tcp(printer) as port:
            yield TcpTransport("127.0.0.1", port)
    else:
        folder.mkdir(parents=True, exist_ok=True)
        with serve_pty(printer, folder / "printer") as path:
            yield DeviceTransport(path) if way == "device" else SerialTransport(path)


def make_dispatch(transport: Transport, state: StateInMemory | None = None, **wishes: object) -> Dispatch:
    memory = PrinterMemory(state or StateInMemory())
    return Dispatch(transport, memory, strip, **{"scale": SCALE, **wishes})


def limit_s(data: bytes, scale: float = SCALE) -> float:
    """The most that a job may take."""
    return (CONNECT_S + len(data) / 1000 + JOB_S + FENCE_S + QUESTIONS_S) * scale + SLACK_S


def lane(
    way: str,
    fault: Fault,
    state: Fault,
    *,
    jobs: int,
    folder: Path,
    seed: int = 0,
    scale: float = SCALE,
    make: type[Dispatch] = Dispatch,
) -> Judge:
    """Send jobs to a printer with a fault, half of them broken in mid job; cure it after each; judge everything."""
    name = f"{way}-{fault}-{state}-{seed}"
    chance, printer = random.Random(name), TrippingPrinter(scale)
    judge = Judge(printer)
    with way_to(printer, way, folder / name) as transport:
        counting = Counting(transport, printer)
        dispatch = make(counting, PrinterMemory(StateInMemory()), strip, scale=scale)
        for _ in range(3):
            dispatch.look()
        if dispatch.fence != "gs-r":
            judge.faults.append(("fence", f"the fence is {dispatch.fence}"))
        for number in range(100, 100 * (jobs + 1), 100):
            job = job_of(number)
            first, second = (fault, state) if fault is not Fault.NONE else (state, fault)
            if chance.random() < 0.5:
                printer.set_fault(first, beside=second)
            else:
                printer.trip(chance.randrange(len(job) + 3), first, second)
            began = time.monotonic()
            judge.hear(number, dispatch.send(job))
            took = time.monotonic() - began
            if took > limit_s(job, scale):
                judge.faults.append(("late", f"{number} took {took / scale:.1f} s"))
            if way != "direct":
                counting.rest()
            before = judge.on_paper()
            if {fault, printer.fault} <= UNREACHABLE and state in STOPS:
                # First the line, then what a person mends: the other way round is in test_dispatch.py.
                printer.set_fault(state)
                judge.look_until_there(dispatch, scale)
            printer.cure()
            judge.recover(dispatch, number + 1, scale)
            judge.later(before)
    judge.look_at_the_paper()
    return judge
