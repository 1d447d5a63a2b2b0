"""The service of `kiosk sync` is one that systemd understands, and sees the outbox and nothing else of the kiosk."""

import shutil
import subprocess
from pathlib import Path

import pytest

UNIT = Path(__file__).parents[2] / "assets" / "systemd" / "kiosk-sync.service"
ANALYZE = shutil.which("systemd-analyze")
MOST_EXPOSED = 20  # tenths; a service without any of this has 96


def analyzed(*words: object) -> subprocess.CompletedProcess[str]:
    return subprocess.run([ANALYZE, *map(str, words)], capture_output=True, text=True, timeout=60)


def keys(text: str) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for line in text.splitlines():
        if "=" in line and not line.startswith("#"):
            key, _, value = line.partition("=")
            found.setdefault(key, []).append(value)
    return found


def test_it_sees_the_outbox_its_state_and_its_settings_only() -> None:
    unit = keys(UNIT.read_text("utf-8"))
    assert unit["TemporaryFileSystem"] == ["/var/lib/kiosk:ro"]
    assert unit["BindReadOnlyPaths"] == ["-/var/lib/kiosk/kiosk.toml /var/lib/kiosk/outbox"]
    assert unit["BindPaths"] == ["/var/lib/kiosk/state"]
    assert unit["ProtectSystem"] == ["strict"]
    assert unit["NoNewPrivileges"] == ["yes"]
    assert unit["RestrictAddressFamilies"] == ["AF_INET AF_INET6 AF_UNIX"]
    hidden = " ".join(unit["InaccessiblePaths"])
    for name in ("kiosk.db", "kiosk.db-wal", "kiosk.db-shm", "keys", "backups"):
        assert f"/var/lib/kiosk/{name}" in hidden.replace("-/", "/").split()


@pytest.mark.skipif(ANALYZE is None, reason="no systemd-analyze")
def test_systemd_understands_it(tmp_path: Path) -> None:
    here = tmp_path / UNIT.name
    here.write_text(UNIT.read_text("utf-8").replace("/usr/bin/kiosk ", "/bin/true "))
    said = analyzed("verify", here)
    assert (said.returncode, said.stderr) == (0, "")
    here.write_text(here.read_text("utf-8") + "[Service]\nProtectEverything=yes\n")
    assert "ProtectEverything" in analyzed("verify", here).stderr


@pytest.mark.skipif(ANALYZE is None, reason="no systemd-analyze")
def test_it_is_hardly_exposed(tmp_path: Path) -> None:
    assert analyzed("security", "--offline=true", f"--threshold={MOST_EXPOSED}", UNIT).returncode == 0
    bare = tmp_path / UNIT.name
    bare.write_text("[Service]\nExecStart=/bin/true\n")
    assert analyzed("security", "--offline=true", f"--threshold={MOST_EXPOSED}", bare).returncode != 0
