"""The page in git is what its sources give, is small, and has no address in it."""

import base64
import gzip
import hashlib
import json
import re
import shutil
import subprocess
from pathlib import Path

import pytest
from browsing import ROOT
from page_proofs import World

VERIFY = ROOT / "assets/verify"
# Bytes as a server sends them (gzip), without a list; why ten languages have more: docs/decisions/0008.
MOST = 50_000
MOST_OF_ONE_LANGUAGE = 40_000


def test_the_page_in_git_is_what_its_sources_give(built: str, tmp_path: Path) -> None:
    for name in ("first.html", "second.html"):
        done = subprocess.run(["node", "build.js", tmp_path / name], cwd=VERIFY, capture_output=True, text=True)
        assert done.returncode == 0, done.stderr
        assert hashlib.sha256(built.encode()).hexdigest() in done.stdout, "run: make verify-page"
        assert (tmp_path / name).read_text("utf-8") == built


def test_its_sha256_is_told(built: str) -> None:
    assert hashlib.sha256(built.encode()).hexdigest() in (ROOT / "docs/verify-page.md").read_text("utf-8")


def test_it_is_small(built: str) -> None:
    assert len(gzip.compress(built.encode(), 9)) < MOST


@pytest.mark.parametrize("language", ["fr", "uk"])
def test_in_one_language_it_is_smaller(language: str, tmp_path: Path) -> None:
    file = tmp_path / "one.html"
    subprocess.run(["node", "build.js", file, language], cwd=VERIFY, capture_output=True, check=True)
    assert len(gzip.compress(file.read_bytes(), 9)) < MOST_OF_ONE_LANGUAGE


def test_words_that_a_language_lacks_stop_the_building(tmp_path: Path) -> None:
    shutil.copytree(VERIFY / "src", tmp_path / "src")
    for name in ("build.js", "package.json"):
        shutil.copy(VERIFY / name, tmp_path)
    (tmp_path / "node_modules").symlink_to((VERIFY / "node_modules").resolve())
    turkish = tmp_path / "src" / "words" / "tr.js"
    turkish.write_text(re.sub(r"^  wipe:.*\n", "", turkish.read_text("utf-8"), flags=re.MULTILINE), "utf-8")
    done = subprocess.run(["node", "build.js", tmp_path / "out.html"], cwd=tmp_path, capture_output=True, text=True)
    assert done.returncode != 0
    assert "tr has not the words that French has" in done.stderr


def test_it_names_no_other_place(built: str) -> None:
    assert set(re.findall(r"\b(?:https?|wss?|ftp)://[^\s\"'`)]*", built)) <= {"http://www.w3.org/2000/svg"}
    for word in (
        "fetch(",
        "XMLHttpRequest",
        "WebSocket(",
        "sendBeacon",
        "importScripts",
        "localStorage",
        "indexedDB",
        "cookie",
    ):
        assert word not in built


def test_only_its_own_script_and_style_may_run(built: str) -> None:
    policy = re.search(r'Content-Security-Policy" content="([^"]*)"', built)
    assert policy
    rules = dict(rule.split(" ", 1) for rule in policy[1].split("; "))
    assert rules["default-src"] == "'none'"
    for kind in ("script", "style"):
        (content,) = re.findall(rf"<{kind}>(.*?)</{kind}>", built, re.DOTALL)
        digest = base64.b64encode(hashlib.sha256(content.encode()).digest()).decode()
        assert rules[f"{kind}-src"] == f"'sha256-{digest}'"
    assert rules.keys() == {"default-src", "script-src", "style-src", "img-src", "base-uri", "form-action"}


def test_a_list_has_its_place(built: str) -> None:
    for name in ("trust", "trust-signature", "root"):
        assert built.count(f'<script type="text/plain" id="{name}"></script>') == 1
    assert World().page(built).count("<script") == built.count("<script")


def test_what_it_is_built_of_is_pinned_and_without_addresses() -> None:
    package = json.loads((VERIFY / "package.json").read_text("utf-8"))
    lock = (VERIFY / "package-lock.json").read_text("utf-8")
    assert "dependencies" not in package
    assert all(re.fullmatch(r"\d+\.\d+\.\d+", version) for version in package["devDependencies"].values())
    assert "://" not in lock
    assert "resolved" not in lock
    entries = [entry for name, entry in json.loads(lock)["packages"].items() if name]
    assert all(entry["integrity"].startswith("sha512-") for entry in entries)
