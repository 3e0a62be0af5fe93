"""Requirements follow from what was captured: the same twice, untouched by what has nothing to do with them."""

import json
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings

from discovery import catalogue
from discovery.access import LOCAL
from discovery.deriving import additions, kept, let_go, missing, taken_over
from discovery.importers.engagement_json import read, renewed
from discovery.importers.merge import propose
from discovery.model.record import Record
from discovery.model.row import new_id
from discovery.model.trail import Trail
from discovery.requirements import derived, states
from discovery.requirements.facts import FACTS
from discovery.requirements.trace import NO_REASON, UNMET, as_table, traces, unrequired
from discovery.rules import findings
from discovery.settings import ROOT
from discovery.store import Edit, Remove, Set, Store
from tests.making import record
from tests.rules.building import TODAY, flow, link, ref
from tests.strategies import engagements

GOLDEN = Path(__file__).parents[1] / "golden" / "requirements-tickit.json"


def _sample(name: str) -> Record:
    return read((ROOT / "data" / f"{name}.json").read_bytes())[0]


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    made = Store(f"sqlite:///{tmp_path / 'derived.sqlite'}", tmp_path)
    yield made
    made.close()


def test_every_template_has_its_facts_and_the_other_way_round() -> None:
    assert [one.id for one in catalogue.templates()] == list(FACTS)


def test_what_follows_for_a_real_engagement() -> None:
    found = derived(_sample("tickit"))
    told = [[one.template, one.texts["priority"], one.texts["statement"]] for one in found.proposals]
    assert told == json.loads(GOLDEN.read_text()), "look at the difference; write it anew when it is right"
    assert len({one.key for one in found.proposals}) == len(found.proposals)


CONSTRAINT: dict[str, Any] = {"statement": "As agreed.", "hardness": "must"}
WORDED: dict[str, tuple[dict[str, Any], str]] = {
    "RT-BUDGET": (
        {"category": "budget", "quantity": 900, "unit": "EUR/month"},
        "The new workflow must cost no more than 900 EUR/month.",
    ),
    "RT-DATE": (
        {"category": "timeline", "applies_until": "2027-06-30"},
        "The new workflow must be in use by 2027-06-30.",
    ),
    "RT-RESIDENCY": ({"residency": "France"}, "Data under this constraint must stay in France: As agreed."),
    "RT-KEEP-MIN": (
        {"retention_min_days": 30},
        "Data under this constraint must be kept for at least 30 days: As agreed.",
    ),
    "RT-KEEP-MAX": (
        {"retention_max_days": 365},
        "Data under this constraint must be deleted after at most 1 year: As agreed.",
    ),
    "RT-REGULATION": (
        {"regulation": "GDPR", "clause": "Art. 17"},
        "The new workflow must meet GDPR Art. 17: As agreed.",
    ),
    "RT-LINEAGE": (
        {"category": "data lineage"},
        "Every delivered figure must be traceable to the inputs and steps it was made from: As agreed.",
    ),
    "RT-KEEP": ({"category": "must keep"}, "As agreed. The new workflow must keep what this names."),
    "RT-CON": ({"category": "licensing"}, "As agreed. The new workflow must respect this."),
}


@pytest.mark.parametrize("template", WORDED)
def test_a_constraint_is_worded_by_what_it_says(template: str) -> None:
    values, statement = WORDED[template]
    found = derived(record(constraints=[{**CONSTRAINT, **values}])).proposals
    assert [(one.template, one.texts["statement"]) for one in found] == [(template, statement)]
    softer = derived(record(constraints=[{**CONSTRAINT, **values, "hardness": "prefer"}])).proposals
    assert " should " in softer[0].texts["statement"] and softer[0].texts["priority"] == "should"


def carried() -> Record:
    """An input that reaches an output which serves an outcome, with figures everywhere."""
    return record(
        outcomes=[{"statement": "Answers within the hour", "priority": "must"}],
        inputs=[{"name": "Orders", "personal_data": "personal", "masking": "Names"}],
        profiles=[
            {
                "input": ref("inputs"),
                "timing": "anticipated",
                "gb_per_day": 4.4,
                "peak_records_per_second": 1700,
                "schema_change": "monthly",
            }
        ],
        data_quality=[
            {"input": ref("inputs"), "dimension": "accuracy", "target_percent": 99.0, "current_percent": 95.0}
        ],
        outputs=[
            {
                "name": "Board",
                "frequency": "daily",
                "freshness_minutes": 60,
                "availability_percent": 99.9,
                "response_ms": 300,
                "history_months": 24,
                "audience": 12,
                "classification": "restricted",
            }
        ],
        steps=[{"name": "Load", "stage": "collect", "state": "future", "ways": ("C03",)}],
        flows=[flow("inputs 1", "steps 1"), flow("steps 1", "outputs 1")],
        measures=[
            {"name": "Age", "kind": "KPI", "formula": "now - then", "frequency": "daily"},
            {"name": "Board is there", "kind": "SLA", "objective": "99.9 %", "window": "30 days"},
        ],
        deficiencies=[{"title": "Runs by hand", "observed_in": ref("steps"), "symptom": "No schedule"}],
        answers=[{"way": "C03", "future": "add"}, {"way": "S01", "future": "keep"}],
        links=[
            link("outputs 1", "serves", "outcomes 1"),
            link("measures 1", "measures", "outcomes 1"),
            link("measures 2", "measures", "outputs 1"),
        ],
    )


