"""Reads the codes in a picture of a proof: a scan, a photo, a page of a PDF, also a selfie that is mirrored."""

import warnings
from collections.abc import Iterator
from contextlib import suppress
from io import BytesIO
from typing import Final

from PIL import Image, ImageOps, UnidentifiedImageError

from kiosk.problems import Problem, Reason

FORMATS: Final = ("PNG", "JPEG", "WEBP")
_HEADS: Final = (b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff", b"RIFF")
_MOST_PIXELS: Final = 80_000_000
_SMALL: Final = 900  # pixels of the longer side; a code in such a picture is read better when it is enlarged


def is_picture(content: bytes) -> bool:
    """Return whether bytes begin like a picture that can be read here."""
    return content.startswith(_HEADS)


def texts_in(content: bytes, place: str) -> Iterator[str]:
    """Yield the text of every QR code that is found, each once; the picture is looked at in more and more ways.

    `place` is what the picture is called in words. Raises `Problem(INPUT)`.
    """
    import zxingcpp

    codes = zxingcpp.BarcodeFormats([zxingcpp.BarcodeFormat.QRCode])
    seen = set()
    with _opened(content, place) as picture:
        for view in _views(picture):
            for code in zxingcpp.read_barcodes(view, formats=codes):
                if code.text not in seen:
                    seen.add(code.text)
                    yield code.text


def _views(picture: Image.Image) -> Iterator[Image.Image]:
    yield picture
    yield ImageOps.mirror(picture)
    even = ImageOps.autocontrast(picture, cutoff=2)
    yield even
    if max(picture.size) <= _SMALL:
        yield even.resize((2 * even.width, 2 * even.height), Image.Resampling.BICUBIC)
    yield even.resize((max(1, even.width // 2), max(1, even.height // 2)), Image.Resampling.BOX)


def _opened(content: bytes, place: str) -> Image.Image:
    words = "is not a PNG, JPEG or WebP picture that can be read"
    with warnings.catch_warnings(), suppress(UnidentifiedImageError, OSError, ValueError, SyntaxError):
        warnings.simplefilter("ignore")
        try:
            with Image.open(BytesIO(content), formats=FORMATS) as picture:
                if picture.width * picture.height <= _MOST_PIXELS:
                    return _flat(picture)
        except Image.DecompressionBombError:
            pass
        words = f"has more than {_MOST_PIXELS // 1_000_000} million pixels"
    raise Problem(Reason.INPUT, f"{place} {words}.", "Save it as a PNG or JPEG of a usual size.")


def _flat(picture: Image.Image) -> Image.Image:
    """Return grey pixels; what is transparent is white, as paper is."""
    if picture.has_transparency_data:
        paper = Image.new("RGBA", picture.size, "white")
        paper.alpha_composite(picture.convert("RGBA"))
        return paper.convert("L")
    return picture.convert("L")
