"""The journeys pass on a machine without a network: `make test` takes it away from them (tests/offline.sh)."""

import os
import socket
import subprocess
from pathlib import Path

import pytest

OFFLINE = Path(__file__).parents[1] / "offline.sh"


def interfaces() -> list[str]:
    return [name for _, name in socket.if_nameindex()]


@pytest.mark.skipif("KIOSK_OFFLINE" not in os.environ, reason="run by hand, or where namespaces are not allowed")
def test_there_is_no_network_here() -> None:
    assert interfaces() == ["lo"]
    with pytest.raises(OSError) as told:
        socket.create_connection(("192.0.2.1", 9), timeout=5)
    assert told.value.errno == 101, "the network is unreachable, and nobody waited for it"


def test_a_command_is_run_as_it_is_and_its_end_is_told() -> None:
    assert subprocess.run(["sh", OFFLINE, "sh", "-c", "exit 7"]).returncode == 7
    said = subprocess.run(["sh", OFFLINE, "echo", "two  words"], capture_output=True, text=True)
    assert said.stdout.splitlines()[-1] == "two  words"
