"""Month keys: nobody else can read them, a crash leaves nothing half done, and a past month cannot be signed for."""

import os
import threading
from collections.abc import Callable
from datetime import datetime, timedelta
from itertools import pairwise
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.serialization import load_pem_private_key
from places import PARIS, all_in, keys_in, owner, signer

from kiosk.presence import keyfile, keys
from kiosk.presence.cose import kid_of
from kiosk.presence.demo import Demonstration
from kiosk.presence.keyfile import erase
from kiosk.presence.keys import KeyFolder
from kiosk.presence.months import Month
from kiosk.problems import Problem, Reason
from kiosk.proofs import Form, Precision, Quality

NOV = datetime(2026, 11, 25, 13, tzinfo=PARIS)
DEC = datetime(2026, 12, 1, 0, 0, 1, tzinfo=PARIS)


def refused(work: Callable[[], object]) -> Problem:
    with pytest.raises(Problem) as caught:
        work()
    assert caught.value.reason is Reason.KEYS
    assert caught.value.remedy
    return caught.value


def months(folder: KeyFolder) -> list[str]:
    return sorted(path.stem for path in folder.folder.glob("*.key"))


@pytest.fixture
def folder(tmp_path: Path) -> KeyFolder:
    return keys_in(tmp_path)


def test_thirteen_months_are_prepared_and_announced(folder: KeyFolder) -> None:
    announced = folder.prepare(NOV)
    assert len(announced) == 13
    assert months(folder) == [f"2026-{n}" for n in (11, 12)] + [f"2027-{n:02}" for n in range(1, 12)]
    for one, following in pairwise(announced):
        assert one.exp == following.nbf
    first = announced[0]
    assert datetime.fromtimestamp(first.nbf, PARIS) == datetime(2026, 11, 1, tzinfo=PARIS)
    assert datetime.fromtimestamp(announced[-1].exp, PARIS) == datetime(2027, 12, 1, tzinfo=PARIS)
    assert (first.iss, first.site, first.zone, first.demo) == ("FR75", "Cité des métiers de FR75", "Europe/Paris", None)
    assert len({one.x for one in announced}) == 13


def test_files_and_folder_are_for_their_owner_only(folder: KeyFolder) -> None:
    before = os.umask(0)
    try:
        folder.prepare(NOV, 2)
    finally:
        os.umask(before)
    assert folder.folder.stat().st_mode & 0o777 == 0o700
    for path in folder.folder.iterdir():
        assert path.stat().st_mode & 0o777 == 0o600, path


def test_a_key_is_what_was_announced(folder: KeyFolder) -> None:
    announced = folder.prepare(NOV, 2)
    key = folder.key_of(NOV)
    assert key.announced == announced[0]
    assert kid_of(key.private.public_key()).hex() == announced[0].kid
    stored = load_pem_private_key((folder.folder / "2026-11.key").read_bytes(), None)
    assert stored.private_bytes_raw() == key.private.private_bytes_raw()
    assert folder.key_of(DEC).announced == announced[1]


def test_preparing_again_changes_nothing(folder: KeyFolder) -> None:
    folder.prepare(NOV)
    before = all_in(folder.folder)
    folder.prepare(NOV)
    assert all_in(folder.folder) == before


def test_in_the_next_month_one_more_is_made_and_the_past_one_stays_announced(folder: KeyFolder) -> None:
    first = folder.prepare(NOV)
    second = folder.prepare(DEC)
    assert second[:13] == first
    assert len(second) == 14
    folder.erase_past(DEC)
    assert folder.announced() == second


WIDER = [(0o701, None), (0o710, None), (0o740, None), (0o770, None), (0o777, None)]
READABLE = [(None, 0o604), (None, 0o640), (None, 0o660), (None, 0o644), (None, 0o601)]


@pytest.mark.parametrize(("folder_mode", "file_mode"), WIDER + READABLE)
def test_what_others_can_read_does_not_sign(folder: KeyFolder, folder_mode: int | None, file_mode: int | None) -> None:
    folder.prepare(NOV, 1)
    file = folder.folder / "2026-11.key"
    folder.key_of(NOV)
    assert folder.is_safe(Month(2026, 11))
    (folder.folder if folder_mode else file).chmod(folder_mode or file_mode or 0)
    problem = refused(lambda: folder.key_of(NOV))
    assert "chmod" in problem.remedy
    assert "compromised" in problem.remedy
    assert not folder.is_safe(Month(2026, 11))
    (folder.folder if folder_mode else file).chmod(0o700 if folder_mode else 0o600)
    assert folder.key_of(NOV), "the control: mended, it signs again"


