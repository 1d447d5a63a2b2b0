"""The camera of a whole visit is open from the yes to the last frame only, and nothing of a proof stays in memory."""

import gc
import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from time import monotonic

import proof_visit
import pytest
from proof_visit import BROKEN, CHILD, agree, begin, break_at, doubt_the_clock, home, leave, make, printed, to_camera
from tracing import in_memory
from visitor import Visitor

from kiosk.ports import ProofSlip
from kiosk.printing.simulated_printer import Fault
from kiosk.proofs import Form, Picture, Proof
from kiosk.ui.hand import wait
from kiosk.ui.photo import Shot
from kiosk.visit import Step

Act = str | Callable[[Visitor], object]


def read_consent(visitor: Visitor) -> None:
    visitor.touch("proof.portrait")
    while visitor.sees("consent.more"):
        visitor.touch("consent.more")


def tick(visitor: Visitor) -> None:
    visitor.kiosk.photo.tick()
    visitor.settle()


def again(visitor: Visitor) -> None:
    visitor.touch("camera.again")
    visitor.until(lambda: visitor.sees("camera.take"))
    visitor.settle()


def see_again(visitor: Visitor) -> None:
    visitor.touch("back")
    visitor.until(lambda: visitor.sees("camera.take"))
    visitor.settle()


def see_in_arabic(visitor: Visitor) -> None:
    visitor.touch("language.ar")
    visitor.until(lambda: visitor.sees("camera.take"))
    visitor.settle()


def pull_the_plug(visitor: Visitor) -> None:
    visitor.kiosk.camera.unplug()
    visitor.settle()


def fall_silent(visitor: Visitor) -> None:
    camera = visitor.kiosk.camera
    camera._watchdog.setInterval(150)
    visitor.until(lambda: camera._watchdog.remainingTime() <= 150)
    camera.silent = True
    visitor.until(lambda: visitor.kiosk.photo.shot is Shot.FAILED)
    visitor.settle()


def open_a_busy_one(visitor: Visitor) -> None:
    visitor.kiosk.camera.busy = True
    visitor.touch("consent.yes")
    visitor.until(lambda: visitor.kiosk.photo.shot is Shot.FAILED)
    visitor.settle()


def break_down(visitor: Visitor) -> None:
    visitor.kiosk.visit.fail(RuntimeError())
    visitor.settle()


def press_key(visitor: Visitor) -> None:
    visitor.kiosk.attendant.press()
    visitor.settle()


def put_key_away(visitor: Visitor) -> None:
    visitor.kiosk.attendant.leave()
    visitor.settle()


def run_out_of_paper(visitor: Visitor) -> None:
    visitor.printer.set_fault(Fault.PAPER_OUT)
    visitor.touch("camera.print")
    visitor.until(lambda: visitor.kiosk.presence.paperMissing)
    visitor.settle()


