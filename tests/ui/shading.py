"""The ruler of contrast: words against their ground, on the picture of the screen (access.md A4, A5)."""

from looking import Look, Words
from PIL import Image
from PySide6.QtGui import QColor, QImage

LEAST = 7.0


def luminance(colour: tuple[int, int, int]) -> float:
    """Relative luminance (WCAG 2.2)."""
    parts = [c / 255 / 12.92 if c <= 10 else ((c / 255 + 0.055) / 1.055) ** 2.4 for c in colour]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


def contrast(one: tuple[int, int, int], other: tuple[int, int, int]) -> float:
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def rgb(colour: str | QColor) -> tuple[int, int, int]:
    return QColor(colour).getRgb()[:3]


def pixels(image: QImage) -> Image.Image:
    flat = image.convertToFormat(QImage.Format.Format_RGBX8888)
    size = (flat.width(), flat.height())
    return Image.frombytes("RGBX", size, bytes(flat.constBits()), "raw", "RGBX", flat.bytesPerLine()).convert("RGB")


def crop(picture: Image.Image, said: Words) -> Image.Image:
    left, top, right, bottom = (round(c) for c in said.ink.getCoords())
    return picture.crop((max(0, left), max(0, top), min(picture.width, right), min(picture.height, bottom)))


def pale(look: Look) -> list[str]:
    """Every text that does not stand out enough from the colour around it, on the picture of the screen."""
    picture = pixels(look.visitor.kiosk.screens.picture())
    faults = []
    for said in look.words:
        part = crop(picture, said)
        if said.on_slip or not (part.width and part.height):
            continue  # what the slip's window leaves out is not on the picture
        text = rgb(said.item.property("color"))
        colours = sorted(part.getcolors(part.width * part.height), reverse=True)
        ground = next(colour for _, colour in colours if contrast(colour, text) > 1.05)
        if contrast(ground, text) < LEAST:
            faults.append(f"{said.text!r}: {contrast(ground, text):.2f}")
        if not any(contrast(colour, text) < 1.05 for _, colour in colours[:12]):
            faults.append(f"{said.text!r} is not drawn in its colour {text}")
    return faults
