"""Nothing leaves the kiosk and nothing about a visitor is written: no network, no text field, no visit in a log."""

import ast
import logging
import re
from pathlib import Path
from types import SimpleNamespace

import pytest
from house import ROOT, product

from kiosk.problems import Problem, Reason
from kiosk.ui.visit import VisitViewModel
from kiosk.visit import Step, Visit

NETWORK = {"socket", "ssl", "urllib", "urllib3", "http", "ftplib", "smtplib", "telnetlib", "xmlrpc", "socketserver"}
NETWORK |= {"asyncio", "requests", "httpx", "aiohttp", "websockets", "PySide6.QtNetwork", "PySide6.QtWebSockets"}
NETWORK |= {"PySide6.QtWebEngineCore", "PySide6.QtBluetooth", "PySide6.QtHttpServer", "obstore"}
ALLOWED = {
    "kiosk/printing/tcp.py": "a printer on the local network: one address, from kiosk.toml",
    "kiosk/printing/simulated_line.py": "the virtual printer listens on this machine, for tests and demonstrations",
    "kiosk/checkup.py": "tries that same address of the printer",
    "kiosk/sync/gate.py": "the way out of `kiosk sync`: to the host of the uplink, from kiosk.toml",
    "kiosk/sync/server.py": "sends releases and reads them back, through that gate",
    "kiosk/sync/uplink.py": "only takes the address of a folder apart",
    "kiosk/reports/sources.py": "a report reads the servers that it is told to; the kiosk itself never does",
    "kiosk/ui/window.py": "a socketpair inside the process, so that signals wake Qt up",
}
# What a log line of the screens may hold besides its own words.
LOGGED = {"type(error).__name__", "reason", "where"}
LEVELS = {"debug", "info", "warning", "error", "exception", "critical", "log"}
INPUT = ("TextInput", "TextField", "TextEdit", "TextArea", "SearchField", "InputPanel", "VirtualKeyboard", "SpinBox")
OUTSIDE = ("XMLHttpRequest", "WebSocket", "WebEngine", "WebView", "QtNetwork", "http:", "https:", "openUrlExternally")


def imported(source: str) -> set[str]:
    """Return all that a module imports, in every spelling."""
    names: set[str] = set()
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Import):
            names |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            names |= {node.module} | {f"{node.module}.{alias.name}" for alias in node.names}
        elif isinstance(node, ast.Call) and ast.unparse(node.func).endswith(("__import__", "import_module")):
            names |= {ast.unparse(argument).strip("'\"") for argument in node.args}
    return {".".join(name.split(".")[: end + 1]) for name in names for end in range(name.count(".") + 1)}


def logged(source: str) -> tuple[set[str], list[str]]:
    """Return the values that a module's log calls hold, and those calls whose words are not plain text."""
    values: set[str] = set()
    crooked = []
    for node in ast.walk(ast.parse(source)):
        if not (isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr in LEVELS):
            continue
        if not re.fullmatch(r"(self\.)?_?(log|logger|logging)", ast.unparse(node.func.value)):
            continue
        words, *others = node.args
        if not (isinstance(words, ast.Constant) and isinstance(words.value, str)) or node.keywords:
            crooked.append(ast.unparse(node))
        values |= {ast.unparse(other) for other in others}
    return values, crooked


def code(screen: str) -> str:
    """Return a QML file without its comments."""
    return re.sub(r"/\*.*?\*/|(?<!:)//[^\n]*", "", screen, flags=re.DOTALL)


def test_only_these_modules_can_open_a_connection() -> None:
    found = {str(file.relative_to(ROOT)) for file in product(".py") if imported(file.read_text("utf-8")) & NETWORK}
    assert found == set(ALLOWED)


@pytest.mark.parametrize(
    "source",
    [
        "import socket",
        "import urllib.request as u",
        "from http import client",
        "from PySide6 import QtNetwork",
        "from PySide6.QtNetwork import QTcpSocket",
        "def f():\n    import requests",
        "__import__('socket')",
        "importlib.import_module('http.client')",
    ],
)
def test_every_way_to_open_a_connection_is_found(source: str) -> None:
    assert imported(source) & NETWORK


def test_window_has_only_a_socketpair() -> None:
    source = (ROOT / "kiosk/ui/window.py").read_text("utf-8")
    assert set(re.findall(r"\bsocket\.(\w+)", source)) == {"socketpair"}


@pytest.mark.parametrize("file", product(".qml"), ids=lambda file: file.name)
def test_no_screen_takes_text_or_reaches_outside(file: Path) -> None:
    screen = code(file.read_text("utf-8"))
    assert [name for name in INPUT + OUTSIDE if name in screen] == []


@pytest.mark.parametrize("screen", ["Item { TextInput {} }", 'Image { source: "http://x/y.png" }'])
def test_a_text_field_or_an_address_is_found(screen: str) -> None:
    assert any(name in code(screen) for name in INPUT + OUTSIDE)


@pytest.mark.parametrize("file", product(".py"), ids=lambda file: str(file.relative_to(ROOT / "kiosk")))
def test_a_log_line_holds_nothing_of_a_visit(file: Path) -> None:
    values, crooked = logged(file.read_text("utf-8"))
    assert crooked == []
    assert values <= LOGGED


def test_the_failsafe_is_a_log_line_that_this_finds() -> None:
    assert logged((ROOT / "kiosk/ui/visit.py").read_text("utf-8"))[0] == LOGGED


@pytest.mark.parametrize(
    "source",
    [
        "log.error(f'no paper for {ticket.label}')",
        "log.error('no paper for ' + label)",
        "log.warning('%s', self._visit.language)",
        "log.exception('failed', exc_info=error)",
        "logging.info('%s', error)",
    ],
)
def test_a_log_line_with_something_of_a_visit_is_found(source: str) -> None:
    values, crooked = logged(source)
    assert crooked or not values <= LOGGED


@pytest.mark.parametrize("file", product(".py"), ids=lambda file: str(file.relative_to(ROOT / "kiosk")))
def test_nothing_is_printed_but_by_the_command_line(file: Path) -> None:
    nodes = ast.walk(ast.parse(file.read_text("utf-8")))
    calls = {ast.unparse(node.func) for node in nodes if isinstance(node, ast.Call)}
    told = {"print", "click.echo", "sys.stdout.write", "sys.stderr.write", "traceback.print_exc"} & calls
    assert told <= ({"click.echo"} if file.name == "__main__.py" or file.parent.name == "commands" else set())


@pytest.mark.parametrize("kind", [ValueError, KeyError, lambda words: Problem(Reason.STORAGE, words, words)])
def test_the_failsafe_logs_kind_reason_and_place_only(kind: type[Exception], caplog: pytest.LogCaptureFixture) -> None:
    def give_a_ticket() -> None:
        raise kind("A42 training urgent ar")

    with pytest.raises((ValueError, KeyError, Problem)) as caught:
        give_a_ticket()
    fake = SimpleNamespace(emit=lambda: None)
    idle = SimpleNamespace(end_warning=fake.emit)
    screens = SimpleNamespace(_visit=Visit("ar"), idle=idle, touched=fake.emit, changed=fake)
    with caplog.at_level(logging.DEBUG):
        VisitViewModel.fail(screens, caught.value)
    assert screens._visit.step is Step.FAILSAFE
    (line,) = caplog.messages
    assert caught.typename in line
    assert "give_a_ticket:" in line
    assert not re.search(r"A42|training|urgent|\bar\b", line)
    assert all(record.exc_info is None for record in caplog.records)
