"""The graph of a Record: what stands in which lane, which flows count, what is missing, what the chips say."""

from __future__ import annotations

import uuid
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any, TypeVar

import pytest

from discovery.model.agreement import Link
from discovery.model.engagement import Engagement, Person
from discovery.model.framing import Constraint, Outcome
from discovery.model.interfaces import Input, Output, Profile
from discovery.model.record import Record
from discovery.model.row import Row
from discovery.model.workflow import Flow, Step, Tool
from discovery.workflow.graph import STAGES, Graph, Node, graph, how_many, volume_words
from discovery.workflow.kind import kind_of

Kind = TypeVar("Kind", bound=Row)
ENGAGEMENT = str(uuid.UUID(int=1))


def row(kind: type[Kind], number: int, /, **values: Any) -> Kind:
    """A row whose id follows from its kind and number."""
    return kind(id=name(kind, number), engagement_id=ENGAGEMENT, number=number, **values)


def name(kind: type[Row], number: int) -> str:
    return str(uuid.uuid5(uuid.NAMESPACE_OID, f"{kind.__name__} {number}"))


def flow(number: int, origin: str, target: str, state: str = "both", **values: Any) -> Flow:
    return row(Flow, number, origin=origin, target=target, state=state, **values)


TILLS, SENSORS = name(Input, 1), name(Input, 2)
COPY, LAKE, SUMS = name(Step, 1), name(Step, 2), name(Step, 3)
ANA, DASHBOARD = name(Person, 1), "BI, visualisation, dashboard"
BOARD, REPORT = name(Output, 1), name(Output, 2)


def record() -> Record:
    engagement = Engagement(
        id=ENGAGEMENT, engagement_id=ENGAGEMENT, number=1, title="Corner shop", stage_names={"deliver": "Serve"}
    )
    return Record(
        engagement=engagement,
        people=(row(Person, 1, name="Ana"),),
        outcomes=(
            row(Outcome, 1, statement="Know yesterday's sales", category="modernise: speed"),
            row(Outcome, 2, statement="Dropped long ago", status="dropped"),
        ),
        constraints=(row(Constraint, 4, statement="Data stays here", category="data residency"),),
        outputs=(
            row(Output, 1, name="Board", output_class=DASHBOARD, frequency="daily", owner=ANA),
            row(Output, 2, name="Report", state="future"),
        ),
        inputs=(
            row(Input, 1, name="Tills", input_class="batch: database", product="SQLite", state=None, owner=ANA),
            row(Input, 2, name="Sensors", state="future", owner=ANA),
        ),
        profiles=(
            row(Profile, 1, input=TILLS, timing="existing", gb_per_day=0.02),
            row(Profile, 2, input=TILLS, timing="anticipated", gb_per_day=2),
        ),
        tools=(row(Tool, 1, name="Apache Kafka"),),
        steps=(
            row(Step, 1, name="Copy", stage="collect", state="current", run_by="cron", trigger="nightly"),
            row(Step, 2, name="Data lake", stage="store", state="future", tool=name(Tool, 1)),
            row(Step, 3, name="Sums", stage="analyze", state="both", unanswered={"owner": "out of scope"}),
        ),
        flows=(
            flow(1, TILLS, COPY, "current", payload="receipts", gb_per_day=0.02, mode="batch"),
            flow(2, COPY, SUMS, "both"),
            flow(3, TILLS, LAKE, "future", mode="streaming", protocol="HTTPS"),
            flow(4, LAKE, SUMS, "future"),
            flow(5, SUMS, BOARD),
            flow(6, COPY, LAKE, "both"),
            flow(7, name(Input, 9), SUMS),
        ),
        links=(
            row(Link, 1, from_id=name(Constraint, 4), to_id=TILLS, kind="constrains"),
            row(Link, 2, from_id=BOARD, to_id=name(Outcome, 1), kind="serves"),
        ),
    )


def by_id(found: Graph) -> dict[str, Node]:
    return {node.id: node for node in found.nodes}


def test_inputs_steps_and_outputs_stand_in_their_lanes() -> None:
    current, future = graph(record(), "current"), graph(record(), "future")
    assert [(node.name, node.stage) for node in current.nodes] == [
        ("Tills", "generate"), ("Copy", "collect"), ("Sums", "analyze"), ("Board", "deliver")
    ]  # fmt: skip
    assert {node.name for node in future.nodes} == {"Tills", "Sensors", "Data lake", "Sums", "Board", "Report"}
    assert {node.stage for node in future.nodes} <= set(STAGES)


def test_a_flow_counts_when_it_and_both_its_ends_are_in_the_state() -> None:
    current, future = graph(record(), "current"), graph(record(), "future")
    ends = {(edge.source, edge.target) for edge in current.edges}
    assert ends == {(TILLS, COPY), (COPY, SUMS), (SUMS, BOARD)}
    assert {(edge.source, edge.target) for edge in future.edges} == {(TILLS, LAKE), (LAKE, SUMS), (SUMS, BOARD)}
    first = current.edges[0]
    assert (first.label, first.mode, first.gb_per_day) == ("receipts", "batch", 0.02)
    assert future.edges[0].mode == "streaming" and future.edges[0].label == "HTTPS"


