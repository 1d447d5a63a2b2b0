"""`kiosk visit`: one visitor plays through the real window by touch, and the pictures stay. And `kiosk run`."""

import json
import struct
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any, NamedTuple

import pytest
from running import kiosk

AT = "2026-11-22T14:05"
WISHES: dict[str, list[str]] = {
    "french": ["--size", "1080x1920", "--need", "long", "--theme", "job", "--at", AT],
    "arabic": ["--size", "1080x1920", "--language", "ar", "--mode", "contrast"],
    "small": ["--size", "800x480", "--language", "en", "--mode", "bigger"],
    "voice": ["--mode", "voice"],
    "undo": ["--size", "1920x1080", "--need", "unknown", "--undo"],
    "until need": ["--until", "need"],
    "paper out": ["--size", "800x480", "--theme", "job", "--printer-fault", "paper-out", "--at", "2026-11-23T03:59"],
}
KEYS = ["label", "need", "theme", "language", "touches", "seconds", "paper", "screens", "papers"]


class Played(NamedTuple):
    told: dict[str, Any]
    out: Path
    counts: dict[str, Any]


def png_size(file: Path) -> tuple[int, int]:
    """Read a PNG's width and height (PNG specification, 11.2.2)."""
    head = file.read_bytes()[:24]
    assert head[:8] == b"\x89PNG\r\n\x1a\n", file
    width, height = struct.unpack(">II", head[16:])
    return width, height


@pytest.fixture(scope="module")
def visits(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Played]:
    """All visits, played side by side: a visit mostly waits."""

    def play(name: str) -> Played:
        place = tmp_path_factory.mktemp("visit")
        said = kiosk("visit", "--home", place / "kiosk", "--out", place / "out", "--json", *WISHES[name])
        assert (said.returncode, said.stderr) == (0, ""), name
        counted = kiosk("counts", "--home", place / "kiosk", "--json")
        return Played(json.loads(said.stdout), place / "out", json.loads(counted.stdout))

    with ThreadPoolExecutor(3) as players:
        return dict(zip(WISHES, players.map(play, WISHES), strict=True))


@pytest.mark.parametrize("name", WISHES)
def test_what_is_told_is_what_is_there(visits: dict[str, Played], name: str) -> None:
    told, out, _ = visits[name]
    assert list(told) == [*KEYS, *(["spoken"] if name == "voice" else [])]
    assert json.loads((out / "visit.json").read_text("utf-8")) == told
    pictures = {str(file.relative_to(out)) for file in out.rglob("*.png")}
    assert pictures == {*told["screens"], *told["papers"]}
    contents = {(out / screen).read_bytes() for screen in told["screens"]}
    assert len(contents) == len(told["screens"]), "two screens look the same"
    assert all(len(content) > 5_000 for content in contents), "a screen is empty"


@pytest.mark.parametrize(
    ("name", "size"),
    [("french", (1080, 1920)), ("arabic", (1080, 1920)), ("small", (800, 480)), ("undo", (1920, 1080))],
)
def test_the_screens_have_the_size_that_was_asked_for(visits: dict[str, Played], name: str, size: object) -> None:
    told, out, _ = visits[name]
    assert {png_size(out / screen) for screen in told["screens"]} == {size}


@pytest.mark.parametrize(
    # Low panels: Affichage, the switch, back.
    ("name", "modes", "touches"),
    [("french", 0, 3), ("arabic", 1, 4), ("small", 1, 6), ("voice", 1, 6)],
)
def test_a_number_takes_three_touches(visits: dict[str, Played], name: str, modes: int, touches: int) -> None:
    told, _, counts = visits[name]
    assert told["touches"] == touches
    assert (told["label"], told["paper"]) == ("A1", "printed")
    assert [Path(screen).name for screen in told["screens"]] == [
        "01-welcome.png", "02-need.png", "03-theme.png", "04-ticket.png"
    ]  # fmt: skip
    assert counts["tickets"] == 1
    assert counts["need_theme"] == {told["need"]: {told["theme"]: 1}}
    assert counts["languages"] == {told["language"]: 1}
    assert sum(counts["modes"].values()) == modes
    assert sum(counts["seconds"].values()) == 1


def test_what_was_said_is_told(visits: dict[str, Played]) -> None:
    spoken = " ".join(visits["voice"].told["spoken"]).replace("\N{NO-BREAK SPACE}", " ")
    for words in ("La borne parle.", "Quand avez-vous besoin d’aide ?", "Votre numéro est le A 1."):
        assert words in spoken


