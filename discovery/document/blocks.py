"""The pieces a document is made of: what is said and how it is arranged, and nothing of how a format writes it.

Texts are literal everywhere: no mark in them is markup, and each format makes them harmless in its own way. A line end
in a text is a line end on paper. An anchor is a name within the document that links lead to: the code of a row, or the
key of a chapter; each stands once in a document.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Literal

from discovery.workflow.graph_types import Graph

# ---- within a line


@dataclass(frozen=True, slots=True)
class Text:
    """Plain words."""

    text: str


@dataclass(frozen=True, slots=True)
class Code:
    """Words in letters of one width: a name that a machine knows."""

    text: str


@dataclass(frozen=True, slots=True)
class Emphasis:
    """Words that stand out; ``strong`` ones in bold."""

    text: str
    strong: bool = False


@dataclass(frozen=True, slots=True)
class Link:
    """Words that lead to an anchor of this document, as far as the format has links."""

    text: str
    anchor: str


@dataclass(frozen=True, slots=True)
class Series:
    """Texts that have nothing to do with each other, side by side: each is read by itself."""

    texts: tuple[str, ...]
    separator: str = " · "


@dataclass(frozen=True, slots=True)
class Tag:
    """The code of a row behind its name: small and quiet, and there for whoever looks for it."""

    text: str


@dataclass(frozen=True, slots=True)
class Hole:
    """Words for something that is missing and should not be; they catch the eye."""

    text: str


Run = Text | Code | Emphasis | Link | Series | Tag | Hole
Inline = tuple[Run, ...]
"""What stands in one line, paragraph or cell."""


def inline(text: str) -> Inline:
    """A text as what stands in a line, nothing for an empty one."""
    return (Text(text),) if text else ()


def plain(runs: Inline) -> str:
    """What a line says, without how it looks."""
    return "".join(run.separator.join(run.texts) if isinstance(run, Series) else run.text for run in runs)


# ---- blocks


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading; level 1 is the document's own."""

    level: int
    text: str
    anchor: str = ""


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Sentences."""

    inline: Inline


@dataclass(frozen=True, slots=True)
class Note:
    """A quiet remark about the document itself, above all that nothing was recorded."""

    text: str


@dataclass(frozen=True, slots=True)
class Lines:
    """Short lines, each below the other."""

    lines: tuple[Inline, ...]


@dataclass(frozen=True, slots=True)
class Definition:
    """A term and what is said of it."""

    term: str
    inline: Inline


@dataclass(frozen=True, slots=True)
class BulletList:
    """Things in a list, each with a mark before it."""

    items: tuple[Inline, ...]


Kind = Literal["text", "code", "number", "day", "choice", "rows"]
"""What the cells of a column hold: words, the code of the row itself, figures, days, words of a list, other rows."""


@dataclass(frozen=True, slots=True)
class TableColumn:
    """One column of a table."""

    title: str
    kind: Kind = "text"

    @property
    def alignment(self) -> Literal["left", "right"]:
        """Figures stand on the right, so that their places stand below each other."""
        return "right" if self.kind == "number" else "left"


@dataclass(frozen=True, slots=True)
class TableRow:
    """One line of a table, a cell for each column; ``anchor`` is the code of the row that it tells about.

    ``mark`` is a word before it for whoever reads what is new: only the screen shows it.
    """

    cells: tuple[Inline, ...]
    anchor: str = ""
    mark: str = ""


@dataclass(frozen=True, slots=True)
class Table:
    """A table; one without rows is drawn as nothing. A ``form`` has cells to be filled in by hand."""

    columns: tuple[TableColumn, ...]
    rows: tuple[TableRow, ...]
    form: bool = False


@dataclass(frozen=True, slots=True)
class Figure:
    """A picture of the document by its key, with what it shows in a sentence for those who do not see it."""

    key: str
    about: str


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture that was handed over, by its key, with what it is in a sentence; shown as wide as the page."""

    key: str
    about: str


