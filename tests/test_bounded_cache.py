"""What is kept for whoever asks next: so many, of so many bytes, once made, and not longer than somebody asks."""

import threading
from concurrent.futures import ThreadPoolExecutor
from time import monotonic

import pytest

from discovery.bounded_cache import BoundedCache, let_go_of_idle


def test_what_was_asked_for_longest_ago_goes_first() -> None:
    cache: BoundedCache[str, int] = BoundedCache(2)
    cache.put("a", 1)
    cache.put("b", 2)
    assert cache.get("a") == 1
    cache.put("c", 3)
    assert [cache.get(key) for key in "abc"] == [1, None, 3]
    assert cache.pop("a") == 1 and cache.pop("a") is None and len(cache) == 1


def test_what_is_kept_never_weighs_more_than_it_may() -> None:
    cache: BoundedCache[int, bytes] = BoundedCache(None, 100, len)
    for number in range(50):
        cache.put(number % 7, bytes(number))
        assert cache.size == sum(len(cache.get(key) or b"") for key in range(7)) <= 100
    cache.put(1, bytes(101))
    assert cache.get(1) is None and cache.size == len(cache) == 0


def test_something_is_made_once_however_many_ask_and_also_where_it_is_nothing() -> None:
    cache: BoundedCache[str, None] = BoundedCache()
    asked, together = [], threading.Barrier(6)

    def make() -> None:
        asked.append(1)

    def ask(_number: int) -> None:
        together.wait(10)
        cache.made("key", make)

    with ThreadPoolExecutor(6) as people:
        list(people.map(ask, range(6)))
    assert len(asked) == 1


def test_what_fails_is_made_anew_and_leaves_nothing_behind() -> None:
    cache: BoundedCache[int, int] = BoundedCache()
    for number in range(50):
        with pytest.raises(ZeroDivisionError):
            cache.made(number, lambda: 1 // 0)
    assert cache._making == {} and len(cache) == 0
    assert cache.made(0, lambda: 7) == 7


def test_what_nobody_asks_for_is_let_go_and_what_somebody_asks_for_stays() -> None:
    cache: BoundedCache[str, bytes] = BoundedCache(weigh=len, idle_seconds=60)
    lasting: BoundedCache[str, bytes] = BoundedCache(idle_seconds=None)
    for each in (cache, lasting):
        each.put("old", b"12345")
    assert let_go_of_idle() >= 0 and cache.get("old") == b"12345"
    assert cache.let_go_of_idle(monotonic() + 59) == 0
    assert cache.let_go_of_idle(monotonic() + 61) == 1
    assert cache.get("old") is None and cache.size == 0
    assert lasting.let_go_of_idle(monotonic() + 1e9) == 0 and lasting.get("old")


def test_every_cache_of_the_process_is_looked_through(monkeypatch: pytest.MonkeyPatch) -> None:
    cache: BoundedCache[str, int] = BoundedCache(idle_seconds=60)
    cache.put("old", 1)
    later = monotonic() + 61
    monkeypatch.setattr("discovery.bounded_cache.monotonic", lambda: later)
    assert let_go_of_idle() >= 1 and len(cache) == 0
