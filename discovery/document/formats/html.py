"""The document as one HTML file: it asks nobody for anything, runs nothing, and prints well.

Pictures and letters stand inside it. The policy in its head forbids every request, should a text ever become markup.
"""

import base64
from collections.abc import Callable, Mapping
from html import escape
from importlib.resources import files

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
    apart,
)
from discovery.document.formats.column_widths import shares
from discovery.document.style import Face, Style

Drawing = Callable[[str], str]
"""Gives the SVG of a figure by its key."""

_POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:"


def write(document: Document, picture: Drawing, style: Style) -> str:
    """The whole file; the same document, pictures and style give the same text."""
    cover = next((block for block in document.blocks if isinstance(block, Cover)), None)
    body = "".join(_block(block, document, picture) for block in document.blocks)
    title = escape(cover.title if cover else "Discovery")
    logo = f'<img class="logo" alt="Logo" src="{_data(style.logo_type, style.logo)}">' if style.logo else ""
    running = " · ".join(words for words in (style.header, style.classification) if words)
    header = f'<header class="running">{escape(running)}</header>' if running else ""
    footer = f"<footer>{escape(style.footer)}</footer>" if style.footer else ""
    return (
        f'<!DOCTYPE html>\n<html lang="{escape(style.reading_language)}">\n<head>\n<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{title}</title>\n<style>{_css(style)}</style>\n</head>\n<body>\n{header}{logo}"
        f"<main>\n{body}</main>\n{footer}</body>\n</html>\n"
    )


def on_screen(document: Document, picture: Drawing, titles: Mapping[str, str], dark: bool) -> str:
    """The document as a piece of a page, its table of contents in front: nothing in it is a script or a request.

    ``titles`` are the chapters by their anchors; those that the document does not have are no links.
    """
    there = frozenset(document.anchors())
    entries = "".join(
        f'<li><a href="#{_anchor(anchor)}">{_words(title)}</a></li>'
        if anchor in there
        else f'<li class="elsewhere">{_words(title)}</li>'
        for anchor, title in titles.items()
    )
    contents = f'<nav class="contents"><h2>Contents</h2><ol>{entries}</ol></nav>' if entries else ""
    body = "".join(_block(block, document, picture) for block in document.blocks)
    return f'<div class="discovery-document{" dark" * dark}">{contents}{body}</div>'


def screen_style(style: Style) -> str:
    """The style sheet of the document on the screen, which touches nothing beside it."""
    paper = _css(style).split("@media print", 1)[0].replace(":root", "&")
    added = files("discovery.document.formats").joinpath("screen.css").read_text(encoding="utf-8")
    return f"<style>.discovery-document {{\n{paper}}}\n{added}</style>"


def _data(media_type: str, content: bytes) -> str:
    return f"data:{media_type};base64,{base64.b64encode(content).decode()}"


def _css(style: Style) -> str:
    text = files("discovery.document.formats").joinpath("document.css").read_text(encoding="utf-8")
    text = text.replace("#17324d", style.primary).replace("#0f766e", style.accent)
    if style.faces:
        text = "".join(map(_face, style.faces)) + text.replace('"Source Sans 3"', '"House"')
    return text + _on_every_page(style)


def _face(face: Face) -> str:
    slant = "italic" if face.italic else "normal"
    return (
        f'@font-face {{ font-family: "House"; font-weight: {face.weight}; font-style: {slant}; '
        f"src: url({_data(f'font/{face.suffix[1:]}', face.content)}); }}\n"
    )


def _on_every_page(style: Style) -> str:
    """What stands in the margins of every printed page."""
    places = {
        "@top-left": style.header,
        "@top-right": style.classification,
        "@bottom-left": style.footer,
        "@bottom-center": style.classification,
    }
    margins = "".join(f" {place} {{ content: {_css_text(words)}; }}" for place, words in places.items() if words)
    return f"@media print {{ @page {{ font: 7.5pt sans-serif; color: #566573;{margins} }} }}\n" if margins else ""


def _css_text(text: str) -> str:
    """A text as CSS holds it; every letter but the plainest by its number, so that none ends it."""
    return '"' + "".join(one if one.isascii() and one.isalnum() else f"\\{ord(one):06x}" for one in text) + '"'


# ---- blocks


def _block(block: Block, document: Document, picture: Drawing) -> str:
    if isinstance(block, SideBySide):
        left, right = ("".join(_single(one, document, picture) for one in side) for side in (block.left, block.right))
        return f'<div class="beside"><div>{left}</div><div>{right}</div></div>\n'
    return _single(block, document, picture)


