"""The page in a real Chromium: every way in, from a file and over http, and nothing goes out."""

import base64
from pathlib import Path
from typing import Any

import pytest
from browsing import LOCALES, Chromium, Seen, Server
from page_proofs import NOW, STRANGER, World, base32, claims, portrait, token, url
from prints import LEVELS, code, jpeg, photographed, printed

from kiosk.centre import LANGUAGES

PAPER = token()
FACE = token(claims(kind=2, portrait=portrait()))
SCREEN = token(claims(kind=3, quality=2, precision=None))
FR: dict[str, Any] = {"locale": "fr-FR", "timezoneId": "America/New_York"}  # the site's hour is told, not the reader's
SHOWN = ["wait", ".verdict"]
NO_CRYPTO = "Object.defineProperty(Crypto.prototype, 'subtle', { value: undefined })"
NO_ED25519 = """const importKey = SubtleCrypto.prototype.importKey;
SubtleCrypto.prototype.importKey = function (format, key, algorithm, ...rest) {
  if ((algorithm.name ?? algorithm) === 'Ed25519') return Promise.reject(new DOMException('', 'NotSupportedError'));
  return importKey.call(this, format, key, algorithm, ...rest);
}"""
CAMERAS = """window.streams = [];
const ask = MediaDevices.prototype.getUserMedia;
MediaDevices.prototype.getUserMedia = async function (wanted) {
  const stream = await ask.call(this, wanted);
  window.streams.push(stream);
  return stream;
}"""


def visit(chromium: Chromium, address: str, *steps: list[Any], **scene: Any) -> Seen:
    return chromium.play(["goto", address], *steps, now=NOW, **{"context": FR, **scene})


def pasted(text: str) -> list[list[Any]]:
    return [["fill", "#text", text], ["click", "#form button"], SHOWN]


@pytest.fixture(params=["file", "http"])
def address(request: pytest.FixtureRequest, page: str, server: Server) -> str:
    return page if request.param == "file" else f"http://127.0.0.1:{server.port}/page.html"


def test_behind_the_address(chromium: Chromium, address: str, server: Server) -> None:
    server.asked.clear()
    seen = visit(chromium, f"{address}#{base32(PAPER)}", SHOWN, ["evaluate", "history.length"])
    assert seen.reason == "valid"
    assert "La borne de « Cité des métiers de Paris » à Paris a donné ce code." in plain(seen)
    assert "Le mercredi 25 novembre 2026, entre 15:00 et 16:00" in plain(seen)
    assert "Le code ne dit pas à qui." in seen.text
    assert seen.address == address  # nothing of the proof is left in it
    assert seen.values == [2]  # about:blank and the page: no second entry that would hold the proof
    assert base32(PAPER)[:20] not in seen.text
    assert seen.is_quiet(address)
    assert server.asked == (["/page.html"] if address.startswith("http") else [])


def plain(seen: Seen) -> str:
    return seen.text.translate(dict.fromkeys(map(ord, "\u2066\u2068\u2069"))).replace("\N{NO-BREAK SPACE}", " ")


def test_pasted(chromium: Chromium, address: str) -> None:
    broken = url(FACE)[:300] + "\n " + url(FACE)[300:]  # as a mail program breaks it
    seen = visit(
        chromium, address, *pasted(broken), ["evaluate", "document.querySelector('.portrait img').naturalHeight"]
    )
    assert seen.reason == "valid"
    assert "Comparez la personne avec cette image. Ne la comparez pas avec la photo imprimée." in seen.text
    assert "Une photo tenue devant la caméra donnerait aussi ce résultat." in seen.text
    assert seen.values == [80]
    assert seen.is_quiet(address)


def test_a_picture_file(chromium: Chromium, address: str, slips: dict[str, Path]) -> None:
    for kind, token_kind in (("paper", "a donné ce code"), ("face", "a vu cette image")):
        seen = visit(chromium, address, ["files", "#picture", str(slips[kind])], SHOWN)
        assert seen.reason == "valid"
        assert token_kind in seen.text
        assert seen.is_quiet(address)


