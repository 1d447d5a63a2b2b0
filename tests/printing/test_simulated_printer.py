"""The virtual printer, command by command and fault by fault, so that it may judge the slips of the kiosk."""

import io
import random
import threading
import time
from pathlib import Path

import pytest
from lines import CLEAR, SCALE, carry, nothing_left_open
from PIL import Image, ImageDraw

from kiosk.ports import Paper
from kiosk.printing.deadlines import Deadline
from kiosk.printing.simulated_printer import Fault, NotUnderstoodError, SimulatedPrinter

INIT, CUT = b"\x1b@", b"\x1dVB\x00"
FENCE, PROCESS_ID = b"\x1dr\x01", b"\x1d(H\x06\x00\x30\x30"


def image(rows: int, width: int = 72, byte: int = 0xFF) -> bytes:
    """A raster image, `width` in bytes."""
    return b"\x1dv0\x00" + bytes([width, 0, rows, 0]) + bytes([byte]) * width * rows


JOB = INIT + image(47) + image(47) + image(47) + CUT
LIMIT = (8 + len(JOB) / 1000) * SCALE


@pytest.fixture(autouse=True)
def _nothing_is_left_open():
    with nothing_left_open():
        yield


@pytest.fixture
def printer() -> SimulatedPrinter:
    return SimulatedPrinter(deadline_scale=SCALE)


@pytest.fixture
def lenient() -> SimulatedPrinter:
    return SimulatedPrinter(strict=False, deadline_scale=SCALE)


def black(row: bytes) -> tuple[int, int]:
    """First black dot and number of black dots."""
    bits = f"{int.from_bytes(row, 'big'):0{len(row) * 8}b}"
    return bits.find("1"), bits.count("1")


class TestCommands:
    @pytest.mark.parametrize(("justification", "first"), [(0, 0), (1, 284), (2, 568)])
    def test_an_image_stands_where_it_is_justified(
        self, printer: SimulatedPrinter, justification: int, first: int
    ) -> None:
        printer.feed(INIT + b"\x1ba" + bytes([justification]) + image(3, width=1) + CUT)
        assert [black(row) for row in printer.slips[0].rows] == [(first, 8)] * 3

    def test_initialising_resets_justification_and_line_spacing(self, printer: SimulatedPrinter) -> None:
        printer.feed(b"\x1ba\x02\x1b3\x05" + INIT + image(1, width=1) + b"\n" + CUT)
        assert black(printer.slips[0].rows[0]) == (0, 8)
        assert len(printer.slips[0].rows) == 31

    @pytest.mark.parametrize(
        ("command", "rows"),
        [
            (b"\x1bJ\x11", 17),
            (b"\x1bJ\xff", 255),
            (b"\n", 30),
            (b"\x1bd\x03", 90),
            (b"\x1b3\x0a\x1bd\x03\n", 40),
            (b"\x1b3\x0a\x1b2\n", 30),
            (b"\x1bt\x13\x1bJ\x01", 1),
        ],
    )
    def test_feeds(self, printer: SimulatedPrinter, command: bytes, rows: int) -> None:
        printer.feed(INIT + command + b"\x1dV\x00")
        slip = printer.slips[0]
        assert len(slip.rows) == rows
        assert slip.mm == rows / 8
        assert set(slip.rows) == {bytes(72)}

    @pytest.mark.parametrize(
        ("cut", "fed"), [(b"\x00", 0), (b"\x01", 0), (b"0", 0), (b"1", 0), (b"A\x09", 9), (b"B\x09", 9)]
    )
    def test_cuts(self, printer: SimulatedPrinter, cut: bytes, fed: int) -> None:
        job = INIT + image(5) + b"\x1dV" + cut
        printer.feed(job)
        assert [len(slip.rows) for slip in printer.slips] == [5 + fed]
        assert printer.slips[0].raw == job
        assert printer.slips[0].whole

    def test_what_stands_between_two_slips_belongs_to_neither(self, printer: SimulatedPrinter) -> None:
        printer.feed(JOB + FENCE + b"\x10\x04\x01" + JOB)
        assert [slip.raw for slip in printer.slips] == [JOB, JOB]

    def test_a_cut_without_paper_gives_no_slip(self, printer: SimulatedPrinter) -> None:
        printer.feed(INIT + CUT)
        assert printer.slips == []

    def test_narrow_paper(self) -> None:
        printer = SimulatedPrinter(384)
        printer.feed(INIT + image(2, width=48) + CUT)
        assert printer.slips[0].size == (384, 2)

    def test_only_the_last_slips_are_kept(self, printer: SimulatedPrinter) -> None:
        for rows in range(1, 13):
            printer.feed(INIT + image(rows) + CUT)
        assert [len(slip.rows) for slip in printer.slips] == list(range(5, 13))

    def test_the_bytes_may_come_in_any_pieces(self) -> None:
        stream = JOB + FENCE + PROCESS_ID + b"abcd" + b"\x10\x04\x04" + INIT + b"\x1dv0\x00\x03\x00\x07\x00"
        stream += random.Random(7).randbytes(21).replace(b"\x10", b"\x11") + b"\x1bd\x02\x1dVA\x08" + FENCE
        whole = SimulatedPrinter()
        answers = whole.feed(stream)
        for seed in range(40):
            chance, pieces, told, at = random.Random(seed), SimulatedPrinter(), b"", 0
            while at < len(stream):
                size = chance.randint(1, 1 + seed * 7)
                told += pieces.feed(stream[at : at + size])
                at += size
            assert (pieces.slips, told) == (whole.slips, answers)

    def test_no_bytes_make_it_fail_otherwise(self) -> None:
        for seed in range(60):
            printer = SimulatedPrinter(strict=False)
            chance = random.Random(seed)
            for _ in range(20):
                printer.feed(chance.choice([chance.randbytes(40), b"\x1d", b"\x1b", b"\x10", JOB[:99], CUT]))
            assert len(printer.errors) <= 100
            printer.feed(CLEAR)
            printer.feed(JOB)
            assert printer.slips[-1].raw.endswith(JOB)


