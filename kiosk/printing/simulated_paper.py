"""The paper of the simulated printer, so that what was printed can be looked at, one pixel a dot."""

import struct
import zlib
from dataclasses import dataclass

DOTS_PER_MM = 8
_NEAR_END_MM = 3000


@dataclass(frozen=True, slots=True)
class PrintedSlip:
    """One piece of paper that left the printer.

    `rows` go from top to bottom, each as wide as the paper, 8 dots a byte, leftmost dot first, 1 is black.
    `raw` is the bytes that made it, from `ESC @` to the cut. `whole` is False when it was torn off uncut.
    """

    rows: tuple[bytes, ...]
    raw: bytes
    whole: bool = True

    @property
    def size(self) -> tuple[int, int]:
        """Width and height in dots."""
        return len(self.rows[0]) * 8, len(self.rows)

    @property
    def mm(self) -> float:
        """Length of paper in millimetres, at 8 dots a millimetre."""
        return len(self.rows) / DOTS_PER_MM

    def png(self) -> bytes:
        """Return the slip as a PNG file of 1 bit a pixel, black on white (W3C PNG, third edition)."""
        width, height = self.size
        # Each line of a PNG starts with its filter (0: none); in 1-bit grey, 1 is white.
        lines = b"".join(b"\0" + row.translate(_INVERTED) for row in self.rows)
        per_metre = DOTS_PER_MM * 1000
        return (
            b"\x89PNG\r\n\x1a\n"
            + _chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 1, 0, 0, 0, 0))
            + _chunk(b"pHYs", struct.pack(">IIB", per_metre, per_metre, 1))
            + _chunk(b"IDAT", zlib.compress(lines))
            + _chunk(b"IEND", b"")
        )


_INVERTED = bytes(255 - value for value in range(256))


def _chunk(kind: bytes, content: bytes) -> bytes:
    return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", zlib.crc32(kind + content))


class Strip:
    """The roll and what hangs out of the printer, not yet cut.

    `roll_mm` is the length of a new roll in millimetres; None is a roll that never ends.
    """

    def __init__(self, dots: int, roll_mm: float | None = None) -> None:
        self.raw = bytearray()
        self._dots = dots
        self._blank = bytes(dots // 8)
        self._rows: list[bytes] = []
        self._roll_mm = roll_mm
        self._left: int | None = None
        self.shortened = False
        self.new_roll()

    def new_roll(self) -> None:
        """Put a new roll in."""
        self._left = None if self._roll_mm is None else round(self._roll_mm * DOTS_PER_MM)
        self.shortened = False

    def shorten(self, mm: int) -> None:
        """Let the roll end after `mm` millimetres more, if it is not shorter already."""
        rows = mm * DOTS_PER_MM
        self._left = rows if self._left is None else min(self._left, rows)
        self.shortened = True

    @property
    def out(self) -> bool:
        """Whether the roll has ended."""
        return self._left == 0

    @property
    def near_end(self) -> bool:
        """Whether less than 3 m of the roll are left."""
        return self._left is not None and self._left < _NEAR_END_MM * DOTS_PER_MM

    @property
    def length(self) -> int:
        """Rows of dots that hang out."""
        return len(self._rows)

    def print_row(self, row: bytes, justification: int) -> None:
        """Print a row of dots at the left (0), in the middle (1) or at the right (2); too wide is clipped."""
        image = row[: len(self._blank)]
        free = self._dots - len(image) * 8
        from_right = (free, free // 2, 0)[justification]
        shifted = int.from_bytes(image, "big") << from_right
        self._push([shifted.to_bytes(len(self._blank), "big")])

    def feed(self, rows: int) -> None:
        """Feed blank rows, as far as the roll reaches."""
        self._push([self._blank] * rows)

    def _push(self, rows: list[bytes]) -> None:
        if self._left is not None:
            rows = rows[: self._left]
            self._left -= len(rows)
        self._rows += rows

    def part(self, *, whole: bool) -> PrintedSlip | None:
        """Cut (or tear, `whole=False`) what hangs out; None when nothing does."""
        slip = PrintedSlip(tuple(self._rows), bytes(self.raw), whole) if self._rows else None
        self._rows.clear()
        self.raw.clear()
        return slip
