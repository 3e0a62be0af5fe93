"""The stage checklists: what was said of each way that anybody was asked about, and how many are open."""

from discovery.coverage.checklists import KINDS, SIDES, Checklist, Line, checklist, left_behind
from discovery.document import values
from discovery.document.blocks import Block, Inline, TableColumn, Tag, Text, inline
from discovery.document.content.parts import Under, chapter, parts, sentence, words_table
from discovery.model.record import Record
from discovery.model.workshop import Answer
from discovery.workflow.graph_types import STAGES

_HEADS = ("Way", "Today", "Future", "Reason", TableColumn("Done by", "rows"))


def checklists(record: Record, judged: bool = True) -> tuple[Block, ...]:
    """Every stage, counted where that is ``judged``, then answers to ways that the catalogue no longer has."""
    stages = [_stage(record, checklist(record, stage), judged) for stage in STAGES]
    left = [(inline(one.way), *_answer_cells(record, one), ()) for one in left_behind(record)]
    if left:
        stages.append(Under("Ways that the catalogue no longer has", (words_table(_HEADS, left),), ""))
    shown = parts(stages) if record.answers else ()
    return chapter("Stage checklists", "checklists", shown, "Nobody was asked about any way yet.")


def _stage(record: Record, stage: Checklist, judged: bool) -> Under:
    lines = [_line(record, entry, entry.answer) for entry in stage.entries if entry.answer is not None]
    counted = (sentence(" ".join(_counted(stage, side) for side in SIDES)),) if judged else ()
    shown = (words_table(_HEADS, lines), *counted) if lines else ()
    return Under(record.engagement.stage_title(stage.stage), shown, "Nobody was asked about any way of it yet.")


def _counted(stage: Checklist, side: str) -> str:
    counts = stage.counts(side)
    figures = [f"{counts[kind]} {kind}" for kind in KINDS if counts[kind]]
    return f"{side.capitalize()}: {', '.join(figures)}."


def _line(record: Record, line: Line, answer: Answer) -> tuple[Inline, ...]:
    return ((Text(line.way.way), Tag(line.way.id)), *_answer_cells(record, answer), values.codes(line.done))


def _answer_cells(record: Record, answer: Answer) -> list[Inline]:
    return [values.field(answer, name, record) for name in ("today", "future", "reason")]