class TestMistakes:
    @pytest.mark.parametrize(
        "mistake",
        [
            b"A",
            b"\r",
            b"\t",
            b"\x00",
            b"\x1bE\x01",
            b"\x1b!\x00",
            b"\x1d!\x11",
            b"\x1d(k\x03\x00\x31\x43\x06",
            b"\x1d(H\x06\x00\x31\x30abcd",
            b"\x1b*\x21\x01\x00",
            b"\x1ba\x03",
            b"\x1dVa\x00",
            b"\x1dV\x02",
            b"\x1dr\x02",
            b"\x1dv0\x01\x01\x00\x01\x00\xff",
            b"\x1dv1\x00\x01\x00\x01\x00\xff",
            b"\x1dv0\x00\x00\x00\x01\x00",
            b"\x10\x04\x05",
            b"\x10\x14\x01\x00\x01",
            b"\x10\x99",
            b"\x1c.",
        ],
    )
    def test_what_our_slips_do_not_hold_is_an_error(self, mistake: bytes) -> None:
        lenient, strict = SimulatedPrinter(strict=False), SimulatedPrinter()
        lenient.feed(INIT + mistake + JOB)
        assert lenient.errors[0].startswith("byte 2: ")
        assert mistake[:2].hex(" ")[:2] in lenient.errors[0]
        with pytest.raises(NotUnderstoodError, match="byte"):
            strict.feed(INIT + mistake + JOB)
        assert strict.errors == lenient.errors

    def test_control_a_good_job_has_no_error(self, printer: SimulatedPrinter) -> None:
        printer.feed(JOB)
        assert (printer.errors, printer.warnings, len(printer.slips)) == ([], [], 1)

    def test_an_image_wider_than_the_paper(self) -> None:
        printer = SimulatedPrinter(384, strict=False)
        printer.feed(INIT + image(2, width=49) + CUT)
        assert printer.errors == ["byte 2: an image of 392 dots on paper of 384: 1d 76 30 00 31 00 02 00"]
        assert printer.slips[0].size == (384, 2)

    @pytest.mark.parametrize(("rows", "warned"), [(47, 0), (48, 1), (49, 0), (95, 0), (96, 1), (97, 1)])
    def test_heights_that_known_printers_garble(self, printer: SimulatedPrinter, rows: int, warned: int) -> None:
        printer.feed(INIT + image(rows) + CUT)
        assert len(printer.warnings) == warned

    def test_a_slip_without_end(self, lenient: SimulatedPrinter) -> None:
        lenient.feed(INIT + b"\x1bd\xff\x1bd\xff")
        assert "without a cut" in lenient.errors[0]

    def test_a_job_that_ends_inside_a_command(self, lenient: SimulatedPrinter) -> None:
        assert carry(lenient, JOB + b"\x1dv0") is Paper.SENT
        assert "ends inside a command" in lenient.errors[0]

    @pytest.mark.parametrize("mistake", [INIT + b"Bonjour" + CUT, JOB + b"\x1dv0"])
    def test_the_line_tells_the_encoder_its_mistake(self, printer: SimulatedPrinter, mistake: bytes) -> None:
        with pytest.raises(NotUnderstoodError):
            carry(printer, mistake)


