"""The read-out of a discovery: about ten slides for the meeting in which its outcome is told and decisions are taken.

A slide about which nothing was recorded is left out; the last one names what there was nothing to say about.
"""

from collections.abc import Iterable
from dataclasses import replace

from discovery.document.blocks import (
    Block,
    BulletList,
    Cover,
    Figure,
    Heading,
    Inline,
    Note,
    Paragraph,
    SideBySide,
    Single,
    Table,
    TableColumn,
    TableRow,
    Tag,
    inline,
    plain,
)
from discovery.document.content import cover, gaps, one_page, success, workflow
from discovery.document.content.parts import fields, rows_table, table
from discovery.document.deck import Deck, Slide
from discovery.measures.scorecard import standing
from discovery.model.agreement import LogEntry
from discovery.model.record import Record
from discovery.model.row import Row
from discovery.model.values import NOT_ASKED, field_in_words
from discovery.workflow.gap_table import ACCIDENT, begun, counts, effort_words, gap_table
from discovery.workflow.graph import Graph, graph, unjudged

_CHANGE_COLUMNS = ("What", "Becomes", "Replaced by", "Reason")
_REQUIREMENTS = fields(
    ("Requirement", "statement"), ("Priority", "priority"), ("How we will know", "fit_criterion"), ("Status", "status")
)
_DEFICIENCIES = fields(("What", "title"), ("Severity, 1–5", "severity"), ("Effect", "effect"))
_CHANGE_CHAPTER, _LOG_CHAPTER = "From today to the future", "Questions, decisions and risks"
_TO_SETTLE = {"decision": "decision", "question": "question", "action": "next step"}
_ON_ONE_SLIDE = 9
"""Entries of the log up to which next steps stand below what is to be decided and answered."""
_UNASKED = f"; “{NOT_ASKED}” is what nobody was asked yet"
_SIGNED = ("signed off", "closed")
_ABOUT = "Read-out of the discovery. The document tells the whole of it."


def slides(record: Record, judged: bool = True) -> Deck:
    """The slides of a Record; no private note is in them.

    Args:
        record: the engagement.
        judged: whether they tell findings and what is missing.
    """
    pictures = {key: _picture(record, state, judged) for key, state in workflow.FIGURES.items()}
    shown = (
        _wanted(record, judged),
        _limits(record),
        _today(record, pictures["workflow-current"], judged),
        _deficiencies(record),
        _future(record, pictures["workflow-future"]),
        *_change(record, judged),
        _measures(record),
        _requirements(record),
        _risks(record, judged),
        *_to_settle(record),
    )
    filled = [one for one in shown if one.blocks]
    bare = [one.title for one in shown if not one.blocks]
    keys = {block.key for one in filled for block in one.blocks if isinstance(block, Figure)}
    if bare and judged:
        filled.append(_nothing(bare))
    return Deck(_cover(record), tuple(filled), {key: pictures[key] for key in pictures if key in keys})


def _picture(record: Record, state: str, judged: bool) -> Graph:
    pictured = graph(record, state)
    return pictured if judged else unjudged(pictured)


def _cover(record: Record) -> Cover:
    (front,) = cover.cover(record)
    assert isinstance(front, Cover)
    draft = "" if record.engagement.status in _SIGNED else " A draft until it is signed."
    return replace(front, about=_ABOUT + draft)


def _nothing(bare: list[str]) -> Slide:
    return Slide("Not recorded yet", "Nothing was written down about:", (BulletList(tuple(map(inline, bare))),))


def _count(rows: list[Row], singular: str, several: str) -> str:
    """How many there are, and how many of them must be."""
    must = sum(row.__dict__.get("priority", row.__dict__.get("hardness")) == "must" for row in rows)
    return f"{len(rows)} {singular if len(rows) == 1 else several}" + (f", {must} of them must" if must else "")


def _bullets(items: Iterable[Inline]) -> tuple[BulletList, ...]:
    """A list, or nothing where it would be empty."""
    there = tuple(items)
    return (BulletList(there),) if there else ()


