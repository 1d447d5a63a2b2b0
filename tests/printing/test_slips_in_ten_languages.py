"""Every slip in every language: no letter is missing, Arabic is joined, words are whole, nothing leaves the paper."""

import re
from collections.abc import Callable
from datetime import datetime
from functools import cache
from itertools import pairwise
from pathlib import Path

import pytest
from proofs import CENTRE, proof, proof_slip, spool
from PySide6.QtGui import QTextLayout

from kiosk.centre import ASSETS, LANGUAGES, RIGHT_TO_LEFT
from kiosk.ports import Slip
from kiosk.printing.drawing import DOTS_PER_MM, Band, Draughtsman
from kiosk.printing.receipt import Line, Receipt, Size
from kiosk.printing.service_slips import incomplete_receipt
from kiosk.printing.simulated_printer import SimulatedPrinter
from kiosk.printing.spool import Spool
from kiosk.proofs import Form, Precision
from kiosk.tickets import Need
from kiosk.ui.window import application
from kiosk.ui.words import Words, load_fonts

PICTURES = Path(__file__).resolve().parents[2] / "build" / "pictures" / "papers"
PAPERS = (576, 384)
MOST_LETTERS = {576: 27, 384: 18}  # access.md A27
OURS = {"Noto Sans", "Noto Sans Arabic", "Noto Sans CJK SC"}
WHEN = datetime(2026, 11, 22, 14, 5)
HAN = re.compile("[\u4e00-\u9fff]")
NEVER_FIRST = "，。！？：；、）”’…"  # in a row of Chinese
NEVER_LAST = "（“‘"
UNSEEN = re.compile("[\u00ad\u2066-\u2069]")
ARABIC_WORD = re.compile("[\u0621-\u064a]{3,}")
ALONE = set("اأإآدذرزوؤةىء")  # they never join the letter after them

both_papers = pytest.mark.parametrize("dots", PAPERS)
ten_languages = pytest.mark.parametrize("language", LANGUAGES)


@pytest.fixture(scope="module", autouse=True)
def fonts() -> None:
    application()
    load_fonts()


@cache
def house_of(language: str, dots: int) -> Spool:
    """The printer of a centre whose house speaks a language."""
    languages = [language, *(other for other in LANGUAGES if other != language)]
    return spool(dots, SimulatedPrinter(dots), CENTRE.model_copy(update={"languages": languages}))


@cache
def slips(language: str, dots: int = 576) -> tuple[Receipt, ...]:
    """Everything that is printed for a visitor of a language in a French house, or in a house of that language."""
    of, house = spool(dots), house_of(language, dots)
    themes = [theme.label for theme in CENTRE.theme] + [{}]
    tickets = [of.receipt(Slip("A\u00a042", Need.MEDIUM, label, language, WHEN)) for label in themes]
    tickets.append(of.receipt(Slip("W\u00a09999", Need.URGENT, themes[0], language, WHEN, copy=True)))
    papers = [
        of.proof_receipt(proof_slip(proof(form, precision, demo=precision is Precision.DAY), language))
        for form in (Form.PAPER, Form.PORTRAIT)
        for precision in Precision
    ]
    staff = incomplete_receipt(Words().of(language), right_to_left=language in RIGHT_TO_LEFT)
    return (*tickets, *filter(None, papers), house.letter_receipt(), house.test_receipt(), staff)


def lines(language: str, dots: int = 576) -> list[Line]:
    """The different lines of all slips; a gap is nothing to read."""
    said = [part for slip in slips(language, dots) for part in slip.parts if isinstance(part, Line)]
    found = {(line.text, line.size, line.rtl): line for line in said}
    assert len(found) > 30
    return list(found.values())


def laid_out(line: Line, dots: int = 576) -> QTextLayout:
    return Draughtsman(dots, ASSETS / "pictograms").laid_out(line)


def inked(text: str, size: Size = Size.PLAIN, *, rtl: bool = False) -> list[Band]:
    return Draughtsman(576, ASSETS / "pictograms").draw(Receipt((Line(text, size, rtl, 0),)))


def rows(layout: QTextLayout) -> list[str]:
    found = [layout.lineAt(number) for number in range(layout.lineCount())]
    return [layout.text()[row.textStart() :][: row.textLength()] for row in found]


def glyphs(layout: QTextLayout) -> list[tuple[str, int]]:
    """Family and index of every glyph, as the text is shaped."""
    return [(run.rawFont().familyName(), index) for run in layout.glyphRuns() for index in run.glyphIndexes()]