def test_another_users_key_does_not_sign(folder: KeyFolder, monkeypatch: pytest.MonkeyPatch) -> None:
    folder.prepare(NOV, 1)
    somebody = os.geteuid() + 1
    with monkeypatch.context() as other:
        other.setattr(os, "geteuid", lambda: somebody)
        refused(lambda: folder.key_of(NOV))
        refused(lambda: folder.prepare(NOV, 1))
        assert not folder.is_safe(Month(2026, 11))
    assert folder.key_of(NOV)


def test_a_link_is_not_followed(folder: KeyFolder, tmp_path: Path) -> None:
    folder.prepare(NOV, 1)
    file = folder.folder / "2026-11.key"
    file.rename(tmp_path / "elsewhere")
    file.symlink_to(tmp_path / "elsewhere")
    refused(lambda: folder.key_of(NOV))
    assert not folder.is_safe(Month(2026, 11))


@pytest.mark.parametrize(
    "content",
    [b"", b"x", b"-----BEGIN PRIVATE KEY-----\n-----END PRIVATE KEY-----\n", b"\0" * 119, b"A" * 100_000],
    ids=["empty", "x", "no key", "zeros", "long"],
)
def test_a_damaged_key_is_told(folder: KeyFolder, content: bytes) -> None:
    folder.prepare(NOV, 1)
    (folder.folder / "2026-11.key").write_bytes(content)
    assert "damaged" in refused(lambda: folder.key_of(NOV)).what
    assert "damaged" in refused(lambda: folder.prepare(NOV, 1)).what, "it is not silently replaced"


def test_a_key_of_another_kind_is_told(folder: KeyFolder) -> None:
    from cryptography.hazmat.primitives.asymmetric.ec import SECP256R1, generate_private_key
    from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat

    folder.prepare(NOV, 1)
    other = generate_private_key(SECP256R1()).private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
    (folder.folder / "2026-11.key").write_bytes(other)
    assert "damaged" in refused(lambda: folder.key_of(NOV)).what


@pytest.mark.parametrize("content", [b"", b"{", b'{"keys": 1}', b'{"keys": [{"kid": "x"}]}', b"\xff"])
def test_a_damaged_announcement_is_told(folder: KeyFolder, content: bytes) -> None:
    folder.prepare(NOV, 1)
    (folder.folder / "public.json").write_bytes(content)
    assert "public.json" in refused(lambda: folder.key_of(NOV)).what


def test_a_key_that_is_not_announced_does_not_sign(folder: KeyFolder) -> None:
    folder.prepare(NOV, 1)
    (folder.folder / "public.json").unlink()
    refused(lambda: folder.key_of(NOV))
    folder.prepare(NOV, 1)
    assert folder.key_of(NOV)


def test_there_is_no_key_for_other_months(folder: KeyFolder) -> None:
    refused(lambda: folder.key_of(NOV))
    folder.prepare(NOV, 2)
    refused(lambda: folder.key_of(NOV - timedelta(days=30)))
    refused(lambda: folder.key_of(NOV + timedelta(days=70)))


def test_another_site_or_zone_needs_other_keys(folder: KeyFolder, tmp_path: Path) -> None:
    before = folder.prepare(NOV, 1)
    for other in (keys_in(tmp_path, site="FR13"), keys_in(tmp_path, zone="Pacific/Auckland")):
        assert "was made for" in refused(lambda other=other: other.key_of(NOV)).what
    moved = keys_in(tmp_path, site="FR13")
    after = moved.prepare(NOV, 1)
    assert before[0] in after, "what was announced stays announced"
    assert moved.key_of(NOV).announced.iss == "FR13"


def test_another_name_needs_no_other_keys(folder: KeyFolder, tmp_path: Path) -> None:
    before = folder.prepare(NOV, 1)
    renamed = KeyFolder(tmp_path / "keys", keys.Owner("FR75", "Cité neuve", "Paris", PARIS))
    assert renamed.key_of(NOV).announced == before[0]
    (after,) = renamed.prepare(NOV, 1)
    assert (after.kid, after.site) == (before[0].kid, "Cité neuve")


