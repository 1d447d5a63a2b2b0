"""Slips as they come back to whoever checks them: printed in dots, worn, and photographed (presence.md section 3)."""

import io
import random
from dataclasses import dataclass

import segno
from PIL import Image, ImageChops, ImageDraw, ImageFilter
from segno import consts

ADDRESS = "https://verify.example/p#"


@dataclass(frozen=True)
class Wear:
    """What happened to a slip, and how it was photographed. `pixels` a dot; `ink` is 1 when it is black."""

    dead: int
    degrees: float
    blur: float
    pixels: float
    ink: float = 1.0
    crease: bool = False
    noise: float = 4.0
    light: float = 0.25


LEVELS = {
    "normal": Wear(dead=1, degrees=8, blur=1.0, pixels=2.0),
    "hard": Wear(dead=3, degrees=12, blur=1.2, pixels=1.6, crease=True),
    "severe": Wear(dead=6, degrees=15, blur=1.4, pixels=1.6, crease=True, ink=0.45, noise=7.0, light=0.4),
}


def code(token: str, level: str) -> segno.QRCode:
    """The code as the kiosk makes it: the address in bytes, the token in letters and digits."""
    made = segno.make(
        [(ADDRESS, consts.MODE_BYTE), (token, consts.MODE_ALPHANUMERIC)], error=level, micro=False, boost_error=False
    )
    assert isinstance(made, segno.QRCode)
    return made


def printed(made: segno.QRCode, dots: int, paper: int) -> Image.Image:
    """A slip `paper` dots wide with the code in `dots` a module, between some lines of writing."""
    rows = [bytearray(row) for row in made.matrix]
    size = len(rows)
    modules = Image.new("L", (size, size), 255)
    modules.putdata([0 if cell else 255 for row in rows for cell in row])
    side = size * dots
    slip = Image.new("L", (paper, side + 8 * dots + 300), 255)
    pen = ImageDraw.Draw(slip)
    for line in range(3):
        pen.rectangle((20, 30 + 40 * line, paper - 60 - 40 * line, 48 + 40 * line), fill=0)
    slip.paste(modules.resize((side, side), Image.Resampling.NEAREST), ((paper - side) // 2, 150 + 4 * dots))
    return slip


def photographed(slip: Image.Image, wear: Wear, seed: int, table: int = 90) -> Image.Image:
    """The slip after some wear, on a table `table` bright, at an angle, under uneven light, as a photograph."""
    chance = random.Random(seed)
    worn = slip.copy()
    pen = ImageDraw.Draw(worn)
    for _ in range(wear.dead):
        column = chance.randrange(worn.width // 6, worn.width * 5 // 6)
        pen.line((column, 0, column, worn.height), fill=255)
    worn = worn.point(lambda ink: int(255 - (255 - ink) * wear.ink))
    if wear.crease:
        y = chance.randrange(worn.height // 3, worn.height * 2 // 3)
        tilt = chance.randrange(-60, 60)
        pen = ImageDraw.Draw(worn)
        pen.line((0, y, worn.width, y + tilt), fill=150, width=5)
        pen.line((0, y + 4, worn.width, y + tilt + 4), fill=235, width=3)
    wide, high = (round(side * wear.pixels) for side in worn.size)
    seen = worn.resize((wide, high), Image.Resampling.BICUBIC)
    margin = round(0.15 * max(wide, high))
    scene = Image.new("L", (wide + 2 * margin, high + 2 * margin), table)
    scene.paste(seen, (margin, margin))
    scene = scene.rotate(chance.choice((-1, 1)) * wear.degrees, Image.Resampling.BICUBIC, fillcolor=table)
    w, h = scene.size
    pull = [chance.uniform(0, 0.04) for _ in range(8)]  # the telephone is not quite level
    corners = (pull[0] * w, pull[1] * h, pull[2] * w, h - pull[3] * h)
    corners += (w - pull[4] * w, h - pull[5] * h, w - pull[6] * w, pull[7] * h)
    scene = scene.transform((w, h), Image.Transform.QUAD, corners, Image.Resampling.BICUBIC)
    scene = scene.filter(ImageFilter.GaussianBlur(wear.blur))
    shade = Image.linear_gradient("L").rotate(chance.choice((0, 90, 180, 270))).resize((w, h))
    shade = shade.point(lambda value: int(255 - value * wear.light))
    scene = Image.composite(scene, Image.new("L", (w, h), 0), shade)
    return ImageChops.add(scene, Image.effect_noise((w, h), wear.noise * 2), scale=1, offset=-128)


def jpeg(image: Image.Image, quality: int = 75) -> bytes:
    out = io.BytesIO()
    image.save(out, "JPEG", quality=quality)
    return out.getvalue()
