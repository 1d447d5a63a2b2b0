"""A proof's paper: what it says in which language, how it is placed, and that nothing of it stays behind."""

import re
from pathlib import Path

import pytest
import zxingcpp
from PIL import Image
from proofs import CENTRE, face, proof, proof_slip, spool
from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainter, QTextLine

from kiosk.centre import ASSETS
from kiosk.ports import Paper, ProofSlip
from kiosk.printing.drawing import DOTS_PER_MM, Draughtsman
from kiosk.printing.receipt import QUIET, Code, Frame, Line, Photo, Receipt, Rule, Size, dots_a_module
from kiosk.printing.simulated_printer import PrintedSlip, SimulatedPrinter
from kiosk.proofs import Form, Precision, Proof
from kiosk.ui.window import application
from kiosk.ui.words import Words, load_fonts

PICTURES = Path(__file__).resolve().parents[2] / "build" / "pictures" / "papers"
PAPERS = (576, 384)
LANGUAGES = ("fr", "en", "ar")
PRINTED = (Form.PAPER, Form.PORTRAIT)
ISOLATES = re.compile("[\u2068\u2069]")
BODIES = """\
Pour l’organisme qui reçoit ce papier
La Cité des métiers accueille chaque personne gratuitement, sans rendez-vous et sans nom.
Elle ne délivre pas d’attestation à la demande d’un autre organisme. La personne a donc produit cette preuve elle-même.
Le guide du label Cité des métiers indique que cette preuve devrait être acceptée. La borne ne garde ni nom, ni photo.
""".splitlines()
COMPARE = "Comparez la personne avec la photo du code, pas avec celle du papier."


@pytest.fixture(scope="module", autouse=True)
def fonts() -> None:
    application()
    load_fonts()


def receipt(slip: ProofSlip, dots: int = 576) -> Receipt:
    said = spool(dots).proof_receipt(slip)
    assert said is not None
    return said


def lines(said: Receipt) -> list[str]:
    return [ISOLATES.sub("", part.text) for part in said.parts if isinstance(part, Line)]


def printed(slip: ProofSlip, dots: int) -> PrintedSlip:
    printer = SimulatedPrinter(dots)
    assert spool(dots, printer).print_proof(slip).paper is Paper.PRINTED
    assert printer.errors == printer.warnings == []
    [paper] = printer.slips
    return paper


# What it says --------------------------------------------------------------------------------------------


def test_a_french_slip_word_by_word() -> None:
    assert lines(receipt(proof_slip(proof()))) == [
        "Preuve de présence",
        "Faite par la personne elle-même, à la borne.",
        "Lieu\u00a0:",
        CENTRE.name,
        CENTRE.address,
        "Date\u00a0:",
        "22 novembre 2026",
        "Heure à Paris\u00a0:",
        "entre\u00a014:00\u00a0et\u00a015:00",
        "Photographiez ce papier\u00a0: l’encre pâlit.",
        "Nom, si vous voulez l’écrire\u00a0:",
        *BODIES,
        "Pour vérifier le code, tapez cette adresse\u00a0:",
        "verif.example.org/p",
    ]


def test_the_town_has_the_name_that_the_visitor_knows() -> None:
    said = lines(receipt(proof_slip(proof(), "ar")))
    arabic = Words().of("ar")("Proof", "Heure à {town}\u00a0:")
    assert arabic.format(town=CENTRE.town_in["ar"]) in said
    assert "Heure à Paris\u00a0:" in said


def test_the_time_is_told_as_exactly_as_the_visitor_chose() -> None:
    hour, minute, day = (
        lines(receipt(proof_slip(proof(precision=precision))))
        for precision in (Precision.HOUR, Precision.MINUTE, Precision.DAY)
    )
    assert "14:05" in minute
    assert not any("14:05" in line for line in hour + day)
    assert not any(":" in line.replace("\u00a0:", "") or "Heure" in line for line in day)
    assert all("22 novembre 2026" in said for said in (hour, minute, day))


def test_another_language_comes_first_and_what_needs_no_language_stands_once() -> None:
    said = lines(receipt(proof_slip(proof(Form.PORTRAIT), "ar")))
    arabic = Words().of("ar")
    for french in (
        "Preuve de présence",
        "Photographiez ce papier\u00a0: l’encre pâlit.",
        "Nom, si vous voulez l’écrire\u00a0:",
        BODIES[0],
        COMPARE,
        "Pour vérifier le code, tapez cette adresse\u00a0:",
    ):
        assert said.index(arabic("Proof", french)) < said.index(french)
    assert "22 نوفمبر 2026" in said
    assert "22 novembre 2026" in said
    for once in (CENTRE.name, CENTRE.address, "verif.example.org/p"):
        assert said.count(once) == 1
    parts = receipt(proof_slip(proof(Form.PORTRAIT), "ar")).parts
    assert [type(part) for part in parts if isinstance(part, Code | Photo)] == [Photo, Code]
    assert sum(isinstance(part, Rule) and part.dotted for part in parts) == 1, "one line to write on"


