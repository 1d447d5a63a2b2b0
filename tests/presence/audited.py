"""Signs and checks proofs while Python itself tells of every socket and of every file that is opened for writing."""

import json
import os
import socket
import sys
from datetime import datetime
from pathlib import Path

from places import PARIS, signer, verdict_of

from kiosk.proofs import Form, Picture, Precision, Quality

home = Path(sys.argv[1])
now = datetime(2026, 11, 25, 13, tzinfo=PARIS)
seen: list[tuple[str, str]] = []
WRITING = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC | os.O_APPEND


def hook(event: str, arguments: tuple[object, ...]) -> None:
    wrote = event == "open" and isinstance(arguments[2], int) and arguments[2] & WRITING
    if wrote or event.startswith(("socket.", "os.rename", "os.remove", "os.mkdir", "subprocess.", "os.system")):
        seen.append((event, str(arguments[0])))


place = signer(home)
place.make_ready(now)
for form in Form:  # once before, so that everything is loaded
    face = Picture(64, 80, bytearray(range(256)) * 20) if form is Form.PORTRAIT else None
    verdict_of(home, place.sign(form, now, Precision.HOUR, Quality.CONFIRMED, face).url, now)
sys.addaudithook(hook)
valid = 0
for precision in (Precision.MINUTE, Precision.DAY):
    for form in Form:
        face = Picture(64, 80, bytearray(range(256)) * 20) if form is Form.PORTRAIT else None
        proof = place.sign(form, now, precision, Quality.CONFIRMED, face)
        valid += verdict_of(home, proof.url, now).valid
during = seen.copy()
seen.clear()
(home / "control").write_text("this is seen")
socket.socket().close()
json.dump({"valid": valid, "signing and checking": during, "control": seen}, sys.stdout)
