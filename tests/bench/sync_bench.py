"""What `kiosk sync` costs: its start and memory with nothing to do, and a year of releases to a WebDAV on loopback."""

import json
import sys
import tempfile
import time
from pathlib import Path
from statistics import median

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT), str(ROOT / "tests" / "sync")]

from dav_servers import wsgidav  # noqa: E402
from parcels import fill, held, settings  # noqa: E402
from syncing import measured, sync  # noqa: E402

DAYS = 365


def start_and_memory(folder: Path, rounds: int) -> dict[str, float]:
    """The whole life of the process with nothing to send, and the most memory it held; the first warms the disk."""
    home = folder / "idle"
    settings(home, "https://dav.example.org/releases")
    seconds, mib = [], []
    for _ in range(rounds + 1):
        began = time.monotonic()
        assert sync(home).returncode == 0
        seconds.append(time.monotonic() - began)
        mib.append(json.loads(measured(home).stderr.splitlines()[-1])["mib"])
    return {"nothing_to_do_s": round(median(seconds[1:]), 3), "nothing_to_do_vmhwm_mib": round(median(mib[1:]), 1)}


def a_year(folder: Path) -> dict[str, float]:
    """365 releases, each put and read back over TLS, by the command as a user starts it."""
    home = folder / "year"
    written = fill(home, DAYS)
    with wsgidav(folder / "kept") as dav:
        settings(home, dav.url)
        began = time.monotonic()
        told = json.loads(measured(home, "--json").stderr.splitlines()[-1])
        seconds = time.monotonic() - began
        assert told["code"] == 0
        assert held(dav.folder) == written
    return {"documents": DAYS, "webdav_s": round(seconds, 2), "webdav_vmhwm_mib": round(told["mib"], 1)}


def main() -> None:
    with tempfile.TemporaryDirectory(prefix="kiosk-bench-") as name:
        folder = Path(name)
        print(json.dumps(start_and_memory(folder, 5) | a_year(folder)))


if __name__ == "__main__":
    main()
