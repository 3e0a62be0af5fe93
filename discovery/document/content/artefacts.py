"""What the customer handed over: every file with the rows that cite it, and the pictures among them."""

from collections.abc import Iterable, Mapping

from discovery.artefacts.handed_over import HandedOver
from discovery.document.blocks import Block, Inline, Link, Note, Picture, Run, Text, inline
from discovery.document.content.parts import Shown, chapter, fields, figure, rows_table
from discovery.model.agreement import Artefact
from discovery.model.record import Record
from discovery.model.values import NOT_ASKED


def artefacts(record: Record, files: Mapping[str, HandedOver]) -> tuple[Block, ...]:
    """What was handed over; ``files`` are what is to be had of it, by the ids of artefacts."""
    cited: dict[str, list[tuple[str, str | None]]] = {}
    for link in (link for link in record.links if link.kind == "evidenced_by"):
        cited.setdefault(link.to_id, []).append((link.from_id, link.page))
    shown = (
        *fields(
            ("Title", "title"),
            ("Kind", "kind"),
            ("File", "file_name"),
            ("Supplied by", "received_from"),
            ("Received on", "received_on"),
            ("Confidentiality", "confidentiality"),
        ),
        Shown("Cited by", lambda _, row: _citations(record, cited.get(row.id, ())), "rows"),
        figure("Size", "size_bytes"),
        *fields(("SHA-256", "sha256")),
    )
    lacking = [
        Note(f"{row.code} {row.label}: {given.trouble}")
        for row in record.artefacts
        if (given := files.get(row.id)) and given.trouble
    ]
    pictures = [
        Picture(row.code, _caption(record, row))
        for row in record.artefacts
        if (given := files.get(row.id)) and given.picture
    ]
    handed_over = rows_table(record, record.artefacts, shown)
    return chapter("Artefacts", "artefacts", [handed_over, *lacking, *pictures], "Nothing was handed over.")


def pictures_of(record: Record, files: Mapping[str, HandedOver]) -> Mapping[str, bytes]:
    """The pictures of artefacts by the keys that :func:`artefacts` gives them."""
    return {row.code: given.picture for row in record.artefacts if (given := files.get(row.id)) and given.picture}


def _citations(record: Record, citing: Iterable[tuple[str, str | None]]) -> Inline:
    """The rows that cite an artefact, each with the page or place where it stands."""
    runs: list[Run] = []
    for from_id, place in citing:
        row = record.by_id.get(from_id)
        if row and row.stands:
            runs += [*([Text(", ")] if runs else []), Link(row.code, row.code)]
            runs += [Text(f" ({place})")] if place else []
    return tuple(runs) or inline(NOT_ASKED)


def _caption(record: Record, artefact: Artefact) -> str:
    supplier = record.label(artefact.received_from)
    supplied = f", supplied by {supplier}" if supplier else ""
    return f"{artefact.title} ({artefact.code}){supplied}"
