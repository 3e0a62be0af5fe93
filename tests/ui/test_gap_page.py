"""The gap table on the page Findings: eliminations are always there, those by accident in words and with a way to decide."""

from urllib.parse import parse_qs

import pytest

from discovery.access import LOCAL
from discovery.model.row import new_id
from discovery.store import Add, Set, Store
from discovery.ui.literal import literal
from discovery.ui.workflow import gap_analysis
from tests.ui.visiting import go, said, visit

FINDINGS = "agree/findings.py"


def test_an_accident_is_told_with_a_way_to_decide_and_is_gone_once_decided(shared_store: Store) -> None:
    made, old = shared_store.new({"title": "Way"}, LOCAL), new_id()
    shared_store.save(made, [Add("steps", {"name": "Old *load*", "stage": "store", "state": "current"}, old)], LOCAL)
    person = visit(FINDINGS, shared_store.load(made, LOCAL).engagement.code)
    person.segmented_control(key="findings_view").set_value("gap_analysis").run()
    assert "has no step yet" in person.info[0].value and not person.dataframe
    new = Add("steps", {"name": "New", "stage": "store", "state": "future", "effort_days": 3, "wave": 1})
    shared_store.save(made, [new, Add("tools", {"name": "Kept", "state": "both"})], LOCAL)
    go(person, FINDINGS)
    assert any(literal("Old *load*") in text and "disappears" in text for text in said(person))
    assert literal("Effort: wave 1: 3 days") in "".join(said(person))
    links = [one for one in person.get("page_link") if one.proto.label == "Decide"]
    assert [parse_qs(one.proto.query_string)["row"] for one in links] == [["STP-001"]]
    assert list(person.dataframe[0].value["Name"]) == ["Old *load*", "New"]
    person.pills(key="gap_shown").set_value(["kept"]).run()
    assert list(person.dataframe[0].value["Name"]) == ["Old *load*", "Kept"]
    shared_store.save(made, [Set("steps", old, "r_decision", "retire")], LOCAL)
    go(person, FINDINGS)
    assert "Nothing is eliminated by accident." in [one.value for one in person.success]
    assert person.dataframe[0].value["Becomes"][0] == "eliminated on purpose"


def test_a_long_table_never_leaves_out_an_elimination(shared_store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(gap_analysis, "_MOST", 1)
    states = ("current", "current", "future", "future", "future")
    steps = [Add("steps", {"name": f"S{at}", "stage": "store", "state": state}) for at, state in enumerate(states)]
    made = shared_store.new({"title": "Long"}, LOCAL)
    shared_store.save(made, steps, LOCAL)
    code = shared_store.load(made, LOCAL).engagement.code
    person = visit(FINDINGS, code)
    person.segmented_control(key="findings_view").set_value("gap_analysis").run()
    assert list(person.dataframe[0].value["Name"]) == ["S0", "S1", "S2"]
    assert literal("The table shows 3 of 5 lines; the CSV file all.") in said(person)