def test_the_guides_own_conditional_and_never_must() -> None:
    both = lines(receipt(proof_slip(proof(Form.PORTRAIT)))) + lines(spool(576).letter_receipt())
    assert sum("devrait être acceptée" in line for line in both) == 2
    assert not any(re.search(r"\b(doit|doivent|devez|obligatoire)\b", line) for line in both)


def test_a_demonstration_says_so_above_and_below_the_code() -> None:
    parts = receipt(proof_slip(proof(demo=True))).parts
    at = [number for number, part in enumerate(parts) if isinstance(part, Line) and part.text == "DEMO"]
    code = next(number for number, part in enumerate(parts) if isinstance(part, Code))
    assert at == [0, code + 1]
    assert parts[0].size is Size.NUMBER
    assert "Ce papier est un essai, sans valeur." in lines(Receipt(parts))
    real = lines(receipt(proof_slip(proof())))
    assert "DEMO" not in real
    assert "Ce papier est un essai, sans valeur." not in real


def test_a_photo_stands_only_beside_a_code_that_contains_it() -> None:
    with_photo = receipt(proof_slip(proof(Form.PORTRAIT)))
    assert any(isinstance(part, Photo) for part in with_photo.parts)
    assert COMPARE in lines(with_photo)
    without = receipt(ProofSlip(proof(Form.PAPER), face(), "fr"))
    assert not any(isinstance(part, Photo) for part in without.parts)
    assert COMPARE not in lines(without)


def test_a_centre_without_an_address_has_no_empty_line() -> None:
    said = spool(576, centre=CENTRE.model_copy(update={"address": ""})).proof_receipt(proof_slip(proof()))
    assert said is not None
    assert "" not in lines(said)


def test_the_letter_says_why_there_is_no_attestation() -> None:
    said = spool(576).letter_receipt()
    assert lines(said)[:3] == [CENTRE.name, CENTRE.address, "Madame, Monsieur,"]
    assert lines(said)[-3:] == ["verif.example.org/p", "Date\u00a0:", "Cachet du centre\u00a0:"]
    assert "Nous ne pouvons donc pas délivrer d’attestation à son nom." in lines(said)[3]
    assert "Elle choisit seule de la produire et de la montrer." in lines(said)[4]
    assert isinstance(said.parts[-1], Frame)
    assert said.parts[-1].mm >= 30, "a stamp is about 3 cm high"


# How it is placed ----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("modules", "paper", "dots"),
    [
        (53, 384, 6),
        (53, 576, 9),
        (85, 576, 6),
        (89, 576, 5),
        (105, 576, 5),
        (89, 384, 4),
        (93, 384, 4),
        (97, 384, 0),
        (137, 576, 4),
        (21, 576, 9),
    ],
)
def test_a_code_is_as_large_as_the_paper_lets_it(modules: int, paper: int, dots: int) -> None:
    assert dots_a_module(modules, paper) == dots


def test_a_code_too_large_for_the_paper_is_not_printed_nor_is_its_photo() -> None:
    large = proof_slip(proof(Form.PORTRAIT, size=760))
    printer = SimulatedPrinter(384)
    assert spool(384, printer).print_proof(large).paper is Paper.NONE
    assert printer.slips == []
    assert printed(large, 576).whole


def code_box(paper: PrintedSlip, of: Proof, module: int) -> tuple[int, int]:
    """Where the code's first row and column of dots are, found by its own raster."""
    width, _ = paper.size
    rows = [f"{int.from_bytes(row):0{width}b}" for row in paper.rows]
    first = "".join(("1" if dark else "0") * module for dark in of.modules[0])
    for y, row in enumerate(rows):
        x = row.find(first)
        if x >= 0 and "1" not in row[:x] + row[x + len(first) :]:
            return x, y
    raise AssertionError("the code is not on the paper")


