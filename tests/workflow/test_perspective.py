"""Boxes by one fact: the answer of every kind of row, how answers become colours, and what is never made up."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings

from discovery.model.agreement import Link
from discovery.model.engagement import Engagement, Person
from discovery.model.interfaces import Input, Output
from discovery.model.record import Record
from discovery.model.success import Measure, Reading
from discovery.model.workflow import Step
from discovery.workflow.graph import VIEWS, Graph, graph
from discovery.workflow.perspective import MOST, NOT_SAID, PERSPECTIVES, coloured, perspective
from tests.strategies import engagements
from tests.workflow.test_graph import ENGAGEMENT, name, row

ANA, BO = name(Person, 1), name(Person, 2)


def made(**parts: Any) -> Record:
    head = Engagement(id=ENGAGEMENT, engagement_id=ENGAGEMENT, number=1, title="Corner shop", currency="EUR")
    return Record(engagement=head, people=(row(Person, 1, name="Ana"), row(Person, 2, name="Bo")), **parts)


def step(number: int, **values: Any) -> Step:
    return row(Step, number, name=f"Step {number}", stage="store", state="both", **values)


def answers(record: Record, key: str) -> dict[str, tuple[str, str]]:
    """For each box that has the fact, the sign and the name of its category."""
    shown = graph(record, "current")
    of = perspective(record, shown, key).of
    return {node.name: (of[node.id].sign, of[node.id].name) for node in shown.nodes if node.id in of}


def said(record: Record, key: str) -> dict[str, str]:
    return {node.name: node.detail for node in coloured(record, graph(record, "current"), key).nodes}


def test_owners_are_ordered_by_how_much_they_own() -> None:
    record = made(
        inputs=(row(Input, 1, name="Tills", owner=BO), row(Input, 2, name="Web", owner=BO)),
        steps=(step(1, owner=ANA), step(2)),
        outputs=(row(Output, 1, name="Board", owner=BO),),
    )
    assert answers(record, "owner") == {
        "Tills": ("A", "Bo"), "Web": ("A", "Bo"), "Board": ("A", "Bo"), "Step 1": ("B", "Ana"), "Step 2": ("?", "not said")
    }  # fmt: skip
    assert said(record, "owner")["Tills"] == "Bo" and said(record, "owner")["Step 2"] == "owner not said"


def test_a_fact_is_asked_only_of_rows_that_have_it() -> None:
    record = made(
        inputs=(row(Input, 1, name="Tills", classification="restricted"),),
        steps=(step(1, run_by="Data team", automation=4),),
        outputs=(row(Output, 1, name="Board"),),
    )
    assert answers(record, "classification") == {"Tills": ("R", "restricted"), "Board": ("?", "not said")}
    assert answers(record, "run_by") == {"Step 1": ("A", "Data team")}
    assert answers(record, "automation") == {"Step 1": ("4", "4 by itself")}


@pytest.mark.parametrize(
    ("key", "field", "value", "sign", "words"),
    [
        ("automation", "automation", 0, "0", "automation 0 of 4"),
        ("automation", "automation", 3, "3", "automation 3 of 4"),
        ("effectiveness", "effectiveness", 2, "2", "effectiveness 2 of 5"),
        ("cost", "cost_per_month", 0, "0", "0 EUR a month"),
        ("cost", "cost_per_month", 100, "1", "100 EUR a month"),
        ("cost", "cost_per_month", 101, "2", "101 EUR a month"),
        ("cost", "cost_per_month", 24_000, "4", "24\u202f000 EUR a month"),
        ("cost", "cost_per_month", 1e9, "5", "1\u202f000\u202f000\u202f000 EUR a month"),
    ],
)
def test_ordered_answers_have_their_own_figure(key: str, field: str, value: float, sign: str, words: str) -> None:
    record = made(steps=(step(1, **{field: value}), step(2)))
    assert answers(record, key)["Step 1"][0] == sign and answers(record, key)["Step 2"] == ("?", "not said")
    assert said(record, key)["Step 1"] == words


def test_more_is_a_stronger_shade() -> None:
    record = made(steps=tuple(step(number, automation=number - 1) for number in range(1, 6)))
    found = perspective(record, graph(record, "future"), "automation")
    ranks = [category.rank for category in found.categories]
    assert found.palette == "ordered" and ranks == sorted(ranks) and (ranks[0], ranks[-1]) == (0, 5)


def test_the_cost_of_an_input_is_that_of_a_month() -> None:
    record = made(inputs=(row(Input, 1, name="Tills", annual_cost=1200),))
    assert answers(record, "cost") == {"Tills": ("1", "up to 100")}
    assert said(record, "cost")["Tills"] == "100 EUR a month"


def promised(*measures: dict[str, Any], **parts: Any) -> Record:
    """A step that these measures measure."""
    found = tuple(row(Measure, at, name=f"M{at}", **values) for at, values in enumerate(measures, 1))
    links = tuple(row(Link, one.number, from_id=one.id, to_id=name(Step, 1), kind="measures") for one in found)
    return made(steps=(step(1), step(2)), measures=found, links=links, **parts)


KEPT = {"kind": "SLA", "direction": "higher", "target": 99.0, "actual": 99.5}
BROKEN = {"kind": "SLO", "direction": "lower", "target": 2.0, "actual": 6.5}
OPEN = {"kind": "SLA", "direction": "higher", "target": 99.0}


@pytest.mark.parametrize(
    ("measures", "state"),
    [
        ([KEPT], "kept"),
        ([BROKEN], "broken"),
        ([OPEN], "not measured yet"),
        ([KEPT, BROKEN, OPEN], "broken"),
        ([KEPT, OPEN], "not measured yet"),
        ([{"kind": "SLA", "baseline": 7.0, "target": 2.0, "actual": 1.0}], "kept"),
        ([{"kind": "SLA", "baseline": 1.0, "target": 2.0, "actual": 1.5}], "broken"),
        ([{"kind": "SLA", "direction": "in range", "range_low": 1.0, "range_high": 3.0, "actual": 4.0}], "broken"),
        ([{"kind": "SLA", "target": 2.0, "actual": 1.0}], "not measured yet"),
    ],
)
def test_a_promise_is_kept_broken_or_open(measures: list[dict[str, Any]], state: str) -> None:
    assert answers(promised(*measures), "promise") == {"Step 1": ({"kept": "K", "broken": "B"}.get(state, "…"), state)}


def test_only_promises_count_and_the_last_reading_decides() -> None:
    assert answers(promised({**BROKEN, "kind": "KPI"}), "promise") == {}
    later = row(Reading, 1, measure=name(Measure, 1), on="2026-03-01", value=98.0)
    assert answers(promised(KEPT, readings=(later,)), "promise") == {"Step 1": ("B", "broken")}


@pytest.mark.parametrize("many", [MOST, MOST + 1, MOST + 9])
def test_more_answers_than_colours_are_summed_up(many: int) -> None:
    record = made(steps=tuple(step(number, run_by=f"Team {number:02}") for number in range(1, many + 1)))
    found = perspective(record, graph(record, "current"), "run_by")
    assert len(found.categories) == MOST
    assert len({category.rank for category in found.categories}) == MOST
    last = found.categories[-1]
    assert last.name == (f"Team {MOST:02}" if many == MOST else f"other: {many - MOST + 1} more")


def test_no_key_changes_nothing_and_an_unknown_one_is_refused() -> None:
    shown = graph(made(steps=(step(1),)), "current")
    assert coloured(made(), shown, "") is shown
    with pytest.raises(KeyError):
        perspective(made(), shown, "taste")


@pytest.mark.parametrize("key", list(PERSPECTIVES))
@settings(max_examples=20, deadline=None, suppress_health_check=list(HealthCheck))
@given(record=engagements(5))
def test_every_view_has_the_same_colours_and_every_box_its_own(key: str, record: Record) -> None:
    drawn: list[Graph] = [coloured(record, graph(record, view), key) for view in VIEWS]
    found = [one.colouring for one in drawn]
    assert found[0] is not None and found[0] == found[1] == found[2]
    assert set(found[0].of.values()) == set(found[0].categories)
    assert len(found[0].categories) <= MOST + (NOT_SAID in found[0].categories)
