"""A whole proof, from the first touch to the last: nothing of it on the disk, on a network, in a log, in memory."""

import gc
import json
import logging
import os
import re
import subprocess
import sys
import traceback
from collections.abc import Callable, Iterator
from pathlib import Path
from time import monotonic

import cbor2
import proof_visit
import pytest
from canaries import needles
from proof_visit import SETTINGS, agree, begin, leave, make, printed, take, to_camera, traces
from tracing import ENGINE_MEMORY, HARMLESS, Trace, found, in_memory, left_in, networked, traced
from visitor import Visitor

from kiosk.ports import ProofSlip
from kiosk.presence.proof import token_of
from kiosk.printing.simulated_printer import Fault
from kiosk.problems import Problem, Reason
from kiosk.proofs import Form, Picture, Precision, Proof
from kiosk.ui.hand import wait
from kiosk.ui.photo import Shot
from kiosk.visit import Step

ROOT = Path(__file__).parents[2]
CHILD = [sys.executable, "-B", str(Path(__file__).with_name("proof_visit.py"))]
FORMS = [form.value for form in Form]


@pytest.fixture
def canary() -> bytes:
    return os.urandom(64)


@pytest.fixture
def visitor(kiosk, canary: bytes, monkeypatch: pytest.MonkeyPatch) -> Visitor:
    """Stands before a kiosk that has made its keys and kept house, with a canary before its camera."""
    monkeypatch.setattr("kiosk.app.make_camera", None)  # put back afterwards
    proof_visit.with_canary(canary)
    made = kiosk(settings=SETTINGS)
    made.until(lambda: made.house.signer._ready)
    made.kiosk.visit.keepHouse()
    begin(made)
    make(made, Form.PAPER)  # the printer is known from now on
    leave(made)
    return made


# What a whole visit writes -------------------------------------------------------------------------------


def home(folder: Path) -> tuple[Path, dict[str, str]]:
    """Make a home without anything, and say so to a program."""
    made = folder / "home"
    made.mkdir()
    environment = {"PATH": os.environ["PATH"], "PYTHONPATH": str(ROOT), "LANG": "C.UTF-8"}
    return made, environment | dict.fromkeys(("HOME", "XDG_RUNTIME_DIR", "TMPDIR"), str(made))


def run(canary: bytes, folder: Path, *words: str) -> tuple[Trace, list[tuple[Form, str, bytes]]]:
    """Make proofs in a folder of their own; return what was written, and the proofs."""
    cwd, environment = home(folder)
    command = [*CHILD, str(folder / "data"), proof_visit.mask(canary).hex(), *words]
    trace = traced(command, folder / "logs", environment, cwd=cwd)
    assert trace.returncode == 0
    [told] = [data for data in trace.written.values() if data.startswith(b'[["')]
    return trace, proof_visit.heard(told)


def pieces(canary: bytes, proofs: list[tuple[Form, str, bytes]]) -> dict[str, list[bytes]]:
    """Return all that nobody may find: of the frames, of the proofs, of their paper."""
    looked = needles(canary)
    for _, url, paper in proofs:
        for name, parts in traces(url, paper).items():
            looked.setdefault(name, []).extend(parts)
    return looked


# Everything that a kiosk opens for writing, from its first start to its end.
OPENED = re.compile(
    r"data/(kiosk\.(db|db-wal|db-shm|db-journal|lock|toml)"  # the ledger; the settings are the test's
    r"|backups/new\.db(-journal)?"
    r"|state/(clock\.mark|number\.reserved|printer\.front\.json)\.new"
    r"|keys/\.lock|keys/demo/(\.lock|(root|2026-1[12])\.key\.new|public\.json\.new)"
    r"|trust/(root\.json|trust\.json|trust\.json\.sig)\.new)"
    r"|home/\.cache/kiosk/qmlcache/#\d+"  # the screens, compiled
    r"|home/kiosk-escpos-\w+/[\d.]+\.capabilities\.pickle"  # what printers can do: the library's own list
    r"|home/\w{8}"  # Python tries whether a temporary file can be made
)


def unexpected(trace: Trace, folder: Path) -> list[str]:
    """Return the files that a kiosk should not have opened for writing."""
    names = [name.removeprefix(f"{folder}/") for name in trace.opened if not HARMLESS.fullmatch(name)]
    return sorted(name for name in names if not OPENED.fullmatch(name))


