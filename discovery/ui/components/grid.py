"""Capture of one section: a line for new rows, a grid and a details form, as one component that saves by itself.

The component fetches and saves its rows over HTTP and outlives every rerun of the page, so that nothing the server does
can swallow a keystroke; Python only tells it what the section looks like.
"""

from collections.abc import Mapping
from typing import Any

from discovery.ui.components.script import READING_PARTS, READING_WORDS, Script, component

PASTE_PARTS = ("paste_block.js", "paste_headings.js", "paste_plan.js", "paste_cells.js")
"""The files that plan what a pasted block will do: pure functions, tried on generated blocks."""

SCRIPT = Script(
    (
        "page_token.js",
        "events.js",
        "findings.js",
        "page_keys.js",
        *READING_PARTS,
        "grid_values.js",
        "grid_queue.js",
        "own_revisions.js",
        "grid_keep.js",
        "grid_rows.js",
        "grid_links.js",
        "grid_suggest.js",
        "grid_wrong.js",
        "grid_paint.js",
        "grid_table.js",
        "grid_keys.js",
        "grid_cell.js",
        *PASTE_PARTS,
        "grid_paste.js",
        "paste_look.js",
        "grid_quick.js",
        "grid_proposals.js",
        "grid_excuse.js",
        "grid_fields.js",
        "grid_private.js",
        "grid_form.js",
        "grid_bar.js",
        "grid_restore.js",
        "grid_focus.js",
        "grid.js",
    ),
    READING_WORDS,
)

_STYLES = ("grid.css", "grid_form.css", "grid_proposals.css", "paste_look.css")
_CAPTURE = component("discovery_capture", SCRIPT, "<div></div>", _STYLES)


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
