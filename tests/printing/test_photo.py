"""The photo on a proof's paper: a likeness in dots, the right way round, as wide as it was wished."""

from PIL import Image, ImageFilter, ImageOps, ImageStat
from proofs import face

from kiosk.printing.photo import dithered
from kiosk.proofs import Picture

WIDTH = 240


def seen(picture: Picture, width: int = WIDTH) -> Image.Image:
    """A print as an eye sees it from reading distance: the dots run together."""
    bits = dithered(picture, width)
    ink = Image.frombytes("1", (width, len(bits) * 8 // width), bits).convert("L")
    return ImageOps.invert(ink).filter(ImageFilter.GaussianBlur(4))


def likeness(one: Image.Image, other: Image.Image) -> float:
    """How much two grey pictures vary alike: 1 is the same but for brightness and contrast (Pearson's r)."""
    pairs = list(zip(one.tobytes(), other.tobytes(), strict=True))
    (mean,), (other_mean,) = ImageStat.Stat(one).mean, ImageStat.Stat(other).mean
    both = sum((a - mean) * (b - other_mean) for a, b in pairs)
    spread = sum((a - mean) ** 2 for a, _ in pairs) * sum((b - other_mean) ** 2 for _, b in pairs)
    return both / spread**0.5


def original(picture: Picture) -> Image.Image:
    grey = Image.frombytes("L", (picture.width, picture.height), bytes(picture.pixels))
    return grey.resize((WIDTH, round(WIDTH * grey.height / grey.width))).filter(ImageFilter.GaussianBlur(4))


def test_a_print_looks_like_the_picture_and_not_like_its_mirror() -> None:
    picture = face()
    alike = likeness(seen(picture), original(picture))
    assert alike > 0.8
    assert likeness(seen(picture), ImageOps.mirror(original(picture))) < alike - 0.1
    assert likeness(seen(picture), ImageOps.flip(original(picture))) < 0.3


def test_a_face_in_the_dark_is_still_a_face() -> None:
    """A quarter of the light."""
    picture = face()
    dark = Picture(picture.width, picture.height, bytearray(value // 4 for value in picture.pixels))
    assert likeness(seen(dark), original(picture)) > 0.8
    contrast = ImageStat.Stat(seen(dark)).stddev[0]
    assert contrast > 2 * ImageStat.Stat(original(dark)).stddev[0]


def test_the_picture_is_not_changed_and_its_shape_is_kept() -> None:
    picture = face(200, 300)
    before = bytes(picture.pixels)
    assert len(dithered(picture, WIDTH)) == WIDTH // 8 * 360
    assert bytes(picture.pixels) == before


def test_ink_is_dots_and_not_areas() -> None:
    """A plain grey becomes a pattern: no row of more than a few black dots."""
    flat = Picture(100, 100, bytearray([150] * 10_000))
    rows = dithered(flat, 80)
    dots = "".join(f"{byte:08b}" for byte in rows)
    assert 0.1 < dots.count("1") / len(dots) < 0.6
    assert "1" * 9 not in dots


def test_the_smallest_picture_is_drawn() -> None:
    assert len(dithered(Picture(1, 1, bytearray(1)), 8)) >= 1
