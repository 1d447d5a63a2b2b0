"""One Chromium for all tests of the page, and the page with a trust list inside."""

import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
from browsing import ROOT, Chromium, Server
from page_proofs import World


@pytest.fixture(scope="session", autouse=True)
def _tools() -> None:
    """What `npm ci` brings; it is there already after `make test`."""
    subprocess.run(["make", "--silent", "assets/verify/node_modules/.ready"], cwd=ROOT, check=True)


@pytest.fixture(scope="session")
def built() -> str:
    return (ROOT / "assets/verify/verify.html").read_text("utf-8")


@pytest.fixture(scope="session")
def chromium() -> Iterator[Chromium]:
    started = Chromium()
    yield started
    started.close()


@pytest.fixture(scope="session")
def folder(built: str, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The page as built (`empty.html`), with a list (`page.html`), and with a list of demonstrations (`demo.html`)."""
    made = tmp_path_factory.mktemp("page")
    (made / "empty.html").write_text(built, "utf-8")
    (made / "page.html").write_text(World().page(built), "utf-8")
    (made / "demo.html").write_text(World(demo=True).page(built), "utf-8")
    return made


@pytest.fixture(scope="session")
def server(folder: Path) -> Iterator[Server]:
    with Server(folder) as running:
        yield running


@pytest.fixture
def page(folder: Path) -> str:
    """The address of the page as a file."""
    return (folder / "page.html").as_uri()
