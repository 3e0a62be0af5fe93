"""The page Findings: every finding is on it or can be reached, with its remedy and a way to the place to mend it."""

from datetime import date
from urllib.parse import parse_qs

import pytest

from discovery.access import LOCAL
from discovery.importers.engagement_json import read, renewed
from discovery.model.row import new_id
from discovery.rules import findings
from discovery.settings import ROOT
from discovery.store import Add, Store
from discovery.ui.findings.current_findings import findings_now, is_unasked
from discovery.ui.findings.findings_list import to_mend
from discovery.ui.literal import literal
from discovery.ui.process import installation
from tests.making import record as rows_of
from tests.rules.building import AHEAD, link, path, profiled
from tests.ui.visiting import components, go, visit

FINDINGS = "agree/findings.py"


def texts(person: object) -> str:
    return "\n".join(one.value for one in person.markdown)  # type: ignore[attr-defined]


def test_findings_stand_worst_first_with_remedy_and_link(shared_store: Store) -> None:
    record, _files = read((ROOT / "data" / "retail.json").read_bytes())
    made = shared_store.insert(renewed(record), LOCAL, keep_number=False)
    record = shared_store.load(made, LOCAL)
    person = visit(FINDINGS, record.engagement.code)
    every = [one for one in findings_now(record) if not one.waived]
    assert [one.value for one in person.metric] == [
        str(sum(f.severity == level for f in every)) for level in ("error", "warning", "info")
    ]
    assert [one.value for one in person.subheader] == ["Errors", "Warnings", "Hints"]
    said = texts(person)
    places = [said.index(literal(one.sentence)) for one in every]
    assert places == sorted(places) and all(f"{literal(one.remedy)} · {literal(one.rule)}" in said for one in every)
    person.segmented_control(key="findings_level").set_value("error").run()
    assert [one.value for one in person.subheader] == ["Errors"]
    assert literal(next(one.sentence for one in every if one.severity == "warning")) not in texts(person)


def test_an_answer_closes_its_finding_and_many_are_shown_by_and_by(shared_store: Store) -> None:
    made = shared_store.new({"title": "Many"}, LOCAL)
    shared_store.save(made, [Add("outputs", {"name": f"Report *{number}*"}) for number in range(40)], LOCAL)
    record = shared_store.load(made, LOCAL)
    person = visit(FINDINGS, record.engagement.code)
    every = findings_now(record)
    left = next(one for one in person.button if one.key == "findings_show_more")
    assert left.label == literal(f"Show more ({len(every) - 30} are left)")
    assert literal(every[30].sentence) not in texts(person)
    left.click().run()
    assert literal(every[30].sentence) in texts(person)
    sponsor = "Engagement has no sponsor"
    assert sponsor in texts(person)
    shared_store.save(made, [Add("people", {"name": "Ana", "role": "sponsor", "can_sign_off": True})], LOCAL)
    go(person, FINDINGS)
    assert sponsor not in texts(person)


PROMISE = {"name": "Ready", "kind": "SLA", "sla_property": "freshness", "objective": "within 5 minutes"}


@pytest.mark.parametrize(
    ("made", "rule", "code", "state"),
    [
        (rows_of(outcomes=[{"statement": "A"}]), "OUT-04", "", ""),
        (profiled(), "INP-02", "VPR-001", ""),
        ({"inputs": [{"name": "Orders"}]}, "INP-02", "", ""),
        (rows_of(steps=AHEAD, outputs=[{"name": "Board"}]), "OUP-02", "", "future"),
        (rows_of(steps=[{"name": "Load", "stage": "collect", "state": "both"}]), "WFL-04", "", "current"),
        (
            path({"latency_minutes": 9.0}, measures=[PROMISE], links=[link("measures 1", "measures", "outputs 1")]),
            "MEA-07",
            "MEA-001",
            "",
        ),
        (rows_of(), "WFL-01", "", "current"),
        (rows_of(), "WFL-02", "", "future"),
    ],
)
def test_a_finding_leads_to_the_first_row_of_the_section_to_mend(
    made: object, rule: str, code: str, state: str
) -> None:
    record = rows_of(**made) if isinstance(made, dict) else made
    one = next(one for one in findings(record, date(2026, 1, 1)) if one.rule == rule)  # type: ignore[arg-type]
    row = to_mend(record, one)  # type: ignore[arg-type]
    assert (row.code if row else "", one.state) == (code, state)


def test_links_lead_to_the_state_and_the_view_where_it_is_mended(shared_store: Store) -> None:
    made = shared_store.new({"title": "Links"}, LOCAL)
    shared_store.save(made, [Add("inputs", {"name": "Orders"})], LOCAL)
    person = visit(FINDINGS, shared_store.load(made, LOCAL).engagement.code)
    every = findings_now(shared_store.load(made, LOCAL))
    links = [one.proto for one in person.get("page_link")]
    asked = [(one.page, parse_qs(one.query_string)) for one in links]
    places = {
        (finding.rule, finding.state): (place, query.get("show"), query.get("row"))
        for finding, (place, query) in zip(every, asked, strict=False)
    }
    assert places["WFL-01", "current"][0] == "current" and places["WFL-02", "future"][0] == "future"
    for rule, page in (("WFL-01", "current"), ("WFL-02", "future")):
        led = [
            query["show"]
            for one, (place, query) in zip(every, asked, strict=False)
            if (one.rule, place) == (rule, page)
        ]
        assert led == [["collect"], ["prepare"], ["store"], ["analyze"]]
    assert places["INP-02", ""] == ("inputs", ["profiles"], None)
    assert places["INP-01", ""] == ("inputs", None, ["INP-001"])


