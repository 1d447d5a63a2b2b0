"""Pictures of codes, for tests that read them."""

from io import BytesIO

from PIL import Image


def picture_of(modules: tuple[bytes, ...], dots: int = 5, quiet: int = 4) -> Image.Image:
    """Draw a code with its quiet zone, so many dots a module."""
    side = len(modules)
    code = Image.frombytes("L", (side, side), bytes(0 if dark else 255 for row in modules for dark in row))
    paper = Image.new("L", (side + 2 * quiet, side + 2 * quiet), 255)
    paper.paste(code, (quiet, quiet))
    return paper.resize((dots * paper.width, dots * paper.height), Image.Resampling.NEAREST)


def saved(image: Image.Image, form: str = "PNG", **how: object) -> bytes:
    """Return a picture as the file that somebody sends."""
    file = BytesIO()
    image.save(file, form, **how)
    return file.getvalue()
