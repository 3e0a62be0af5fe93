"""Requirements follow from what was captured: the same twice, untouched by what has nothing to do with them."""

import json
import os
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given, settings

from discovery import catalogue
from discovery.access import LOCAL
from discovery.importers.engagement_json import read, renewed
from discovery.importers.merge import propose
from discovery.model.record import Record
from discovery.model.trail import Trail
from discovery.requirements import derived, states
from discovery.requirements.adding import Choice, accept_new_text, detach, keep_text, missing
from discovery.requirements.facts import FACTS, NEEDS_PROOF
from discovery.requirements.trace import NO_REASON, UNMET, as_table, traces, unrequired
from discovery.rules import findings
from discovery.settings import ROOT
from discovery.store import Edit, Remove, Set, Store
from tests.making import new_store, record
from tests.rules.building import TODAY, flow, link, ref
from tests.strategies import engagements

LIMITS = (
    *("RT-BUDGET", "RT-DATE", "RT-RESIDENCY", "RT-KEEP-MIN", "RT-KEEP-MAX", "RT-REGULATION", "RT-LINEAGE", "RT-KEEP"),
    "RT-CON",
)
GOLDEN = Path(__file__).parents[1] / "golden" / "requirements-tickit.json"


def _sample(name: str) -> Record:
    return read((ROOT / "data" / f"{name}.json").read_bytes())[0]


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    made = new_store(tmp_path, "derived.sqlite")
    yield made
    made.close()


def test_every_template_has_its_facts_and_the_other_way_round() -> None:
    assert [one.id for one in catalogue.requirement_templates()] == list(FACTS)


def test_what_follows_for_a_real_engagement() -> None:
    found = derived(_sample("tickit"))
    names = ("priority", "statement", "rationale", "fit_criterion")
    told = [[one.template, *(one.texts.get(name, "") for name in names)] for one in found.proposals]
    if os.environ.get("GOLDEN") == "write":
        GOLDEN.write_text("[\n" + ",\n".join(json.dumps(line, ensure_ascii=False) for line in told) + "\n]\n")
    assert told == json.loads(GOLDEN.read_text()), "look at the difference; write it anew when it is right"
    assert len({one.key for one in found.proposals}) == len(found.proposals)


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


def test_what_follows_is_reasoned_by_the_outcome_its_data_reaches() -> None:
    found = derived(carried())
    spoken_of = {one.template for one in found.proposals}
    assert spoken_of == set(FACTS) - {name for name in FACTS if name in LIMITS} - {"RT-OUT"}
    for one in found.proposals:
        assert "OUT-001" in [row.code for row in one.sources], one.template
        assert f"({one.source.code})" in one.texts["rationale"], "the row is named by name and code"
    assert [(row.code, what) for row, what in found.needs] == [("OUT-001", NEEDS_PROOF)]
    assert not found.groundless and not found.doubted


def test_without_a_way_to_an_outcome_nothing_is_required() -> None:
    found = derived(record(outputs=[{"name": "Board", "freshness_minutes": 60}]))
    assert not found.proposals and [one.template for one in found.groundless] == ["RT-OUP", "RT-OUP-FRESH"]


def _stored(store: Store, made: Record) -> str:
    engagement = store.insert(made, LOCAL)
    store.save(engagement, Choice(missing(store.load(engagement, LOCAL))).edits, LOCAL)
    return engagement


def test_deriving_twice_changes_nothing_and_no_rule_complains_of_what_was_derived(store: Store) -> None:
    engagement = _stored(store, renewed(_sample("retail")))
    found = store.load(engagement, LOCAL)
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
        here = store.load(engagement, LOCAL)
        store.save(engagement, propose(here, sample, store.past(here, Trail(), LOCAL), Trail()).edits, LOCAL)
    assert Counter(states(store.load(engagement, LOCAL)).values()) == Counter(states(sample).values()) != Counter()


def test_a_rejected_one_is_not_derived_again(store: Store) -> None:
    engagement = _stored(store, carried())
    first = store.load(engagement, LOCAL).requirements[0]
    store.save(engagement, [Set("requirements", first.id, "status", "rejected")], LOCAL)
    assert missing(store.load(engagement, LOCAL)) == ()


def test_an_edit_a_change_and_a_loss_are_told_apart(store: Store) -> None:
    engagement = _stored(store, carried())
    found = store.load(engagement, LOCAL)
    by_template = {str(row.template).partition("@")[0]: row for row in found.requirements}
    worded, output = by_template["RT-OUP-QUICK"], found.outputs[0]
    edits: list[Edit] = [
        Set("requirements", worded.id, "statement", "The board answers at once."),
        Set("outputs", output.id, "freshness_minutes", 15.0),
        Remove("deficiencies", found.deficiencies[0].id),
        Set("outputs", output.id, "notes", "Nothing to do with it"),
    ]
    store.save(engagement, edits, LOCAL)
    found = store.load(engagement, LOCAL)
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
    store.save(engagement, accept_new_text(found, fresh, now["RT-OUP-FRESH"]), LOCAL)
    store.save(engagement, detach(lost, remove=False), LOCAL)
    found = store.load(engagement, LOCAL)
    assert "15 minutes" in str(found.by_id[fresh.id].label)
    assert set(states(found).values()) == {"ok", "overridden"} and lost.id not in states(found)
    store.save(engagement, [Set("outputs", output.id, "response_ms", 500.0)], LOCAL)
    found = store.load(engagement, LOCAL)
    assert states(found)[worded.id] == "suspect"
    now = {one.template: one for one in derived(found).proposals}
    store.save(engagement, keep_text(found, worded, now["RT-OUP-QUICK"]), LOCAL)
    found = store.load(engagement, LOCAL)
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
