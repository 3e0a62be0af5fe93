"""Invariants over the registry of sections, and the catalogue behind it."""

import pytest

from discovery import catalogue
from discovery.catalogue.sections import SECTIONS
from discovery.model.record import BY_SECTION, ROWS


def test_every_kind_of_row_but_the_link_and_the_proposal_has_a_section_and_none_has_two():
    assert sorted(section.key for section in SECTIONS) == sorted(set(BY_SECTION) - {"links", "proposals"})


def test_codes_say_which_section_they_belong_to():
    prefixes = [row.prefix for row in ROWS]
    assert len(prefixes) == len(set(prefixes))
    assert all(len(prefix) == 3 and prefix.isupper() for prefix in prefixes)


@pytest.mark.parametrize("section", SECTIONS, ids=lambda section: section.key)
def test_quick_lines_and_prompts_name_columns_and_allowed_values(section):
    columns = {column.name: column for column in section.columns}
    assert section.quick and set(section.quick) <= set(columns)
    missing = [c.name for c in columns.values() if c.required and c.name not in section.quick]
    given_elsewhere = {"steps": {"state"}, "flows": {"state"}, "practices": {"state"}, "profiles": {"timing"}}
    assert set(missing) <= given_elsewhere.get(section.key, set())
    for _text, values in section.prompts:
        for name, value in values.items():
            assert not columns[name].values or value in columns[name].values


@pytest.mark.parametrize("section", SECTIONS, ids=lambda section: section.key)
def test_every_choice_of_kinds_ends_with_other(section):
    for column in section.columns:
        if column.name in {"category", "input_class", "output_class", "engine_class", "regulation", "regulations"}:
            assert column.values[-1] == "other"


def test_the_catalogue_holds_every_way_and_question():
    assert len(catalogue.ways()) == 141
    assert {way.stage for way in catalogue.ways()} == {"generate", "collect", "prepare", "store", "analyze", "deliver"}
    assert len(catalogue.questions()) == 89
    assert len(catalogue.rules()) > 80
