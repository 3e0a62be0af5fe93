"""The document as PDF, set by Typst: tagged, with links and an outline, and the data it was made from inside.

It is PDF/A-3a and PDF/UA-1 wherever fonts have all its letters; where not, the letters without one are told.
"""

import json
import re
import tempfile
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from importlib.resources import files
from pathlib import Path
from typing import Any

from discovery.diagram.formats.lettering import FAMILY, emoji_apart, unshipped
from discovery.diagram.formats.typesetting import NotSet, Setting
from discovery.document.blocks import (
    Block,
    BulletList,
    Code,
    Contents,
    Cover,
    Definition,
    Document,
    Emphasis,
    Figure,
    Heading,
    Hole,
    Inline,
    Lines,
    Link,
    Note,
    PageEnd,
    Paragraph,
    Picture,
    Run,
    Series,
    SideBySide,
    Signatures,
    Single,
    Table,
    Tag,
    Text,
    Tiles,
)
from discovery.document.formats.column_widths import shares
from discovery.document.style import Face, Style

_STANDARDS = ("a-3a", "ua-1")
MANY_LINKS = 4_000
"""A document with more is set in two runs, in half the memory: that of 10,000 rows has 20,000 links."""
_LONGEST_WORD = 18
_BREAK = "\u200b"
_LONG = re.compile(r"\S{13,}")
_AFTER = re.compile(r"([/_.,;:=&?-])(?=\S)")


@dataclass(frozen=True)
class Attached:
    """A file that a PDF carries inside: its name, media type, what it is, and its bytes."""

    name: str
    media_type: str
    about: str
    content: bytes


@dataclass(frozen=True)
class Made:
    """A PDF, and whether it keeps the archive's and the readers' standard; ``trouble`` says why not."""

    content: bytes
    trouble: str = ""


def write(
    document: Document,
    picture: Callable[[str], str],
    style: Style,
    moment: datetime,
    attachment: bytes | None = None,
    others: Sequence[Attached] = (),
) -> Made:
    """The file; the same document, pictures, style, moment and attachment give the same bytes.

    Args:
        document: what it says.
        picture: gives the SVG of a figure by its key.
        style: how it looks.
        moment: when what it tells was last changed; it stands in the file as the time it was made.
        attachment: the engagement as JSON, carried inside.
        others: further files that are carried inside.
    """
    pictures = {block.key: emoji_apart(picture(block.key)) for block in _figures(document.blocks)}
    cover = next((block for block in document.blocks if isinstance(block, Cover)), None)
    told: dict[str, Any] = {
        "title": cover.title if cover else "Discovery",
        "keywords": ["data analytics discovery"],
        "style": {
            "primary": style.primary,
            "accent": style.accent,
            "header": style.header,
            "footer": style.footer,
            "classification": style.classification,
            "language": style.reading_language,
            "logo": style.logo_type.removeprefix("image/").removesuffix("+xml") if style.logo else None,
            "families": [*filter(None, [style.family]), FAMILY, "Noto Emoji"],
        },
        "logo": list(style.logo),
        "pictures": pictures,
        "blocks": [_block(block) for block in document.blocks],
        "attached": attachment is not None,
        "anchors": [*document.anchors()],
        "others": [[one.name, one.media_type, one.about] for one in others],
    }
    data = json.dumps(told, ensure_ascii=False)
    del told
    beside = {f"picture-{key}": content for key, content in document.pictures.items()}
    beside |= {f"other-{at}": one.content for at, one in enumerate(others)}
    beside |= {"document.json": data.encode(), "engagement.json": attachment or b""}
    page = files("discovery.document.formats").joinpath("document.typ").read_text(encoding="utf-8")
    is_long = sum(1 for _ in document.links()) > MANY_LINKS
    with _folder(style.faces) as folders:
        setting = Setting(page, bool(unshipped(data)), beside, folders)
        if is_long:
            beside["places.json"] = setting.sought("<places>", {"run": "seek"})
        inputs, stamp = {"run": "found" if is_long else "single"}, int(moment.timestamp())
        try:
            return Made(setting.pages(inputs, _STANDARDS, stamp))
        except NotSet as error:
            return Made(setting.pages(inputs, timestamp=stamp), error.message)


