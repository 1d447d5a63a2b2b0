"""Drawn faces, as a camera would see them: nobody's photograph is needed to tell one portrait from another."""

import random
from dataclasses import dataclass

from PIL import Image, ImageChops
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QLinearGradient, QPainter, QPainterPath, QPen, QRadialGradient

from kiosk.proofs import Picture

WIDTH, HEIGHT = 384, 480


@dataclass(frozen=True)
class Face:
    name: str
    skin: str
    hair: str = "#2c211c"
    style: str = "short"  # short, long, bald, curls, bun, cap, scarf, turban
    wide: float = 1.0
    glasses: bool = False
    beard: str = ""  # "", "full", "moustache"
    cloth: str = "#3a6078"
    wall: str = "#c8ccd0"
    light: str = "even"  # even, side, back, dark, glare
    smile: float = 1.0
    lines: bool = False
    noise: int = 6


FACES = [
    Face("short hair", "#e0b391", "#6b4a2f"),
    Face("long hair", "#f0cdb4", "#b98a4a", "long", 0.94, cloth="#8a3b4a"),
    Face("dark skin, curls", "#6d432d", "#15100e", "curls", cloth="#d8c04a"),
    Face("very dark skin, no hair, beard", "#43291d", "#0f0b0a", "bald", 1.05, beard="full", cloth="#e8e8e8"),
    Face("headscarf", "#d2a27c", "#40566e", "scarf", 0.95, cloth="#40566e"),
    Face("dark headscarf, dark skin", "#6b4530", "#241f33", "scarf", 0.95, cloth="#241f33", glasses=True),
    Face("glasses, grey hair", "#e6bd9f", "#b9b9b6", glasses=True, lines=True, smile=0.3, cloth="#5a5a5e"),
    Face("cap", "#c58e66", "#31405a", "cap", 1.03, beard="moustache", smile=0.5),
    Face("turban, beard", "#b0784f", "#1b1512", "turban", 1.02, beard="full", smile=0.6),
    Face("bun, glasses", "#f3d6c2", "#503220", "bun", 0.92, glasses=True, cloth="#447a55"),
    Face("back light", "#c99872", "#3a2a20", "long", 0.98, light="back", wall="#ffffff"),
    Face("back light, dark skin", "#58371f", "#0f0b0a", "short", light="back", wall="#ffffff", beard="moustache"),
    Face("dark room", "#dcae8c", "#463022", "bun", 1.0, light="dark", noise=10),
    Face("dark room, dark skin", "#5e3a26", "#120d0b", "curls", 1.04, light="dark", noise=10, glasses=True),
    Face("light from one side", "#e3b594", "#7a3d1e", "long", light="side", lines=True, smile=-0.4),
    Face("glare", "#f4dccb", "#d9c79a", "short", 0.97, light="glare", wall="#f4f4f4"),
]