@dataclass(frozen=True, slots=True)
class Cover:
    """What stands in front: the title, whose it is, facts as term and words, and what this document is."""

    title: str
    owner: str
    facts: tuple[tuple[str, str], ...]
    about: str
    small: bool = False
    """Whether it is only the head of a page."""


@dataclass(frozen=True, slots=True)
class Tiles:
    """A few figures that are seen first, each with what it counts."""

    tiles: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Contents:
    """The place of the table of contents, where a format has one."""


@dataclass(frozen=True, slots=True)
class Signatures:
    """Lines to sign on: for whom, and the names of those who may; empty where nobody is known yet."""

    signers: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class PageEnd:
    """What follows begins on a new page, where a format has pages."""


Single = (
    Heading
    | Paragraph
    | Note
    | Lines
    | Definition
    | BulletList
    | Table
    | Figure
    | Picture
    | Cover
    | Tiles
    | Contents
    | Signatures
    | PageEnd
)


@dataclass(frozen=True, slots=True)
class SideBySide:
    """Two columns of blocks; where there is no room, the left one comes first."""

    left: tuple[Single, ...]
    right: tuple[Single, ...]


Block = Single | SideBySide


def apart(blocks: Iterable[Block]) -> Iterator[Single]:
    """Every block by itself, those side by side one after the other."""
    for block in blocks:
        if isinstance(block, SideBySide):
            yield from block.left
            yield from block.right
        else:
            yield block


@dataclass(frozen=True, slots=True)
class Document:
    """A document: its blocks in order, and what its figures show by their keys. A format needs nothing else.

    ``pictures`` are those that were handed over, by their keys, as PNG or JPEG.
    """

    blocks: tuple[Block, ...]
    figures: Mapping[str, Graph] = field(default_factory=dict)
    pictures: Mapping[str, bytes] = field(default_factory=dict)

    def links(self) -> Iterator[Link]:
        """Every link in it."""
        blocks = apart(self.blocks)
        return (run for block in blocks for runs in lines_of(block) for run in runs if isinstance(run, Link))

    def anchors(self) -> Iterator[str]:
        """Every anchor in it, in order."""
        for block in apart(self.blocks):
            if isinstance(block, Heading) and block.anchor:
                yield block.anchor
            elif isinstance(block, Table):
                yield from (row.anchor for row in block.rows if row.anchor)


def lines_of(block: Single) -> Iterable[Inline]:
    """Everything in a block that may hold runs."""
    match block:
        case Paragraph() | Definition():
            return (block.inline,)
        case Lines():
            return block.lines
        case BulletList():
            return block.items
        case Table():
            return (cell for row in block.rows for cell in row.cells)
        case _:
            return ()


def with_lines(block: Single, change: Callable[[Inline], Inline]) -> Single:
    """The block with everything in it that may hold runs changed."""
    match block:
        case Paragraph() | Definition():
            return replace(block, inline=change(block.inline))
        case Lines():
            return replace(block, lines=tuple(map(change, block.lines)))
        case BulletList():
            return replace(block, items=tuple(map(change, block.items)))
        case Table():
            return replace(block, rows=tuple(replace(row, cells=tuple(map(change, row.cells))) for row in block.rows))
        case _:
            return block


def words_of(document: Document) -> Iterator[str]:
    """All that a document says, in no certain order."""
    for block in apart(document.blocks):
        yield from (plain(runs) for runs in lines_of(block))
        match block:
            case Heading() | Note():
                yield block.text
            case Definition():
                yield block.term
            case Table():
                yield from (column.title for column in block.columns)
            case Figure() | Picture():
                yield block.about
            case Cover():
                yield from (block.title, block.owner, block.about, *(word for fact in block.facts for word in fact))
            case Tiles():
                yield from (word for tile in block.tiles for word in tile)
            case Signatures():
                yield from (word for signer in block.signers for word in signer)
            case _:
                pass
