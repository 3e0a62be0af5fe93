"""What a document says: a chapter is a function from a Record to blocks, and a cut is chapters in their order."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import replace
from functools import partial
from types import MappingProxyType

from discovery.artefacts.handed_over import HandedOver
from discovery.catalogue.sections import BY_KEY
from discovery.document.blocks import Block, Document, Figure, Lines, Table, apart, inline
from discovery.document.content import (
    agreement,
    artefacts,
    checklists,
    code_list,
    cover,
    evidence,
    framing,
    gaps,
    interfaces,
    one_page,
    signing,
    success,
    workflow,
)
from discovery.document.content.anchors import settled
from discovery.document.content.audience import without_judgement
from discovery.document.content.concise import concise, first_rows
from discovery.model.errors import NotFound
from discovery.model.record import Record
from discovery.workflow.graph import graph, unjudged

Chapter = Callable[[Record], tuple[Block, ...]]

_TODAY: Chapter = partial(workflow.workflow, state="current")
_WANTED: Chapter = partial(workflow.workflow, state="future")

_CHAPTERS: tuple[Chapter, ...] = (
    framing.scope,
    framing.people,
    interfaces.parties,
    framing.outcomes,
    framing.constraints,
    interfaces.inputs,
    interfaces.outputs,
    _TODAY,
    workflow.deficiencies,
    _WANTED,
    gaps.change,
    checklists.checklists,
    success.measures,
    agreement.requirements,
    agreement.traceability,
    agreement.log,
    evidence.assumptions,
    gaps.waived,
    code_list.code_list,
    cover.completeness,
)
_SHORT: tuple[Chapter, ...] = (framing.scope, framing.outcomes, agreement.log)

SECTION_CHAPTERS: Mapping[str, tuple[Chapter, ...]] = {
    "people": (framing.people,),
    "outcomes": (framing.outcomes,),
    "constraints": (framing.constraints,),
    "outputs": (interfaces.outputs,),
    "inputs": (interfaces.inputs,),
    "parties": (interfaces.parties,),
    "current": (_TODAY, workflow.deficiencies),
    "future": (_WANTED, gaps.change),
    "checklists": (checklists.checklists,),
    "measures": (success.measures,),
    "requirements": (agreement.requirements, agreement.traceability),
    "log": (agreement.log, evidence.assumptions, gaps.waived),
    "artefacts": (),  # its chapter needs the files as well
}
"""What one reviewer gets, by the name of the part."""

_IN_BRIEF = 12
"""Rows of a table that a summary has room for."""

WHOLE = "full"
"""The cut that leaves nothing out."""

WITH_ARTEFACTS = (WHOLE, "artefacts")
"""The cuts that tell what was handed over."""

_NO_FILES: Mapping[str, HandedOver] = MappingProxyType({})

_PARTS = {"current": "Workflow today", "future": "Workflow wanted", "checklists": "Stage checklists"}

CUTS: Mapping[str, str] = {
    WHOLE: "Everything",
    "executive": "One page for a board",
    "summary": "Summary of about three pages",
    **{key: BY_KEY[key].title if key in BY_KEY else _PARTS[key] for key in SECTION_CHAPTERS},
}
"""The cuts of the document by their keys, each with what it is called."""


_JUDGING: tuple[Chapter, ...] = (cover.completeness, agreement.traceability, gaps.waived)
"""Chapters about nothing but what is missing, or could be better."""
_UNJUDGED: Mapping[Chapter, Chapter] = {
    one_page.one_page: partial(one_page.one_page, judged=False),
    one_page.executive: partial(one_page.executive, judged=False),
    gaps.change: partial(gaps.change, judged=False),
    checklists.checklists: partial(checklists.checklists, judged=False),
    success.measures: partial(success.measures, judged=False),
}


def document(
    record: Record,
    cut: str = WHOLE,
    fingerprint: str = "",
    judged: bool = True,
    files: Mapping[str, HandedOver] = _NO_FILES,
) -> Document:
    """The discovery to read, sign and pass on; empty parts say so, and no private note is in it.

    Args:
        record: the engagement.
        cut: one of ``CUTS``.
        fingerprint: the SHA-256 of the data that the document is made from, as it stands beside the signatures.
        judged: whether it tells what is missing; before an audience it does not.
        files: what is to be had of the artefacts' files, by their ids; looked at in ``WITH_ARTEFACTS`` alone.

    Raises:
        NotFound: there is no such cut.
    """
    made = document_of(record, chapters_of(cut, fingerprint, judged, files), judged)
    return replace(made, pictures=artefacts.pictures_of(record, files)) if cut in WITH_ARTEFACTS else made


def document_of(record: Record, chapters: Iterable[Chapter], judged: bool = True) -> Document:
    """A document of these chapters, in their order; unless ``judged`` nothing in it tells what is missing."""
    blocks: Iterable[Block] = _concise(block for chapter in chapters for block in chapter(record))
    blocks = settled(blocks if judged else without_judgement(blocks))
    keys = {block.key for block in apart(blocks) if isinstance(block, Figure)}
    pictured = {key: graph(record, state) for key, state in workflow.FIGURES.items() if key in keys}
    return Document(blocks, pictured if judged else {key: unjudged(shown) for key, shown in pictured.items()})


def chapters_of(
    cut: str, fingerprint: str = "", judged: bool = True, files: Mapping[str, HandedOver] = _NO_FILES
) -> tuple[Chapter, ...]:
    """The chapters of a cut in their order. Raises NotFound for a cut that there is not."""
    if cut not in CUTS:
        raise NotFound(f"There is no cut called {cut}.", {"cut": cut}, ", ".join(CUTS))
    sign_off = partial(signing.sign_off, fingerprint=fingerprint)
    front: Chapter = partial(cover.cover, cut=cut)
    handed: tuple[Chapter, ...] = (partial(artefacts.artefacts, files=files),) if cut in WITH_ARTEFACTS else ()
    if cut == "executive":
        chosen: tuple[Chapter, ...] = (front, one_page.executive)
    elif cut == "summary":
        chosen = (front, one_page.one_page, *(partial(_in_brief, chapter=chapter) for chapter in _SHORT), sign_off)
    elif cut == WHOLE:
        chosen = (front, cover.contents, one_page.one_page, *_CHAPTERS, sign_off, *handed)
    else:
        chosen = (partial(_front_of_part, cut=cut), *SECTION_CHAPTERS[cut], *handed)
    return chosen if judged else tuple(_UNJUDGED.get(one, one) for one in chosen if one not in _JUDGING)


def _front_of_part(record: Record, cut: str) -> tuple[Block, ...]:
    return cover.cover(record, cut, f"{record.engagement.title}: {CUTS[cut]}")


def _in_brief(record: Record, chapter: Chapter) -> tuple[Block, ...]:
    """A chapter with no more of each table than a summary has room for, the most important rows of it."""
    return tuple(piece for block in chapter(record) for piece in _shortened(block))


def _shortened(block: Block) -> Iterator[Block]:
    if isinstance(block, Table) and len(block.rows) > _IN_BRIEF:
        yield first_rows(block, _IN_BRIEF)
        yield Lines((inline(f"and {len(block.rows) - _IN_BRIEF:,} more, in the whole document"),))
    else:
        yield block


def _concise(blocks: Iterable[Block]) -> Iterator[Block]:
    for block in blocks:
        if isinstance(block, Table):
            yield from concise(block)
        else:
            yield block
