"""The two tables everybody asks for, KPIs and promises, as plain rows: one truth for screens, files and documents."""

from dataclasses import dataclass

from discovery.measures import Figure, attainment, is_promise, latest
from discovery.model.record import Record
from discovery.model.success import Measure


@dataclass(frozen=True)
class Standing:
    """One measure with what was computed about it."""

    measure: Measure
    actual: float | None
    attained: Figure
    owner: str
    measures_what: tuple[str, ...]


def standing(record: Record, measure: Measure) -> Standing:
    """Where a measure stands now."""
    actual = latest(record, measure)
    what = tuple(row.code for row in record.targets(measure, "measures"))
    return Standing(measure, actual, attainment(measure, actual), record.label(measure.owner), what)


def indicators(record: Record) -> list[Standing]:
    """Every measure but the promises, by position."""
    return [standing(record, measure) for measure in record.measures if not is_promise(measure)]


def promises(record: Record) -> list[Standing]:
    """Service levels and their objectives, by position."""
    return [standing(record, measure) for measure in record.measures if is_promise(measure)]