def test_a_portrait_visit_writes_nothing_of_itself(canary: bytes, tmp_path: Path) -> None:
    trace, proofs = run(canary, tmp_path, "portrait")
    looked = pieces(canary, proofs)
    assert all(looked.values()), "there is something to look for"
    [(form, url, _)] = proofs
    assert (form, len(proof_visit.portrait_in(url)) > 300) == (Form.PORTRAIT, True)
    assert trace.leaks(looked) == []
    assert left_in(tmp_path / "data", looked) == []
    assert left_in(tmp_path / "home", looked) == []
    assert unexpected(trace, tmp_path) == []
    assert trace.mapped == {str(tmp_path / "data/kiosk.db-shm")}
    assert [call for call in trace.strange if not ENGINE_MEMORY.fullmatch(call)] == []


def test_one_that_leaks_is_found_out(canary: bytes, tmp_path: Path) -> None:
    trace, proofs = run(canary, tmp_path, "portrait", "leak-thumbnail", "leak-log")
    looked = pieces(canary, proofs)
    data = tmp_path / "data"
    assert trace.leaks(looked) == [f"PNG: {data / 'thumbnail.png'}", f"token: {data / 'kiosk.log'}"]
    assert left_in(data, looked) == ["token: kiosk.log", "PNG: thumbnail.png"]
    assert unexpected(trace, tmp_path) == ["data/kiosk.log", "data/thumbnail.pgm", "data/thumbnail.png"]


def test_each_thing_that_is_looked_for_would_be_found(visitor: Visitor, canary: bytes) -> None:
    begin(visitor)
    proof = make(visitor, Form.PORTRAIT)
    token = token_of(proof.url)
    paper = visitor.printer.slips[-1].raw
    looked = pieces(canary, [(Form.PORTRAIT, proof.url, paper)])
    for name, data in {
        "token": proof.url.encode(),
        "token's bytes": token,
        "token in hex": token.hex().encode(),
        "portrait": proof_visit.portrait_in(proof.url),
        "paper": paper,
    }.items():
        assert name in found(b"..." + data + b"...", looked)
    assert found(b"the same place and day", looked) == []


# What stays on the disk ----------------------------------------------------------------------------------


def kept(visitor: Visitor) -> tuple[dict[str, object], set[str], dict[str, object]]:
    """Return the files with when they were written and what they hold, the ledger's rows, and the clock's mark."""
    folder = visitor.house.home.folder
    files: dict[str, object] = {}
    for file in sorted(folder.rglob("*")):
        name = str(file.relative_to(folder))
        apart = name.startswith("kiosk.db") or name == "state/clock.mark" or file.is_dir()
        files[name] = None if apart else (file.stat().st_ino, file.stat().st_mtime_ns, file.read_bytes())
    rows = list(visitor.house.ledger._db.iterdump())
    assert len(rows) == len(set(rows))
    return files, set(rows), json.loads((folder / "state" / "clock.mark").read_text("utf-8"))


@pytest.mark.parametrize("form", Form)
def test_a_proof_changes_one_counter_and_the_clocks_mark(visitor: Visitor, form: Form) -> None:
    visitor.clock.advance(3600)
    before, rows, mark = kept(visitor)
    begin(visitor)
    looked = traces(make(visitor, form).url)
    during, _, _ = kept(visitor)
    leave(visitor)
    after, new_rows, new_mark = kept(visitor)
    assert before == during == after
    many = 2 if form is Form.PAPER else 1  # one was made before
    was = {f"""INSERT INTO "count_proof" VALUES('2026-11-24','{form}',1);"""} if many == 2 else set()
    assert rows - new_rows == was
    assert new_rows - rows == {f"""INSERT INTO "count_proof" VALUES('2026-11-24','{form}',{many});"""}
    assert {key for key in mark | new_mark if mark.get(key) != new_mark.get(key)} == {"seen"}
    assert left_in(visitor.house.home.folder, looked) == []


def test_a_ticket_changes_more(visitor: Visitor) -> None:
    """The control."""
    _, rows, _ = kept(visitor)
    visitor.take_ticket()
    visitor.paper()
    visitor.touch("finish")
    _, new_rows, _ = kept(visitor)
    tables = {re.search(r'"(\w+)"', row)[1] for row in rows ^ new_rows}
    assert tables >= {"ticket", "spool", "last_number", "count_hour", "count_need_theme", "count_language"}


