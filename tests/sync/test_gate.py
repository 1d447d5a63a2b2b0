"""The gate lets this process through to one host and port, and nobody else, and nowhere else."""

import socket
import time
from base64 import b64encode
from collections.abc import Iterator
from threading import Thread
from urllib.parse import urlsplit

import pytest

from kiosk.sync.gate import Gate


@pytest.fixture
def server() -> Iterator[socket.socket]:
    with socket.create_server(("127.0.0.1", 0)) as listening:
        listening.settimeout(5)
        yield listening


@pytest.fixture
def gate(server: socket.socket) -> Iterator[Gate]:
    opened = Gate("127.0.0.1", server.getsockname()[1], connect_s=2, idle_s=0.5, largest=1000)
    yield opened
    opened.close()


def asking(gate: Gate, place: str, password: str | None = None, method: str = "CONNECT") -> tuple[socket.socket, bytes]:
    address = urlsplit(gate.url)
    login = b64encode(f"kiosk:{password if password is not None else address.password}".encode()).decode()
    line = socket.create_connection((address.hostname, address.port), 5)
    line.sendall(f"{method} {place} HTTP/1.1\r\nHost: {place}\r\nProxy-Authorization: Basic {login}\r\n\r\n".encode())
    return line, line.recv(1000)


def place_of(server: socket.socket) -> str:
    return f"127.0.0.1:{server.getsockname()[1]}"


def test_bytes_go_both_ways(gate: Gate, server: socket.socket) -> None:
    line, answer = asking(gate, place_of(server))
    assert answer.startswith(b"HTTP/1.1 200 ")
    there, _ = server.accept()
    with line, there:
        line.sendall(b"there")
        assert there.recv(100) == b"there"
        there.sendall(b"back")
        assert line.recv(100) == b"back"
    assert (gate.strayed, gate.unreachable, gate.flooded) == (False, False, False)


def test_no_other_place_is_reached(gate: Gate, server: socket.socket) -> None:
    with socket.create_server(("127.0.0.1", 0)) as other:
        other.settimeout(0.2)
        for place, method in (
            (place_of(other), "CONNECT"),
            (place_of(server), "GET"),
            (f"http://{place_of(server)}/", "GET"),
            (f"localhost:{server.getsockname()[1]}", "CONNECT"),
            (f"127.0.0.1:0{server.getsockname()[1]}", "CONNECT"),
        ):
            gate.forget()
            line, answer = asking(gate, place, method=method)
            line.close()
            assert answer.startswith(b"HTTP/1.1 403 ")
            assert gate.strayed
        with pytest.raises(TimeoutError):
            other.accept()


def test_nobody_else_goes_through(gate: Gate, server: socket.socket) -> None:
    line, answer = asking(gate, place_of(server), password="a guess")
    line.close()
    assert answer.startswith(b"HTTP/1.1 407 ")
    server.settimeout(0.2)
    with pytest.raises(TimeoutError):
        server.accept()


def test_an_answer_without_an_end_is_cut(gate: Gate, server: socket.socket) -> None:
    line, _ = asking(gate, place_of(server))
    there, _ = server.accept()
    with line, there:
        for _ in range(3):  # each answer has its own measure
            line.sendall(b"question")
            there.recv(100)
            there.sendall(b"x" * 900)
            assert sum(len(line.recv(900)) for _ in range(1)) > 0
        assert not gate.flooded
        there.sendall(b"x" * 5000)
        while line.recv(5000):
            pass
        assert gate.flooded


def test_silence_ends_the_line(gate: Gate, server: socket.socket) -> None:
    line, _ = asking(gate, place_of(server))
    began = time.monotonic()
    with line:
        assert line.recv(10) == b""
    assert 0.4 < time.monotonic() - began < 4


def test_a_host_that_is_not_there_is_told(server: socket.socket) -> None:
    place = server.getsockname()[1]
    server.close()
    gate = Gate("127.0.0.1", place, connect_s=2, idle_s=2, largest=1000)
    line, answer = asking(gate, f"127.0.0.1:{place}")
    line.close()
    gate.close()
    assert answer.startswith(b"HTTP/1.1 502 ")
    assert gate.unreachable


def test_closed_it_listens_no_more_and_ends_what_is_under_way(gate: Gate, server: socket.socket) -> None:
    address = urlsplit(gate.url)
    line, _ = asking(gate, place_of(server))
    there, _ = server.accept()
    there.settimeout(0.3)
    gate.close()
    with line, there:
        assert there.recv(10) == b""
    with pytest.raises(OSError):
        socket.create_connection((address.hostname, address.port), 1)


def test_many_at_once(gate: Gate, server: socket.socket) -> None:
    answers = []

    def ask() -> None:
        line, answer = asking(gate, place_of(server))
        answers.append(answer[:12])
        line.close()

    threads = [Thread(target=ask) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert answers == [b"HTTP/1.1 200"] * 8
