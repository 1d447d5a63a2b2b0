"""Another language in the middle of a visit or of a proof: all stays but the words, and nothing is done twice."""

import re
from collections.abc import Callable
from hashlib import sha256
from statistics import median
from time import monotonic

import pytest
from listener import Listener
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from visitor import SIZES, Visitor, size_name

from kiosk.centre import ASSETS
from kiosk.ports import Paper
from kiosk.printing.simulated_state import Fault
from kiosk.problems import Problem
from kiosk.ui.photo import Shot
from kiosk.visit import Step, Visit

SMALL = SIZES[3]
SLOW = '[kiosk]\nletter = "A"\n[[printer]]\ntransport = "simulated"\ndeadline_scale = 0.1\n'
LANGUAGES = ("ar", "en", "fr")
# The figure is 150 ms, measured by tests/bench/switch_touch.py; tests run beside other work.
USUAL_MS, MOST_MS = 300, 1500
Act = str | Callable[[Visitor], object]


# What has to stay ----------------------------------------------------------------------------------------


def held(visitor: Visitor) -> dict[str, object]:
    """What the visit holds wherever it is: what was chosen, given, counted and printed."""
    visit, presence, photo = visitor.kiosk.visit.visit, visitor.kiosk.presence, visitor.kiosk.photo
    return {
        "step": visit.step,
        "chosen": (visit.need, visit.ticket, visit.voided, presence.precision),
        "paper": (visitor.kiosk.paper.state, presence.paper_state, len(visitor.printer.slips)),
        "proof": presence.proof and (presence.proof.url, presence.code.rows),
        "photo": photo.picture and sha256(bytes(photo.picture.pixels)).hexdigest(),
        "frame": photo.shot is Shot.TAKEN and not photo.frames.empty,
        "read": (presence.consentAt, visitor.kiosk.kept.sentenceAt, visitor.kiosk.kept.texts),
        "counts": visitor.house.reception.counts().as_json(),
        "modes": visitor.kiosk.display.on,
    }


def controls(visitor: Visitor) -> set[str]:
    """The names of what is on the screen: in another language pages may hold less, so without what turns them."""
    return {name for name in visitor.names() if not name.startswith(("consent.", "theme.", "kept.", "release"))}


def camera_is_live(visitor: Visitor) -> None:
    visitor.until(lambda: visitor.sees("camera.take"))
    visitor.settle()


def to_languages(visitor: Visitor) -> None:
    """By the bar; from the screen to be photographed, which has none, as a key does."""
    if visitor.sees("bar.language"):
        visitor.touch("bar.language")
    else:
        visitor.clock.advance(0.625)
        visitor.kiosk.visit.otherLanguage()
        visitor.settle()


def switch(visitor: Visitor, language: str) -> float:
    """Touch another language; return the milliseconds until a frame of the new screen was drawn."""
    to_languages(visitor)
    assert visitor.step is Step.LANGUAGE
    assert not visitor.kiosk.photo.camera_open, "its screen is not shown"
    drawn: list[float] = []

    def note() -> None:
        if visitor.kiosk.visit.visit.language == language:
            drawn.append(monotonic())

    visitor.window.afterFrameEnd.connect(note, Qt.ConnectionType.DirectConnection)
    visitor.touch(f"language.{language}")
    visitor.until(lambda: drawn)
    visitor.window.afterFrameEnd.disconnect(note)
    return 1000 * (drawn[0] - visitor.hand.released_at)


def in_language(visitor: Visitor, language: str) -> bool:
    """Whether the screens and their direction are a language's; the bar tells, where there is one."""
    turned = language == "ar"
    if (QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft) is not turned:
        return False
    if not visitor.sees("bar.help"):
        return True
    first_at_left = visitor.place("bar.help").x() < visitor.window.width() / 2
    return visitor.says(visitor.kiosk.words.of(language)("Bar", "Aide")) and first_at_left is not turned


