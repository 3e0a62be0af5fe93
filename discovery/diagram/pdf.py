"""The picture as a PDF of one page: no browser, text that can be selected and searched, the same bytes each time.

Letters of our own fonts are set as letters. A line with any other letter, or one that runs from right to left, is put
in as a small picture, drawn as the PNG is, with the letters invisible over it: they are found and copied all the same.
"""

from __future__ import annotations

import io
import unicodedata
from typing import TYPE_CHECKING

from discovery.diagram.curves import pieces
from discovery.diagram.elements import element, words
from discovery.diagram.lettering import BOLD, REGULAR, draw, font
from discovery.diagram.pdf_file import Letters, PdfFile, Unseen
from discovery.diagram.shapes import Group, Line, Paint, Rectangle, Words, take_apart
from discovery.diagram.text import width
from discovery.diagram.theme import FONT

if TYPE_CHECKING:
    from PIL import Image

_POINTS = 0.75  # for each unit of the picture: 96 units are an inch
_LONGEST = 14_400  # points; no reader takes a longer page
_SHARP = 4  # pixels for each unit of a line that is put in as a picture
_HIGH, _BASE = 2.0, 1.4  # height and baseline of such a picture, in sizes of its type
_AT_A_TIME = 20  # lines in one drawing, for its pixels are all held at once
_RIGHT_TO_LEFT = ("R", "AL", "AN")


def pdf(svg_text: str) -> bytes:
    """The picture that an SVG text of ours shows, on one page of its size."""
    picture = take_apart(svg_text)
    page = _Page(picture)
    for shape in picture.shapes():
        if isinstance(shape, Words):
            page.words(shape)
        else:
            page.outline(shape)
    return page.bytes()


class _Page:
    """One page while it is written: what is drawn, and the letters and pictures it needs."""

    def __init__(self, picture: Group) -> None:
        wide, high = picture.size
        self.scale = min(_POINTS, _LONGEST / max(wide, high))
        self.high, self.size = high, (wide * self.scale, high * self.scale)
        self.title = picture.title
        self.file = PdfFile()
        self.faces = {
            False: Letters("F1", "LiberationSans", font(REGULAR)),
            True: Letters("F2", "LiberationSans-Bold", font(BOLD)),
        }
        self.unseen = Unseen("F3")
        self.images: dict[str, int] = {}
        self.drawn = [f"{self.scale:.4f} 0 0 {-self.scale:.4f} 0 {self.size[1]:.2f} cm"]
        self.opacities: dict[str, float] = {}
        self.pictures = _as_pictures(
            [one for one in picture.shapes() if isinstance(one, Words) and not self._fits(one)]
        )

    def _fits(self, line: Words) -> bool:
        """Whether our fonts have the letters of a line and they can be set one after the other."""
        return not line.text.strip() or (self.faces[line.bold].has(line.text) and not _turned(line.text))

    def outline(self, shape: Rectangle | Line) -> None:
        """Fill and stroke it."""
        paint = shape.paint
        painted = {(True, True): "B", (True, False): "f", (False, True): "S"}.get(
            (paint.fill is not None, paint.stroke is not None and paint.width > 0)
        )
        if not painted:
            return
        self.drawn += ["q", *self._paint(paint)]
        for part in shape.parts:
            x, y = part.chain[0]
            self.drawn.append(f"{_n(x)} {_n(y)} m")
            for _, first, second, end in pieces(part.chain):
                self.drawn.append(" ".join(_n(value) for point in (first, second, end) for value in point) + " c")
            self.drawn += ["h"] if part.closed else []
        self.drawn += [painted, "Q"]

    def _paint(self, paint: Paint) -> list[str]:
        said = [f"{_colour(paint.fill)} rg"] if paint.fill else []
        if paint.stroke:
            said += [f"{_colour(paint.stroke)} RG", f"{_n(paint.width)} w"]
            said += ["1 J 1 j"] if paint.round_caps else []
            if paint.dashes:
                start = paint.dash_start % (sum(paint.dashes) * (1 + len(paint.dashes) % 2))
                said.append(f"[{' '.join(map(_n, paint.dashes))}] {_n(start)} d")
        if paint.opacity < 1:
            name = f"G{round(paint.opacity * 100):03d}"
            self.opacities[name] = paint.opacity
            said.append(f"/{name} gs")
        return said

    def words(self, line: Words) -> None:
        """Set one line of text."""
        if not line.text.strip():
            return
        face = self.faces[line.bold]
        wide = width(line.text, line.size, line.bold)
        left = line.x - {"middle": wide / 2, "end": wide}.get(line.anchor, 0.0)
        if self._fits(line):
            self._letters(face.name, face.set(line.text), left, line, f"{_colour(line.fill)} rg")
        else:
            self._put_in(line, left, wide)
            self._letters(self.unseen.name, self.unseen.set(_as_seen(line.text)), left, line, "3 Tr")
        if line.struck:
            y = _n(line.y - line.size * 0.3)
            said = f"{_colour(line.fill)} RG {_n(line.size * 0.07)} w {_n(left)} {y} m {_n(left + wide)} {y} l S"
            self.drawn += ["q", said, "Q"]

    def _letters(self, face: str, codes: str, left: float, line: Words, how: str) -> None:
        place = f"1 0 0 -1 {_n(left)} {_n(line.y)} Tm"
        self.drawn.append(f"q BT /{face} {_n(line.size)} Tf {how} {place} <{codes}> Tj ET Q")

    def _put_in(self, line: Words, left: float, wide: float) -> None:
        """The line as a picture, with room around it for letters that are larger than expected."""
        pixels = self.pictures[line]
        name = self.file.image(pixels.size, pixels.convert("RGB").tobytes(), pixels.getchannel("A").tobytes())
        self.images[f"I{name}"] = name
        across, high = wide + line.size, line.size * _HIGH
        x, y = left - line.size / 2, line.y - line.size * _BASE + high
        self.drawn.append(f"q {_n(across)} 0 0 {_n(-high)} {_n(x)} {_n(y)} cm /I{name} Do Q")

    def bytes(self) -> bytes:
        """The file."""
        faces: list[Letters | Unseen] = [*self.faces.values(), self.unseen]
        fonts = {face.name: face.write(self.file) for face in faces if face.used}
        states = "".join(f"/{name} << /ca {value:.2f} /CA {value:.2f} >> " for name, value in self.opacities.items())
        resources = (
            f"<< /Font << {_references(fonts)} >> /XObject << {_references(self.images)} >> /ExtGState << {states}>> >>"
        )
        return self.file.bytes(self.size, resources, "\n".join(self.drawn), self.title)


