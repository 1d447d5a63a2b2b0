"""What this kiosk keeps and sends: closed days only, each release letter by letter, and nothing of it stays."""

from datetime import date

import pytest
from PySide6.QtGui import QGuiApplication
from releasing import tables_of
from visitor import SIZES, Visitor, size_name

from kiosk.ports import Paper
from kiosk.problems import Problem, Reason
from kiosk.releases import Release, is_day_period
from kiosk.store.outbox import FOLDER, FileOutbox
from kiosk.tickets import Need
from kiosk.visit import Step

SMALL = SIZES[3]
HOURS = [{"from": hour, "to": hour + 1, "n": 12} for hour in range(9, 18)] + [{"from": 18, "to": 19, "n": 304}]


def keep(visitor: Visitor, period: str, first: date, last: date, total: int, **tables: object) -> Release:
    whole = {} if is_day_period(period) else tables_of(total) | tables
    release = Release("DEMO", "hall", period, first, last, 11, "0.5.0", total, whole)
    FileOutbox(visitor.house.home.folder).keep(release.name, release.document())
    return release


def keep_some(visitor: Visitor) -> list[Release]:
    """Newest first."""
    return [
        keep(visitor, "2026-11-23", date(2026, 11, 23), date(2026, 11, 23), 143),
        keep(visitor, "2026-11-20_2026-11-22", date(2026, 11, 20), date(2026, 11, 22), 29),
        keep(visitor, "2026-10", date(2026, 10, 1), date(2026, 10, 31), 412, hour=HOURS),
        keep(visitor, "2026-10-31", date(2026, 10, 31), date(2026, 10, 31), 77),
    ]


def open_releases(visitor: Visitor) -> None:
    visitor.touch("bar.help", "kept", "kept.releases")
    assert visitor.step is Step.RELEASES


def listed(visitor: Visitor) -> list[tuple[str, int]]:
    """Every release of every page, as the screen has them; the first page stands again afterwards."""
    found = []
    while True:
        found += [(row["words"], row["total"]) for row in visitor.kiosk.kept.releases]
        for row in visitor.kiosk.kept.releases:
            assert visitor.says(row["words"])
        if not visitor.sees("releases.older"):
            break
        visitor.touch("releases.older")
    while visitor.sees("releases.newer"):
        visitor.touch("releases.newer")
    return found


def read(visitor: Visitor) -> str:
    """The whole text of a release, page by page, as it stands in the items that are drawn."""
    text = ""
    while True:
        at = 0
        while visitor.sees(f"release.text.{at}"):
            text += visitor.item(f"release.text.{at}").property("text")
            at += 1
        if not visitor.sees("release.after"):
            return text
        visitor.touch("release.after")


def open_release(visitor: Visitor, total: int) -> None:
    while visitor.sees("releases.newer"):
        visitor.touch("releases.newer")
    while total not in [row["total"] for row in visitor.kiosk.kept.releases]:
        visitor.touch("releases.older")
    at = [row["total"] for row in visitor.kiosk.kept.releases].index(total)
    visitor.touch(f"release.{at}")
    assert visitor.step is Step.RELEASE


# What is shown


@pytest.mark.parametrize("size", SIZES, ids=size_name)
def test_releases_are_listed_newest_first_and_each_text_is_the_file(kiosk, size) -> None:
    visitor: Visitor = kiosk(size)
    releases = keep_some(visitor)
    open_releases(visitor)
    visitor.picture("releases")
    assert listed(visitor) == [
        ("23 novembre 2026", 143), ("du 20 au 22 novembre 2026", 29), ("octobre 2026", 412), ("31 octobre 2026", 77),
    ]  # fmt: skip
    for release in (releases[2], releases[1]):
        open_release(visitor, release.total)
        visitor.picture(release.period)
        file = visitor.house.home.folder / FOLDER / release.name
        assert read(visitor) == file.read_text("utf-8")
        shown = visitor.kiosk.kept.releases
        visitor.touch("back")
        assert visitor.kiosk.kept.releases == shown, "the same page again"
    assert visitor.step is Step.RELEASES


