"""The document as it is read on a screen: so many rows at a time, the rest by choice of a chapter, changes marked."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from functools import lru_cache
from types import MappingProxyType

from discovery.artefacts.handed_over import HandedOverFiles
from discovery.document.blocks import Block, Contents, Document, Heading, Table, TableRow, apart
from discovery.document.content import Chapter, chapters_of, document_of
from discovery.document.content.artefacts import pictures_of
from discovery.model.engagement import Engagement
from discovery.model.record import Record

MOST_ROWS = 1_000
"""Lines of tables on the screen at once."""


_NO_FILES: HandedOverFiles = MappingProxyType({})
_NO_ID = "00000000-0000-0000-0000-000000000000"


@dataclass(frozen=True)
class Reading:
    """What is on the screen: the document so far, every chapter of the cut, how many lines tables have more."""

    document: Document
    titles: Mapping[str, str]
    """What the chapters of the cut are called, by their anchors, in their order."""
    left_out: int

    @property
    def shown(self) -> frozenset[str]:
        """The anchors of the chapters on the screen."""
        return frozenset(self.document.anchors()) & self.titles.keys()


def reading(
    record: Record,
    cut: str,
    judged: bool = True,
    chosen: str = "",
    most: int = MOST_ROWS,
    files: HandedOverFiles = _NO_FILES,
) -> Reading:
    """The first chapters of a cut, as many as ``most`` lines of tables allow, or the ``chosen`` chapter alone.

    ``files`` are what is to be had of the artefacts' files, by their ids. Raises NotFound for a cut that there is not.
    """
    titles, named = chapter_titles(cut, judged), _named(cut, judged, files)
    wanted = [one for anchor, one in named if not chosen or anchor == chosen]
    taken: list[tuple[Block, ...]] = []
    lines = 0
    for one in wanted:
        if lines >= most:
            break
        taken.append(one(record))
        lines += sum(len(block.rows) for block in apart(taken[-1]) if isinstance(block, Table))
    whole = document_of(record, [_as_made(one) for one in taken], judged)
    blocks, left_out = _cut_off(whole.blocks, most)
    return Reading(Document(blocks, whole.figures, pictures_of(record, files)), titles, left_out)


def _as_made(blocks: tuple[Block, ...]) -> Chapter:
    return lambda _record: blocks


def marked(document: Document, marks: Mapping[str, str]) -> Document:
    """The document with a word at each line that tells about a row; ``marks`` has the words by the codes of rows."""
    return replace(document, blocks=tuple(_marked(block, marks) for block in document.blocks))


def _marked(block: Block, marks: Mapping[str, str]) -> Block:
    if not isinstance(block, Table):
        return block
    return replace(block, rows=tuple(replace(row, mark=marks.get(row.anchor, "")) for row in block.rows))


def _cut_off(blocks: tuple[Block, ...], most: int) -> tuple[tuple[Block, ...], int]:
    """The blocks with the first lines of their tables, and how many are left out; the table of contents goes."""
    kept: list[Block] = []
    room, left_out = most, 0
    for block in blocks:
        if isinstance(block, Contents):
            continue
        if isinstance(block, Table):
            rows: tuple[TableRow, ...] = block.rows[:room]
            room, left_out = room - len(rows), left_out + len(block.rows) - len(rows)
            block = replace(block, rows=rows)
        kept.append(block)
    return tuple(kept), left_out


@lru_cache(maxsize=64)
def chapter_titles(cut: str, judged: bool = True) -> Mapping[str, str]:
    """What the chapters of a cut are called, by their anchors. Raises NotFound for a cut that there is not."""
    headings = (_heading(one) for one in chapters_of(cut, judged=judged))
    return {one.anchor: one.text for one in headings if one}


def _named(cut: str, judged: bool, files: HandedOverFiles) -> Iterator[tuple[str, Chapter]]:
    """The chapters of a cut, each with its anchor; nothing for what stands in front."""
    for one in chapters_of(cut, judged=judged, files=files):
        heading = _heading(one)
        yield heading.anchor if heading else "", one


def _heading(chapter: Chapter) -> Heading | None:
    """The heading of a chapter: it has it though nothing was recorded."""
    blocks = apart(chapter(_nothing_recorded()))
    return next((block for block in blocks if isinstance(block, Heading) and block.level == 2), None)


@lru_cache(maxsize=1)
def _nothing_recorded() -> Record:
    moment = datetime(2000, 1, 1, tzinfo=UTC)
    return Record(
        Engagement(id=_NO_ID, engagement_id=_NO_ID, title="Nothing", number=1, created_at=moment, updated_at=moment)
    )
