"""The thread of value: what data reaches, and what reaches it."""

from __future__ import annotations

from collections.abc import Iterable

from discovery.workflow.graph import Edge


def downstream(edges: Iterable[Edge], starts: Iterable[str]) -> frozenset[str]:
    """The ids of everything that data from these boxes reaches, themselves included."""
    return _followed(((edge.source, edge.target) for edge in edges), starts)


def upstream(edges: Iterable[Edge], starts: Iterable[str]) -> frozenset[str]:
    """The ids of everything whose data reaches these boxes, themselves included."""
    return _followed(((edge.target, edge.source) for edge in edges), starts)


def _followed(pairs: Iterable[tuple[str, str]], starts: Iterable[str]) -> frozenset[str]:
    following: dict[str, list[str]] = {}
    for here, there in pairs:
        following.setdefault(here, []).append(there)
    seen = set(starts)
    waiting = list(seen)
    while waiting:
        for there in following.get(waiting.pop(), ()):
            if there not in seen:
                seen.add(there)
                waiting.append(there)
    return frozenset(seen)
