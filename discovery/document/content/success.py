"""Measures of success as the two tables everybody asks for, indicators and promises, and what customers said."""

from collections.abc import Callable

from discovery.document import values
from discovery.document.blocks import (
    Block,
    Definition,
    Inline,
    Link,
    Run,
    Table,
    TableColumn,
    TableRow,
    Tag,
    Text,
    inline,
)
from discovery.document.content.parts import Under, chapter, parts, table
from discovery.measures import satisfaction, score
from discovery.measures.scorecard import Standing, indicators, promises
from discovery.model.figures import measured, number
from discovery.model.record import Record
from discovery.model.row import Row
from discovery.model.success import Measure, Reading
from discovery.model.values import NOT_ASKED, field_in_words, in_words


def measures(record: Record, judged: bool = True) -> tuple[Block, ...]:
    """The score where it is ``judged``, indicators, promises, every reading, and satisfaction with its answers."""
    below = (
        Under("Indicators (KPI and others)", (_indicators(record, judged),), "No indicator was recorded."),
        Under("Promises (SLA and SLO)", (_promises(record),), "No promise was recorded."),
        Under("Readings", (_readings(record),), "No reading was recorded."),
        Under("Satisfaction", (_satisfaction(record, judged),), "No answers were recorded."),
    )
    weighted = (Definition("Weighted score", inline(score(record).shown)),) if judged else ()
    return chapter("Measures of success", "measures", (*weighted, *parts(below)))


def _figure(record: Record, measure: Measure, value: float | None, name: str) -> str:
    if value is None:
        return field_in_words(measure, name, record) if measure.__dict__[name] is None else NOT_ASKED
    return measured(value, measure.unit)


def way(record: Record, standing: Standing) -> str:
    """Baseline → target → actual."""
    return _arrows(*stops(record, standing))


def stops(record: Record, standing: Standing) -> tuple[str, str, str]:
    """Baseline, target and actual, each in words."""
    measure = standing.measure
    if measure.direction == "in range":
        wanted = f"{number(measure.range_low)} to {number(measure.range_high)} {measure.unit or ''}".strip()
    else:
        wanted = _figure(record, measure, measure.target, "target")
    first = _figure(record, measure, measure.baseline, "baseline")
    return first, wanted, _figure(record, measure, standing.actual, "actual")


def _arrows(*stops: str) -> str:
    """What leads to what; nothing when no stop is known."""
    return " → ".join(stops) if any(stop != NOT_ASKED for stop in stops) else NOT_ASKED


_Cell = Callable[[Record, Standing], Inline]
"""What a column says of a measure as it stands."""


def _of_field(name: str) -> _Cell:
    return lambda record, standing: values.field(standing.measure, name, record)


def _attained(_record: Record, standing: Standing) -> Inline:
    return inline(standing.attained.shown)


def _attained_or_not_asked(_record: Record, standing: Standing) -> Inline:
    """Whether a promise is kept; where no figure says so, nothing."""
    return inline(standing.attained.shown if standing.attained.value is not None else NOT_ASKED)


def _sides(record: Record, standing: Standing) -> Inline:
    """Who promises whom."""
    return inline(_arrows(*(field_in_words(standing.measure, name, record) for name in ("provider", "customer"))))


def _what_it_measures(record: Record, standing: Standing) -> Inline:
    return values.codes(record.targets(standing.measure, "measures"))


_WAY: tuple[TableColumn, _Cell] = (
    TableColumn("Baseline → target → actual"),
    lambda record, standing: inline(way(record, standing)),
)
_INDICATORS: tuple[tuple[TableColumn, _Cell], ...] = (
    (TableColumn("Measure"), _of_field("name")),
    (TableColumn("Kind", "choice"), _of_field("kind")),
    (TableColumn("Scope", "choice"), _of_field("scope")),
    _WAY,
    (TableColumn("Attained", "number"), _attained),
    (TableColumn("Weight", "number"), _of_field("weight")),
    (TableColumn("Owner", "rows"), _of_field("owner")),
    (TableColumn("Measured by"), _of_field("measured_by")),
    (TableColumn("Formula"), _of_field("formula")),
    (TableColumn("Measures", "rows"), _what_it_measures),
)
_PROMISES: tuple[tuple[TableColumn, _Cell], ...] = (
    (TableColumn("Promise"), _of_field("name")),
    (TableColumn("Kind", "choice"), _of_field("kind")),
    (TableColumn("Objective"), _of_field("objective")),
    (TableColumn("Indicator"), _of_field("indicator")),
    (TableColumn("Window"), _of_field("window")),
    (TableColumn("From → to"), _sides),
    (TableColumn("Consequence"), _of_field("consequence")),
    _WAY,
    (TableColumn("Attained", "number"), _attained_or_not_asked),
    (TableColumn("Scope", "choice"), _of_field("scope")),
    (TableColumn("Property", "choice"), _of_field("sla_property")),
    (TableColumn("Driver", "choice"), _of_field("driver")),
    (TableColumn("Weight", "number"), _of_field("weight")),
    (TableColumn("Owner", "rows"), _of_field("owner")),
    (TableColumn("Measured by"), _of_field("measured_by")),
)


def _standings(record: Record, there: list[Standing], shown: tuple[tuple[TableColumn, _Cell], ...]) -> Table:
    return table(
        [column for column, _ in shown],
        (TableRow(_coded(one, [cell(record, one) for _, cell in shown]), one.measure.code) for one in there),
    )


def _coded(standing: Standing, cells: list[Inline]) -> tuple[Inline, ...]:
    return ((*cells[0], Tag(standing.measure.code)), *cells[1:])


def _indicators(record: Record, judged: bool) -> Table:
    quiet = tuple((head, _attained_or_not_asked if cell is _attained else cell) for head, cell in _INDICATORS)
    return _standings(record, indicators(record), _INDICATORS if judged else quiet)


def _promises(record: Record) -> Table:
    return _standings(record, promises(record), _PROMISES)


def _readings(record: Record) -> Table:
    """What was read over time, a line for each measure, the oldest first."""
    columns = (TableColumn("Measure", "rows"), TableColumn("Read"), TableColumn("Samples", "number"))
    lines = []
    for measure in record.measures:
        readings = sorted(
            (reading for reading in record.readings if reading.measure == measure.id),
            key=lambda reading: (reading.on, reading.number),
        )
        if readings:
            runs: list[Run] = []
            for reading in readings:
                runs += [*([Text("; ")] if runs else []), *_reading(record, measure, reading)]
            sizes = {field_in_words(reading, "sample_size", record) for reading in readings}
            lines.append(TableRow((_mention(measure), tuple(runs), inline(" · ".join(sorted(sizes))))))
    return table(columns, lines)


def _reading(record: Record, measure: Measure, reading: Reading) -> Inline:
    comment = f" ({reading.comment})" if reading.comment else ""
    value = _figure(record, measure, reading.value, "actual")
    return (Text(f"{in_words(reading.on)}: {value}{comment}"), Tag(reading.code))


def _satisfaction(record: Record, judged: bool) -> Table:
    columns = (
        TableColumn("Measure"),
        TableColumn("Result", "number"),
        TableColumn("How it is counted"),
    )
    lines = []
    for measure in record.measures:
        if (result := satisfaction(record, measure)) and (result.n or judged):
            words = result.sentence if result.n else "cannot be computed: " + result.needs
            lines.append(TableRow((_mention(measure), inline(words), inline(result.rule))))
    return table(columns, lines)


def _mention(row: Row) -> Inline:
    return (Link(row.label, row.code), Tag(row.code))
