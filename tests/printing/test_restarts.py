"""A kiosk that is killed at every state of a job prints nothing by itself afterwards, and no number twice."""

import contextlib
import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from kiosk.ports import Paper
from kiosk.printing.simulated_line import serve_tcp
from kiosk.printing.simulated_printer import SimulatedPrinter

CHILD = Path(__file__).with_name("killed_kiosk.py")
# After the number is durable; after `sending`; in mid job, and the rest still arrives; in mid job, and it does
# not; after the cut, before the fence; after the outcome was written.
MOMENTS = ("queued", "sending", "amid", "half", "cut", "told")
KILLS = 24
CAMPAIGN = 1002 if os.environ.get("KIOSK_CAMPAIGN") else KILLS
KILLS_OF_A_HOME = 12
LANES = 2
SETTLED = {"queued": Paper.EXPIRED, "told": Paper.PRINTED}  # the others are in doubt
CUT = b"\x1dVB\x00"
Rows = tuple[bytes, ...]


class KillingPrinter(SimulatedPrinter):
    """A printer that kills who prints on it, when so many bytes of a job have come."""

    def __init__(self) -> None:
        super().__init__(keep=10_000, strict=False)
        self._pid = 0
        self._moment = ""
        self._after = 0
        self._deaf = False
        self._end = b""  # of what came before

    def kill(self, pid: int, moment: str, after: int) -> None:
        """Kill at this moment of the next job; `after` is how many bytes of it come before."""
        with self.changed:
            self._pid, self._moment, self._after = pid, moment, after

    def forget_answers(self) -> None:
        """A new connection."""
        self._deaf = False
        super().forget_answers()

    def take(self, data: bytes) -> None:
        with self.changed:
            if self._deaf:
                return
            size, seen = 0, self._end + data
            self._end, earlier = seen[1 - len(CUT) :], len(self._end)
            if self._pid and self._moment == "cut" and CUT in seen:
                size = seen.index(CUT) + len(CUT) - earlier
            elif self._pid and self._moment in ("amid", "half") and self._after <= len(data):
                size = self._after
            else:
                self._after -= len(data)
                super().take(data)
                return
            super().take(data[:size])
            os.kill(self._pid, signal.SIGKILL)
            self._pid = 0
            self._deaf = self._moment != "amid"
            if not self._deaf:
                super().take(data[size:])

    @property
    def pieces(self) -> list[Rows]:
        """Every piece of paper, that which hangs out last."""
        with self.changed:
            return [slip.rows for slip in self._slips] + [tuple(self._strip._rows)]

    def rest(self) -> list[Rows]:
        """Let it read what the kernel still brings of one who died; return its paper."""
        before, now = [()], self.pieces
        while before != now:
            time.sleep(0.02)
            before, now = now, self.pieces
        return now


def rows_of(job: str) -> Rows:
    """What a job looks like on paper."""
    printer = SimulatedPrinter()
    printer.feed(bytes.fromhex(job))
    return printer.slips[0].rows


@dataclass(slots=True)
class Home:
    """One kiosk over its lives."""

    faults: list[str] = field(default_factory=list)
    jobs: dict[int, Rows] = field(default_factory=dict)
    strip: Rows = ()
    kills: int = 0

    def whole(self, pieces: list[Rows], number: int) -> int:
        return pieces.count(self.jobs[number])

    def numbers_on(self, piece: Rows) -> set[int]:
        """Whose slips a piece of paper shows, as whole or as a beginning."""
        found = set()
        if piece in (self.strip, ()):
            return found
        for number, rows in self.jobs.items():
            top = 0
            while top < min(len(piece), len(rows)) and piece[top] == rows[top]:
                top += 1
            rest = piece[top:]
            if top and rest in ((), self.strip):
                found.add(number)
        return found or {-1}

    def judge(self, pieces: list[Rows]) -> None:
        """Judge all paper at the end."""
        for number in self.jobs:
            if self.whole(pieces, number) > 1:
                self.faults.append(f"{number} is on paper twice")
        for piece in pieces:
            if -1 in self.numbers_on(piece):
                self.faults.append(f"a piece of paper of {len(piece)} rows is neither a slip nor the beginning of one")