CONSENT: list[tuple[Act, bool]] = [(read_consent, False)]
LIVE = [*CONSENT, (agree, True)]
COUNTING = [*LIVE, ("camera.take", True), (tick, True), (tick, True)]
TAKEN = [*COUNTING, (tick, False)]
PRINTED = [*TAKEN, ("camera.print", False), (printed, False)]
# What is done, and whether the camera is open afterwards; then the step that stands.
WAYS: dict[str, tuple[list[tuple[Act, bool]], Step]] = {
    "phone": ([("proof.phone", False)], Step.PHONE),
    "paper": ([("proof.paper", False), (printed, False)], Step.PROOF),
    "no": ([*CONSENT, ("consent.no", False), (printed, False)], Step.PROOF),
    "help at the question": ([*CONSENT, ("bar.help", False), ("back", False)], Step.CONSENT),
    "print": (PRINTED, Step.PROOF),
    "print and back": ([*PRINTED, ("back", False)], Step.PRESENCE),
    "print and help": ([*PRINTED, ("bar.help", False), ("back", False)], Step.PROOF),
    "print and language": ([*PRINTED, ("bar.language", False), ("language.en", False)], Step.PROOF),
    "erase before": ([*LIVE, ("back", False)], Step.PRESENCE),
    "erase while counting": ([*COUNTING, ("back", False)], Step.PRESENCE),
    "erase after": ([*TAKEN, ("back", False)], Step.PRESENCE),
    "again and print": ([*TAKEN, (again, True), *PRINTED[len(LIVE) :]], Step.PROOF),
    "again and erase": ([*TAKEN, (again, True), ("back", False)], Step.PRESENCE),
    "twice": ([*PRINTED, ("back", False), *PRINTED], Step.PROOF),
    "larger and yellow": ([*LIVE, ("bar.bigger", True), ("bar.contrast", True)], Step.CAMERA),
    "help before": ([*LIVE, ("bar.help", False), (see_again, True)], Step.CAMERA),
    "help after": ([*TAKEN, ("bar.help", False), ("bar.language", False), ("back", False)], Step.CAMERA),
    "language while counting": ([*COUNTING, ("bar.language", False), (see_in_arabic, True)], Step.CAMERA),
    "language after": ([*TAKEN, ("bar.language", False), ("language.ar", False)], Step.CAMERA),
    "language, then print": (
        [*TAKEN, ("bar.language", False), ("language.ar", False), *PRINTED[len(TAKEN) :]],
        Step.PROOF,
    ),
    "gone from help before": ([*LIVE, ("bar.help", False), (lambda v: v.idle(125), False)], Step.WELCOME),
    "gone from help after": ([*TAKEN, ("bar.help", False), (lambda v: v.idle(125), False)], Step.WELCOME),
    "a warning in help": ([*LIVE, ("bar.help", False), (lambda v: v.idle(95), False), ("stay", False)], Step.HELP),
    "a warning in help after": (
        [*TAKEN, ("bar.help", False), (lambda v: v.idle(95), False), ("stay", False), ("back", False)],
        Step.PRESENCE,
    ),
    "failsafe in help": ([*TAKEN, ("bar.help", False), (break_down, False)], Step.FAILSAFE),
    "what the kiosk keeps": ([*TAKEN, ("bar.help", False), ("kept", False), ("back", False)], Step.CAMERA),
    "a warning before": ([*LIVE, (lambda v: v.idle(95), False), ("stay", False)], Step.PRESENCE),
    "a warning after": ([*TAKEN, (lambda v: v.idle(95), False), ("stay", False)], Step.PRESENCE),
    "gone before": ([*LIVE, (lambda v: v.idle(125), False)], Step.WELCOME),
    "gone after": ([*TAKEN, (lambda v: v.idle(125), False)], Step.WELCOME),
    "gone with the paper": ([*PRINTED, (lambda v: v.idle(125), False)], Step.WELCOME),
    "gone from the phone": ([("proof.phone", False), (lambda v: v.idle(125), False)], Step.WELCOME),
    "a key before": ([*LIVE, (press_key, False), (put_key_away, False)], Step.PRESENCE),
    "a key while counting": ([*COUNTING, (press_key, False), (put_key_away, False)], Step.PRESENCE),
    "a key after": ([*TAKEN, (press_key, False), (put_key_away, False)], Step.PRESENCE),
    "failsafe before": ([*LIVE, (break_down, False)], Step.FAILSAFE),
    "failsafe while counting": ([*COUNTING, (break_down, False)], Step.FAILSAFE),
    "failsafe after": ([*TAKEN, (break_down, False)], Step.FAILSAFE),
    "failsafe with the paper": ([*PRINTED, (break_down, False)], Step.FAILSAFE),
    "unplugged": ([*LIVE, (pull_the_plug, False)], Step.CAMERA),
    "unplugged, then paper": (
        [
            *COUNTING,
            (pull_the_plug, False),
            ("camera.paper", False),
            (printed, False),
        ],
        Step.PROOF,
    ),
    "silent": ([*LIVE, (fall_silent, False)], Step.CAMERA),
    "busy": ([*CONSENT, (open_a_busy_one, False)], Step.CAMERA),
    "no time": ([*TAKEN, (doubt_the_clock, False), ("camera.print", False)], Step.PRESENCE),
    "no paper": ([*TAKEN, (run_out_of_paper, False)], Step.PROOF),
}


def alive() -> list[str]:
    """Return what is left of proofs in Python's memory, also what only waits to be collected."""
    proofs = [one for one in gc.get_objects() if type(one) in (Proof, ProofSlip)]
    pictures = [one for one in gc.get_objects() if type(one) is Picture and any(one.pixels)]
    return [repr(one) for one in (*proofs, *pictures)]


def put_in_order(visitor: Visitor, failsafes: list[str]) -> None:
    """Mend what a way has broken."""
    camera = visitor.kiosk.camera
    camera.absent = camera.busy = camera.silent = False
    camera._watchdog.setInterval(5000)
    visitor.printer.cure()
    visitor.kiosk.paper.look()
    visitor.until(lambda: visitor.kiosk.presence.paperOffered)
    failsafes.clear()
    visitor.clock.advance(86400)