def test_what_was_asked_for_was_played(visits: dict[str, Played]) -> None:
    told, _, counts = visits["french"]
    assert (told["need"], told["theme"], told["language"]) == ("long", "job", "fr")
    assert (counts["day"], counts["hours"]) == ("2026-11-22", {"14": 1})
    assert visits["arabic"].told["language"] == "ar"


@pytest.mark.parametrize("name", ["french", "arabic", "small", "undo"])
def test_the_slip_is_a_picture_and_its_bytes(visits: dict[str, Played], name: str) -> None:
    told, out, _ = visits[name]
    assert told["papers"] == ["paper/01.png"]
    width, height = png_size(out / "paper" / "01.png")
    assert width == 576
    assert height > 200
    assert 1_000 < (out / "paper" / "01.bin").stat().st_size < 40_000


def test_an_undo_takes_the_number_out_of_the_counts(visits: dict[str, Played]) -> None:
    told, _, counts = visits["undo"]
    assert (told["label"], told["touches"], told["screens"][-1]) == ("A1", 3, "screens/04-undone.png")
    assert (counts["tickets"], counts["voided"]) == (0, 1)
    assert counts["need_theme"] == counts["hours"] == counts["languages"] == {}


def test_until_stops_before_a_number(visits: dict[str, Played]) -> None:
    told, _, counts = visits["until need"]
    assert (told["label"], told["paper"], told["papers"], told["touches"]) == (None, "none", [], 1)
    assert told["screens"] == ["screens/01-welcome.png", "screens/02-need.png"]
    assert counts["tickets"] == 0


def test_without_paper_there_is_a_number_all_the_same(visits: dict[str, Played]) -> None:
    told, _, counts = visits["paper out"]
    assert (told["label"], told["paper"], told["papers"]) == ("A1", "failed", [])
    assert (counts["tickets"], counts["failures"]["failed"]) == (1, 1)


def test_a_theme_of_the_second_page_takes_one_touch_more(visits: dict[str, Played]) -> None:
    told = visits["paper out"].told
    assert (told["theme"], told["touches"]) == ("job", 4)
    assert [Path(screen).name for screen in told["screens"]][2:4] == ["03-theme.png", "04-theme.png"]


def test_before_four_in_the_morning_it_is_still_the_day_before(visits: dict[str, Played]) -> None:
    counts = visits["paper out"].counts
    assert (counts["day"], counts["hours"]) == ("2026-11-22", {"3": 1})


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["--size", "big"], "--size 'big' is not a size. Write one like 1080x1920."),
        (["--size", "1x1"], "Write one like 1080x1920."),
        (["--size", "99999x1920"], "Write one like 1080x1920."),
        (
            ["--mode", "loud"],
            "--mode 'loud' is unknown. Choose one of: bigger, contrast, lower, calm, time, easy, voice.",
        ),
        (["--at", "yesterday"], "--at 'yesterday' is not a time. Write one like 2026-11-22T14:05."),
        (["--language", "xx"], "does not speak 'xx'. Choose one of: fr, en, it, es, pt, de, ar, uk, tr, zh."),
        (["--theme", "cooking"], "Choose one of: orientation"),
        (["--printer-fault", "fire"], "Choose one of: none"),
        (["--need", "never"], "'urgent'"),
    ],
)
def test_what_cannot_be_played_is_refused_with_words(home: Path, words: list[str], said: str) -> None:
    refused = kiosk("visit", "--home", home, "--out", home / "out", *words)
    assert refused.returncode == 2, refused.stderr
    assert said in refused.stderr
    assert "Traceback" not in refused.stderr
    assert not (home / "out").exists()


@pytest.mark.parametrize("words", [["--at", AT], ["--printer-fault", "paper-out"]])
def test_a_fault_or_a_time_is_refused_to_a_real_printer(home: Path, words: list[str]) -> None:
    home.mkdir()
    (home / "kiosk.toml").write_text('[[printer]]\ntransport = "tcp"\naddress = "127.0.0.1:9"\n')
    refused = kiosk("visit", "--home", home, "--out", home / "out", *words)
    assert refused.returncode == 2
    assert 'Set transport = "simulated"' in refused.stderr


def test_out_is_needed(home: Path) -> None:
    refused = kiosk("visit", "--home", home)
    assert refused.returncode == 2
    assert "--out" in refused.stderr


def test_run_without_a_display_says_what_to_do(home: Path) -> None:
    refused = kiosk("run", "--home", home)
    assert (refused.returncode, refused.stdout) == (2, "")
    assert "There is no display to run on." in refused.stderr
    assert "kiosk visit --out DIR" in refused.stderr
    assert not home.exists()
