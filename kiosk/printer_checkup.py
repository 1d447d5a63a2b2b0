"""Speaks to the printer before visitors do, prints the test slip, and says what its answers mean for tickets."""

from collections.abc import Iterator
from pathlib import Path
from typing import Final

from kiosk.centre import ASSETS, RIGHT_TO_LEFT, Centre, load_centre
from kiosk.checkup import Part, reach_printer
from kiosk.ports import BLOCKING, Condition, Paper
from kiosk.printing import escpos
from kiosk.printing.drawing import Draughtsman
from kiosk.printing.memory import Fence, PrinterMemory
from kiosk.printing.probe import Findings, Printout, Reply, examine, print_slip
from kiosk.printing.service_slips import test_receipt
from kiosk.printing.transports import make_transport
from kiosk.problems import Problem, Reason
from kiosk.settings import Home, PrinterPart, load_settings
from kiosk.store.opening import Lock
from kiosk.store.state import JsonState
from kiosk.ui.window import application
from kiosk.ui.words import Words, load_fonts

_TICKET: Final = 20_000  # bytes of a usual ticket
_LONGEST_TICKET_S: Final = 4.0
_FASTEST_MM_S: Final = 600  # no receipt printer is faster
_SHOWN: Final = 8  # bytes of what cannot be understood
_DONE: Final = {Paper.PRINTED, Paper.SENT}
_LISTEN: Final = (
    "See that its cable carries both ways and that it speaks ESC/POS at the speed of kiosk.toml. "
    "If it never answers: docs/hardware-checklist.md, Which printer to buy."
)
_RETRY: Final = "Take out what hangs there, switch the printer off and on, and check again."
_LOOK: Final = "Look whether the test slip came out whole."

# What each bit of the answers to DLE EOT 1 to 4 means, and what no bit means (devices.md 1.4).
_BITS: Final[dict[int, tuple[str, dict[int, str]]]] = {
    1: ("on line", {0x08: "off line"}),
    2: ("cover closed", {0x04: "cover open", 0x08: "feed button held", 0x20: "stopped for paper", 0x40: "error"}),
    3: ("no error", {0x04: "error", 0x08: "cutter held", 0x20: "error that stays", 0x40: "head too hot"}),
    4: ("paper", {0x0C: "paper near its end", 0x60: "no paper"}),
}
_CONDITIONS: Final = {
    Condition.READY: ("it is ready", ""),
    Condition.NEAR_END: ("the roll ends soon", "Have a new roll at hand."),
    Condition.PAPER_OUT: ("there is no paper", "Put a roll in, then check again."),
    Condition.COVER_OPEN: ("the cover is open", "Close it, then check again."),
    Condition.CUTTER: ("the cutter is held", "Switch it off, take the jammed paper out, switch it on, check again."),
    Condition.HEAD: ("the print head is too hot", "Wait five minutes, then check again."),
    Condition.OFFLINE: ("it prints nothing and does not say why", "Switch it off and on, then check again."),
    Condition.ABSENT: ("nobody answers", "Switch it on, check its cable and its address, then check again."),
    Condition.UNKNOWN: ("it does not say how it is", _LISTEN),
}


def check_printer(folder: Path | None) -> Iterator[Part]:
    """Check the printer, each part as soon as it is known. What is found out is remembered for the kiosk.

    Raises `Problem`: HELD while a kiosk runs, SETTINGS and CENTRE for files that are wrong, STORAGE.
    """
    home = Home.of(folder)
    part = load_settings(home.settings_file).printer[0]
    centre = load_centre(home.centre_file)
    if Lock.is_taken(home.folder):
        raise Problem(Reason.HELD, "A kiosk is running.", "Stop the kiosk first: it holds the printer.")
    home.make()
    transport, scale = make_transport(part), part.deadline_scale
    found = examine(transport, scale)
    yield _line(part, found)
    if found is None:
        for name in ("status", "automatic", "clear", "slip", "speed", "fence"):
            yield Part(f"printer.{name}", False, name == "slip", "not tried: nobody answers", "See printer.line.")
        return
    yield _status(found)
    yield _automatic(found)
    yield _clear(found)
    if found.condition in BLOCKING:
        words, remedy = _CONDITIONS[found.condition]
        yield Part("printer.slip", False, True, f"not sent: {words}", remedy)
        yield Part("printer.speed", False, False, f"not tried: {words}", remedy)
        yield Part("printer.fence", False, False, f"not tried: {words}", remedy)
        return
    job, mm = _test_slip(centre, part.dots)
    file = JsonState(home.folder / "state" / f"printer.{part.name}.json")
    memory = PrinterMemory(file)
    printout = print_slip(transport, job, found.fence or "none", memory, scale)
    yield _slip(printout)
    yield _speed(printout, scale)
    yield _fence(part, found, printout, mm, memory, file)


