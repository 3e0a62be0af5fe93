"""One open question at a time, as a component that fetches and answers by itself: no rerun between two answers."""

from collections.abc import Mapping
from typing import Any

from discovery.ui.components.script import READING_PARTS, READING_WORDS, Script, component

SCRIPT = Script(
    (
        "page_token.js",
        "events.js",
        "page_keys.js",
        *READING_PARTS,
        "grid_values.js",
        "grid_queue.js",
        "own_revisions.js",
        "grid_keep.js",
        "grid_suggest.js",
        "day_field.js",
        "ask_fields.js",
        "ask_later.js",
        "ask_proposal.js",
        "ask.js",
    ),
    READING_WORDS,
)

_ASK = component(
    "discovery_ask", SCRIPT, '<div class="asking"></div>', ("grid.css", "grid_form.css", "ask.css", "ask_proposal.css")
)


def ask(data: Mapping[str, Any], key: str) -> Any:
    """Draw it. ``data`` holds ``engagement`` and ``token``."""
    return _ASK(data, key=key, height="content")
