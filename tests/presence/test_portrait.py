"""The portrait in a proof: small enough for a code on paper, strict in form, and still the same face."""

import random
from dataclasses import replace
from io import BytesIO
from pathlib import Path
from time import thread_time

import pytest
from faces import FACES, HEIGHT, WIDTH, Face, draw
from PIL import Image, ImageDraw, ImageOps, ImageStat

from kiosk.presence.portrait import MOST_BYTES, WISHED_BYTES, is_portrait, webp_portrait
from kiosk.proofs import Picture

PICTURES = Path(__file__).parents[2] / "build" / "pictures"
BADLY_LIT = ("back", "dark", "glare")


@pytest.fixture(scope="module")
def portraits() -> dict[str, tuple[Image.Image, bytes]]:
    """Each face as the camera sees it, and its portrait."""
    found = {}
    for face in FACES:
        picture = draw(face)
        found[face.name] = photo(picture), webp_portrait(picture)
    return found


def photo(picture: Picture) -> Image.Image:
    return Image.frombytes("L", (picture.width, picture.height), bytes(picture.pixels))


def seen(data: bytes) -> Image.Image:
    """What a verifier shows."""
    return Image.open(BytesIO(data)).convert("L")


def likeness(one: Image.Image, other: Image.Image) -> float:
    """How alike two faces are, from -1 to 1: the correlation of their grey values, rank for rank, in the oval."""
    a, b = (
        ImageOps.equalize(image.resize((64, 80), Image.Resampling.BOX).crop((10, 4, 54, 70))) for image in (one, other)
    )
    x, y = a.tobytes(), b.tobytes()
    mean_x, mean_y = sum(x) / len(x), sum(y) / len(y)
    both = sum((i - mean_x) * (j - mean_y) for i, j in zip(x, y, strict=True))
    return both / (sum((i - mean_x) ** 2 for i in x) * sum((j - mean_y) ** 2 for j in y)) ** 0.5


