"""What was refused is kept for whoever looks next: a refused file is read once."""

import json
from collections.abc import Callable
from typing import Any

import pytest

from discovery.bounded_cache import BoundedCache
from discovery.model.errors import DiscoveryError, Refused, Unavailable, Unusable
from discovery.ui.handover import engagement_upload
from discovery.ui.handover.engagement_upload import not_refused, opened, or_refusal
from discovery.untrusted.apart import apart


@pytest.mark.parametrize(
    "error, times",
    [
        (Refused("A row is wrong."), 1),
        (Unusable("This is not JSON."), 1),
        (Unavailable("The disk is full."), 3),
        (Unusable("Other files are being read just now.", code="busy"), 3),
    ],
    ids=lambda one: str(one),
)
def test_a_refusal_is_remembered_unless_it_may_go_well_later(error: DiscoveryError, times: int) -> None:
    kept: BoundedCache[str, int | DiscoveryError] = BoundedCache()
    read: list[int] = []

    def refused() -> int:
        read.append(1)
        raise error

    for _ in range(3):
        with pytest.raises(type(error), match=error.message):
            not_refused(kept.made("a file", lambda: or_refusal(refused)))
    assert len(read) == times
    with pytest.raises(type(error)) as again:
        not_refused(kept.made("a file", lambda: or_refusal(refused)))
    if times == 1:
        remembered = kept.made("a file", lambda: error)
        assert again.value == remembered and again.value is not remembered
        assert remembered.__traceback__ is None, "what is remembered must not hold on to who asked"


def test_a_file_that_was_refused_is_not_read_at_each_run_of_the_page(monkeypatch: pytest.MonkeyPatch) -> None:
    content = json.dumps({"format": "another", "filler": "x" * 100_000}).encode()
    processes: list[bytes] = []

    def counted(work: Callable[[bytes], Any], given: bytes) -> Any:
        processes.append(given)
        return apart(work, given)

    monkeypatch.setattr(engagement_upload, "apart", counted)
    for _ in range(3):
        with pytest.raises(DiscoveryError, match="not an engagement file"):
            opened(content)
    assert len(processes) == 1, "read once, in one process"
