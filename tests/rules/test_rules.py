"""Every rule of the catalogue: it speaks where it should, in a whole sentence, and is silent where it should be."""

import string
from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from discovery import catalogue
from discovery.catalogue.sections import SECTIONS
from discovery.generate import generate
from discovery.importers.engagement_json import read
from discovery.model.column import columns
from discovery.model.record import BY_SECTION, Record
from discovery.rules import RULES, WAITING, by_level, findings
from discovery.rules.finding import LEVELS, Finding
from discovery.settings import ROOT
from tests.making import record
from tests.rules.building import TODAY
from tests.rules.cases import CASES
from tests.strategies import engagements

PLACES = {section.key: place for place, section in enumerate(SECTIONS)}


def found(made: Record, code: str) -> list[Finding]:
    return [one for one in findings(made, TODAY) if one.rule == code]


def test_every_rule_of_the_catalogue_looks_or_waits_and_none_does_both():
    codes = [rule.id for rule in catalogue.rules()]
    assert len(codes) == 93
    assert sorted([*RULES, *WAITING]) == sorted(codes)


def test_every_rule_that_looks_has_a_case():
    assert list(CASES) == [rule.id for rule in catalogue.rules() if rule.id in RULES]


@pytest.mark.parametrize("code", CASES)
def test_the_rule_speaks_in_its_sentence(code):
    assert CASES[code].says in [one.sentence for one in found(CASES[code].fails, code)]


@pytest.mark.parametrize("code", CASES)
def test_the_rule_is_silent(code):
    assert CASES[code].says not in [one.sentence for one in found(CASES[code].passes, code)]
    assert len(found(CASES[code].passes, code)) < len(found(CASES[code].fails, code))


def test_severity_and_remedy_are_those_of_the_catalogue():
    texts = {rule.id: rule for rule in catalogue.rules()}
    for code, case in CASES.items():
        for one in found(case.fails, code):
            assert (one.severity, one.remedy) == (texts[code].severity, texts[code].remedy)
    assert all(rule.severity in LEVELS and len(rule.remedy) > 20 for rule in texts.values())


def sound(made: Record, one: Finding) -> None:
    """What holds for any finding: whole, placed, and about rows that are there."""
    assert one.sentence.endswith((".", "?"))
    text = next(rule for rule in catalogue.rules() if rule.id == one.rule)
    needed = {name for _, name, _, _ in string.Formatter().parse(text.sentence) if name}
    assert not needed or one.sentence != text.sentence
    assert all(row in made.by_id for row in one.rows)
    assert one.section in PLACES
    if one.field and one.rule not in ("PRV-01", "PRV-02"):
        assert one.field in {column.name for column in columns(BY_SECTION[one.section])}, one


@pytest.mark.parametrize("code", CASES)
def test_a_finding_is_whole_and_leads_to_a_field_that_is_there(code):
    for one in found(CASES[code].fails, code):
        sound(CASES[code].fails, one)


@pytest.mark.parametrize(
    "code", [code for code, case in CASES.items() if any("“" in word for word in case.says.split())]
)
def test_a_sentence_that_names_something_names_a_row_of_the_finding(code):
    made = CASES[code].fails
    for one in found(made, code):
        if one.rows and "“" in one.sentence and code not in ("REQ-05",):
            rows = [made.by_id[row] for row in one.rows]
            names = [made.label(row.__dict__.get("input")) or row.label for row in rows]
            names += [made.label(row.__dict__.get("origin")) for row in rows]
            assert any(name and name in one.sentence for name in names), one


@settings(max_examples=120, deadline=None)
@given(engagements(), st.dates())
def test_no_record_and_no_day_is_too_strange(made, today):
    told = findings(made, today)
    assert told == findings(made, today)
    for one in told:
        sound(made, one)


@pytest.mark.parametrize("rows", [10, 300, 1500])
def test_made_up_engagements_are_ordered_worst_first_and_in_workshop_order(rows):
    made = generate(rows, 4)
    told = findings(made, TODAY)
    places = {row.id: place for place, row in enumerate(made)}
    keys = [
        (LEVELS.index(one.severity), PLACES[one.section], places.get(one.rows[0], -1) if one.rows else -1)
        for one in told
    ]
    assert keys == sorted(keys)
    assert told == findings(generate(rows, 4), TODAY)
    assert sum(by_level(told).values()) == len([one for one in told if not one.waived])


def test_an_empty_engagement_is_told_what_is_missing_and_no_contradiction():
    told = findings(record(), TODAY)
    assert {one.rule for one in told} == {
        "OUT-01", "OUT-02", "CON-01", "CON-02", "CON-03", "CON-04", "CON-05", "CON-06", "PAR-03",
        "WFL-01", "WFL-02", "WFL-03", "DEF-03", "PPL-02", "MEA-01", "ART-01",
    }  # fmt: skip
    assert not any(one.rows for one in told)


def test_the_day_alone_decides_what_is_late():
    made = record(log=[{"subject": "Ask", "kind": "question", "due": TODAY, "unanswered": {"owner": "unknown"}}])
    assert not [one for one in findings(made, TODAY) if one.rule == "QUE-01"]
    assert [one for one in findings(made, TODAY + timedelta(days=1)) if one.rule == "QUE-01"]


EXPECTED = {
    "tickit": {
        "WFL-03": 6, "WFL-08": 2, "PRV-01": 1, "PRV-02": 1, "CON-07": 4, "DEF-01": 1, "MEA-09": 2, "PPL-02": 1,
        "PAR-01": 3, "AIR-01": 2, "AIR-02": 1, "AIR-04": 1, "AIR-07": 1,
    },
    "retail": {
        "MEA-08": 1, "OUP-06": 1, "RET-01": 4, "WFL-03": 5, "WFL-04": 1, "PRV-02": 1, "CON-07": 5, "MEA-09": 2, "REQ-03": 2,
        "REQ-06": 1, "PPL-02": 1, "PAR-01": 2, "AIR-01": 1, "AIR-02": 1, "AIR-03": 1,
    },
}  # fmt: skip


@pytest.mark.parametrize("key", EXPECTED)
def test_the_samples_have_few_findings(key):
    made, _files = read((Path(ROOT) / "data" / f"{key}.json").read_bytes())
    counts: dict[str, int] = {}
    for one in findings(made, date(2026, 11, 26)):
        counts[one.rule] = counts.get(one.rule, 0) + 1
    assert counts == EXPECTED[key]
