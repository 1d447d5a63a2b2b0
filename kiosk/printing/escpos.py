"""Turns bands into the bytes of one print job, with python-escpos as the encoder (it never touches a device)."""

import logging
import os
import re
import tempfile
from collections import OrderedDict
from collections.abc import Iterable
from functools import cache
from typing import TYPE_CHECKING, Final

from kiosk.printing.drawing import DOTS_PER_MM, Band

if TYPE_CHECKING:
    from escpos.printer import Dummy

# Known garbling printers: bands over 96 rows, or whose height is a multiple of 48 (devices.md 1.2).
_MOST_ROWS: Final = 95
_BAD_ROWS: Final = 48
_FOOT: Final = 24  # white below the last band, in dots
_HEAD_TO_CUTTER_MM: Final = 14.0  # of common 80 mm printers
_LONGEST_FEED: Final = 255  # ESC J takes one byte
_KEPT: Final = 256
# A printer obeys these even inside image data (Epson: real-time commands).
REAL_TIME: Final = re.compile(rb"\x10(\x04[\x01-\x04]|\x05[\x01\x02]|\x14[\x01\x02\x08])", re.DOTALL)
_INVERTED: Final = bytes(range(255, -1, -1))
# Any profile with a cutter and a raster 576 dots wide: narrower paper gets narrower bands from us.
_PROFILE: Final = "TM-T20II"


class Encoder:
    """Encodes jobs, and keeps the bytes of the bands it has seen."""

    def __init__(self) -> None:
        self._kept: OrderedDict[Band, bytes] = OrderedDict()

    def encode(self, bands: Iterable[Band], *, keep: bool = True) -> bytes:
        """Return initialise, bands and feeds, then feed to the cutter and cut. Without `keep` nothing is remembered."""
        job, right = [_command("init")], False
        for band in bands:
            if band.right is not right:
                right = band.right
                job.append(_command("right" if right else "left"))
            job.append(self._band(band, keep=keep))
        job.append(_feed(_FOOT) + _command("cut"))
        data = b"".join(job)
        if REAL_TIME.search(data):
            raise AssertionError("a real-time command hides in the bytes of a job")
        return data

    def _band(self, band: Band, *, keep: bool) -> bytes:
        data = self._kept.get(band)
        if data is None:
            data = _feed(band.feed) + _raster(band)
            if keep:
                self._kept[band] = data
            while len(self._kept) > _KEPT:
                self._kept.popitem(last=False)
        elif keep:
            self._kept.move_to_end(band)
        return data


def length_mm(bands: Iterable[Band]) -> float:
    """Return how much paper a job takes, in millimetres, with the way from the head to the cutter."""
    return (sum(band.feed + band.rows for band in bands) + _FOOT) / DOTS_PER_MM + _HEAD_TO_CUTTER_MM


def warm_up() -> None:
    """Import python-escpos now, which takes a third of a second, rather than at the first ticket."""
    _command("init")


def _feed(rows: int) -> bytes:
    """ESC J n: feed n dots, without a line feed's own height."""
    whole, rest = divmod(rows, _LONGEST_FEED)
    return b"\x1bJ\xff" * whole + (b"\x1bJ" + bytes([rest]) if rest else b"")


def _raster(band: Band) -> bytes:
    """GS v 0, in pieces that every printer takes."""
    from PIL import Image

    data, top = b"", 0
    while top < band.rows:
        rows = min(_MOST_ROWS, band.rows - top)
        rows -= rows % _BAD_ROWS == 0
        bits = without_real_time(band.bits[top * band.width : (top + rows) * band.width])
        # In a PIL image of mode 1 a set bit is white.
        image = Image.frombytes("1", (band.width * 8, rows), bits.translate(_INVERTED))
        dummy = _dummy()
        dummy.image(image, impl="bitImageRaster", center=False, fragment_height=_MOST_ROWS)
        data += dummy.output
        top += rows
    return data


def without_real_time(bits: bytes) -> bytes:
    """Return image data that holds no real-time command: each one's first byte, a single dot, is left out."""
    return REAL_TIME.sub(lambda found: b"\x00" + found[0][1:], bits)


@cache
def _command(name: str) -> bytes:
    dummy = _dummy()
    if name == "init":
        dummy.hw("INIT")  # ESC @
    elif name == "cut":
        dummy.cut(mode="PART", feed=False)  # GS V 66 0: feed to the cutter, cut
    else:
        dummy.set(align=name)  # ESC a
    return bytes(dummy.output)


def _dummy() -> "Dummy":
    return _escpos()(profile=_PROFILE)


@cache
def _escpos() -> "type[Dummy]":
    # Importing python-escpos 3.1 puts a handler on the root logger and loads a pickle from a temporary
    # folder: give it an empty folder that is ours alone, and take the handler off again.
    root = logging.getLogger()
    before = list(root.handlers)
    with tempfile.TemporaryDirectory(prefix="kiosk-escpos-") as folder:
        os.environ["ESCPOS_CAPABILITIES_PICKLE_DIR"] = folder
        from escpos.printer import Dummy
    for handler in [handler for handler in root.handlers if handler not in before]:
        root.removeHandler(handler)
    encoder: type[Dummy] = Dummy
    return encoder
