"""A visitor makes a proof of presence alone: each form, each language, and every way out of it."""

from datetime import UTC, datetime, timedelta
from io import BytesIO

import pytest
import zxingcpp
from PIL import Image
from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QImage
from visitor import SIZES, Visitor, size_name

from kiosk.app import House, Kiosk
from kiosk.ports import Paper
from kiosk.presence.keys import KeyFolder, Owner
from kiosk.presence.trust import SignedList, read_list
from kiosk.presence.verify import Verdict, verify
from kiosk.printing.simulated_state import Fault
from kiosk.problems import Reason
from kiosk.proofs import Form, Precision
from kiosk.ui.photo import Shot
from kiosk.visit import Step

LANGUAGES = ["fr", "en", "ar"]
SHAPES = SIZES[:2]
SLOW = '[[printer]]\ntransport = "simulated"\ndeadline_scale = 0.1\n'
CAMERA_OFF = SLOW + '[camera]\ndevice = "off"\n'
HOUSE = '[clock]\ntrust = "auto"\n' + SLOW


def choose(visitor: Visitor, form: str, language: str = "fr") -> None:
    """From the welcome screen to a form."""
    visitor.touch("prove", f"language.{language}", f"proof.{form}")


def printed(visitor: Visitor) -> Paper:
    visitor.until(lambda: visitor.kiosk.presence.paper_state is not Paper.SENDING)
    visitor.settle()
    return visitor.kiosk.presence.paper_state


def camera_is_live(visitor: Visitor) -> None:
    visitor.until(lambda: visitor.sees("camera.take"))
    visitor.settle()


def photograph(visitor: Visitor) -> None:
    """From the consent to the photo that is looked at."""
    while visitor.sees("consent.more"):
        visitor.touch("consent.more")
    visitor.touch("consent.yes")
    camera_is_live(visitor)
    visitor.touch("camera.take")
    for _ in range(3):
        visitor.kiosk.photo.tick()
    visitor.settle()


def codes(image: Image.Image) -> list[str]:
    return [found.text for found in zxingcpp.read_barcodes(image.convert("L"))]


def seen(image: QImage) -> Image.Image:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    return Image.open(BytesIO(buffer.data().data())).convert("L")


def on_screen(image: QImage) -> list[str]:
    return codes(seen(image))


def on_paper(visitor: Visitor) -> list[str]:
    return codes(Image.open(BytesIO(visitor.printer.slips[-1].png())))


def judge(visitor: Visitor, text: str) -> Verdict:
    """Check as a body does, with the list that this kiosk's DEMO root has signed."""
    trust = visitor.house.home.folder / "trust"
    signed = SignedList((trust / "trust.json").read_bytes(), (trust / "trust.json.sig").read_bytes())
    return verify(text, read_list(signed, "trust.json", None), visitor.clock.at, demo_allowed=True)


def nothing_is_left(visitor: Visitor) -> bool:
    presence, photo = visitor.kiosk.presence, visitor.kiosk.photo
    return (
        presence.proof is None
        and presence.code.rows == ()
        and presence.paper_state is Paper.NONE
        and photo.picture is None
        and photo.frames.empty
        and not photo.camera_open
    )


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("size", SHAPES, ids=size_name)
def test_paper_without_a_photo_is_three_touches_from_the_welcome_screen(kiosk, size, language) -> None:
    visitor: Visitor = kiosk(size)
    visitor.picture("1-welcome")
    visitor.touch("prove")
    visitor.picture("2-language")
    visitor.touch(f"language.{language}")
    visitor.picture("3-presence")
    visitor.touch("proof.paper")
    assert visitor.hand.touches == 3
    assert printed(visitor) is Paper.PRINTED
    visitor.picture("4-proof")
    visitor.slip("4-paper")
    verdict = judge(visitor, on_paper(visitor)[0])
    assert verdict.why == "valid"
    proven = verdict.proven
    assert (proven.form, proven.precision, proven.demo) == (Form.PAPER, Precision.HOUR, True)
    assert proven.begins.isoformat() == "2026-11-24T14:00:00+01:00"
    assert (visitor.tickets, visitor.house.reception.counts().as_json()["proofs"]) == (0, {"paper": 1})
    visitor.touch("finish")
    assert (visitor.step, nothing_is_left(visitor)) == (Step.WELCOME, True)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("size", SHAPES, ids=size_name)
