"""The portrait that a proof carries: a face in 600 bytes, and the check that bytes are such a portrait."""

from collections.abc import Iterator
from contextlib import contextmanager
from io import BytesIO
from itertools import accumulate
from math import log
from typing import Final

from PIL import Image, ImageDraw, ImageFilter

from kiosk.proofs import Picture

WIDTH: Final = 64
HEIGHT: Final = 80
MOST_BYTES: Final = 1000
WISHED_BYTES: Final = 540
_LAST_VERSION: Final = 3  # of VP8 (RFC 6386, section 9.1)
_HEAD: Final = 30  # bytes: RIFF, size, WEBP, "VP8 ", size, and the key frame's ten
# Where the face is, by geometry: the oval that the visitor put it in.
_FACE: Final = (17, 14, 47, 60)
_EDGES: Final = (0.01, 0.99)  # of the picture's grey values: stretched to black and white
_LEAST_SPREAD: Final = 32  # grey values; less is noise
_LIGHT: Final = 0.9  # of the face's pixels are darker than its light
_HEADROOM: Final = 2.0  # what is so much lighter than that is white, against back light
_GLARING: Final = 250
_BACK_LIGHT: Final = 0.15  # of the picture is glaring
_MIDDLE: Final = (0.25, 0.7)  # of white: a face's median grey beyond these is brought back to them


def webp_portrait(picture: Picture) -> bytes:
    """Return a WebP of 64x80 grey pixels, for which `is_portrait` holds: the best of at most 600 bytes.

    The contrast is that of the face, not of what stands behind it. The picture is not changed; what is made of
    it on the way is overwritten.
    """
    whole = Image.frombuffer("L", (picture.width, picture.height), picture.pixels, "raw", "L", 0, 1)  # no copy
    with (
        whole,
        _passing(whole.resize((WIDTH, HEIGHT), Image.Resampling.LANCZOS)) as small,
        _passing(small.point(_tones(small))) as even,
        _passing(even.convert("RGB")) as shown,
    ):
        return _best(shown)


def _tones(image: Image.Image) -> list[int]:
    """Return the grey value for each grey value. Well lit, a dark skin stays dark and a pale one pale."""
    with Image.new("1", image.size) as oval:
        ImageDraw.Draw(oval).ellipse(_FACE, fill=1)
        face = list(accumulate(image.histogram(oval)))
    whole = list(accumulate(image.histogram()))
    dark, light = (_grey(whole, share) for share in _EDGES)
    if whole[_GLARING - 1] < (1 - _BACK_LIGHT) * whole[-1]:
        light = min(light, dark + _HEADROOM * max(_grey(face, _LIGHT) - dark, 1))
    spread = max(light - dark, _LEAST_SPREAD)
    dark = min(dark, 255 - spread)
    median = min(max((_grey(face, 0.5) - dark) / spread, 0.02), 0.98)
    gamma = log(min(max(median, _MIDDLE[0]), _MIDDLE[1])) / log(median)
    return [round(255 * min(max((value - dark) / spread, 0), 1) ** gamma) for value in range(256)]


def _grey(below: list[int], share: float) -> float:
    """Return the grey value that so many of the pixels do not exceed."""
    return next(value for value, count in enumerate(below) if count >= share * below[-1])


def _best(image: Image.Image) -> bytes:
    low, high = 0, 100  # quality; `low` fits, unless it is 0
    best = _encode(image, low)
    while high - low > 1:
        middle = (low + high) // 2
        data = _encode(image, middle)
        if len(data) <= WISHED_BYTES:
            low, best = middle, data
        else:
            high = middle
    radius = 0
    while len(best) > MOST_BYTES:
        radius += 1
        with _passing(image.filter(ImageFilter.BoxBlur(radius))) as blurred:
            best = _encode(blurred, 0)
    return best


def _encode(image: Image.Image, quality: int) -> bytes:
    file = BytesIO()
    image.save(file, "WEBP", quality=quality, method=4)
    return file.getvalue()


@contextmanager
def _passing(image: Image.Image) -> Iterator[Image.Image]:
    """Overwrite an image when it is needed no more."""
    try:
        yield image
    finally:
        image.paste(0, (0, 0, *image.size))
        image.close()


def is_portrait(data: bytes) -> bool:
    """Return whether this is a WebP file with one lossy key frame of 64x80, unscaled, and nothing else.

    Only heads and lengths are looked at: nothing is decoded. The bytes are listed in docs/presence.md,
    section 2 (RFC 9649, sections 2.3 to 2.5; RFC 6386, section 9.1). At most 1,000 bytes.
    """
    if not _HEAD <= len(data) <= MOST_BYTES or len(data) % 2:
        return False
    frame_size = int.from_bytes(data[16:20], "little")
    tag = int.from_bytes(data[20:23], "little")
    first_part = tag >> 5
    return (
        data[:4] == b"RIFF"
        and int.from_bytes(data[4:8], "little") == len(data) - 8
        and data[8:16] == b"WEBPVP8 "
        and frame_size + frame_size % 2 == len(data) - 20
        and (frame_size % 2 == 0 or data[-1] == 0)
        and tag & 1 == 0  # a key frame
        and tag >> 1 & 7 <= _LAST_VERSION
        and tag >> 4 & 1 == 1  # to be shown
        and 0 < first_part <= frame_size - 10
        and data[23:26] == b"\x9d\x01\x2a"
        and int.from_bytes(data[26:28], "little") == WIDTH  # the upper two bits, the scale, are zero
        and int.from_bytes(data[28:30], "little") == HEIGHT
    )
