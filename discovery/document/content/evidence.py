"""What the discovery rests on without anybody having said it: all that is assumed or estimated, with its owner."""

from collections.abc import Mapping

from discovery.catalogue.sections import BY_KEY
from discovery.document import values
from discovery.document.blocks import Block, Inline, Run, TableColumn, TableRow, Text, inline
from discovery.document.content.audience import NOBODY_YET
from discovery.document.content.parts import chapter, table
from discovery.model.record import Record
from discovery.model.row import Row

UNSURE = ("assumed", "estimated")
_OPEN = ("open", "in progress", None)
_NO_CLAIM = ("sessions", "attendance", "waivers", "proposals", "links", "answers", "readings", "responses", "log")
"""Sections that tell what was done, and claim nothing about the customer's work."""
_FEW = 3


def assumptions(record: Record) -> tuple[Block, ...]:
    """Every row that is assumed or estimated, and what was noted as an assumption; by whom each is answered for."""
    columns = (TableColumn("Answered for by", "rows"), TableColumn("How sure", "choice"), TableColumn("What"))
    groups: dict[tuple[str, str], dict[str, list[Row]]] = {}
    for row in record:
        if sure := _certainty(row):
            owner = _owner(record, row)
            groups.setdefault((owner.id if owner else "", sure), {}).setdefault(row.section, []).append(row)
    lines = [TableRow(_cells(record, *key, rows)) for key, rows in groups.items()]
    return chapter(
        "Assumptions and estimates", "assumptions", [table(columns, lines)], "Nothing is assumed or estimated."
    )


def _certainty(row: Row) -> str:
    """How sure a row is, where that is not very."""
    if row.section == "log":
        return "assumed" if row.__dict__["kind"] == "assumption" and row.__dict__["status"] in _OPEN else ""
    is_claim = row.section not in _NO_CLAIM and row.stands
    return row.confidence if is_claim and row.confidence in UNSURE else ""


def _cells(record: Record, owner: str, sure: str, sections: Mapping[str, list[Row]]) -> tuple[Inline, ...]:
    answering = values.named([record.by_id[owner]]) if owner else inline(NOBODY_YET)
    what: list[Run] = []
    for section, rows in sections.items():
        about = [record.by_id.get(row.__dict__.get("input") or "", row) for row in rows]
        about = list({row.id: row for row in about}.values())
        what += [
            *([Text("; ")] if what else []),
            Text(f"{BY_KEY[section].title}: "),
            *(values.named(about) if len(about) <= _FEW else values.codes(about)),
        ]
    return answering, inline(sure), tuple(what)


def _owner(record: Record, row: Row) -> Row | None:
    """Who owns the row, else who owns the input that its figures are about."""
    about = record.by_id.get(row.__dict__.get("input") or "")
    owners = (record.by_id.get(one.__dict__.get("owner") or "") for one in (row, about) if one)
    return next((owner for owner in owners if owner), None)