def sentences(visitor: Visitor) -> set[str]:
    """The sentences on the screen, without their numbers: seconds go on."""
    own = visitor.house.centre.name
    return {re.sub(r"\d+", "#", text) for text in visitor.texts() if len(text) > 12 and text != own}


def switches_keep(visitor: Visitor) -> list[float]:
    """Go through three languages and come to the same place, all of it; return the milliseconds of each switch."""
    was, names, words = held(visitor), controls(visitor), sentences(visitor)
    live = visitor.kiosk.photo.shot in (Shot.LIVE, Shot.COUNTING)
    taken = []
    for language in LANGUAGES:
        taken.append(switch(visitor, language))
        assert visitor.step is was["step"]
        if live:
            camera_is_live(visitor)
            assert visitor.kiosk.photo.count == 0, "a countdown that nobody saw"
        assert held(visitor) == was
        assert controls(visitor) == names
        assert in_language(visitor, language)
        assert (sentences(visitor) == words) is (language == "fr")
    assert visitor.kiosk.visit.visit.came_from == []
    return taken


# Whole visits --------------------------------------------------------------------------------------------


def proof_settled(visitor: Visitor) -> None:
    visitor.until(lambda: visitor.kiosk.presence.paper_state is not Paper.SENDING)
    visitor.settle()


def agree(visitor: Visitor) -> None:
    while visitor.sees("consent.more"):
        visitor.touch("consent.more")
    visitor.touch("consent.yes")
    camera_is_live(visitor)


def count_down(visitor: Visitor) -> None:
    for _ in range(3):
        visitor.kiosk.photo.tick()
    visitor.settle()


def choose_minute(visitor: Visitor) -> None:
    while visitor.kiosk.presence.precision != "minute":
        visitor.touch("precision.minute" if visitor.sees("precision.minute") else "precision")


def empty_the_printer(visitor: Visitor) -> None:
    visitor.printer.set_fault(Fault.PAPER_OUT)


def fill_the_printer(visitor: Visitor) -> None:
    visitor.printer.cure()
    visitor.kiosk.paper.look()
    visitor.until(lambda: visitor.kiosk.presence.paperOffered)
    visitor.settle()


# What is done from one switch to the next, and where the visit is then.
VISITS: dict[str, list[tuple[list[Act], Step]]] = {
    "ticket": [
        ([], Step.WELCOME),
        (["language.fr"], Step.NEED),
        (["need.long", "theme.more"], Step.THEME),
        (["theme.unknown", Visitor.paper], Step.TICKET),
        (["undo"], Step.THEME),
    ],
    "ticket without paper": [
        ([empty_the_printer, Visitor.take_ticket, Visitor.paper], Step.TICKET),
    ],
    "proof with a photo": [
        (["prove", "language.fr", choose_minute], Step.PRESENCE),
        (["proof.portrait"], Step.CONSENT),
        ([agree], Step.CAMERA),
        (["camera.take", count_down], Step.CAMERA),
        (["camera.print", proof_settled], Step.PROOF),
    ],
    "proof on paper, of a visitor with a ticket": [
        ([Visitor.take_ticket, Visitor.paper, "prove", "proof.paper", proof_settled], Step.PROOF),
        (["back"], Step.PRESENCE),
        (["back"], Step.TICKET),
    ],
    "proof whose paper does not come": [
        (["prove", "language.fr", empty_the_printer, "proof.paper", proof_settled], Step.PROOF),
        ([fill_the_printer, "proof.again", proof_settled], Step.PROOF),
    ],
    "proof for the telephone": [
        (["prove", "language.fr", "proof.phone"], Step.PHONE),
    ],
    "what the kiosk keeps": [
        (["language.fr", "bar.help", "kept"], Step.KEPT),
        (["kept.releases"], Step.RELEASES),
    ],
    "larger, yellow": [
        (["language.fr", lambda v: v.switch_on("bigger", "contrast", "easy"), "need.long", "theme.more"], Step.THEME),
    ],
}


