"""Which areas lie on which, found for all of them at once: each is looked for only near where it is."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

Areas = NDArray[np.float64]
"""n × 4: left, top, right, bottom in picture units; a point is an area without extent."""
Indexes = NDArray[np.intp]
Numbers = NDArray[np.float64]

_WIDE, _HIGH = 64.0, 30.0  # of a cell: a little more than a label
_ROWS = 1 << 24  # more cells than any picture has below each other


def overlapping(areas: Areas, others: Areas) -> tuple[Indexes, Indexes]:
    """The pairs of an area and another that share more than an edge, as indexes; large ones may be named twice."""
    if not len(areas) or not len(others):
        return np.empty(0, np.intp), np.empty(0, np.intp)
    areas, others = np.asfortranarray(areas), np.asfortranarray(others)
    mine, cells = _cells(areas)
    theirs, taken = _cells(others)
    order = np.argsort(taken, kind="stable")
    theirs, taken = theirs[order], taken[order]
    starts = np.flatnonzero(np.append(True, taken[1:] != taken[:-1]))
    known = taken[starts]
    sizes = np.diff(starts, append=len(taken))
    positions = np.searchsorted(known[:-1], cells)
    which, place = _counted(sizes[positions] * (known[positions] == cells))
    one, other = mine[which], theirs[starts[positions[which]] + place]
    for low, high in ((1, 3), (0, 2)):  # in height first, for most are beside each other
        meet = (areas[:, low][one] < others[:, high][other]) & (others[:, low][other] < areas[:, high][one])
        one, other = one[meet], other[meet]
    return one, other


def _cells(areas: Areas) -> tuple[Indexes, Indexes]:
    """Every cell that each area lies on: the index of the area, and the number of the cell."""
    first = np.floor(areas[:, :2] / (_WIDE, _HIGH)).astype(np.intp)
    columns, rows = (np.floor(areas[:, 2:] / (_WIDE, _HIGH)).astype(np.intp) - first + 1).T
    if (columns * rows == 1).all():
        return np.arange(len(areas)), first[:, 0] * _ROWS + first[:, 1]
    which, place = _counted(columns * rows)
    across, down = np.divmod(place, rows[which])
    return which, (first[which, 0] + across) * _ROWS + first[which, 1] + down


def _counted(sizes: Indexes) -> tuple[Indexes, Indexes]:
    """For groups of these sizes one entry a member: the index of its group, and its place within that."""
    ends = np.cumsum(sizes)
    return np.repeat(np.arange(len(sizes)), sizes), np.arange(sizes.sum()) - np.repeat(ends - sizes, sizes)
