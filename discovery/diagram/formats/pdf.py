"""The picture as a PDF of one page of its size, set by Typst: text that can be selected, the same bytes each time.

Typst keeps all it ever set in memory, so each page is set in a process of its own that ends. What people typed reaches
it as data, never as markup.
"""

from __future__ import annotations

import json
import subprocess
import sys
import xml.etree.ElementTree as ElementTree

from discovery.diagram.formats.lettering import emoji_apart, fonts, unshipped
from discovery.model.errors import Unusable

_SVG = "{http://www.w3.org/2000/svg}"
_POINTS = 0.75  # for each unit of the picture: 96 units are an inch
_LONGEST = 14_400  # points; no reader takes a longer page
_PATIENCE = 120  # seconds
_PAGE = """
#set document(title: sys.inputs.title, date: none)
#set page(width: float(sys.inputs.width) * 1pt, height: float(sys.inputs.height) * 1pt, margin: 0pt)
#image(bytes(sys.inputs.picture), format: "svg", width: 100%, height: 100%, alt: sys.inputs.said)
"""
_PROGRAM = """
import json, sys, typst
asked = json.load(sys.stdin.buffer)
sys.stdout.buffer.write(typst.compile(asked.pop("page").encode(), **asked))
"""


def pdf(svg_text: str) -> bytes:
    """The picture that an SVG text of ours shows. Raises Unusable when Typst cannot set it."""
    picture = ElementTree.fromstring(svg_text)  # noqa: S314 - our own text, without a document type
    wide, high = (float(value) for value in picture.attrib["viewBox"].split()[2:])
    scale = min(_POINTS, _LONGEST / max(wide, high))
    facts = {
        "title": picture.findtext(f"{_SVG}title", ""),
        "said": picture.findtext(f"{_SVG}desc", ""),
        "width": str(wide * scale),
        "height": str(high * scale),
        "picture": emoji_apart(svg_text),
    }
    with fonts() as shipped:
        asked = {
            "page": _PAGE,
            "sys_inputs": facts,
            "font_paths": [str(shipped)],
            "ignore_system_fonts": not unshipped(svg_text),
        }
        return _set_apart(json.dumps(asked).encode())


def _set_apart(asked: bytes) -> bytes:
    """What Typst makes of it, in a process that ends."""
    command = [sys.executable, "-P", "-c", _PROGRAM]
    try:
        ran = subprocess.run(  # noqa: S603 - our own program; what people typed is its input alone
            command, input=asked, capture_output=True, check=True, timeout=_PATIENCE
        )
    except subprocess.TimeoutExpired as error:
        raise Unusable(f"The PDF was not ready after {_PATIENCE} seconds.") from error
    except subprocess.CalledProcessError as error:
        complaint = error.stderr.decode(errors="replace").strip().splitlines() or [f"exit code {error.returncode}"]
        raise Unusable(f"The PDF could not be made ({complaint[-1]}).") from error
    return ran.stdout