class TestAnswers:
    @pytest.mark.parametrize(
        ("fault", "real_time", "automatic"),
        [
            (Fault.NONE, "12 12 12 12", "10 00 00 00"),
            (Fault.PAPER_NEAR_END, "12 12 12 1e", "10 00 03 00"),
            (Fault.PAPER_OUT, "1a 32 12 7e", "18 00 0f 00"),
            (Fault.COVER_OPEN, "1a 16 12 12", "38 00 00 00"),
            (Fault.CUTTER_ERROR, "1a 52 1a 12", "18 08 00 00"),
            (Fault.HEAD, "1a 52 52 12", "18 40 00 00"),
            (Fault.ROLL_END, "12 12 12 1e", "10 00 03 00"),
            (Fault.OFFLINE, "1a 12 12 12", "18 00 00 00"),
            (Fault.LIE, "12 12 12 12", "10 00 00 00"),
            (Fault.SWALLOW, "12 12 12 12", "10 00 00 00"),
        ],
    )
    def test_status(self, printer: SimulatedPrinter, fault: Fault, real_time: str, automatic: str) -> None:
        printer.feed(b"\x1da\xff")
        printer.set_fault(fault)
        assert printer.answers() == (b"" if automatic == "10 00 00 00" else bytes.fromhex(automatic))
        for question, answer in enumerate(bytes.fromhex(real_time), 1):
            told = printer.feed(bytes([0x10, 0x04, question]))
            assert told == bytes([answer])
            assert told[0] & 0x93 == 0x12
        printer.feed(b"\x1da\x00")
        printer.cure()
        assert printer.answers() == b""

    def test_automatic_status_comes_at_once_and_at_each_change(self, printer: SimulatedPrinter) -> None:
        assert printer.feed(b"\x1da\xff") == b"\x10\x00\x00\x00"
        assert printer.feed(JOB) == b""
        printer.set_fault(Fault.COVER_OPEN)
        printer.cure()
        assert printer.answers().hex(" ") == "38 00 00 00 10 00 00 00"

    def test_fences_are_answered_in_their_turn(self, printer: SimulatedPrinter) -> None:
        assert printer.feed(JOB + FENCE) == b"\x00"
        assert printer.feed(JOB + PROCESS_ID + b"wxyz") == b"\x37\x22wxyz\x00"
        printer.set_fault(Fault.PAPER_NEAR_END)
        assert printer.feed(b"\x1dr1") == b"\x03"

    @pytest.mark.parametrize("fault", [Fault.PAPER_OUT, Fault.LIE, Fault.COVER_OPEN, Fault.HEAD, Fault.OFFLINE])
    def test_no_fence_is_answered_while_nothing_is_printed(self, printer: SimulatedPrinter, fault: Fault) -> None:
        printer.set_fault(fault)
        assert printer.feed(JOB + FENCE) == b""
        assert printer.slips == []
        printer.cure()
        assert printer.answers() == b"\x00"
        assert len(printer.slips) == 1

    def test_a_real_time_command_is_obeyed_inside_an_image(self, printer: SimulatedPrinter) -> None:
        head = INIT + b"\x1dv0\x00\x04\x00\x02\x00"
        assert printer.feed(head + b"\xff\x10\x04\x01\x00\x00\x00\x00" + CUT) == b"\x12"
        assert printer.slips[0].rows[0][:4] == b"\xff\x10\x04\x01"
        assert "inside an image" in printer.warnings[0]

    def test_control_a_near_miss_is_image_data(self, printer: SimulatedPrinter) -> None:
        head = INIT + b"\x1dv0\x00\x04\x00\x02\x00"
        assert printer.feed(head + b"\xff\x10\x04\x05\x10\x05\x03\x00" + CUT) == b""
        assert printer.warnings == []

    def test_a_real_time_command_overtakes_a_stopped_job(self, printer: SimulatedPrinter) -> None:
        printer.set_fault(Fault.PAPER_OUT)
        assert printer.feed(JOB + FENCE + b"\x10\x04\x04") == b"\x7e"

    def test_clearing_forgets_what_was_not_printed(self, printer: SimulatedPrinter) -> None:
        printer.set_fault(Fault.PAPER_OUT)
        assert printer.feed(JOB + CLEAR) == b"\x37\x25\x00"
        printer.cure()
        printer.feed(JOB)
        assert [slip.raw for slip in printer.slips] == [JOB]

    def test_a_torn_image_eats_the_next_job_unless_cleared(self, lenient: SimulatedPrinter) -> None:
        lenient.feed(JOB[:3000])
        lenient.feed(JOB)
        assert lenient.slips[-1].raw != JOB
        lenient.feed(JOB[:3000] + CLEAR + JOB)
        assert lenient.slips[-1].raw.endswith(JOB)

    def test_recovery_clears_only_after_a_cutter_error(self, printer: SimulatedPrinter) -> None:
        printer.set_fault(Fault.OFFLINE)
        printer.feed(JOB + b"\x10\x05\x02")
        printer.cure()
        assert len(printer.slips) == 1
        printer.set_fault(Fault.CUTTER_ERROR)
        printer.feed(JOB + b"\x10\x05\x02")
        printer.cure()
        assert len(printer.slips) == 1

    def test_mute_garbage_and_late(self, printer: SimulatedPrinter) -> None:
        printer.set_fault(Fault.MUTE)
        assert printer.feed(FENCE + b"\x10\x04\x01") == b""
        printer.set_fault(Fault.GARBAGE)
        assert printer.feed(b"\x10\x04\x01") == b"\xff\x00\x41"
        printer.set_fault(Fault.LATE)
        assert printer.feed(b"\x10\x04\x01") == b""
        time.sleep(1.5 * SCALE)
        assert printer.answers() == b"\x12"


