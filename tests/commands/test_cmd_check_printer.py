"""`kiosk check --printer`: what a printer says and prints, with every fault and without, and what is told of it."""

import json
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest
from running import giving, kiosk

from kiosk.checkup import Part
from kiosk.printer_checkup import check_printer
from kiosk.printing.deadlines import CONNECT_S, FENCE_S, STATUS_S
from kiosk.printing.simulated_line import serve_pty, serve_tcp
from kiosk.printing.simulated_printer import Fault, SimulatedPrinter
from kiosk.problems import Problem, Reason

PARTS = ["line", "status", "automatic", "clear", "slip", "speed", "fence"]
SCALE = 0.1
SHORT = 0.02  # where a job is waited for to its end
# At this scale and so many bytes a second the slip takes 0.6 s, as if it came out of a fast printer.
PAPER_SCALE = 0.2
PAPER_SPEED = 12_000
# More than the questions, the slip and its truth may take together, in seconds at scale 1.
LONGEST_S = CONNECT_S * 2 + 4 * 2.0 + STATUS_S * 8 + 3.0 + FENCE_S * 2 + 8 + 40


@pytest.fixture
def serve(home: Path) -> Iterator[Callable[..., SimulatedPrinter]]:
    """Serves a printer on TCP and writes the kiosk.toml that names it."""
    with ExitStack() as stack:

        def make(
            fault: Fault = Fault.NONE,
            amount: int | None = None,
            *,
            scale: float = SCALE,
            more: str = "",
            **faults: Fault,
        ) -> SimulatedPrinter:
            printer = SimulatedPrinter(strict=False, deadline_scale=scale)
            port = stack.enter_context(serve_tcp(printer))
            printer.set_fault(fault, amount, **faults)
            home.mkdir(exist_ok=True)
            (home / "kiosk.toml").write_text(
                f'[[printer]]\ntransport = "tcp"\naddress = "127.0.0.1:{port}"\ndeadline_scale = {scale}\n{more}',
                "utf-8",
            )
            return printer

        yield make


def told(home: Path, scale: float = SCALE) -> dict[str, Part]:
    """Check within the deadlines; the parts by the second half of their names."""
    begun = time.monotonic()
    parts = list(check_printer(home))
    assert time.monotonic() - begun < LONGEST_S * scale + 1.0, "it hung"
    assert [part.name for part in parts] == [f"printer.{name}" for name in PARTS]
    for part in parts:
        assert part.ok or part.remedy, f"{part.name} has no remedy"
    assert [part.name for part in parts if part.needed and part.ok] in (
        [],
        ["printer.line"],
        ["printer.line", "printer.slip"],
    )
    return {part.name.removeprefix("printer."): part for part in parts}


def wrong(parts: dict[str, Part]) -> set[str]:
    return {name for name, part in parts.items() if not part.ok}


def memory(home: Path) -> str | None:
    file = home / "state" / "printer.front.json"
    return json.loads(file.read_bytes())["fence"] if file.exists() else None


# A printer without a fault


def test_with_nothing_the_printer_is_simulated_and_answers_everything(home: Path) -> None:
    parts = told(home, 1.0)
    assert wrong(parts) == set()
    assert "simulated" in parts["line"].detail
    assert memory(home) == "process-id"


def test_a_healthy_printer_answers_everything_and_prints(home: Path, serve: Callable[..., SimulatedPrinter]) -> None:
    printer = serve(Fault.SLOW, PAPER_SPEED, scale=PAPER_SCALE)
    parts = told(home, PAPER_SCALE)
    assert wrong(parts) == set(), parts
    assert "DLE EOT 1: 12 (on line); DLE EOT 2: 12 (cover closed)" in parts["status"].detail
    assert "DLE EOT 3: 12 (no error); DLE EOT 4: 12 (paper)" in parts["status"].detail
    assert "10 00 00 00" in parts["automatic"].detail
    assert "37 25 00" in parts["clear"].detail
    assert "printed: " in parts["slip"].detail
    assert "bytes a second" in parts["speed"].detail
    assert "this printer says when a ticket is printed" in parts["fence"].detail
    assert parts["fence"].detail.count(" ms") == 4, "GS r 1 three times, GS ( H once"
    assert memory(home) == "process-id"
    (slip,) = printer.slips
    assert slip.whole
    assert printer.errors == []


def test_a_fence_that_comes_before_paper_could_move_is_not_believed(
    home: Path, serve: Callable[..., SimulatedPrinter]
) -> None:
    serve()  # on paper it would be a printer that answers at once, and prints later
    parts = told(home)
    assert wrong(parts) == {"fence"}
    assert "more than paper can do" in parts["fence"].detail
    assert 'fence = "none"' in parts["fence"].remedy