# What goes to a network ----------------------------------------------------------------------------------


def calls(folder: Path, *words: str) -> tuple[list[str], list[str]]:
    """Return the sockets that were made, by their call, and to what any was connected or bound."""
    cwd, environment = home(folder)
    command = [*CHILD, str(folder / "data"), "", *words]
    all_calls = networked(command, folder / "log", environment, cwd=cwd)
    made = [re.match(r"\w+\(\w+", call)[0] for call in all_calls if call.startswith("socket")]
    return made, [call for call in all_calls if call.startswith(("connect", "bind", "listen", "accept", "send"))]


def test_no_proof_opens_a_socket(tmp_path: Path) -> None:
    made, used = calls(tmp_path, *FORMS)
    assert made == ["socketpair(AF_UNIX"], "inside the process, so that signals wake it up"
    assert used == []


def test_a_socket_is_seen(tmp_path: Path) -> None:
    made, used = calls(tmp_path, "phone", "leak-socket")
    assert {"socket(AF_INET"} <= set(made)
    assert any(call.startswith("connect") and "127.0.0.1" in call for call in used)


# When the camera is open ---------------------------------------------------------------------------------

Act = str | Callable[[Visitor], object]


def read_consent(visitor: Visitor) -> None:
    visitor.touch("proof.portrait")
    while visitor.sees("consent.more"):
        visitor.touch("consent.more")


def tick(visitor: Visitor) -> None:
    visitor.kiosk.photo.tick()
    visitor.settle()


def again(visitor: Visitor) -> None:
    visitor.touch("camera.again")
    visitor.until(lambda: visitor.sees("camera.take"))
    visitor.settle()


def pull_the_plug(visitor: Visitor) -> None:
    visitor.kiosk.camera.unplug()
    visitor.settle()


def fall_silent(visitor: Visitor) -> None:
    camera = visitor.kiosk.camera
    camera._watchdog.setInterval(150)
    visitor.until(lambda: camera._watchdog.remainingTime() <= 150)
    camera.silent = True
    visitor.until(lambda: visitor.kiosk.photo.shot is Shot.FAILED)
    visitor.settle()


def open_a_busy_one(visitor: Visitor) -> None:
    visitor.kiosk.camera.busy = True
    visitor.touch("consent.yes")
    visitor.until(lambda: visitor.kiosk.photo.shot is Shot.FAILED)
    visitor.settle()


def break_down(visitor: Visitor) -> None:
    visitor.kiosk.visit.fail(RuntimeError())
    visitor.settle()


def doubt_the_clock(visitor: Visitor) -> None:
    visitor.clock.at -= visitor.clock.at - visitor.clock.at.replace(hour=2)


def press_key(visitor: Visitor) -> None:
    visitor.kiosk.attendant.press()
    visitor.settle()


def run_out_of_paper(visitor: Visitor) -> None:
    visitor.printer.set_fault(Fault.PAPER_OUT)
    visitor.touch("camera.print")
    visitor.until(lambda: visitor.kiosk.presence._missing)
    visitor.settle()