def test_paper_with_a_photo_holds_the_photo_in_its_code(kiosk, size, language) -> None:
    visitor: Visitor = kiosk(size)
    visitor.take_ticket(language)
    visitor.paper()
    visitor.touch("prove", "proof.portrait")
    visitor.picture("1-consent")
    assert not visitor.kiosk.photo.camera_open, "the question comes first"
    while visitor.sees("consent.more"):
        visitor.touch("consent.more")
    visitor.touch("consent.yes")
    visitor.until(lambda: visitor.sees("camera.take"))
    visitor.settle()
    assert visitor.sees("camera.on"), "the sign"
    visitor.picture("2-camera")
    visitor.touch("camera.take")
    visitor.picture("3-countdown")
    for _ in range(3):
        visitor.kiosk.photo.tick()
    visitor.settle()
    assert visitor.sees("camera.off")
    assert not visitor.kiosk.photo.camera_open
    visitor.picture("4-photo")
    visitor.touch("camera.print")
    assert printed(visitor) is Paper.PRINTED
    shown = visitor.picture("5-proof")
    visitor.slip("5-paper")
    assert on_paper(visitor) == on_screen(shown), "the same code on both"
    verdict = judge(visitor, on_paper(visitor)[0])
    assert (verdict.why, verdict.proven.form) == ("valid", Form.PORTRAIT)
    face = Image.open(BytesIO(verdict.proven.portrait))
    assert face.size == (64, 80)
    assert len({*face.convert("L").tobytes()}) > 50, "a face, not a blank"
    assert visitor.kiosk.photo.picture is None, "the photo is gone with the paper"
    visitor.touch("back", "back")
    assert visitor.step is Step.TICKET, "and the ticket is still there"
    assert nothing_is_left(visitor)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("size", SIZES, ids=size_name)
def test_the_screen_is_photographed_by_the_visitor(kiosk, size, language) -> None:
    visitor: Visitor = kiosk(size)
    choose(visitor, "phone", language)
    shown = visitor.picture("phone")
    assert not visitor.sees("bar.help"), "nothing but the proof is on the picture"
    verdict = judge(visitor, on_screen(shown)[0])
    assert (verdict.why, verdict.proven.form) == ("valid", Form.PHONE)
    code = visitor.item("back")  # the way out is there all the time
    assert code.isVisible()
    visitor.touch("back")
    assert (visitor.step, nothing_is_left(visitor)) == (Step.PRESENCE, True)


def test_the_code_is_large_enough_for_a_photo(kiosk) -> None:
    """presence.md 3: 150 mm, 200 mm where there is room, the short side less 10 mm on small panels."""
    least = {SIZES[0]: 200, SIZES[1]: 200, SIZES[2]: 105, SIZES[3]: 68}  # without the quiet zone
    for size in SIZES:
        visitor: Visitor = kiosk(size)
        choose(visitor, "phone")
        (found,) = zxingcpp.read_barcodes(seen(visitor.kiosk.screens.picture()))
        across = found.position.top_right.x - found.position.top_left.x
        assert across / visitor.kiosk.panel.px_per_mm >= least[size], size


def test_the_code_to_be_photographed_goes_after_a_minute(kiosk) -> None:
    visitor: Visitor = kiosk()
    choose(visitor, "phone")
    first = visitor.kiosk.presence.proof.url
    visitor.clock.advance(58)
    visitor.kiosk.presence.tick()
    assert visitor.kiosk.presence.proof is not None
    visitor.clock.advance(2)
    visitor.kiosk.presence.tick()
    assert (visitor.step, nothing_is_left(visitor)) == (Step.PRESENCE, True)
    visitor.settle()
    visitor.touch("proof.phone")
    assert visitor.kiosk.presence.proof.url != first, "a new display is a new proof"


