"""Where a row stands among the others of its section: a place is found between two, or rows close by are set apart."""

from discovery.model.edits import Add, Arrange, Move
from discovery.model.errors import Refused
from discovery.model.row import HIGHEST_COUNT, Row
from discovery.store.writing.order import GAP, between
from discovery.store.writing.work_on_rows import WorkOnRows


def move(work: WorkOnRows, edit: Move) -> None:
    """A row takes the place after another one, or the first."""
    row = work.row(edit.section, edit.id)
    if edit.after != row.id:
        work.update(row, {"position": place(work, edit, moving=row)})


def arrange(work: WorkOnRows, edit: Arrange) -> None:
    """Rows exchange their places among one another."""
    rows = [work.row(edit.section, row_id) for row_id in dict.fromkeys(edit.ids)]
    if len({row.position for row in rows}) < len(rows):  # rows of one position go by number: spread them out first
        _spread(work, edit.section)
        rows = [work.row(edit.section, row.id) for row in rows]
    for row, position in zip(rows, sorted(row.position for row in rows), strict=True):
        work.update(row, {"position": position})


def _spread(work: WorkOnRows, section: str) -> None:
    """All rows of a section get positions of their own."""
    present = [row_id for _, _, row_id in work.order.places(section).rows]
    work.look_ahead({section: present})
    for at, row_id in enumerate(present, 1):
        work.update(work.row(section, row_id), {"position": at * GAP})


def place(work: WorkOnRows, edit: Add | Move, moving: Row | None = None) -> int:
    """A position after a row, or after all of them; rows are set apart where there is no room left."""
    section = edit.section
    if moving is None and edit.after is None:
        return end(work, section)
    return _pressed(work, section, edit.after, moving)


def end(work: WorkOnRows, section: str) -> int:
    """A position after all rows; rows are set apart where there is no room left."""
    position = work.order.end(section)
    return position if position <= HIGHEST_COUNT else _pressed(work, section, None)


def _pressed(work: WorkOnRows, section: str, after: str | None, moving: Row | None = None) -> int:
    places = work.order.places(section)
    if moving is not None:
        places.take(moving.id)
    at_end = after is None and moving is None
    mark = work.order.mark(section, after) if after is not None else (0, 0)
    place = len(places.rows) if at_end else places.behind(mark) if after is not None else 0
    found = between(*places.gap(place), *work.run)
    if found is None:
        apart = places.crowd(place, work.run[0])
        work.look_ahead({section: apart})
        for row_id, position in apart.items():
            work.update(work.row(section, row_id), {"position": position})
        work.order.forget(section)
        found = between(*places.gap(place), *work.run)
    if found is not None and moving is not None:
        places.put(moving.id, found, moving.number)
    if found is None:
        raise Refused("There is no room for another row.", {"section": section, "field": "position"})
    return found
