"""A ticket's paper: what it says, how large, in which bytes."""

import re
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import pytest

from kiosk.centre import ASSETS, RIGHT_TO_LEFT, load_centre
from kiosk.ports import Paper, Slip
from kiosk.printing.drawing import DOTS_PER_MM, Band, Draughtsman
from kiosk.printing.escpos import REAL_TIME, Encoder, without_real_time
from kiosk.printing.memory import PrinterMemory
from kiosk.printing.receipt import Line, Receipt, Size, ticket_receipt
from kiosk.printing.service_slips import incomplete_receipt
from kiosk.printing.simulated_printer import SimulatedPrinter
from kiosk.printing.spool import Spool
from kiosk.tickets import Need
from kiosk.ui.window import application
from kiosk.ui.words import Words, load_fonts

PICTURES = Path(__file__).resolve().parents[2] / "build" / "pictures" / "slips"
PAPERS = (576, 384)
CENTRE = load_centre(Path("no centre.toml"))
WHEN = datetime(2026, 11, 22, 14, 5)
RASTER = re.compile(rb"\x1dv0\x00(..)(..)", re.DOTALL)


@pytest.fixture(scope="module", autouse=True)
def fonts() -> None:
    application()
    load_fonts()


def slip(label: str = "A\u00a042", language: str = "fr", theme: str = "job", when: datetime | None = WHEN) -> Slip:
    labels = CENTRE.theme_of(theme).label if theme != "unknown" else {}
    return Slip(label, Need.MEDIUM, labels, language, when)


class NoFile:
    """A state file (ports.StateFile) that nobody needs to keep."""

    def read(self) -> dict[str, object]:
        return {}

    def write(self, value: dict[str, object]) -> None:
        pass


def spool(dots: int, printer: SimulatedPrinter | None = None) -> Spool:
    printer = printer or SimulatedPrinter(dots)
    memory = PrinterMemory(NoFile())
    return Spool(printer, dots=dots, centre=CENTRE, words=Words().of, pictograms=ASSETS / "pictograms", memory=memory)


def receipt(of: Slip) -> Receipt:
    return ticket_receipt(
        of, centre_name=CENTRE.name, house=CENTRE.house, words=Words().of, right_to_left=RIGHT_TO_LEFT
    )


def lines(of: Slip) -> list[str]:
    return [part.text for part in receipt(of).parts if isinstance(part, Line)]


def bands_of(line: Line, dots: int) -> list[Band]:
    return Draughtsman(dots, ASSETS / "pictograms").draw(Receipt((line,)))


def test_a_ticket_says_place_number_theme_and_time_and_nothing_else() -> None:
    assert lines(slip()) == [
        CENTRE.name,
        "A\u00a042",
        "Trouver un emploi, un stage",
        "Vous pouvez vous asseoir.",
        "Nous appelons les numéros dans l’ordre.",
        "Gratuit. Sans nom.",
        "22 novembre 2026",
        "14:05",
    ]


def test_another_language_comes_first_and_the_house_follows() -> None:
    said = lines(slip(language="ar"))
    assert said.index(CENTRE.theme_of("job").label["ar"]) < said.index("Trouver un emploi, un stage")
    assert "14:05" in said
    assert said.count("A\u00a042") == 1


def test_while_the_time_is_in_doubt_the_paper_names_none() -> None:
    assert not any("2026" in line or ":" in line for line in lines(slip(when=None)))


def test_the_side_door_promises_a_person() -> None:
    assert "Quelqu’un va m’aider." in lines(slip(theme="unknown"))


@pytest.mark.parametrize("dots", PAPERS)
@pytest.mark.parametrize("label", ["A\u00a01", "A\u00a042", "W\u00a0999", "W\u00a09999"])
@pytest.mark.parametrize("language", ["fr", "en", "ar"])
def test_every_label_is_printed_whole_and_large(dots: int, label: str, language: str) -> None:
    printer = SimulatedPrinter(dots)
    assert spool(dots, printer).print(slip(label, language)).paper is Paper.PRINTED
    assert printer.errors == printer.warnings == []
    [printed] = printer.slips
    PICTURES.mkdir(parents=True, exist_ok=True)
    (PICTURES / f"{dots}-{language}-{label.replace(chr(160), '')}.png").write_bytes(printed.png())
    number = bands_of(Line(label, Size.NUMBER, language == "ar", 0), dots)
    digits = len(label) - 2
    least_mm = 12 if dots == 384 and digits >= 3 else 15
    assert len(number) == 1, "the label stands on one line"
    assert number[0].rows >= least_mm * DOTS_PER_MM
    assert number[0].width * 8 <= dots


@pytest.mark.parametrize("size", [Size.PLAIN, Size.STRONG])
def test_all_other_text_has_capitals_of_three_and_a_half_millimetres(size: Size) -> None:
    [band] = bands_of(Line("H", size, False, 0), 576)
    assert band.rows >= 3.5 * DOTS_PER_MM


def test_a_smaller_text_would_be_noticed(monkeypatch: pytest.MonkeyPatch) -> None:
    """The control of the test above."""
    monkeypatch.setattr("kiosk.printing.drawing._TEXT_MM", 3.0)
    [band] = bands_of(Line("H", Size.PLAIN, False, 0), 576)
    assert band.rows < 3.5 * DOTS_PER_MM


def test_what_the_printer_draws_is_what_was_drawn() -> None:
    """Two independent programs, the encoder and the interpreter, agree dot by dot."""
    printer = SimulatedPrinter(576)
    spool(576, printer).print(slip(language="ar"))
    drawn: list[int] = []
    for band in Draughtsman(576, ASSETS / "pictograms").draw(receipt(slip(language="ar"))):
        drawn += [0] * band.feed
        for y in range(band.rows):
            row = int.from_bytes(band.bits[y * band.width : (y + 1) * band.width])
            drawn.append(row if band.right else row << (576 - band.width * 8))
    printed = [int.from_bytes(row) for row in printer.slips[0].rows]
    assert printed[: len(drawn)] == drawn
    assert not any(printed[len(drawn) :])


