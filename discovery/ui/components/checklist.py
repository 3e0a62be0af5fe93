"""The checklist of one stage, answered letter by letter, as a component that saves by itself the way the grid does."""

from collections.abc import Mapping
from typing import Any

from discovery.ui.components.script import component

_CHECKLIST = component(
    "discovery_checklist", "checklist/checklist.js", "<div></div>", ("grid/grid.css", "checklist/checklist.css")
)


def checklist(data: Mapping[str, Any], key: str) -> None:
    """Draw it. ``data`` holds

    - ``engagement``, ``token``, ``who``; ``stage``: its key; ``title``: its name; ``known``: the codes of all ways;
      ``open``: the id of the answer to go to, where one is asked for;
    - ``ways``: {code, id (of the row that holds the answer), way, what, ask, examples, chief} each; what is ``chief``
      matters most in this engagement;
    - ``sides``: {name "today" or "future", title, values: {value, title, short, key} each}, in their order;
    - ``done``: what is done in a way: {section, column (that holds the code), noun (its name), values (of a new one)}.
    """
    _CHECKLIST(data, key=key, height="content")