SAID = {
    "RT-OUT": "Answers within the hour. The new workflow must make this possible.",
    "RT-OUP": "The new workflow must deliver “Board” daily.",
    "RT-OUP-FRESH": "“Board” must be at most 1 hour old when it is read.",
    "RT-OUP-THERE": "“Board” must be available 99.9 % of the time.",
    "RT-OUP-QUICK": "“Board” must answer within 300 ms in 95 of 100 cases.",
    "RT-OUP-HISTORY": "“Board” must offer 24 months of history.",
    "RT-OUP-PEOPLE": "“Board” must serve 12 people.",
    "RT-OUP-SECRET": "Only people who may see restricted data must be able to open “Board”.",
    "RT-INP-VOLUME": "The new workflow must take in 4.4 GB a day from “Orders”.",
    "RT-INP-PEAK": "The new workflow must take in 1\u202f700 records a second from “Orders” at its peak.",
    "RT-INP-SCHEMA": "A change of the layout of “Orders” must be noticed before it reaches an output.",
    "RT-INP-MASK": "Personal data of “Orders” must be masked or removed before anybody without a right to it can read it.",
    "RT-QUALITY": "The accuracy of “Orders” must be at least 99 %.",
    "RT-PROMISE": "This promise must hold: “Board is there”, 99.9 % (30 days).",
    "RT-KPI": "The new workflow must provide the figures for “Age” daily.",
    "RT-DEF": "Runs by hand. This must not occur in the new workflow.",
    "RT-WAY": "Log-based change capture. The new workflow must have it in the stage collect.",
}


def test_every_other_template_is_worded_and_reasoned() -> None:
    found = derived(carried())
    assert {one.template: one.texts["statement"] for one in found.proposals} == SAID
    assert {**SAID, **WORDED}.keys() == FACTS.keys()
    for one in found.proposals:
        assert "OUT-001" in [row.code for row in one.sources], one.template
    there = next(one for one in found.proposals if one.template == "RT-OUP-THERE")
    assert "43.2 minutes" in there.texts["fit_criterion"], "99.9 % of 30 days"
    assert not found.groundless


def test_without_a_way_to_an_outcome_nothing_is_required() -> None:
    found = derived(record(outputs=[{"name": "Board", "freshness_minutes": 60}]))
    assert not found.proposals and [one.template for one in found.groundless] == ["RT-OUP", "RT-OUP-FRESH"]


def _stored(store: Store, made: Record) -> str:
    engagement = store.insert(made, LOCAL)
    store.save(engagement, additions(missing(store.load(engagement)), new_id), LOCAL)
    return engagement


def test_deriving_twice_changes_nothing_and_no_rule_complains_of_what_was_derived(store: Store) -> None:
    engagement = _stored(store, renewed(_sample("retail")))
    found = store.load(engagement)
    assert missing(found) == ()
    told = Counter(states(found).values())
    assert told == {"ok": len(mine_of(found)) - 1, "overridden": 1}
    mine = mine_of(found)
    assert len(mine) > 100
    complaints = [one for one in findings(found, TODAY) if one.rule in ("REQ-01", "REQ-06", "REQ-08")]
    assert not [one for one in complaints if mine & set(one.rows)]


def mine_of(record: Record) -> set[str]:
    return {row.id for row in record.requirements if row.template}


@pytest.mark.parametrize("way", ["a copy beside it", "into another one"])
def test_a_copy_knows_what_it_was_derived_from(store: Store, way: str) -> None:
    sample = _sample("retail")
    if way == "a copy beside it":
        engagement = store.insert(renewed(sample), LOCAL)
    else:
        engagement = store.new({"title": "Another"}, LOCAL)
        here = store.load(engagement)
        store.save(engagement, propose(here, sample, store.past(here, Trail()), Trail()).edits, LOCAL)
    assert Counter(states(store.load(engagement)).values()) == Counter(states(sample).values()) != Counter()