# ---- what is wanted, and what limits it


def _wanted(record: Record, judged: bool) -> Slide:
    rows = one_page.wanted_rows(record)
    tiles = one_page.five_figures(record, judged)
    blocks: tuple[Block, ...] = (tiles, *_bullets(map(one_page.mention, rows))) if rows else ()
    return Slide("What is wanted", _count(rows, "outcome", "outcomes"), blocks, "Outcomes")


def _limits(record: Record) -> Slide:
    rows = one_page.limiting_rows(record)
    blocks = _bullets(map(one_page.limit, rows))
    return Slide("What limits it", _count(rows, "constraint", "constraints"), blocks, "Constraints")


# ---- the workflow


def _today(record: Record, pictured: Graph, judged: bool) -> Slide:
    works = [f"{stage} {mean}" for stage, mean in one_page.works_well(record, judged) if mean != one_page.UNASKED]
    shown = Figure("workflow-current", "Workflow today, in six stages from left to right")
    words = [inline(f"How well each stage works today, 1–5: {', '.join(works)}.")] if works else []
    blocks: tuple[Block, ...] = (
        (shown, *map(Paragraph, (*words, *_described(record, "current")))) if pictured.nodes else ()
    )
    return Slide("Workflow today", _boxes(pictured), blocks, "Workflow today")


def _boxes(pictured: Graph) -> str:
    inside, last = ("generate", "deliver")
    first = sum(node.stage == inside for node in pictured.nodes)
    end = sum(node.stage == last for node in pictured.nodes)
    counted = ((first, "input"), (len(pictured.nodes) - first - end, "step"), (end, "output"))
    return ", ".join(f"{number} {word}{'' if number == 1 else 's'}" for number, word in counted)


def _described(record: Record, state: str) -> list[Inline]:
    """What was said of a workflow as a whole."""
    texts = (row.high_level for row in record.workflows if row.state == state)
    return [inline(text) for text in texts if text]


def _deficiencies(record: Record) -> Slide:
    rows = workflow.worst_deficiencies(record)
    shown = rows_table(record, rows, _DEFICIENCIES)
    lead = f"{len(rows)} {'deficiency' if len(rows) == 1 else 'deficiencies'}, the most severe first"
    return Slide("What does not work well enough today", lead, (shown,) if rows else (), "Deficiencies")


def _future(record: Record, pictured: Graph) -> Slide:
    shown = Figure("workflow-future", "Workflow wanted, in six stages from left to right")
    blocks: tuple[Block, ...] = (shown, *map(Paragraph, _described(record, "future")))
    return Slide("Workflow wanted", _boxes(pictured), blocks if begun(record) else (), "Workflow wanted")


def _change(record: Record, judged: bool) -> tuple[Slide, ...]:
    """What becomes of today's workflow, as picture and row by row; that nobody decided about a row is a judgement."""
    lines = [one for one in gap_table(record) if judged or one.fate != ACCIDENT]
    lead = " · ".join(f"{count} {fate}" for fate, count in counts(lines).items() if count)
    effort = effort_words(lines)
    drawn = (
        Figure("workflow-difference", "From the workflow of today to the one that is wanted"),
        *((Paragraph(inline(f"{effort}.")),) if effort else ()),
    )
    whole = gaps.change_table(lines)
    places = [at for at, column in enumerate(whole.columns) if column.title in _CHANGE_COLUMNS]
    rows = tuple(TableRow(tuple(row.cells[at] for at in places), row.anchor) for row in whole.rows)
    listed = (Table(tuple(whole.columns[at] for at in places), rows),) if rows else ()
    pictured = Slide("What changes", lead, drawn if lines else (), _CHANGE_CHAPTER)
    if not rows:
        return (pictured,)
    return pictured, Slide(
        "What becomes of today's workflow", "What needs a look first; what stays is left out", listed, _CHANGE_CHAPTER
    )


# ---- success and requirements


