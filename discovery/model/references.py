"""References: whether what an id, a key or a kind of link names is there and may be meant, always in the same words.

How to look differs: the store asks its database, a file has all its rows in memory. So whoever asks says how.
"""

from collections.abc import Callable, Iterable, Mapping
from functools import cache
from typing import NamedTuple

from discovery.model.agreement import Link
from discovery.model.column import Column, columns
from discovery.model.errors import DiscoveryError, Refused
from discovery.model.links import BY_KIND, allowed
from discovery.model.permitted import permitted
from discovery.model.record import BY_SECTION
from discovery.model.row import Row

NO_END = "The link leads to a row that is not there."


class LinkEnd(NamedTuple):
    """A row at one end of a link."""

    section: str
    code: str


@cache
def referring(model: type[Row]) -> tuple[Column, ...]:
    """The columns of a kind of rows that hold the id of another row."""
    return tuple(column for column in columns(model) if column.refers)


def refuse_dangling(
    row: Row,
    may_name: Callable[[Column, str], bool],
    place: Callable[[Column], dict[str, str]],
    names: Iterable[str] | None = None,
) -> None:
    """Raise Refused for a reference to a row that is not there, is of another section or of another engagement.

    Args:
        row: whose references are looked at.
        may_name: whether there is a row of this id that the column may name.
        place: the ``where`` of what is refused.
        names: the columns in question, all of them for None.
    """
    asked = None if names is None else set(names)
    for column in referring(type(row)):
        value = row.__dict__.get(column.name)
        if value is None or (asked is not None and column.name not in asked):
            continue
        if not may_name(column, value):
            message = f"{column.title} names a row that is not there, or that cannot be meant."
            raise Refused(message, place(column), permitted(column))


def refuse_dangling_among(row: Row, there: Mapping[str, Row], place: Callable[[Column], dict[str, str]]) -> None:
    """The same for whoever has all rows of the engagement in memory, by id."""

    def may_name(column: Column, value: str) -> bool:
        return value in there and there[value].section in column.refers

    refuse_dangling(row, may_name, place)


def link_ends(link: Link, there: Mapping[str, Row]) -> tuple[LinkEnd | None, LinkEnd | None]:
    """The rows at the ends of a link among those that are there, by id; None for one that is not."""
    rows = there.get(link.from_id), there.get(link.to_id)
    first, second = (LinkEnd(row.section, row.code) if row else None for row in rows)
    return first, second


def refuse_wrong_link(kind: str, first: LinkEnd | None, second: LinkEnd | None, where: dict[str, str]) -> None:
    """Raise Refused for a link to a row that is not there (None), or between rows that cannot be linked so."""
    if first is None or second is None:
        raise Refused(NO_END, where)
    if not allowed(kind, first.section, second.section):
        meaning = BY_KIND[kind]
        could = f"from {', '.join(meaning.origins)} to {', '.join(meaning.targets)}"
        raise cannot_link(kind, first.code, second.code, where, could)


def cannot_link(kind: str, first: str, second: str, where: dict[str, str], could: str) -> Refused:
    """The refusal of a link between rows of these codes; ``could`` says what may be linked so."""
    return Refused(f"{first} cannot be linked to {second} as “{BY_KIND[kind].title}”.", where, could)


def refuse_unknown_link(kind: str) -> None:
    """Raise Refused for a kind of link that there is not."""
    if kind not in BY_KIND:
        raise Refused(f"There is no link called {kind}.", {"section": "links"}, " · ".join(BY_KIND))


def no_section(
    name: str,
    where: Mapping[str, str] | None = None,
    known: Iterable[str] = BY_SECTION,
    error: type[DiscoveryError] = Refused,
) -> DiscoveryError:
    """The error to raise for a section that there is not, or that is not one of those ``known`` here."""
    place = {"section": name} if where is None else dict(where)
    return error(f"There is no section called {name}.", place, ", ".join(known))
