"""The engagement itself and the people in it."""

from datetime import date, datetime
from typing import Annotated, ClassVar

from pydantic import Field as Bounded
from sqlmodel import Field

from discovery.model.column import Json, choice, flag, long, mapping, text, whole_number
from discovery.model.column import day as a_day
from discovery.model.row import HIGHEST_COUNT, HIGHEST_NUMBER, Row
from discovery.model.vocabulary import EngagementKind, EngagementStatus, Influence, PersonRole

Given = Annotated[int, Bounded(ge=1, le=HIGHEST_NUMBER, strict=True)]


class Engagement(Row):
    """One discovery with one customer; its ``engagement_id`` is its own id, its number counts over all engagements."""

    section: ClassVar[str] = "engagement"
    table_name: ClassVar[str] = "engagement"
    prefix: ClassVar[str] = "ENG"
    name_field: ClassVar[str] = "title"
    ordered: ClassVar[tuple[tuple[str, str], ...]] = (("start", "end"),)

    title: str = text("Title", required=True, grid=True, group="Engagement")
    customer: str | None = text("Customer", grid=True, group="Engagement")
    industry: str | None = text("Industry", group="Engagement", asked=True)
    purpose: str | None = long("Purpose", group="Engagement", asked=True, help="Why this discovery, in one paragraph.")
    kind: EngagementKind | None = choice("Kind", group="Engagement", asked=True)
    situation: str | None = text(  # its name in databases and files, from before templates were called so
        "Template", 60, group="Engagement", kept=True, help="The template of the catalogue that it began with."
    )
    status: EngagementStatus | None = choice("Status", default="preparing", group="Engagement")
    start: date | None = a_day("Start", group="When", asked=True)
    end: date | None = a_day("End", group="When", asked=True)
    horizon_months: int | None = whole_number(
        "Horizon", "months", 1, 240, default=36, group="When", help="How far ahead the future state looks."
    )
    currency: str | None = text("Currency", 3, default="EUR", pattern="^[A-Z]{3}$", group="When", help="ISO 4217 code.")
    time_zone: str | None = text("Time zone", 60, group="When", help="IANA name, e.g. Europe/Paris.")
    scope_in: str | None = long("In scope", group="Scope", asked=True)
    scope_out: str | None = long("Out of scope", group="Scope", asked=True)
    stage_names: dict[str, str] = mapping("Stage names", group="Scope", help="Own names for the six stages.")
    revision: int = Field(default=0, ge=0, le=HIGHEST_COUNT, schema_extra={"strict": True})
    numbers_given: dict[str, Given] = Field(default={}, sa_type=Json)
    """The highest number given so far in each section, also to rows that were removed since: a code is never reused."""
    archived_at: datetime | None = None
    open_session: str | None = Field(default=None, max_length=36)
    """The session that is going on; every change carries it."""

    def stage_name(self, stage: str) -> str:
        """What a stage is called within a sentence: the engagement's own name for it, else the word of the method."""
        return self.stage_names.get(stage) or stage

    def stage_title(self, stage: str) -> str:
        """What a stage is called where its name stands alone: an own name as it was typed, else with a capital."""
        return self.stage_names.get(stage) or stage.capitalize()


class Person(Row):
    """Somebody with a part in the discovery."""

    section: ClassVar[str] = "people"
    table_name: ClassVar[str] = "person"
    prefix: ClassVar[str] = "PER"

    name: str = text("Name", required=True, grid=True, group="Person")
    organisation: str | None = text("Organisation", grid=True, group="Person")
    job_title: str | None = text("Job title", grid=True, group="Person")
    role: PersonRole | None = choice("Role", grid=True, group="Person")
    can_sign_off: bool | None = flag("Can sign off", grid=True, asked=False, group="Person")
    email: str | None = text("E-mail", 254, grid=True, asked=False, group="Person", pattern=r"^[^@\s]+@[^@\s]+$")
    influence: Influence | None = choice("Power and interest", group="Person")