def test_past_months_are_erased_and_overwritten(folder: KeyFolder, tmp_path: Path) -> None:
    folder.prepare(NOV, 3)
    file, kept = folder.folder / "2026-11.key", tmp_path / "what the disk has"
    secret = file.read_bytes()
    os.link(file, kept)
    assert folder.erase_past(NOV) == []
    assert folder.erase_past(DEC) == ["2026-11"]
    assert months(folder) == ["2026-12", "2027-01"]
    assert kept.read_bytes() == bytes(len(secret))


def test_removing_alone_would_leave_it_on_the_disk(folder: KeyFolder, tmp_path: Path) -> None:
    """The control of the test before."""
    folder.prepare(NOV, 1)
    file, kept = folder.folder / "2026-11.key", tmp_path / "what the disk has"
    os.link(file, kept)
    file.unlink()
    assert b"PRIVATE KEY" in kept.read_bytes()


def test_it_is_overwritten_durably_before_it_is_removed(folder: KeyFolder, monkeypatch: pytest.MonkeyPatch) -> None:
    folder.prepare(NOV, 1)
    order = []
    fsync, unlink = os.fsync, Path.unlink

    def seen_fsync(descriptor: int) -> None:
        order.append(f"sync {Path(f'/proc/self/fd/{descriptor}').readlink().name}")
        fsync(descriptor)

    def seen_unlink(path: Path, missing_ok: bool = False) -> None:
        order.append(f"remove {path.name}")
        unlink(path, missing_ok)

    monkeypatch.setattr(os, "fsync", seen_fsync)
    monkeypatch.setattr(Path, "unlink", seen_unlink)
    erase(folder.folder / "2026-11.key")
    assert order == ["sync 2026-11.key", "remove 2026-11.key", "sync keys"]


def test_a_stolen_box_cannot_sign_for_a_past_month(tmp_path: Path) -> None:
    ours = signer(tmp_path)
    folder = keys_in(tmp_path)
    folder.prepare(NOV, 3)
    secret = (folder.folder / "2026-11.key").read_bytes().split(b"\n")[1]
    ask = (Form.PAPER, NOV, Precision.MINUTE, Quality.CONFIRMED, None)
    assert ours.sign(*ask), "the control: before, it signs"
    assert any(secret in content for content, *_ in all_in(tmp_path).values())
    ours.erase_past(DEC)
    refused(lambda: ours.sign(*ask))
    refused(lambda: signer(tmp_path).sign(*ask))
    signer(tmp_path).make_ready(NOV)
    refused(lambda: signer(tmp_path).sign(*ask))
    assert not any(secret in content for content, *_ in all_in(tmp_path).values())
    assert ours.sign(Form.PAPER, DEC, Precision.MINUTE, Quality.CONFIRMED, None)


