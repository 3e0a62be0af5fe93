"""The facts that each template speaks of: for every row it applies to, the words that fill its places.

A template is silent where a figure it needs is missing: nothing is made up.
"""

from collections.abc import Callable, Iterator, Mapping

from discovery import catalogue
from discovery.measures import is_promise, number
from discovery.model.framing import Constraint
from discovery.model.interfaces import Input, Output
from discovery.model.magnitude import in_best_unit
from discovery.model.record import Record
from discovery.model.row import Row
from discovery.requirements.grounds import wanted
from discovery.workflow.change import in_state

Words = Mapping[str, str]
Facts = Iterator[tuple[Row, Words]]

_RARE = ("never", "yearly", None)
MINUTES_OF_30_DAYS = 30 * 24 * 60


def _said(text: object) -> str:
    """A text as part of a sentence: without the point at its end."""
    return " ".join(str(text).split()).rstrip(".") if text else ""


def _name(row: Row) -> str:
    return f"“{_said(row.label)[:400]}”"


def _often(word: str | None) -> str:
    return f" {word}" if word and word not in ("other", "on request") else " on request" if word == "on request" else ""


# ---- outcomes and constraints


def outcome(record: Record) -> Facts:
    """What is wanted of the future."""
    for row in record.outcomes:
        if row.horizon != "current" and wanted(row):
            words = {"decision": _said(row.decision), "success": _said(row.success)}
            yield row, {"name": f"{_said(row.statement)}.", **words}


def _constraint(row: Constraint) -> Words:
    return {"name": f"{_said(row.statement)}.", "consequence": _said(row.consequence)}


def _when(holds: Callable[[Constraint], Words | None]) -> Callable[[Record], Facts]:
    def facts(record: Record) -> Facts:
        for row in record.constraints:
            words = holds(row)
            if words is not None:
                yield row, {**_constraint(row), **words}

    return facts


def _budget(row: Constraint) -> Words | None:
    if row.category != "budget" or row.quantity is None or not row.unit:
        return None
    return {"quantity": f"{number(row.quantity)} {row.unit}"}


def _date(row: Constraint) -> Words | None:
    day = row.applies_until or row.applies_from
    return {"day": day.isoformat()} if row.category == "timeline" and day else None


def _residency(row: Constraint) -> Words | None:
    return {"residency": _said(row.residency)} if row.residency else None


def _least(row: Constraint) -> Words | None:
    return {"least": in_best_unit(row.retention_min_days, "days")} if row.retention_min_days else None


def _most(row: Constraint) -> Words | None:
    return {"most": in_best_unit(row.retention_max_days, "days")} if row.retention_max_days else None


def _regulation(row: Constraint) -> Words | None:
    if not row.regulation or row.regulation == "other":
        return None
    return {"regulation": f"{row.regulation} {row.clause or ''}".strip()}


def _lineage(row: Constraint) -> Words | None:
    return {} if row.lineage_required or (row.category == "data lineage" and row.lineage_required is None) else None


def _keep(row: Constraint) -> Words | None:
    return {} if row.category == "must keep" else None


_NAMED = (_budget, _date, _residency, _least, _most, _regulation, _lineage, _keep)


def _other(row: Constraint) -> Words | None:
    """A constraint that says nothing any other template speaks of."""
    return {} if all(holds(row) is None for holds in _NAMED) else None


# ---- outputs and inputs


def output(record: Record) -> Facts:
    """What the new workflow hands over."""
    for row in _staying(record):
        words = {"often": _often(row.frequency), "decision": _said(row.decision), "acceptance": _said(row.acceptance)}
        yield row, {"name": _name(row), **words}


def _staying(record: Record) -> Iterator[Output]:
    return (row for row in record.outputs if in_state(row, "future"))


def _figure(name: str, words: Callable[[float], Words]) -> Callable[[Record], Facts]:
    def facts(record: Record) -> Facts:
        for row in _staying(record):
            value = row.__dict__[name]
            if value:
                yield row, {"name": _name(row), **words(value)}

    return facts


def _there(percent: float) -> Words:
    """Availability, and the time that is left over of 30 days: (1 − a) × window."""
    down = (100 - percent) / 100 * MINUTES_OF_30_DAYS
    return {"percent": f"{number(percent)} %", "downtime": in_best_unit(down, "minutes") if down else "0 minutes"}


def secret(record: Record) -> Facts:
    """Outputs that not everybody may see."""
    for row in _staying(record):
        if row.classification in ("confidential", "restricted"):
            yield row, {"name": _name(row), "classification": row.classification}


def _inputs(record: Record) -> Iterator[Input]:
    return (row for row in record.inputs if in_state(row, "future"))


