"""The names that an engagement gives the stages itself show wherever a stage is named, as they were typed."""

import pytest

from discovery.access import LOCAL
from discovery.diagram import dot, drawio, mermaid, svg
from discovery.rules import findings
from discovery.store import Add, Store
from discovery.workflow.graph import STAGES, graph
from tests.ui.visiting import components, visit

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


def test_pictures_and_findings_call_them_so(shared_store: Store, named: str) -> None:
    record = shared_store.load(named, LOCAL)
    shown = graph(record, "current")
    assert shown.stages == ("sources", "ETL *Hub*", "Prepare", "Store", "Analyze", "Serve")
    assert all("ETL" in write(shown) for write in (dot, drawio, mermaid, svg))
    day = record.engagement.updated_at.date()
    assert any("“Serve”" in one.sentence for one in findings(record, day))
    assert any("“ETL *Hub*”" in one.sentence for one in findings(record, day))