def test_both_states_share_one_frame() -> None:
    made = record()
    current, future = graph(made, "current"), graph(made, "future")
    assert current.frame == future.frame and current.frame is not None
    assert {edge.id for edge in current.frame.edges} == {edge.id for edge in (*current.edges, *future.edges)}
    assert len(current.frame.nodes) == 7


def test_what_is_missing_is_said_in_words() -> None:
    current, future = by_id(graph(record(), "current")), by_id(graph(record(), "future"))
    assert future[SENSORS].gap == "nothing uses it"
    assert future[REPORT].gap == "nothing feeds it"
    assert current[TILLS].gap == current[COPY].gap == ""
    assert future[LAKE].gap == "no owner"
    assert current[SUMS].gap == ""  # its owner does not apply: that is an answer


def test_a_step_without_flows_lacks_both() -> None:
    alone = Record(engagement=record().engagement, steps=(row(Step, 1, name="Alone", stage="store", state="current"),))
    assert graph(alone, "current").nodes[0].gap == "nothing feeds it, nothing uses it"


def test_chips_and_rails_carry_the_numbers_people_say() -> None:
    found = graph(record(), "current")
    assert by_id(found)[TILLS].chips == ("C4",)
    assert by_id(found)[BOARD].chips == ("O1",)
    assert [(rail.code, rail.name, rail.detail) for rail in found.constraints] == [
        ("C4", "Data stays here", "Data residency · existing")
    ]
    assert [rail.code for rail in found.outcomes] == ["O1"]


def test_the_second_line_tells_product_and_volume_of_the_state() -> None:
    current, future = by_id(graph(record(), "current")), by_id(graph(record(), "future"))
    assert current[TILLS].detail == "SQLite · 20 MB/day"
    assert future[TILLS].detail == "SQLite · 2 GB/day"
    assert current[COPY].detail == "cron · nightly"
    assert future[LAKE].detail == "Apache Kafka"
    assert current[BOARD].detail == "BI, visualisation, dashboard · daily"
    assert current[COPY].owner == "cron" and current[TILLS].owner == "Ana"


def test_stages_may_have_their_own_names() -> None:
    assert graph(record(), "current").stages == ("Generate", "Collect", "Prepare", "Store", "Analyze", "Serve")


def test_nothing_but_the_states_and_their_difference_can_be_shown() -> None:
    with pytest.raises(ValueError, match="current, future or difference"):
        graph(record(), "someday")


def test_an_empty_record_is_an_empty_graph() -> None:
    found = graph(Record(engagement=record().engagement), "future")
    assert (found.nodes, found.edges, found.title) == ((), (), "Corner shop")


def test_kinds_follow_the_class_or_the_tool() -> None:
    made = record()
    assert kind_of(made.inputs[0]) == "database"
    assert kind_of(made.outputs[0]) == "dashboard"
    assert kind_of(made.steps[1], "Apache Kafka") == "queue"
    assert kind_of(made.steps[1]) == "lake"
    assert kind_of(made.steps[0]) == "tool"


@pytest.mark.parametrize(
    ("volume", "words"),
    [
        (None, ""),
        (0.0, "0 B/day"),
        (5e-9, "5 B/day"),
        (0.02, "20 MB/day"),
        (1, "1 GB/day"),
        (40, "40 GB/day"),
        (999.9, "1 TB/day"),
        (1500, "1.5 TB/day"),
        (2.5e6, "2.5 PB/day"),
    ],
)
def test_volumes_read_well(volume: float | None, words: str) -> None:
    assert volume_words(volume) == words


@pytest.mark.parametrize("section", ["inputs", "steps", "outputs"])
def test_what_is_counted_is_what_the_pictures_show(section: str) -> None:
    kinds = {"inputs": {"generate"}, "outputs": {"deliver"}, "steps": set(STAGES) - {"generate", "deliver"}}
    shown = [
        sum(node.stage in kinds[section] for node in graph(record(), state).nodes) for state in ("current", "future")
    ]
    there = {"inputs": record().inputs, "steps": record().steps, "outputs": record().outputs}
    assert how_many(there[section]) == tuple(shown)
    assert sum(shown) > 0


def test_what_was_saved_in_one_second_came_together() -> None:
    moment = datetime(2026, 11, 26, 9, 30, 5, 999, tzinfo=UTC)
    one = replace(
        record(),
        inputs=(row(Input, 1, name="Tills", created_at=moment),),
        steps=(row(Step, 1, name="Copy", stage="collect", state="both", created_at=moment.replace(microsecond=7)),),
        flows=(flow(1, TILLS, COPY, created_at=moment + timedelta(seconds=1)),),
    )
    found = graph(one, "current")
    assert {node.since for node in found.nodes if node.stage != "deliver"} == {"2026-11-26T09:30:05+00:00"}
    assert [edge.since for edge in found.edges] == ["2026-11-26T09:30:06+00:00"]
