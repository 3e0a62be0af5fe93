"""A page that captures a section: heading, question, and the grid that everything is typed into."""

from collections.abc import Mapping
from typing import Any

import streamlit as st

from discovery.model.column import Column
from discovery.model.links import MEANINGS
from discovery.sections import BY_KEY, Section
from discovery.ui.components.grid import grid
from discovery.ui.state import chosen, component_data


def heading(title: str, question: str = "", about: bool = True) -> None:
    """The page's title and the question it answers; stops the page when it needs an engagement and none is chosen."""
    st.title(title, anchor=False)
    if question:
        st.markdown(f":gray[{question}]")
    if about:
        chosen()


def column_data(column: Column) -> dict[str, Any]:
    """A column as the grid reads it."""
    return {
        "name": column.name,
        "title": column.title,
        "kind": column.kind,
        "values": list(column.values),
        "refers": list(column.refers),
        "unit": column.unit,
        "low": column.low,
        "high": column.high,
        "max": column.limit,
        "required": column.required,
        "help": column.help,
        "grid": column.grid,
        "group": column.group,
    }


def link_data(section: str) -> list[dict[str, Any]]:
    """The links a row of this section may have, from either side."""
    found: list[dict[str, Any]] = []
    for meaning in MEANINGS:
        if section in meaning.origins:
            found.append(_link(meaning.kind, meaning.title, "from", meaning.targets))
        if section in meaning.targets:
            found.append(_link(meaning.kind, meaning.reverse, "to", meaning.origins))
    return found


def _link(kind: str, title: str, direction: str, sections: tuple[str, ...]) -> dict[str, Any]:
    return {"kind": kind, "title": title, "direction": direction, "section": list(sections)}


def _also(name: str, value: Any) -> Any:
    """What belongs to both states is shown with either."""
    return [value, "both"] if name == "state" else value


def grid_data(section: Section, fixed: Mapping[str, Any] | None = None, **more: Any) -> dict[str, Any]:
    """Everything the grid needs to know about a section; never its rows, which it fetches by itself.

    ``fixed`` are values that every row of this view has: only such rows are shown, and new ones get them.
    """
    given = dict(fixed or {})
    quick = [name for name in section.quick if name not in given]
    columns = [column_data(column) for column in section.columns if column.name not in ("unanswered",)]
    for column in columns:
        column["grid"] = column["grid"] and column["name"] not in given
    return {
        **component_data(),
        "section": section.key,
        "title": {"singular": section.one, "plural": section.title},
        "columns": columns,
        "quick": quick,
        "defaults": given,
        "filter": {name: _also(name, value) for name, value in given.items()},
        "links": link_data(section.key),
        "prompts": [{"text": text, "values": dict(values)} for text, values in section.prompts],
        "empty": section.empty,
        **more,
    }


def capture(key: str, fixed: Mapping[str, Any] | None = None, **more: Any) -> Any:
    """The grid of a section, at this place on the page."""
    section = BY_KEY[key]
    place = "_".join([key, *(str(value) for value in (fixed or {}).values())])
    return grid(grid_data(section, fixed, **more), key=f"grid_{place.replace(' ', '_')}")


def section_page(key: str, fixed: Mapping[str, Any] | None = None) -> None:
    """A whole page for one section."""
    section = BY_KEY[key]
    heading(section.title, section.question)
    capture(key, fixed)