def _measures(record: Record) -> Slide:
    """Where each measure stands today, and where it is to go."""
    heads = (
        TableColumn("Measure"),
        *(TableColumn(title, "number") for title in ("Today", "Target", "Reached")),
        TableColumn("Owner", "rows"),
    )
    lines = []
    rows = one_page.heaviest_measures(record)
    for row in rows:
        stops = map(inline, success.stops(record, standing(record, row)))
        owner = inline(field_in_words(row, "owner", record))
        lines.append(TableRow(((*inline(row.name), Tag(row.code)), *stops, owner), row.code))
    shown = table(heads, lines)
    unasked = any(plain(cell) == NOT_ASKED for row in shown.rows for cell in row.cells)
    lead = f"{len(rows)} {'measure' if len(rows) == 1 else 'measures'}" + (_UNASKED if unasked else "")
    return Slide("What success is", lead, (shown,) if rows else (), "Measures of success")


def _requirements(record: Record) -> Slide:
    rows = one_page.by_priority(row for row in record.requirements if row.stands)
    shown = (rows_table(record, rows, _REQUIREMENTS),) if rows else ()
    return Slide("What is required", _count(rows, "requirement", "requirements"), shown, "Requirements")


# ---- what is open


def _risks(record: Record, judged: bool) -> Slide:
    risks = one_page.worst_first(one_page.open_entries(record, "risk", "issue"))
    findings = [inline(one.sentence) for one in one_page.worst_findings(record)] if judged else []
    left = _titled("Risks and issues, the worst first", [one_page.entry(record, row) for row in risks])
    right = _titled("Findings", findings, one_page.NOTHING_FOUND)
    title = "Risks and findings" if judged else "Risks"
    blocks: tuple[Block, ...] = (SideBySide(left, right),) if judged else left[1:]
    lead = f"{len(risks) or 'No'} open {'risk or issue' if len(risks) == 1 else 'risks and issues'}"
    return Slide(title, lead, blocks if risks or findings else (), _LOG_CHAPTER)


def _titled(title: str, items: list[Inline], empty: str = "None was recorded.") -> tuple[Single, ...]:
    return (Heading(3, title), *(_bullets(items) or (Note(empty),)))


def _to_settle(record: Record) -> tuple[Slide, ...]:
    """Decisions that are needed, questions and next steps, each with who and until when."""
    decisions, questions, steps = (one_page.open_entries(record, kind) for kind in _TO_SETTLE)
    asked = [*decisions, *questions]
    if len(asked) + len(steps) <= _ON_ONE_SLIDE or not (asked and steps):
        return (_entries("Decisions needed, open questions and next steps", record, [*asked, *steps]),)
    return _entries("Decisions needed and open questions", record, asked), _entries("Next steps", record, steps)


def _entries(title: str, record: Record, rows: list[LogEntry]) -> Slide:
    counted = {word: sum(row.kind == kind for row in rows) for kind, word in _TO_SETTLE.items()}
    lead = " · ".join(f"{count} {word}{'' if count == 1 else 's'}" for word, count in counted.items() if count)
    mixed = len({row.kind for row in rows}) > 1
    kind = (TableColumn("Kind", "choice"),) if mixed else ()
    heads = (TableColumn("What"), *kind, TableColumn("Who", "rows"), TableColumn("Until", "day"))
    lines = []
    for row in rows:
        others = (*([_TO_SETTLE[row.kind]] if mixed else []), *_who_and_when(record, row))
        lines.append(TableRow(((*inline(row.subject), Tag(row.code)), *map(inline, others)), row.code))
    return Slide(title, lead, (Table(heads, tuple(lines)),) if rows else (), _LOG_CHAPTER)


def _who_and_when(record: Record, row: LogEntry) -> tuple[str, str]:
    """Who answers for an entry, and until when; that nobody was named is said."""
    who, when = (field_in_words(row, name, record) for name in ("owner", "due"))
    return ("nobody yet" if who == NOT_ASKED else who, "no day yet" if when == NOT_ASKED else when)
