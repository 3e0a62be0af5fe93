"""How a figure is taken: floor and ours in turn, in the same run, several times; the ratio of each pair, and its median.

A ratio says more than milliseconds, because both sides had the same machine, the same neighbours and the same minute.
"""

import math
import resource
import statistics
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass


@dataclass(frozen=True)
class Figure:
    """One measured line. ``floor`` and ``ours`` are in ``unit``; ``ratio`` is the median of the pairs' ratios."""

    size: str
    floor: float
    ours: float
    ratio: float
    unit: str = "ms"
    goal: float | None = None
    note: str = ""

    @property
    def met(self) -> bool | None:
        """Whether the goal is met, None when there is none, or nothing was measured."""
        return None if self.goal is None or math.isnan(self.ratio) else self.ratio <= self.goal


@dataclass(frozen=True)
class Bench:
    """One row of the list of promises: what is measured, against what, and the function that gives its figures."""

    key: str
    ours: str
    floor: str
    goal: str
    run: Callable[[], Iterator[Figure]]


def seconds(act: Callable[[], object]) -> float:
    """How long something takes."""
    start = time.perf_counter()
    act()
    return time.perf_counter() - start


def processor_seconds(act: Callable[[], object]) -> float:
    """How much processor time something takes, that of the processes it starts and waits for counted too."""
    start = _used()
    act()
    return _used() - start


def _used() -> float:
    own, children = (resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
    return own.ru_utime + own.ru_stime + children.ru_utime + children.ru_stime


def in_turn(
    size: str,
    floor: Callable[[], object],
    ours: Callable[[], object],
    rounds: int = 7,
    goal: float | None = None,
    clock: Callable[[Callable[[], object]], float] = seconds,
) -> Figure:
    """Both once without counting, unless only one round is wanted, then in turn."""
    if rounds > 1:
        floor(), ours()
    return compared(size, [(clock(floor), clock(ours)) for _ in range(rounds)], goal)


def not_taken(size: str, why: str, goal: float | None = None) -> Figure:
    """A line that says why there is no figure."""
    return Figure(size, math.nan, math.nan, math.nan, goal=goal, note=why)


def compared(size: str, pairs: list[tuple[float, float]], goal: float | None = None, note: str = "") -> Figure:
    """A figure from pairs of seconds."""
    floors, own = [one for one, _ in pairs], [two for _, two in pairs]
    ratio = statistics.median(two / one for one, two in pairs)
    return Figure(size, statistics.median(floors) * 1000, statistics.median(own) * 1000, ratio, goal=goal, note=note)
