"""`kiosk pin set`: asks twice on a terminal, reads one line otherwise, and never says the PIN."""

import json
import os
import pty
import select
import subprocess
import time
from pathlib import Path

import pytest
from running import KIOSK, LONGEST_S, giving, kiosk, surroundings

from kiosk.clock import SystemClock
from kiosk.store.pin import PinGuard

PIN = "274913"


def set_pin(home: Path, given: bytes) -> subprocess.CompletedProcess[bytes]:
    """Run it with this on its standard input."""
    return subprocess.run(
        [*KIOSK, "pin", "set", "--home", str(home)],
        input=given,
        env=surroundings(),
        capture_output=True,
        timeout=LONGEST_S,
    )


def opens(home: Path, pin: str) -> bool:
    return PinGuard(home, SystemClock()).check(pin, by_key=False)


def tries(home: Path) -> dict[str, int]:
    return json.loads((home / "state" / "pin-tries.json").read_bytes())


def on_a_terminal(home: Path, *answers: str) -> tuple[int | None, str]:
    """Run it on a terminal, type an answer to each question; return its exit code and all that stood there.

    After the last answer the terminal is hung up.
    """
    ours, its = pty.openpty()
    process = subprocess.Popen(
        [*KIOSK, "pin", "set", "--home", str(home)],
        env=surroundings(),
        stdin=its,
        stdout=its,
        stderr=its,
        start_new_session=True,
    )
    os.close(its)
    shown, left, until = "", list(answers), time.monotonic() + LONGEST_S
    try:
        while time.monotonic() < until and select.select([ours], [], [], LONGEST_S)[0]:
            try:
                shown += os.read(ours, 4096).decode()
            except OSError:  # the terminal's other side was closed
                break
            if shown.endswith(": "):
                if not left:
                    break
                shown += "\n"
                os.write(ours, left.pop(0).encode() + b"\n")
    finally:
        os.close(ours)
        try:
            process.wait(10)
        finally:
            process.kill()
    return process.returncode, shown


@pytest.mark.parametrize("given", [b"274913\n", b"274913", b"274913\r\n", b"274913\nanother line\n"])
def test_a_line_of_standard_input_is_the_pin(home: Path, given: bytes) -> None:
    said = set_pin(home, given)
    assert (said.returncode, said.stdout, said.stderr) == (0, b"The PIN is set.\n", b"")
    assert opens(home, PIN)
    assert (home / "state" / "pin.json").stat().st_mode & 0o777 == 0o600


BAD = [
    b"",
    b"\n",
    b"27491\n",
    b"2749132749132\n",
    b"27491x\n",
    b" 274913\n",
    b"\xff\xfe\n",
    b"9" * 1_000_000,
    b"27\x004913",
]


@pytest.mark.parametrize("given", [*BAD, b"777777\n", b"456789\n"], ids=lambda given: repr(given)[:20])
def test_a_bad_pin_is_refused_with_a_remedy(home: Path, given: bytes) -> None:
    assert set_pin(home, b"274913\n").returncode == 0
    said = set_pin(home, given)
    assert said.returncode == 2
    assert b"Choose " in said.stderr
    assert b"Traceback" not in said.stderr
    assert not given.strip() or given.strip() not in said.stderr + said.stdout
    assert opens(home, PIN), "the PIN before it stays"


def test_without_any_standard_input_it_is_refused_with_a_remedy(home: Path) -> None:
    said = subprocess.run(
        ["sh", "-c", 'exec "$@" <&-', "sh", *KIOSK, "pin", "set", "--home", str(home)],
        env=surroundings(),
        capture_output=True,
        timeout=LONGEST_S,
    )
    assert said.returncode == 2
    assert b"Choose 6 to 12 digits." in said.stderr
    assert not home.exists()


def test_on_a_terminal_it_is_asked_for_twice_and_not_shown(home: Path) -> None:
    code, shown = on_a_terminal(home, PIN, PIN)
    assert (code, shown.split()[-4:]) == (0, ["The", "PIN", "is", "set."])
    assert shown.count(": ") == 2
    assert PIN not in shown
    assert opens(home, PIN)


def test_what_the_terminal_shows_is_seen(home: Path) -> None:
    """The control: this terminal does show what a program that asks openly is given."""
    ours, its = pty.openpty()
    with subprocess.Popen(["sh", "-c", "read pin"], stdin=its, stdout=its, start_new_session=True):
        os.close(its)
        os.write(ours, PIN.encode() + b"\n")
        assert PIN in os.read(ours, 4096).decode()
    os.close(ours)


def test_two_different_answers_are_asked_for_again(home: Path) -> None:
    code, shown = on_a_terminal(home, PIN, "274914", "860429", "860429")
    assert code == 0
    assert "do not match" in shown
    assert not any(pin in shown for pin in (PIN, "274914", "860429"))
    assert opens(home, "860429")


def test_a_bad_pin_on_a_terminal(home: Path) -> None:
    code, shown = on_a_terminal(home, "123456", "123456")
    assert code == 2
    assert "not all the same and not in a row" in shown
    assert "123456" not in shown
    assert not home.exists()


def test_nothing_is_set_when_the_terminal_goes(home: Path) -> None:
    code, _ = on_a_terminal(home, PIN)
    assert code != 0
    assert not home.exists()


def test_it_works_beside_a_running_kiosk(home: Path) -> None:
    with giving(home):
        guard = PinGuard(home, SystemClock())
        assert not guard.is_set
        before = (home / "kiosk.db").read_bytes()
        assert set_pin(home, b"274913\n").returncode == 0
        assert (home / "kiosk.db").read_bytes() == before
        assert guard.check(PIN, by_key=False)


def test_a_pin_set_again_forgets_the_failures(home: Path) -> None:
    set_pin(home, b"274913\n")
    assert not opens(home, "000000")
    assert not opens(home, PIN)
    assert tries(home) == {"screen": 1, "key": 0}
    set_pin(home, b"860429\n")
    assert tries(home) == {"screen": 0, "key": 0}
    assert opens(home, "860429")


def test_a_folder_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    said = set_pin(tmp_path / "file" / "kiosk", b"274913\n")
    assert said.returncode == 1
    assert b"cannot be written" in said.stderr
    assert b"274913" not in said.stderr


def test_pin_alone_says_what_it_can_do() -> None:
    said = kiosk("pin")
    assert "set" in said.stdout + said.stderr
    assert "Traceback" not in said.stderr
