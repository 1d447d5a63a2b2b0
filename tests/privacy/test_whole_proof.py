"""A whole proof, from the first touch to the last: nothing of it in a file or on a network."""

import json
import re
from pathlib import Path

import proof_visit
import pytest
from canaries import needles
from proof_visit import CHILD, begin, home, leave, make, traces
from tracing import ENGINE_MEMORY, HARMLESS, Trace, found, left_in, networked, traced
from visitor import Visitor

from kiosk.presence.proof import token_of
from kiosk.proofs import Form

FORMS = [form.value for form in Form]

# What a whole visit writes -------------------------------------------------------------------------------


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
