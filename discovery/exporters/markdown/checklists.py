"""The stage checklists: what was said of each way that anybody was asked about, and how many are open."""

from discovery.coverage.checklists import KINDS, SIDES, Checklist, Line, checklist, left_behind
from discovery.exporters.markdown.text import Under, codes, literal, part, parts, table, words
from discovery.model.record import Record
from discovery.model.workshop import Answer
from discovery.workflow.shape import STAGES

_HEADS = ("Code", "Way", "Today", "Future", "Reason", "Done by")


def checklists(record: Record) -> str:
    """Every stage, then answers to ways that the catalogue no longer has."""
    found = [_stage(record, checklist(record, stage)) for stage in STAGES]
    left = [[one.way, "", *_said(one), ""] for one in left_behind(record)]
    if left:
        found.append(Under("Ways that the catalogue no longer has", table(_HEADS, left), ""))
    return part(2, "Stage checklists", parts(found) if record.answers else "", "Nobody was asked about any way yet.")


def _stage(record: Record, found: Checklist) -> Under:
    title = (record.engagement.stage_names.get(found.stage) or found.stage).capitalize()
    lines = [_line(one, one.answer) for one in found.lines if one.answer is not None]
    counted = f"\n{literal(' '.join(_counted(found, side) for side in SIDES))}\n"
    return Under(title, table(_HEADS, lines) + counted if lines else "", "Nobody was asked about any way of it yet.")


def _counted(found: Checklist, side: str) -> str:
    counts = found.counts(side)
    said = [f"{counts[kind]} {kind}" for kind in KINDS if counts[kind]]
    return f"{side.capitalize()}: {', '.join(said)}."


def _line(line: Line, answer: Answer) -> list[str]:
    return [line.way.id, line.way.way, *_said(answer), codes(line.done)]


def _said(answer: Answer) -> list[str]:
    return [words(answer, name) for name in ("today", "future", "reason")]