def _single(block: Single, document: Document, picture: Drawing) -> str:  # noqa: C901 - one case a kind of block
    match block:
        case Heading():
            name = f' id="{_anchor(block.anchor)}"' if block.anchor else ""
            return f"<h{block.level}{name}>{_words(block.text)}</h{block.level}>\n"
        case Paragraph():
            return f"<p>{_line(block.inline)}</p>\n"
        case Note():
            return f'<p class="note">{_words(block.text)}</p>\n'
        case Lines():
            return "<p>" + "<br>".join(map(_line, block.lines)) + "</p>\n"
        case Definition():
            return f"<p><b>{_words(block.term)}</b> {_line(block.inline)}</p>\n"
        case BulletList():
            return "<ul>" + "".join(f"<li>{_line(item)}</li>" for item in block.items) + "</ul>\n"
        case Table():
            return _table(block)
        case Figure():
            about = escape(block.about, quote=True)
            shown = _data("image/svg+xml", picture(block.key).encode())
            return f'<figure><img alt="{about}" src="{shown}"><figcaption>{about}</figcaption></figure>\n'
        case Picture():
            content = document.pictures[block.key]
            shown = _data("image/png" if content.startswith(b"\x89PNG") else "image/jpeg", content)
            about = escape(block.about, quote=True)
            return f'<figure><img alt="{about}" src="{shown}"><figcaption>{about}</figcaption></figure>\n'
        case Cover():
            return _cover(block)
        case Tiles():
            tiles = (f"<div><b>{_words(figure)}</b><span>{_words(what)}</span></div>" for figure, what in block.tiles)
            return f'<div class="tiles">{"".join(tiles)}</div>\n'
        case Contents():
            return _contents(document)
        case Signatures():
            return "".join(_signature(whom, name) for whom, name in block.signers)
        case PageEnd():
            return '<div class="page-end"></div>\n'


def _signature(whom: str, name: str) -> str:
    called = f": {_words(name)}" if name else ""
    return f'<p class="signature"><span>{_words(whom)}{called}</span><span>Date</span></p>\n'


def _cover(cover: Cover) -> str:
    if cover.small:
        facts = " · ".join(f"{_words(term)}: {_words(words)}" for term, words in cover.facts)
        front = f"<div><h1>{_words(cover.title)}</h1>{_owner(cover)}</div>"
        return f'<section class="cover small">{front}<p>{facts}</p></section>\n'
    facts = "".join(f"<dt>{_words(term)}</dt><dd>{_words(words)}</dd>" for term, words in cover.facts)
    front = f'<p class="kind">Data analytics discovery</p><h1>{_words(cover.title)}</h1>{_owner(cover)}'
    return f'<section class="cover"><div>{front}</div><dl>{facts}</dl><p>{_words(cover.about)}</p></section>\n'


def _owner(cover: Cover) -> str:
    return f'<p class="owner">{_words(cover.owner)}</p>' if cover.owner else ""


def _contents(document: Document) -> str:
    chapters = [block for block in apart(document.blocks) if isinstance(block, Heading) and block.level == 2]
    items = (f'<li><a href="#{_anchor(one.anchor)}">{_words(one.text)}</a></li>' for one in chapters)
    return f'<nav class="contents"><h2>Contents</h2><ol>{"".join(items)}</ol></nav>\n'


def _table(table: Table) -> str:
    if not table.rows:
        return ""
    columns = "".join(f'<col style="width:{share:.2%}">' for share in shares(table))
    ways = [' class="figure"' if column.alignment == "right" else "" for column in table.columns]
    heads = "".join(
        f'<th scope="col"{way}>{_words(column.title)}</th>' for column, way in zip(table.columns, ways, strict=True)
    )
    lines = (
        f"<tr{_row_name(row.anchor)}{_marked(row.mark)}>"
        + "".join(
            f"<td{way}>{_mark(row.mark) if at == 0 else ''}{_line(cell)}</td>"
            for at, (cell, way) in enumerate(zip(row.cells, ways, strict=True))
        )
        + "</tr>\n"
        for row in table.rows
    )
    top = f"<colgroup>{columns}</colgroup><thead><tr>{heads}</tr></thead>"
    return f"<table>{top}\n<tbody>\n{''.join(lines)}</tbody></table>\n"


def _row_name(anchor: str) -> str:
    return f' id="{_anchor(anchor)}"' if anchor else ""


def _marked(mark: str) -> str:
    return ' class="marked"' if mark else ""


def _mark(mark: str) -> str:
    return f'<em class="mark">{_words(mark)}: </em>' if mark else ""


def _anchor(name: str) -> str:
    return escape(name, quote=True)


# ---- within a line


def _words(text: str) -> str:
    """Text of a person: every letter as it was typed, a line end as one."""
    return escape(text, quote=True).replace("\n", "<br>")


def _line(runs: Inline) -> str:
    return "".join(map(_run, runs))


def _run(run: Run) -> str:
    match run:
        case Text():
            return _words(run.text)
        case Code():
            return f"<code>{_words(run.text)}</code>"
        case Emphasis():
            return f"<b>{_words(run.text)}</b>" if run.strong else f"<i>{_words(run.text)}</i>"
        case Link():
            return f'<a href="#{_anchor(run.anchor)}">{_words(run.text)}</a>'
        case Series():
            return _words(run.separator).join(map(_words, run.texts))
        case Tag():
            return f' <small class="tag">{_words(run.text)}</small>'
        case Hole():
            return f'<strong class="hole">{_words(run.text)}</strong>'