CONSENT: list[tuple[Act, bool]] = [(read_consent, False)]
LIVE = [*CONSENT, (agree, True)]
COUNTING = [*LIVE, ("camera.take", True), (tick, True), (tick, True)]
TAKEN = [*COUNTING, (tick, False)]
PRINTED = [*TAKEN, ("camera.print", False), (printed, False)]
# What is done, and whether the camera is open afterwards; then the step that stands.
WAYS: dict[str, tuple[list[tuple[Act, bool]], Step]] = {
    "phone": ([("proof.phone", False)], Step.PHONE),
    "paper": ([("proof.paper", False), (printed, False)], Step.PROOF),
    "no": ([*CONSENT, ("consent.no", False), (printed, False)], Step.PROOF),
    "help at the question": ([*CONSENT, ("bar.help", False), ("back", False)], Step.CONSENT),
    "print": (PRINTED, Step.PROOF),
    "print and back": ([*PRINTED, ("back", False)], Step.PRESENCE),
    "print and help": ([*PRINTED, ("bar.help", False), ("back", False)], Step.PRESENCE),
    "print and language": ([*PRINTED, ("bar.language", False), ("language.en", False)], Step.PRESENCE),
    "erase before": ([*LIVE, ("back", False)], Step.PRESENCE),
    "erase while counting": ([*COUNTING, ("back", False)], Step.PRESENCE),
    "erase after": ([*TAKEN, ("back", False)], Step.PRESENCE),
    "again and print": ([*TAKEN, (again, True), *PRINTED[len(LIVE) :]], Step.PROOF),
    "again and erase": ([*TAKEN, (again, True), ("back", False)], Step.PRESENCE),
    "twice": ([*PRINTED, ("back", False), *PRINTED], Step.PROOF),
    "larger and yellow": ([*LIVE, ("bar.bigger", True), ("bar.contrast", True)], Step.CAMERA),
    "help before": ([*LIVE, ("bar.help", False), ("back", False), (agree, True)], Step.CAMERA),
    "help after": ([*TAKEN, ("bar.help", False), ("bar.language", False), ("back", False)], Step.CONSENT),
    "language while counting": ([*COUNTING, ("bar.language", False), ("language.ar", False)], Step.CONSENT),
    "language after": ([*TAKEN, ("bar.language", False), ("back", False)], Step.CONSENT),
    "a warning before": ([*LIVE, (lambda v: v.idle(95), False), ("stay", False)], Step.PRESENCE),
    "a warning after": ([*TAKEN, (lambda v: v.idle(95), False), ("stay", False)], Step.PRESENCE),
    "gone before": ([*LIVE, (lambda v: v.idle(125), False)], Step.WELCOME),
    "gone after": ([*TAKEN, (lambda v: v.idle(125), False)], Step.WELCOME),
    "gone with the paper": ([*PRINTED, (lambda v: v.idle(125), False)], Step.WELCOME),
    "gone from the phone": ([("proof.phone", False), (lambda v: v.idle(125), False)], Step.WELCOME),
    "failsafe before": ([*LIVE, (break_down, False)], Step.FAILSAFE),
    "failsafe while counting": ([*COUNTING, (break_down, False)], Step.FAILSAFE),
    "failsafe after": ([*TAKEN, (break_down, False)], Step.FAILSAFE),
    "failsafe with the paper": ([*PRINTED, (break_down, False)], Step.FAILSAFE),
    "unplugged": ([*LIVE, (pull_the_plug, False)], Step.CAMERA),
    "unplugged, then paper": (
        [
            *COUNTING,
            (pull_the_plug, False),
            ("camera.paper", False),
            (printed, False),
        ],
        Step.PROOF,
    ),
    "silent": ([*LIVE, (fall_silent, False)], Step.CAMERA),
    "busy": ([*CONSENT, (open_a_busy_one, False)], Step.CAMERA),
    "no time": ([*TAKEN, (doubt_the_clock, False), ("camera.print", False)], Step.PRESENCE),
    "no paper": ([*TAKEN, (run_out_of_paper, False)], Step.PROOF),
}


def alive() -> list[str]:
    """Return what is left of proofs in Python's memory, also what only waits to be collected."""
    proofs = [one for one in gc.get_objects() if type(one) in (Proof, ProofSlip)]
    pictures = [one for one in gc.get_objects() if type(one) is Picture and any(one.pixels)]
    return [repr(one) for one in (*proofs, *pictures)]


def put_in_order(visitor: Visitor, failsafes: list[str]) -> None:
    """Mend what a way has broken."""
    camera = visitor.kiosk.camera
    camera.absent = camera.busy = camera.silent = False
    camera._watchdog.setInterval(5000)
    visitor.printer.cure()
    visitor.kiosk.paper.look()
    visitor.until(lambda: visitor.kiosk.presence._prints)
    failsafes.clear()
    visitor.clock.advance(86400)