def test_a_rejected_one_is_not_derived_again(store: Store) -> None:
    engagement = _stored(store, carried())
    first = store.load(engagement).requirements[0]
    store.save(engagement, [Set("requirements", first.id, "status", "rejected")], LOCAL)
    assert missing(store.load(engagement)) == ()


def test_an_edit_a_change_and_a_loss_are_told_apart(store: Store) -> None:
    engagement = _stored(store, carried())
    found = store.load(engagement)
    by_template = {str(row.template).partition("@")[0]: row for row in found.requirements}
    worded, output = by_template["RT-OUP-QUICK"], found.outputs[0]
    edits: list[Edit] = [
        Set("requirements", worded.id, "statement", "The board answers at once."),
        Set("outputs", output.id, "freshness_minutes", 15.0),
        Remove("deficiencies", found.deficiencies[0].id),
        Set("outputs", output.id, "notes", "Nothing to do with it"),
    ]
    store.save(engagement, edits, LOCAL)
    found = store.load(engagement)
    by_id = {row.id: str(row.template).partition("@")[0] for row in found.requirements}
    told = {by_id[row]: state for row, state in states(found).items()}
    assert {name for name, state in told.items() if state == "overridden"} == {"RT-OUP-QUICK"}
    assert {name for name, state in told.items() if state == "suspect"} == {"RT-OUP-FRESH"}
    assert {name for name, state in told.items() if state == "orphaned"} == {"RT-DEF"}
    assert "REQ-06" in {one.rule for one in findings(found, TODAY)}
    now = {one.template: one for one in derived(found).proposals}
    fresh, lost = (
        next(row for row in found.requirements if by_id[row.id] == name) for name in ("RT-OUP-FRESH", "RT-DEF")
    )
    store.save(engagement, taken_over(fresh, now["RT-OUP-FRESH"]), LOCAL)
    store.save(engagement, let_go(lost, remove=False), LOCAL)
    found = store.load(engagement)
    assert "15 minutes" in str(found.by_id[fresh.id].label)
    assert set(states(found).values()) == {"ok", "overridden"} and lost.id not in states(found)
    store.save(engagement, [Set("outputs", output.id, "response_ms", 500.0)], LOCAL)
    found = store.load(engagement)
    assert states(found)[worded.id] == "suspect"
    now = {one.template: one for one in derived(found).proposals}
    store.save(engagement, kept(found.by_id[worded.id], now["RT-OUP-QUICK"]), LOCAL)  # type: ignore[arg-type]
    found = store.load(engagement)
    assert states(found)[worded.id] == "overridden" and found.by_id[worded.id].label == "The board answers at once."


@settings(max_examples=25, deadline=None)
@given(engagements())
def test_any_engagement_gives_the_same_twice_and_every_text_fits(made: Record) -> None:
    first, again = derived(made), derived(made)
    assert first == again
    for one in first.proposals:
        assert "{" not in one.texts["statement"].replace("{", "", 0) or "{" in str(one.source.__dict__)
        assert len(one.texts["statement"]) <= 6000
    keys = [one.key for one in (*first.proposals, *first.groundless)]
    assert len(keys) == len(set(keys))


def test_the_matrix_shows_what_belongs_together_and_what_is_missing() -> None:
    made = record(
        requirements=[
            {"statement": "Figures are kept", "priority": "must", "fit_criterion": "7 years"},
            {"statement": "Nothing behind it", "priority": "could"},
            {"statement": "Not wanted", "status": "rejected"},
        ],
        outcomes=[{"statement": "Answers", "priority": "must"}, {"statement": "More"}],
        outputs=[{"name": "Board"}],
        measures=[{"name": "Age"}],
        links=[
            link("requirements 1", "derived_from", "outcomes 1"),
            link("measures 1", "measures", "outcomes 1"),
            link("outputs 1", "satisfies", "requirements 1"),
        ],
    )
    first, second = traces(made)
    assert [row.code for section in first.rows.values() for row in section] == ["OUT-001", "OUP-001", "MEA-001"]
    assert first.gaps == () and second.gaps == (NO_REASON, "no fit criterion")
    assert {section: [row.code for row in rows] for section, rows in unrequired(made).items()} == {
        "outcomes": ["OUT-002"],
        "outputs": ["OUP-001"],
    }
    assert as_table(made)[1][5:] == ["OUT-001", "", "", "OUP-001", "", "MEA-001"]
    assert UNMET in traces(record(requirements=[{"statement": "x", "priority": "must"}]))[0].gaps
