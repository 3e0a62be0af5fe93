"""Where an answer goes: a field of a row that is there, a new row, or a link; the question itself knows no screen."""

import dataclasses
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from discovery.model.column import columns
from discovery.model.proposal import Proposal
from discovery.model.record import BY_SECTION, Record
from discovery.model.row import Row
from discovery.rules.context import RuleContext
from discovery.workflow.change import in_state


@dataclass(frozen=True)
class Target:
    """One answer that is missing.

    ``row`` is what the question is about, if it is about a row. ``stored`` is the id of the row whose ``field`` takes
    the answer; without it a new row of ``section`` does, with ``values`` besides. ``link`` (kind, "from" or "to", id of
    the other end) ties the row that was made or chosen: "to" leads from it to the other end; ``link_kinds`` are the
    kinds by the section of the chosen row, where that decides. With ``chosen`` the answer is the name of a row of these
    sections, a new one where it is none of them. ``spread`` are rows among which the answer chooses: the chosen ones
    get ``values``' word for ``field``, of the others it is open again. ``beforehand`` (section, values, field) is a row
    that is made first, because the new row must name it in this field. A ``proposal`` waits to be confirmed, which
    makes the row of ``section``, or to be dropped.
    """

    section: str
    field: str
    row: Row | None = None
    stored: str | None = None
    values: Mapping[str, Any] = dataclasses.field(default_factory=dict)
    link: tuple[str, str, str] | None = None
    chosen: tuple[str, ...] = ()
    spread: tuple[str, ...] = ()
    stage: str = ""
    link_kinds: Mapping[str, str] = dataclasses.field(default_factory=dict)
    beforehand: tuple[str, Mapping[str, Any], str] | None = None
    proposal: Proposal | None = None


def into(row: Row, name: str, about: Row | None = None) -> Target:
    """A field of a row that is there."""
    return Target(row.section, name, about or row, row.id)


def anew(section: str, name: str, about: Row | None = None, /, **values: Any) -> Target:
    """A new row of a section; the answer is its field ``name``."""
    return Target(section, name, about, values=values)


def tied(section: str, name: str, about: Row, kind: str, way: str, /, *chosen: str, **values: Any) -> Target:
    """A row of a section, chosen among ``chosen`` sections or made anew, that is linked to the row it is about."""
    return Target(section, name, about, values=values, link=(kind, way, about.id), chosen=chosen)


def row_values(section: str, values: Mapping[str, Any]) -> dict[str, Any]:
    """The values of a row that an answer makes: what the question did not say stays empty.

    A table fills in what is usual (an output is of both states) where somebody sees it and can change it. Whoever
    answers a question sees the answer only, so nothing is added to it.
    """
    model = BY_SECTION[section]
    usual = (
        column.name
        for column in columns(model)
        if not column.required and column.kind == "choice" and model.model_fields[column.name].default is not None
    )
    return {**dict.fromkeys(usual), **values}


def timing_of(about: Row) -> str:
    """Which profile takes a figure of an input as it is: today's, or the one to come where it is not there yet."""
    return "existing" if in_state(about, "current") else "anticipated"


def profile(facts: RuleContext, about: Row, name: str, timing: str) -> Target:
    """A figure of an input: into its profile where it has one in which the figure is open, else into a new one."""
    there = [one for one in facts.profiles.get(about.id, ()) if one.timing == timing]
    if there:
        return Target("profiles", name, about, there[0].id)
    return Target("profiles", name, about, values={"input": about.id, "timing": timing})


def flow(record: Record, about: Row, end: str, state: str) -> Iterator[Target]:
    """A flow that the row begins (``end`` is "target") or ends (``end`` is "origin"); the answer is its other end.

    Nothing where that state has no row to choose.
    """
    own = "origin" if end == "target" else "target"
    ends = ("steps", "outputs") if end == "target" else ("inputs", "steps")
    target = Target("flows", end, about, values={own: about.id, "state": state}, chosen=ends)
    if choices(record, target):
        yield target


def choices(record: Record, target: Target, refers: Iterable[str] = ()) -> list[Row]:
    """The rows that an answer may choose: of the chosen sections, else of those that ``refers`` names, or that share.

    Withdrawn rows are left out, and where the target has a state, rows of another one.
    """
    if target.spread:
        return [record.by_id[row] for row in target.spread]
    rows = [row for section in target.chosen or refers for row in record.standing(section) if row is not target.row]
    state = str(target.values.get("state", ""))
    return [row for row in rows if not state or "state" not in row.__dict__ or in_state(row, state)]