def walk(visitor: Visitor, visit: list[tuple[list[Act], Step]]) -> list[float]:
    taken = []
    for acts, step in visit:
        for act in acts:
            visitor.touch(act) if isinstance(act, str) else act(visitor)
        assert visitor.step is step
        taken += switches_keep(visitor)
    return taken


@pytest.mark.parametrize("size", [SIZES[0], SMALL], ids=size_name)
@pytest.mark.parametrize("name", VISITS)
def test_a_switch_changes_the_words_and_nothing_else(kiosk, name, size) -> None:
    visitor: Visitor = kiosk(size, settings=SLOW)
    taken = walk(visitor, VISITS[name])
    assert median(taken) < USUAL_MS, taken
    assert max(taken) < MOST_MS, taken


@pytest.mark.campaign
@pytest.mark.parametrize("size", SIZES[1:3], ids=size_name)
@pytest.mark.parametrize("name", VISITS)
def test_a_switch_changes_nothing_else_on_the_other_sizes(kiosk, name, size) -> None:
    walk(kiosk(size, settings=SLOW), VISITS[name])


FORGETTING = {Step.CAMERA: Step.CONSENT, Step.PROOF: Step.PRESENCE, Step.PHONE: Step.PRESENCE}


@pytest.mark.parametrize("name", ["proof with a photo", "proof whose paper does not come", "proof for the telephone"])
def test_a_detour_that_forgets_is_found_out(kiosk, monkeypatch, name) -> None:
    """The control: as it was before."""
    detour = Visit._detour

    def forget(visit: Visit, step: Step) -> None:
        detour(visit, step)
        visit.came_from = [FORGETTING.get(place, place) for place in visit.came_from]

    visitor: Visitor = kiosk(settings=SLOW)
    monkeypatch.setattr(Visit, "_detour", forget)
    with pytest.raises((AssertionError, Problem)):
        walk(visitor, VISITS[name])


# Detours -------------------------------------------------------------------------------------------------

PLACES = {
    Step.THEME: ["language.fr", "need.long", "theme.more"],
    Step.CAMERA: ["prove", "language.fr", "proof.portrait", agree, "camera.take", count_down],
    Step.PROOF: [
        "prove",
        "language.fr",
        "proof.portrait",
        agree,
        "camera.take",
        count_down,
        "camera.print",
        proof_settled,
    ],
}
WAYS = {
    "help": ["bar.help"],
    "display": ["bar.help", "display"],
    "listen": ["bar.listen"],
    "kept": ["bar.help", "kept"],
    "help in the language": ["bar.language", "bar.help"],
}


@pytest.mark.parametrize("step", PLACES)
@pytest.mark.parametrize("way", WAYS)
def test_every_detour_comes_back_to_the_same_place_in_the_new_language(kiosk, step, way) -> None:
    visitor: Visitor = kiosk()
    for act in PLACES[step]:
        visitor.touch(act) if isinstance(act, str) else act(visitor)
    was, names = held(visitor), controls(visitor)
    del was["counts"]  # help is counted, once for each time
    visitor.touch(*WAYS[way])
    assert visitor.step is not step
    switch(visitor, "ar")
    if way == "kept":
        assert visitor.step is Step.KEPT
        visitor.touch("back")
    now = held(visitor)
    counts = now.pop("counts")
    assert (now, controls(visitor)) == (was, names)
    assert sum(counts["proofs"].values()) == (step is Step.PROOF)
    assert in_language(visitor, "ar")


@pytest.mark.parametrize("step", [Step.THEME, Step.PROOF])
def test_a_warning_loses_nothing_and_a_switch_after_it_neither(kiosk, step) -> None:
    visitor: Visitor = kiosk()
    for act in PLACES[step]:
        visitor.touch(act) if isinstance(act, str) else act(visitor)
    was = held(visitor)
    visitor.idle(95)
    visitor.touch("stay")
    assert held(visitor) == was
    switches_keep(visitor)
    visitor.idle(85)
    to_languages(visitor)
    visitor.idle(85)
    assert not visitor.sees("stay"), "a detour is no absence"
    visitor.touch("back")
    assert held(visitor) == was