def test_the_camera_is_open_from_yes_to_the_last_frame_only(visitor: Visitor, failsafes: list[str]) -> None:
    camera, photo, presence = visitor.kiosk.camera, visitor.kiosk.photo, visitor.kiosk.presence
    for name, (way, end) in WAYS.items():
        begin(visitor)
        assert not camera.is_open, name
        pixels: list[bytearray] = []
        for number, (act, is_open) in enumerate(way):
            visitor.touch(act) if isinstance(act, str) else act(visitor)
            assert camera.is_open is is_open, f"{name}, {number}"
            visitor.settle()
            assert visitor.sees("camera.on") is is_open, f"{name}, {number}: the sign"
            if photo.picture is not None:
                pixels.append(photo.picture.pixels)
            assert photo.frames.empty is not (is_open or photo.shot is Shot.TAKEN), f"{name}, {number}: frames"
        assert visitor.step is end, name
        leave(visitor)
        assert (camera.is_open, photo.picture, presence.proof, photo.frames.empty) == (False, None, None, True), name
        assert not any(map(any, pixels)), name
        assert (presence.code.rows, alive()) == ((), []), name
        put_in_order(visitor, failsafes)


# Where a mistake of ours may strike while there is a proof.
BROKEN = [
    "kiosk.presence.signer.modules_of",  # while it is signed
    "kiosk.printing.spool.proof_receipt",  # while it is printed, on the worker
]


def break_at(visitor: Visitor, monkeypatch: pytest.MonkeyPatch, place: str) -> None:
    """Have a proof with a photo break; the failsafe stands."""

    def fail(*_: object, **__: object) -> None:
        raise ValueError("our own mistake")

    with monkeypatch.context() as broken:
        broken.setattr(place, fail)
        begin(visitor)
        to_camera(visitor)
        take(visitor)
        visitor.touch("camera.print")
        visitor.until(lambda: visitor.step is Step.FAILSAFE)
        visitor.settle()


@pytest.mark.parametrize("place", BROKEN)
def test_a_mistake_keeps_nothing(visitor: Visitor, failsafes, monkeypatch, place: str) -> None:
    pixels: list[bytearray] = []
    visitor.kiosk.photo.changed.connect(lambda: pixels.extend(p.pixels for p in [visitor.kiosk.photo.picture] if p))
    break_at(visitor, monkeypatch, place)
    assert not visitor.kiosk.camera.is_open
    leave(visitor)
    assert pixels
    assert not any(map(any, pixels))
    assert alive() == []
    assert not hasattr(sys, "last_value")
    assert len(failsafes) == 1
    failsafes.clear()


