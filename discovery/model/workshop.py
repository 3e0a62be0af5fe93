"""What leads the workshop: answers to the stage checklists, sessions and who attended them, waived findings."""

from datetime import date, datetime
from typing import ClassVar

from discovery.model.column import choice, day, flag, mapping, row, text, whole_number
from discovery.model.row import Row
from discovery.model.vocabulary import SessionKind, WaiverScope, WayFuture, WayToday

ANY_ROW = (
    "people",
    "outcomes",
    "constraints",
    "outputs",
    "inputs",
    "profiles",
    "data_quality",
    "parties",
    "workflows",
    "tools",
    "steps",
    "flows",
    "practices",
    "skills",
    "partners",
    "deficiencies",
    "measures",
    "readings",
    "responses",
    "requirements",
    "artefacts",
    "answers",
    "sessions",
    "environments",
)
"""The sections whose rows a question, a decision or a waiver may be about; a waiver also about an entry of the log."""


class Answer(Row):
    """What was said of one way of the stage checklists. A way without a row is open: nobody was asked.

    Two people who answer the same way at one moment write into the same row, as its id follows from the way.
    """

    section: ClassVar[str] = "answers"
    table_name: ClassVar[str] = "checklist_answer"
    prefix: ClassVar[str] = "CHK"
    name_field: ClassVar[str] = "way"
    one_for: ClassVar[str] = "way"

    way: str = text("Way", 20, required=True, grid=True, group="Answer", help="Its code in the catalogue, e.g. C04.")
    today: WayToday | None = choice("Today", grid=True, group="Answer")
    future: WayFuture | None = choice("Future", grid=True, group="Answer")
    reason: str | None = text("Reason", 1000, grid=True, asked=False, group="Answer")


class Meeting(Row):
    """One meeting of the workshop. While it is open, every change made to the engagement carries it."""

    section: ClassVar[str] = "sessions"
    table_name: ClassVar[str] = "session"
    prefix: ClassVar[str] = "SES"
    name_field: ClassVar[str] = "title"

    title: str = text("Session", 300, required=True, grid=True, group="Session")
    kind: SessionKind | None = choice("Kind", grid=True, group="Session")
    on: date | None = day("Day", grid=True, group="Session")
    begins: str | None = text(
        "Begins", 5, grid=True, group="Session", pattern="^([01][0-9]|2[0-3]):[0-5][0-9]$", help="Hour, like 09:30."
    )
    minutes: int | None = whole_number("Length", "minutes", 1, 1440, grid=True, group="Session")
    place: str | None = text("Place or link", 500, grid=True, asked=False, group="Session")
    facilitator: str | None = row("Facilitator", "people", grid=True, asked=False, group="Session")
    purpose: str | None = text("Purpose", 1000, group="Session")
    agenda: dict[str, str] = mapping("Agenda", group="Session", help="Minutes for each section.")
    opened_at: datetime | None = None
    closed_at: datetime | None = None
    coverage_before: dict[str, str] = mapping(
        "Coverage when it began", group="Session", kept=True, help="Answered, unknown, not asked, not applicable."
    )
    coverage_after: dict[str, str] = mapping("Coverage when it ended", group="Session", kept=True)


class Attendance(Row):
    """One person at one session."""

    section: ClassVar[str] = "attendance"
    table_name: ClassVar[str] = "attendance"
    prefix: ClassVar[str] = "ATT"
    name_field: ClassVar[str] = "person"

    session: str = row("Session", "sessions", required=True, grid=True, group="Attendance")
    person: str = row("Person", "people", required=True, grid=True, group="Attendance")
    invited: bool | None = flag("Invited", grid=True, group="Attendance")
    present: bool | None = flag("Present", grid=True, group="Attendance")


class Waiver(Row):
    """A finding that the customer lives with: of one rule, for a row, a section or the whole engagement."""

    section: ClassVar[str] = "waivers"
    table_name: ClassVar[str] = "waiver"
    prefix: ClassVar[str] = "WVR"
    name_field: ClassVar[str] = "rule"

    rule: str = text("Rule", 20, required=True, grid=True, group="Waiver", help="Its code, e.g. OUT-04.")
    scope: WaiverScope = choice("For", required=True, default="row", grid=True, group="Waiver")
    about: str | None = row("Row", *ANY_ROW, "log", grid=True, asked=False, group="Waiver")
    about_section: str | None = text("Section", 40, grid=True, asked=False, group="Waiver")
    reason: str = text("Reason", 1000, required=True, grid=True, group="Waiver")
    who: str = text("Waived by", 200, required=True, grid=True, group="Waiver")
