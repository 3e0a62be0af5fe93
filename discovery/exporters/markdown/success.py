"""Measures of success as the two tables everybody asks for, indicators and promises, and what customers said."""

from discovery.exporters.markdown.text import NOT_ASKED, Under, literal, part, parts, table, words
from discovery.measures import number, satisfaction, score
from discovery.measures.scorecard import Standing, indicators, promises
from discovery.model.plain_values import as_plain
from discovery.model.record import Record
from discovery.model.success import Measure


def measures(record: Record) -> str:
    """The score, the table of indicators, the table of promises, every reading, and satisfaction with its answers."""
    below = (
        Under("Indicators (KPI and others)", _indicators(record), "No indicator was recorded."),
        Under("Promises (SLA and SLO)", _promises(record), "No promise was recorded."),
        Under("Readings", _readings(record), "No reading was recorded."),
        Under("Satisfaction", _satisfaction(record), "No answers were recorded."),
    )
    return part(2, "Measures of success", f"**Weighted score:** {literal(score(record).shown)}\n\n{parts(below)}", "")


def _figure(measure: Measure, value: float | None, name: str) -> str:
    if value is None:
        return words(measure, name) if measure.__dict__[name] is None else NOT_ASKED
    return f"{number(value)} {measure.unit or ''}".strip()


def _way(standing: Standing) -> str:
    """Baseline → target → actual."""
    measure = standing.measure
    if measure.direction == "in range":
        wanted = f"{number(measure.range_low)} to {number(measure.range_high)} {measure.unit or ''}".strip()
    else:
        wanted = _figure(measure, measure.target, "target")
    first, last = _figure(measure, measure.baseline, "baseline"), _figure(measure, standing.actual, "actual")
    return _arrows(first, wanted, last)


def _arrows(*stops: str) -> str:
    """What leads to what; nothing when no stop is known."""
    return " → ".join(stops) if any(stop != NOT_ASKED for stop in stops) else NOT_ASKED


def _indicators(record: Record) -> str:
    heads = ["Code", "Measure", "Kind", "Scope", "Baseline → target → actual", "Attained", "Weight", "Owner"]
    heads += ["Measured by", "Formula", "Measures"]
    lines = []
    for standing in indicators(record):
        measure = standing.measure
        first = [measure.code, *(words(measure, name) for name in ("name", "kind", "scope"))]
        middle = [_way(standing), standing.attained.shown, words(measure, "weight"), words(measure, "owner", record)]
        last = [words(measure, "measured_by"), words(measure, "formula"), ", ".join(standing.measures_what)]
        lines.append([*first, *middle, *(cell or NOT_ASKED for cell in last)])
    return table(heads, lines)


def _promises(record: Record) -> str:
    heads = ["Code", "Promise", "Kind", "Scope", "Property", "Indicator", "Objective", "Window", "Driver"]
    heads += ["From → to", "Consequence", "Baseline → target → actual", "Attained", "Weight", "Owner", "Measured by"]
    fields = ("name", "kind", "scope", "sla_property", "indicator", "objective", "window", "driver")
    lines = []
    for standing in promises(record):
        measure = standing.measure
        sides = _arrows(words(measure, "provider"), words(measure, "customer"))
        reached = standing.attained.shown if standing.attained.value is not None else NOT_ASKED
        how = [_way(standing), reached, words(measure, "weight")]
        who = [words(measure, "owner", record), words(measure, "measured_by")]
        first = [measure.code, *(words(measure, name) for name in fields)]
        lines.append([*first, sides, words(measure, "consequence"), *how, *who])
    return table(heads, lines)


def _readings(record: Record) -> str:
    """What was read over time, measure by measure, the oldest first."""
    heads = ("Measure", "Date", "Value", "Sample size", "Comment")
    lines = []
    for measure in record.measures:
        of_it = [reading for reading in record.readings if reading.measure == measure.id]
        for reading in sorted(of_it, key=lambda one: (one.on, one.number)):
            last = [words(reading, name) for name in ("sample_size", "comment")]
            value = _figure(measure, reading.value, "actual")
            lines.append([f"{measure.code} {measure.name}", str(as_plain(reading.on)), value, *last])
    return table(heads, lines)


def _satisfaction(record: Record) -> str:
    lines = []
    for measure in record.measures:
        found = satisfaction(record, measure)
        if found:
            said = found.said if found.n else "cannot be computed: " + found.needs
            lines.append([measure.code, measure.name, said, found.rule])
    return table(("Code", "Measure", "Result", "How it is counted"), lines)
