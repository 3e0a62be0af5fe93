"""The two samples are complete, true to their sources, and the same again after a trip through the database."""

import re
from collections import Counter
from pathlib import Path

import pytest

from discovery.access import LOCAL
from discovery.catalogue import ways
from discovery.coverage.checklists import answers, left_behind
from discovery.exporters import engagement_json as writer
from discovery.importers import engagement_json as reader
from discovery.measures import latest
from discovery.model.column import columns
from discovery.model.engagement import Engagement
from discovery.model.interfaces import Input
from discovery.model.links import allowed
from discovery.model.record import CAPTURED, ROWS, Record
from discovery.model.row import Row, id_for
from discovery.model.workshop import Answer
from discovery.settings import ROOT
from discovery.workflow.graph import STAGES, graph
from tests.making import new_store

SAMPLES = ("tickit", "retail")
REPOSITORY = "public repository garystafford/tickit-data-lake-demo"
ARTICLE = "public article on Amazon MWAA configuration by the same author"
FACTS = {
    "people": "name role",
    "outcomes": "statement horizon nature",
    "constraints": "statement timing nature category quantity unit",
    "outputs": "name output_class product state data_format",
    "inputs": "name input_class engine_class product system_of_record acquisition interface state schedule "
    "personal_data",
    "data_quality": "input dimension method",
    "parties": "name role kind organisation",
    "workflows": "name state purpose orchestrator high_level low_level process_flow",
    "tools": "name state vendor release",
    "steps": "name stage state tool trigger workflow what_it_does",
    "flows": "origin target state payload protocol",
    "practices": "kind state tool what_is_done",
    "partners": "name kind state services",
    "deficiencies": "title observed_in symptom evidence",
    "log": "kind subject chosen",
    "artefacts": "title kind received_from confidentiality",
    "answers": "way today future reason",
    "environments": "name platform release tool artefact",
}
"""The columns that the repository speaks about; whatever else a confirmed row says must be named as assumed."""
NUMBERS = {
    *("49,990", "8,798", "17,939", "7,142", "205", "11", "365", "2008", "1", "3", "5", "14", "15"),
    *("100,000", "10000", "32", "16", "30", "2.0.2", "1.4.0", "1.0.2", "3.0.0", "1.10.12", "9.0.3"),
}
"""Every number the repository and the article state."""


def _file(name: str) -> bytes:
    return (ROOT / "data" / f"{name}.json").read_bytes()


@pytest.fixture(scope="module", params=SAMPLES)
def sample(request: pytest.FixtureRequest) -> Record:
    return reader.read(_file(request.param))[0]


@pytest.fixture(scope="module")
def tickit() -> Record:
    return reader.read(_file("tickit"))[0]


@pytest.fixture(scope="module")
def retail() -> Record:
    return reader.read(_file("retail"))[0]


def _filled(row: Row) -> list[str]:
    return [column.name for column in columns(type(row)) if row.__dict__[column.name] not in (None, (), {})]


def _states(row: Row) -> set[str]:
    state = row.__dict__["state"]
    return {"current", "future"} if state == "both" else {state}


@pytest.mark.parametrize("name", SAMPLES)
def test_file_comes_back_the_same_from_a_database(name: str, tmp_path: Path) -> None:
    record, files = reader.read(_file(name))
    store = new_store(tmp_path, "sample.sqlite")
    there = store.read(store.insert(record, LOCAL), LOCAL)
    store.close()
    assert writer.write(there, files) == _file(name)


def test_both_fit_into_one_database(tmp_path: Path) -> None:
    store = new_store(tmp_path, "both.sqlite")
    codes = [store.read(store.insert(reader.read(_file(name))[0], LOCAL), LOCAL).engagement.code for name in SAMPLES]
    store.close()
    assert codes == ["ENG-001", "ENG-002"]


def test_every_section_says_something(sample: Record) -> None:
    assert [model.section for model in ROWS if not sample.rows(model.section)] == ["proposals"]


def test_sizes(tickit: Record, retail: Record) -> None:
    assert 150 <= len(tickit) <= 280
    assert 350 <= len(retail) <= 480


def test_nothing_private_is_in_a_file() -> None:
    assert not any(b"private_notes" in _file(name) for name in SAMPLES)


# ---- what fits together