class TestRoll:
    def test_printing_stops_where_the_roll_ends(self) -> None:
        printer = SimulatedPrinter(roll_mm=10)
        assert printer.feed(INIT + image(95) + CUT + FENCE + b"\x10\x04\x04") == b"\x7e"
        assert printer.slips == []
        printer.cure()
        torn, rest = printer.slips
        assert (len(torn.rows), torn.whole) == (80, False)
        assert (len(rest.rows), rest.whole) == (15, True)

    def test_the_end_of_the_roll_interrupts_a_job(self) -> None:
        printer = SimulatedPrinter(roll_mm=50)
        job = INIT + image(95) + image(95) + CUT
        assert [printer.feed(job + FENCE) for _ in range(3)] == [b"\x03", b"\x03", b""]
        printer.feed(CLEAR)
        printer.cure()
        assert printer.feed(job + FENCE) == b"\x03"
        assert [slip.whole for slip in printer.slips] == [True, True, False, True]

    def test_a_roll_may_end_while_feeding_to_the_cutter(self) -> None:
        printer = SimulatedPrinter(roll_mm=1)
        assert printer.feed(INIT + image(4) + b"\x1dVB\x09" + FENCE) == b""
        assert printer.slips == []

    def test_near_end_is_told_below_three_metres(self) -> None:
        assert SimulatedPrinter(roll_mm=3001).feed(b"\x10\x04\x04") == b"\x12"
        assert SimulatedPrinter(roll_mm=2999).feed(b"\x10\x04\x04") == b"\x1e"


