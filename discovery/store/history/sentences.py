"""What a change did in the words of the log: rows by code and name, a person by name, a link by both its ends.

The history holds what a row was called when it came or went; every other name is looked up once for all sentences.
"""

import json
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any

import sqlalchemy as sa

from discovery.model.column import columns
from discovery.model.engagement import Engagement
from discovery.model.links import BY_KIND
from discovery.model.proposal import Proposal
from discovery.model.record import BY_SECTION
from discovery.model.tables import TABLES
from discovery.model.values import exact, in_words

MOST_NAMED = 3
"""How many rows one sentence names."""

LONGEST_NAME = 40

STAGE = "stage"
"""The field whose words an engagement may call otherwise."""


@dataclass(frozen=True)
class _Gist:
    """What the sentence about one revision mentions: a verb, the few lines it is about, and how many are left out."""

    verb: str
    lines: list[Any]
    more: int = 0


def _gist(lines: list[Any]) -> _Gist:
    others = [line for line in lines if line.section != Proposal.section or line.kind != "remove"]
    if not others:
        return _Gist("Dropped", lines[:MOST_NAMED], max(len(lines) - MOST_NAMED, 0))
    if len(others) < len(lines):  # the row that a proposal became tells of both
        return replace(_gist(others), verb="Confirmed")
    for kind, verb in (("remove", "Deleted"), ("add", "Added"), ("restore", "Brought back")):
        chief = [line for line in lines if line.kind == kind and line.section != "links"]
        if chief:
            by_code = {line.row_code: line for line in (reversed(chief) if kind == "remove" else chief)}
            return _Gist(verb, list(by_code.values())[:MOST_NAMED], max(len(by_code) - MOST_NAMED, 0))
    links = [line for line in lines if line.section == "links" and line.kind != "set"]
    if links:
        return _Gist("Unlinked" if links[0].kind == "remove" else "Linked", links[:1], len(links) - 1)
    moved = [line for line in lines if line.field == "position"]
    if len(moved) == len(lines):
        exchanged = {line.old for line in moved} == {line.new for line in moved}
        return _Gist("Moved", moved[-1:], len(moved) - 1 if exchanged else 0)
    fields = {line.field for line in lines}
    own = [line for line in lines if not _follows(line, fields)]
    return _Gist("Set", [next(line for line in own if line.field != "position")], len(own) - 1)


def _follows(line: Any, fields: set[str]) -> bool:
    """Whether a line only says that an answer took the place of an excuse."""
    return line.field == "unanswered" and json.loads(line.new) == {} and set(json.loads(line.old)) <= fields


def sentence(connection: sa.Connection, lines: list[Any]) -> str:
    """What one revision did, as a person would say it."""
    return sentences(connection, {0: lines})[0]


def sentences(connection: sa.Connection, revisions: Mapping[int, list[Any]]) -> dict[int, str]:
    """The sentence of each revision; the names of all of them are looked up together."""
    gists = {revision: _gist(lines) for revision, lines in revisions.items()}
    names = _names(connection, gists.values())
    return {revision: _sentence(one, names) for revision, one in gists.items()}


def _sentence(gist: _Gist, names: Mapping[str, str]) -> str:
    rest = f" and {gist.more} more" if gist.more else ""
    first = gist.lines[0]
    if gist.verb == "Set":
        return _set_sentence(first, names) + rest
    if gist.verb in ("Linked", "Unlinked"):
        link = _content(first)
        ends = " → ".join(names.get(link[end], "a row") for end in ("from_id", "to_id"))
        title = BY_KIND[link["kind"]].title
        return f"{gist.verb} {ends} ({title[:1].lower()}{title[1:]}){rest}"
    return f"{gist.verb} {', '.join(_called(line, names) for line in gist.lines)}{rest}"