def everywhere(language: str, faults: Callable[[Line], list[str]]) -> list[str]:
    return [fault for line in lines(language) for fault in faults(line)]


# Letters -------------------------------------------------------------------------------------------------


def missing(line: Line) -> list[str]:
    """Boxes in place of letters (glyph 0), and letters that another font of this machine lent."""
    return [
        f"{family} {index}: {line.text}" for family, index in glyphs(laid_out(line)) if index == 0 or family not in OURS
    ]


@ten_languages
def test_every_letter_is_one_of_our_fonts(language: str) -> None:
    assert everywhere(language, missing) == []


@pytest.mark.parametrize("foreign", ["\ue000", "தமிழ்", "\U0001f600"], ids=["no letter", "Tamil", "a face"])
def test_a_letter_that_no_font_of_ours_has_is_found(foreign: str) -> None:
    assert missing(Line(f"Ticket {foreign}", Size.PLAIN, False, 0))


def apart(word: str) -> list[str]:
    """Pairs of letters of an Arabic word that should join and stand apart on paper."""
    found = []
    for first, second in pairwise(word):
        if first.isalpha() and second.isalpha() and first not in ALONE and second != "ء":
            together, alone = inked(first + second, rtl=True), inked(f"{first}\u200c{second}", rtl=True)
            found += [first + second] if together == alone else []
    return found


def test_arabic_letters_are_joined_on_paper() -> None:
    words = {word for line in lines("ar") for word in ARABIC_WORD.findall(line.text)}
    assert len(words) > 60
    pairs = {first + second for word in words for first, second in pairwise(word)}
    assert len(pairs) > 100
    assert [pair for pair in pairs if apart(pair)] == []
    [(_, blank)] = set(glyphs(laid_out(Line("\u200c", Size.PLAIN, True, 0))))
    for word in words:
        shaped = glyphs(laid_out(Line(word, Size.PLAIN, True, 0)))
        parted = glyphs(laid_out(Line("\u200c".join(word), Size.PLAIN, True, 0)))
        isolated = [glyph for glyph in parted if glyph[1] != blank]
        joins = any(letter not in ALONE for letter in word[:-1])
        assert (shaped != isolated) == joins, word


def test_arabic_letters_that_stand_partedare_found(monkeypatch: pytest.MonkeyPatch) -> None:
    """The control: a program that draws letter by letter."""
    draw = Draughtsman._line

    def unshaped(self: Draughtsman, line: Line) -> list[Band]:
        return draw(self, Line("\u200c".join(line.text.replace("\u200c", "")), line.size, line.rtl, line.gap))

    monkeypatch.setattr(Draughtsman, "_line", unshaped)
    assert apart("تذ") == ["تذ"]