@pytest.mark.parametrize("dots", PAPERS)
@pytest.mark.parametrize("language", ["fr", "en", "ar"])
def test_bands_are_of_heights_that_no_printer_garbles(dots: int, language: str) -> None:
    data = spool(dots).encode(slip("W\u00a09999", language))
    heights = [int.from_bytes(found[2], "little") for found in RASTER.finditer(data)]
    assert len(heights) > 5
    assert all(height <= 96 and height % 48 for height in heights), heights


@pytest.mark.parametrize("rows", [47, 48, 49, 95, 96, 97, 120, 143, 144, 192, 200])
def test_any_height_is_split_without_losing_a_row(rows: int) -> None:
    band = Band(0, 3, rows, bytes([0b10101010]) * 3 * rows, False)
    heights = [int.from_bytes(found[2], "little") for found in RASTER.finditer(Encoder().encode([band]))]
    assert sum(heights) == rows
    assert all(height <= 96 and height % 48 for height in heights), heights


@pytest.mark.parametrize("command", [b"\x10\x04\x01", b"\x10\x04\x04", b"\x10\x05\x02", b"\x10\x14\x08"])
def test_no_real_time_command_hides_in_an_image(command: bytes) -> None:
    rows = b"\xff" + command + b"\xff" + command
    assert REAL_TIME.search(rows), "the control: it would be obeyed"
    assert not REAL_TIME.search(without_real_time(rows))
    printer = SimulatedPrinter(576)
    printer.feed(Encoder().encode([Band(0, 4, 2, rows, False)]))
    assert printer.warnings == printer.errors == []


def test_a_french_ticket_is_at_most_21000_bytes() -> None:
    assert len(spool(576).encode(slip())) <= 21_000
    assert len(spool(576).encode(slip("W\u00a09999", theme="recognition"))) <= 23_000


@pytest.mark.parametrize(("dots", "most"), [(576, 27), (384, 18)])
def test_no_printed_line_is_too_long_to_read(dots: int, most: int) -> None:
    """27 letters on 80 mm, 18 on 58 mm (access.md A27), counted as the widest letters the line could hold."""
    for text in lines(slip(theme="recognition")):
        if text.startswith("A\u00a0"):
            continue
        bands = bands_of(Line(text, Size.PLAIN, False, 0), dots)
        assert len(text) / len(bands) <= most + 1, (text, len(bands))


def test_at_the_touch_only_the_time_is_new(monkeypatch: pytest.MonkeyPatch) -> None:
    drawn: list[str] = []
    draw = Draughtsman._line

    def counting(self: Draughtsman, line: Line) -> list[Band]:
        drawn.append(line.text)
        return draw(self, line)

    monkeypatch.setattr(Draughtsman, "_line", counting)
    printer = spool(576)
    printer.prepare([slip(theme=theme.id) for theme in CENTRE.theme])
    drawn.clear()
    printer.print(slip(when=WHEN.replace(minute=6)))
    assert drawn == ["14:06"]


def test_importing_the_encoder_leaves_the_logs_alone() -> None:
    import logging

    handlers = list(logging.getLogger().handlers)
    spool(576).encode(slip())
    assert logging.getLogger().handlers == handlers


def test_a_copy_says_so_and_the_first_paper_does_not() -> None:
    assert lines(replace(slip(), copy=True))[2] == "Copie du ticket"
    assert "Copie du ticket" not in lines(slip())


@pytest.mark.parametrize("dots", PAPERS)
def test_the_test_slip_has_a_true_ruler_all_letters_and_a_code_that_scans(dots: int) -> None:
    import zxingcpp
    from PIL import Image

    printer = SimulatedPrinter(dots)
    of = spool(dots, printer)
    assert of.print_test().paper is Paper.PRINTED
    PICTURES.mkdir(parents=True, exist_ok=True)
    picture = PICTURES / f"test-slip-{dots}.png"
    picture.write_bytes(printer.slips[0].png())
    black = [int.from_bytes(row) for row in printer.slips[0].rows]
    marks = sum(1 << (dots - 1 - 8 * mm) for mm in range(dots // 8))  # a dot each millimetre
    tens = sum(1 << (dots - 1 - 80 * cm) for cm in range(-(-dots // 80)))
    assert marks in black
    assert tens in black, "longer every ten"
    said = [part.text for part in of.test_receipt().parts if isinstance(part, Line)]
    assert {"Français", "English", "العربية"} <= set(said)
    [code] = zxingcpp.read_barcodes(Image.open(picture).convert("L"))
    assert code.text == "Le code est bien lu."


def test_the_end_of_a_half_slip_says_that_it_is_none() -> None:
    said = incomplete_receipt(Words().of("fr"), right_to_left=False)
    assert [part.text for part in said.parts if isinstance(part, Line)] == ["Ce papier n’est pas complet."]


def test_a_roll_is_used_up_by_what_is_printed() -> None:
    of = spool(576)
    assert of.state.roll_m is None
    assert of.new_roll().roll_m == 80.0
    left = of.print(slip()).printer.roll_m
    printed = of.print(slip())
    assert printed.printer.roll_m is not None
    assert left is not None
    assert 0.1 < 80.0 - left < 0.25, "a ticket is about 17 cm"
    assert printed.printer.roll_m == pytest.approx(80.0 - 2 * (80.0 - left))
