"""kiosk.toml: all that the contract allows is taken, and each mistake is told with file, line, key and remedy."""

from pathlib import Path

import pytest
from wrong import told

from kiosk.problems import Problem, Reason
from kiosk.settings import Home, Settings, load_settings
from kiosk.tickets import LETTERS

# Every key of commands.md, none with its default.
WHOLE = """
[kiosk]
letter = "C"
site = "FR75"
name = "hall-2"
[panel]
diagonal_in = 32.0
pixels = [1920, 1080]
lower_edge_mm = 700
viewing_distance_mm = 500
slot = "right"
[time]
idle_s = 120
warning_s = 40
[clock]
trust = "auto"
[[printer]]
name = "back"
transport = "device"
address = "/dev/usb/lp1"
usb_serial = "TM 0042"
baud = 9600
roll_m = 30.5
dots = 384
fence = "gs-r"
deadline_scale = 2.0
[attendant]
key = "F13"
[camera]
device = "off"
[voice]
headset = "USB Audio"
speaker = "HDMI"
jack = "/dev/input/event4"
[keypad]
before = "F1"
next = "F2"
choose = "Enter"
back = "Home"
voice = "F3"
repeat = "F4"
softer = "PgDown"
louder = "PgUp"
plugged = "F15"
unplugged = "F16"
[counts]
k = 20
[sync]
uplink = "s3://bucket/prefix"
endpoint = "https://s3.example.org:9000"
region = "eu-west-3"
ca = "/etc/kiosk/ca.pem"
[proof]
address = "https://verif.example.com/q"
"""

