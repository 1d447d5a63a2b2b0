"""A real Chromium that plays scenes for the tests, and a server on this machine that counts what is asked of it."""

import functools
import http.server
import json
import subprocess
import threading
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Self

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
CHROMIUM = "/usr/bin/chromium"
SIZES = {"phone": {"width": 390, "height": 844}, "desk": {"width": 1280, "height": 900}}
LOCALES = {
    "fr": "fr-FR",
    "en": "en-GB",
    "it": "it-IT",
    "es": "es-ES",
    "pt": "pt-PT",
    "de": "de-DE",
    "ar": "ar-MA",
    "uk": "uk-UA",
    "tr": "tr-TR",
    "zh": "zh-CN",
}


@dataclass(frozen=True)
class Seen:
    """What a scene showed; `reason` is that of the verdict on the page, None without one."""

    address: str
    title: str
    text: str
    reason: str | None
    console: list[str]
    requests: list[str]
    values: list[Any]

    def is_quiet(self, page: str) -> bool:
        """Whether nothing was said on the console, and nothing asked for but the page itself."""
        outside = [one for one in self.requests if not one.startswith(("blob:", "data:"))]
        return not self.console and outside == [page]


class Chromium:
    def __init__(self) -> None:
        self._process = subprocess.Popen(
            ["node", str(HERE / "browse.mjs"), CHROMIUM], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        )

    def play(self, *steps: list[Any], **scene: Any) -> Seen:
        assert self._process.stdin
        assert self._process.stdout
        self._process.stdin.write(json.dumps({"steps": steps, **scene}) + "\n")
        self._process.stdin.flush()
        answer = json.loads(self._process.stdout.readline())
        assert "error" not in answer, answer["error"]
        return Seen(**answer)

    def close(self) -> None:
        assert self._process.stdin
        assert self._process.stdout
        self._process.stdin.close()
        self._process.wait(20)
        self._process.stdout.close()


@dataclass
class Server:
    """Serves a folder on 127.0.0.1; `asked` are the paths that anybody asked for."""

    folder: Path
    asked: list[str] = field(default_factory=list)

    def __enter__(self) -> Self:
        asked = self.asked

        class Handler(http.server.SimpleHTTPRequestHandler):
            def log_request(self, code: object = "-", size: object = "-") -> None:
                asked.append(self.path)

            def log_message(self, *_: object) -> None:
                pass

        self._server = http.server.ThreadingHTTPServer(
            ("127.0.0.1", 0), functools.partial(Handler, directory=str(self.folder))
        )
        self.port = self._server.server_address[1]
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.05,))
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()