class TestCombinations:
    @pytest.mark.parametrize(
        ("fault", "automatic"),
        [(Fault.PAPER_OUT, "18 00 0f 00"), (Fault.COVER_OPEN, "38 00 00 00"), (Fault.HEAD, "18 40 00 00")],
    )
    def test_two_sensors(self, printer: SimulatedPrinter, fault: Fault, automatic: str) -> None:
        printer.feed(b"\x1da\xff")
        printer.set_fault(fault, beside=Fault.PAPER_NEAR_END)
        both = bytearray.fromhex(automatic)
        both[2] |= 0x03
        assert printer.answers() == both
        assert printer.fault is fault
        assert printer.has(fault)
        assert printer.has(Fault.PAPER_NEAR_END)
        printer.cure()
        assert printer.answers() == b"\x10\x00\x00\x00"
        assert not printer.has(Fault.PAPER_NEAR_END)

    @pytest.mark.parametrize("swapped", [True, False])
    def test_a_sensor_beside_a_fault_of_the_answers(self, printer: SimulatedPrinter, *, swapped: bool) -> None:
        for fault, told in ((Fault.MUTE, b""), (Fault.GARBAGE, b"\xff\x00\x41"), (Fault.LATE, b"")):
            pair = (Fault.PAPER_OUT, fault) if swapped else (fault, Fault.PAPER_OUT)
            printer.set_fault(pair[0], beside=pair[1])
            assert printer.feed(CLEAR + JOB + b"\x10\x04\x04")[-len(told) :] == told
            assert printer.slips == []
            time.sleep(1.5 * SCALE)
            assert printer.answers()[-1:] == (b"\x7e" if fault is Fault.LATE else b"")
            printer.feed(CLEAR)

    def test_control_one_fault_is_only_one(self, printer: SimulatedPrinter) -> None:
        printer.set_fault(Fault.MUTE, beside=Fault.PAPER_OUT)
        printer.set_fault(Fault.MUTE)
        printer.feed(JOB)
        assert len(printer.slips) == 1
        printer.set_fault(Fault.PAPER_OUT)
        assert printer.feed(b"\x10\x04\x04") == b"\x7e"

    def test_each_has_its_amount(self, printer: SimulatedPrinter) -> None:
        printer.set_fault(Fault.STALL_AFTER, 100, beside=Fault.SLOW)
        assert printer.room(0) == 100
        assert printer.pause(960) == pytest.approx(SCALE)
        printer.set_fault(Fault.SLOW, 100, beside=Fault.STALL_AFTER)
        assert printer.room(290) == 10
        assert printer.pause(100) == pytest.approx(SCALE)

    def test_it_swallows_and_the_paper_is_out(self, printer: SimulatedPrinter) -> None:
        printer.set_fault(Fault.SWALLOW, beside=Fault.PAPER_OUT)
        assert printer.feed(JOB + FENCE + b"\x10\x04\x01") == b"\x1a"
        printer.cure()
        assert printer.answers() == b"\x00"


class TestRollEnd:
    def test_it_ends_after_so_many_millimetres(self, printer: SimulatedPrinter) -> None:
        printer.set_fault(Fault.ROLL_END, 20)
        assert printer.feed(b"\x10\x04\x04\x10\x04\x01") == b"\x1e\x12"
        assert printer.feed(JOB + FENCE) == b"\x03"
        assert printer.feed(JOB + FENCE + b"\x10\x04\x04\x10\x04\x01") == b"\x7e\x1a"
        assert len(printer.slips) == 1
        printer.cure()
        whole, torn, rest = printer.slips
        assert [len(slip.rows) for slip in (whole, torn, rest)] == [141, 19, 122]
        assert [slip.whole for slip in (whole, torn, rest)] == [True, False, True]
        assert printer.answers() == b"\x00"
        assert printer.feed(b"\x10\x04\x04") == b"\x12"

    def test_forty_millimetres_unless_told_otherwise(self, printer: SimulatedPrinter) -> None:
        printer.set_fault(Fault.ROLL_END, beside=Fault.MUTE)
        printer.feed(JOB * 3)
        assert len(printer.slips) == 2
        printer.set_fault(Fault.ROLL_END, 0)
        assert printer.feed(b"\x10\x04\x04") == b"\x7e"

    def test_it_is_cured_before_it_happened(self, printer: SimulatedPrinter) -> None:
        printer.set_fault(Fault.ROLL_END)
        printer.feed(JOB[:-4])
        printer.set_fault(Fault.OFFLINE)
        printer.cure()
        printer.feed(CUT + JOB * 5)
        assert [(len(slip.rows), slip.whole) for slip in printer.slips] == [(141, True)] * 6

    def test_it_makes_no_short_roll_longer(self) -> None:
        printer = SimulatedPrinter(roll_mm=10)
        printer.set_fault(Fault.ROLL_END, 1000)
        assert printer.feed(JOB + b"\x10\x04\x04") == b"\x7e"


