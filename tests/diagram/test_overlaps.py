"""Overlapping areas, held against looking at every pair."""

from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from discovery.diagram.layout.overlaps import overlapping

Area = tuple[float, float, float, float]
AREAS = st.lists(
    st.tuples(st.integers(-90, 400), st.integers(-90, 400), st.integers(0, 300), st.integers(0, 90)).map(
        lambda one: (one[0] / 2, one[1] / 2, (one[0] + one[2]) / 2, (one[1] + one[3]) / 2)
    ),
    max_size=30,
)


def share(one: Area, other: Area) -> bool:
    return one[0] < other[2] and other[0] < one[2] and one[1] < other[3] and other[1] < one[3]


@given(AREAS, AREAS)
def test_every_pair_that_overlaps_is_found_and_no_other(areas: list[Area], others: list[Area]) -> None:
    found = overlapping(np.array(areas).reshape(-1, 4), np.array(others).reshape(-1, 4))
    pairs = set(zip(*(indexes.tolist() for indexes in found), strict=True))
    wanted = {(i, j) for i, one in enumerate(areas) for j, other in enumerate(others) if share(one, other)}
    assert pairs == wanted
