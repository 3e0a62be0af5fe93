"""Measures of success as the two tables everybody asks for, indicators and promises, and what customers said."""

from discovery.exporters.markdown.text import NOT_ASKED, literal, part, table, words
from discovery.measures import SATISFIED_FROM, Satisfaction, csat, nps, number, score
from discovery.model.record import Record
from discovery.model.success import Measure
from discovery.scorecard import Standing, indicators, promises


def measures(record: Record) -> str:
    """The score, the table of indicators, the table of promises, and satisfaction with its number of answers."""
    reached = score(record)
    parts = [f"**Weighted score:** {literal(reached.shown)}\n"]
    parts.append(part(3, "Indicators (KPI and others)", _indicators(record), "No indicator was recorded."))
    parts.append(part(3, "Promises (SLA and SLO)", _promises(record), "No promise was recorded."))
    parts.append(part(3, "Satisfaction", _satisfaction(record), "No answers were recorded."))
    return part(2, "Measures of success", "\n".join(parts), "")


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
    return f"{first} → {wanted} → {last}"


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
        sides = f"{words(measure, 'provider')} → {words(measure, 'customer')}"
        how = [_way(standing), standing.attained.shown, words(measure, "weight")]
        who = [words(measure, "owner", record), words(measure, "measured_by")]
        first = [measure.code, *(words(measure, name) for name in fields)]
        lines.append([*first, sides, words(measure, "consequence"), *how, *who])
    return table(heads, lines)


def _satisfaction(record: Record) -> str:
    lines = []
    for measure in record.measures:
        scores = [answer.score for answer in record.responses if answer.measure == measure.id]
        if measure.kind == "CSAT":
            least = measure.satisfied_from or SATISFIED_FROM
            lines.append(
                [measure.code, measure.name, *_said(csat(scores, least), " %"), f"{least} or more is satisfied"]
            )
        elif measure.kind == "NPS":
            lines.append([measure.code, measure.name, *_said(nps(scores), ""), "9–10 less 0–6, −100 to 100"])
    return table(("Code", "Measure", "Result", "Margin (95 %)", "Answers", "How"), lines)


def _said(found: Satisfaction, unit: str) -> list[str]:
    if found.value is None:
        return ["cannot be computed: " + found.needs, NOT_ASKED, "0"]
    return [f"{number(found.value)}{unit}", f"± {number(found.margin)}", str(found.n)]