# The camera ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize("taken", [False, True])
@pytest.mark.parametrize("way", [[], ["bar.help", "kept"]])
def test_a_language_whose_consent_nobody_read_has_no_photo(kiosk, taken, way) -> None:
    centre = (ASSETS / "centre.toml").read_text("utf-8")
    unread = centre.replace('consent_reviewed = ["fr", "en", "ar"]', 'consent_reviewed = ["fr", "ar"]')
    assert unread != centre
    visitor: Visitor = kiosk(centre=unread)
    visitor.touch("prove", "language.fr", "proof.portrait")
    agree(visitor)
    pixels = b""
    if taken:
        visitor.touch("camera.take")
        count_down(visitor)
        pixels = visitor.kiosk.photo.picture.pixels
    visitor.touch(*way)
    switch(visitor, "en")
    photo = visitor.kiosk.photo
    assert (photo.picture, photo.camera_open, photo.frames.empty, any(pixels)) == (None, False, True, False)
    if way:
        switch(visitor, "fr")
        visitor.touch("back")
    assert visitor.step is Step.PRESENCE
    assert visitor.sees("proof.portrait") is bool(way), "yes was said to a photo that is gone: it is asked again"
    assert visitor.sees("proof.paper")
    assert not photo.camera_open
    visitor.touch("proof.paper")
    proof_settled(visitor)
    assert visitor.house.reception.counts().proofs == {"paper": 1}


def test_a_countdown_is_stopped_by_a_detour(kiosk) -> None:
    visitor: Visitor = kiosk()
    visitor.touch("prove", "language.fr", "proof.portrait")
    agree(visitor)
    visitor.touch("camera.take")
    visitor.kiosk.photo.tick()
    switch(visitor, "ar")
    camera_is_live(visitor)
    count_down(visitor)
    assert visitor.kiosk.photo.shot is Shot.LIVE, "no photo that nobody asked for"
    visitor.touch("camera.take")
    count_down(visitor)
    assert visitor.kiosk.photo.shot is Shot.TAKEN


def test_a_camera_that_was_pulled_out_meanwhile_is_said_to_fail(kiosk) -> None:
    visitor: Visitor = kiosk()
    visitor.touch("prove", "language.fr", "proof.portrait")
    agree(visitor)
    to_languages(visitor)
    visitor.kiosk.camera.unplug()
    visitor.touch("language.ar")
    visitor.until(lambda: visitor.kiosk.photo.shot is Shot.FAILED)
    visitor.settle()
    assert visitor.sees("camera.paper")


# Pages ---------------------------------------------------------------------------------------------------


def on_page(visitor: Visitor) -> tuple[int, list[int]]:
    """The number of the page that is read, and which sentences, or parts of them, stand on it."""
    read = next(item for item in visitor.items() if item.property("sentenceAt") is not None)
    every = read.property("sentences")
    shown = [text for text in visitor.texts() if len(text) > 9 and any(text in sentence for sentence in every)]
    return read.property("page"), [at for at, sentence in enumerate(every) if any(text in sentence for text in shown)]


def read_on(visitor: Visitor, screen: str) -> bool:
    """Turn the pages to the last one, each in three languages; return whether its number differs in one of them."""
    differs = False
    model = visitor.kiosk.presence if screen == "consent" else visitor.kiosk.kept
    while visitor.sees(f"{screen}.more"):
        visitor.touch(f"{screen}.more")
        at = model.consentAt if screen == "consent" else model.sentenceAt
        page, shown = on_page(visitor)
        assert shown[0] == int(at), "it begins the page"
        for language in LANGUAGES:
            switch(visitor, language)
            number, there = on_page(visitor)
            assert int(at) in there
            assert there == list(range(there[0], there[-1] + 1))
            differs |= number != page
        assert on_page(visitor) == (page, shown)
    return differs