@pytest.mark.parametrize(
    ("precision", "begins", "seconds"),
    [("minute", "2026-11-24T14:05:00+01:00", 60), ("hour", "2026-11-24T14:00:00+01:00", 3600),
     ("day", "2026-11-24T00:00:00+01:00", 86400)],
)  # fmt: skip
def test_the_visitor_says_how_exact(kiosk, precision, begins, seconds) -> None:
    visitor: Visitor = kiosk()
    visitor.touch("prove", "language.fr")
    assert visitor.kiosk.presence.precision == "hour", "the default"
    visitor.touch(f"precision.{precision}", "proof.paper")
    assert printed(visitor) is Paper.PRINTED
    proven = judge(visitor, on_paper(visitor)[0]).proven
    assert (proven.begins.isoformat(), proven.precision.seconds) == (begins, seconds)
    visitor.touch("finish")
    assert visitor.kiosk.presence.precision == "hour", "the next visitor begins anew"


def test_no_gives_the_same_service(kiosk) -> None:
    visitor: Visitor = kiosk()
    choose(visitor, "portrait")
    visitor.touch("consent.no")
    assert printed(visitor) is Paper.PRINTED
    assert judge(visitor, on_paper(visitor)[0]).proven.form is Form.PAPER
    assert visitor.kiosk.photo.shot is Shot.NONE, "the camera was never opened"


def test_a_trembling_hand_does_not_say_yes(kiosk) -> None:
    visitor: Visitor = kiosk(SIZES[3])
    choose(visitor, "portrait")
    while visitor.sees("consent.more"):
        place = visitor.place("consent.more")
        visitor.touch("consent.more")
        for _ in range(3):
            visitor.hand.touch_at(place)
        visitor.settle()
        assert visitor.step is Step.CONSENT
    assert visitor.kiosk.photo.shot is Shot.NONE


@pytest.mark.parametrize("way", ["take", "counting", "photo"])
@pytest.mark.parametrize("out", ["back", "finish in help", "warning", "idle", "idle in help", "fail", "fail in help"])
def test_every_way_out_of_the_camera_shuts_it_and_wipes(kiosk, failsafes, way, out) -> None:
    visitor: Visitor = kiosk()
    choose(visitor, "portrait")
    if way == "photo":
        photograph(visitor)
        picture = visitor.kiosk.photo.picture
        assert any(picture.pixels)
    else:
        visitor.touch("consent.yes")
        camera_is_live(visitor)
        picture = None
        if way == "counting":
            visitor.touch("camera.take")
    if "help" in out:
        visitor.touch("bar.help")
        assert not visitor.kiosk.photo.camera_open
        assert (visitor.kiosk.photo.picture is None) is (way != "photo")
    if out == "back":
        visitor.touch("back")
    elif "finish" in out:
        visitor.clock.advance(1)
        visitor.kiosk.visit.finish()
    elif "fail" in out:
        visitor.kiosk.visit.fail(RuntimeError())
        failsafes.clear()
    else:
        visitor.idle(91 if out == "warning" else 121)
    assert nothing_is_left(visitor)
    assert picture is None or not any(picture.pixels)
    step = Step.FAILSAFE if "fail" in out else Step.PRESENCE if out in ("back", "warning") else Step.WELCOME
    assert visitor.kiosk.visit.visit.place is step


def test_the_picture_of_a_second_try_is_another(kiosk) -> None:
    visitor: Visitor = kiosk()
    choose(visitor, "portrait")
    photograph(visitor)
    first = visitor.kiosk.photo.picture
    visitor.touch("camera.again")
    assert not any(first.pixels), "the first is wiped"
    visitor.until(lambda: visitor.sees("camera.take"))
    assert visitor.kiosk.photo.camera_open