# (text with the wrong line marked, key, words that say what to do)
WRONG = [
    ('[kiosk]\nname = "hall"\nsitee = "X"  # <- here', "kiosk.sitee", "remove it or correct its spelling"),
    ('[kiosk]\n\n[pannel]  # <- here\nslot = "left"', "pannel", "remove it or correct its spelling"),
    ('letter = "A"  # <- here', "letter", "remove it or correct its spelling"),
    ('[kiosk]\nletter = "B"  # <- here', "kiosk.letter", "ACDEFGHJKLMNPRTUVWXY"),
    ('[kiosk]\nletter = "AC"  # <- here', "kiosk.letter", "ACDEFGHJKLMNPRTUVWXY"),
    ('[kiosk]\nletter = "a"  # <- here', "kiosk.letter", "ACDEFGHJKLMNPRTUVWXY"),
    ("[kiosk]\nletter = 1  # <- here", "kiosk.letter", "should be a valid string"),
    ('[kiosk]\nletter = "A"\n[voice]\n[panel]\nslot = "above"  # <- here', "panel.slot", "Write one of: 'below'"),
    ('[voice]\njack = "usb"  # <- here', "voice.jack", "a device like /dev/input/event4"),
    ('[voice]\nheadset = ""  # <- here', "voice.headset", "at least 1 character"),
    ('[keypad]\nvoice = "Ctrl"  # <- here', "keypad.voice", "Write one like Left"),
    ('[keypad]\nnext = "Left"  # <- here', "keypad.next", "already the key for 'before'"),
    ('[attendant]\nkey = "F3"\n[keypad]\nrepeat = "F3"  # <- here', "keypad.repeat", "already the attendant's key"),
    ('[kiosk]\nsite = "FRANCE7"  # <- here', "kiosk.site", "{1,6}"),
    ('[kiosk]\nsite = "É"  # <- here', "kiosk.site", "[A-Z0-9]"),
    ('[kiosk]\nname = "Hall 2"  # <- here', "kiosk.name", "[a-z0-9-]"),
    ("[panel]\npixels = [1080]  # <- here", "panel.pixels", "required"),
    ("[panel]\npixels = [1080, 1920, 3]  # <- here", "panel.pixels", "at most 2"),
    ("[panel]\npixels = [1080, -1]  # <- here", "panel.pixels.1", "greater than or equal to 400"),
    ("[panel]\npixels = [1080, 99999]  # <- here", "panel.pixels.1", "less than or equal to 8000"),
    ('[panel]\npixels = "1080x1920"  # <- here', "panel.pixels", "valid tuple"),
    ("[panel]\ndiagonal_in = 3  # <- here", "panel.diagonal_in", "greater than or equal to 5"),
    ("[panel]\ndiagonal_in = nan  # <- here", "panel.diagonal_in", "60"),
    ("[panel]\nlower_edge_mm = 9000  # <- here", "panel.lower_edge_mm", "less than or equal to 1500"),
    ("[time]\nwarning_s = 5  # <- here", "time.warning_s", "greater than or equal to 20"),
    ("[time]\nidle_s = 90\nidle_s = 80  # <- here", "", "Correct this line"),
    ('[clock]\ntrust = "never"  # <- here', "clock.trust", "Write one of: 'system' or 'auto'"),
    ('[[printer]]\nname = "a"\ndots = 500  # <- here', "printer.0.dots", "576 or 384"),
    ('[[printer]]\ntransport = "usb"  # <- here', "printer.0.transport", "Write one of: 'simulated'"),
    ('[[printer]]\ntransport = "tcp"\naddress = "printer"  # <- here', "address", "192.0.2.7:9100"),
    ('[[printer]]\ntransport = "tcp"\naddress = "10.0.0.9:99999"  # <- here', "address", "192.0.2.7:9100"),
    ('[[printer]]\ntransport = "device"\naddress = "lp0"  # <- here', "address", "/dev/usb/lp0"),
    ('[[printer]]\ntransport = "device"\naddress = "/dev/usb/\\u0000"  # <- here', "address", "/dev/usb/lp0"),
    ('[[printer]]\ntransport = "serial"\naddress = "COM1"  # <- here', "address", "/dev/ttyS0"),
    ("[[printer]]\nbaud = 1200  # <- here", "printer.0.baud", "9600, 19200, 38400, 57600, 115200 or 230400"),
    ('[[printer]]\ntransport = "device"\naddress = "/dev/lp"\nusb_serial = "é"  # <- here', "usb_serial", "[!-~]"),
    ('[[printer]]\ntransport = "device"\naddress = "/dev/lp"\nusb_serial = " 1"  # <- here', "usb_serial", "[!-~]"),
    ('[[printer]]\ntransport = "simulated"\nusb_serial = "1"  # <- here', "usb_serial", "Remove it"),
    ("[[printer]]\nroll_m = 4  # <- here", "printer.0.roll_m", "greater than or equal to 5"),
    ("[[printer]]\nroll_m = 401  # <- here", "printer.0.roll_m", "less than or equal to 400"),
    ("[[printer]]\ndeadline_scale = 0  # <- here", "printer.0.deadline_scale", "greater than 0"),
    ("[printer]  # <- here\ndots = 576", "printer", "[[printer]]"),
    ('[attendant]\nkey = "F36"  # <- here', "attendant.key", "F([1-9]"),
    ('[attendant]\nkey = "Escape"  # <- here', "attendant.key", "F([1-9]"),
    ("[counts]\nk = 4  # <- here", "counts.k", "greater than or equal to 5"),
    ('[sync]\nuplink = "http://dav.example.org"  # <- here', "sync.uplink", "https://"),
    ('[sync]\nuplink = "https://me:secret@dav.example.org"  # <- here', "sync.uplink", "keys/uplink.toml"),
    ('[sync]\nuplink = "https://dav.example.org/?a=b"  # <- here', "sync.uplink", "address of a folder"),
    ('[sync]\nuplink = "s3://b"\nendpoint = "http://s3.example.org"  # <- here', "sync.endpoint", "https://"),
    ('[sync]\nuplink = "file:///media/usb"\nregion = "eu-west-3"  # <- here', "sync.region", "Remove it"),
    ('[sync]\nuplink = "https://[2001:db8::1]/dav"  # <- here', "sync.uplink", "name of the host"),
    ('[sync]\nca = "ca.pem"  # <- here', "sync.ca", "pattern"),
    ('[proof]\naddress = "verif.example.org"  # <- here', "proof.address", "https://"),
    ("kiosk = 3  # <- here", "kiosk", "[kiosk]"),
    ("[kiosk]\nletter = A  # <- here", "", "Correct this line"),
]


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "kiosk.toml"


def test_without_a_file_everything_is_simulated(file: Path) -> None:
    settings = load_settings(file)
    assert settings == Settings()
    assert settings.printer[0].transport == settings.camera.device == "simulated"
    assert (settings.kiosk.letter, settings.clock.trust, settings.sync.uplink) == ("A", "system", "none")


def test_every_key_of_the_contract_is_taken(file: Path) -> None:
    file.write_text(WHOLE)
    settings, defaults = load_settings(file), Settings()
    for part in Settings.model_fields:
        given, default = getattr(settings, part), getattr(defaults, part)
        given, default = (given[0], default[0]) if part == "printer" else (given, default)
        for key in type(given).model_fields:
            assert getattr(given, key) != getattr(default, key), f"{part}.{key} was not taken"
    assert settings.panel.pixels == (1920, 1080)
    assert settings.printer[0].address == "/dev/usb/lp1"
    assert settings.printer[0].usb_serial == "TM 0042"


@pytest.mark.parametrize("uplink", ["none", "file:///media/usb", "https://dav.example.org/x", "s3://bucket/prefix"])
def test_every_uplink_of_the_contract_is_taken(file: Path, uplink: str) -> None:
    file.write_text(f'[sync]\nuplink = "{uplink}"\n')
    assert load_settings(file).sync.uplink == uplink