@pytest.mark.parametrize("screen", ["consent", "kept"])
def test_a_switch_leaves_out_no_sentence(kiosk, screen) -> None:
    """What is on top of a page in one language is on the page in the others, whatever its number is there."""
    differs = False
    for modes in [(), ("bigger",), ("easy",)]:
        visitor: Visitor = kiosk(SMALL)
        visitor.switch_on(*modes)
        visitor.touch(*(["prove", "language.fr", "proof.portrait"] if screen == "consent" else ["bar.help", "kept"]))
        differs |= read_on(visitor, screen)
    assert differs, "the control: pages of the same number would leave something out"


def test_the_page_of_themes_holds_what_it_held(kiosk) -> None:
    """Where the labels of one language are too long for two columns, another page holds the same themes."""
    long = "Un sujet avec un nom beaucoup trop long ici"
    centre = (ASSETS / "centre.toml").read_text("utf-8")
    first = next(line for line in centre.splitlines() if line.startswith("label.ar"))
    visitor: Visitor = kiosk(SMALL, centre=centre.replace(first, f'label.ar = "{long}"', 1))
    visitor.touch("language.fr", "need.long", "theme.more")
    before = [theme["id"] for theme in visitor.kiosk.visit.themes]
    switch(visitor, "ar")
    assert [theme["id"] for theme in visitor.kiosk.visit.themes] == before[:1]
    switch(visitor, "fr")
    assert [theme["id"] for theme in visitor.kiosk.visit.themes] == before


# The telephone -------------------------------------------------------------------------------------------


def test_the_minute_of_a_code_counts_while_it_is_shown(kiosk) -> None:
    visitor: Visitor = kiosk()
    visitor.touch("prove", "language.fr", "proof.phone")
    presence = visitor.kiosk.presence
    visitor.clock.advance(20)
    left = presence.secondsLeft
    to_languages(visitor)
    visitor.clock.advance(70)
    presence.tick()
    visitor.touch("language.ar")
    assert (visitor.step, presence.secondsLeft) == (Step.PHONE, left)
    visitor.clock.advance(left)
    presence.tick()
    assert (visitor.step, presence.proof, presence.code.rows) == (Step.PRESENCE, None, ())


def test_the_code_is_the_same_for_who_listens_on_a_low_panel(kiosk) -> None:
    """There help is beside the code, and the languages behind it."""
    visitor: Visitor = kiosk(SMALL)
    listener = Listener(visitor)
    visitor.touch("prove", "language.fr", "proof.phone")
    url = visitor.kiosk.presence.proof.url
    listener.plug()
    for name in ("voice.help", "listen", "listen.language", "language.ar"):
        visitor.touch(name, name)  # the first touch says what it is
    assert (visitor.step, visitor.kiosk.presence.proof.url) == (Step.PHONE, url)
    assert visitor.house.reception.counts().proofs == {"phone": 1}


# The voice -----------------------------------------------------------------------------------------------


@pytest.mark.parametrize("step", PLACES)
def test_the_screen_is_read_in_the_new_language(kiosk, step) -> None:
    visitor: Visitor = kiosk()
    listener = Listener(visitor)
    for act in PLACES[step]:
        visitor.touch(act) if isinstance(act, str) else act(visitor)
    listener.plug()
    visitor.touch("bar.language", "bar.language")
    listener.quiet()
    visitor.touch("language.ar")
    listener.fresh()
    visitor.touch("language.ar")
    listener.quiet()
    assert visitor.step is step
    assert {language for _, language, _ in listener.heard} == {"ar"}
    shown = [item for item in visitor.items() if item.objectName() and item.property("name")]
    read = [item.property("name") for item in shown if not item.objectName().startswith(("bar.", "voice."))]
    assert read
    assert [name for name in read if name not in listener.words] == [], "the whole screen"
