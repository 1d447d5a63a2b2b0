"""`kiosk check`: every part of a kiosk, and how to mend what is wrong with it."""

import json
import socket
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from running import giving, kiosk, rows

from kiosk.ports import Paper
from kiosk.store.ledger import open_ledger
from kiosk.tickets import Need

PARTS = ["settings", "centre", "ledger", "disk", "fonts", "words", "languages", "printer", "clock", "keys", "camera"]
PARTS += ["voice", "sound", "sync", "reach", "display"]


def parts(home: Path, code: int = 0, **environment: str) -> dict[str, dict]:
    said = kiosk("check", "--home", home, "--json", **environment)
    assert said.returncode == code, said.stdout + said.stderr
    told = json.loads(said.stdout)
    assert list(told) == ["parts"]
    return {part["name"]: part for part in told["parts"]}


def write(home: Path, name: str, text: str) -> None:
    home.mkdir(exist_ok=True)
    (home / name).write_text(text, "utf-8")


def test_an_empty_folder_is_a_kiosk_that_works(home: Path) -> None:
    told = parts(home)
    assert list(told) == PARTS
    for part in told.values():
        assert list(part) == ["name", "ok", "needed", "detail", "remedy"]
        assert part["ok"] or (not part["needed"] and part["remedy"])
    assert not home.exists(), "a check makes nothing"


def test_people_can_read_it(home: Path) -> None:
    said = kiosk("check", "--home", home)
    assert said.returncode == 0
    assert "ok   fonts: Noto Sans" in said.stdout
    assert "warn display: there is no display." in said.stdout
    assert "`kiosk run` needs a graphical session" in said.stdout


def test_a_display_is_seen(home: Path) -> None:
    assert parts(home, DISPLAY=":7")["display"] == {
        "name": "display", "ok": True, "needed": False, "detail": "DISPLAY=:7", "remedy": ""
    }  # fmt: skip


def test_a_broken_kiosk_toml_is_told_with_file_line_and_key(home: Path) -> None:
    write(home, "kiosk.toml", '[kiosk]\nname = "hall"\nletter = "B"\n')
    told = parts(home, code=1)
    assert not told["settings"]["ok"]
    assert f"{home}/kiosk.toml, line 3: kiosk.letter" in told["settings"]["detail"]
    assert told["centre"]["ok"], "the other parts are looked at all the same"
    assert "FAIL settings" in kiosk("check", "--home", home).stdout


def test_a_broken_kiosk_toml_is_not_the_ledgers_fault(home: Path) -> None:
    kiosk("issue", "--home", home)
    write(home, "kiosk.toml", '[kiosk]\nletter = "B"\n')
    told = parts(home, code=1)
    assert [name for name in PARTS if not told[name]["ok"] and told[name]["needed"]] == ["settings"]


def test_a_broken_centre_toml_is_told_with_file_line_and_key(home: Path) -> None:
    write(home, "centre.toml", 'name = "x"\ntown = "y"\ntimezone = "Europe/Paris"\nlanguages = "fr"\ntheme = []\n')
    told = parts(home, code=1)
    assert f"{home}/centre.toml, line 4: languages" in told["centre"]["detail"]
    assert "line 5: theme" in told["centre"]["detail"]


@pytest.mark.parametrize("transport", ["tcp", "device", "serial"])
def test_a_printer_that_is_not_there_has_a_remedy_and_stops_nothing(home: Path, transport: str) -> None:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        address = f"127.0.0.1:{free.getsockname()[1]}" if transport == "tcp" else "/dev/kiosk-has-no-such-printer"
        write(home, "kiosk.toml", f'[[printer]]\ntransport = "{transport}"\naddress = "{address}"\n')
        printer = parts(home)["printer"]
    assert not printer["ok"]
    assert not printer["needed"]
    assert address in printer["detail"]
    assert "witch" in printer["remedy"]


def test_a_usb_printer_that_is_plugged_in_nowhere_has_a_remedy(home: Path) -> None:
    printer = '[[printer]]\ntransport = "device"\naddress = "/dev/null"\n'
    write(home, "kiosk.toml", printer)
    assert parts(home)["printer"]["detail"] == "/dev/null can be written to"
    write(home, "kiosk.toml", printer + 'usb_serial = "NOBODY 1"\n')
    told = parts(home)["printer"]
    assert not told["ok"]
    assert "NOBODY 1" in told["detail"]
    assert "usb_serial" in told["remedy"]


