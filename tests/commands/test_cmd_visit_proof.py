"""`kiosk visit --proof`: a proof as a newcomer makes it, and none under a clock that nobody can believe."""

import json
from pathlib import Path

import pytest
from running import kiosk

NOW = "@2026-11-24 13:05:00"
AUTO = '[clock]\ntrust = "auto"\n'


def play(home: Path, out: Path, *words: str, at: str = NOW) -> tuple[int, dict, str]:
    """One proof without a ticket, under a clock of its own."""
    said = kiosk(
        "visit", "--home", home, "--out", out, "--until", "welcome", "--json", *words,
        before=("faketime", "-f", at), FAKETIME_DONT_FAKE_MONOTONIC="1", TZ="UTC",
    )  # fmt: skip
    return said.returncode, json.loads(said.stdout) if said.returncode == 0 else {}, said.stderr


def proofs(home: Path) -> dict[str, int]:
    """What is counted in the newest day."""
    return json.loads(kiosk("counts", "--home", home, "--json").stdout)["proofs"]


@pytest.mark.parametrize("form", ["paper", "phone", "portrait"])
def test_a_proof_is_made_kept_as_pictures_and_checked(tmp_path: Path, form: str) -> None:
    home, out = tmp_path / "home", tmp_path / "out"
    code, told, wrong = play(home, out, "--proof", form, "--precision", "day")
    assert (code, told["proof"]["form"], told["label"]) == (0, form, None), wrong
    assert all((out / name).is_file() for name in [*told["screens"], *told["papers"]])
    picture = out / (told["papers"][-1] if form != "phone" else told["screens"][-1])
    for given in (told["proof"]["address"], picture):
        checked = kiosk("verify", given, "--home", home, "--demo", "--json", "--at", "2026-11-24T15:00")
        verdict = json.loads(checked.stdout)
        assert (checked.returncode, verdict["valid"]) == (0, True), checked.stdout + checked.stderr
        assert (verdict["from"], verdict["precision_s"]) == ("2026-11-24T00:00:00+01:00", 86400)
    assert proofs(home) == {form: 1}


CLOCKS = {
    "a day back": ("", ["-1d"]),
    "1970": (AUTO, ["1970"]),
    "a year ahead and back": ("", ["ahead", "now"]),
    "dead battery": (AUTO, ["now"]),
}
TIMES = {"-1d": "@2026-11-23 13:05:00", "1970": "@1970-01-01 00:05:00", "ahead": "@2027-11-24 13:05:00", "now": NOW}


@pytest.mark.parametrize("clock", CLOCKS)
def test_no_proof_is_made_under_a_clock_that_nobody_can_believe(tmp_path: Path, clock: str) -> None:
    home, out = tmp_path / "home", tmp_path / "out"
    settings, times = CLOCKS[clock]
    if not settings:
        assert play(home, out, "--proof", "paper")[0] == 0, "the control: this clock is believed"
    else:
        home.mkdir()
        (home / "kiosk.toml").write_text(settings)
    before = proofs(home) if not settings else {}
    *ways, last = times
    for time in ways:
        assert kiosk("issue", "--home", home, before=("faketime", "-f", TIMES[time])).returncode == 0
    code, _, wrong = play(home, out, "--proof", "paper", at=TIMES[last])
    assert code == 2, "no proof"
    assert "offers no proof" in wrong
    given = kiosk("issue", "--home", home, "--json", before=("faketime", "-f", TIMES[last]))
    assert json.loads(given.stdout)["label"].startswith("A"), "nothing is frozen"
    assert sum(proofs(home).values()) <= sum(before.values())