def draw(face: Face) -> Picture:
    """Return what the kiosk's camera takes of a face."""
    photo = _painted(face, face.wall)
    if face.light == "back":  # the exposure is the window's
        person = ImageChops.difference(photo, _painted(face, "#000000")).point(lambda value: 255 * (value < 20))
        photo = Image.composite(photo.point(lambda value: 8 + value * 0.25), Image.new("L", photo.size, 255), person)
    elif face.light == "dark":
        photo = photo.point(lambda value: 6 + value * 0.2)
    elif face.light == "side":
        side = Image.linear_gradient("L").rotate(90).resize(photo.size).point(lambda value: 45 + value * 0.82)
        photo = ImageChops.multiply(photo, side)
    elif face.light == "glare":
        photo = photo.point(lambda value: 90 + value * 0.68)
    grain = Image.frombytes("L", photo.size, random.Random(face.name).randbytes(WIDTH * HEIGHT))
    grain = grain.point(lambda value: value * 2 * face.noise // 255)
    return Picture(WIDTH, HEIGHT, bytearray(ImageChops.add(photo, grain, 1, -face.noise).tobytes()))


def _painted(face: Face, wall: str) -> Image.Image:
    image = QImage(WIDTH, HEIGHT, QImage.Format.Format_RGB32)
    image.fill(QColor(wall))
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    if face.light != "back":
        shade = QLinearGradient(0, 0, WIDTH, HEIGHT)
        shade.setColorAt(0, QColor(255, 255, 255, 60))
        shade.setColorAt(1, QColor(0, 0, 0, 60))
        painter.fillRect(0, 0, WIDTH, HEIGHT, shade)
    painter.translate(WIDTH / 2, 218)
    painter.scale(1.28 * face.wide, 1.28)
    _person(painter, face)
    painter.end()
    grey = image.convertToFormat(QImage.Format.Format_Grayscale8)
    return Image.frombytes("L", (WIDTH, HEIGHT), bytes(grey.constBits()))


def _person(painter: QPainter, face: Face) -> None:
    skin, hair = QColor(face.skin), QColor(face.hair)
    shadow = skin.darker(130)
    if face.style == "long":
        painter.setBrush(hair)
        painter.drawRoundedRect(QRectF(-92, -112, 184, 250), 84, 80)
    if face.style == "bun":
        painter.setBrush(hair)
        painter.drawEllipse(QPointF(0, -124), 34, 30)
    painter.setBrush(QColor(face.cloth))
    body = QPainterPath(QPointF(-190, 260))
    body.cubicTo(-186, 160, -150, 134, -52, 118)
    body.cubicTo(-30, 140, 30, 140, 52, 118)
    body.cubicTo(150, 134, 186, 160, 190, 260)
    painter.drawPath(body)
    painter.setBrush(shadow)
    painter.drawRoundedRect(QRectF(-31, 60, 62, 72), 26, 26)
    if face.style not in ("bald", "scarf", "turban", "cap"):
        painter.setBrush(hair)
        painter.drawEllipse(QRectF(-84, -120, 168, 180))
    painter.setBrush(shadow)
    for side in (-1, 1):
        painter.drawEllipse(QPointF(side * 75, 6), 11, 20)
    form = QRadialGradient(QPointF(-10, -20), 130)
    form.setColorAt(0, skin.lighter(108))
    form.setColorAt(0.6, skin)
    form.setColorAt(1, shadow)
    painter.setBrush(form)
    painter.drawEllipse(QRectF(-75, -98, 150, 196))
    _beard(painter, face, hair)
    _features(painter, face, skin)
    _head(painter, face, hair)
    if face.glasses:
        painter.setBrush(QColor(255, 255, 255, 30))
        painter.setPen(QPen(QColor("#1a1a1c"), 5))
        for side in (-1, 1):
            painter.drawRoundedRect(QRectF(side * 31 - 24, -26, 48, 36), 12, 12)
        painter.drawLine(QPointF(-7, -12), QPointF(7, -12))
        painter.setPen(Qt.PenStyle.NoPen)


def _beard(painter: QPainter, face: Face, hair: QColor) -> None:
    if not face.beard:
        return
    painter.setBrush(hair if face.style != "cap" else QColor("#2a1e18"))
    if face.beard == "full":
        beard = QPainterPath(QPointF(-75, 4))
        beard.cubicTo(-70, 60, -52, 120, 0, 122)
        beard.cubicTo(52, 120, 70, 60, 75, 4)
        beard.cubicTo(62, 44, 44, 40, 0, 40)
        beard.cubicTo(-44, 40, -62, 44, -75, 4)
        painter.drawPath(beard)
    else:
        painter.drawRoundedRect(QRectF(-30, 42, 60, 13), 6, 6)


def _features(painter: QPainter, face: Face, skin: QColor) -> None:
    ink = QColor("#1d1512")
    for side in (-1, 1):
        x = side * 30
        painter.setPen(QPen(QColor(face.hair) if face.style not in ("scarf", "cap") else ink, 6))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        brow = QPainterPath(QPointF(x - 17, -30))
        brow.cubicTo(x - 8, -37, x + 8, -37, x + 17, -31)
        painter.drawPath(brow)
        painter.setPen(QPen(ink, 2))
        painter.setBrush(QColor("#f4f0ea"))
        painter.drawEllipse(QPointF(x, -9), 14, 8)
        painter.setBrush(ink)
        painter.drawEllipse(QPointF(x, -9), 7, 7.5)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(skin.darker(150), 4))
    nose = QPainterPath(QPointF(2, 2))
    nose.cubicTo(6, 18, 15, 30, 10, 35)
    nose.cubicTo(4, 39, -4, 38, -9, 35)
    painter.drawPath(nose)
    if face.lines:
        painter.setPen(QPen(skin.darker(135), 2.5))
        for y in (-66, -54):
            painter.drawLine(QPointF(-34, y), QPointF(34, y))
        for side in (-1, 1):
            painter.drawLine(QPointF(side * 22, 34), QPointF(side * 38, 58))
    mouth = QColor("#8a4038") if skin.lightness() > 90 else QColor("#3a1a18")
    painter.setPen(QPen(mouth, 7))
    smile = QPainterPath(QPointF(-27, 62))
    smile.cubicTo(-12, 62 + 14 * face.smile, 12, 62 + 14 * face.smile, 27, 62)
    painter.drawPath(smile)
    painter.setPen(Qt.PenStyle.NoPen)


def _head(painter: QPainter, face: Face, hair: QColor) -> None:
    painter.setBrush(hair)
    if face.style in ("short", "long", "bun"):
        fringe = QPainterPath(QPointF(-78, -14))
        fringe.cubicTo(-74, -60, -30, -60, 10, -70)
        fringe.cubicTo(44, -64, 66, -46, 78, -14)
        fringe.cubicTo(84, -76, 52, -116, 0, -116)
        fringe.cubicTo(-52, -116, -84, -76, -78, -14)
        painter.drawPath(fringe)
    elif face.style == "curls":
        for x, y in ((-74, -40), (-70, -70), (-48, -96), (-18, -108), (16, -108), (46, -98), (70, -72), (76, -40)):
            painter.drawEllipse(QPointF(x, y), 28, 27)
    elif face.style == "cap":
        painter.drawChord(QRectF(-84, -120, 168, 140), 0, 180 * 16)
        painter.setBrush(hair.lighter(150))
        painter.drawRoundedRect(QRectF(-70, -56, 140, 14), 7, 7)
    elif face.style == "turban":
        painter.setBrush(QColor("#c06a2c"))
        painter.drawChord(QRectF(-94, -142, 188, 190), 0, 180 * 16)
        painter.setPen(QPen(QColor("#8c4a1c"), 4))
        for x in (-60, -28, 4):
            painter.drawLine(QPointF(x, -112), QPointF(x + 56, -58))
        painter.setPen(Qt.PenStyle.NoPen)
    elif face.style == "scarf":
        scarf = QPainterPath()
        scarf.addRoundedRect(QRectF(-98, -124, 196, 270), 96, 96)
        scarf.addEllipse(QRectF(-64, -84, 128, 178))
        painter.drawPath(scarf)
