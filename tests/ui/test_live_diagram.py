"""What stands below the live diagram speaks of what the diagram shows."""

from contextlib import nullcontext
from types import SimpleNamespace
from typing import Any

import pytest

from discovery.access import LOCAL
from discovery.diagram.formats.table import CHANGE
from discovery.ui.literal import literal
from discovery.ui.workflow import live_diagram
from tests.workflow.test_change import OLD, shop


@pytest.mark.parametrize(
    ("state", "title", "codes"),
    [
        ("current", "current workflow", ["INP-001", "STP-001", "STP-003"]),
        ("difference", "what becomes of them", ["INP-001", "STP-002", "STP-003", "STP-004"]),
        ("sideways", "future workflow", ["INP-001", "STP-002", "STP-003", "STP-004"]),  # then that of the page
    ],
)
def test_the_table_and_the_thread_are_those_of_the_picture(
    monkeypatch: pytest.MonkeyPatch, state: str, title: str, codes: list[str]
) -> None:
    said: list[str] = []
    tables: list[list[dict[str, str]]] = []
    threads: list[str] = []

    class Page:
        """What a page would do with what it is told."""

        query_params: dict[str, str] = {}
        session_state: dict[str, Any] = {}
        fragment = staticmethod(lambda key: lambda part: part)
        expander = staticmethod(lambda *_given, **_more: _Open())
        markdown = staticmethod(said.append)
        table = staticmethod(lambda data: tables.append(data))

    class _Open(nullcontext[None]):
        open = True

    for name in ("refresh_on_change", "may_edit", "_tell_address"):
        monkeypatch.setattr(live_diagram, name, lambda *_given, **_more: None)
    monkeypatch.setattr(live_diagram, "st", Page)
    monkeypatch.setattr("discovery.ui.process.installation.current_actor", lambda: LOCAL)
    monkeypatch.setattr(live_diagram, "component_data", lambda: {"engagement": "e", "token": "t"})
    monkeypatch.setattr(live_diagram, "record", shop)
    monkeypatch.setattr(live_diagram, "diagram", lambda *_given: SimpleNamespace(state=state, colour="", selected=OLD))
    monkeypatch.setattr(live_diagram, "_details", lambda _found, _row, shown, *_: threads.append(shown.state))
    live_diagram.live_diagram("future", 600, "d", table=True)
    lines = tables[0]
    assert title in said[0] and [line["Code"] for line in lines] == [literal(code) for code in codes]
    assert all((CHANGE in line) == (state == "difference") for line in lines)
    assert threads == [state if state != "sideways" else "future"]
