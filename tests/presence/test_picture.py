"""The codes in the pictures that people send are read: scans, photos, mirrored selfies, several at once."""

from pathlib import Path

import pytest
from codes import picture_of, saved
from kit import PORTRAIT, claims, signed, url
from PIL import Image, ImageFilter

from kiosk.presence import picture
from kiosk.presence.code import modules_of
from kiosk.presence.picture import is_picture, texts_in
from kiosk.problems import Problem, Reason
from kiosk.proofs import Form

WORDS = url(signed(claims()))
FACE = url(signed(claims(kind=2, portrait=PORTRAIT)))
CODE = picture_of(modules_of(WORDS, Form.PAPER))
FACE_CODE = picture_of(modules_of(FACE, Form.PORTRAIT))


def read(content: bytes) -> list[str]:
    assert is_picture(content)
    return list(texts_in(content, "it"))


@pytest.mark.parametrize("form", ["PNG", "JPEG", "WEBP"])
@pytest.mark.parametrize(("code", "words"), [(CODE, WORDS), (FACE_CODE, FACE)], ids=["paper", "portrait"])
def test_every_format(code: Image.Image, words: str, form: str) -> None:
    assert read(saved(code, form)) == [words]


@pytest.mark.parametrize("turn", Image.Transpose)
def test_turned_and_mirrored(turn: Image.Transpose) -> None:
    assert read(saved(CODE.transpose(turn))) == [WORDS]
    assert read(saved(FACE_CODE.transpose(turn))) == [FACE]


@pytest.mark.parametrize("mode", ["1", "L", "LA", "P", "RGB", "RGBA", "CMYK", "I;16"])
def test_every_kind_of_pixels(mode: str) -> None:
    if mode == "CMYK":
        assert read(saved(CODE.convert(mode), "JPEG")) == [WORDS]
    else:
        image = (
            CODE.convert("I").point(lambda value: value * 257).convert("I;16") if mode == "I;16" else CODE.convert(mode)
        )
        assert read(saved(image)) == [WORDS]


def test_what_is_transparent_is_paper() -> None:
    clear = Image.new("RGBA", CODE.size, (0, 0, 0, 0))
    clear.paste((0, 0, 0, 255), mask=CODE.point(lambda grey: 255 - grey))
    assert read(saved(clear)) == [WORDS]


def test_a_photo_of_a_slip() -> None:
    desk = Image.new("L", (1800, 2400), 90)
    desk.paste(CODE.rotate(11, expand=True, fillcolor=235), (500, 900))
    blurred = desk.filter(ImageFilter.GaussianBlur(1.2)).point(lambda grey: 60 + grey // 2)
    assert read(saved(blurred, "JPEG", quality=60)) == [WORDS]


def test_a_small_one() -> None:
    assert read(saved(picture_of(modules_of(WORDS, Form.PAPER), dots=2))) == [WORDS]


def test_two_codes_are_both_read() -> None:
    both = Image.new("L", (CODE.width + FACE_CODE.width, max(CODE.height, FACE_CODE.height)), 255)
    both.paste(CODE, (0, 0))
    both.paste(FACE_CODE, (CODE.width, 0))
    assert sorted(read(saved(both))) == sorted([WORDS, FACE])


def test_no_code_at_all() -> None:
    assert read(saved(Image.new("RGB", (700, 500), "white"))) == []
    assert read(saved(Image.new("1", (1, 1)))) == []


@pytest.mark.parametrize(
    "content",
    [saved(CODE)[:60], b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff", b"RIFF\0\0\0\0AVI ", b"\x89PNG\r\n\x1a\n" + bytes(500)],
    ids=["cut", "png", "jpeg", "avi", "zeros"],
)
def test_what_is_no_picture_is_told(content: bytes) -> None:
    with pytest.raises(Problem) as caught:
        read(content)
    assert caught.value.reason is Reason.INPUT
    assert "it is not a PNG, JPEG or WebP picture" in caught.value.what


def test_a_picture_that_is_too_large_is_not_unpacked(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(picture, "_MOST_PIXELS", CODE.width * CODE.height - 1)
    with pytest.raises(Problem) as caught:
        read(saved(CODE))
    assert "million pixels" in caught.value.what
    monkeypatch.setattr(picture, "_MOST_PIXELS", CODE.width * CODE.height)
    assert read(saved(CODE)) == [WORDS]


def test_a_bomb_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Image, "MAX_IMAGE_PIXELS", 100)
    with pytest.raises(Problem) as caught:
        read(saved(CODE))
    assert "million pixels" in caught.value.what


def test_nothing_is_written_on_the_way(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    import tempfile

    monkeypatch.setenv("TMPDIR", str(tmp_path))
    monkeypatch.setattr(tempfile, "tempdir", None)
    assert read(saved(FACE_CODE)) == [FACE]
    assert list(tmp_path.iterdir()) == []
