"""The names that an engagement gives the stages itself show wherever a stage is named, as they were typed."""

import pytest

from discovery.access import LOCAL
from discovery.diagram import dot, drawio, mermaid, svg
from discovery.rules import findings
from discovery.store import Add, Set, Store
from discovery.workflow.graph import STAGES, graph
from tests.ui.visiting import come, components, go, visit

OWN = {"generate": "sources", "collect": "ETL *Hub*", "deliver": "Serve"}
TABS = ["sources", "ETL \\*Hub\\*", "Prepare", "Store", "Analyze", "Serve"]


@pytest.fixture
def named(shared_store: Store) -> str:
    engagement = shared_store.new({"title": "Own names", "stage_names": OWN}, LOCAL)
    shared_store.save(engagement, [Add("steps", {"name": "Copy", "stage": "collect", "state": "current"})], LOCAL)
    return engagement


@pytest.mark.parametrize("state", ["current", "future"])
def test_the_parts_of_a_workflow_page_are_called_so(shared_store: Store, named: str, state: str) -> None:
    person = visit(f"workflow/{state}.py", shared_store.load(named, LOCAL).engagement.code)
    parts = next(one for one in person.get("button_group") if f"{state}_part" in one.proto.id)
    labels = [one.content for one in parts.proto.options]
    assert labels[: len(STAGES)] == TABS and labels[len(STAGES) :][0] == "Flows"
    assert components(person)["discovery_checklist"]["title"] == "ETL *Hub*"


@pytest.mark.parametrize("page", ["agree/requirements.py", "workflow/current.py", "workflow/future.py"])
def test_where_a_stage_is_chosen_it_is_called_so(shared_store: Store, named: str, page: str) -> None:
    person = come(shared_store.load(named, LOCAL).engagement.code)
    person.session_state["current_part"] = person.session_state["future_part"] = "collect"
    columns = components(go(person, page))["discovery_capture"]["columns"]
    values = next(column["values"] for column in columns if column["name"] == "stage")
    titles = {one["value"]: one["title"] for one in values}
    assert titles["collect"] == "ETL *Hub*" and titles["prepare"] == "prepare"
    assert titles.get("deliver", "Serve") == "Serve"


def test_the_log_and_a_changed_requirement_call_them_so(shared_store: Store, named: str) -> None:
    shared_store.save(named, [Add("requirements", {"statement": "Fast", "stage": "collect"})], LOCAL)
    (row,) = shared_store.load(named, LOCAL).requirements
    shared_store.save(named, [Set("requirements", row.id, "stage", "deliver")], LOCAL)
    assert shared_store.activity(named, LOCAL, 1)[0].sentence == "Set Stage of REQ-001 “Fast” to “Serve”"
    shared_store.save(named, [Set("requirements", row.id, "stage", "store")], LOCAL)
    assert shared_store.activity(named, LOCAL, 1)[0].sentence == "Set Stage of REQ-001 “Fast” to “store”"


def test_pictures_and_findings_call_them_so(shared_store: Store, named: str) -> None:
    record = shared_store.load(named, LOCAL)
    shown = graph(record, "current")
    assert shown.stages == ("sources", "ETL *Hub*", "Prepare", "Store", "Analyze", "Serve")
    assert all("ETL" in write(shown) for write in (dot, drawio, mermaid, svg))
    day = record.engagement.updated_at.date()
    assert any("“Serve”" in one.sentence for one in findings(record, day))
    assert any("“ETL *Hub*”" in one.sentence for one in findings(record, day))