def test_links_lead_where_they_may_and_none_is_there_twice(sample: Record) -> None:
    for link in sample.links:
        ends = sample.by_id[link.from_id], sample.by_id[link.to_id]
        assert allowed(link.kind, ends[0].section, ends[1].section), link
    assert max(Counter((link.kind, link.from_id, link.to_id) for link in sample.links).values()) == 1
    assert {link.kind for link in sample.links} == set(next(c for c in columns(ROWS[-1]) if c.name == "kind").values)


def test_flows_are_there_only_where_their_ends_are(sample: Record) -> None:
    for flow in sample.flows:
        for end in (flow.origin, flow.target):
            assert _states(flow) <= _states(sample.by_id[end]), (flow.code, sample.by_id[end].code)


def test_pictures_have_boxes_in_all_six_lanes(sample: Record) -> None:
    for state in ("current", "future"):
        drawn = graph(sample, state)
        assert {node.stage for node in drawn.nodes} == set(STAGES), state
        assert 20 <= len(drawn.nodes) <= 34
        assert len(drawn.edges) >= len(drawn.nodes) - 1


def test_tickit_has_no_loose_end(tickit: Record) -> None:
    assert [node.name for state in ("current", "future") for node in graph(tickit, state).nodes if node.gap] == []


def test_retail_has_two_gaps_today_and_none_tomorrow(retail: Record) -> None:
    gaps = [(node.stage, node.gap) for node in graph(retail, "current").nodes if node.gap]
    assert sorted(gaps) == [("analyze", "nothing uses it"), ("generate", "nothing uses it")]
    assert [node.name for node in graph(retail, "future").nodes if node.gap] == []


def test_what_belongs_together_is_linked(sample: Record) -> None:
    assert all(sample.origins(row, "produces") for row in sample.inputs)
    assert all(sample.origins(row, "consumes") and sample.targets(row, "serves") for row in sample.outputs)
    assert all(sample.origins(row, "measures") and sample.origins(row, "serves") for row in sample.outcomes)
    assert all(sample.targets(row, "derived_from") and sample.origins(row, "satisfies") for row in sample.requirements)
    assert all(sample.targets(row, "constrains") for row in sample.constraints)
    assert all(row.r_decision for row in sample.steps if row.state != "future")


def test_ways_are_those_of_the_catalogue_and_of_the_step_s_stage(sample: Record) -> None:
    known = {way.id: way.stage for way in ways()}
    wrong = [(row.code, way) for row in sample.steps for way in row.ways if known.get(way) != row.stage]
    assert wrong == []


def test_what_is_done_today_or_stays_agrees_with_the_steps(sample: Record) -> None:
    """Whatever a step of today does is done today, and one way has one answer under the id that follows from it."""
    said = answers(sample)
    assert len(said) == len(sample.answers) and not left_behind(sample)
    assert all(one.id == id_for(Answer, sample.engagement.id, one.way) for one in sample.answers)
    for step in sample.steps:
        for way in step.ways:
            if way in said and step.state != "future":
                assert said[way].today in ("yes", "partly"), (step.code, way)
            if way in said and step.state != "current":
                assert said[way].future in ("keep", "add", "change"), (step.code, way)


def test_figures_agree(sample: Record) -> None:
    assert sum(measure.weight or 0 for measure in sample.measures) == 100
    for profile in sample.profiles:
        if profile.gb_per_day is not None and profile.records_per_day and profile.mean_record_bytes:
            assert profile.gb_per_day == pytest.approx(
                profile.records_per_day * profile.mean_record_bytes / 1e9, rel=0.02
            )
    for measure in sample.measures:
        if measure.actual is not None:
            assert measure.actual == pytest.approx(latest(sample, measure)), measure.name


def test_nothing_is_left_to_be_written(sample: Record) -> None:
    for row in (sample.engagement, *sample):
        said = " ".join(str(row.__dict__[name]) for name in _filled(row))
        assert not re.search(r"\b(TBD|TODO|XXX|lorem|to be confirmed)\b|\?\?|  ", said, re.IGNORECASE), said


# ---- TICKIT says no more than its sources


def test_every_row_says_how_sure_it_is(tickit: Record) -> None:
    for row in (tickit.engagement, *tickit):
        if row.section == "links":
            continue
        if row.confidence in ("stated", "confirmed"):
            assert row.source in (REPOSITORY, ARTICLE), row.code
        else:
            assert row.confidence in ("assumed", "estimated") and row.source is None, row.code