@pytest.mark.parametrize(
    ("path", "asked", "section", "title"),
    [
        ("interfaces/inputs.py", {"row": "VPR-001"}, "profiles", None),
        ("interfaces/inputs.py", {"show": "data_quality"}, "data_quality", None),
        ("success/measures.py", {"row": "MEA-001"}, "measures", "Promises"),
        ("success/measures.py", {"show": "responses"}, "responses", None),
        ("workflow/future.py", {"show": "flows"}, "flows", None),
        ("interfaces/inputs.py", {"show": "nonsense"}, "inputs", None),
    ],
)
def test_pages_open_the_view_that_the_address_asks_for(
    shared_store: Store, path: str, asked: dict[str, str], section: str, title: str | None
) -> None:
    made = shared_store.new({"title": "Views"}, LOCAL)
    row = new_id()
    edits = [Add("inputs", {"name": "Orders"}, id=row), Add("profiles", {"input": row, "timing": "existing"})]
    shared_store.save(made, [*edits, Add("measures", PROMISE)], LOCAL)
    person = visit(FINDINGS, shared_store.load(made, LOCAL).engagement.code)
    for name, value in asked.items():
        person.query_params[name] = value
    given = components(go(person, path))["discovery_capture"]
    assert given["section"] == section and (title is None or given["title"]["plural"] == title)
    assert ("open" in given) == ("row" in asked)


def test_a_finding_is_waived_with_reason_and_name_and_taken_back(store: Store) -> None:
    made = store.new({"title": "Waive"}, LOCAL, {"people": [{"name": "Ann Sponsor"}]})
    person = visit(FINDINGS, "ENG-001")
    first = findings_now(store.load(made, LOCAL))[0]
    person.button(key=next(one.key for one in person.button if one.label == "Waive …")).click().run()
    person.radio(key="waive_scope").set_value("engagement")
    person.button(key=next(one.key for one in person.button if one.label == "Waive")).click().run()
    assert "needs a reason" in person.error[0].value and not store.load(made, LOCAL).waivers
    person.text_input(key="waive_reason").set_value("Not *this* year")
    person.selectbox(key="waive_who").set_value("Ann Sponsor")
    person.button(key=next(one.key for one in person.button if one.label == "Waive")).click().run()
    assert not person.exception
    (waiver,) = store.load(made, LOCAL).waivers
    assert (waiver.rule, waiver.scope, waiver.reason, waiver.who) == (
        first.rule,
        "engagement",
        "Not *this* year",
        "Ann Sponsor",
    )
    assert [one.label for one in person.expander if one.label.startswith("Waived")]
    assert literal("Not *this* year – Ann Sponsor") in texts(person)
    person.button(key=next(one.key for one in person.button if one.label == "Take back")).click().run()
    assert not store.load(made, LOCAL).waivers


def test_the_overview_counts_nothing_about_a_row_that_is_being_written_and_says_so(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DISCOVERY_QUIET_SECONDS", "120")
    installation.close()
    store = installation.store()
    made = store.new({"title": "Seen"}, LOCAL)
    before = {one.label: one.value for one in visit("run/overview.py", store.load(made, LOCAL).engagement.code).metric}
    store.save(made, [Add("inputs", {"name": "Till"}, None)], LOCAL)
    person = visit("run/overview.py", store.load(made, LOCAL).engagement.code)
    counts = {one.label: one.value for one in person.metric}
    assert int(counts["Errors"]) <= int(before["Errors"]), "none of those about the new input"
    assert "more about what is being written now" in texts(person)
    assert "Till" not in [one for one in texts(person).splitlines() if "has no" in one]


def test_the_overview_counts_what_is_open_and_names_the_three_worst(shared_store: Store) -> None:
    made = shared_store.new({"title": "Seen"}, LOCAL)
    shared_store.save(made, [Add("outcomes", {"statement": "One *wish*"})], LOCAL)
    record = shared_store.load(made, LOCAL)
    own = {"rule": "OUT-04", "scope": "engagement", "reason": "Agreed", "who": "Ann"}
    shared_store.save(made, [Add("waivers", own)], LOCAL)
    person = visit("run/overview.py", record.engagement.code)
    left = [one for one in findings_now(record) if one.rule != "OUT-04"]
    standing = [one for one in left if not is_unasked(record, one)]
    assert f"{len(left) - len(standing)} to ask, about what nobody has written anything of yet" in texts(person)
    counts = {one.label: one.value for one in person.metric}
    for label, level in (("Errors", "error"), ("Warnings", "warning"), ("Hints", "info")):
        assert counts[label] == str(sum(one.severity == level for one in standing))
    text = texts(person)
    assert [literal(one.sentence) in text for one in standing[:4]] == [True, True, True, False]