def copies(folder: Path, *words: str) -> list[set[str]]:
    """Return whether the screens have a copy of a proof's code: while it is shown, and when its visitor has gone."""
    cwd, environment = home(folder)
    child = subprocess.Popen(
        [*CHILD, str(folder / "data"), "", "pauses", *words],
        cwd=cwd,
        env=environment,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    seen = []
    with child:
        rows = [proof_visit.mask(bytes.fromhex(row)) for row in json.loads(child.stdout.readline())]
        # As Qt has them; Python's own are freed with the proof.
        texts = ["".join(map(str, row)).encode("utf-16-le") for row in rows[10:20]]
        for _ in range(2):
            seen.append(set(in_memory(child.pid, {"code": texts})))
            child.stdin.write("\n")
            child.stdin.flush()
            child.stdout.readline()
    assert child.returncode == 0
    return seen


@pytest.mark.parametrize("form", ["phone", "portrait"])
def test_the_screens_have_no_copy_of_a_code(tmp_path: Path, form: str) -> None:
    """What QML has been given stays in its heap until that is collected, hours later."""
    assert copies(tmp_path, form) == [set(), set()]


def test_a_copy_in_the_screens_is_found(tmp_path: Path) -> None:
    assert copies(tmp_path, "phone", "leak-code") == [{"code"}, {"code"}]


def test_what_is_alive_is_found(visitor: Visitor) -> None:
    """The control."""
    begin(visitor)
    make(visitor, Form.PORTRAIT)
    kept_by_mistake = visitor.kiosk.presence.proof, Picture(1, 1, bytearray(b"\1"))
    assert visitor.kiosk.presence.code.rows
    assert len(alive()) == 2
    leave(visitor)
    assert len(alive()) == 2
    del kept_by_mistake
    assert alive() == []


def test_the_camera_is_closed_within_a_second_of_the_last_frame(visitor: Visitor) -> None:
    camera, photo = visitor.kiosk.camera, visitor.kiosk.photo
    seen: list[float] = []
    closed: list[float] = []
    camera.frame.connect(lambda _: seen.append(monotonic()))
    camera.changed.connect(lambda: closed.append(monotonic()) if not camera.is_open else None)
    begin(visitor)
    to_camera(visitor)
    touched = monotonic()
    visitor.touch("camera.take")
    visitor.until(lambda: photo.shot is Shot.TAKEN)  # three seconds, as they are
    taken = [closed[-1] - seen[-1]]
    assert 2.5 < closed[-1] - touched < 5
    for out in ("back", "bar.help", "bar.language"):
        leave(visitor)
        begin(visitor)
        to_camera(visitor)
        touched = monotonic()
        visitor.touch(out)
        taken.append(closed[-1] - touched)
    count = len(seen)
    wait(300)
    assert len(seen) == count, "frames after it was closed"
    print(f"closed after {[round(seconds * 1000) for seconds in taken]} ms")
    assert max(taken) < 1


# What two proofs share -----------------------------------------------------------------------------------


def fields(url: str) -> dict[str, object]:
    """Take a token apart, by another hand than the kiosk's."""
    token = cbor2.loads(token_of(url))
    protected, unprotected, payload, signature = token.value
    claims = cbor2.loads(payload)
    header, own = cbor2.loads(protected), claims.pop(-65537)
    return {
        "tag": token.tag,
        **{f"protected {key}": value for key, value in header.items()},
        "unprotected": unprotected,
        **{f"claim {key}": value for key, value in claims.items()},
        **{f"own {key}": value for key, value in own.items()},
        "signature": signature,
    }


def differing(one: dict[str, object], other: dict[str, object]) -> set[str]:
    return {name for name in one | other if one.get(name) != other.get(name)}


RANDOM = {"claim 7", "signature"}  # cti


def test_two_proofs_of_a_visitor_share_place_and_key_only(visitor: Visitor) -> None:
    tokens = []
    for precision, form in [
        (Precision.HOUR, Form.PAPER),
        (Precision.HOUR, Form.PAPER),
        (Precision.HOUR, Form.PHONE),
        (Precision.HOUR, Form.PORTRAIT),
        (Precision.DAY, Form.PAPER),
    ]:
        begin(visitor)
        while visitor.kiosk.presence.precision != precision:
            visitor.touch(f"precision.{precision}")
        tokens.append(fields(make(visitor, form).url))
        leave(visitor)
    visitor.clock.advance(3600)
    begin(visitor)
    tokens.append(fields(make(visitor, Form.PAPER).url))
    first, second, phone, portrait, day, later = tokens
    assert set(first) == {
        *("tag", "protected 1", "protected 4", "unprotected", "claim 1", "claim 6"),
        *("claim 7", "own 1", "own 2", "own 3", "signature"),
    }
    assert (first["tag"], first["protected 1"], first["unprotected"]) == (18, -19, {})
    assert differing(first, second) == RANDOM
    assert differing(first, phone) == RANDOM | {"own 1"}
    assert differing(first, portrait) == RANDOM | {"own 1", "own 4"}
    assert differing(first, day) == RANDOM | {"claim 6", "own 3"}
    assert differing(first, later) == RANDOM | {"claim 6"}
    assert len({token["claim 7"] for token in tokens}) == len(tokens)


def test_a_ticket_leaves_nothing_in_a_proof(visitor: Visitor) -> None:
    """Without a ticket, with one, with another one: everything but the random is the same."""
    begin(visitor)
    tokens = [fields(make(visitor, Form.PAPER).url)]
    leave(visitor)
    for language, need, theme in [("fr", "medium", "job"), ("en", "long", "training"), ("ar", "unknown", "")]:
        visitor.take_ticket(language, need, theme)
        visitor.paper()
        begin(visitor)
        tokens.append(fields(make(visitor, Form.PAPER).url))
        leave_with_ticket(visitor)
    assert visitor.tickets == 3
    assert [differing(tokens[0], token) for token in tokens[1:]] == [RANDOM] * 3


def leave_with_ticket(visitor: Visitor) -> None:
    visitor.touch("finish")
    assert visitor.step is Step.WELCOME


# What is said of it --------------------------------------------------------------------------------------


@pytest.fixture
def said() -> Iterator[list[str]]:
    """Everything that anybody logs, with the arguments as they were given."""
    lines: list[str] = []

    class Listener(logging.Handler):
        def emit(self, record: logging.LogRecord) -> None:
            lines.append(f"{self.format(record)} {record.args!r}")

    listener, root, ours = Listener(), logging.getLogger(), logging.getLogger("kiosk")
    levels = root.level, ours.level
    root.addHandler(listener)
    root.setLevel(logging.DEBUG)
    ours.setLevel(logging.DEBUG)
    yield lines
    root.removeHandler(listener)
    root.setLevel(levels[0])
    ours.setLevel(levels[1])


def words_of(error: BaseException | None) -> str:
    """Return all that an exception tells, and those behind it."""
    told = ""
    while error is not None:
        told += f"{error!r} {error} {error.args!r} {vars(error)!r} {''.join(traceback.format_exception(error))}"
        error = error.__cause__ or error.__context__
    return told


def spelled(proof: Proof, picture: bytes) -> dict[str, list[bytes]]:
    """Return what to look for in words: bytes may stand there as they are printed, too."""
    looked = {name: list(parts) for name, parts in traces(proof.url).items()}
    looked["pixels"] = [picture[at : at + 16] for at in range(20_000, 20_800, 16)]
    for name in ("token's bytes", "portrait", "pixels"):
        looked[name] += [repr(part)[2:-1].encode() for part in looked[name] if len(repr(part)) > 20]
        looked[name] += [part.hex().encode() for part in looked[name]]
    looked["code"] = [repr(row)[2:-1].encode() for row in proof.modules[10:20]]
    looked["address"] = [b"https://"]
    return looked


def test_nothing_that_is_said_holds_a_proof(visitor: Visitor, said, failsafes, monkeypatch, capfd) -> None:
    errors: list[BaseException] = []
    failing, proving = visitor.kiosk.visit.fail, visitor.house.reception.prove_presence

    def prove(*arguments: object) -> Proof:
        try:
            return proving(*arguments)
        except Problem as problem:
            errors.append(problem)
            raise

    monkeypatch.setattr(visitor.kiosk.visit, "fail", lambda error: (errors.append(error), failing(error)))
    monkeypatch.setattr(visitor.house.reception, "prove_presence", prove)
    begin(visitor)
    to_camera(visitor)
    take(visitor)
    pixels = bytes(visitor.kiosk.photo.picture.pixels)
    slips: list[ProofSlip] = []
    print_proof = visitor.kiosk.printer.print_proof
    monkeypatch.setattr(visitor.kiosk.printer, "print_proof", lambda slip: (slips.append(slip), print_proof(slip))[1])
    visitor.touch("camera.print")
    printed(visitor)
    [slip] = slips
    looked = spelled(slip.proof, pixels)
    told = f"{slip!r} {slip} {slip.proof!r} {slip.proof} {Picture(384, 480, bytearray(pixels))!r}"
    leave(visitor)
    refusals(visitor, monkeypatch)
    assert [type(error) for error in errors] == [Problem, Problem, ValueError, ValueError]
    assert len(failsafes) == 2
    failsafes.clear()
    told += " ".join(map(words_of, errors)) + " ".join(said) + " ".join(capfd.readouterr())
    assert found(told.encode(), looked) == []
    assert any("failsafe" in line for line in said)
    logging.getLogger("kiosk.presence").debug("made %s", slip.proof.url)  # the controls
    assert {"token", "address"} <= set(found(said[-1].encode(), looked))
    failsafes.clear()
    for control in (slip.proof.modules, ValueError(pixels), ValueError(token_of(slip.proof.url))):
        assert found(f"{control!r}".encode(), looked), type(control)


def refusals(visitor: Visitor, monkeypatch: pytest.MonkeyPatch) -> None:
    """Have a proof refused for its time and its key, and broken while it is signed and while it is printed."""
    begin(visitor)
    to_camera(visitor)
    take(visitor)
    doubt_the_clock(visitor)
    visitor.touch("camera.print")
    assert visitor.kiosk.presence.trouble == Reason.TIME
    leave(visitor)
    visitor.clock.advance(86400)
    keys = visitor.house.home.folder / "keys" / "demo"
    begin(visitor)
    keys.chmod(0o755)
    visitor.touch("proof.paper")
    assert visitor.kiosk.presence.trouble == Reason.KEYS
    keys.chmod(0o700)
    leave(visitor)
    for place in BROKEN:
        break_at(visitor, monkeypatch, place)
        leave(visitor)
