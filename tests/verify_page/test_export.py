"""The page that `kiosk trust export` writes checks the proofs that the kiosk's own code signs."""

import base64
import json
import subprocess
import sys
from pathlib import Path

from browsing import ROOT, Chromium

KIOSK = Path(sys.executable).parent / "kiosk"
TOLD = json.loads((ROOT / "tests/presence/vectors.json").read_text("utf-8"))


def test_the_kiosks_page_checks_the_kiosks_proofs(chromium: Chromium, tmp_path: Path) -> None:
    (tmp_path / "trust.json").write_bytes(TOLD["list"].encode())
    (tmp_path / "trust.json.sig").write_bytes(base64.b64decode(TOLD["list_signature"]))
    (tmp_path / "root.json").write_text(json.dumps(TOLD["root"]), "utf-8")
    page = tmp_path / "verify.html"
    export = ["trust", "export", "--format", "page", "-o", page, "--list", tmp_path / "trust.json"]
    done = subprocess.run([KIOSK, *export, "--root", tmp_path / "root.json"], capture_output=True, text=True)
    assert done.returncode == 0, done.stderr

    proofs = {vector["name"]: vector for vector in TOLD["vectors"] if vector["name"].startswith("valid: kind")}
    assert {vector["kind"] for vector in proofs.values()} == {1, 2, 3}
    steps = []
    for vector in proofs.values():
        steps += [["fill", "#text", vector["text"]], ["click", "#form button"], ["wait", ".verdict"]]
        steps += [["evaluate", "document.querySelector('.verdict').dataset.reason"]]
    forged = next(vector for vector in TOLD["vectors"] if vector["reason"] == "signature")
    steps += [["fill", "#text", forged["text"]], ["click", "#form button"], ["wait", ".verdict.no"]]
    seen = chromium.play(["goto", page.as_uri()], *steps, now=TOLD["now"])
    assert seen.values == ["valid"] * len(proofs)
    assert seen.reason == "signature"
    assert seen.is_quiet(page.as_uri())
