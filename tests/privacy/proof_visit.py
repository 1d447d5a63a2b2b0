"""A visitor who makes proofs at a whole kiosk, with a canary before its camera; and what a proof looks like. For tests.

Run as a process of its own, its arguments are: the kiosk's folder; the canary, every byte exclusive-or 0x5A, so that no
needle is in the arguments; the forms to make; `leak-...`, to write what must not be written; `pauses`, to wait for a
line while a code is shown and when its visitor has gone. It tells its proofs and their paper masked in the same way.
"""

import base64
import json
import logging
import os
import socket
import sys
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["QT_QUICK_BACKEND"] = "software"
sys.path.insert(0, str(Path(__file__).parents[1] / "journeys"))

import cbor2
import pytest
from PySide6.QtGui import QImage
from visitor import SIZES, FakeClock, Visitor

from kiosk import app
from kiosk.app import House, Kiosk
from kiosk.ports import Paper
from kiosk.presence.proof import token_of
from kiosk.proofs import Form, Proof
from kiosk.ui.camera import Camera, overwrite_what_is_freed
from kiosk.ui.hand import wait
from kiosk.ui.panel import panel_of_size
from kiosk.ui.simulated_camera import SimulatedCamera
from kiosk.ui.window import application, hold_constants, stop_on_signals
from kiosk.visit import Step

# A long slip takes longer to draw than a hurried printer waits.
SETTINGS = '[kiosk]\nletter = "W"\n[[printer]]\ntransport = "simulated"\ndeadline_scale = 0.1\n'
ROOT = Path(__file__).parents[2]
_WINDOW = 24  # so long a piece of text gives a token away
_OUT = (Paper.PRINTED, Paper.SENT)


def mask(data: bytes) -> bytes:
    return bytes(byte ^ 0x5A for byte in data)


def with_canary(canary: bytes) -> None:
    """Put a canary before the camera of every kiosk that is built from now on."""

    def make_camera(device: str) -> Camera:
        assert device == "simulated", "what a kiosk has out of the box"
        overwrite_what_is_freed()
        return SimulatedCamera(canary=canary)

    app.make_camera = make_camera


# What a visitor does -------------------------------------------------------------------------------------


def begin(visitor: Visitor, language: str = "fr") -> None:
    """Come to the three forms, from the welcome screen or from a ticket."""
    visitor.touch("prove")
    if visitor.step is Step.LANGUAGE:
        visitor.touch(f"language.{language}")
    assert visitor.step is Step.PRESENCE


def to_camera(visitor: Visitor) -> None:
    """Agree, and wait for the first frame."""
    visitor.touch("proof.portrait")
    agree(visitor)


def agree(visitor: Visitor) -> None:
    while visitor.sees("consent.more"):
        visitor.touch("consent.more")
    visitor.touch("consent.yes")
    visitor.until(lambda: visitor.sees("camera.take"))
    visitor.settle()


def take(visitor: Visitor) -> None:
    """Have the photo taken, without waiting for the seconds."""
    visitor.touch("camera.take")
    count_down(visitor)


def count_down(visitor: Visitor) -> None:
    for _ in range(3):
        visitor.kiosk.photo.tick()
    visitor.settle()


def printed(visitor: Visitor) -> None:
    visitor.until(lambda: visitor.kiosk.presence.paper_state in _OUT)
    visitor.settle()


def make(visitor: Visitor, form: Form) -> Proof:
    """Make a proof, from the screen of the three forms; its own screen stands."""
    if form is Form.PORTRAIT:
        to_camera(visitor)
        take(visitor)
        visitor.touch("camera.print")
    else:
        visitor.touch(f"proof.{form}")
    if form is not Form.PHONE:
        printed(visitor)
    proof = visitor.kiosk.presence.proof
    assert proof is not None
    assert proof.form is form
    return proof


def leave(visitor: Visitor) -> None:
    """Go from any screen of a proof to the welcome screen."""
    while visitor.step is not Step.WELCOME:
        visitor.touch("finish" if visitor.sees("finish") else "back")
    wait(1)  # it keeps house


def doubt_the_clock(visitor: Visitor) -> None:
    visitor.clock.at -= visitor.clock.at - visitor.clock.at.replace(hour=2)


# Where a mistake of ours may strike while there is a proof.
BROKEN = [
    "kiosk.presence.signer.modules_of",  # while it is signed
    "kiosk.printing.spool.proof_receipt",  # while it is printed, on the worker
]