@pytest.fixture(scope="module")
def slips(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """Photographs of worn slips, a mirrored one, an inverted one, two codes in one, and a picture without a code."""
    from PIL import Image, ImageOps

    folder = tmp_path_factory.mktemp("slips")
    paper = photographed(printed(code(base32(PAPER), "m"), 6, 384), LEVELS["hard"], 1)
    face = photographed(printed(code(base32(FACE), "l"), 5, 576), LEVELS["hard"], 2)
    forged = photographed(printed(code(base32(token(key=STRANGER)), "m"), 6, 384), LEVELS["normal"], 3)
    both = Image.new("L", (forged.width + paper.width, max(forged.height, paper.height)), 128)
    both.paste(forged, (0, 0))
    both.paste(paper, (forged.width, 0))
    made = {
        "paper": paper,
        "face": face,
        "mirrored": ImageOps.mirror(face),
        "inverted": ImageOps.invert(paper),
        "sideways": paper.rotate(90, expand=True),
        "both": both,
        "nothing": Image.new("L", (800, 600), 200),
    }
    for name, image in made.items():
        (folder / f"{name}.jpg").write_bytes(jpeg(image))
    (folder / "words.jpg").write_text("not a picture")
    return {file.stem: file for file in folder.iterdir()}


@pytest.mark.parametrize("kind", ["mirrored", "inverted", "sideways", "both"])
def test_pictures_of_every_sort(chromium: Chromium, page: str, slips: dict[str, Path], kind: str) -> None:
    seen = visit(chromium, page, ["files", "#picture", str(slips[kind])], SHOWN)
    assert seen.reason == "valid"
    assert seen.is_quiet(page)


@pytest.mark.parametrize(
    ("kind", "said"), [("nothing", "Je ne vois pas de code"), ("words", "Je ne peux pas lire ce fichier")]
)
def test_pictures_that_cannot_be_read(
    chromium: Chromium, page: str, slips: dict[str, Path], kind: str, said: str
) -> None:
    ready = ["wait", f"text={said}"]
    seen = visit(chromium, page, ["files", "#picture", str(slips[kind])], ready)
    assert seen.reason is None
    assert seen.is_quiet(page)


def test_a_picture_that_is_dropped(chromium: Chromium, page: str, slips: dict[str, Path]) -> None:
    raw = base64.b64encode(slips["paper"].read_bytes()).decode()
    drop = f"""fetch_ = Uint8Array.from(atob('{raw}'), (letter) => letter.charCodeAt(0));
    given = new DataTransfer(); given.items.add(new File([fetch_], 'slip.jpg', {{ type: 'image/jpeg' }}));
    document.querySelector('#drop').dispatchEvent(new DragEvent('drop', {{ dataTransfer: given, bubbles: true }})); 0"""
    seen = visit(chromium, page, ["evaluate", drop], SHOWN)
    assert seen.reason == "valid"


@pytest.fixture(scope="module")
def film(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What a fake camera sees: two frames of a slip held before it."""
    from PIL import Image

    slip = printed(code(base32(PAPER), "m"), 6, 384).resize((440, 700)).rotate(7, expand=True, fillcolor=120)
    frame = Image.new("L", (1280, 720), 120)
    frame.paste(slip.crop((0, 60, slip.width, 720)), (380, 30))
    grey = bytes([128]) * (1280 * 720 // 2)
    film = tmp_path_factory.mktemp("film") / "slip.y4m"
    film.write_bytes(b"YUV4MPEG2 W1280 H720 F10:1 Ip A1:1 C420jpeg\n" + (b"FRAME\n" + frame.tobytes() + grey) * 2)
    return film


def test_the_camera_only_when_asked_and_not_longer(chromium: Chromium, address: str, film: Path) -> None:
    flags = ["--use-fake-device-for-media-stream", "--use-fake-ui-for-media-stream"]
    flags.append(f"--use-file-for-fake-video-capture={film}")
    tracks = "streams.flatMap((stream) => stream.getTracks().map((track) => track.readyState))"
    seen = visit(
        chromium,
        address,
        ["evaluate", tracks],
        ["click", "#camera"],
        SHOWN,
        ["evaluate", tracks],
        ["evaluate", "[video.srcObject, live.hidden]"],
        flags=flags,
        init=[CAMERAS],
    )
    assert seen.reason == "valid"
    assert seen.values == [[], ["ended"], [None, True]]
    assert seen.is_quiet(address)


def test_the_camera_can_be_stopped(chromium: Chromium, page: str) -> None:
    flags = ["--use-fake-device-for-media-stream", "--use-fake-ui-for-media-stream"]
    seen = visit(
        chromium,
        page,
        ["click", "#camera"],
        ["evaluate", "new Promise((seen) => video.addEventListener('playing', () => seen(streams[0].active)))"],
        ["click", "#stop"],
        ["evaluate", "streams[0].active"],
        flags=flags,
        init=[CAMERAS],
    )
    assert seen.values == [True, False]
    assert seen.reason is None


def test_no_camera_is_said(chromium: Chromium, page: str) -> None:
    seen = visit(chromium, page, ["click", "#camera"], ["wait", "text=La caméra ne répond pas"])
    assert seen.reason is None
    assert seen.is_quiet(page)


@pytest.mark.parametrize("init", [NO_CRYPTO, NO_ED25519], ids=["no crypto", "no Ed25519"])
def test_without_the_browsers_own_crypto(chromium: Chromium, address: str, init: str) -> None:
    good = visit(chromium, address, *pasted(url(FACE)), init=[init])
    assert good.reason == "valid"
    assert good.is_quiet(address)
    forged = visit(chromium, address, *pasted(url(PAPER[:-1] + bytes([PAPER[-1] ^ 1]))), init=[init])
    assert forged.reason == "signature"


def test_over_plain_http_by_name(chromium: Chromium, server: Server) -> None:
    """A page at http://name is no secure context: no crypto, no camera. It still answers, and says so."""
    address = f"http://kiosk.lan:{server.port}/page.html"
    flags = ["--host-resolver-rules=MAP kiosk.lan 127.0.0.1"]
    check = "[isSecureContext, crypto.subtle === undefined, camera.hidden]"
    seen = visit(chromium, f"{address}#{base32(PAPER)}", SHOWN, ["evaluate", check], flags=flags)
    assert seen.values == [[False, True, True]]
    assert seen.reason == "valid"
    assert "la caméra n’y marche pas" in seen.text
    assert seen.is_quiet(address)


def test_a_demonstration_says_so(chromium: Chromium, folder: Path) -> None:
    page = (folder / "demo.html").as_uri()
    seen = visit(chromium, page, *pasted(url(PAPER)))
    assert seen.reason == "valid"
    assert "Démonstration" in seen.text
    assert "Il ne prouve rien." in seen.text


def test_without_a_list_it_says_so_and_takes_one(chromium: Chromium, folder: Path, tmp_path: Path) -> None:
    page = (folder / "empty.html").as_uri()
    files = {"trust.json": World().trust, "trust.json.sig": World().signature, "root.json": World().root}
    for name, raw in files.items():
        (tmp_path / name).write_bytes(raw)
    (tmp_path / "other.sig").write_bytes(World(signer=STRANGER).signature)
    given = {name: str(tmp_path / name) for name in [*files, "other.sig"]}

    alone = visit(chromium, f"{page}#{base32(PAPER)}", ["wait", "#missing"])
    assert alone.reason is None
    assert "Cette page n’a pas de liste de confiance" in alone.text
    assert alone.is_quiet(page)
    assert alone.address == page

    whole = [given[name] for name in files]
    seen = visit(chromium, f"{page}#{base32(PAPER)}", ["files", "#give", whole], SHOWN)
    assert seen.reason == "valid"
    rootless = visit(chromium, page, ["files", "#give", whole[:2]], ["wait", "#list-status:not(:empty)"])
    assert "Il faut trust.json" in rootless.text
    forged = visit(
        chromium,
        page,
        ["files", "#give", [whole[0], given["other.sig"], whole[2]]],
        ["wait", "#list-status:not(:empty)"],
    )
    assert "Cette liste n’est pas signée par la bonne clé" in forged.text


def test_a_newer_list_comes_from_the_same_root_only(chromium: Chromium, page: str, tmp_path: Path) -> None:
    newer = World(date="2026-11-25T08:00:00Z")
    for name, raw in (("a", newer.trust), ("b", newer.signature), ("c", newer.root)):
        (tmp_path / name).write_bytes(raw)
    files = [str(tmp_path / name) for name in "abc"]
    seen = visit(chromium, page, ["files", "#give", files], ["wait", "text=Elle date d’aujourd’hui"])
    assert "numéro 3 du mercredi 25 novembre 2026" in plain(seen)
    (tmp_path / "b").write_bytes(STRANGER.sign1(newer.trust, b"kdm-trust-1", detached=True))
    (tmp_path / "c").write_bytes(World().root.replace(World().root, canonical_root()))
    forged = visit(chromium, page, ["files", "#give", files], ["wait", "#list-status:not(:empty)"])
    assert "Cette liste n’est pas signée par la bonne clé" in forged.text


def canonical_root() -> bytes:
    import json

    return json.dumps(STRANGER.jwk()).encode()


def test_a_list_inside_that_was_changed_is_no_list(chromium: Chromium, folder: Path, built: str) -> None:
    forged = World(signer=STRANGER).page(built)
    (folder / "forged.html").write_text(forged, "utf-8")
    seen = visit(chromium, (folder / "forged.html").as_uri(), ["wait", "#missing"])
    assert "Cette page n’a pas de liste de confiance" in seen.text


def test_another_proof_in_the_same_window(chromium: Chromium, page: str) -> None:
    seen = visit(
        chromium,
        f"{page}#{base32(PAPER)}",
        SHOWN,
        ["evaluate", f"location.hash = '{base32(token(key=STRANGER))}'"],
        ["wait", ".verdict.no"],
    )
    assert seen.reason == "key-unknown"
    assert seen.address == page
    wiped = visit(chromium, f"{page}#{base32(PAPER)}", SHOWN, ["click", "#wipe"])
    assert wiped.reason is None


@pytest.mark.parametrize(
    "language",
    [pytest.param(one, marks=[] if one in ("fr", "ar", "zh") else pytest.mark.campaign) for one in LOCALES],
)
def test_it_speaks_the_readers_language(chromium: Chromium, page: str, language: str) -> None:
    said = "[document.documentElement.lang, document.documentElement.dir]"
    scene: dict[str, Any] = {"context": {"locale": LOCALES[language]}}
    seen = visit(chromium, f"{page}#{base32(SCREEN)}", SHOWN, ["evaluate", said], **scene)
    assert seen.values == [[language, "rtl" if language == "ar" else "ltr"]]
    switched = visit(chromium, page, ["select", "#languages", language], ["evaluate", said], context={"locale": "sv"})
    assert switched.values == seen.values
    assert visit(chromium, page, ["evaluate", said], context={"locale": "sv"}).values == [["fr", "ltr"]]


def test_every_language_is_offered_in_its_own_words(chromium: Chromium, page: str) -> None:
    offered = "[...document.querySelectorAll('#languages option')].map((one) => [one.value, one.textContent])"
    assert visit(chromium, page, ["evaluate", offered]).values == [[list(pair) for pair in LANGUAGES.items()]]


@pytest.mark.parametrize(
    ("language", "told"),
    [
        ("de", "22. November 2026"),
        ("pt", "22 de novembro de 2026"),
        ("uk", "22 листопада 2026 року"),
        ("zh", "2026年11月22日"),
        ("ar", "22 نوفمبر 2026"),
    ],
)
def test_days_are_written_as_the_language_writes_them(chromium: Chromium, page: str, language: str, told: str) -> None:
    scene: dict[str, Any] = {"context": {"locale": LOCALES[language]}}
    assert told in visit(chromium, f"{page}#{base32(SCREEN)}", SHOWN, **scene).text


LEAK = "<img src='http://127.0.0.1:{port}/leak.png'>"


def test_a_page_that_asks_for_something_is_caught(chromium: Chromium, folder: Path, built: str, server: Server) -> None:
    """The control of every `is_quiet` above: the same page with one picture from elsewhere."""
    leaking = World().page(built).replace("</main>", "</main>" + LEAK.format(port=server.port))
    (folder / "blocked.html").write_text(leaking, "utf-8")
    (folder / "leaking.html").write_text(leaking.replace("img-src blob: data:", "img-src *"), "utf-8")
    server.asked.clear()

    blocked = (folder / "blocked.html").as_uri()
    seen = visit(chromium, blocked)
    assert not seen.is_quiet(blocked)
    assert "Content Security Policy" in " ".join(seen.console)
    assert server.asked == []  # its own policy holds it back

    open_ = (folder / "leaking.html").as_uri()
    seen = visit(chromium, open_, ["evaluate", "new Promise((done) => setTimeout(done, 200))"])
    assert not seen.is_quiet(open_)
    assert any("leak.png" in request for request in seen.requests)
    assert server.asked == ["/leak.png"]
