"""`kiosk report` over networks of three sizes: seconds, memory, and how they grow; prints JSON. Also runs alone.

`python tests/bench/report_bench.py` takes a few minutes and a gigabyte in the temporary folder.
"""

import json
import math
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

# Sites, kiosks, years: about 3,000, 28,000 and 280,000 documents.
SIZES = ((2, 2, 2), (26, 3, 1), (26, 3, 10))


def measured(*words: object) -> dict[str, float]:
    """Run `kiosk` and return its seconds and the most memory that it and its children held."""
    began = time.monotonic()
    command = [sys.executable, "-m", "kiosk", *map(str, words)]
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    _, status, used = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    assert process.returncode == 0, command
    return {
        "s": round(time.monotonic() - began, 2),
        "cpu_s": round(used.ru_utime + used.ru_stime, 2),
        "mib": round(used.ru_maxrss / 1024, 1),
    }


def exponent(sizes: list[float], values: list[float]) -> float:
    """Return the slope of the best line through the logarithms: 1 is linear."""
    xs, ys = [math.log(size) for size in sizes], [math.log(value) for value in values]
    x, y = sum(xs) / len(xs), sum(ys) / len(ys)
    return round(sum((a - x) * (b - y) for a, b in zip(xs, ys, strict=True)) / sum((a - x) ** 2 for a in xs), 3)


def report_figures(folder: Path) -> dict[str, object]:
    """Simulate the networks and report each twice: the second run finds the disk's cache warm."""
    told: dict[str, object] = {}
    documents: list[float] = []
    reports: list[dict[str, float]] = []
    for sites, kiosks, years in SIZES:
        network = folder / f"{sites}-{kiosks}-{years}"
        simulated = measured(
            *("simulate-network", "--sites", sites, "--kiosks", kiosks, "--years", years, "--out", network)
        )
        found = sum(len(files) for _, _, files in os.walk(network))
        first, second = (measured("report", network, "-o", folder / "report.html") for _ in range(2))
        page = (folder / "report.html").stat().st_size
        told[str(found)] = {"simulated": simulated, "first": first, "warm": second, "page_kb": round(page / 1000)}
        documents.append(found)
        reports.append(second)
    # Start, imports and charts cost the same for a network of any size.
    tiny = folder / "tiny"
    tiny.mkdir()
    for path in sorted((folder / "2-2-2" / "FR75" / "hall").glob("2016-??.json")):
        (tiny / path.name).write_bytes(path.read_bytes())
    fixed = min(measured("report", tiny, "-o", folder / "report.html")["cpu_s"] for _ in range(5))
    told["fixed_cpu_s"] = fixed
    told["exponent_s"] = exponent(documents, [each["s"] for each in reports])
    # The processor's time, which other programs on the same cores do not change.
    told["exponent_cpu_without_fixed"] = exponent(documents, [max(0.01, each["cpu_s"] - fixed) for each in reports])
    return told


if __name__ == "__main__":
    with tempfile.TemporaryDirectory(prefix="kiosk-bench-") as name:
        print(json.dumps(report_figures(Path(name)), indent=2))
