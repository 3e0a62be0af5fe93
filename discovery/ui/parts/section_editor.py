"""A page that captures a section: heading, question, and the grid that everything is typed into."""

from collections.abc import Mapping, Sequence
from typing import Any, get_args

import streamlit as st

from discovery.catalogue.sections import BY_KEY, Section
from discovery.model.column import Column
from discovery.model.engagement import Engagement
from discovery.model.links import MEANINGS
from discovery.model.proposal import PROPOSABLE
from discovery.model.values import choice_titles
from discovery.model.vocabulary import NotAnswered
from discovery.ui.components.grid import grid
from discovery.ui.parts.row_link import opening
from discovery.ui.process import installation
from discovery.ui.shell.state import chosen, component_data, record

LINKS_AFTER = 3
"""How many columns of a grid, the ones that say what the row is, stand before those that show its links."""


def heading(title: str, question: str = "", about: bool = True) -> None:
    """The page's title and the question it answers; stops the page when it needs an engagement and none is chosen."""
    st.title(title, anchor=False)
    if question:
        st.markdown(f":gray[{question}]")
    if about:
        chosen()


def column_data(column: Column, engagement: Engagement) -> dict[str, Any]:
    """A column as the grid reads it; ``values`` are its vocabulary with what this engagement calls each."""
    return {
        "name": column.name,
        "title": column.title,
        "kind": column.kind,
        "values": [{"value": value, "title": title} for value, title in choice_titles(column, engagement).items()],
        "refers": list(column.refers),
        "unit": column.unit,
        "low": column.low,
        "high": column.high,
        "max": column.limit,
        "required": column.required,
        "default": column.default,
        "help": column.help,
        "asked": column.asked,
        "group": column.group,
        "private": column.private,
    }


def link_data(section: str) -> list[dict[str, Any]]:
    """The links a row of this section may have, from either side."""
    links: list[dict[str, Any]] = []
    for meaning in MEANINGS:
        if section in meaning.origins:
            links.append(_link(meaning.kind, meaning.title, "from", meaning.targets))
        if section in meaning.targets:
            links.append(_link(meaning.kind, meaning.reverse, "to", meaning.origins))
    return links


def _link(kind: str, title: str, direction: str, sections: tuple[str, ...]) -> dict[str, Any]:
    return {"kind": kind, "title": title, "direction": direction, "section": list(sections)}


def linked_columns(section: Section) -> list[dict[str, Any]]:
    """The columns of the grid that show links: the names of the rows at their other ends."""
    links = [link for kind in section.linked for link in link_data(section.key) if link["kind"] == kind]
    plain = {"kind": "links", "values": [], "unit": "", "required": False, "default": "", "asked": False, "group": ""}
    return [
        {
            **plain,
            "name": f"linked_{link['kind']}",
            "title": link["title"],
            "refers": link["section"],
            "help": "Type names; a semicolon stands between two.",
            "link": link,
        }
        for link in links
    ]


def _open(fixed: Mapping[str, Any], name: str) -> bool:
    """Whether rows of a view may differ in a field."""
    return isinstance(fixed.get(name, ()), tuple)


def _shown(section: Section, fixed: Mapping[str, Any]) -> list[str]:
    """The columns of the grid: what the row is, what it is linked to, then what else is said about it."""
    own = [column.name for column in section.columns if column.grid and _open(fixed, column.name)]
    linked = [column["name"] for column in linked_columns(section)]
    return [*own[:LINKS_AFTER], *linked, *own[LINKS_AFTER:]]


def _wanted(name: str, value: Any) -> list[Any]:
    """The values that rows of a view may have; what belongs to both states, or to none that was said, is in either."""
    if isinstance(value, tuple):
        return list(value)
    return [value, "both", None] if name == "state" else [value]


def grid_data(
    section: Section,
    fixed: Mapping[str, Any] | None = None,
    shown: Sequence[str] = (),
    quick: Sequence[str] = (),
    **more: Any,
) -> dict[str, Any]:
    """Everything the grid needs to know about a section; never its rows, which it fetches by itself.

    ``fixed`` are values that every row of this view has: only such rows are shown, and new ones get them. Of a tuple
    a row may have any, and a new one gets the first. ``shown`` and ``quick`` name the columns of the grid and of the
    line for new rows where they are not the section's own.
    """
    given = dict(fixed or {})
    wanted = {name: _wanted(name, value) for name, value in given.items()}
    private = installation.current_actor().private
    engagement = record().engagement
    columns = [
        column_data(column, engagement)
        for column in section.columns
        if column.name != "unanswered" and not column.automatic and (private or not column.private)
    ]
    prompts = [
        prompt for prompt in section.prompts if all(prompt[1].get(name, one[0]) in one for name, one in wanted.items())
    ]
    return {
        **component_data(),
        "section": section.key,
        "title": {"singular": section.singular, "plural": section.title},
        "columns": columns + linked_columns(section),
        "shown": list(shown or _shown(section, given)),
        "quick": [name for name in quick or section.quick if _open(given, name)],
        "defaults": {name: values[0] for name, values in wanted.items()},
        "filter": wanted,
        "links": link_data(section.key),
        "excuses": list(get_args(NotAnswered)),
        "prompts": [{"text": text, "values": dict(values)} for text, values in prompts],
        "empty": section.empty,
        "withdrawn": section.model.withdrawn,
        "counted": not installation.before_audience(),
        "unsaid": installation.unsaid(),
        **more,
    }


def capture(key: str, fixed: Mapping[str, Any] | None = None, **more: Any) -> Any:
    """The grid of a section, at this place on the page, with what is proposed for it."""
    section = BY_KEY[key]
    if key in PROPOSABLE:
        more["proposed"] = PROPOSABLE[key].name_field
    values = [value[0] if isinstance(value, tuple) else value for value in (fixed or {}).values()]
    place = "_".join([key, *map(str, values)])
    return grid(grid_data(section, fixed, **opening(key), **more), key=f"grid_{place.replace(' ', '_')}")


def section_page(key: str, fixed: Mapping[str, Any] | None = None) -> None:
    """A whole page for one section."""
    section = BY_KEY[key]
    heading(section.title, section.question)
    capture(key, fixed)
