"""A WebDAV server on loopback that can lie, in one way at a time, and be cured: then it is an honest one."""

import socket
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Event, Thread

from throwaway import server_side

PAGE = b"<!doctype html><title>Welcome</title><p>Sign in to the network"
FLOOD = 10_000_000


class Liar:
    """`lie` names how it lies, empty when it does not; `kept` is what it holds, `asked` what it was asked for."""

    def __init__(self, server: ThreadingHTTPServer) -> None:
        self.server, self.lie, self.elsewhere = server, "", ""
        self.context = server_side()
        self.kept: dict[str, bytes] = {}
        self.asked: list[str] = []
        self.headers: list[dict[str, str]] = []
        self.connections = 0
        self.ended = Event()

    @property
    def url(self) -> str:
        return f"https://127.0.0.1:{self.server.server_address[1]}/dav"

    @property
    def held(self) -> dict[str, bytes]:
        return {path.rpartition("/")[2]: content for path, content in self.kept.items()}


class _Server(ThreadingHTTPServer):
    daemon_threads = True
    liar: Liar

    def handle_error(self, request, client_address) -> None:
        """Clients that go away are what is tested."""

    def process_request_thread(self, request, client_address) -> None:
        self.liar.connections += 1
        request.settimeout(5)
        try:
            if self.liar.lie == "not-tls":
                request.sendall(b"220 mail.example.org ESMTP\r\n")
            elif self.liar.lie == "deaf":
                self.liar.ended.wait(5)
            else:
                request = self.liar.context.wrap_socket(request, server_side=True)
                self.finish_request(request, client_address)
        except OSError:
            pass
        finally:
            self.shutdown_request(request)


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True
    server: _Server

    def log_message(self, *_: object) -> None:
        pass

    def answer(self, code: int, content: bytes = b"", kind: str = "application/json", **headers: str) -> None:
        self.send_response(code)
        self.send_header("Content-Type", kind)
        for name, value in headers.items():
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)

    def asked(self) -> None:
        liar = self.server.liar
        length = int(self.headers.get("Content-Length") or 0)
        body = self.rfile.read(length) if length else b""
        liar.asked.append(self.command)
        liar.headers.append(dict(self.headers))
        with suppress(OSError):
            LIES[liar.lie](self, liar, body)

    do_GET = do_HEAD = do_PUT = do_MKCOL = do_PROPFIND = do_DELETE = do_POST = asked


def _honest(self: _Handler, liar: Liar, body: bytes) -> None:
    if self.command == "PUT":
        liar.kept[self.path] = body
        self.answer(201, ETag='"1"')
    elif self.path in liar.kept:
        last = {"Last-Modified": "Thu, 01 Jan 2026 00:00:00 GMT"}
        self.answer(200, liar.kept[self.path], ETag='"1"', **last)
    else:
        self.answer(404)


def _says(code: int, content: bytes = PAGE, kind: str = "text/html") -> Callable[..., None]:
    return lambda self, liar, body: self.answer(code, content, kind)


def _drips(self: _Handler, liar: Liar, body: bytes) -> None:
    for byte in b"HTTP/1.1 201 Created\r\nContent-Length: 0\r\n\r\n":
        self.wfile.write(bytes([byte]))
        if liar.ended.wait(1):
            break
    self.close_connection = True


def _drips_what_it_holds(self: _Handler, liar: Liar, body: bytes) -> None:
    if self.command == "PUT":
        _honest(self, liar, body)
        return
    content = liar.kept[self.path]
    self.wfile.write(b"HTTP/1.1 200 OK\r\nLast-Modified: Thu, 01 Jan 2026 00:00:00 GMT\r\n")
    self.wfile.write(b"Content-Length: %d\r\n\r\n" % len(content))
    for byte in content:
        self.wfile.write(bytes([byte]))
        if liar.ended.wait(1):
            break
    self.close_connection = True


def _keeps_half(self: _Handler, liar: Liar, body: bytes) -> None:
    _honest(self, liar, body[: len(body) // 2])


def _keeps_another(self: _Handler, liar: Liar, body: bytes) -> None:
    _honest(self, liar, body.replace(b'"total": ', b'"total":1'))


def _answers_half(self: _Handler, liar: Liar, body: bytes) -> None:
    if self.command == "PUT":
        _honest(self, liar, body)
        return
    content = liar.kept[self.path]
    self.wfile.write(b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n" % len(content) + content[: len(content) // 2])
    self.close_connection = True


def _floods(self: _Handler, liar: Liar, body: bytes) -> None:
    self.answer(200, b"x" * FLOOD)
    self.close_connection = True


def _floods_no(self: _Handler, liar: Liar, body: bytes) -> None:
    self.answer(500, b"x" * FLOOD)
    self.close_connection = True


def _floods_under_a_false_length(self: _Handler, liar: Liar, body: bytes) -> None:
    if self.command == "PUT":
        _honest(self, liar, body)
        return
    self.send_response(200)
    self.send_header("Content-Length", str(len(liar.kept[self.path])))
    self.end_headers()
    self.wfile.write(b"x" * FLOOD)
    self.close_connection = True


def _forgets(self: _Handler, liar: Liar, body: bytes) -> None:
    self.answer(201 if self.command == "PUT" else 404)


def _leads_elsewhere(code: int) -> Callable[..., None]:
    def lead(self: _Handler, liar: Liar, body: bytes) -> None:
        self.answer(code, Location=f"{liar.elsewhere}/{self.path.lstrip('/')}")

    return lead


def _leads_the_reader_elsewhere(self: _Handler, liar: Liar, body: bytes) -> None:
    if self.command == "PUT":
        _honest(self, liar, body)
    else:
        self.answer(302, Location=f"{liar.elsewhere}{self.path}")


def _closes(self: _Handler, liar: Liar, body: bytes) -> None:
    self.close_connection = True
    self.connection.shutdown(socket.SHUT_RDWR)


LIES: dict[str, Callable[[_Handler, Liar, bytes], None]] = {
    "": _honest,
    "html": _says(200),
    "drip": _drips,
    "drip-back": _drips_what_it_holds,
    "keeps-half": _keeps_half,
    "keeps-another": _keeps_another,
    "answers-half": _answers_half,
    "flood": _floods,
    "flood-500": _floods_no,
    "flood-false-length": _floods_under_a_false_length,
    "forgets": _forgets,
    "closes": _closes,
    "reads-elsewhere": _leads_the_reader_elsewhere,
    **{str(code): _says(code) for code in (400, 401, 403, 404, 405, 409, 413, 429, 500, 503, 507)},
    **{f"elsewhere-{code}": _leads_elsewhere(code) for code in (301, 302, 303, 307, 308)},
}


@contextmanager
def lying() -> Iterator[Liar]:
    server = _Server(("127.0.0.1", 0), _Handler)
    server.liar = Liar(server)
    thread = Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    try:
        yield server.liar
    finally:
        server.liar.ended.set()
        server.shutdown()
        server.server_close()
        thread.join()
