"""Real WebDAV servers on loopback, with TLS: wsgidav, and nginx as Debian has it."""

import os
import socket
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from threading import Thread

from cheroot.ssl.builtin import BuiltinSSLAdapter
from cheroot.wsgi import Server
from throwaway import own_authority
from wsgidav.wsgidav_app import WsgiDAVApp


@dataclass
class Dav:
    """A server: its address, the folder that it keeps, and the methods it was asked for."""

    url: str
    folder: Path
    asked: list[str] = field(default_factory=list)


@contextmanager
def wsgidav(folder: Path, users: dict[str, str] | None = None) -> Iterator[Dav]:
    folder.mkdir(exist_ok=True)
    known = {user: {"password": password} for user, password in (users or {}).items()}
    application = WsgiDAVApp(
        {
            "provider_mapping": {"/dav": str(folder)},
            "simple_dc": {"user_mapping": {"*": known or True}},
            "http_authenticator": {"domain_controller": None, "accept_basic": True, "accept_digest": False},
            "verbose": 0,
            "logging": {"enable": False},
        }
    )
    dav = Dav("", folder)

    def counted(environ, start_response):
        dav.asked.append(environ["REQUEST_METHOD"])
        return application(environ, start_response)

    server = Server(("127.0.0.1", 0), counted, numthreads=4)
    pem = str(own_authority()[1])
    server.ssl_adapter = BuiltinSSLAdapter(pem, pem)
    server.expiration_interval = 0.05
    server.error_log = lambda *_, **__: None
    server.prepare()
    thread = Thread(target=server.serve)
    thread.start()
    dav.url = f"https://127.0.0.1:{server.bind_addr[1]}/dav"
    try:
        yield dav
    finally:
        server.stop()
        thread.join()


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as found:
        return found.getsockname()[1]


@contextmanager
def nginx(folder: Path) -> Iterator[Dav]:
    """Run nginx as a process of its own, with what its WebDAV module needs: it makes the folders by itself."""
    kept, port, pem = folder / "kept", free_port(), own_authority()[1]
    (kept / "dav").mkdir(parents=True)
    temporary = "\n".join(
        f"{kind}_temp_path {folder}/{kind};" for kind in ("client_body", "proxy", "fastcgi", "uwsgi", "scgi")
    )
    user = "user root;" if os.geteuid() == 0 else ""
    (folder / "nginx.conf").write_text(
        f"""daemon off; master_process off; {user} pid {folder}/pid; error_log {folder}/error.log;
        events {{}}
        http {{ access_log {folder}/access.log; {temporary}
          server {{ listen 127.0.0.1:{port} ssl; ssl_certificate {pem}; ssl_certificate_key {pem};
            root {kept};
            location /dav/ {{ dav_methods PUT MKCOL; create_full_put_path on; dav_access user:rw all:r; }} }} }}
        """
    )
    process = subprocess.Popen(["/usr/sbin/nginx", "-p", folder, "-c", folder / "nginx.conf"], stderr=subprocess.PIPE)
    try:
        end = time.monotonic() + 10
        while time.monotonic() < end and process.poll() is None:
            with socket.socket() as probe:
                if probe.connect_ex(("127.0.0.1", port)) == 0:
                    break
            time.sleep(0.02)
        assert process.poll() is None, process.stderr.read()
        yield Dav(f"https://127.0.0.1:{port}/dav", kept / "dav")
    finally:
        process.terminate()
        process.wait(10)
        process.stderr.close()
