"""The portrait that a proof carries: a face in 600 bytes, and the check that bytes are such a portrait."""

from io import BytesIO
from typing import Final

from PIL import Image, ImageFilter, ImageOps

from kiosk.proofs import Picture

WIDTH: Final = 64
HEIGHT: Final = 80
MOST_BYTES: Final = 1000
_WISHED_BYTES: Final = 600
_LAST_VERSION: Final = 3  # of VP8 (RFC 6386, section 9.1)
_HEAD: Final = 30  # bytes: RIFF, size, WEBP, "VP8 ", size, and the key frame's ten


def webp_portrait(picture: Picture) -> bytes:
    """Return a WebP of 64x80 grey pixels, for which `is_portrait` holds."""
    grey = Image.frombuffer("L", (picture.width, picture.height), bytes(picture.pixels), "raw", "L", 0, 1)
    small = ImageOps.autocontrast(grey.resize((WIDTH, HEIGHT), Image.Resampling.LANCZOS), cutoff=1)
    for quality in (40, 30, 20, 10, 0):
        data = _encode(small, quality)
        if len(data) <= _WISHED_BYTES:
            return data
    return _encode(small.filter(ImageFilter.GaussianBlur(1)), 0)


def _encode(image: Image.Image, quality: int) -> bytes:
    file = BytesIO()
    image.convert("RGB").save(file, "WEBP", quality=quality, method=6)
    return file.getvalue()


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
