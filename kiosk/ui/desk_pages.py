"""The leaves of the attendant's page, and what it answers."""

from enum import IntEnum


class Page(IntEnum):
    """What the attendant sees."""

    SHUT = 0  # nothing: the visitors' screens
    PIN = 1
    PAPER = 2
    TICKETS = 3
    COUNTS = 4
    KIOSK = 5
    LANGUAGES = 6  # from there


class Told(IntEnum):
    """What the page answers to the last touch."""

    NOTHING = 0
    WRONG = 1  # the PIN
    WAIT = 2  # before the next PIN
    NO_PIN = 3  # none was ever set
    PRINTING = 4
    PRINTED = 5
    SENT = 6  # by a printer that cannot say more
    NOT_PRINTED = 7
    DONE = 8
    NOT_WRITTEN = 9  # the disk fails
