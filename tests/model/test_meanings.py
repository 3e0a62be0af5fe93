"""The table of links: every kind once, every end a section, readable from both sides."""

from typing import get_args

import pytest

from discovery.model.links import BY_KIND, MEANINGS, allowed
from discovery.model.record import BY_SECTION
from discovery.model.vocabulary import LinkKind


def test_every_kind_of_link_has_one_meaning():
    assert [meaning.kind for meaning in MEANINGS] == list(get_args(LinkKind))
    assert set(BY_KIND) == set(get_args(LinkKind))


@pytest.mark.parametrize("meaning", MEANINGS, ids=lambda meaning: meaning.kind)
def test_a_meaning_names_sections_that_are_there_and_reads_both_ways(meaning):
    for sections in (meaning.origins, meaning.targets):
        assert sections
        assert set(sections) <= set(BY_SECTION) - {"links", "engagement"}
        assert len(set(sections)) == len(sections)
    assert meaning.title
    assert meaning.reverse
    assert meaning.title != meaning.reverse


def test_a_link_is_allowed_from_its_origins_to_its_targets_and_nowhere_else():
    for meaning in MEANINGS:
        for origin in BY_SECTION:
            for target in BY_SECTION:
                expected = origin in meaning.origins and target in meaning.targets
                assert allowed(meaning.kind, origin, target) == expected
    assert not allowed("likes", "inputs", "outcomes")