@contextmanager
def _folder(faces: Sequence[Face]) -> Iterator[list[str]]:
    """A folder with the fonts of a house, for as long as a page is set with them; none where it has none."""
    if not faces:
        yield []
        return
    with tempfile.TemporaryDirectory(prefix="discovery-fonts-") as folder:
        for at, face in enumerate(faces):
            Path(folder, f"{at:03d}{face.suffix}").write_bytes(face.content)
        yield [folder]


def _figures(blocks: Iterable[Block]) -> Iterable[Figure]:
    return (block for block in blocks if isinstance(block, Figure))


# ---- blocks


def _block(block: Block) -> dict[str, Any]:
    if isinstance(block, SideBySide):
        return {"k": "beside", "left": [*map(_single, block.left)], "right": [*map(_single, block.right)]}
    return _single(block)


def _single(block: Single) -> dict[str, Any]:  # noqa: C901 - one case a kind of block
    match block:
        case Heading():
            return {"k": "heading", "level": block.level, "t": block.text, "a": block.anchor}
        case Paragraph():
            return {"k": "paragraph", "runs": _line(block.inline)}
        case Note():
            return {"k": "note", "t": block.text}
        case Lines():
            return {"k": "lines", "lines": [*map(_line, block.lines)]}
        case Definition():
            return {"k": "definition", "t": block.term, "runs": _line(block.inline)}
        case BulletList():
            return {"k": "bullets", "items": [*map(_line, block.items)]}
        case Table():
            return _table(block)
        case Figure():
            return {"k": "figure", "key": block.key, "about": block.about}
        case Picture():
            return {"k": "picture", "key": block.key, "about": block.about}
        case Cover():
            facts = [list(fact) for fact in block.facts]
            return {
                "k": "cover",
                "title": block.title,
                "owner": block.owner,
                "facts": facts,
                "about": block.about,
                "small": block.small,
            }
        case Tiles():
            return {"k": "tiles", "tiles": [list(tile) for tile in block.tiles]}
        case Contents():
            return {"k": "contents"}
        case Signatures():
            return {"k": "signatures", "lines": [list(signer) for signer in block.signers]}
        case PageEnd():
            return {"k": "page end"}


def _table(table: Table) -> dict[str, Any]:
    if not table.rows:
        return {"k": "lines", "lines": []}
    return {
        "k": "table",
        "shares": shares(table),
        "right": [column.alignment == "right" for column in table.columns],
        "heads": [column.title for column in table.columns],
        "rows": [{"a": row.anchor, "cells": [*map(_line, row.cells)]} for row in table.rows],
    }


# ---- within a line


def _line(runs: Inline) -> list[dict[str, str]]:
    return [_run(run) for run in runs]


def _run(run: Run) -> dict[str, str]:
    match run:
        case Code():
            return {"k": "code", "t": run.text}
        case Emphasis():
            return {"k": "strong" if run.strong else "emphasis", "t": breakable(run.text)}
        case Link():
            return {"k": "link", "t": breakable(run.text), "a": run.anchor}
        case Series():
            return {"k": "text", "t": breakable(run.separator.join(run.texts))}
        case Tag():
            return {"k": "tag", "t": run.text}
        case Hole():
            return {"k": "hole", "t": breakable(run.text)}
        case Text():
            return {"k": "text", "t": breakable(run.text)}


def breakable(text: str) -> str:
    """The text with places at which a word too long for a column may go on in the next line."""
    return _LONG.sub(lambda match: _broken(match[0]), text)


def _broken(word: str) -> str:
    parts = _AFTER.sub(rf"\1{_BREAK}", word).split(_BREAK)
    pieces = (part[at : at + _LONGEST_WORD] for part in parts for at in range(0, max(len(part), 1), _LONGEST_WORD))
    return _BREAK.join(pieces)
