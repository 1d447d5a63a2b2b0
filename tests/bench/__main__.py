"""`make bench`: what the kiosk costs, beside the least that is possible, in one run; prints JSON."""

import json
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from statistics import median, quantiles

HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE), str(HERE.parent / "store")]

from speed import measure  # noqa: E402

TICKETS = int(os.environ.get("BENCH_TICKETS", "200"))
ROUNDS = int(os.environ.get("BENCH_ROUNDS", "5"))
PROOFS = int(os.environ.get("BENCH_PROOFS", "300"))
IDLE_S = int(os.environ.get("BENCH_IDLE_S", "60"))
ENVIRONMENT = {
    **os.environ,
    "QT_QPA_PLATFORM": "offscreen",
    "QT_QUICK_BACKEND": "software",
}


def child(script: str, *arguments: object) -> dict[str, float]:
    """Run a script and return the JSON it prints."""
    command = [sys.executable, str(HERE / script), *map(str, arguments)]
    return json.loads(subprocess.run(command, env=ENVIRONMENT, stdout=subprocess.PIPE, check=True).stdout)


def milliseconds(seconds: list[float]) -> dict[str, float]:
    cuts = quantiles(seconds, n=100)
    return {"p50_ms": round(median(seconds) * 1e3, 2), "p99_ms": round(cuts[98] * 1e3, 2)}


def start_and_memory(folder: Path) -> dict[str, object]:
    """The minimal window and the kiosk in turn; the first round only warms the disk."""
    minimal, kiosk = [], []
    for _ in range(ROUNDS + 1):
        minimal.append(child("minimal.py", time.monotonic()))
        kiosk.append(child("kiosk_child.py", "start", time.monotonic(), folder / "start"))
    told: dict[str, object] = {}
    for name, runs in (("minimal", minimal[1:]), ("kiosk", kiosk[1:])):
        told[name] = {
            "start_s": round(median(run["start_s"] for run in runs), 3),
            "pss_mib": round(median(run["pss_mib"] for run in runs), 1),
        }
    for figure in ("start_s", "pss_mib"):
        told[f"{figure.rsplit('_', 1)[0]}_ratio"] = round(told["kiosk"][figure] / told["minimal"][figure], 2)  # type: ignore[index]
    return told


def touches(folder: Path) -> dict[str, object]:
    """From the delivered release to the number on the screen, and to the last byte read elsewhere."""
    sink = subprocess.Popen([sys.executable, str(HERE / "sink.py"), str(TICKETS)], stdout=subprocess.PIPE, text=True)
    assert sink.stdout is not None
    port = int(sink.stdout.readline())
    home = folder / "touch"
    home.mkdir()
    (home / "kiosk.toml").write_text(f'[[printer]]\ntransport = "tcp"\naddress = "127.0.0.1:{port}"\n')
    told = child("kiosk_child.py", "touch", time.monotonic(), home, TICKETS)
    jobs = json.loads(sink.stdout.readline())
    sink.wait()
    last_byte = [last - released for (last, _), released in zip(jobs, told["released"], strict=True)]  # type: ignore[arg-type]
    besides = [whole - commit for whole, commit in zip(last_byte, told["commit_s"], strict=True)]  # type: ignore[arg-type]
    return {
        "tickets": TICKETS,
        "of_which_durable_commit": milliseconds(told["commit_s"]),  # type: ignore[arg-type]
        "to_last_byte_without_commit": milliseconds(besides),
        "to_number_on_screen": milliseconds(told["on_screen_s"]),  # type: ignore[arg-type]
        "to_last_byte": milliseconds(last_byte),
        "bytes": {"least": min(size for _, size in jobs), "most": max(size for _, size in jobs)},
        "pss_after_mib": round(told["pss_mib"], 1),
    }


def bytes_per_ticket() -> dict[str, int]:
    """A French ticket A 42, by paper width."""
    return {key: int(value) for key, value in child("ticket_bytes.py").items()}


def proofs() -> dict[str, object]:
    """A proof of each form, until it can be drawn."""
    told: dict[str, dict[str, list[float]]] = child("proof_chain.py", PROOFS)  # type: ignore[assignment]
    return {
        form: {name.removesuffix("_s"): milliseconds(seconds) for name, seconds in parts.items() if name != "modules"}
        | {"modules": {"a_side": parts["modules"][0]}}
        for form, parts in told.items()
    }


def main() -> None:
    with tempfile.TemporaryDirectory(prefix="kiosk-bench-") as name:
        folder = Path(name)
        ledger = measure(folder / "ledger", 400, 3) if (folder / "ledger").mkdir() is None else None
        assert ledger is not None
        told = {
            "touch": touches(folder),
            "raw_commit_ms": round(1e3 / ledger.plain, 3),
            "ledger": {
                "tickets_per_s": round(ledger.ledger),
                "raw_sqlite3_per_s": round(ledger.plain),
                "ratio": round(ledger.ratio, 2),
                "p99_ms": round(ledger.p99_ms, 2),
            },
            "start": start_and_memory(folder),
            "bytes_per_ticket": bytes_per_ticket(),
            "proof_slip": child("proof_slip.py"),
            "proof_touch": child("proof_touch.py"),
            "proofs": proofs(),
            "switch_touch": child("switch_touch.py"),
            "voice_touch": child("voice_touch.py"),
            "closing": child("../store/closing_speed.py", 430, 15),
            "sync": child("sync_bench.py"),
            "report": child("report_bench.py"),
            "voice": child("voice_bench.py"),
            "idle": {
                key: round(value, 3)
                for key, value in child("kiosk_child.py", "idle", 0, folder / "idle", IDLE_S).items()
            },
            "machine": {"cores": os.cpu_count(), "load": [round(load, 2) for load in os.getloadavg()]},
        }
    print(json.dumps(told, indent=2))


if __name__ == "__main__":
    main()
