"""What a proof costs before it is drawn: signing, its code, and both, in milliseconds; prints JSON."""

import gc
import json
import sys
import tempfile
import time
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from kiosk.presence.code import modules_of
from kiosk.presence.signer import KioskSigner
from kiosk.proofs import Form, Picture, Precision, Quality

ZONE = ZoneInfo("Europe/Paris")


def main(count: int) -> None:
    """Sign so many proofs of each form. The picture is made of squares, so its portrait is as long as any."""
    now = datetime.now(ZONE)
    blocks = [(number * number * 7919) % 251 for number in range(16 * 20)]
    grey = bytearray(blocks[y // 40 * 16 + x // 40] for y in range(800) for x in range(640))
    told: dict[str, dict[str, list[float]]] = {}
    with tempfile.TemporaryDirectory(prefix="kiosk-bench-") as home:
        signer = KioskSigner(
            Path(home), site="FR75", centre="C", town="Paris", zone=ZONE, address="https://verif.example.org/p"
        )
        signer.make_ready(now)
        signer.sign(Form.PAPER, now, Precision.HOUR, Quality.CONFIRMED, None)
        gc.collect()
        gc.freeze()  # as the kiosk does after its first frame
        for form in Form:
            picture = Picture(640, 800, grey) if form is Form.PORTRAIT else None
            code, total = [], []
            signer.sign(form, now, Precision.HOUR, Quality.CONFIRMED, picture)
            for _ in range(count):
                began = time.perf_counter()
                proof = signer.sign(form, now, Precision.HOUR, Quality.CONFIRMED, picture)
                ended = time.perf_counter()
                modules_of(proof.url, form)
                code.append(time.perf_counter() - ended)
                total.append(ended - began)
            # `sign` makes the code, too: what it takes besides is claims, portrait and signature.
            sign = [whole - drawn for whole, drawn in zip(total, code, strict=True)]
            told[form] = {"sign_s": sign, "code_s": code, "total_s": total, "modules": [float(len(proof.modules))]}
    json.dump(told, sys.stdout)


if __name__ == "__main__":
    main(int(sys.argv[1]))
