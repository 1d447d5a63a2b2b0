"""The command set of the simulated printer, so that a byte our slips should not hold is noticed, not skipped.

Source: Epson ESC/POS command reference. It shares no code with the encoder, which it is there to judge.
"""

from collections.abc import Callable

from kiosk.printing.simulated_paper import Strip

CLEAR_BUFFER = b"\x10\x14\x08\x01\x03\x14\x01\x06\x02\x08"

_LF = 0x0A
_LEADS = b"\x0a\x10\x1b\x1d"  # LF, DLE, ESC, GS
# What the bytes after the first two may be, where not everything is understood.
_FIXED = {b"\x1dv": b"\x1dv0\0", b"\x1d(": b"\x1d(H\x06\0\x30\x30", b"\x10\x14": CLEAR_BUFFER}
_VALUES = {
    b"\x1ba": b"\x00\x01\x02",
    b"\x1dV": b"\x00\x0101AB",
    b"\x1dr": b"\x011",
    b"\x10\x04": b"\x01\x02\x03\x04",
    b"\x10\x05": b"\x01\x02",
}

_LINE_DOTS = 30
_BAND_ROWS = 96
_GARBLED_ROWS = 48
_STRIP_ROWS = 8000
_MESSAGES = 100


class Interpreter:
    """Executes commands on a strip of paper, in order, as far as they have come.

    `ask` is given each command that wants an answer, when its turn has come; `cut` cuts the paper.
    Offsets in `errors` and `warnings` count from the slip's first byte.
    """

    def __init__(self, strip: Strip, dots: int, *, ask: Callable[[bytes], None], cut: Callable[[], None]) -> None:
        self.pending = bytearray()
        self.errors: list[str] = []
        self.warnings: list[str] = []
        self.error_count = 0
        self.deaf = False  # takes everything, prints nothing
        self._strip = strip
        self._dots = dots
        self._cut = cut
        self._image: tuple[int, int] | None = None  # bytes a row, rows still to come
        self._justification = 0
        self._line_dots = _LINE_DOTS
        self._commands: dict[bytes, tuple[int, Callable[[bytes], None]]] = {
            b"\n": (1, lambda _: self._feed(self._line_dots)),
            b"\x1b@": (2, self._initialise),
            b"\x1ba": (3, self._justify),
            b"\x1bt": (3, _ignore),
            b"\x1b2": (2, self._space_lines),
            b"\x1b3": (3, self._space_lines),
            b"\x1bJ": (3, lambda command: self._feed(command[2])),
            b"\x1bd": (3, lambda command: self._feed(command[2] * self._line_dots)),
            b"\x1dv": (8, self._start_image),
            b"\x1dV": (3, self._feed_and_cut),
            b"\x1dr": (3, ask),
            b"\x1d(": (11, ask),
            b"\x1da": (3, ask),
            # Real-time commands were obeyed when they came in; here they are only taken off the line.
            b"\x10\x04": (3, _ignore),
            b"\x10\x05": (3, _ignore),
            b"\x10\x14": (10, _ignore),
        }

    @property
    def idle(self) -> bool:
        """Whether no command is under way or waits."""
        return not self.pending and self._image is None

    @property
    def in_image(self) -> bool:
        """Whether the next byte belongs to an image."""
        return self._image is not None

    def clear(self) -> None:
        """Forget what was received and not yet printed."""
        self.pending.clear()
        self._image = None

    def run(self, stopped: Callable[[], bool]) -> None:
        """Execute what is complete, until the printer is `stopped`."""
        while self.pending and not stopped():
            done = self._image_row(*self._image) if self._image else self._next_command()
            if not done:
                break
            if self._strip.length > _STRIP_ROWS:
                self._strip.part(whole=False)
                self.error("one metre of paper without a cut")

    def warn(self, message: str) -> None:
        """Keep a warning (the first 100 are kept)."""
        if len(self.warnings) < _MESSAGES:
            self.warnings.append(f"byte {len(self._strip.raw)}: {message}")

    def error(self, what: str, found: bytes = b"") -> None:
        """Keep an error (the first 100 are kept) and consume what was found."""
        message = f"byte {len(self._strip.raw)}: {what} {found[:16].hex(' ')}".rstrip()
        self._consume(len(found))
        self.error_count += 1
        if len(self.errors) < _MESSAGES:
            self.errors.append(message)

    def _consume(self, size: int) -> bytes:
        taken = bytes(self.pending[:size])
        del self.pending[:size]
        self._strip.raw += taken
        return taken

    def _image_row(self, width: int, rows: int) -> bool:
        if len(self.pending) < width:
            return False
        self._image = (width, rows - 1) if rows > 1 else None
        row = self._consume(width)
        if not self.deaf:
            self._strip.print_row(row, self._justification)
        return True

    def _next_command(self) -> bool:
        """Execute or refuse what stands first; False when its end has not come yet."""
        first = self.pending[0]
        if first not in _LEADS:
            self.error("text, or a byte that is no command:", self._until_a_command())
            return True
        lead = bytes(self.pending[: 1 if first == _LF else 2])
        if lead in (b"\x10", b"\x1b", b"\x1d"):
            return False
        if lead not in self._commands:
            self.error("no command that our slips use:", lead)
            return True
        length, execute = self._commands[lead]
        if lead == b"\x1dV" and bytes(self.pending[2:3]) in (b"A", b"B"):
            length = 4
        command = bytes(self.pending[:length])
        fixed = _FIXED.get(lead, b"")[: len(command)]
        values = _VALUES.get(lead, command[2:])
        if not command.startswith(fixed) or (command[2:] and command[2] not in values):
            self.error("no command that our slips use:", command)
            return True
        if len(command) < length:
            return False
        if execute != self._start_image:
            self._consume(length)
        execute(command)
        return True

    def _until_a_command(self) -> bytes:
        for size, byte in enumerate(self.pending):
            if byte in _LEADS:
                return bytes(self.pending[:size])
        return bytes(self.pending)

    def _initialise(self, command: bytes) -> None:
        self._justification = 0
        self._line_dots = _LINE_DOTS
        if not self._strip.length:
            # What came since the last cut (questions, fences) belongs to no slip.
            self._strip.raw[:] = command

    def _justify(self, command: bytes) -> None:
        self._justification = command[2]

    def _space_lines(self, command: bytes) -> None:
        self._line_dots = command[2] if command[2:] else _LINE_DOTS

    def _feed(self, rows: int) -> None:
        if not self.deaf:
            self._strip.feed(rows)

    def _feed_and_cut(self, command: bytes) -> None:
        if command[3:]:
            self._feed(command[3])
            if self._strip.out:
                return
        self._cut()

    def _start_image(self, command: bytes) -> None:
        width, rows = command[4] + 256 * command[5], command[6] + 256 * command[7]
        if not width or not rows:
            self.error("an image without dots:", command)
            return
        if rows % _GARBLED_ROWS == 0 or rows > _BAND_ROWS:
            self.warn(f"an image of {rows} rows: known printers garble multiples of 48 and more than 96")
        self._image = (width, rows)
        if width * 8 > self._dots:
            self.error(f"an image of {width * 8} dots on paper of {self._dots}:", command)
        else:
            self._consume(len(command))


def _ignore(_: bytes) -> None:
    pass
