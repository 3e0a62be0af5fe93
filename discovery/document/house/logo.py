"""A logo that somebody handed over, as a picture that does nothing and asks nobody: PNG as pixels, SVG as shapes alone.

Of an SVG only what is known to draw is taken over. Scripts, outside references, pictures, filters and whatever else
there may be are left out, and lengths are made ours, so that no file can say how large it is drawn.
"""

import io
import re
import xml.etree.ElementTree as ElementTree
from collections.abc import Iterator
from dataclasses import dataclass

from discovery.diagram.formats.lettering import draw
from discovery.model.errors import Refused

LARGEST = 2_000_000
"""Bytes."""
_MOST_PIXELS = 16_000_000
_HIGH = 100
"""Units that a logo is high once it was taken over."""
_SLIMMEST = 20
"""How many times as wide as it is high a logo may be, or the other way round."""
_MOST_COPIES = 200

_SVG = "{http://www.w3.org/2000/svg}"
_LINK = "{http://www.w3.org/1999/xlink}href"
_DRAWN = {"svg", "g", "path", "rect", "circle", "ellipse", "line", "polyline", "polygon", "text", "tspan",
          "defs", "linearGradient", "radialGradient", "stop", "clipPath", "use", "symbol", "style",
          "title", "desc"}  # fmt: skip
_DOCTYPE = re.compile(r"<!DOCTYPE[^\[>]*>")
_OUTSIDE = re.compile(r"url\(\s*['\"]?\s*(?!#)[^)]|@|\\|javascript:|expression\(|<!", re.IGNORECASE)
_LENGTH = re.compile(r"\s*(\d+(?:\.\d+)?)\s*(?:px|pt|mm|cm|in|pc)?\s*")


@dataclass(frozen=True, slots=True)
class Logo:
    """A picture that was looked at, and what it is, as ``image/png``."""

    content: bytes
    media_type: str


def logo_as_png(content: bytes) -> Logo:
    """The pixels of a PNG, written anew: nothing else of the file goes on. Raises Refused."""
    from PIL import Image

    try:
        with Image.open(io.BytesIO(content), formats=["PNG"]) as picture:
            wide, high = picture.size
            if wide * high > _MOST_PIXELS or max(wide, high) > _SLIMMEST * min(wide, high):
                raise Refused("The logo is too large, or too narrow, to be one.", allowed="at most 16 million pixels")
            picture.load()
            written = io.BytesIO()
            picture.convert("RGBA").save(written, "PNG")
    except Refused:
        raise
    except Exception:
        raise Refused("The logo is no picture that can be read.", allowed="SVG or PNG") from None
    return Logo(written.getvalue(), "image/png")


def logo_as_svg(content: bytes) -> Logo:
    """The shapes of an SVG, and nothing that acts or asks. Raises Refused."""
    try:
        text = _DOCTYPE.sub("", content.decode("utf-8-sig"))
        if "<!DOCTYPE" in text or "<!ENTITY" in text:
            raise Refused("The logo has rules of its own how it is to be read.", allowed="a plain SVG, or PNG")
        root = ElementTree.fromstring(text)  # noqa: S314 - no document type, so nothing grows or is fetched
        if root.tag != _SVG + "svg":
            raise Refused("The logo is no SVG.", allowed="SVG or PNG")
        wide, high, box = _measures(root)
        picture = _taken(root, inside_clip=False)
        _without_nested_copies(picture)
        for name in [*picture.attrib]:
            if name in ("x", "y", "width", "height", "viewBox"):
                del picture.attrib[name]
        picture.attrib |= {"xmlns": _SVG[1:-1], "viewBox": box, "width": str(wide), "height": str(high)}
        safe = ElementTree.tostring(picture, encoding="unicode")
    except (ElementTree.ParseError, UnicodeDecodeError, ValueError, RecursionError):
        raise Refused("The logo is no picture that can be read.", allowed="SVG or PNG") from None
    if not _shows_something(safe):
        raise Refused("The logo shows nothing: what it draws with is not taken over.", allowed="a plain SVG, or PNG")
    return Logo(safe.encode("utf-8"), "image/svg+xml")


def _measures(root: ElementTree.Element) -> tuple[float, float, str]:
    """How wide and high the logo is once taken over, and which part of its own plane that shows."""
    numbers = [float(number) for number in root.get("viewBox", "").replace(",", " ").split()]
    if len(numbers) != 4:
        sizes = [_LENGTH.fullmatch(root.get(name, "")) for name in ("width", "height")]
        numbers = [0.0, 0.0, *(float(size[1]) for size in sizes if size)]
    if len(numbers) != 4 or not all(0 < size < 1e6 for size in numbers[2:]) or not all(abs(n) < 1e6 for n in numbers):
        raise Refused("The logo does not say how large it is.", allowed="an SVG with a viewBox, or PNG")
    if max(numbers[2:]) > _SLIMMEST * min(numbers[2:]):
        raise Refused("The logo is too narrow to be one.")
    return round(_HIGH * numbers[2] / numbers[3], 3), _HIGH, " ".join(f"{number:g}" for number in numbers)


def _taken(given: ElementTree.Element, inside_clip: bool) -> ElementTree.Element:
    """An element with what it may have, and those inside it that may be there."""
    name = given.tag.removeprefix(_SVG)
    element = ElementTree.Element(name, dict(_attributes(given, inside_clip)))
    element.text, element.tail = given.text, given.tail
    for child in given:
        kind = child.tag.removeprefix(_SVG) if isinstance(child.tag, str) and child.tag.startswith(_SVG) else ""
        if kind in _DRAWN and not (kind == "style" and _OUTSIDE.search("".join(child.itertext()))):
            element.append(_taken(child, inside_clip or name == "clipPath"))
    return element


def _attributes(given: ElementTree.Element, inside_clip: bool) -> Iterator[tuple[str, str]]:
    for name, value in given.attrib.items():
        if name in ("href", _LINK):
            if value.startswith("#"):
                yield "href", value
        elif not (name.startswith(("{", "on")) or _OUTSIDE.search(value) or (inside_clip and "clip" in name + value)):
            yield name, value


def _without_nested_copies(picture: ElementTree.Element) -> None:
    """Take away copies of what has copies in it: ten of them, each ten times the next, would be drawn for years."""
    named = {element.get("id"): element for element in picture.iter() if element.get("id")}
    copies = 0
    for parent in [*picture.iter()]:
        for child in [one for one in parent if one.tag == "use"]:
            original = named.get(child.get("href", "#")[1:])
            copies += 1
            if original is None or copies > _MOST_COPIES or any(part.tag == "use" for part in original.iter()):
                parent.remove(child)


def _shows_something(text: str) -> bool:
    from PIL import Image

    try:
        with Image.open(io.BytesIO(draw(text, 1))) as picture:
            return picture.convert("RGBA").getchannel("A").getbbox() is not None
    except Exception:
        return False
