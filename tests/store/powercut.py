"""Cuts the power of a process that gives tickets: what it had not synced is lost, wholly or in part.

The process runs under strace; its system calls are played again up to a random moment, and every file is left
as its last fsync or fdatasync found it. Names (create, rename, unlink) are taken as durable at once, and a
page of the shared-memory file never counts: SQLite makes that file again.
"""

import random
import re
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from ledgers import DAY, give, rows

from kiosk.store.ledger import open_ledger

_CALLS = "openat,pwrite64,write,ftruncate,fsync,fdatasync,rename,unlink,mkdir"
_PATH = re.compile(r"\d+<((?:\\x[0-9a-f]{2})*|[^>]*)>")
_CALL = re.compile(r"^(?:\d+ +)?(\w+)\((.*)\) = (-?\d+)")
_TEXT = re.compile(r'"((?:\\x[0-9a-f]{2})*)"')


@dataclass(slots=True)
class File:
    """What a file held at its last sync, and the writes since then: (offset, content) or (length, None)."""

    synced: bytes = b""
    waiting: list[tuple[int, bytes | None]] = field(default_factory=list)


@dataclass(slots=True)
class Cut:
    """What remained after a cut."""

    acknowledged: int
    lost: int
    twice: int
    noticed: bool


def record(home: Path, log: Path, tickets: int, synchronous: str) -> list[tuple[str, str]]:
    """Give tickets under strace; return its calls, (name, arguments)."""
    command = ["strace", "-f", "-y", "-xx", "-s", "2000000", "-e", f"trace={_CALLS}", "-o", str(log)]
    command += [sys.executable, __file__, str(home), str(tickets), synchronous]
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, cwd=Path(__file__).parent, timeout=60)
    calls = []
    for line in log.read_text().splitlines():
        match = _CALL.match(line)
        if match and int(match[3]) >= 0:
            calls.append((match[1], match[2]))
    return calls


def cut(calls: list[tuple[str, str]], moment: int, home: Path, then: Path, chance: random.Random) -> Cut:
    """Play the calls up to `moment`, restore what was durable into `then`, and open that ledger.

    Of what was not synced, each write is lost, or each with one chance in two.
    """
    files: dict[Path, File] = {}
    folders: set[Path] = set()
    acknowledged = [0]
    for name, arguments in calls[:moment]:
        _play(name, arguments, home, files, folders, acknowledged)
    then.mkdir()
    for folder in sorted(folders - {home}):
        (then / folder.relative_to(home)).mkdir()
    survives = chance.choice([0.0, 0.5])
    for path, file in files.items():
        if not path.name.endswith("-shm"):
            waiting = [write for write in file.waiting if chance.random() < survives]
            (then / path.relative_to(home)).write_bytes(_applied(file.synced, waiting))
    with open_ledger(then) as ledger:
        noticed = bool(ledger.notices)
        if ledger.day is None:
            ledger.open_day(DAY)
        kept = {number for (number,) in rows(then, "SELECT number FROM ticket")}
        following = give(ledger).number
    lost = len(set(range(1, acknowledged[0] + 1)) - kept)
    return Cut(acknowledged[0], lost, max(0, acknowledged[0] - following + 1), noticed)


def _play(name: str, arguments: str, home: Path, files: dict[Path, File], folders: set[Path], said: list[int]) -> None:
    paths = list(_paths(name, arguments))
    path = paths[0] if paths else None
    texts = [bytes.fromhex(text.replace("\\x", "")) for text in _TEXT.findall(arguments)]
    if name == "write" and arguments.startswith("1<"):
        said[0] = int(texts[0])
        return
    if path is None or home not in [path, *path.parents]:
        return
    if name == "mkdir":
        folders.add(path)
    elif name == "openat" and "O_CREAT" in arguments:
        if path not in files or "O_TRUNC" in arguments:
            files[path] = File()
    elif name == "rename":
        files[paths[1]] = files.pop(path)
    elif name == "unlink":
        del files[path]
    elif path in files:
        file = files[path]
        if name == "pwrite64":
            file.waiting.append((int(arguments.rsplit(", ", 1)[1]), texts[0]))
        elif name == "write":
            file.waiting.append((len(_applied(file.synced, file.waiting)), texts[0]))
        elif name == "ftruncate":
            file.waiting.append((int(arguments.rsplit(", ", 1)[1]), None))
        elif name in ("fsync", "fdatasync"):
            files[path] = File(_applied(file.synced, file.waiting))


def _paths(name: str, arguments: str) -> Iterator[Path]:
    if name in ("openat", "rename", "unlink", "mkdir"):
        for text in _TEXT.findall(arguments):
            yield Path(bytes.fromhex(text.replace("\\x", "")).decode())
    elif match := _PATH.match(arguments):
        yield Path(bytes.fromhex(match[1].replace("\\x", "")).decode() if "\\x" in match[1] else match[1])


def _applied(content: bytes, writes: list[tuple[int, bytes | None]]) -> bytes:
    result = bytearray(content)
    for place, written in writes:
        if written is None:
            del result[place:]
            result.extend(bytes(place - len(result)))
        else:
            result.extend(bytes(max(0, place - len(result))))
            result[place : place + len(written)] = written
    return bytes(result)


def main(home: Path, tickets: int, synchronous: str) -> None:
    """Give tickets and say each number by one write to standard output."""
    ledger = open_ledger(home)
    ledger._db.execute(f"PRAGMA synchronous = {synchronous}")
    ledger.open_day(DAY)
    for _ in range(tickets):
        sys.stdout.write(str(give(ledger).number))
        sys.stdout.flush()
    ledger.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]), sys.argv[3])