@pytest.mark.parametrize("fault", ["absent", "busy", "unplug"])
def test_without_a_camera_the_other_forms_remain(kiosk, fault) -> None:
    visitor: Visitor = kiosk()
    if fault == "absent":
        visitor.kiosk.camera.absent = True
        visitor.touch("prove", "language.fr")
        assert not visitor.sees("proof.portrait")
    else:
        choose(visitor, "portrait")
        visitor.kiosk.camera.busy = fault == "busy"
        visitor.touch("consent.yes")
        if fault == "unplug":
            visitor.until(lambda: visitor.sees("camera.take"))
            visitor.kiosk.camera.unplug()
        visitor.until(lambda: visitor.kiosk.photo.shot is Shot.FAILED)
        visitor.settle()
        assert visitor.says("Vous pouvez faire une preuve sans photo.")
        visitor.picture(f"camera-{fault}")
        visitor.touch("back")
    assert (visitor.sees("proof.paper"), visitor.sees("proof.phone")) == (True, True)
    visitor.touch("proof.paper")
    assert printed(visitor) is Paper.PRINTED


def test_a_camera_that_is_switched_off_is_not_offered(kiosk) -> None:
    visitor: Visitor = kiosk(settings=CAMERA_OFF)
    visitor.touch("prove", "language.fr")
    assert (visitor.sees("proof.paper"), visitor.sees("proof.portrait")) == (True, False)


def test_the_camera_works_in_languages_whose_consent_was_read(kiosk) -> None:
    from kiosk.centre import ASSETS

    source = (ASSETS / "centre.toml").read_text("utf-8")
    only_french = source.replace('consent_reviewed = ["fr", "en", "ar"]', 'consent_reviewed = ["fr"]')
    assert only_french != source
    visitor: Visitor = kiosk(centre=only_french)
    choose(visitor, "portrait")
    assert visitor.step is Step.CONSENT
    visitor.touch("bar.language", "language.ar")
    assert visitor.step is Step.PRESENCE, "nobody has read this text"
    assert not visitor.sees("proof.portrait")


@pytest.mark.parametrize("size", SIZES, ids=size_name)
def test_without_paper_the_code_is_on_the_screen(kiosk, size) -> None:
    visitor: Visitor = kiosk(size, settings=SLOW)
    visitor.touch("prove", "language.fr")
    visitor.printer.set_fault(Fault.PAPER_OUT)
    visitor.touch("proof.paper")
    assert printed(visitor) is Paper.FAILED
    shown = visitor.picture("no-paper")
    (text,) = on_screen(shown)
    assert judge(visitor, text).why == "valid"
    visitor.printer.cure()
    visitor.touch("proof.again")
    assert printed(visitor) is Paper.PRINTED
    assert on_paper(visitor) == [text], "the same proof, not another"
    assert visitor.house.reception.counts().as_json()["proofs"] == {"paper": 1}


def test_a_photo_whose_paper_does_not_come_is_on_the_screen(kiosk) -> None:
    visitor: Visitor = kiosk(settings=SLOW)
    choose(visitor, "portrait")
    photograph(visitor)
    visitor.printer.set_fault(Fault.PAPER_OUT)
    visitor.touch("camera.print")
    assert printed(visitor) is Paper.FAILED
    assert judge(visitor, on_screen(visitor.picture("no-paper"))[0]).proven.form is Form.PORTRAIT
    assert not visitor.sees("proof.again"), "the photo is gone"