STOPPED = {Fault.PAPER_OUT, Fault.COVER_OPEN, Fault.CUTTER_ERROR, Fault.HEAD, Fault.OFFLINE, Fault.LIE}
BROKEN = {Fault.ABSENT: Paper.FAILED, Fault.STALL: Paper.FAILED}
BROKEN |= {Fault.STALL_AFTER: Paper.INTERRUPTED, Fault.RESET_AFTER: Paper.INTERRUPTED}


class TestDirect:
    """The line straight to it. What it says of a whole job is asked by a fence, as of any printer."""

    @pytest.mark.parametrize("fault", Fault)
    def test_each_fault_within_the_deadline_then_cured(self, printer: SimulatedPrinter, fault: Fault) -> None:
        printer.set_fault(fault)
        start = time.monotonic()
        assert carry(printer, JOB) is BROKEN.get(fault, Paper.SENT)
        took = time.monotonic() - start
        assert took < LIMIT + 0.15
        if fault in (Fault.STALL, Fault.STALL_AFTER):
            assert took >= LIMIT * 0.99
        if fault is Fault.SLOW:
            assert took >= len(JOB) / 960 * SCALE * 0.9
        nothing = STOPPED | set(BROKEN) | {Fault.SWALLOW}
        assert len(printer.slips) == (0 if fault in nothing else 1)
        printer.cure()
        assert len(printer.slips) == (0 if fault in nothing - STOPPED else 1)
        assert carry(printer, CLEAR + JOB) is Paper.SENT
        assert printer.slips[-1].raw.endswith(JOB)

    def test_answers_come_by_the_line(self, printer: SimulatedPrinter) -> None:
        line = printer.connect(Deadline(1))
        assert line.read(Deadline(0)) == b""
        assert line.write(JOB + FENCE, Deadline(1)) == len(JOB + FENCE)
        assert line.read(Deadline(1)) == b"\x00"
        printer.set_fault(Fault.LATE)
        line.write(b"\x10\x04\x01", Deadline(1))
        start = time.monotonic()
        assert line.read(Deadline(0.3 * SCALE)) == b""
        assert line.read(Deadline(1)) == b"\x12"
        assert 0.9 * SCALE < time.monotonic() - start < SCALE + 0.1
        line.write(b"\x1da\xff", Deadline(1))
        printer.cure()
        assert line.read(Deadline(1)) == b"\x10\x00\x00\x00"
        timer = threading.Timer(0.05, printer.set_fault, [Fault.PAPER_OUT])
        timer.start()
        start = time.monotonic()
        assert line.read(Deadline(2)) == b"\x18\x00\x0f\x00"
        assert time.monotonic() - start < 0.3
        timer.join()

    @pytest.mark.parametrize("fault", [Fault.ABSENT, Fault.RESET_AFTER])
    def test_a_broken_line_stays_broken(self, printer: SimulatedPrinter, fault: Fault) -> None:
        line = printer.connect(Deadline(1))
        assert line.write(INIT, Deadline(1)) == 2
        printer.set_fault(fault, 2)
        assert line.read(Deadline(1)) is None
        printer.cure()
        assert line.write(INIT, Deadline(1)) == 0
        assert line.read(Deadline(1)) is None
        assert not line.finish(Deadline(1))

    def test_control_a_line_without_fault_is_not_broken(self, printer: SimulatedPrinter) -> None:
        line = printer.connect(Deadline(1))
        assert line.write(INIT, Deadline(1)) == 2
        assert line.read(Deadline(0)) == b""
        assert line.finish(Deadline(1))
        line.close()
        assert line.read(Deadline(1)) is None

    def test_an_answer_dies_with_its_line(self, printer: SimulatedPrinter) -> None:
        printer.connect(Deadline(1)).write(b"\x10\x04\x01", Deadline(1))
        assert printer.connect(Deadline(1)).read(Deadline(0)) == b""

    def test_too_slow_is_interrupted_at_the_deadline(self, printer: SimulatedPrinter) -> None:
        printer.set_fault(Fault.SLOW, 100)
        start = time.monotonic()
        assert carry(printer, JOB) is Paper.INTERRUPTED
        assert time.monotonic() - start < LIMIT + 0.15

    def test_a_full_buffer_takes_no_more(self, printer: SimulatedPrinter) -> None:
        printer.set_fault(Fault.PAPER_OUT)
        line = printer.connect(Deadline(1))
        assert line.write(JOB * 20, Deadline(0.05)) == 65536
        timer = threading.Timer(0.05, printer.cure)
        timer.start()
        rest = (JOB * 20)[65536:]
        assert line.write(rest, Deadline(2)) == len(rest)
        timer.join()
        assert [slip.raw for slip in printer.slips] == [JOB] * 8

    def test_mended_from_another_thread(self, printer: SimulatedPrinter) -> None:
        printer.set_fault(Fault.STALL_AFTER, 500)
        timer = threading.Timer(0.05, printer.cure)
        timer.start()
        assert carry(printer, JOB) is Paper.SENT
        timer.join()
        assert len(printer.slips) == 1

    def test_looked_at_while_it_prints(self, printer: SimulatedPrinter) -> None:
        worker = threading.Thread(target=lambda: [carry(printer, JOB) for _ in range(30)])
        worker.start()
        while worker.is_alive():
            assert all(slip.raw == JOB for slip in printer.slips)
        worker.join()
        assert len(printer.slips) == 8

    def test_a_job_costs_what_it_costs_to_print_it(self) -> None:
        job = INIT + image(95) * 3 + CUT  # 20 kB
        printer, times = SimulatedPrinter(), {"feed": [], "line": []}
        for _ in range(20):
            for name, go in (("feed", lambda: printer.feed(job)), ("line", lambda: carry(printer, job, 1.0))):
                start = time.perf_counter()
                go()
                times[name].append(time.perf_counter() - start)
        assert min(times["line"]) < 1.5 * min(times["feed"])