def _test_slip(centre: Centre, dots: int) -> tuple[bytes, float]:
    """Return the job of the test slip and its length in millimetres."""
    application()
    load_fonts()
    receipt = test_receipt(Words().of, centre.languages, RIGHT_TO_LEFT)
    bands = list(Draughtsman(dots, ASSETS / "pictograms").draw(receipt))
    return escpos.Encoder().encode(bands), escpos.length_mm(bands)


def _line(part: PrinterPart, found: Findings | None) -> Part:
    name = "printer.line"
    where = part.address or part.transport
    if found is None:
        words, remedy = _CONDITIONS[Condition.ABSENT]
        try:
            reach_printer(part)
        except Problem as problem:
            return Part(name, False, True, problem.what, problem.remedy)
        return Part(name, False, True, f"{where}: {words}; perhaps another program holds it", remedy)
    took = f"{where}: open after {found.connect_ms:.0f} ms"
    if found.broken:
        return Part(name, False, True, f"{took}, and the line broke in mid-talk", "Check its cable and its power.")
    return Part(name, True, True, took)


def _status(found: Findings) -> Part:
    said = [f"DLE EOT {n}: {_reply(found.status.get(n), n)}" for n in _BITS]
    words, remedy = _CONDITIONS[found.condition]
    if found.strange:
        words = f"came {found.strange[:_SHOWN].hex(' ').upper()}, which no printer says"
        remedy = _LISTEN
    elif not found.says_how_it_is and found.condition not in BLOCKING:
        words, remedy = _CONDITIONS[Condition.UNKNOWN]
        if any(reply.late for reply in found.status.values()):
            words = "it says how it is, too late"
    ok = found.condition is Condition.READY and found.says_how_it_is
    return Part("printer.status", ok, False, f"{words}. {'; '.join(said)}", "" if ok else remedy)


def _reply(reply: Reply | None, n: int) -> str:
    if reply is None:
        return "not asked"
    if not reply.data:
        return "no answer"
    byte = reply.data[0]
    none, bits = _BITS[n]
    words = " and ".join(word for bit, word in bits.items() if byte & bit) or none
    late = f", after {reply.ms:.0f} ms: too late for the kiosk" if reply.late else ""
    return f"{byte:02X} ({words}{late})"


def _automatic(found: Findings) -> Part:
    name, reply = "printer.automatic", found.automatic
    if reply is None:
        return Part(name, True, False, "GS a: not asked")
    if reply.data:
        return Part(name, True, False, f"GS a: {reply.data.hex(' ').upper()}; switched off again")
    if found.says_how_it_is:
        return Part(name, True, False, "GS a: no answer; it is not needed where DLE EOT is answered")
    return Part(name, False, False, "GS a: no answer", _LISTEN)


def _clear(found: Findings) -> Part:
    name, reply = "printer.clear", found.cleared
    if reply is not None and reply.data and not reply.late:
        return Part(name, True, False, f"DLE DC4 8: {reply.data.hex(' ').upper()}; it can forget half a ticket")
    asked = "not asked" if reply is None else "its answer came too late" if reply.data else "no answer"
    detail = f"DLE DC4 8: {asked}; it may print the rest of an interrupted ticket later"
    return Part(name, False, False, detail, "After a ticket that came out by half, switch the printer off and on.")


