"""Every verdict in every language, seen on a telephone and on a desk; readable, printable, in plain words."""

import re
from pathlib import Path
from typing import Any

import pytest
from asking import ask, reasons
from browsing import LOCALES, ROOT, SIZES, Chromium
from page_proofs import HOUR, KIOSK, NOW, PARIS, STRANGER, Key, World, base32, claims, portrait, token, url

from kiosk.centre import LANGUAGES, RIGHT_TO_LEFT

PICTURES = ROOT / "build/pictures/verify"
DAY = 86400
STOLEN, INDIA = Key.of("stolen"), Key.of("india")
LIST = World(
    [
        KIOSK.jwk(**PARIS),
        STOLEN.jwk(**{**PARIS, "status": "compromised", "compromised_since": HOUR - 4 * DAY}),
        INDIA.jwk(**{**PARIS, "zone": "Asia/Kolkata"}),
    ]
)
VERDICTS: dict[str, tuple[str, bytes]] = {
    "valid-1": ("valid", token(claims(quality=3))),
    "valid-2": ("valid", token(claims(kind=2, portrait=portrait()))),
    "valid-3": ("valid", token(claims(kind=3, quality=2, precision=None, iat=HOUR + 5 * 60))),
    "valid-day": ("valid", token(claims(precision=DAY, iat=HOUR - 15 * 3600))),
    "text": ("text", b""),
    "cbor": ("cbor", token() + b"\0"),
    "cose": ("cose", token(tag=98)),
    "algorithm": ("algorithm", token(alg=-7)),
    "key-unknown": ("key-unknown", token(key=STRANGER)),
    "signature": ("signature", token(key=STRANGER, kid=KIOSK.kid)),
    "claims": ("claims", token({**claims(), 4: NOW})),
    "kind": ("kind", token(claims(kind=4))),
    "quality": ("quality", token(claims(quality=0))),
    "precision": ("precision", token(claims(precision=60))),
    "portrait": ("portrait", token(claims(kind=2))),
    "portrait-that-does-not-decode": ("portrait", token(claims(kind=2, portrait=portrait()[:40]))),
    "issuer": ("issuer", token(claims(iss="LYON"))),
    "alignment": ("alignment", token(key=INDIA)),
    "epoch": ("epoch", token(claims(iat=HOUR - 30 * DAY))),
    "future": ("future", token(claims(iat=NOW + 2 * DAY))),
    "compromised": ("compromised", token(key=STOLEN)),
}
OTHER_PAGES = {
    "list-expired": World(until="2026-11-25T16:00:00Z", date="2025-10-01T12:00:00Z"),
    "demo": World(demo=True),
    "old-list": World(date="2026-03-01T12:00:00Z"),
}

LOOKED_AT = (Path(__file__).parent / "look.js").read_text("utf-8")
LOUD = "document.querySelector('.lead').style.color = '#999'"


