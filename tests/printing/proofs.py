"""Proofs for the tests of their paper: codes as long as real ones, and a face that nobody has."""

import base64
import random
from datetime import datetime
from functools import cache
from pathlib import Path
from zoneinfo import ZoneInfo

import segno
from PIL import Image, ImageDraw, ImageFilter
from segno.consts import MODE_ALPHANUMERIC, MODE_BYTE

from kiosk.centre import ASSETS, Centre, load_centre
from kiosk.ports import ProofSlip
from kiosk.printing.drawing import Band
from kiosk.printing.memory import PrinterMemory
from kiosk.printing.simulated_printer import SimulatedPrinter
from kiosk.printing.spool import Spool
from kiosk.printing.transports import Transport
from kiosk.proofs import Form, Picture, Precision, Proof, floor
from kiosk.ui.words import Words

CENTRE = load_centre(Path("no centre.toml"))
NOW = datetime(2026, 11, 22, 14, 5, 44, tzinfo=ZoneInfo("Europe/Paris"))
TOKEN_BYTES = {Form.PAPER: 118, Form.PORTRAIT: 585}  # presence.md section 2
_LEVEL = {Form.PAPER: "m", Form.PORTRAIT: "l"}


class NoFile:
    """A state file (ports.StateFile) that nobody needs to keep."""

    def read(self) -> dict[str, object]:
        return {}

    def write(self, value: dict[str, object]) -> None:
        pass


def spool(dots: int, transport: Transport | None = None, centre: Centre = CENTRE, scale: float = 1.0) -> Spool:
    return Spool(
        transport or SimulatedPrinter(dots),
        dots=dots,
        centre=centre,
        words=Words().of,
        pictograms=ASSETS / "pictograms",
        memory=PrinterMemory(NoFile()),
        deadline_scale=scale,
    )


def proof(
    form: Form = Form.PAPER,
    precision: Precision = Precision.HOUR,
    *,
    demo: bool = False,
    seed: int = 1,
    size: int | None = None,
) -> Proof:
    """A proof whose code is as large as a real one; what it holds is random."""
    address = "https://verif.example.org/p#"
    token = base64.b32encode(random.Random(seed).randbytes(size or TOKEN_BYTES[form])).decode().rstrip("=")
    segments = [(address, MODE_BYTE), (token, MODE_ALPHANUMERIC)]
    mask = 0 if form is Form.PORTRAIT else None
    code = segno.make(segments, error=_LEVEL[form], boost_error=True, mask=mask, micro=False)
    modules = tuple(bytes(row) for row in code.matrix)
    return Proof(form, floor(NOW, precision), precision, demo, address + token, modules)


def picture_of(bands: list[Band], dots: int, white: int = 0) -> Image.Image:
    """The dots of bands as a picture, black on white, with `white` rows above and below."""
    rows = [b""] * white
    for band in bands:
        rows += [b""] * band.feed
        rows += [band.bits[at : at + band.width] for at in range(0, len(band.bits), band.width)]
    rows += [b""] * white
    ink = b"".join(row.ljust(dots // 8, b"\0") for row in rows)
    return Image.frombytes("1", (dots, len(rows)), bytes(byte ^ 0xFF for byte in ink)).convert("L")


def proof_slip(of: Proof, language: str = "fr") -> ProofSlip:
    """The slip of a proof, with a photo if its code holds one."""
    return ProofSlip(of, face() if of.form is Form.PORTRAIT else None, language)


def face(width: int = 480, height: int = 600) -> Picture:
    """A drawn head and shoulders in front of a bright wall, lit from the left."""
    pixels = _face().resize((width, height), Image.Resampling.LANCZOS).tobytes()
    return Picture(width, height, bytearray(pixels))


@cache
def _face() -> Image.Image:
    picture = Image.linear_gradient("L").rotate(90).resize((480, 600)).point([215 - v // 4 for v in range(256)])
    draw = ImageDraw.Draw(picture)
    draw.ellipse((20, 455, 460, 900), fill=70)  # shoulders
    draw.polygon([(180, 470), (300, 470), (240, 560)], fill=190)  # collar
    draw.rounded_rectangle((195, 400, 285, 500), 30, fill=135)  # neck
    draw.ellipse((105, 70, 375, 400), fill=35)  # hair
    head = Image.new("L", picture.size, 0)
    ImageDraw.Draw(head).ellipse((130, 110, 350, 450), fill=255)
    skin = Image.linear_gradient("L").rotate(90).resize((480, 600)).point([205 - v // 3 for v in range(256)])
    picture.paste(skin, (0, 0), head)
    draw.chord((125, 95, 355, 260), 180, 360, fill=38)  # fringe
    for x in (190, 290):
        draw.ellipse((x - 26, 248, x + 26, 276), fill=225)
        draw.ellipse((x - 11, 249, x + 11, 275), fill=25)
        draw.arc((x - 34, 222, x + 34, 262), 200, 340, fill=40, width=8)
    draw.polygon([(240, 265), (222, 335), (258, 335)], fill=120)
    draw.chord((198, 352, 282, 400), 0, 180, fill=75)
    draw.arc((190, 335, 290, 395), 20, 160, fill=50, width=5)
    draw.ellipse((118, 250, 140, 320), fill=160)
    draw.ellipse((340, 250, 362, 320), fill=105)
    draw.ellipse((355, 200, 372, 217), fill=240)  # at its left ear: whoever mirrors it moves this
    return picture.filter(ImageFilter.GaussianBlur(2.5))