def test_a_text_that_is_not_the_file_is_noticed(kiosk) -> None:
    visitor: Visitor = kiosk(SMALL)
    [_, _, month, _] = keep_some(visitor)
    open_releases(visitor)
    open_release(visitor, 412)
    visitor.kiosk.kept._columns[3] = visitor.kiosk.kept._columns[3].replace("12", "11", 1)
    assert read(visitor) != (visitor.house.home.folder / FOLDER / month.name).read_text("utf-8")


def test_the_way_there_from_the_welcome_screen_and_back(kiosk) -> None:
    visitor: Visitor = kiosk()
    keep_some(visitor)
    visitor.touch("kept")
    assert visitor.says("Rien ici ne parle de vous.")
    assert visitor.says("La borne ne garde ni nom, ni photo.")
    visitor.touch("kept.releases", "release.0", "back", "back", "back")
    assert visitor.step is Step.WELCOME


def test_in_the_middle_of_a_visit_it_leads_back_to_the_number(kiosk) -> None:
    visitor: Visitor = kiosk(SMALL)
    visitor.take_ticket()
    visitor.paper()
    open_releases(visitor)
    assert visitor.says("Il n’y a pas encore de relevé.")
    visitor.touch("back", "back")
    assert (visitor.step, visitor.label) == (Step.TICKET, "A1")


@pytest.mark.parametrize(
    ("uplink", "words"),
    [
        ("none", "Rien ne part de cette borne."),
        ("file:///media/cle/releves", "La borne copie les relevés dans un dossier."),
        ("https://nuage.example.org:8443/dav/deep", "La borne envoie les relevés à nuage.example.org:8443."),
        ("s3://releves-demo/cdm", "La borne envoie les relevés à releves-demo."),
    ],
)
def test_where_releases_go_is_said(kiosk, uplink, words) -> None:
    visitor: Visitor = kiosk(settings=f'[sync]\nuplink = "{uplink}"\n')
    visitor.touch("kept")
    assert visitor.says(words)
    assert not visitor.says("somebody")
    assert not visitor.says("deep")


# Never live


def everything(visitor: Visitor) -> str:
    """All that the screens say, from the first page to the last text."""
    visitor.touch("bar.help", "kept")
    told = visitor.texts()
    while visitor.sees("kept.more"):
        visitor.touch("kept.more")
        told += visitor.texts()
    visitor.touch("kept.releases")
    for words, total in listed(visitor):
        told += [words, str(total)]
        open_release(visitor, total)
        told += [*visitor.texts(), read(visitor)]
        visitor.touch("back")
    visitor.touch("back", "back")
    return "\n".join(told)


def test_nothing_of_today_is_shown_until_the_day_is_a_release(kiosk) -> None:
    visitor: Visitor = kiosk(SMALL)
    keep(visitor, "2026-11-23", date(2026, 11, 23), date(2026, 11, 23), 143)

    def give() -> None:
        visitor.house.reception.give_ticket(Need.LONG, "job", "fr", seconds=None, paper=Paper.NONE)

    before = everything(visitor)
    for _ in range(57):
        give()
    during = everything(visitor)
    assert during == before, "another number changes nothing on these screens"
    assert "57" not in during
    assert visitor.tickets == 57
    keep(visitor, "2026-11-24", date(2026, 11, 24), date(2026, 11, 24), visitor.tickets)
    assert "57" in everything(visitor), "a live total would have been found"


# Files that are none


def test_a_file_that_is_no_release_is_passed_over(kiosk) -> None:
    visitor: Visitor = kiosk(SMALL)
    folder = visitor.house.home.folder / FOLDER
    [_, joined, *_] = keep_some(visitor)
    (folder / "2026-11-24.json").write_text("{ broken")
    (folder / "2026-11-19.json").write_bytes(joined.document())  # says another period than its name
    (folder / "2026-11-18.json").write_bytes(b"\xff\xfe{\x00}\x00")
    (folder / "2026-11-17.json").mkdir()
    (folder / "notes.txt").write_text("no release")
    open_releases(visitor)
    assert [total for _, total in listed(visitor)] == [143, 29, 412, 77]