def test_the_camera_is_open_from_yes_to_the_last_frame_only(visitor: Visitor, failsafes: list[str]) -> None:
    camera, photo, presence = visitor.kiosk.camera, visitor.kiosk.photo, visitor.kiosk.presence
    for name, (way, end) in WAYS.items():
        begin(visitor)
        assert not camera.is_open, name
        pixels: list[bytearray] = []
        for number, (act, is_open) in enumerate(way):
            visitor.touch(act) if isinstance(act, str) else act(visitor)
            assert camera.is_open is is_open, f"{name}, {number}"
            visitor.settle()
            assert visitor.sees("camera.on") is is_open, f"{name}, {number}: the sign"
            if photo.picture is not None:
                pixels.append(photo.picture.pixels)
            assert photo.frames.empty is not (is_open or photo.shot is Shot.TAKEN), f"{name}, {number}: frames"
        assert visitor.step is end, name
        leave(visitor)
        assert (camera.is_open, photo.picture, presence.proof, photo.frames.empty) == (False, None, None, True), name
        assert not any(map(any, pixels)), name
        assert (presence.code.rows, alive()) == ((), []), name
        put_in_order(visitor, failsafes)


@pytest.mark.parametrize("place", BROKEN)
def test_a_mistake_keeps_nothing(visitor: Visitor, failsafes, monkeypatch, place: str) -> None:
    pixels: list[bytearray] = []
    visitor.kiosk.photo.changed.connect(lambda: pixels.extend(p.pixels for p in [visitor.kiosk.photo.picture] if p))
    break_at(visitor, monkeypatch, place)
    assert not visitor.kiosk.camera.is_open
    leave(visitor)
    assert pixels
    assert not any(map(any, pixels))
    assert alive() == []
    assert not hasattr(sys, "last_value")
    assert len(failsafes) == 1
    failsafes.clear()


def copies(folder: Path, *words: str) -> list[set[str]]:
    """Return whether the screens have a copy of a proof's code: while it is shown, and when its visitor has gone."""
    cwd, environment = home(folder)
    child = subprocess.Popen(
        [*CHILD, str(folder / "data"), "", "pauses", *words],
        cwd=cwd,
        env=environment,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    seen = []
    with child:
        rows = [proof_visit.mask(bytes.fromhex(row)) for row in json.loads(child.stdout.readline())]
        # As Qt has them; Python's own are freed with the proof.
        texts = ["".join(map(str, row)).encode("utf-16-le") for row in rows[10:20]]
        for _ in range(2):
            seen.append(set(in_memory(child.pid, {"code": texts})))
            child.stdin.write("\n")
            child.stdin.flush()
            child.stdout.readline()
    assert child.returncode == 0
    return seen


@pytest.mark.parametrize("form", ["phone", "portrait"])
def test_the_screens_have_no_copy_of_a_code(tmp_path: Path, form: str) -> None:
    """What QML has been given stays in its heap until that is collected, hours later."""
    assert copies(tmp_path, form) == [set(), set()]


def test_a_copy_in_the_screens_is_found(tmp_path: Path) -> None:
    assert copies(tmp_path, "phone", "leak-code") == [{"code"}, {"code"}]


def test_what_is_alive_is_found(visitor: Visitor) -> None:
    """The control."""
    begin(visitor)
    make(visitor, Form.PORTRAIT)
    kept_by_mistake = visitor.kiosk.presence.proof, Picture(1, 1, bytearray(b"\1"))
    assert visitor.kiosk.presence.code.rows
    assert len(alive()) == 2
    leave(visitor)
    assert len(alive()) == 2
    del kept_by_mistake
    assert alive() == []


def test_the_camera_is_closed_within_a_second_of_the_last_frame(visitor: Visitor) -> None:
    camera, photo = visitor.kiosk.camera, visitor.kiosk.photo
    seen: list[float] = []
    closed: list[float] = []
    camera.frame.connect(lambda _: seen.append(monotonic()))
    camera.changed.connect(lambda: closed.append(monotonic()) if not camera.is_open else None)
    begin(visitor)
    to_camera(visitor)
    touched = monotonic()
    visitor.touch("camera.take")
    visitor.until(lambda: photo.shot is Shot.TAKEN)  # three seconds, as they are
    taken = [closed[-1] - seen[-1]]
    assert 2.5 < closed[-1] - touched < 5
    for out in ("back", "bar.help", "bar.language"):
        leave(visitor)
        begin(visitor)
        to_camera(visitor)
        touched = monotonic()
        visitor.touch(out)
        taken.append(closed[-1] - touched)
    count = len(seen)
    wait(300)
    assert len(seen) == count, "frames after it was closed"
    print(f"closed after {[round(seconds * 1000) for seconds in taken]} ms")
    assert max(taken) < 1
