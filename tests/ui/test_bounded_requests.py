"""Numbers and amounts in requests have bounds: what is beyond them is a clear answer and no error of the server."""

import json
import threading
import time

import pytest

from discovery.access import LOCAL
from discovery.model.row import new_id
from discovery.store import Add, Store
from discovery.store.writing import limits, lock
from discovery.ui.process import installation
from tests.ui.asked_over_http import Site

BEYOND = (0, -1, 2**31, 2**63 - 1, 2**63, 2**64, 10**40)


@pytest.fixture
def engagement(store: Store) -> str:
    made = store.new({"title": "Bounded"}, LOCAL)
    store.save(made, [Add("outcomes", {"statement": "One"})], LOCAL)
    return made


@pytest.mark.parametrize("revision", [*BEYOND, True, 1.0, "1", "²"])
def test_undo_of_any_number_is_answered(store: Store, engagement: str, revision: object):
    token = installation.token(engagement, LOCAL)
    answer = Site(store).ask(f"/api/{engagement}/undo", "POST", token, {"revision": revision})
    assert answer.status in (409, 422) and answer.given["error"]["message"]


@pytest.mark.parametrize("since", [*map(str, BEYOND), "9" * 15, "²", "1e3", "", "true"])
def test_rows_since_any_number_are_answered(store: Store, engagement: str, since: str):
    token = installation.token(engagement, LOCAL)
    answer = Site(store).ask(f"/api/{engagement}/rows/outcomes?since={since}", token=token)
    assert answer.status == 200 and len(answer.given["rows"]) == 1


def test_more_changes_than_may_be_made_at_once_are_refused_with_the_figure(store: Store, engagement: str):
    token = installation.token(engagement, LOCAL)
    change = {"op": "add", "section": "outcomes", "values": {"statement": "x"}}
    for count, figure in ((limits.MOST_NAMED + 1, limits.MOST_NAMED), (limits.MOST_EDITS + 1, limits.MOST_EDITS)):
        answer = Site(store).ask(f"/api/{engagement}/changes", "POST", token, {"changes": [change] * count})
        assert answer.status == 413 and f"{figure:,}" in answer.given["error"]["allowed"]
    assert len(store.load(engagement, LOCAL).outcomes) == 1


@pytest.mark.parametrize("name", ["horizon_months"])
@pytest.mark.parametrize("value", [*BEYOND, True, 1.5, "1"])
def test_a_whole_number_of_a_row_is_one(store: Store, engagement: str, name: str, value: object):
    token = installation.token(engagement, LOCAL)
    change = {"op": "set", "section": "engagement", "id": engagement, "field": name, "value": value}
    answer = Site(store).ask(f"/api/{engagement}/changes", "POST", token, {"changes": [change]})
    assert answer.status == 422 and answer.given["error"]["where"]["field"] == name


@pytest.mark.parametrize("name", ["revision", "version", "number", "position", "numbers_given"])
def test_what_the_program_writes_nobody_else_does(store: Store, engagement: str, name: str):
    token = installation.token(engagement, LOCAL)
    row = store.load(engagement, LOCAL).outcomes[0].id
    for change in (
        {"op": "set", "section": "outcomes", "id": row, "field": name, "value": 7},
        {"op": "set", "section": "engagement", "id": engagement, "field": name, "value": 7},
        {"op": "add", "section": "outcomes", "id": new_id(), "values": {"statement": "x", name: 7}},
    ):
        answer = Site(store).ask(f"/api/{engagement}/changes", "POST", token, {"changes": [change]})
        assert answer.status == 422, change


def test_a_token_of_the_program_is_not_taken_from_outside(store: Store, engagement: str):
    token = installation.token(engagement, LOCAL)
    body = {"token": "taken 1 abcdefabcdef all 0123456789abcdef", "changes": []}
    assert Site(store).ask(f"/api/{engagement}/changes", "POST", token, body).status == 422


def test_health_knows_who_waits_and_who_waited_too_long_is_asked_to_come_again(
    store: Store, engagement: str, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(lock, "PATIENCE_SECONDS", 0.5)
    token = installation.token(engagement, LOCAL)
    change = {"op": "add", "section": "outcomes", "values": {"statement": "x"}}
    answers: list[int] = []

    def save() -> None:
        answers.append(Site(store).ask(f"/api/{engagement}/changes", "POST", token, {"changes": [change]}).status)

    with store._lock:
        waiting = threading.Thread(target=save)
        waiting.start()
        while not store.queue().waiting:
            time.sleep(0.01)
        told = json.loads(Site(store).ask("/healthz").body)["writes"]
        assert told["waiting"] == 1 and told["held_seconds"] >= 0
        waiting.join()
    assert answers == [503]