@pytest.mark.parametrize("dots", PAPERS)
@pytest.mark.parametrize("form", PRINTED)
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_slip_is_whole_and_its_code_stands_free(dots: int, form: Form, language: str) -> None:
    PICTURES.mkdir(parents=True, exist_ok=True)
    for precision in Precision:
        of = proof(form, precision, demo=precision is Precision.DAY)
        paper = printed(proof_slip(of, language), dots)
        picture = PICTURES / f"proof-{dots}-{language}-{form}-{precision}.png"
        picture.write_bytes(paper.png())
        assert paper.mm < 850
        found = zxingcpp.read_barcodes(Image.open(picture).convert("L"), formats=zxingcpp.BarcodeFormat.QRCode)
        assert [code.text for code in found] == [of.url]
        module = dots_a_module(len(of.modules), dots)
        size = len(of.modules) * module
        x, y = code_box(paper, of, module)
        assert abs((dots - size) // 2 - x) <= 1, "in the middle"
        quiet = QUIET * module
        assert not any(int.from_bytes(row) for row in paper.rows[y - quiet : y])
        assert not any(int.from_bytes(row) for row in paper.rows[y + size : y + size + quiet])
        beside_mm = x / DOTS_PER_MM + (4 if dots == 576 else 5)  # and the roll's own margin
        assert beside_mm >= quiet / DOTS_PER_MM


@pytest.mark.parametrize("dots", PAPERS)
def test_the_letter_is_printed(dots: int) -> None:
    printer = SimulatedPrinter(dots)
    assert spool(dots, printer).print_letter().paper is Paper.PRINTED
    assert printer.errors == printer.warnings == []
    PICTURES.mkdir(parents=True, exist_ok=True)
    (PICTURES / f"letter-{dots}.png").write_bytes(printer.slips[0].png())
    assert 200 < printer.slips[0].mm < 400


@pytest.mark.parametrize("dots", PAPERS)
def test_there_is_room_for_a_hand_above_the_dotted_line(dots: int) -> None:
    paper = printed(proof_slip(proof()), dots)
    dotted = b"\xc0" * (dots // 8)
    y = paper.rows.index(dotted)
    white = next(n for n in range(1, y) if int.from_bytes(paper.rows[y - n])) - 1
    assert white >= 12 * DOTS_PER_MM


@pytest.mark.parametrize(("dots", "most"), [(576, 27), (384, 18)])
@pytest.mark.parametrize("language", LANGUAGES)
def test_no_line_is_too_long_to_read(dots: int, most: int, language: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """27 letters on 80 mm, 18 on 58 mm (access.md A27); an address or a time stays whole on a line of its own."""
    lengths: list[int] = []

    def counting(row: QTextLine, painter: QPainter, at: QPointF) -> None:
        lengths.append(row.textLength())
        draw(row, painter, at)

    draw = QTextLine.draw
    monkeypatch.setattr(QTextLine, "draw", counting)
    said = receipt(proof_slip(proof(Form.PORTRAIT), language), dots)
    parts = tuple(part for part in said.parts if isinstance(part, Line) and " " in part.text)
    Draughtsman(dots, ASSETS / "pictograms").draw(Receipt(parts))
    assert len(lengths) > 20
    assert max(lengths) <= most + 1, "and the space that the line was broken at"
    monkeypatch.setattr("kiosk.printing.drawing._MOST_LETTERS", 99)
    lengths.clear()
    Draughtsman(dots, ASSETS / "pictograms").draw(Receipt(parts))
    assert max(lengths) > most + 1, "the control: the paper's width alone lets more in"


@pytest.mark.parametrize("size", [Size.TITLE, Size.STRONG, Size.PLAIN])
def test_text_has_capitals_of_three_and_a_half_millimetres(size: Size) -> None:
    [capital] = Draughtsman(384, ASSETS / "pictograms").draw(Receipt((Line("H", size, False, 0),)))
    assert capital.rows >= (5 if size is Size.TITLE else 3.5) * DOTS_PER_MM


@pytest.mark.parametrize("dots", PAPERS)
def test_an_address_or_a_time_is_never_broken(dots: int) -> None:
    for text in ("verif.example.org/p", "entre\u00a014:00\u00a0et\u00a015:00"):
        bands = Draughtsman(dots, ASSETS / "pictograms").draw(Receipt((Line(text, Size.STRONG, False, 0),)))
        assert len(bands) == 1
    broken = Line("entre 14:00 et 15:00, heure de Paris", Size.STRONG, False, 0)
    assert len(Draughtsman(dots, ASSETS / "pictograms").draw(Receipt((broken,)))) > 1, "the control"


def test_arabic_lines_end_at_the_left_and_begin_at_the_right_edge() -> None:
    draughtsman = Draughtsman(576, ASSETS / "pictograms")
    said = receipt(proof_slip(proof(), "ar"))
    turned = [part for part in said.parts if isinstance(part, Line) and part.rtl]
    assert len(turned) > 8
    assert all(band.right for part in turned for band in draughtsman.draw(Receipt((part,))))
    straight = [part for part in said.parts if isinstance(part, Line) and not part.rtl]
    assert not any(band.right for part in straight for band in draughtsman.draw(Receipt((part,))))


def test_no_real_time_command_of_a_photo_reaches_the_printer(monkeypatch: pytest.MonkeyPatch) -> None:
    bad = b"\x10\x04\x01\x10\x14\x08\x10\x05\x02".ljust(30, b"\xff")
    monkeypatch.setattr("kiosk.printing.drawing.dithered", lambda picture, width: bad * 200)
    paper = printed(proof_slip(proof(Form.PORTRAIT)), 576)
    assert bad not in b"".join(paper.rows)
    assert bad[9:] in b"".join(paper.rows), "the control: the rest of that photo is there"