def _slip(printout: Printout) -> Part:
    name = "printer.slip"
    given = f"{printout.size} bytes, the last given to the line after {printout.given_s:.2f} s"
    if printout.paper is Paper.PRINTED:
        return Part(name, True, True, f"printed: {given}, printed after {printout.end_s:.2f} s. {_LOOK}")
    if printout.paper is Paper.SENT:
        return Part(name, True, True, f"sent: {given}, all taken after {printout.end_s:.2f} s. {_LOOK}")
    words, remedy = _CONDITIONS[printout.condition]
    became = {
        Paper.FAILED: "not printed: no byte was taken",
        Paper.INTERRUPTED: "not printed whole",
        Paper.UNKNOWN: "every byte was taken, and it fell silent",
    }[printout.paper]
    known = printout.condition in BLOCKING
    detail = f"{became}, given up after {printout.end_s:.2f} s"
    return Part(name, False, True, f"{detail}; {words}" if known else detail, remedy if known else _RETRY)


def _speed(printout: Printout, scale: float) -> Part:
    name = "printer.speed"
    if printout.paper not in _DONE:
        return Part(name, False, False, "not known: the test slip did not come out", "See printer.slip.")
    rate = printout.size / max(printout.end_s, 0.001)
    wait = _TICKET / rate
    known = "" if printout.paper is Paper.PRINTED else " given away, not known to be printed"
    detail = f"{rate:.0f} bytes a second{known}: a ticket of {_TICKET // 1000} kB takes {wait:.1f} s"
    remedy = "On a serial line set 115200 baud in printer and kiosk.toml, or use USB or LAN."
    slow = wait > _LONGEST_TICKET_S * scale
    return Part(name, not slow, False, detail, remedy if slow else "")


def _fence(
    part: PrinterPart, found: Findings, printout: Printout, mm: float, memory: PrinterMemory, file: JsonState
) -> Part:
    """Say whether it tells that a ticket is printed, remember it, and warn where that is not what was expected."""
    name, fence = "printer.fence", found.fence
    asked = f"GS r 1: {_times(found.sensors)}; GS ( H: {_times((found.process,) if found.process else ())}"
    if fence is None or (fence == "none" and printout.paper is not Paper.SENT):
        return Part(name, False, False, f"not known, whether it says when a ticket is printed. {asked}", _LISTEN)
    can = fence != "none"
    means = "this printer says when a ticket is printed" if can else _dumb(found)
    detail = f"{means}. {asked}"
    warning = _expected(part.fence, found, memory.fence)
    if not warning and part.fence == "auto":
        memory.learn(fence)
        if file.read().get("fence") != fence:
            remedy = f"Make {file.path.parent} writable for the user who runs the kiosk."
            return Part(name, False, False, f"{detail}; it could not be remembered", remedy)
        detail += f'; remembered as "{fence}"'
    if printout.paper is Paper.PRINTED and part.transport != "simulated" and mm / printout.end_s > _FASTEST_MM_S:
        detail += f"; {mm:.0f} mm in {printout.end_s:.2f} s is more than paper can do: it answers before it has printed"
        warning = warning or 'Unless this printer is a simulated one, set fence = "none" in kiosk.toml.'
    if not (can or warning or part.fence == "none"):
        warning = "Nothing is wrong with the kiosk. For one that can: docs/hardware-checklist.md, Which printer to buy."
    return Part(name, not warning, False, detail, warning)


def _dumb(found: Findings) -> str:
    paper = "" if found.says_how_it_is else ", and it cannot say that it is out of paper"
    return f"it cannot say when a ticket is printed: tickets will end in `sent`{paper}"


def _expected(setting: str, found: Findings, remembered: Fence | None) -> str:
    """Return what to do where the setting, or what was remembered, is not what was found; empty otherwise."""
    fence = found.fence
    if setting == "auto":
        if fence == "none" and remembered not in (None, "none"):
            words = f'It answered "{remembered}" earlier. Did the test slip come out? Then this is another printer:'
            return f'{words} set fence = "none" in kiosk.toml. If not, mend that and check again.'
        return ""
    answered = {
        "gs-r": bool(found.sensors) and all(reply.data for reply in found.sensors),
        "process-id": bool(found.process and found.process.data),
        "none": fence == "none",
    }[setting]
    if answered:
        return ""
    words = "although it can say more" if setting == "none" else "which it does not answer"
    better = "none" if fence == "none" else "auto"
    return f'kiosk.toml says fence = "{setting}", {words}. Set fence = "{better}".'


def _times(replies: tuple[Reply, ...]) -> str:
    if not replies:
        return "not asked"
    return ", ".join(f"{reply.ms:.0f} ms" if reply.data else "no answer" for reply in replies)