def _as_pictures(lines: list[Words]) -> dict[Words, Image.Image]:
    """Lines of text as pixels, half a size of room at either end; many of them are drawn at a time."""
    from PIL import Image

    found: dict[Words, Image.Image] = {}
    order = list(dict.fromkeys(lines))
    for start in range(0, len(order), _AT_A_TIME):
        some = order[start : start + _AT_A_TIME]
        high = max(line.size for line in some) * _HIGH
        across = max(width(line.text, line.size, line.bold) + line.size for line in some)
        drawn = [
            words(line.text, line.size / 2, row * high + line.size * _BASE, line.size, line.fill, line.bold)
            for row, line in enumerate(some)
        ]
        size = {"width": across, "height": high * len(some)}
        page = element("svg", *drawn, xmlns="http://www.w3.org/2000/svg", font_family=FONT, **size)
        strip = Image.open(io.BytesIO(draw(page, _SHARP))).convert("RGBA")
        for row, line in enumerate(some):
            wide = width(line.text, line.size, line.bold) + line.size
            top, corner = round(row * high * _SHARP), (round(wide * _SHARP), round(line.size * _HIGH * _SHARP))
            found[line] = strip.crop((0, top, corner[0], top + corner[1]))
    return found


def _references(numbers: dict[str, int]) -> str:
    return " ".join(f"/{name} {number} 0 R" for name, number in numbers.items())


def _turned(text: str) -> bool:
    """Whether letters run from right to left or are joined, so that they cannot be set one after the other."""
    return any(unicodedata.bidirectional(one) in _RIGHT_TO_LEFT or unicodedata.combining(one) for one in text)


def _as_seen(text: str) -> str:
    """The letters from left to right, as a reader of PDF expects them: those that run the other way turned round."""
    found, run = "", ""
    for one in text:
        if unicodedata.bidirectional(one) in _RIGHT_TO_LEFT or (run and (one.isspace() or unicodedata.combining(one))):
            run += one
        else:
            found, run = found + _turned_round(run) + one, ""
    return found + _turned_round(run)


def _turned_round(run: str) -> str:
    kept = run.rstrip()
    return kept[::-1] + run[len(kept) :]


def _colour(colour: str) -> str:
    return " ".join(_n(int(colour[start : start + 2], 16) / 255) for start in (1, 3, 5))


def _n(value: float) -> str:
    text = f"{value:.3f}".rstrip("0").rstrip(".")
    return "0" if text in ("-0", "") else text
