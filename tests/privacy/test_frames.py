"""Nothing of a visitor's face leaves the memory of the kiosk, and nothing of it stays there."""

import os
import re
import resource
import subprocess
import sys
from pathlib import Path

import pytest
from canaries import needles
from tracing import ENGINE_MEMORY, HARMLESS, Trace, in_memory, left_in, traced

ROOT = Path(__file__).parents[2]
CHILD = [sys.executable, "-B", str(Path(__file__).with_name("portrait_child.py"))]
SHOWN = (512, 640)


@pytest.fixture
def canary() -> bytes:
    return os.urandom(64)


def masked(canary: bytes) -> str:
    return bytes(byte ^ 0x5A for byte in canary).hex()


def run(canary: bytes, folder: Path, *words: str) -> Trace:
    """Take a portrait in a folder of its own, and return what was written."""
    home = folder / "home"
    home.mkdir()
    environment = {"PATH": os.environ["PATH"], "HOME": str(home), "PYTHONPATH": str(ROOT), "LANG": "C.UTF-8"}
    environment |= {"XDG_RUNTIME_DIR": str(home), "TMPDIR": str(home)}
    trace = traced([*CHILD, masked(canary), *words], folder / "logs", environment, cwd=home)
    assert trace.returncode == 0
    return trace


def test_a_portrait_leaves_nothing_in_a_file_a_pipe_or_a_socket(canary: bytes, tmp_path: Path) -> None:
    trace = run(canary, tmp_path)
    assert trace.leaks(needles(canary)) == []
    assert left_in(tmp_path / "home", needles(canary)) == []
    assert [name for name in sorted(trace.opened) if not HARMLESS.fullmatch(name)] == []
    assert [name for name in sorted(trace.written) if not HARMLESS.fullmatch(name)] == []
    assert sum(len(said) for name, said in trace.written.items() if "fontconfig" not in name) < 2000, (
        "a thumbnail would fit"
    )
    assert trace.mapped == set()
    assert [call for call in trace.strange if not ENGINE_MEMORY.fullmatch(call)] == []


@pytest.mark.parametrize(
    ("word", "what", "where"),
    [
        ("leak-frame", "grey frame", "frame.pgm"),
        ("leak-picture", "picture", "picture.raw"),
        ("leak-thumbnail", "PNG", "thumbnail.png"),
        ("leak-jpeg", "JPEG", "thumbnail.jpg"),
        ("leak-portrait", "WebP", "portrait.bin"),
        ("leak-map", "picture", "map"),
    ],
)
def test_one_that_leaks_is_found_out(canary: bytes, tmp_path: Path, word: str, what: str, where: str) -> None:
    trace = run(canary, tmp_path, word)
    file = str(tmp_path / "home" / where)
    assert file in trace.opened
    if word == "leak-map":
        assert trace.mapped == {file}
    else:
        assert f"{what}: {file}" in trace.leaks(needles(canary))
    assert f"{what}: {where}" in left_in(tmp_path / "home", needles(canary))


def remains(canary: bytes, *words: str) -> dict[str, dict[str, list[str]]]:
    """Return what the memory of a kiosk holds of a frame, at each of its pauses."""
    looked = needles(canary, SHOWN)
    child = subprocess.Popen(
        [*CHILD, masked(canary), "pauses", *words],
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    with child:
        seen = {}
        for place in child.stdout:
            seen[place.strip()] = in_memory(child.pid, looked)
            child.stdin.write("\n")
            child.stdin.flush()
    assert child.returncode == 0
    return seen


def test_nothing_of_a_face_stays_in_memory(canary: bytes) -> None:
    seen = remains(canary)
    assert set(seen["showing"]) == {"colour frame", "grey frame", "viewfinder"}, "the search finds what is there"
    assert "picture" in seen["taken"]
    assert seen["wiped"] == {}


def test_nothing_stays_in_what_qt_keeps_of_a_real_camera(canary: bytes) -> None:
    seen = remains(canary, "real")
    assert set(seen["showing"]) == {"camera's frame", "grey frame", "viewfinder"}
    assert set(seen["taken"]) == {"grey frame", "picture", "viewfinder"}, "the camera is closed already"
    assert seen["wiped"] == {}


def test_without_overwriting_freed_memory_it_would(canary: bytes) -> None:
    seen = remains(canary, "careless")
    assert seen["wiped"] != {}


CRASH = """
import ctypes, resource, sys
from kiosk.ui.camera import make_camera
make_camera(sys.argv[1])
print(resource.getrlimit(resource.RLIMIT_CORE)[0], ctypes.CDLL(None).prctl(3))
"""


def cores(device: str) -> tuple[bool, bool]:
    """Whether a kiosk with this camera may write a core file, and whether another program may take one of it."""
    limited = ["bash", "-c", 'ulimit -S -c "$(ulimit -H -c)"; exec "$@"', "bash", sys.executable, "-c", CRASH, device]
    done = subprocess.run(limited, cwd=ROOT, capture_output=True, text=True, timeout=30, check=True)
    limit, dumpable = map(int, done.stdout.split())
    return limit != 0, dumpable != 0


def test_a_crash_leaves_no_core_file() -> None:
    assert cores("default") == (False, False)


@pytest.mark.parametrize("device", ["off", "simulated"])
def test_without_a_camera_of_its_own_it_could(device: str) -> None:
    may_write = resource.getrlimit(resource.RLIMIT_CORE)[1] != 0
    assert cores(device) == (may_write, True)


RECORDERS = re.compile(
    r"QImageCapture|QMediaRecorder|QScreenCapture|QWindowCapture|captureToFile|\.save\([^)]|imwrite|toImage"
)
SAVES = {
    "kiosk/presence/portrait.py": {".save(f"},  # into memory
    "kiosk/ui/qt_frames.py": {"toImage"},  # tells why it isn't called
}


def recorders(source: str) -> set[str]:
    return set(RECORDERS.findall(source))


def test_nothing_that_could_record_is_in_the_program() -> None:
    files = [file for room in ("ui", "presence") for file in sorted((ROOT / "kiosk" / room).rglob("*.py"))]
    here = {str(file.relative_to(ROOT)): recorders(file.read_text("utf-8")) for file in files}
    assert {name: found for name, found in here.items() if found} == SAVES


@pytest.mark.parametrize("source", ["image.save(path)", "QImageCapture(self)", "frame.toImage()"])
def test_something_that_could_record_is_found(source: str) -> None:
    assert recorders(source)
