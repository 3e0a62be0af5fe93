"""Capture of one section: a line for new rows, a grid and a details form, as one component that saves by itself.

The component fetches and saves its rows over HTTP and outlives every rerun of the page, so that nothing the server does
can swallow a keystroke; Python only tells it what the section looks like.
"""

from collections.abc import Mapping
from typing import Any

from discovery.ui.components.script import component

_STYLES = ("grid/grid.css", "grid/details/details.css", "grid/new_rows/proposals.css", "grid/paste/preview.css")
_CAPTURE = component("discovery_capture", "grid/section_editor.js", "<div></div>", _STYLES)


def grid(section_data: Mapping[str, Any], key: str) -> Any:
    """Draw the capture of one section; the result's ``selected`` is the id of the current row.

    ``section_data`` holds

    - ``engagement``, ``token``, ``who`` (the person's own name), ``section``, ``title`` {singular, plural}, ``empty``:
      what to do first;
    - ``columns``: {name, title, kind, values, refers, unit, low, high, max, required, default, help, asked, group}
      each; one of the kind "links" has ``link`` {kind, direction, section} and shows the rows its row is linked to;
    - ``shown``: the names of the columns of the grid; ``quick``: those of the line for new rows; ``defaults``: what
      every new row gets; ``excuses``: what can be said about a field without an answer, "unknown" first;
    - ``filter``: {column: value or list of values}, the rows of this view;
    - ``links``: {kind, title, direction "from" or "to", section: key or list of keys} each;
    - ``proposed``: the column that takes the words of a proposal, where rows of this section may be proposed;
    - ``prompts``: {text, values} each; ``single``: one row, shown as a form;
    - ``open``: the id of the row whose details open when the capture appears;
    - ``height`` in pixels, ``focus``: the id of the row to go to, ``report_selection``: rerun the page when another
      row becomes the current one.
    """
    return _CAPTURE(section_data, key=key, on_selected_change=_noted)


def _noted() -> None:
    """Makes ``selected`` exist on the result; the rerun itself is all that is wanted."""