@pytest.mark.parametrize("key", ["", *(f"F{n}" for n in range(38)), "F01", "f1", "F1 ", "F1\\n", "A", "1", "F"])
def test_only_a_function_key_opens_the_pin_pad(file: Path, key: str) -> None:
    file.write_text(f'[attendant]\nkey = "{key}"\n')
    try:
        taken = load_settings(file).attendant.key == key
    except Problem:
        taken = False
    assert taken == (key in {"", *(f"F{n}" for n in range(1, 36))})


@pytest.mark.parametrize(
    ("printer", "address"),
    [
        ('transport = "tcp"\naddress = "127.0.0.1:9100"', "127.0.0.1:9100"),
        ('transport = "tcp"\naddress = "[::1]:9100"', "[::1]:9100"),
        ('transport = "device"\naddress = "/dev/usb/lp0"', "/dev/usb/lp0"),
        ('transport = "serial"\naddress = "/dev/ttyUSB0"\nbaud = 19200', "/dev/ttyUSB0"),
    ],
)
def test_every_transport_of_the_contract_is_taken(file: Path, printer: str, address: str) -> None:
    file.write_text(f"[[printer]]\n{printer}\n")
    (part,) = load_settings(file).printer
    assert (part.address, part.baud) == (address, 19200 if part.transport == "serial" else 115200)


@pytest.mark.parametrize("letter", "ABCDEFGHIJKLMNOPQRSTUVWXYZ")
def test_only_letters_that_look_like_no_digit_are_taken(file: Path, letter: str) -> None:
    file.write_text(f'[kiosk]\nletter = "{letter}"\n')
    try:
        taken = load_settings(file).kiosk.letter == letter
    except Problem:
        taken = False
    assert taken == (letter not in "BIOQSZ") == (letter in LETTERS)


@pytest.mark.parametrize(("text", "key", "remedy"), WRONG, ids=[wrong[0].replace("\n", " ")[:-10] for wrong in WRONG])
def test_a_mistake_is_told_with_file_line_key_and_remedy(file: Path, text: str, key: str, remedy: str) -> None:
    words = told(load_settings, file, text, Reason.SETTINGS)
    assert key in words
    assert remedy in words


def test_a_mistake_that_is_told_with_another_line_is_found_out(file: Path) -> None:
    with pytest.raises(AssertionError):
        told(load_settings, file, '[kiosk]  # <- here\nletter = "B"', Reason.SETTINGS)


def test_the_line_is_found_behind_another_table_with_the_same_key(file: Path) -> None:
    text = '[voice]\nheadset = "x"\n[[printer]]\nname = "front"\n[kiosk]\nname = "Not Good"  # <- here'
    assert "kiosk.name" in told(load_settings, file, text, Reason.SETTINGS)


def test_the_line_is_not_looked_for_in_a_text_or_a_comment(file: Path) -> None:
    text = '# letter = "B"\n[voice]\nheadset = """\nletter = 3\n"""\n[kiosk]\n# letter\nletter = "B"  # <- here'
    assert "kiosk.letter" in told(load_settings, file, text, Reason.SETTINGS)


def test_the_line_of_a_key_of_a_later_table_is_not_one_of_an_earlier_table(file: Path) -> None:
    text = '[kiosk]\nletter = "A"\nbad.name = "x"\n[voice]\nname = "x"\n'
    file.write_text(text)
    with pytest.raises(Problem) as caught:
        load_settings(file)
    assert f"{file}, line 3: kiosk.bad" in str(caught.value)
    assert f"{file}, line 5: voice.name" in str(caught.value)


def test_all_mistakes_are_told_at_once(file: Path) -> None:
    file.write_text('[kiosk]\nletter = "B"\n[panel]\nslot = "up"\n[counts]\nk = 1\n')
    with pytest.raises(Problem) as caught:
        load_settings(file)
    for line in (2, 4, 6):
        assert f"line {line}:" in caught.value.what


def test_what_is_not_utf8_is_told_with_its_line(file: Path) -> None:
    file.write_bytes(b'[kiosk]\nname = "hall"\n# caf\xe9\n')
    with pytest.raises(Problem) as caught:
        load_settings(file)
    assert f"{file}, line 3:" in caught.value.what
    assert "UTF-8" in caught.value.remedy


def test_the_folder_is_the_given_one_else_the_environments(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("KIOSK_HOME", str(tmp_path / "one"))
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    assert Home.of(tmp_path / "given").folder == tmp_path / "given"
    assert Home.of(None).folder == tmp_path / "one"
    monkeypatch.delenv("KIOSK_HOME")
    assert Home.of(None).folder == tmp_path / "state" / "kiosk"


def test_a_folder_that_cannot_be_made_is_a_problem_with_a_remedy(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(Problem) as caught:
        Home.of(tmp_path / "file" / "kiosk").make()
    assert caught.value.reason is Reason.STORAGE
    assert "--home" in caught.value.remedy