@pytest.mark.parametrize("size", [Size.PLAIN, Size.STRONG, Size.TITLE])
def test_chinese_letters_are_drawn_each_in_its_own_way_and_large(size: Size) -> None:
    letters = sorted({letter for line in lines("zh") for letter in HAN.findall(line.text)} - {"一"})
    assert len(letters) > 150
    drawn = {letter: inked(letter, size) for letter in letters}
    assert all(len(bands) == 1 for bands in drawn.values())
    assert len({bands[0].bits for bands in drawn.values()}) == len(letters)
    full = [drawn[letter][0].rows for letter in letters]
    assert sorted(full)[len(full) // 2] >= 4.0 * DOTS_PER_MM, "most of them; some are low by nature"


def test_letters_that_nobody_drew_look_alike() -> None:
    """The control of the test above: boxes."""
    assert inked("\ue000") == inked("\ue001")


def test_bold_chinese_is_cut_not_smeared() -> None:
    [(family, _)] = set(glyphs(laid_out(Line("票", Size.STRONG, False, 0))))
    assert family == "Noto Sans CJK SC"
    run = laid_out(Line("票", Size.STRONG, False, 0)).glyphRuns()[0]
    assert run.rawFont().styleName() == "Bold"


# Rows ----------------------------------------------------------------------------------------------------


def broken(line: Line, dots: int) -> list[str]:
    """Rows that end inside a word, and rows of Chinese that begin or end with a mark that cannot stand there."""
    found = []
    for above, below in pairwise(rows(laid_out(line, dots))):
        chinese = HAN.search(above[-2:]) or HAN.match(below)
        parts = chinese and below[0] not in NEVER_FIRST and above[-1] not in NEVER_LAST
        if above[-1] not in " \u00ad" and not parts:
            found.append(f"{above}|{below}")
    return found


@both_papers
@ten_languages
def test_no_word_is_broken_and_no_mark_begins_a_row(language: str, dots: int) -> None:
    assert everywhere(language, lambda line: broken(line, dots)) == []


@pytest.mark.parametrize("text", ["Donaudampfschifffahrtsgesellschaftskapitän", "票" * 14 + "A" * 60])
def test_a_word_that_no_paper_holds_is_found(text: str) -> None:
    assert broken(Line(text, Size.PLAIN, False, 0), 384)


@both_papers
@ten_languages
def test_every_row_ends_on_the_paper_and_is_short(language: str, dots: int) -> None:
    for line in lines(language, dots):
        layout = laid_out(line, dots)
        assert all(layout.lineAt(number).naturalTextWidth() <= dots for number in range(layout.lineCount()))
        for row in rows(layout):
            whole = " " not in row.strip()  # an address, a time
            assert whole or len(UNSEEN.sub("", row).strip()) <= MOST_LETTERS[dots], row


def test_chinese_is_broken_between_any_two_letters_but_before_no_mark() -> None:
    said = rows(laid_out(Line("您可以坐下来等一等，我们会按照号码的顺序叫您。" * 2, Size.PLAIN, False, 0), 384))
    assert len(said) > 4
    assert all(len(row) >= 8 for row in said[:-1]), "rows are full"
    assert not any(row[0] in NEVER_FIRST for row in said)


def test_chinese_has_no_blanks_between_its_sentences() -> None:
    assert not [line.text for line in lines("zh") if re.search("[，。！？：] ", line.text)]
    assert any(re.search("。.+。", line.text) for line in lines("zh")), "the control: there are two in a row"


@both_papers
def test_a_long_word_is_broken_at_its_soft_hyphen_and_the_hyphen_is_drawn(dots: int) -> None:
    word = "Anwesenheits\u00adbescheinigung"
    layout = laid_out(Line(f"Ihre {word} liegt hier.", Size.STRONG, False, 0), dots)
    [row] = [number for number, row in enumerate(rows(layout)) if row.endswith("\u00ad")]
    hyphen = glyphs(laid_out(Line("\N{NON-BREAKING HYPHEN}", Size.STRONG, False, 0)))
    minus = glyphs(laid_out(Line("\N{HYPHEN}", Size.STRONG, False, 0)))
    drawn = [index for run in layout.lineAt(row).glyphRuns() for index in run.glyphIndexes()]
    assert drawn[-1] in {index for _, index in hyphen + minus} | {16}
    inside = laid_out(Line("Nach\u00adweis", Size.STRONG, False, 0), dots)
    assert rows(inside) == ["Nach\u00adweis"]
    assert inked("Nach\u00adweis") == inked("Nachweis"), "elsewhere it is not seen"


@both_papers
def test_a_time_that_is_too_long_for_a_row_is_broken_at_a_blank(dots: int) -> None:
    time = Line("zwischen\u00a014:00\u00a0und\u00a015:00", Size.STRONG, False, 0)
    assert len(rows(laid_out(time, dots))) == (1 if dots == 576 else 2)
    assert broken(time, dots) == []


@both_papers
def test_a_long_word_without_one_is_set_narrower(dots: int) -> None:
    said = rows(laid_out(Line("Ihre Berufsberatungstermine stehen hier.", Size.STRONG, False, 0), dots))
    assert any("Berufsberatungstermine" in row for row in said)


# Papers --------------------------------------------------------------------------------------------------


@both_papers
@ten_languages
def test_every_slip_is_printed(language: str, dots: int) -> None:
    printer = SimulatedPrinter(dots)
    of = spool(dots, printer)
    of.print(Slip("A\u00a042", Need.MEDIUM, CENTRE.theme_of("job").label, language, WHEN))
    of.print_proof(proof_slip(proof(Form.PAPER, Precision.HOUR), language))
    for kind, paper in zip(("ticket", "proof"), printer.slips, strict=True):
        assert paper.whole
        PICTURES.mkdir(parents=True, exist_ok=True)
        (PICTURES / f"{kind}-{language}-{dots}.png").write_bytes(paper.png())
    house = house_of(language, dots)
    for receipt in (house.letter_receipt(), house.test_receipt()):
        assert len(Draughtsman(dots, ASSETS / "pictograms").draw(receipt)) > 10
    assert printer.errors == printer.warnings == []