def test_erasing_never_raises(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    signer(tmp_path).erase_past(NOV)
    assert list(tmp_path.iterdir()) == []
    folder = keys_in(tmp_path)
    folder.prepare(NOV, 2)
    (folder.folder / "2026-09.key").mkdir()
    (folder.folder / "2026-10.key").symlink_to("/nowhere")
    assert folder.erase_past(DEC) == ["2026-11"], "what can be erased is erased"

    def broken(*_: object) -> None:
        raise OSError(5, "Input/output error")

    monkeypatch.setattr(os, "fsync", broken)
    signer(tmp_path).erase_past(DEC + timedelta(days=40))
    assert folder.past(DEC + timedelta(days=40))
    monkeypatch.setattr(os, "open", broken)
    signer(tmp_path).erase_past(DEC + timedelta(days=40))


class PowerCut(BaseException):
    """Ends the work where it is, as no `except Exception` can hinder."""


def cut_at(moment: int, work: Callable[[], object], monkeypatch: pytest.MonkeyPatch) -> bool:
    """Do some work and cut it before its n-th durable step; return whether it was cut."""
    left = moment
    real = {(os, "fsync"): os.fsync, (Path, "rename"): Path.rename, (Path, "unlink"): Path.unlink}

    with monkeypatch.context() as patched:
        for (owner_, name), function in real.items():

            def step(*words, function=function, **more):
                nonlocal left
                if left == 0:
                    raise PowerCut
                left -= 1
                return function(*words, **more)

            patched.setattr(owner_, name, step)
        try:
            work()
        except PowerCut:
            return True
    return False


def test_a_crash_in_the_middle_of_preparing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    moment = cuts = 0
    while True:
        home = tmp_path / str(moment)
        folder = keys_in(home)
        was_cut = cut_at(moment, lambda folder=folder: folder.prepare(NOV, 3), monkeypatch)
        for path in home.rglob("*.key*"):
            assert path.stat().st_mode & 0o777 == 0o600
        whole = months(folder)
        kept = {month: (folder.folder / f"{month}.key").read_bytes() for month in whole}
        announced = folder.prepare(NOV, 3)
        assert len(announced) == 3
        assert months(folder) == ["2026-11", "2026-12", "2027-01"]
        assert [one for one in folder.folder.iterdir() if one.name.endswith(".new")] == []
        for month, content in kept.items():
            assert (folder.folder / f"{month}.key").read_bytes() == content, "a whole key is taken up again"
        for ahead in range(3):
            assert folder.key_of(NOV + timedelta(days=30 * ahead)).announced in announced
        if not was_cut:
            break
        moment, cuts = moment + 1, cuts + 1
    assert cuts > 10


def test_a_crash_while_erasing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for moment in range(3):
        folder = keys_in(tmp_path / str(moment))
        folder.prepare(NOV, 2)
        secret = (folder.folder / "2026-11.key").read_bytes()
        assert cut_at(moment, lambda folder=folder: folder.erase_past(DEC), monkeypatch)
        folder.erase_past(DEC)
        assert months(folder) == ["2026-12"]
        assert secret not in [path.read_bytes() for path in folder.folder.iterdir()]
        assert folder.key_of(DEC)


def test_a_full_disk_while_preparing(folder: KeyFolder, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patched:
        patched.setattr(os, "fsync", full)
        with pytest.raises(Problem) as caught:
            folder.prepare(NOV)
    assert caught.value.reason is Reason.STORAGE
    assert len(folder.prepare(NOV)) == 13


def test_two_at_once_make_one_set_of_keys(tmp_path: Path) -> None:
    together = threading.Barrier(4)

    def prepare() -> None:
        together.wait()
        keys_in(tmp_path).prepare(NOV, 4)

    threads = [threading.Thread(target=prepare) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    folder = keys_in(tmp_path)
    assert len(folder.announced()) == 4
    for ahead in range(4):
        assert folder.key_of(NOV + timedelta(days=30 * ahead))


def test_whoever_waits_too_long_is_told(folder: KeyFolder, monkeypatch: pytest.MonkeyPatch) -> None:
    folder.prepare(NOV, 1)
    monkeypatch.setattr(keys, "_LOCK_WAIT_S", 0.05)
    with folder._locked():
        assert "Another command" in refused(lambda: folder.prepare(NOV, 2)).what
        assert folder.erase_past(DEC) == []
    assert folder.erase_past(DEC) == ["2026-11"]


def test_real_keys_replace_those_of_the_demonstration(tmp_path: Path) -> None:
    ours = signer(tmp_path)
    ours.make_ready(NOV)
    ask = (Form.PAPER, NOV, Precision.MINUTE, Quality.CONFIRMED, None)
    assert ours.sign(*ask).demo
    keys_in(tmp_path).prepare(NOV)
    assert not ours.sign(*ask).demo, "also in a kiosk that is running"
    Demonstration(tmp_path, owner()).erase()
    assert list(tmp_path.glob("keys/demo/*.key")) == list((tmp_path / "trust").iterdir()) == []
    ours.make_ready(NOV)
    assert list(tmp_path.glob("keys/demo/*.key")) == []


def test_real_keys_that_have_run_out_do_not_bring_the_demonstration_back(tmp_path: Path) -> None:
    keys_in(tmp_path).prepare(NOV, 1)
    ours = signer(tmp_path)
    later = NOV + timedelta(days=60)
    ours.erase_past(later)
    ours.make_ready(later)
    refused(lambda: ours.sign(Form.PAPER, later, Precision.MINUTE, Quality.CONFIRMED, None))
    assert not (tmp_path / "keys" / "demo").exists()


def test_a_private_key_is_not_in_what_is_said_of_it(folder: KeyFolder) -> None:
    folder.prepare(NOV, 1)
    key = folder.key_of(NOV)
    raw = key.private.private_bytes_raw()
    assert raw.hex() not in repr(key)
    assert keyfile.pem_of(key.private).split(b"\n")[1].decode() not in repr(key)
    assert "private" not in repr(key)
