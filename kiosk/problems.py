"""One family of problems, so that every failure has a reason a program can read and words a person can act on."""

from enum import StrEnum
from traceback import clear_frames


class Reason(StrEnum):
    """Why something could not be done. Stable names: tests, logs and the screens rely on them."""

    SETTINGS = "settings"  # kiosk.toml is wrong
    CENTRE = "centre"  # centre.toml is wrong
    INPUT = "input"  # a command was given something it cannot use
    HELD = "held"  # another kiosk process holds the ledger
    STORAGE = "storage"  # the disk is full, read-only or failing
    NUMBERS = "numbers"  # 9999 was given: this business day has no number left
    CLOSED = "closed"  # the attendant closed the kiosk for this business day
    DISPLAY = "display"  # there is no screen to run on
    KEYS = "keys"  # a signing key is missing, damaged, or readable by others
    TRUST = "trust"  # a trust list or its signature is wrong
    CAMERA = "camera"  # there is no camera where one was set
    TIME = "time"  # the time cannot be trusted, so no proof is signed
    PRINTER = "printer"  # the printer cannot be reached, or does not take the bytes
    UPLINK = "uplink"  # releases cannot be sent
    VOICE = "voice"  # nothing can speak a language, or a recording cannot be used


class Problem(Exception):
    """Something outside the program that somebody can mend.

    `what` says what is wrong and where (file, key, device); `remedy` says how to mend it.
    """

    def __init__(self, reason: Reason, what: str, remedy: str = "") -> None:
        super().__init__(f"{what} {remedy}".strip())
        self.reason = reason
        self.what = what
        self.remedy = remedy


def place_of(error: BaseException) -> str:
    """Return where an exception was raised, `function:line`: all that may be logged of one but its kind."""
    trace = error.__traceback__
    while trace is not None and trace.tb_next is not None:
        trace = trace.tb_next
    return f"{trace.tb_frame.f_code.co_qualname}:{trace.tb_lineno}" if trace else "unknown place"


def forget_work(error: BaseException) -> None:
    """Empty the frames of an exception and of those behind it: they hold what was at work, a proof or a photo.

    Whoever keeps the exception (Python does, `sys.last_value`) keeps them, and so does a ring of references, for hours.
    """
    seen: list[BaseException] = []
    waiting: list[BaseException | None] = [error]
    while waiting:
        one = waiting.pop()
        if one is not None and one not in seen:
            seen.append(one)
            clear_frames(one.__traceback__)
            waiting += [one.__cause__, one.__context__]