@pytest.fixture(scope="module")
def pages(built: str, tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    folder = tmp_path_factory.mktemp("pages")
    for name, world in {"all": LIST, **OTHER_PAGES}.items():
        (folder / f"{name}.html").write_text(world.page(built), "utf-8")
    (folder / "empty.html").write_text(built, "utf-8")
    PICTURES.mkdir(parents=True, exist_ok=True)
    return {file.stem: file.as_uri() for file in folder.iterdir()}


def test_every_reason_is_among_them() -> None:
    proofs = [{"text": url(raw)} for _, raw in VERDICTS.values()]
    said = reasons(proofs, list=LIST.list, now=NOW)
    wanted = [reason if "decode" not in name else "portrait" for name, (reason, _) in VERDICTS.items()]
    assert said == wanted
    known = ask("words")["fr"]["reasons"].keys()
    assert known == {*wanted, "list-expired", "demo"} - {"valid"}


SAMPLE = {("de", "phone"), ("zh", "desk"), ("ar", "phone")}
ALL = [
    pytest.param(language, size, marks=[] if (language, size) in SAMPLE else pytest.mark.campaign)
    for language in LOCALES
    for size in SIZES
]
PRINTED = [
    pytest.param(language, marks=[] if language in ("fr", "de", "ar") else pytest.mark.campaign) for language in LOCALES
]


@pytest.mark.parametrize(("language", "size"), ALL)
def test_every_verdict_is_readable(chromium: Chromium, pages: dict[str, str], language: str, size: str) -> None:
    scene: dict[str, Any] = {"now": NOW, "context": {"locale": LOCALES[language], "viewport": SIZES[size]}}
    look = ["evaluate", LOOKED_AT]

    def picture(name: str) -> list[Any]:
        return ["picture", str(PICTURES / f"{name}-{language}-{size}.png")]

    steps: list[list[Any]] = [["goto", pages["all"]], look, picture("start")]
    for name, (reason, raw) in VERDICTS.items():
        steps += [["fill", "#text", url(raw)], ["click", "#form button"], ["wait", f".verdict[data-reason={reason}]"]]
        steps += [look, picture(name)]
    for name in OTHER_PAGES:
        steps += [
            ["goto", "about:blank"],
            ["goto", f"{pages[name]}#{base32(token())}"],
            ["wait", ".verdict"],
            look,
            picture(name),
        ]
    steps += [["goto", pages["empty"]], look, picture("no-list")]
    seen = chromium.play(*steps, **scene)
    faults = [fault for lowest, *others in seen.values for fault in others]
    assert faults == []
    assert min(lowest for lowest, *_ in seen.values) >= 7
    assert seen.console == []


def test_a_fault_in_the_look_is_found(chromium: Chromium, pages: dict[str, str]) -> None:
    """The control: grey words, a button without a name, a table that is too wide."""
    spoil = f"{LOUD}; check = document.querySelector('#form button'); check.textContent = ''; "
    spoil += "document.querySelector('h1').style.width = '3000px'"
    seen = chromium.play(["goto", pages["all"]], ["evaluate", spoil], ["evaluate", LOOKED_AT], now=NOW)
    told = " ".join(map(str, seen.values[-1]))
    assert "2.7:1" in told
    assert "no name" in told
    assert "wider than the screen" in told


@pytest.mark.parametrize("language", PRINTED)
@pytest.mark.parametrize("verdict", ["valid-2", "compromised"])
def test_it_prints_on_one_page(
    chromium: Chromium, pages: dict[str, str], verdict: str, language: str, tmp_path: Path
) -> None:
    pdf = tmp_path / "result.pdf"
    address = f"{pages['all']}#{base32(VERDICTS[verdict][1])}"
    seen = ["goto", address], ["wait", ".verdict"], ["pdf", str(pdf)]
    looked = ["media", "print"], ["picture", str(PICTURES / f"printed-{verdict}-{language}.png")]
    context = {"locale": LOCALES[language], "viewport": {"width": 690, "height": 1000}}
    chromium.play(*seen, *looked, now=NOW, context=context)
    assert len(re.findall(rb"/Type\s*/Page\b", pdf.read_bytes())) == 1


def test_a_second_printed_page_would_be_found(chromium: Chromium, pages: dict[str, str], tmp_path: Path) -> None:
    pdf = tmp_path / "long.pdf"
    longer = "document.querySelector('main').append(...Array.from({length: 299}, () => document.createElement('hr')))"
    chromium.play(["goto", pages["all"]], ["evaluate", longer], ["pdf", str(pdf)])
    assert len(re.findall(rb"/Type\s*/Page\b", pdf.read_bytes())) > 1


def flat(words: Any, name: str = "") -> dict[str, str]:
    if isinstance(words, str):
        return {name: words}
    parts = words.items() if isinstance(words, dict) else enumerate(words)
    return {key: text for part, inner in parts for key, text in flat(inner, f"{name}.{part}").items()}


def test_every_language_says_the_same() -> None:
    said = {language: flat(words) for language, words in ask("words").items()}
    french = said["fr"]
    assert list(said) == list(LANGUAGES) == list(LOCALES)
    assert {language: words[".name"] for language, words in said.items()} == LANGUAGES
    assert {language for language, words in said.items() if words[".dir"] == "rtl"} == RIGHT_TO_LEFT
    for language, words in said.items():
        assert words.keys() == french.keys()
        for key, text in words.items():
            assert text.strip() == text != ""
            assert set(re.findall(r"\{\w+\}", text)) == set(re.findall(r"\{\w+\}", french[key])), f"{language}{key}"


def test_french_is_easy_to_read() -> None:
    """access.md section 2: at most 15 words a sentence, no %, & or ;, and curly apostrophes."""
    for key, text in flat(ask("words")["fr"]).items():
        assert not re.search(r"[%&;']", text), key
        for sentence in re.split(r"(?<=[.?!…])\s|\s:\s", text):
            assert len(sentence.split()) <= 15, sentence
