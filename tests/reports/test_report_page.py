"""The page of a report: complete without a network, for eyes, ears and paper, in two languages."""

import re
import string
from collections.abc import Iterator
from html.parser import HTMLParser
from itertools import pairwise
from pathlib import Path

import pytest
from browsing import Chromium
from documents import TODAY, day, month, put, sums_of

from kiosk.releases import Release
from kiosk.reports import report
from kiosk.reports.data import EARLIEST
from kiosk.reports.language import Words
from kiosk.reports.words import WORDS

PICTURES = Path(__file__).parents[2] / "build" / "report"
SCREENS = {"desk": 1280, "narrow": 390}
A4 = 690  # pixels between the margins


class Reader(HTMLParser):
    """Collects what a screen reader goes by: the tags in their order, with their attributes."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))

    def named(self, *names: str) -> list[tuple[str, dict[str, str | None]]]:
        return [(tag, attrs) for tag, attrs in self.tags if tag in names]


def faults(page: str) -> list[str]:
    """What is wrong with a page for somebody who hears it, or has no network."""
    reader, found = Reader(page), []
    levels = [int(tag[1]) for tag, _ in reader.named("h1", "h2", "h3", "h4", "h5", "h6")]
    if levels[:1] != [1] or levels.count(1) != 1:
        found.append("first heading")
    found += ["heading left out" for one, two in pairwise(levels) if two > one + 1]
    order = [tag for tag, _ in reader.named("figure", "table")]
    after = [*order[1:], "nothing"]
    found += [
        "chart without table" for two in zip(order, after, strict=True) if two[0] == "figure" != two[1] != "table"
    ]
    found += ["chart without table" for two in zip(order, after, strict=True) if two == ("figure", "figure")]
    for tag, attrs in reader.tags:
        if tag == "svg" and not (attrs.get("role") == "img" and attrs.get("aria-label")):
            found.append("chart without words")
        if tag == "th" and attrs.get("scope") not in ("col", "row"):
            found.append("heading cell without scope")
        if tag in ("script", "iframe", "object", "embed", "form", "link", "base"):
            found.append(tag)
        links = {name: value or "" for name, value in attrs.items() if name in ("src", "href", "xlink:href")}
        found += [f"{tag} {name}" for name, value in links.items() if not value.startswith("#")]
        found += [f"{tag} {name}" for name in attrs if name.startswith("on")]
    if len(reader.named("table")) != len(reader.named("caption")):
        found.append("table without caption")
    ids = [attrs["id"] for _, attrs in reader.tags if "id" in attrs]
    found += ["id twice"] if len(ids) != len(set(ids)) else []
    # Names of XML are no addresses: nothing is asked for there.
    bare = re.sub(r'xmlns(:\w+)?="[^"]*"', "", page)
    found += re.findall(r"(?:https?:|//)[\w.]+|@import|url\((?!#)", bare)
    return found


@pytest.fixture(scope="module")
def pages(network: Path, tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """The network with all that can be set aside, in both languages."""
    odd = tmp_path_factory.mktemp("odd")
    (odd / "2026-12.json").write_text("{}")
    put(odd, month("2016-01_2016-02", first="2016-01-03", last="2016-02-29", n=300))
    put(odd / "FR75" / "hall", day("2016-03-01_2016-03-02", 50))
    sums = sums_of(network, odd)
    assert sums.overlapping
    written = {}
    PICTURES.mkdir(parents=True, exist_ok=True)
    for language in ("fr", "en"):
        written[language] = PICTURES / f"report-{language}.html"
        written[language].write_text(report.page_of(sums, language, TODAY), "utf-8")
    return written


@pytest.fixture(scope="module")
def chromium() -> Iterator[Chromium]:
    browser = Chromium()
    yield browser
    browser.close()


@pytest.mark.parametrize("language", ["fr", "en"])
def test_it_can_be_heard_and_needs_no_network(pages: dict[str, Path], language: str) -> None:
    page = pages[language].read_text("utf-8")
    assert faults(page) == []
    reader = Reader(page)
    assert reader.named("html")[0][1]["lang"] == language
    assert page.count("<title>") == 1
    assert len(reader.named("svg")) == 9
    assert "default-src 'none'" in page


@pytest.mark.parametrize(
    ("good", "bad", "fault"),
    [
        ("</main>", "<script>1</script></main>", "script"),
        ("</main>", '<img src="https://example.org/x.png"></main>', "img src"),
        ("</main>", "<style>@import 'x.css'</style></main>", "@import"),
        ("</main>", "<h5>x</h5><h4>y</h4></main>", "heading left out"),
        ("<figure>", "<figure></figure><figure>", "chart without table"),
        ("</main>", "<figure></figure></main>", "chart without table"),
        ('role="img"', 'role="none"', "chart without words"),
        ('scope="col"', "", "heading cell without scope"),
        ("<caption>", "<p>", "table without caption"),
        ('id="summary"', 'id="months"', "id twice"),
        ("<h1>", "<h2>", "first heading"),
    ],
)
def test_such_a_fault_is_found(pages: dict[str, Path], good: str, bad: str, fault: str) -> None:
    page = pages["fr"].read_text("utf-8")
    assert good in page
    assert fault in faults(page.replace(good, bad, 1))


@pytest.mark.parametrize("language", ["fr", "en"])
def test_chromium_opens_it_without_a_network_a_word_or_a_request(
    pages: dict[str, Path], chromium: Chromium, language: str
) -> None:
    address = pages[language].as_uri()
    width = "document.documentElement.scrollWidth"
    for size, pixels in SCREENS.items():
        seen = chromium.play(
            ["goto", address],
            ["evaluate", width],
            ["picture", str(PICTURES / f"{language}-{size}.png")],
            context={"viewport": {"width": pixels, "height": 900}, "offline": True},
        )
        assert seen.is_quiet(address)
        assert seen.title == Words(language)("title")
        assert seen.values == [pixels], "the page is wider than the screen"


def test_paper_holds_every_table_whole(pages: dict[str, Path], chromium: Chromium) -> None:
    shown = "row => row.checkVisibility({contentVisibilityAuto: true})"
    rows = f"[...document.querySelectorAll('details tbody tr')].filter({shown}).length"
    address = pages["fr"].as_uri()
    seen = chromium.play(
        ["goto", address],
        ["evaluate", rows],
        ["media", "print"],
        # What is folded is looked at anew with the next frames only.
        ["evaluate", "new Promise(done => requestAnimationFrame(() => requestAnimationFrame(() => done(0))))"],
        ["evaluate", rows],
        ["evaluate", "document.documentElement.scrollWidth"],
        ["evaluate", "getComputedStyle(document.querySelector('nav')).display"],
        ["picture", str(PICTURES / "fr-print.png")],
        ["pdf", str(PICTURES / "fr.pdf")],
        context={"viewport": {"width": A4, "height": 1000}, "offline": True},
    )
    folded, _, printed, width, contents = seen.values
    assert folded == 0
    assert printed > 50
    assert width == A4
    assert contents == "none"
    sheets = len(re.findall(rb"/Type\s*/Page\b(?!s)", (PICTURES / "fr.pdf").read_bytes()))
    assert 4 < sheets < 13


def test_a_name_cannot_become_markup(tmp_path: Path) -> None:
    folder = tmp_path / "<img src=x onerror=alert(1)>"
    put(folder, month(), day("2026-10-01"))
    (folder / "2026-09.json").write_text('{"schema": "kiosk.release/1", "<b>": 1}')
    page = report.page_of(sums_of(folder), "fr", TODAY)
    assert faults(page) == []
    assert "<b>" not in page
    assert "&lt;img" in page


def test_it_says_what_is_not_there(tmp_path: Path) -> None:
    only_days = report.page_of(sums_of(put(tmp_path, day("2026-10-01"))), "en", TODAY)
    assert faults(only_days) == []
    assert WORDS["none"][1] in only_days
    assert WORDS["simulated"][1] not in only_days


def test_what_was_done_to_numbers_is_said(pages: dict[str, Path]) -> None:
    page = pages["en"].read_text("utf-8")
    for key in ("simulated", "months.text", "hours.text", "doubtful.text", "refused.text", "overlapping.text"):
        assert WORDS[key][1] in page
    assert f"Dates before {EARLIEST.year}" in page
    assert "at least 11 tickets" in page
    assert "change (Change)" in page
    assert "new-career (Change)" in page


# Words ---------------------------------------------------------------------------------------------------


def places(text: str) -> set[str | None]:
    return {name for _, name, _, _ in string.Formatter().parse(text) if name is not None}


def test_both_languages_say_the_same() -> None:
    numbered = {key: both for key, both in WORDS.items() if key != "per-1000"}
    assert [key for key, (french, english) in numbered.items() if places(french) != places(english)] == []
    assert [key for key, both in WORDS.items() if not all(both) or "'" in "".join(both)] == []


def test_french_sentences_are_short() -> None:
    for french, _ in WORDS.values():
        for sentence in re.split(r"(?<=[.?!:])\s+", french):
            assert len(re.findall(r"\w+", re.sub(r"[’]", "", sentence))) <= 19, sentence


def test_numbers_and_dates_are_written_as_the_language_does() -> None:
    french, english = Words("fr"), Words("en")
    assert (french.number(1234567), english.number(1234567)) == ("1\u202f234\u202f567", "1,234,567")
    assert (french.decimal(1234.56), english.decimal(1234.56)) == ("1\u202f234,6", "1,234.6")
    assert (french.decimal(0.01), english.decimal(0), english.decimal(0.1)) == ("< 0,1", "0.0", "0.1")
    assert (french.share(1, 300), english.share(50, 100)) == ("< 1\u00a0%", "50%")
    assert french.day(TODAY.replace(day=1)) == "1er\u00a0novembre 2026"
    assert english.month("2026-02") == "February 2026"
    assert "\u00a0:" in french("reading.classes", k=11)


def test_refusals_of_the_core_are_said_in_french() -> None:
    said = Path(Release.__module__.replace(".", "/") + ".py")
    source = (Path(__file__).parents[2] / said).read_text("utf-8")
    raised = re.findall(r'raise (?:Value|Type)Error\(f?"([^"]*)"\)', source)
    assert len(raised) > 8
    for words in raised:
        english = re.sub(r"'much' if.*'little'\}?", "much}", words)
        english = re.sub(r"\{'unknown' if.*", "unknown", english)
        english = english.replace("{least}", "0")
        english = re.sub(r"\{[^{}]*\}", lambda hole: "much" if "much" in hole[0] else "'x'", english)
        assert Words("fr").reason(english) != "Le fichier n’est pas un document lisible.", english