def _profiled(record: Record, row: Input, name: str) -> float | str | None:
    """A figure at the horizon, else today's."""
    for timing in ("anticipated", "existing"):
        profile = record.profile(row.id, timing)
        if profile is not None and profile.__dict__[name] not in (None, 0):
            found: float | str = profile.__dict__[name]
            return found
    return None


def volume(record: Record) -> Facts:
    """Inputs whose daily volume is known."""
    for row in _inputs(record):
        value = _profiled(record, row, "gb_per_day")
        if isinstance(value, int | float):
            yield row, {"name": _name(row), "volume": f"{in_best_unit(value, 'GB')} a day"}


def peak(record: Record) -> Facts:
    """Inputs whose peak rate is known."""
    for row in _inputs(record):
        value = _profiled(record, row, "peak_records_per_second")
        if isinstance(value, int | float):
            yield row, {"name": _name(row), "rate": f"{number(value)} records a second"}


def layout(record: Record) -> Facts:
    """Inputs whose layout changes more often than once a year."""
    for row in _inputs(record):
        value = _profiled(record, row, "schema_change")
        if value not in _RARE:
            yield row, {"name": _name(row), "change": str(value)}


def personal(record: Record) -> Facts:
    """Inputs with data of persons."""
    for row in _inputs(record):
        if row.personal_data in ("personal", "special category"):
            yield row, {"name": _name(row), "masking": _said(row.masking)}


def quality(record: Record) -> Facts:
    """Quality that was asked for."""
    for line in record.data_quality:
        row = record.by_id.get(line.input)
        if row is not None and line.target_percent is not None:
            today = f"{number(line.current_percent)} %" if line.current_percent is not None else ""
            words = {"dimension": line.dimension, "percent": f"{number(line.target_percent)} %", "today": today}
            yield line, {"name": _name(row), "method": _said(line.method), **words}


# ---- success, deficiencies, checklists


def promise(record: Record) -> Facts:
    """Promises with an objective."""
    for row in record.measures:
        if is_promise(row) and row.objective:
            window = f" ({_said(row.window)})" if row.window else ""
            words = {"objective": _said(row.objective), "window": window, "indicator": _said(row.indicator)}
            yield row, {"name": _name(row), "consequence": _said(row.consequence), **words}


def indicator(record: Record) -> Facts:
    """Figures by which success is judged in the new workflow."""
    for row in record.measures:
        if row.kind == "KPI" and row.scope != "existing":
            yield row, {"name": _name(row), "often": _often(row.frequency), "formula": _said(row.formula)}


def deficiency(record: Record) -> Facts:
    """What does not work well enough today."""
    for row in record.deficiencies:
        words = {"effect": _said(row.effect), "symptom": _said(row.symptom)}
        yield row, {"name": f"{_said(row.title)}.", **words}


def way(record: Record) -> Facts:
    """Ways of the checklists that are to come, or to change."""
    ways = {one.id: one for one in catalogue.ways()}
    for row in record.answers:
        one = ways.get(row.way)
        if one is not None and row.future in ("add", "change"):
            stage = record.engagement.stage_names.get(one.stage) or one.stage
            yield row, {"stage": stage, "way": f"{_said(one.way)}.", "what": _said(one.what_it_is)}


FACTS: Mapping[str, Callable[[Record], Facts]] = {
    "RT-OUT": outcome,
    "RT-BUDGET": _when(_budget),
    "RT-DATE": _when(_date),
    "RT-RESIDENCY": _when(_residency),
    "RT-KEEP-MIN": _when(_least),
    "RT-KEEP-MAX": _when(_most),
    "RT-REGULATION": _when(_regulation),
    "RT-LINEAGE": _when(_lineage),
    "RT-KEEP": _when(_keep),
    "RT-CON": _when(_other),
    "RT-OUP": output,
    "RT-OUP-FRESH": _figure("freshness_minutes", lambda value: {"time": in_best_unit(value, "minutes")}),
    "RT-OUP-THERE": _figure("availability_percent", _there),
    "RT-OUP-QUICK": _figure("response_ms", lambda value: {"time": in_best_unit(value, "ms")}),
    "RT-OUP-HISTORY": _figure("history_months", lambda value: {"months": number(value)}),
    "RT-OUP-PEOPLE": _figure("audience", lambda value: {"count": number(value)}),
    "RT-OUP-SECRET": secret,
    "RT-INP-VOLUME": volume,
    "RT-INP-PEAK": peak,
    "RT-INP-SCHEMA": layout,
    "RT-INP-MASK": personal,
    "RT-QUALITY": quality,
    "RT-PROMISE": promise,
    "RT-KPI": indicator,
    "RT-DEF": deficiency,
    "RT-WAY": way,
}
"""For each template of the catalogue the rows it applies to."""