def _set_sentence(line: Any, names: Mapping[str, str]) -> str:
    value = json.loads(line.new) if line.new else None
    model = BY_SECTION[line.section]
    if line.field == "archived_at":
        called = _called(line, names)
        return f"Archived {called}" if value else f"Brought {called} back from the archive"
    column = next((column for column in columns(model) if column.name == line.field), None)
    shown = value
    if column is not None and isinstance(value, str) and (column.refers or column.name == STAGE):
        shown = names.get(value, value)
    elif isinstance(value, dict):
        titles = {column.name: column.title for column in columns(model)}
        gone = dict.fromkeys(json.loads(line.old) or {}, "not asked" if line.field == "unanswered" else "")
        shown = {titles.get(word, word): text for word, text in {**gone, **value}.items()}
    called = line.row_code if line.field == model.name_field else _called(line, names)
    title = column.title if column else line.field
    if column is not None and column.private:  # a log is read aloud, and stands on screens that others see
        return f"Changed {title} of {called}"
    return f"Set {title} of {called} to “{_short(in_words(shown, exact), 60)}”"


def _short(text: str, most: int) -> str:
    line = " ".join(text.split())
    return line if len(line) <= most else line[: most - 3] + "…"


def _content(line: Any) -> dict[str, Any]:
    """The row that a line of an addition, removal or return carries; empty for other lines."""
    if line.kind == "set":
        return {}
    content: dict[str, Any] = json.loads(line.old if line.kind == "remove" else line.new) or {}
    return content


def _called(line: Any, names: Mapping[str, str]) -> str:
    """Code and name of a line's row: the name it had then where the line has it, else the one it has now."""
    then = _content(line).get(BY_SECTION[line.section].name_field)
    if then is not None:
        return f"{line.row_code} “{_short(str(then), LONGEST_NAME)}”"
    now = names.get(line.row_id, "").removeprefix(line.row_code).strip()
    return f"{line.row_code} “{now}”" if now else str(line.row_code)


def _mentioned(line: Any) -> Iterator[tuple[str, str]]:
    """Section and id of every row that a line names without carrying it."""
    if line.section == "links" and line.kind != "set":
        link = _content(line)
        meaning = BY_KIND[link["kind"]]
        yield from ((section, link["from_id"]) for section in meaning.origins)
        yield from ((section, link["to_id"]) for section in meaning.targets)
    elif line.kind == "set":
        yield line.section, line.row_id
        value = json.loads(line.new) if line.new else None
        column = next((column for column in columns(BY_SECTION[line.section]) if column.name == line.field), None)
        if column is not None and column.refers and value is not None:
            yield from ((section, value) for section in column.refers)


def _stage_names(connection: sa.Connection, lines: Iterable[Any]) -> dict[str, str]:
    """The engagement's own names by stage, where a line sets one; all lines are of one engagement."""
    engagement = next((line.engagement_id for line in lines if line.field == STAGE), None)
    table = TABLES[Engagement.section]
    query = sa.select(table.c.stage_names).where(table.c.id == engagement)
    names: Mapping[str, str] = (connection.scalar(query) if engagement else None) or {}
    return {stage: name for stage, name in names.items() if name}


def _names(connection: sa.Connection, gists: Collection[_Gist]) -> dict[str, str]:
    """Code and present name by id of the rows that are mentioned, removed ones too: one query for each section.

    Among them stand the own names of stages, by the method's word.
    """
    wanted: dict[str, set[str]] = {}
    for one in gists:
        for line in one.lines:
            for section, row_id in _mentioned(line):
                wanted.setdefault(section, set()).add(row_id)
    names = _stage_names(connection, [line for gist in gists for line in gist.lines])
    for section, ids in wanted.items():
        table, model = TABLES[section], BY_SECTION[section]
        name = table.c.get(model.name_field, sa.null())
        query = sa.select(table.c.id, table.c.number, name.label("name")).where(table.c.id.in_(ids))
        for row in connection.execute(query):
            shown = "" if row.name is None else f" {_short(str(row.name), LONGEST_NAME)}"
            names[row.id] = f"{model.prefix}-{row.number:03d}{shown}"
    return names