class Lives:
    """The runs of one home."""

    def __init__(self, process: subprocess.Popen[str], printer: KillingPrinter, folder: Path) -> None:
        self._process = process
        self._printer = printer
        self._folder = folder
        self.home = Home()
        self._last: tuple[int, str] | None = None

    def _heard(self) -> dict[str, object]:
        return json.loads(self._process.stdout.readline())

    def live(self, moment: str, after: int, mistake: str = "") -> None:
        """Start, print one slip, begin another, die at the moment."""
        home, printer = self.home, self._printer
        before = printer.rest()
        wish = {"folder": str(self._folder), "moment": moment, "mistake": mistake}
        self._process.stdin.write(json.dumps(wish) + "\n")
        self._process.stdin.flush()
        doomed, told, pid = False, None, 0
        while True:
            heard = self._heard()
            if "ended" in heard:
                break
            if "papers" in heard:
                pid = heard["pid"]
                self._judge_papers(dict(heard["papers"]))
            elif "looked" in heard:
                home.strip = rows_of(heard["strip"])
                self._judge_by_itself(before)
            elif "number" in heard:
                if home.jobs and heard["number"] <= max(home.jobs):
                    home.faults.append(f"{heard['number']} after {max(home.jobs)}")
                home.jobs[heard["number"]] = rows_of(heard["job"])
                self._last = (heard["number"], moment) if doomed else (heard["number"], "told")
            elif "said" in heard:
                told = heard["said"]
                whole = home.whole(printer.pieces, heard["of"])
                if not doomed and (told != Paper.PRINTED or whole != 1):
                    home.faults.append(f"{heard['of']} after a restart: {told}, {whole} times on paper")
            elif "doomed" in heard:
                doomed = True
                if moment in ("amid", "half", "cut"):
                    printer.kill(pid, moment, after)
                self._process.stdin.write("!")
                self._process.stdin.flush()
            elif "waits" in heard:
                os.kill(pid, signal.SIGKILL)
        home.kills += heard["ended"] == signal.SIGKILL
        if moment == "closed" and heard["ended"]:
            home.faults.append(f"it ended with {heard['ended']}")

    def _judge_papers(self, papers: dict[int, str]) -> None:
        if self._last is None:
            return
        number, moment = self._last
        wanted = SETTLED.get(moment, Paper.UNKNOWN)
        if papers.get(number) != wanted:
            self.home.faults.append(f"{number} was {moment} and is {papers.get(number)}, not {wanted}")

    def _judge_by_itself(self, before: list[Rows]) -> None:
        """Nothing but the end of a half slip may have come out since the kill."""
        now = self._printer.pieces
        *cut, hanging = now[len(before) - 1 :]
        allowed = (before[-1], before[-1] + self.home.strip)
        if any(piece not in allowed for piece in cut) or hanging not in ((), before[-1]):
            moment = "nothing" if self._last is None else self._last[1]
            rows = [len(piece) for piece in (before[-1], *cut, hanging)]
            self.home.faults.append(f"after {moment} something was printed by itself: {rows} rows")


@contextlib.contextmanager
def lives(folder: Path) -> Iterator[Lives]:
    """One home with its printer, and the process that its lives fork from."""
    printer = KillingPrinter()
    folder.mkdir()
    with serve_tcp(printer) as port:
        (folder / "kiosk.toml").write_text(
            f'[[printer]]\ntransport = "tcp"\naddress = "127.0.0.1:{port}"\ndeadline_scale = 0.5\n', "utf-8"
        )
        command = [sys.executable, str(CHILD)]
        with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
            made = Lives(process, printer, folder)
            yield made
            process.stdin.close()
        made.home.judge(printer.rest())
        made.home.faults += printer.errors


def home_of(folder: Path, kills: int) -> Home:
    """Kill one home's kiosk so many times, in mid job at places spread over the job."""
    with lives(folder) as made:
        for kill in range(kills):
            made.live(MOMENTS[kill % len(MOMENTS)], 500 + 7919 * kill % 9000)
        made.live("closed", 0)
    return made.home


@pytest.mark.parametrize("kills", [KILLS, pytest.param(CAMPAIGN, marks=pytest.mark.campaign, id="campaign")])
def test_killed_at_every_state_of_a_job(tmp_path: Path, kills: int) -> None:
    shares = [KILLS_OF_A_HOME] * (kills // KILLS_OF_A_HOME) + [kills % KILLS_OF_A_HOME]
    with ThreadPoolExecutor(LANES) as pool:
        homes = list(pool.map(lambda n: home_of(tmp_path / f"home-{n}", shares[n]), range(len(shares))))
    assert [fault for home in homes for fault in home.faults] == []
    assert sum(home.kills for home in homes) == kills


@pytest.mark.parametrize(
    ("mistake", "moment", "fault"),
    [
        ("does not settle", "queued", "was queued and is queued"),
        ("does not settle", "sending", "was sending and is sending"),
        ("prints it again", "sending", "printed by itself"),
        ("forgets the half slip", "half", "neither a slip nor the beginning of one"),
    ],
)
def test_control_a_kiosk_that_makes_a_mistake_is_found_out(
    tmp_path: Path, mistake: str, moment: str, fault: str
) -> None:
    with lives(tmp_path / "home") as made:
        made.live(moment, 4000)
        made.live("closed", 0, mistake)
    assert any(fault in found for found in made.home.faults), made.home.faults
