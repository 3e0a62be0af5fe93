"""Rules about where facts come from: sources, assumptions, open entries of the log, artefacts."""

import re
from collections.abc import Mapping
from functools import cache

from discovery.catalogue.sections import SECTIONS
from discovery.model.column import columns
from discovery.model.record import BY_SECTION
from discovery.model.row import Row
from discovery.rules.context import RuleContext
from discovery.rules.finding import Match, Matches, RuleFunction, listed, match_at, match_without_row, open_

_OWN_EVIDENCE = frozenset({"engagement", "readings", "responses"})
"""Sections whose figures need no source: settings, and what was measured or answered."""

_MARK = re.compile(r"\d+–\d+")
_ASKED = ("question", "parked", "action")
_OPEN = ("open", "in progress", None)
_PICTURES = ("architecture diagram", "process flow")


@cache
def _figures(model: type[Row]) -> tuple[str, ...]:
    """The columns of facts in numbers: marks on a small scale are judgements."""
    figures = (
        column for column in columns(model) if column.kind in ("number", "whole") and not _MARK.fullmatch(column.unit)
    )
    return tuple(one.name for one in figures)


def no_source(facts: RuleContext) -> Matches:
    """Figures of rows that name no source and link no artefact as evidence; one finding counts them all."""
    counts: dict[str, int] = {}
    rows: list[Row] = []
    for section in SECTIONS:
        names = _figures(BY_SECTION[section.key]) if section.key not in _OWN_EVIDENCE else ()
        for row in facts.record.standing(section.key) if names else ():
            values = row.__dict__
            if not values["source"]:
                count = sum(values[name] is not None for name in names)
                if count and not facts.record.targets(row, "evidenced_by"):
                    counts[section.title] = counts.get(section.title, 0) + count
                    rows.append(row)
    yield from _counted(rows, counts, "source")


def assumptions(facts: RuleContext) -> Matches:
    """Rows whose confidence is assumed; one finding counts them all."""
    counts: dict[str, int] = {}
    rows: list[Row] = []
    for section in SECTIONS:
        assumed = [row for row in facts.record.standing(section.key) if row.confidence == "assumed"]
        if assumed:
            counts[section.title] = len(assumed)
            rows += assumed
    yield from _counted(rows, counts, "confidence")


def _counted(rows: list[Row], counts: Mapping[str, int], field: str) -> Matches:
    if rows:
        where = ", ".join(f"{title} {count}" for title, count in counts.items())
        yield Match("engagement", tuple(rows), field, {"n": str(sum(counts.values())), "where": where})


def unattended(facts: RuleContext) -> Matches:
    """An open question, action or parked subject without owner or due date, or whose day has passed."""
    for row in facts.record.log:
        if row.kind not in _ASKED or row.status not in _OPEN:
            continue
        missing = [title for name, title in (("owner", "owner"), ("due", "due date")) if open_(row, name)]
        late = [f"was due on {row.due}"] if row.due and row.due < facts.today else []
        faults = ([f"has no {listed(missing, 'and no')}"] if missing else []) + late
        if faults:
            field = "owner" if "owner" in missing else "due"
            kind = "Parked subject" if row.kind == "parked" else row.kind.capitalize()
            yield match_at(row, field=field, kind=kind, fault=listed(faults))


def no_picture(facts: RuleContext) -> Matches:
    """No artefact of the kind architecture diagram or process flow, not even one that says why it is not there."""
    if not any(row.kind in _PICTURES for row in facts.record.artefacts):
        yield match_without_row("artefacts", "kind")


def uncited(facts: RuleContext) -> Matches:
    """An artefact that is the evidence of no row."""
    for row in facts.record.artefacts:
        if not facts.record.origins(row, "evidenced_by"):
            yield match_at(row)


RULES: Mapping[str, RuleFunction] = {
    "PRV-01": no_source,
    "PRV-02": assumptions,
    "QUE-01": unattended,
    "ART-01": no_picture,
    "ART-02": uncited,
}
