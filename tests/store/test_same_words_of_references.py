"""References are checked in one place: whoever looks, the store, an arrival or a file, the same sentence is told."""

from dataclasses import replace

import pytest

from discovery.access import LOCAL
from discovery.exporters import BY_KEY, Choice
from discovery.importers.engagement_json import opened
from discovery.model.errors import DiscoveryError, NotFound, Refused
from discovery.model.references import no_section
from discovery.store import Add, Connect, Store
from discovery.store.writing.insert_engagement import fitting

NOBODY = "00000000-0000-4000-8000-000000000000"


def _told(error: DiscoveryError) -> tuple[str, str]:
    return error.message, error.allowed


def _everywhere(store: Store, owner: str, to_id: str) -> dict[str, list[tuple[str, str]]]:
    """What store, arrival and file say to an owner, and to the end of a link, that may not be meant."""
    engagement = store.new({"title": "Shop"}, LOCAL)
    rows = [
        Add("outcomes", {"statement": "Sooner"}),
        Add("outputs", {"name": "Report"}),
        Add("people", {"name": "Ada"}),
    ]
    store.save(engagement, rows, LOCAL)
    record = store.load(engagement, LOCAL)
    (outcome,), (output,), (person,) = record.outcomes, record.outputs, record.people
    ids = {"outcome": outcome.id, "output": output.id, "person": person.id}
    owner, to_id = ids.get(owner, owner), ids.get(to_id, to_id)
    with pytest.raises(Refused) as stored:
        store.save(engagement, [Add("outcomes", {"statement": "Better", "owner": owner})], LOCAL)
    with pytest.raises(DiscoveryError) as linked:
        store.save(engagement, [Connect(output.id, to_id, "serves")], LOCAL)
    store.save(engagement, [Connect(output.id, outcome.id, "serves")], LOCAL)
    record = store.load(engagement, LOCAL)
    wrong_owner = replace(record, outcomes=(outcome.model_copy(update={"owner": owner}),))
    wrong_link = replace(record, links=(record.links[0].model_copy(update={"to_id": to_id}),))
    told = {"owner": [_told(stored.value)], "link": [_told(linked.value)]}
    for what, wrong in (("owner", wrong_owner), ("link", wrong_link)):
        with pytest.raises(Refused) as arriving:
            fitting(wrong)
        with pytest.raises(Refused) as read:
            opened(BY_KEY["json"].write(wrong, Choice()))
        told[what] += [_told(arriving.value), _told(read.value)]
    return told


@pytest.mark.parametrize("owner", [NOBODY, "output"])
def test_a_reference_that_may_not_be_is_told_in_one_sentence_wherever_it_is_found(store: Store, owner: str) -> None:
    told = _everywhere(store, owner, NOBODY)["owner"]
    assert set(told) == {("Owner names a row that is not there, or that cannot be meant.", "a row of people")}
    assert len(told) == 3


@pytest.mark.parametrize(
    "to_id, sentence",
    [
        (NOBODY, "The link leads to a row that is not there."),
        ("person", "OUP-001 cannot be linked to PER-001 as “Serves outcomes”."),
    ],
)
def test_a_link_that_may_not_be_is_told_in_one_sentence_wherever_it_is_found(
    store: Store, to_id: str, sentence: str
) -> None:
    told = _everywhere(store, NOBODY, to_id)["link"]
    assert {message for message, _ in told} == {sentence} and len(told) == 3


def test_a_section_that_there_is_not_is_the_error_that_is_asked_for() -> None:
    error = no_section("colours", error=NotFound, known=("people", "tools"))
    assert isinstance(error, NotFound)
    assert str(error) == "colours: There is no section called colours. Allowed: people, tools."