class TestAgainstOthers:
    def test_pillow_reads_the_png(self, printer: SimulatedPrinter) -> None:
        printer.feed(INIT + b"\x1ba\x01" + image(10, width=10) + b"\x1bJ\x05" + CUT)
        png = Image.open(io.BytesIO(printer.slips[0].png()))
        assert (png.mode, png.size) == ("1", (576, 15))
        assert png.info["dpi"][0] == pytest.approx(203.2, abs=0.1)
        ink = png.convert("L").point(lambda value: 255 - value)
        assert ink.getbbox() == (248, 0, 328, 10)

    def test_python_escpos_prints_what_was_drawn(
        self, printer: SimulatedPrinter, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setenv("ESCPOS_CAPABILITIES_PICKLE_DIR", str(tmp_path))
        printers = pytest.importorskip("escpos.printer")

        drawn = Image.new("1", (576, 200), 1)
        pen = ImageDraw.Draw(drawn)
        pen.ellipse((40, 10, 500, 190), outline=0, width=7)
        pen.line((0, 0, 575, 199), fill=0, width=3)
        dummy = printers.Dummy(profile="TM-T20II")
        dummy.hw("INIT")
        dummy.image(drawn, impl="bitImageRaster", center=False, fragment_height=95)
        dummy.cut(mode="PART", feed=False)
        dummy.hw("INIT")
        dummy.set(align="center")
        dummy.image(drawn.crop((0, 0, 64, 50)), impl="bitImageRaster", center=False)
        dummy.cut()
        assert printer.feed(dummy.output + FENCE) == b"\x00"
        whole, small = printer.slips
        printed = Image.open(io.BytesIO(whole.png()))
        assert printed.size == drawn.size
        assert printed.tobytes() == drawn.tobytes()
        assert small.size == (576, 50 + 6 * 30)
        part = Image.open(io.BytesIO(small.png())).crop((256, 0, 320, 50))
        assert part.tobytes() == drawn.crop((0, 0, 64, 50)).tobytes()
        assert printer.errors == printer.warnings == []
