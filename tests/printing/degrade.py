"""Makes of a slip's dots what a telephone sees of it: a worn print head, a crease, faded ink, a hand that trembles."""

import random
from dataclasses import dataclass
from functools import cache

import zxingcpp
from PIL import Image, ImageChops, ImageDraw, ImageFilter

_PAPER, _INK, _TABLE = 235, 30, 140  # grey values of thermal paper, of its black, of what it lies on
_MARGIN = {576: 32, 384: 40}  # dots of bare paper at either side: rolls are 80 mm and 58 mm wide
_CREASE_DOTS = 2
_TREMBLE = 1.5  # degrees between one look and the next
_FARTHEST = 0.75  # of the pixels a dot: a hand also comes and goes
_GRAIN = 2048  # pixels
LOOKS = 3  # a telephone looks many times a second


@dataclass(frozen=True, slots=True)
class Level:
    """How bad it is (presence.md section 3).

    `dead` dot columns of the head; `degrees` off; a blur of `blur` pixels (a Gaussian's radius); `scale`
    pixels a dot; `crease`: a white line across the code; `ink`: how much is left of its black.
    """

    dead: int
    degrees: float
    blur: float
    scale: float
    crease: bool = False
    ink: float = 1.0


NORMAL = Level(dead=1, degrees=8, blur=1.0, scale=2.0)
HARD = Level(dead=3, degrees=12, blur=1.0, scale=1.6, crease=True)
SEVERE = Level(dead=6, degrees=15, blur=1.0, scale=1.6, crease=True, ink=0.55)
# The control of every rate: nobody could read this.
HOPELESS = Level(dead=100, degrees=15, blur=4.0, scale=1.0, crease=True, ink=0.3)


def worn(dots: Image.Image, level: Level, seed: int) -> Image.Image:
    """Return the paper as it comes to be read, in grey, one pixel a dot; the same for the same seed."""
    chance = random.Random(seed)
    width, height = dots.size
    ink = ImageChops.invert(dots.convert("L"))
    draw = ImageDraw.Draw(ink)
    for column in chance.sample(range(width), level.dead):
        draw.line((column, 0, column, height), fill=0)
    if level.crease:
        y, slope = chance.uniform(0.2, 0.8) * height, chance.uniform(-0.1, 0.1) * height
        draw.line((0, y - slope, width, y + slope), fill=0, width=_CREASE_DOTS)
    black = (_PAPER - _INK) * level.ink
    paper = Image.new("L", (width + 2 * _MARGIN[width], height), _PAPER)
    paper.paste(ink.point([round(_PAPER - black * value / 255) for value in range(256)]), (_MARGIN[width], 0))
    return paper


def look(paper: Image.Image, level: Level, seed: int, *, first: bool) -> Image.Image:
    """Return one picture of a paper: small, turned, blurred, unevenly lit and grainy; the first one as the level says.

    The next ones are from a bit farther and at another angle.
    """
    chance = random.Random(seed)
    scale = level.scale * (1.0 if first else chance.uniform(_FARTHEST, 1.0))
    angle = level.degrees + (0.0 if first else chance.uniform(-_TREMBLE, _TREMBLE))
    size = round(paper.width * scale), round(paper.height * scale)
    seen = paper.resize(size, Image.Resampling.BICUBIC)
    seen = seen.rotate(chance.choice((-angle, angle)), Image.Resampling.BICUBIC, expand=True, fillcolor=_TABLE)
    light = Image.linear_gradient("L").rotate(chance.choice((0, 90, 180, 270))).resize(seen.size)
    seen = ImageChops.multiply(seen, light.point([200 + value * 55 // 255 for value in range(256)]))
    seen = seen.filter(ImageFilter.GaussianBlur(level.blur))
    x, y = chance.randrange(_GRAIN - seen.width), chance.randrange(_GRAIN - seen.height)
    return ImageChops.add(seen, _grain().crop((x, y, x + seen.width, y + seen.height)), offset=-8)


@cache
def _grain() -> Image.Image:
    grain = Image.frombytes("L", (_GRAIN, _GRAIN), random.Random(1).randbytes(_GRAIN * _GRAIN))
    return grain.point([value // 16 for value in range(256)])


def looks_needed(dots: Image.Image, text: str, level: Level, seed: int) -> int:
    """Return after how many looks a telephone has read `text` from printed dots; 0 when it gives up."""
    paper = worn(dots, level, seed)
    for number in range(1, LOOKS + 1):
        picture = look(paper, level, seed * LOOKS + number, first=number == 1)
        if any(code.text == text for code in zxingcpp.read_barcodes(picture, formats=zxingcpp.BarcodeFormat.QRCode)):
            return number
    return 0
