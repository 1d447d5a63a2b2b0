"""What a program hands to the world: every byte it writes, by strace; and what its memory holds."""

import os
import re
import subprocess
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

CALLS = (
    "openat,openat2,open,creat,write,pwrite64,writev,pwritev,pwritev2,sendto,sendmsg,sendmmsg,mmap,memfd_create,"
    "sendfile,splice,tee,vmsplice,copy_file_range,io_uring_setup,process_vm_writev"
)
# Heads of picture files, wherever they stand.
HEADS = {"JPEG": b"\xff\xd8\xff", "PNG": b"\x89PNG", "WebP": b"RIFF", "WebP's frame": b"WEBPVP8", "GIF": b"GIF8"}
# Where Qt and Python write without a word of a visit: wake-ups between threads, the ends of the terminal.
# fontconfig writes its index of the machine's fonts when the first program after a new font asks for one.
HARMLESS = re.compile(r"anon_inode:\[eventfd\]|/dev/(null|tty)|/(?:[^/]+/)*\.?(cache/)?fontconfig/[^/]+")
# Memory of the QML engine for its own code and objects, which has a name and no place on the disk.
ENGINE_MEMORY = re.compile(r"memfd_create [\w-]+:QtQml")
_TEXT = r"(?:\\x[0-9a-f]{2})*"
_CALL = re.compile(r"(\w+)\((.*)\) += (-?\w+)(?:<(" + _TEXT + r")>)?")
_FILE = re.compile(rf"^\d+<({_TEXT})>")
_STRING = re.compile(rf'"({_TEXT})"')
_MAPPED = re.compile(rf"PROT_WRITE[^,]*, MAP_SHARED[^,]*, \d+<({_TEXT})>")
_ANY_TREE = ("write", "pwrite64", "writev", "pwritev", "pwritev2", "sendto", "sendmsg", "sendmmsg")


@dataclass(frozen=True)
class Trace:
    """What a program wrote.

    `opened`: files opened for writing. `written`: what went into each file, pipe or socket, by its name as the kernel
    tells it. `mapped`: files whose memory could be written. `strange`: calls that move bytes out of our sight, with the
    names they gave.
    """

    returncode: int
    opened: frozenset[str]
    written: Mapping[str, bytes]
    mapped: frozenset[str]
    strange: tuple[str, ...]

    def leaks(self, needles: Mapping[str, Iterable[bytes]]) -> list[str]:
        """Return which needle, and which head of a picture, went where."""
        return sorted(f"{what}: {name}" for name, data in self.written.items() for what in found(data, needles))


def found(data: bytes, needles: Mapping[str, Iterable[bytes]]) -> list[str]:
    """Return the names of the needles and heads that some bytes hold."""
    names = [name for name, pieces in needles.items() if any(piece in data for piece in pieces)]
    return names + [name for name, head in HEADS.items() if head in data]


def left_in(folder: Path, needles: Mapping[str, Iterable[bytes]]) -> list[str]:
    """Return which needle, and which head of a picture, stands in the files of a folder."""
    files = [file for file in sorted(folder.rglob("*")) if file.is_file()]
    return [f"{what}: {file.relative_to(folder)}" for file in files for what in found(file.read_bytes(), needles)]


def traced(
    command: list[str], logs: Path, environment: Mapping[str, str] = os.environ, cwd: Path | None = None
) -> Trace:
    """Run a command to its end with all its threads and children, and return what it wrote. `logs` is made."""
    logs.mkdir()
    strace = ["strace", "-ff", "-y", "-qq", "-xx", "-s", "1000000000", "-e", "signal=none", "-e", f"trace={CALLS}"]
    done = subprocess.run(
        [*strace, "-o", str(logs / "thread"), *command],
        cwd=cwd,
        env=dict(environment),
        timeout=120,
        capture_output=True,
    )
    opened: set[str] = set()
    written: dict[str, bytearray] = {}
    mapped: set[str] = set()
    strange: list[str] = []
    for log in sorted(logs.iterdir()):
        for line in log.read_text("ascii").splitlines():
            call = _CALL.match(line)
            assert call, f"strace said something new: {line[:80]}"
            name, arguments, result, path = call.groups()
            if result == "-1":
                continue
            if name in ("open", "openat", "openat2", "creat"):
                if name == "creat" or re.search(r"O_WRONLY|O_RDWR|O_CREAT|O_TRUNC|O_TMPFILE", arguments):
                    opened.add(_text(path))
            elif name == "mmap":
                if writable := _MAPPED.search(arguments):
                    mapped.add(_text(writable[1]))
            elif name in _ANY_TREE:
                target = _FILE.match(arguments)
                assert target, f"strace said something new: {line[:80]}"
                data = b"".join(_bytes(text) for text in _STRING.findall(arguments[target.end() :]))
                written.setdefault(_text(target[1]), bytearray()).extend(data)
            else:
                strange.append(" ".join([name, *map(_text, _STRING.findall(arguments))]))
    return Trace(
        done.returncode,
        frozenset(opened),
        {name: bytes(data) for name, data in written.items()},
        frozenset(mapped),
        tuple(strange),
    )


def _bytes(text: str) -> bytes:
    return bytes.fromhex(text.replace("\\x", ""))


def _text(text: str | None) -> str:
    return _bytes(text or "").decode(errors="replace")


def in_memory(pid: int, needles: Mapping[str, Iterable[bytes]]) -> dict[str, list[str]]:
    """Return where in the memory of a process each needle is; those that are nowhere are left out."""
    places: dict[str, list[str]] = {}
    with Path(f"/proc/{pid}/mem").open("rb", buffering=0) as memory:
        for line in Path(f"/proc/{pid}/maps").read_text("utf-8").splitlines():
            span, rights, _, _, _, *name = line.split(maxsplit=5)
            first, last = (int(end, 16) for end in span.split("-"))
            if not rights.startswith("rw"):  # what can't be written holds only what the file holds
                continue
            memory.seek(first)
            data = b""
            while len(data) < last - first and (piece := memory.read(last - first - len(data))):
                data += piece
            for needle, pieces in needles.items():
                times = sum(data.count(piece) for piece in pieces)
                if times:
                    places.setdefault(needle, []).append(f"{times} in {name[0] if name else f'{len(data) >> 10} KiB'}")
    return places


def networked(
    command: list[str], log: Path, environment: Mapping[str, str] = os.environ, cwd: Path | None = None
) -> list[str]:
    """Run a command to its end with all its threads and children; return every call that has to do with sockets."""
    strace = ["strace", "-f", "-y", "-qq", "-e", "signal=none", "-e", "trace=network", "-o", str(log)]
    done = subprocess.run(
        [*strace, *command], cwd=cwd, env=dict(environment), timeout=120, capture_output=True, text=True
    )
    assert done.returncode == 0, done.stderr[-2000:]
    return [line.split(maxsplit=1)[1] for line in log.read_text("utf-8").splitlines()]