def test_people_can_read_it(home: Path, serve: Callable[..., SimulatedPrinter]) -> None:
    serve(Fault.PAPER_NEAR_END)
    said = kiosk("check", "--printer", "--home", home)
    assert said.returncode == 0, said.stdout + said.stderr
    assert "warn printer.status: the roll ends soon." in said.stdout
    assert "     Have a new roll at hand." in said.stdout
    assert "ok   printer.slip: printed:" in said.stdout


def test_programs_can_read_it(home: Path) -> None:
    said = kiosk("check", "--printer", "--home", home, "--json")
    assert said.returncode == 0, said.stdout + said.stderr
    parts = json.loads(said.stdout)["parts"]
    assert [part["name"] for part in parts] == [f"printer.{name}" for name in PARTS]
    assert all(list(part) == ["name", "ok", "needed", "detail", "remedy"] for part in parts)


# Each fault


@pytest.mark.parametrize(
    ("fault", "word"),
    [
        (Fault.PAPER_OUT, "there is no paper"),
        (Fault.COVER_OPEN, "the cover is open"),
        (Fault.CUTTER_ERROR, "the cutter is held"),
        (Fault.HEAD, "the print head is too hot"),
        (Fault.OFFLINE, "does not say why"),
    ],
)
def test_a_printer_that_stands_still_is_sent_nothing(
    home: Path, serve: Callable[..., SimulatedPrinter], fault: Fault, word: str
) -> None:
    printer = serve(fault)
    parts = told(home)
    assert {"status", "slip", "fence"} <= wrong(parts)
    assert word in parts["status"].detail
    assert word in parts["slip"].detail
    assert parts["line"].ok
    assert memory(home) is None
    printer.cure()
    time.sleep(0.1)
    assert printer.slips == [], "nothing comes out when it is mended"
    assert wrong(told(home)) == {"fence"}, "the control: mended, it prints"


def test_out_of_paper_is_a_failed_check(home: Path, serve: Callable[..., SimulatedPrinter]) -> None:
    serve(Fault.PAPER_OUT)
    said = kiosk("check", "--printer", "--home", home)
    assert said.returncode == 1
    assert "FAIL printer.slip: not sent: there is no paper" in said.stdout


def test_nobody_there(home: Path, serve: Callable[..., SimulatedPrinter]) -> None:
    serve(Fault.ABSENT)
    parts = told(home)
    assert wrong(parts) == set(PARTS)
    assert "cannot be reached" in parts["line"].detail
    assert "witch the printer on" in parts["line"].remedy
    assert memory(home) is None


def test_a_device_file_that_is_not_there(home: Path) -> None:
    home.mkdir()
    (home / "kiosk.toml").write_text(
        '[[printer]]\ntransport = "device"\naddress = "/dev/kiosk-has-no-printer"\n', "utf-8"
    )
    parts = told(home)
    assert wrong(parts) == set(PARTS)
    assert "/dev/kiosk-has-no-printer" in parts["line"].detail
    assert "group lp" in parts["line"].remedy


def test_a_mute_printer_prints_and_cannot_say_so(home: Path, serve: Callable[..., SimulatedPrinter]) -> None:
    printer = serve(Fault.MUTE, scale=SHORT)
    parts = told(home, SHORT)
    assert wrong(parts) == {"status", "automatic", "clear", "fence"}
    assert parts["status"].detail.count("no answer") == 4
    assert parts["slip"].detail.startswith("sent: ")
    assert "not known to be printed" in parts["speed"].detail
    assert "tickets will end in `sent`, and it cannot say that it is out of paper" in parts["fence"].detail
    assert memory(home) == "none"
    assert [slip.whole for slip in printer.slips] == [True]


def test_a_printer_that_answered_once_is_not_called_dumb(home: Path, serve: Callable[..., SimulatedPrinter]) -> None:
    printer = serve()
    told(home)
    printer.set_fault(Fault.MUTE)
    fence = told(home)["fence"]
    assert not fence.ok
    assert 'It answered "process-id" earlier' in fence.remedy
    assert memory(home) == "process-id"


def test_a_lying_printer_is_not_said_to_print(home: Path, serve: Callable[..., SimulatedPrinter]) -> None:
    serve(Fault.LIE)
    parts = told(home)
    assert parts["status"].ok, "nothing else can be known"
    assert "Look whether the test slip came out" in parts["slip"].detail
    assert "printed:" not in parts["slip"].detail
    assert "tickets will end in `sent`" in parts["fence"].detail
    assert "out of paper" not in parts["fence"].detail, "it has a sensor, as far as it says"


def test_garbage_is_shown_and_not_believed(home: Path, serve: Callable[..., SimulatedPrinter]) -> None:
    serve(Fault.GARBAGE)
    parts = told(home)
    assert {"status", "clear", "fence"} <= wrong(parts)
    assert "FF 00 41, which no printer says" in parts["status"].detail
    assert "ESC/POS" in parts["status"].remedy
    assert memory(home) is None