def test_a_release_that_is_gone_leaves_the_list(kiosk) -> None:
    visitor: Visitor = kiosk(SMALL)
    [newest, *_] = keep_some(visitor)
    open_releases(visitor)
    (visitor.house.home.folder / FOLDER / newest.name).unlink()
    visitor.touch("release.0")
    assert visitor.step is Step.RELEASES
    assert [total for _, total in listed(visitor)] == [29, 412, 77]


# Language, idle, failsafe

WAYS = {
    Step.KEPT: ["bar.help", "kept"],
    Step.RELEASES: ["bar.help", "kept", "kept.releases", "releases.older"],
    Step.RELEASE: ["bar.help", "kept", "kept.releases", "release.1", "release.after"],
}


@pytest.mark.parametrize("step", WAYS)
def test_another_language_works_on_it(kiosk, step) -> None:
    visitor: Visitor = kiosk(SMALL)
    keep_some(visitor)
    visitor.touch(*WAYS[step])
    before = visitor.kiosk.kept.texts
    visitor.touch("bar.language", "language.ar")
    assert visitor.step is step
    assert QGuiApplication.layoutDirection().name == "RightToLeft"
    words = {
        Step.KEPT: "لا شيء هنا يتحدث عنك.",
        Step.RELEASES: "أكتوبر 2026",
        Step.RELEASE: "من 20 إلى 22 نوفمبر 2026",
    }
    assert visitor.says(words[step])
    assert visitor.kiosk.kept.texts == before
    visitor.picture(step.name)
    visitor.touch("bar.help", "back")
    assert visitor.step is step


@pytest.mark.parametrize("step", WAYS)
def test_left_alone_it_is_wiped(kiosk, step) -> None:
    visitor: Visitor = kiosk(SMALL)
    keep_some(visitor)
    visitor.touch("bar.language", "language.ar", *WAYS[step])
    assert visitor.step is step
    visitor.idle(90)
    assert visitor.sees("stay")
    visitor.idle(30)
    kept = visitor.kiosk.kept
    assert (visitor.step, visitor.kiosk.visit.visit.language) == (Step.WELCOME, "fr")
    assert (kept.releases, kept.period, kept.texts, kept.sentenceAt, kept.newer) == ([], "", [], 0.0, False)
    assert (kept._whole, kept._list) == ("", None)


@pytest.mark.parametrize("method", ["names", "read"])
def test_an_error_leads_to_the_failsafe(kiosk, failsafes, monkeypatch, method) -> None:
    visitor: Visitor = kiosk(SMALL)
    keep_some(visitor)

    def broken(*_: object) -> None:
        raise RuntimeError("nobody may read this")

    visitor.touch("bar.help", "kept")
    with monkeypatch.context() as broke:
        broke.setattr(FileOutbox, method, broken)
        visitor.touch("kept.releases")
        assert visitor.step is Step.FAILSAFE
    assert "nobody" not in failsafes.pop()
    failsafes.clear()
    visitor.touch("finish")
    open_releases(visitor)
    assert len(listed(visitor)) == 4


def test_a_release_that_the_disk_does_not_give_back_is_passed_over(kiosk, monkeypatch) -> None:
    visitor: Visitor = kiosk(SMALL)
    keep_some(visitor)
    whole = FileOutbox.read

    def failing(outbox: FileOutbox, name: str) -> bytes:
        if name == "2026-10.json":
            raise Problem(Reason.STORAGE, "It cannot be read.", "Mend it.")
        return whole(outbox, name)

    monkeypatch.setattr(FileOutbox, "read", failing)
    open_releases(visitor)
    assert [total for _, total in listed(visitor)] == [143, 29, 77]