def test_a_printer_that_answers_is_ok(home: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as printer:
        address = f"127.0.0.1:{printer.getsockname()[1]}"
        write(home, "kiosk.toml", f'[[printer]]\ntransport = "tcp"\naddress = "{address}"\n')
        assert parts(home)["printer"]["ok"]


def test_beside_a_running_kiosk_the_ledger_is_in_use(home: Path) -> None:
    with giving(home):
        ledger = parts(home)["ledger"]
        assert ledger["ok"]
        assert "in use by a kiosk that is running" in ledger["detail"]


def test_a_corrupt_ledger_is_not_called_sound(home: Path) -> None:
    kiosk("issue", "--home", home, "--count", 3)
    content = (home / "kiosk.db").read_bytes()
    (home / "kiosk.db").write_bytes(content[:4096] + b"\xff" * (len(content) - 4096))
    said = kiosk("check", "--home", home, "--json")
    (ledger,) = [part for part in json.loads(said.stdout)["parts"] if part["name"] == "ledger"]
    assert not ledger["ok"] or "sound" not in ledger["detail"]


def test_a_check_on_another_day_leaves_the_day_that_is_open(home: Path) -> None:
    with open_ledger(home) as ledger:
        ledger.open_day(datetime.now(UTC).date() - timedelta(days=3))
        ledger.give(series="A", need=Need.LONG, theme="job", hour=10, language="fr", seconds=None, paper=Paper.PRINTED)
    before = rows(home, "SELECT day, open FROM day"), rows(home, "SELECT * FROM ticket")
    assert parts(home)["ledger"]["ok"]
    assert (rows(home, "SELECT day, open FROM day"), rows(home, "SELECT * FROM ticket")) == before


def test_an_output_or_a_socket_that_is_not_there_is_told(home: Path) -> None:
    assert parts(home)["sound"]["detail"] == "headset: simulated; loudspeaker: simulated; socket: none"
    write(home, "kiosk.toml", '[voice]\nheadset = "Nobody has this output"\n')
    sound = parts(home)["sound"]
    assert (sound["ok"], sound["needed"]) == (False, False)
    assert "The audio output 'Nobody has this output' is not there." in sound["detail"]
    write(home, "kiosk.toml", '[voice]\njack = "/dev/input/nobody-has-this"\n')
    sound = parts(home)["sound"]
    assert "/dev/input/nobody-has-this" in sound["detail"]
    assert "group input" in sound["remedy"]


def test_a_camera_that_is_not_there_is_told(home: Path) -> None:
    assert parts(home)["camera"]["detail"] == "simulated; its consent text was read in: fr, en, ar"
    write(home, "kiosk.toml", '[camera]\ndevice = "Nobody has this camera"\n')
    camera = parts(home)["camera"]
    assert (camera["ok"], camera["needed"]) == (False, False)
    assert "there is no camera 'Nobody has this camera'" in camera["detail"]


def test_keys_are_told_from_none_to_few_to_enough(home: Path) -> None:
    assert parts(home)["keys"]["detail"] == "none: proofs are signed by DEMO keys"
    write(home, "kiosk.toml", '[kiosk]\nsite = "FR75"\n')
    assert kiosk("key", "prepare", "--home", home).returncode == 0
    assert parts(home)["keys"]["detail"] == "one for this month, and 12 months ahead"
    few = kiosk("check", "--home", home, "--json", before=("faketime", "-f", "+345d"), FAKETIME_DONT_FAKE_MONOTONIC="1")
    (keys,) = [part for part in json.loads(few.stdout)["parts"] if part["name"] == "keys"]
    assert not keys["ok"]
    assert "kiosk key prepare" in keys["remedy"]


def test_a_clock_that_nobody_vouches_for_is_told(home: Path) -> None:
    assert parts(home)["clock"]["ok"]
    write(home, "kiosk.toml", '[clock]\ntrust = "auto"\n')
    clock = parts(home)["clock"]
    assert not clock["ok"]
    assert "no proof is signed" in clock["detail"]
    assert not (home / "state").exists(), "a check makes nothing"


def test_the_voice_tells_its_engines_and_names_bad_recordings(home: Path) -> None:
    folder = home / "voice" / "fr"
    folder.mkdir(parents=True)
    (folder / "aide.wav").write_bytes(b"no sound")
    (folder / "retour.wav").write_bytes(b"")
    told = parts(home)["voice"]
    assert not told["ok"]
    assert not told["needed"]
    assert "fr: Pico, 0 recordings" in told["detail"]
    assert "fr/aide.wav is not a WAV file" in told["detail"]
    assert "fr/retour.wav" in told["detail"]
    assert "16-bit mono WAV" in told["remedy"]


def test_a_language_that_nothing_speaks_has_a_remedy(home: Path, tmp_path: Path) -> None:
    told = parts(home, PATH=str(tmp_path))["voice"]
    assert not told["ok"]
    assert "ar: no engine" in told["detail"]
    assert "espeak-ng" in told["remedy"]
