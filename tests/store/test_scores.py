"""A response holds a score that its measure's kind has, whoever writes it; what was there may always come back."""

import pytest

from discovery.access import LOCAL
from discovery.exporters.engagement_json import write
from discovery.importers.engagement_json import read
from discovery.store import Add, Fill, Set, Store
from tests.making import make, record
from tests.store.acting import added, content, refused


@pytest.mark.parametrize(
    ("kind", "good", "bad", "scale"),
    [("CSAT", (1, 5), (0, 6, 10), "1 to 5"), ("CES", (1, 7), (0, 8), "1 to 7"), ("NPS", (0, 10), (), "0 to 10")],
)
def test_a_score_fits_its_measure(store: Store, engagement: str, kind: str, good, bad, scale: str):
    measure = added(store, engagement, "measures", name="M", kind=kind)
    response = [added(store, engagement, "responses", measure=measure.id, score=score) for score in good][-1]
    for score in bad:
        for edit in (
            Add("responses", {"measure": measure.id, "score": score}),
            Set("responses", response.id, "score", score),
            Fill("responses", response.id, {"score": score}),
        ):
            error = refused(store, engagement, edit)
            assert error.message == f"Score for {kind} is {scale}."
            assert (error.where["field"], error.allowed) == ("score", scale)


def test_a_response_does_not_move_to_a_measure_that_its_score_does_not_fit(store: Store, engagement: str):
    wide, narrow = (added(store, engagement, "measures", name=kind, kind=kind) for kind in ("NPS", "CSAT"))
    response = added(store, engagement, "responses", measure=wide.id, score=9)
    assert refused(store, engagement, Set("responses", response.id, "measure", narrow.id)).message.endswith("1 to 5.")
    store.save(engagement, [Fill("responses", response.id, {"measure": narrow.id, "score": 4})], LOCAL)


def test_what_was_there_comes_back_even_when_the_kind_changed_since(store: Store, engagement: str):
    measure = added(store, engagement, "measures", name="M", kind="NPS")
    response = added(store, engagement, "responses", measure=measure.id, score=9)
    change = store.save(engagement, [Set("responses", response.id, "score", 3)], LOCAL).revision
    store.save(engagement, [Set("measures", measure.id, "kind", "CSAT")], LOCAL)
    before = content(store.load(engagement, LOCAL))
    undone = store.undo(engagement, LOCAL, revision=change).revision
    store.undo(engagement, LOCAL, revision=undone)
    assert content(store.load(engagement, LOCAL)) == before


def test_a_file_brings_back_what_was_there():
    measures = [{"name": "M", "kind": "CSAT"}]
    made = record(measures=measures, responses=[{"measure": make("measures", 1, **measures[0]).id, "score": 6}])
    assert read(write(made))[0].responses[0].score == 6