def face_spread(image: Image.Image) -> float:
    """How much there is to see of a face: from its dark to its light, in grey values."""
    values = sorted(image.resize((64, 80), Image.Resampling.BOX).crop((20, 24, 44, 54)).tobytes())
    return values[len(values) * 97 // 100] - values[len(values) * 3 // 100]


def test_the_contact_sheet_to_look_at(portraits) -> None:
    columns, wide, high = 4, 2 * 256 + 24, 320 + 40
    sheet = Image.new("L", (columns * wide, -(-len(FACES) // columns) * high), 128)
    for index, (name, (original, data)) in enumerate(portraits.items()):
        x, y = index % columns * wide, index // columns * high
        sheet.paste(original.resize((256, 320)), (x, y))
        sheet.paste(seen(data).resize((256, 320), Image.Resampling.BICUBIC), (x + 260, y))
        ImageDraw.Draw(sheet).text((x + 4, y + 324), f"{name}: {len(data)} bytes", fill=255, font_size=22)
    PICTURES.mkdir(parents=True, exist_ok=True)
    sheet.save(PICTURES / "portraits.png")
    assert sheet.size == (columns * wide, 4 * high)


@pytest.mark.parametrize("face", FACES, ids=lambda face: face.name)
def test_a_portrait_has_the_promised_size_and_form(face: Face, portraits) -> None:
    data = portraits[face.name][1]
    assert 450 <= len(data) <= WISHED_BYTES
    assert is_portrait(data)
    assert Image.open(BytesIO(data)).size == (64, 80)
    assert all(ImageStat.Stat(band).stddev[0] < 3 for band in Image.open(BytesIO(data)).convert("YCbCr").split()[1:])


def test_a_portrait_is_most_like_its_own_face(portraits) -> None:
    for name, (_, data) in portraits.items():
        alike = {other: likeness(original, seen(data)) for other, (original, _) in portraits.items()}
        assert max(alike, key=alike.__getitem__) == name, alike
        assert alike[name] > 0.9, (name, alike[name])


def test_a_portrait_of_somebody_else_is_not_alike(portraits) -> None:
    names = list(portraits)
    for name, next_one in zip(names, names[1:] + names[:1], strict=True):
        own, others = (likeness(portraits[name][0], seen(portraits[of][1])) for of in (name, next_one))
        assert own > others + 0.02, (name, next_one, own, others)


@pytest.mark.parametrize("face", [face for face in FACES if face.light in BADLY_LIT], ids=lambda face: face.name)
def test_bad_light_is_made_up_for(face: Face, portraits) -> None:
    original, data = portraits[face.name]
    assert face_spread(seen(data)) > 1.5 * face_spread(original)
    assert face_spread(seen(data)) > 60


def test_good_light_is_left_alone_and_skins_keep_their_order(portraits) -> None:
    def skin(name: str) -> float:
        return ImageStat.Stat(seen(portraits[name][1]).crop((24, 24, 40, 28))).mean[0]

    assert skin("very dark skin, no hair, beard") < 110
    assert skin("very dark skin, no hair, beard") < skin("turban, beard") < skin("long hair")


def test_the_picture_is_not_changed_and_gives_the_same_portrait_again() -> None:
    picture = draw(FACES[0])
    before = bytes(picture.pixels)
    assert webp_portrait(picture) == webp_portrait(picture)
    assert bytes(picture.pixels) == before
    picture.wipe()
    assert not any(picture.pixels)


def noise(seed: int) -> Picture:
    """The worst there is: no two pixels that remain after scaling are alike."""
    small = Image.frombytes("L", (64, 80), random.Random(seed).randbytes(64 * 80)).point(lambda v: 255 * (v > 127))
    return Picture(WIDTH, HEIGHT, bytearray(small.resize((WIDTH, HEIGHT), Image.Resampling.NEAREST).tobytes()))


@pytest.mark.parametrize("grey", [0, 1, 127, 254, 255])
def test_a_covered_camera_gives_a_portrait_too(grey: int) -> None:
    assert is_portrait(webp_portrait(Picture(WIDTH, HEIGHT, bytearray([grey]) * (WIDTH * HEIGHT))))


def test_no_picture_is_too_large() -> None:
    for seed in range(5):
        picture = noise(seed)
        data = webp_portrait(picture)
        assert is_portrait(data)
        assert len(data) <= MOST_BYTES
        plain = BytesIO()
        photo(picture).resize((64, 80), Image.Resampling.BOX).save(plain, "WEBP", quality=0)
        assert len(plain.getvalue()) > MOST_BYTES  # so it was blurred


def test_a_portrait_is_made_in_a_few_milliseconds() -> None:
    pictures = [draw(replace(face, noise=3 + n)) for n, face in enumerate(FACES)]
    webp_portrait(pictures[0])
    times = []
    for picture in pictures * 4:
        began = thread_time()
        webp_portrait(picture)
        times.append(thread_time() - began)
    times.sort()
    median, slowest = times[len(times) // 2] * 1000, times[-1] * 1000
    print(f"portrait: median {median:.1f} ms, slowest of {len(times)} {slowest:.1f} ms of processor time")
    assert median < 20


def changed(data: bytes, at: int, value: bytes) -> bytes:
    return data[:at] + value + data[at + len(value) :]


def tagged(data: bytes, tag: int) -> bytes:
    return changed(data, 20, tag.to_bytes(3, "little"))


def sized(frame: bytes, *, padding: bytes = b"\0", riff: int = 0, chunk: int = 0) -> bytes:
    """A file around a frame, whose lengths may lie by so many bytes."""
    padding = padding if len(frame) % 2 else b""
    head = b"WEBPVP8 " + (len(frame) + chunk).to_bytes(4, "little")
    return b"RIFF" + (len(head) + len(frame) + len(padding) + riff).to_bytes(4, "little") + head + frame + padding


@pytest.fixture(scope="module")
def good(portraits) -> bytes:
    return portraits["short hair"][1]


@pytest.fixture(scope="module")
def frame(good: bytes) -> bytes:
    return good[20 : 20 + int.from_bytes(good[16:20], "little")]


def test_files_of_even_and_odd_frames_are_portraits(frame: bytes) -> None:
    for ours in (frame, frame + b"\0"):
        assert is_portrait(sized(ours))
    odd = frame if len(frame) % 2 else frame + b"\0"
    assert not is_portrait(sized(odd, padding=b"\1"))
    assert not is_portrait(sized(odd, padding=b""))


def test_every_byte_of_the_head_counts(good: bytes) -> None:
    free = {20: {5, 6, 7}, 21: set(range(8)), 22: set()}  # bits of the first partition's length, its upper ones apart
    free[20] |= {1, 2}  # versions 0 to 3
    for at in range(30):
        for bit in range(8):
            other = changed(good, at, bytes([good[at] ^ 1 << bit]))
            if bit in free.get(at, set()):
                continue
            assert not is_portrait(other), (at, bit)


def test_what_only_looks_like_a_portrait_is_none(good: bytes, frame: bytes) -> None:
    tag = int.from_bytes(good[20:23], "little")
    wrong = {
        "nothing": b"",
        "cut": good[:-2],
        "longer": good + b"\0\0",
        "odd": good + b"\0",
        "riff short": sized(frame, riff=-2),
        "riff long": sized(frame, riff=2),
        "chunk short": sized(frame, chunk=-2),
        "chunk long": sized(frame, chunk=2),
        "interframe": tagged(good, tag | 1),
        "version 4": tagged(good, tag | 0b1000),
        "hidden": tagged(good, tag & ~0b10000),
        "no first partition": tagged(good, tag & 0b11111),
        "first partition beyond the end": tagged(good, tag & 0b11111 | (len(frame) - 9) << 5),
        "wider": changed(good, 26, b"\x41"),
        "taller": changed(good, 28, b"\x51"),
        "scaled across": changed(good, 27, b"\x40"),
        "scaled down": changed(good, 29, b"\x80"),
        "over 1,000": sized(frame + bytes(1000 - 20 - len(frame) + 2)),
        "two chunks": sized(frame + b"EXIF\x02\0\0\0ab")[:4]
        + (len(good) + 2).to_bytes(4, "little")
        + good[8:]
        + b"EXIF\x02\0\0\0ab",
    }
    assert [name for name, data in wrong.items() if is_portrait(data)] == []
    assert is_portrait(tagged(good, tag & 0b11111 | (len(frame) - 10) << 5))
    assert is_portrait(sized(frame + bytes(1000 - 20 - len(frame))))


@pytest.mark.parametrize(
    ("size", "how"),
    [
        ((64, 80), {"lossless": True}),
        ((80, 64), {}),
        ((64, 81), {}),
        ((64, 80), {"exif": b"Exif\0\0MM\0*\0\0\0\x08\0\0"}),
        ((64, 80), {"alpha": True}),
        ((64, 80), {"save_all": True, "append_images": [Image.new("L", (64, 80), 200)]}),
    ],
    ids=["lossless", "lying", "taller", "with exif", "with alpha", "moving"],
)
def test_other_webp_files_are_no_portraits(size: tuple[int, int], how: dict[str, object]) -> None:
    image = Image.radial_gradient("L").resize(size).quantize(4).convert("L")
    if how.pop("alpha", False):
        image = image.convert("LA").convert("RGBA")
        image.putalpha(128)
    file = BytesIO()
    image.save(file, "WEBP", quality=1, **how)
    assert file.tell() < MOST_BYTES
    assert not is_portrait(file.getvalue())


def test_an_ordinary_one_of_that_size_is() -> None:
    file = BytesIO()
    Image.radial_gradient("L").resize((64, 80)).save(file, "WEBP", quality=1)
    assert is_portrait(file.getvalue())


def test_no_bytes_break_the_check(good: bytes) -> None:
    chance = random.Random(7)
    for _ in range(3000):
        cut = chance.randrange(len(good) + 1)
        is_portrait(chance.randbytes(chance.randrange(1200)) if chance.random() < 0.3 else good[:cut])
        assert not is_portrait(good[:cut]) or cut == len(good)