def test_a_confirmed_row_names_what_is_assumed_in_it(tickit: Record) -> None:
    for row in tickit:
        if row.section == "links" or row.confidence not in ("stated", "confirmed"):
            continue
        title = {column.name: column.title for column in columns(type(row))}
        assumed = (row.notes or "").partition("Assumed: ")[2].rstrip(".").split("; ")
        known = {*FACTS[row.section].split(), "confidence", "source", "notes", "tags", "unanswered"}
        loose = [title[name] for name in _filled(row) if name not in known and title[name] not in assumed]
        assert loose == [], row.code


def test_numbers_of_confirmed_rows_are_those_of_the_sources(tickit: Record) -> None:
    stated = set()
    for row in tickit:
        if row.section == "links" or row.confidence not in ("stated", "confirmed"):
            continue
        titles = {column.name: column.title for column in columns(type(row))}
        notes, _, assumed = (row.notes or "").partition("Assumed: ")
        facts = [name for name in FACTS[row.section].split() if titles[name] not in assumed.rstrip(".").split("; ")]
        refers = {column.name for column in columns(type(row)) if column.refers}
        said = " ".join([notes, *(f"{row.__dict__[name] or ''}" for name in facts if name not in refers)])
        numbers = re.findall(r"(?<![\w.,])\d[\d.,]*(?<![.,])(?!\w)", said.replace(".0 ", " "))
        assert set(numbers) <= NUMBERS, (row.code, numbers)
        stated.update(numbers)
    assert len(stated) >= 20


def test_the_counted_rows_are_those_of_the_repository(tickit: Record) -> None:
    counted = {"11", "8,798", "205", "365", "17,939", "7,142", "49,990"}
    found = {re.findall(r"([\d,]+) rows\.", row.notes or "")[0] for row in tickit.inputs}
    assert found == counted
    assert Counter(row.product for row in tickit.inputs) == {"PostgreSQL": 3, "MySQL": 3, "SQL Server": 1}


# ---- Northgate shows everything


def test_every_column_is_used(retail: Record) -> None:
    unused: list[str] = []
    models: tuple[type[Row], ...] = (Engagement, *CAPTURED, ROWS[-1])
    shared = {column.name for column in columns(Row)}
    for model in models:
        used = {name for row in retail.rows(model.section) for name in _filled(row)}
        unused += [
            f"{model.section}.{c.name}" for c in columns(model) if c.name not in used | shared and not c.automatic
        ]
    anywhere = {name for row in (retail.engagement, *retail) for name in _filled(row)}
    assert unused == []
    assert {column.name for column in columns(Row) if not column.private} <= anywhere


def test_features_are_all_there(retail: Record) -> None:
    assert {flow.mode for flow in retail.flows} == {"batch", "micro-batch", "streaming", "on request"}
    assert {row.confidence for row in retail} >= {"confirmed", "stated", "estimated", "assumed"}
    kinds = {measure.id: measure.kind for measure in retail.measures}
    answers = Counter(kinds[response.measure] for response in retail.responses)
    assert answers["CSAT"] >= 20 and answers["NPS"] >= 20
    assert len({reading.on.month for reading in retail.readings}) == 6
    assert all(measure.consequence for measure in retail.measures if measure.kind == "SLA")
    assert {"GDPR", "PCI DSS"} <= {regulation for row in retail.inputs for regulation in row.regulations}
    assert any("unknown" in row.unanswered.values() for row in retail)
    assert len({row.r_decision for row in retail.steps if row.r_decision}) >= 6


def test_letters_of_other_scripts_and_pictures_are_kept(retail: Record) -> None:
    said = _file("retail").decode("utf-8")
    assert "Ελένη" in said and "株式会社" in said and "👍" in said
    assert all(artefact.sha256 in reader.read(_file("retail"))[1] for artefact in retail.artefacts if artefact.sha256)


def test_replaced_rows_follow_each_other_in_time(sample: Record) -> None:
    for link in sample.links:
        if link.kind == "replaces":
            new, old = sample.by_id[link.from_id], sample.by_id[link.to_id]
            assert "future" in _states(new) and "current" in _states(old)
            assert not isinstance(new, Input) or isinstance(old, Input)
