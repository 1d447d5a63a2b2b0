"""`make gallery`: every screen and every slip in five languages on the four panels, as sheets for docs/gallery/."""

import os
import shutil
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["QT_QUICK_BACKEND"] = "software"
ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT / "tests" / room) for room in ("journeys", "ui", "printing")]

from PIL import Image, ImageDraw  # noqa: E402
from proofs import CENTRE, NOW, spool  # noqa: E402
from strange import centre_in  # noqa: E402
from touring import FAST, KEEPS, PROOFS, kept_tour, proof_tour, tour, voice_tour  # noqa: E402
from touring_staff import STAFF, centre_of, staff_tour  # noqa: E402
from visitor import SIZES, FakeClock, Visitor, size_name  # noqa: E402

from kiosk.app import House, Kiosk  # noqa: E402
from kiosk.ports import Slip  # noqa: E402
from kiosk.printing.simulated_paper import PrintedSlip  # noqa: E402
from kiosk.printing.simulated_printer import SimulatedPrinter  # noqa: E402
from kiosk.tickets import Need  # noqa: E402
from kiosk.ui.panel import panel_of_size  # noqa: E402
from kiosk.ui.window import application, hold_constants  # noqa: E402

LANGUAGES = ["fr", "de", "ar", "uk", "zh"]
ROADS = {
    "visit": (tour, FAST),
    "proof": (proof_tour, PROOFS),
    "kept": (kept_tour, KEEPS),
    "voice": (voice_tour, PROOFS),
}
PAPERS = [576, 384]
WIDTH = 1920  # pixels of a sheet
SMALL = {(1080, 1920): 184, (1920, 1080): 376, (1280, 800): 312, (800, 480): 312}  # pixels of a picture's width
SLIP = 230  # pixels of a slip's width
GAP = 8
PAGE = ROOT / "docs" / "gallery"
WHOLE = ROOT / "build" / "gallery"  # full size, not in git


def stood(size: tuple[int, int], settings: str, centre: str) -> Iterator[Visitor]:
    """One kiosk, and who stands in front of it."""
    with tempfile.TemporaryDirectory() as folder:
        home, clock = Path(folder), FakeClock()
        (home / "kiosk.toml").write_text(settings, "utf-8")
        (home / "centre.toml").write_text(centre, "utf-8")
        house = House.open(home, clock)
        kiosk = Kiosk.build(house, panel_of_size(*size, house.settings.panel))
        visitor = Visitor(house, kiosk, clock, home)
        yield visitor
        visitor.close()


def screens(size: tuple[int, int], language: str, road: str) -> Iterator[tuple[str, Image.Image]]:
    """Every screen of one road: its name and its picture."""
    staff = road == "staff"
    walk, settings = (staff_tour, STAFF) if staff else ROADS[road]
    centre = centre_of(language, centre_in(language)) if staff else centre_in(language)
    for visitor in stood(size, settings, centre):
        for number, name in enumerate(walk(visitor, [], language)):
            file = WHOLE / f"{language}-{size_name(size)}" / f"{road}-{number:02}-{name}.png"
            file.parent.mkdir(parents=True, exist_ok=True)
            assert visitor.kiosk.screens.picture().save(str(file))
            yield f"{road}: {name}", Image.open(file).convert("RGB")


def slips(language: str, dots: int) -> Iterator[tuple[str, Image.Image]]:
    """Every slip of all roads, each once."""
    seen: set[bytes] = set()
    narrow = f"dots = {dots}\n"
    for road, (walk, settings) in {**ROADS, "staff": (staff_tour, STAFF)}.items():
        centre = centre_of(language, centre_in(language)) if road == "staff" else centre_in(language)
        told = settings.replace('transport = "simulated"\n', f'transport = "simulated"\n{narrow}')
        for visitor in stood(SIZES[0], told, centre):
            for _ in walk(visitor, [], language):
                pass
            for number, slip in enumerate(visitor.printer.slips):
                if (picture := slip.png()) not in seen:
                    seen.add(picture)
                    yield f"{road}: {number + 1}", kept(slip, language, dots, f"{road}-{number:02}")


def staff_slips(language: str, dots: int) -> Iterator[tuple[str, Image.Image]]:
    """What a visit does not print: a copy with the longest number, in a French house, and the letter."""
    printer = SimulatedPrinter(dots)
    theme = CENTRE.theme_of("recognition").label
    spool(dots, printer).print(Slip("W\N{NO-BREAK SPACE}9999", Need.LONG, theme, language, NOW, copy=True))
    spool(dots, printer, CENTRE.model_copy(update={"languages": [language]})).print_letter()
    for name, slip in zip(("copy", "letter"), printer.slips, strict=True):
        yield name, kept(slip, language, dots, name)


def kept(slip: PrintedSlip, language: str, dots: int, name: str) -> Image.Image:
    file = WHOLE / f"{language}-paper-{dots}" / f"{name}.png"
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(slip.png())
    return Image.open(file).convert("RGB")


def sheet(pictures: list[tuple[str, Image.Image]], width: int, file: Path) -> None:
    """Lay pictures out in columns, each below the shortest so far, `width` pixels wide, with their names."""
    columns = max(1, WIDTH // (width + GAP))
    heights = [GAP] * columns
    placed = []
    for name, picture in pictures:
        scaled = picture.resize((width, round(picture.height * width / picture.width)), Image.Resampling.LANCZOS)
        column = heights.index(min(heights))
        placed.append((name, scaled, GAP + column * (width + GAP), heights[column]))
        heights[column] += scaled.height + 2 * GAP + 4
    used = max(x for _, _, x, _ in placed) + width + GAP
    drawn = Image.new("RGB", (used, max(heights)), "#8a8f98")
    pen = ImageDraw.Draw(drawn)
    for name, picture, x, y in placed:
        drawn.paste(picture, (x, y))
        pen.text((x, y + picture.height + 1), name, fill="black")
    file.parent.mkdir(parents=True, exist_ok=True)
    drawn.save(file, "WEBP", quality=40, method=4)
    print(file.relative_to(ROOT), len(pictures), "pictures,", file.stat().st_size // 1000, "kB", flush=True)


def main(languages: list[str]) -> None:
    application()
    hold_constants()
    shutil.rmtree(WHOLE, ignore_errors=True)
    for language in languages:
        for size in SIZES:
            pictures = [one for road in [*ROADS, "staff"] for one in screens(size, language, road)]
            sheet(pictures, SMALL[size], PAGE / f"{language}-{size_name(size)}.webp")
        for dots in PAPERS:
            sheet([*slips(language, dots), *staff_slips(language, dots)], SLIP, PAGE / f"{language}-paper-{dots}.webp")


main(sys.argv[1:] or LANGUAGES)
