"""The only way out: a CONNECT proxy on loopback, inside the process, that lets through to the uplink's host alone.

The library that speaks HTTP follows redirects to any host and reads the whole of an answer that says no; neither can
be switched off (obstore 0.12). TLS goes through untouched, from the library to the server: the gate sees no plain byte.
"""

import hmac
import secrets
import select
import socket
from base64 import b64encode
from contextlib import suppress
from threading import Thread
from typing import Final

_LONGEST_HEAD: Final = 8192  # bytes
_BLOCK: Final = 65536
_NO: Final = b"HTTP/1.1 %b\r\nContent-Length: 0\r\n\r\n"


class Gate:
    """Lets through to one host and port.

    `strayed`: another was asked for; `unreachable`: the host was not reached; `flooded`: an answer had more than
    `largest` bytes and was cut.
    """

    def __init__(self, host: str, port: int, *, connect_s: float, idle_s: float, largest: int) -> None:
        """Open it. `host` is in small letters. `connect_s` limits the way to it, `idle_s` a silence, in seconds.

        Raises `OSError`.
        """
        self._target = (host, port)
        self._place = f"{host}:{port}".encode()
        self._connect_s, self._idle_s, self._largest = connect_s, idle_s, largest
        password = secrets.token_urlsafe(16)  # nobody else on this machine goes out through here
        self._ticket = b"Basic " + b64encode(b"kiosk:" + password.encode())
        self._lines: set[socket.socket] = set()
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.url = f"http://kiosk:{password}@127.0.0.1:{self._listener.getsockname()[1]}"
        self.forget()
        Thread(target=self._accept, name="gate", daemon=True).start()

    def forget(self) -> None:
        """Forget what went wrong before."""
        self.strayed = self.unreachable = self.flooded = False

    def close(self) -> None:
        """Let nobody through any more, and end what is under way."""
        for each in (self._listener, *list(self._lines)):
            with suppress(OSError):
                each.shutdown(socket.SHUT_RDWR)  # wakes up the thread that waits there
        self._listener.close()

    def _accept(self) -> None:
        while True:
            try:
                client, _ = self._listener.accept()
            except OSError:
                return
            Thread(target=self._serve, args=(client,), name="gate-line", daemon=True).start()

    def _serve(self, client: socket.socket) -> None:
        self._lines.add(client)
        with client, suppress(OSError):
            client.settimeout(self._connect_s)
            server = self._connect(client)
            if server is not None:
                with server:
                    client.sendall(b"HTTP/1.1 200 OK\r\n\r\n")
                    self._relay(client, server)
        self._lines.discard(client)

    def _connect(self, client: socket.socket) -> socket.socket | None:
        head = b""
        while not head.endswith(b"\r\n\r\n") and len(head) < _LONGEST_HEAD:
            block = client.recv(_LONGEST_HEAD - len(head))
            if not block:
                return None
            head += block
        if not self._is_from_here(head):
            client.sendall(_NO % b"407 Not From Here")
            return None
        if head.split(b" ", 2)[:2] != [b"CONNECT", self._place]:
            self.strayed = True
            client.sendall(_NO % b"403 Elsewhere")
            return None
        try:
            return socket.create_connection(self._target, self._connect_s)
        except OSError:
            self.unreachable = True
            client.sendall(_NO % b"502 Not Reached")
            return None

    def _is_from_here(self, head: bytes) -> bool:
        for line in head.split(b"\r\n"):
            name, _, value = line.partition(b":")
            if name.lower() == b"proxy-authorization":
                return hmac.compare_digest(value.strip(), self._ticket)
        return False

    def _relay(self, client: socket.socket, server: socket.socket) -> None:
        """Carry bytes both ways until one side ends, is silent for too long, or answers with too much."""
        other = {client: server, server: client}
        for each in other:
            each.settimeout(self._idle_s)
            each.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        answered = 0
        while True:
            ready, _, _ = select.select(list(other), [], [], self._idle_s)
            if not ready:
                return
            for side in ready:
                block = side.recv(_BLOCK)
                if not block:
                    return
                answered = answered + len(block) if side is server else 0
                if answered > self._largest:
                    self.flooded = True
                    return
                other[side].sendall(block)
