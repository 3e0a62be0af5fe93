"""A request that would take seconds to parse is refused before it is parsed: nobody else is answered meanwhile."""

from collections.abc import Iterator

import pytest

from tests.hostile.loaded import Loaded
from tests.hostile.site import Site

HEAVY = {
    "lists": '{"changes":[' + "[]," * 1_600_000 + "[]]}",
    "objects": '{"changes":[' + "{}," * 1_600_000 + "{}]}",
    "names": "{" + ",".join(f'"{number}":1' for number in range(400_000)) + "}",
}


@pytest.fixture(scope="module")
def site(loaded: Loaded, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Site]:
    """One site for all of these."""
    with Site(loaded, tmp_path_factory.mktemp("heavy") / "data") as served:
        yield served


@pytest.mark.parametrize("kind", HEAVY)
def test_more_parts_than_any_change_has_are_refused_unread(site: Site, kind: str) -> None:
    status, said = site.post("changes", HEAVY[kind])
    assert status == 422
    assert said["error"]["message"] == "That is too much at once."
    assert said["error"]["allowed"] == "150,000 parts"


def test_the_largest_change_is_none_of_these(site: Site) -> None:
    """As many rows as a browser sends at once, and one text full of what is counted."""
    values = {"statement": "[{Answers}]", "decision": "x", "notes": "x", "nature": "technical", "priority": "must"}
    rows = [{"op": "add", "section": "outcomes", "values": values} for _ in range(1_000)]
    rows[0]["values"] = {"statement": "[" * 6_000}
    assert site.post("changes", {"changes": rows})[0] == 200
    assert len(site.engagement.rows("outcomes")) == 1_000
