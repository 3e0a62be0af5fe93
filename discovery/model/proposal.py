"""What a template or an earlier engagement proposes: no statement of anybody until somebody in the room confirms it.

A proposal is kept apart from the rows of its section, so that whatever counts, derives, draws or writes what was said
never meets one.
"""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any, ClassVar, Self

from pydantic import ValidationError, field_validator, model_validator
from pydantic_core.core_schema import ValidationInfo

from discovery.model.column import choice, columns, mapping, text
from discovery.model.csv_cell import from_cell
from discovery.model.engagement import Person
from discovery.model.framing import Constraint, Outcome
from discovery.model.row import Row
from discovery.model.success import Measure
from discovery.model.vocabulary import ProposedFor
from discovery.model.workshop import Meeting

PROPOSABLE: Mapping[str, type[Row]] = MappingProxyType(
    {model.section: model for model in (Person, Outcome, Constraint, Measure, Meeting)}
)
"""The kinds of rows that may be proposed, by section."""

_SAID_BY_NOBODY = ("confidence", "source", "status", "unanswered")
"""Columns that only a person fills in: no proposal may bring them along."""


class Proposal(Row):
    """A row that is proposed: ``statement`` is its name, ``details`` its other fields as cells of a table have them."""

    section: ClassVar[str] = "proposals"
    table_name: ClassVar[str] = "proposal"
    prefix: ClassVar[str] = "PRO"
    name_field: ClassVar[str] = "statement"
    long_words: ClassVar[frozenset[str]] = frozenset({"details"})

    becomes: ProposedFor = choice(
        "Becomes",
        required=True,
        grid=True,
        group="Proposal",
        help="The section of the row that it becomes once it is confirmed.",
    )
    statement: str = text("Proposal", 6000, required=True, grid=True, group="Proposal")
    origin: str = text("Proposed by", 500, required=True, grid=True, group="Proposal")
    details: dict[str, str] = mapping("What else it says", group="Proposal", help="Other fields of the row, by name.")

    @property
    def needs_name(self) -> bool:
        """Whether it only says which part is to be filled: confirming it takes the name of somebody."""
        return self.becomes == Person.section

    @field_validator("details", mode="after")
    @classmethod
    def _known_fields(cls, value: dict[str, str], info: ValidationInfo) -> dict[str, str]:
        model = PROPOSABLE.get(info.data.get("becomes", ""))
        if model is not None and (strange := sorted(value.keys() - open_to_proposals(model))):
            raise ValueError(f"{model.section} takes no {strange[0][:60]} from a proposal")
        return value

    @model_validator(mode="after")
    def _becomes_a_row(self) -> Self:
        """What could not be confirmed as it stands is not proposed."""
        model = PROPOSABLE[self.becomes]
        try:
            model.model_validate({**proposed(self), "id": self.id, "engagement_id": self.id, "number": 1})
        except ValidationError as error:
            first = error.errors(include_url=False)[0]
            titles = {column.name: column.title for column in columns(model)}
            name = str(first["loc"][0]) if first["loc"] else ""
            raise ValueError(f"{titles.get(name, name) or model.section}: {first['msg']}") from None
        return self


def open_to_proposals(model: type[Row]) -> set[str]:
    """The columns that a proposal may fill in beside its statement."""
    closed = {*_SAID_BY_NOBODY, model.name_field}
    return {
        column.name
        for column in columns(model)
        if not (column.refers or column.private or column.automatic or column.name in closed)
    }


def proposed(row: Proposal) -> dict[str, Any]:
    """The values of the row that a proposal would become, by field. Raises ValueError where a cell cannot be read."""
    model = PROPOSABLE[row.becomes]
    kinds = {column.name: column.kind for column in columns(model)}
    return {model.name_field: row.statement} | {
        name: from_cell(kinds[name], cell) for name, cell in row.details.items()
    }


def confirmed(row: Proposal, session: Meeting | None) -> dict[str, Any]:
    """The same values as somebody has confirmed them, at the session that is open or outside of one.

    A session that is planned is no statement, so nothing is said of how sure anybody is.
    """
    where = f" at {session.code} {session.title}" if session else ""
    source = f"Confirmed{where[:200]}; proposed by {row.origin[:1].lower()}{row.origin[1:]}"
    confidence = {} if row.becomes == Meeting.section else {"confidence": "stated"}
    return {**proposed(row), **confidence, "source": source[:500]}