def test_late_answers_are_told_from_none(home: Path, serve: Callable[..., SimulatedPrinter]) -> None:
    serve(Fault.LATE)
    parts = told(home)
    assert {"status", "clear"} <= wrong(parts)
    assert parts["status"].detail.startswith("it says how it is, too late.")
    assert parts["status"].detail.count("too late for the kiosk") == 4
    assert "too late" in parts["clear"].detail
    assert "this printer says when a ticket is printed" in parts["fence"].detail


@pytest.mark.parametrize("fault", [Fault.STALL, Fault.STALL_AFTER, Fault.RESET_AFTER])
def test_a_line_that_stops_is_given_up(home: Path, serve: Callable[..., SimulatedPrinter], fault: Fault) -> None:
    printer = serve(fault, scale=SHORT)
    parts = told(home, SHORT)
    assert {"slip", "speed"} <= wrong(parts)
    assert "check again" in parts["slip"].remedy
    assert "none" not in (memory(home) or "")
    assert not any(slip.whole for slip in printer.slips)


def test_a_line_that_breaks_at_the_first_question(home: Path, serve: Callable[..., SimulatedPrinter]) -> None:
    serve(Fault.RESET_AFTER, 2, scale=SHORT)
    parts = told(home, SHORT)
    assert {"line", "slip", "fence"} <= wrong(parts)
    assert "broke in mid-talk" in parts["line"].detail


def test_the_roll_ends_in_the_test_slip(home: Path, serve: Callable[..., SimulatedPrinter]) -> None:
    serve(Fault.ROLL_END)
    parts = told(home)
    assert {"slip", "speed"} <= wrong(parts)
    assert "there is no paper" in parts["slip"].detail
    assert memory(home) == "process-id", "what it answered before stays true"


def test_a_slow_serial_line_is_told(home: Path) -> None:
    printer = SimulatedPrinter(strict=False, deadline_scale=SCALE)
    printer.set_fault(Fault.SLOW, 4000)  # 40 kB a second, where a ticket may take 4 s * SCALE
    with serve_pty(printer) as device:  # a serial line makes the program wait, the network takes all at once
        home.mkdir()
        (home / "kiosk.toml").write_text(
            f'[[printer]]\ntransport = "serial"\naddress = "{device}"\ndeadline_scale = {SCALE}\n', "utf-8"
        )
        parts = told(home)
    assert wrong(parts) == {"speed"}
    assert "115200" in parts["speed"].remedy


# What kiosk.toml says


@pytest.mark.parametrize(
    ("setting", "fault", "advice"),
    [
        ("gs-r", Fault.SLOW, None),
        ("process-id", Fault.SLOW, None),
        ("none", Fault.MUTE, None),
        ("none", Fault.SLOW, "auto"),
        ("gs-r", Fault.MUTE, "none"),
        ("process-id", Fault.MUTE, "none"),
    ],
)
def test_a_setting_that_contradicts_the_printer(
    home: Path, serve: Callable[..., SimulatedPrinter], setting: str, fault: Fault, advice: str | None
) -> None:
    scale = PAPER_SCALE if fault is Fault.SLOW else SHORT
    serve(fault, PAPER_SPEED, scale=scale, more=f'fence = "{setting}"\n')
    fence = told(home, scale)["fence"]
    assert fence.ok is (advice is None), fence
    if advice:
        assert f'Set fence = "{advice}"' in fence.remedy
    assert memory(home) is None, "a setting needs no memory"


def test_a_folder_that_cannot_be_written_is_told(home: Path, serve: Callable[..., SimulatedPrinter]) -> None:
    serve(Fault.SLOW, PAPER_SPEED, scale=PAPER_SCALE)
    (home / "state").write_text("in the way")
    fence = told(home, PAPER_SCALE)["fence"]
    assert not fence.ok
    assert "could not be remembered" in fence.detail


def test_while_a_kiosk_runs_its_printer_is_left_alone(home: Path) -> None:
    with giving(home):
        said = kiosk("check", "--printer", "--home", home)
    assert said.returncode == 75
    assert said.stdout == ""
    assert "Stop the kiosk first: it holds the printer." in said.stderr


def test_a_broken_kiosk_toml_is_bad_input(home: Path) -> None:
    home.mkdir()
    (home / "kiosk.toml").write_text('[kiosk]\nletter = "B"\n', "utf-8")
    with pytest.raises(Problem) as told_of:
        list(check_printer(home))
    assert told_of.value.reason is Reason.SETTINGS
    assert kiosk("check", "--printer", "--home", home).returncode == 2
