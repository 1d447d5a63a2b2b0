"""Prints what a proof's slip costs, in ms: the photo, drawing, encoding, all until the printer has the last byte."""

import json
import os
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from statistics import median

HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE.parent / "printing")]

from proofs import face, proof, proof_slip, spool  # noqa: E402

from kiosk.ports import Paper  # noqa: E402
from kiosk.printing.photo import dithered  # noqa: E402
from kiosk.printing.tcp import TcpTransport  # noqa: E402
from kiosk.proofs import Form  # noqa: E402
from kiosk.ui.window import application  # noqa: E402
from kiosk.ui.words import load_fonts  # noqa: E402

TIMES = int(os.environ.get("BENCH_PROOFS", "30"))


def milliseconds(work: Callable[[], object]) -> dict[str, float]:
    seconds = []
    for _ in range(TIMES):
        begin = time.monotonic()
        work()
        seconds.append(time.monotonic() - begin)
    return {"p50_ms": round(median(seconds) * 1e3, 1), "most_ms": round(max(seconds) * 1e3, 1)}


def to_last_byte(dots: int, language: str) -> dict[str, float]:
    """From the call on the worker to the last byte read in another process."""
    jobs = TIMES + 1
    sink = subprocess.Popen([sys.executable, str(HERE / "sink.py"), str(jobs)], stdout=subprocess.PIPE, text=True)
    assert sink.stdout is not None
    of = spool(dots, TcpTransport("127.0.0.1", int(sink.stdout.readline())))
    begins = []
    for seed in range(jobs):
        slip = proof_slip(proof(Form.PORTRAIT, seed=seed), language)
        begins.append(time.monotonic())
        assert of.print_proof(slip).paper is Paper.PRINTED
    came = json.loads(sink.stdout.readline())
    sink.wait()
    # The first one imports the encoder and looks at the printer, which a kiosk has done long before.
    seconds = [last - begin for (last, _), begin in zip(came, begins, strict=True)][1:]
    return {
        "p50_ms": round(median(seconds) * 1e3, 1),
        "most_ms": round(max(seconds) * 1e3, 1),
        "bytes": max(size for _, size in came),
    }


def main() -> None:
    application()
    load_fonts()
    picture = face()
    told: dict[str, object] = {"photo": milliseconds(lambda: dithered(picture, 240))}
    for dots, language in ((576, "fr"), (576, "ar"), (384, "ar")):
        of = spool(dots)
        slip = proof_slip(proof(Form.PORTRAIT), language)
        receipt = of.proof_receipt(slip)
        assert receipt is not None
        bands = of._draughtsman.draw(receipt, keep=False)
        of._encoder.encode(bands, keep=False)
        told[f"{language}_{dots}"] = {
            "draw": milliseconds(lambda of=of, receipt=receipt: of._draughtsman.draw(receipt, keep=False)),
            "encode": milliseconds(lambda of=of, bands=bands: of._encoder.encode(bands, keep=False)),
            "to_last_byte": to_last_byte(dots, language),
        }
    print(json.dumps(told, indent=2))


main()