def break_at(visitor: Visitor, monkeypatch: pytest.MonkeyPatch, place: str) -> None:
    """Have a proof with a photo break; the failsafe stands."""

    def fail(*_: object, **__: object) -> None:
        raise ValueError("our own mistake")

    with monkeypatch.context() as broken:
        broken.setattr(place, fail)
        begin(visitor)
        to_camera(visitor)
        take(visitor)
        visitor.touch("camera.print")
        visitor.until(lambda: visitor.step is Step.FAILSAFE)
        visitor.settle()


# What a proof looks like ---------------------------------------------------------------------------------


def claims_of(url: str) -> dict:
    return cbor2.loads(cbor2.loads(token_of(url)).value[2])


def portrait_in(url: str) -> bytes:
    return claims_of(url)[-65537].get(4, b"")


def windows(data: bytes, size: int) -> list[bytes]:
    """Cut into pieces; what says nothing, white paper, is left out."""
    pieces = [data[at : at + size] for at in range(0, len(data) - size + 1, size)]
    return [piece for piece in pieces if len(set(piece)) > size // 3]


def traces(url: str, paper: bytes = b"") -> dict[str, list[bytes]]:
    """Return what to look for of a proof: pieces of its token in every spelling, of its portrait, of its paper.

    What stands before the random number is the same in every proof, and in the trust list.
    """
    token = token_of(url)
    number = claims_of(url)[7]
    own = token[token.index(number) :]
    text = url.partition("#")[2][-len(own) * 8 // 5 :]
    return {
        "token": windows(text.encode(), _WINDOW),
        "token's bytes": [number, *windows(own, 12)],
        "token in hex": windows(own.hex().encode(), _WINDOW),
        "token in base64": [piece for at in range(3) for piece in windows(base64.b64encode(own[at:]), _WINDOW)],
        "portrait": windows(portrait_in(url), 12),
        "paper": windows(paper, 48),
    }


# In a process of its own ---------------------------------------------------------------------------------

CHILD = [sys.executable, "-B", __file__]


def home(folder: Path) -> tuple[Path, dict[str, str]]:
    """Make a home without anything, and say so to a program."""
    made = folder / "home"
    made.mkdir()
    environment = {"PATH": os.environ["PATH"], "PYTHONPATH": str(ROOT), "LANG": "C.UTF-8"}
    return made, environment | dict.fromkeys(("HOME", "XDG_RUNTIME_DIR", "TMPDIR"), str(made))


def main(folder: str, masked: str, *words: str) -> None:
    """Make one proof of each form that is told, each in a visit of its own."""
    application()
    hold_constants()
    stop_on_signals()
    with_canary(mask(bytes.fromhex(masked)))
    home = Path(folder)
    home.mkdir()
    (home / "kiosk.toml").write_text(SETTINGS, "utf-8")
    clock = FakeClock()
    house = House.open(home, clock)
    visitor = Visitor(house, Kiosk.build(house, panel_of_size(*SIZES[0], house.settings.panel)), clock, home)
    told = []
    for form in (word for word in words if word in set(Form)):
        begin(visitor)
        if "leak-thumbnail" in words:
            to_camera(visitor)
            take(visitor)
            pixels = visitor.kiosk.photo.picture.pixels
            thumbnail = QImage(pixels, 384, 480, 384, QImage.Format.Format_Grayscale8).scaled(96, 120)
            thumbnail.save(str(home / "thumbnail.png"))
            thumbnail.save(str(home / "thumbnail.pgm"))
            visitor.touch("back")
        proof = make(visitor, Form(form))
        slips = visitor.printer.slips
        told.append([form, mask(proof.url.encode()).hex(), mask(slips[-1].raw if slips else b"").hex()])
        if "leak-log" in words:
            handler = logging.FileHandler(home / "kiosk.log")
            logging.getLogger("kiosk").addHandler(handler)
            logging.getLogger("kiosk").error("made %s", proof.url)
        if "leak-socket" in words:
            with socket.create_server(("127.0.0.1", 0)) as server, socket.create_connection(server.getsockname()):
                pass
        if "leak-code" in words:
            titles = ["".join(map(str, row)) for row in proof.modules]
            visitor.window.setProperty("title", " ".join(titles))
            del titles
        if "pauses" in words:
            pause(json.dumps([mask(row).hex() for row in proof.modules]))
        del proof
        leave(visitor)
        if "pauses" in words:
            pause("left")
    visitor.close()
    print(json.dumps(told))


def pause(word: str) -> None:
    """Let the test look at the memory."""
    print(word, flush=True)
    sys.stdin.readline()


def heard(written: bytes) -> list[tuple[Form, str, bytes]]:
    """Read what `main` told: form, URL and paper of each proof."""
    told = json.loads(written)
    return [(Form(form), mask(bytes.fromhex(url)).decode(), mask(bytes.fromhex(paper))) for form, url, paper in told]


if __name__ == "__main__":
    main(*sys.argv[1:])
