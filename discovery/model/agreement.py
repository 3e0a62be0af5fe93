"""What was agreed: requirements, the log of questions and decisions, the customer's artefacts, and links of rows."""

import json
from collections.abc import Mapping
from datetime import date
from typing import Any, ClassVar, Self

from pydantic import model_validator
from sqlmodel import Field

from discovery.model.column import choice, day, long, row, score, text, whole_number
from discovery.model.row import Row
from discovery.model.vocabulary import (
    ArtefactKind,
    Classification,
    LinkKind,
    LinkState,
    LogKind,
    LogStatus,
    Priority,
    RequirementStatus,
    RequirementType,
    Stage,
    Verification,
)
from discovery.model.workshop import ANY_ROW


class Requirement(Row):
    """Something the new workflow must do; links say which outcomes and constraints it comes from."""

    section: ClassVar[str] = "requirements"
    table_name: ClassVar[str] = "requirement"
    prefix: ClassVar[str] = "REQ"
    name_field: ClassVar[str] = "statement"
    withdrawn: ClassVar[str] = "rejected"

    statement: str = text("Requirement", 6000, required=True, grid=True, group="Requirement")
    type: RequirementType | None = choice("Type", grid=True, group="Requirement")
    priority: Priority | None = choice("Priority", grid=True, group="Requirement")
    fit_criterion: str | None = text("Fit criterion", 2000, grid=True, group="Requirement", help="How we will know.")
    stage: Stage | None = choice("Stage", grid=True, asked=False, group="Requirement")
    status: RequirementStatus | None = choice("Status", default="draft", grid=True, group="Requirement")
    verification: Verification | None = choice("Verified by", grid=True, group="Requirement")
    rationale: str | None = long("Rationale", group="Requirement", asked=True)
    link_state: LinkState | None = choice("State of its sources", default="ok", group="Requirement")
    template: str | None = text("Derived by", 60, group="Derivation", kept=True)
    fingerprint: str | None = text(
        "Fingerprint of its sources", 64, group="Derivation", kept=True, pattern="^[0-9a-f]{64}$"
    )
    as_derived: str | None = long("As derived", 20_000, group="Derivation", kept=True)


def moved(as_derived: str | None, ids: Mapping[str, str]) -> str | None:
    """What a requirement remembers of its derivation where its sources have other ids, in a copy or elsewhere."""
    try:
        kept = json.loads(as_derived or "")
        new: dict[str, Any] = {"source": ids[kept["source"]]}
        if "also" in kept:
            new["also"] = [[template, ids.get(source, source)] for template, source in kept["also"]]
    except (ValueError, KeyError, TypeError):
        return as_derived
    return json.dumps({**kept, **new}, ensure_ascii=False, sort_keys=True)


class LogEntry(Row):
    """A question, decision, action, assumption, risk, issue or parked subject."""

    section: ClassVar[str] = "log"
    table_name: ClassVar[str] = "log_entry"
    prefix: ClassVar[str] = "LOG"
    name_field: ClassVar[str] = "subject"
    withdrawn: ClassVar[str] = "dropped"

    subject: str = text("Entry", 2000, required=True, grid=True, group="Entry")
    kind: LogKind = choice("Kind", required=True, default="question", grid=True, group="Entry")
    owner: str | None = row("Owner", "people", grid=True, group="Entry")
    due: date | None = day("Due", grid=True, group="Entry")
    status: LogStatus | None = choice("Status", default="open", grid=True, group="Entry")
    about: str | None = row("About", *ANY_ROW, group="Entry", help="The row that it is about.")
    question: str | None = text("Question of the catalogue", 120, group="Entry", kept=True)
    chosen: str | None = text("Chosen option", 1000, grid=True, asked=False, group="Decision")
    rationale: str | None = long("Rationale", group="Decision")
    probability: int | None = score("Probability", group="Risk")
    impact: int | None = score("Impact", group="Risk")
    reply: str | None = long("Response", group="Risk")


class Artefact(Row):
    """Something the customer handed over; its bytes are kept by their SHA-256, apart from the database."""

    section: ClassVar[str] = "artefacts"
    table_name: ClassVar[str] = "artefact"
    prefix: ClassVar[str] = "ART"
    name_field: ClassVar[str] = "title"

    title: str = text("Title", 500, required=True, grid=True, group="Artefact")
    kind: ArtefactKind | None = choice("Kind", grid=True, group="Artefact")
    file_name: str | None = text("File", 255, grid=True, asked=False, group="Artefact")
    media_type: str | None = text("Media type", 120, group="Artefact")
    size_bytes: int | None = whole_number("Size", "bytes", grid=True, asked=False, group="Artefact")
    sha256: str | None = text("Fingerprint (SHA-256)", 64, group="Artefact", pattern="^[0-9a-f]{64}$")
    received_from: str | None = row("Received from", "people", grid=True, group="Artefact")
    received_on: date | None = day("Received on", grid=True, group="Artefact")
    confidentiality: Classification | None = choice("Confidentiality", grid=True, group="Artefact")


class Link(Row):
    """One row pointing at another with a meaning; it never dangles."""

    section: ClassVar[str] = "links"
    table_name: ClassVar[str] = "link"
    prefix: ClassVar[str] = "LNK"
    name_field: ClassVar[str] = "kind"

    from_id: str = Field(min_length=36, max_length=36, title="From")
    to_id: str = Field(min_length=36, max_length=36, title="To")
    kind: LinkKind = choice("Kind", required=True, group="Link")
    page: str | None = text("Page or place", 100, group="Link", help="Where in the artefact.")

    @model_validator(mode="after")
    def _two_ends(self) -> Self:
        if self.from_id == self.to_id:
            raise ValueError("a row cannot be linked to itself")
        return self
