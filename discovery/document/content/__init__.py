"""What a document says: a chapter is a function from a Record to blocks, and a cut is chapters in their order."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import partial
from types import MappingProxyType

from discovery.artefacts.handed_over import HandedOver
from discovery.catalogue.sections import BY_KEY
from discovery.document.blocks import Block, Document, Figure, Table, apart
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
from discovery.document.content.parts import concise
from discovery.model.errors import NotFound
from discovery.model.record import Record
from discovery.workflow.graph import graph

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


def document(
    record: Record, cut: str = WHOLE, fingerprint: str = "", files: Mapping[str, HandedOver] = _NO_FILES
) -> Document:
    """The discovery to read, sign and pass on; empty parts say so, and no private note is in it.

    Args:
        record: the engagement.
        cut: one of ``CUTS``.
        fingerprint: the SHA-256 of the data that the document is made from, as it stands beside the signatures.
        files: what is to be had of the artefacts' files, by their ids; looked at in ``WITH_ARTEFACTS`` alone.

    Raises:
        NotFound: there is no such cut.
    """
    if cut not in CUTS:
        raise NotFound(f"There is no cut called {cut}.", {"cut": cut}, ", ".join(CUTS))
    blocks = settled(_concise(_blocks(record, cut, fingerprint, files)))
    keys = {block.key for block in apart(blocks) if isinstance(block, Figure)}
    figures = {key: graph(record, state) for key, state in workflow.FIGURES.items() if key in keys}
    return Document(blocks, figures, artefacts.pictures_of(record, files) if cut in WITH_ARTEFACTS else {})


def _blocks(record: Record, cut: str, fingerprint: str, files: Mapping[str, HandedOver]) -> Iterator[Block]:
    if cut in SECTION_CHAPTERS:
        yield from cover.cover(record, cut, f"{record.engagement.title}: {CUTS[cut]}")
        yield from _all(record, SECTION_CHAPTERS[cut])
        if cut in WITH_ARTEFACTS:
            yield from artefacts.artefacts(record, files)
        return
    yield from cover.cover(record, cut)
    if cut == "executive":
        yield from one_page.executive(record)
    elif cut == "summary":
        yield from one_page.one_page(record)
        yield from _all(record, _SHORT)
        yield from signing.sign_off(record, fingerprint)
    else:
        yield from cover.contents(record)
        yield from one_page.one_page(record)
        yield from _all(record, _CHAPTERS)
        yield from signing.sign_off(record, fingerprint)
        yield from artefacts.artefacts(record, files)


def _all(record: Record, chapters: Iterable[Chapter]) -> Iterator[Block]:
    for chapter in chapters:
        yield from chapter(record)


def _concise(blocks: Iterable[Block]) -> Iterator[Block]:
    for block in blocks:
        if isinstance(block, Table):
            yield from concise(block)
        else:
            yield block