class TestDoubt:
    """No proof under doubt, in words, with the way to the desk; tickets go on."""

    def test_a_clock_set_back_gives_no_proof(self, kiosk) -> None:
        visitor: Visitor = kiosk()
        visitor.clock.at -= timedelta(days=1)
        visitor.touch("prove", "language.fr")
        assert visitor.says("La borne n’est pas sûre de l’heure.")
        assert visitor.says("Allez voir une personne à l’accueil.")
        assert not visitor.sees("proof.paper")
        visitor.touch("back")
        assert visitor.take_ticket() == "A1"
        assert visitor.house.reception.counts().as_json()["proofs"] == {}

    def test_doubt_that_comes_while_the_forms_are_shown_signs_nothing(self, kiosk) -> None:
        visitor: Visitor = kiosk()
        visitor.touch("prove", "language.fr")
        visitor.clock.at -= timedelta(days=1)
        visitor.touch("proof.paper")
        assert (visitor.step, visitor.kiosk.presence.trouble) == (Step.PRESENCE, Reason.TIME)
        assert nothing_is_left(visitor)

    @pytest.mark.parametrize("language", LANGUAGES)
    def test_a_kiosk_that_does_not_know_the_time_waits_for_the_attendant(self, kiosk, language) -> None:
        visitor: Visitor = kiosk(settings=HOUSE)
        visitor.touch("prove", f"language.{language}")
        visitor.picture("doubt")
        assert visitor.kiosk.presence.trouble == Reason.TIME
        visitor.touch("back")
        visitor.house.reception.confirm_time()
        choose(visitor, "paper", language)
        assert printed(visitor) is Paper.PRINTED
        assert judge(visitor, on_paper(visitor)[0]).proven.quality == 1

    def test_a_boot_in_2099_does_not_freeze_proofs(self, kiosk) -> None:
        visitor: Visitor = kiosk()
        visitor.clock.at = datetime(2099, 1, 1, 12, tzinfo=UTC)
        visitor.kiosk.visit.keepHouse()
        visitor.clock.at = datetime(2026, 11, 24, 13, 5, tzinfo=UTC)
        visitor.touch("prove", "language.fr")
        assert visitor.kiosk.presence.trouble == Reason.TIME
        visitor.touch("back")
        visitor.house.reception.confirm_time()
        visitor.touch("prove", "language.fr")
        assert visitor.kiosk.presence.trouble == ""


def test_without_a_key_it_is_said(kiosk) -> None:
    visitor: Visitor = kiosk()
    keys = visitor.house.home.folder / "keys"
    visitor.until((keys / "demo").is_dir)
    visitor.until((keys.parent / "trust" / "trust.json.sig").exists)
    (keys / "demo").chmod(0o755)
    visitor.house.signer.signer._key = None
    choose(visitor, "paper")
    assert visitor.kiosk.presence.trouble == Reason.KEYS
    assert visitor.says("La borne ne peut pas signer de preuve.")
    visitor.picture("no-key")
    assert visitor.house.reception.counts().as_json()["proofs"] == {}


def test_a_proof_and_a_ticket_share_no_number(kiosk) -> None:
    visitor: Visitor = kiosk()
    label = visitor.take_ticket()
    visitor.paper()
    visitor.touch("prove", "proof.paper")
    assert printed(visitor) is Paper.PRINTED
    assert len(visitor.printer.slips) == 2, "two cuts"
    token = on_paper(visitor)[0].partition("#")[2]
    assert label not in token[:40]
    assert visitor.kiosk.presence.proof.url.endswith(token)


def test_a_demonstration_goes_on_when_months_roll(kiosk) -> None:
    visitor: Visitor = kiosk()
    for _ in range(3):
        visitor.clock.advance(31 * 86400)
        choose(visitor, "paper")
        assert printed(visitor) is Paper.PRINTED
        assert judge(visitor, on_paper(visitor)[0]).why == "valid"
        visitor.touch("finish")


@pytest.mark.parametrize("real", [True, False])
def test_a_simulated_camera_is_not_signed_with_real_keys(tmp_path, clock, real) -> None:
    (tmp_path / "kiosk.toml").write_text('[kiosk]\nsite = "FR75"\n')
    house = House.open(tmp_path, clock)
    centre = house.centre
    if real:
        owner = Owner("FR75", centre.name, centre.town, centre.zone)
        KeyFolder(tmp_path / "keys", owner).prepare(clock.at.astimezone(centre.zone))
    visitor = Visitor(house, Kiosk.build(house), clock, tmp_path)
    try:
        visitor.touch("prove", "language.fr")
        assert visitor.sees("proof.portrait") is not real
        visitor.touch("proof.phone")
        assert visitor.kiosk.presence.demo is not real
        assert visitor.says("Cette preuve est seulement un essai.") is not real
    finally:
        visitor.close()


def test_a_demonstration_says_so_on_the_screen_too(kiosk) -> None:
    for size in SIZES:
        visitor: Visitor = kiosk(size)
        choose(visitor, "phone")
        assert visitor.says("Cette preuve est seulement un essai."), size
