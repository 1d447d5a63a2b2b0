"""Turns a grey photo into dots of ink, so that a face is known again on thermal paper."""

from itertools import pairwise
from typing import TYPE_CHECKING, Final

from kiosk.proofs import Picture

if TYPE_CHECKING:
    from PIL.Image import Image

_TILES: Final = 4  # across; as many down as make them square
_CLIP: Final = 2.5  # times the mean of a tile's histogram: what is above is spread over all greys
_INVERTED: Final = bytes(range(255, -1, -1))
_GAMMA: Final = 0.7  # dots of ink grow on paper: lighten before


def dithered(picture: Picture, width: int) -> bytes:
    """Return rows of `width // 8` bytes, most significant bit left, 1 is black; as high as the picture's shape says.

    `width` is dots, a multiple of 8. Contrast, local contrast (CLAHE: Zuiderveld, Graphics Gems IV, 1994), gamma, then
    Floyd and Steinberg's error diffusion.
    """
    from PIL import Image, ImageOps

    grey = Image.frombytes("L", (picture.width, picture.height), bytes(picture.pixels))
    height = max(_TILES, round(width * picture.height / picture.width))
    grey = ImageOps.autocontrast(grey.resize((width, height), Image.Resampling.LANCZOS), cutoff=1)
    grey = _locally_equal(grey)
    grey = grey.point([round(255 * (value / 255) ** _GAMMA) for value in range(256)])
    mono = grey.convert("1", dither=Image.Dither.FLOYDSTEINBERG)
    return mono.tobytes().translate(_INVERTED)  # in a PIL image of mode 1 a set bit is white


def _locally_equal(grey: "Image") -> "Image":
    """Spread the greys of each tile, and blend from tile to tile."""
    from PIL import Image

    width, height = grey.size
    across, down = _TILES, max(1, round(_TILES * height / width))
    xs = [round(width * number / across) for number in range(across + 1)]
    ys = [round(height * number / down) for number in range(down + 1)]
    curves = [[_curve(grey.crop((xs[x], ys[y], xs[x + 1], ys[y + 1]))) for x in range(across)] for y in range(down)]
    # From centre to centre of the tiles; the outer halves have one neighbour only.
    edges_x = [0, *((a + b) // 2 for a, b in pairwise(xs)), width]
    edges_y = [0, *((a + b) // 2 for a, b in pairwise(ys)), height]
    ramp = Image.linear_gradient("L")  # black above, white below
    turned = ramp.rotate(90)  # black at the left
    out = Image.new("L", grey.size)
    for y in range(down + 1):
        for x in range(across + 1):
            box = (edges_x[x], edges_y[y], edges_x[x + 1], edges_y[y + 1])
            cell = grey.crop(box)
            downwards = ramp.resize(cell.size)
            sidewards = turned.resize(cell.size)
            above, below = (
                Image.composite(cell.point(row[min(x, across - 1)]), cell.point(row[max(x - 1, 0)]), sidewards)
                for row in (curves[max(y - 1, 0)], curves[min(y, down - 1)])
            )
            out.paste(Image.composite(below, above, downwards), box)
    return out


def _curve(tile: "Image") -> list[int]:
    """Return what becomes of each grey: the tile's own distribution, cut off where it is steep."""
    counts = tile.histogram()
    most = max(1.0, _CLIP * sum(counts) / len(counts))
    over = sum(max(0.0, count - most) for count in counts) / len(counts)
    total, curve = 0.0, []
    for count in counts:
        total += min(float(count), most) + over
        curve.append(total)
    return [round(255 * value / total) for value in curve]
