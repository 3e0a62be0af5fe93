"""The facts that each template speaks of: for every row it applies to, the words that fill its places.

A template is silent where a word it needs is missing: nothing is made up. What then is worth asking is named by
``needs``.
"""

from collections.abc import Callable, Iterator, Mapping
from decimal import Decimal

from discovery import catalogue
from discovery.measures import is_promise
from discovery.model.agreement import LogEntry
from discovery.model.framing import Outcome
from discovery.model.interfaces import Input, Output
from discovery.model.record import Record
from discovery.model.row import Row
from discovery.model.success import Measure
from discovery.requirements import limits
from discovery.requirements.denial import denies
from discovery.requirements.fact import Fact, Facts, Words
from discovery.requirements.grounds import asked_for, wanted
from discovery.requirements.phrases import (
    OFTEN,
    called,
    counted,
    exact,
    lasting,
    listed,
    quoted,
    sentence_part,
    spoken,
    target,
    volume,
)
from discovery.requirements.promises import aims_high, indicator, promise
from discovery.workflow.change import in_state

_RARE = ("never", "yearly", None)
_TIMINGS = {"anticipated": "as is expected", "existing": "as today"}
_MINUTES_OF_30_DAYS = 30 * 24 * 60
NEEDS_PROOF = "a success statement, or a measure with a target"
NEEDS_MASKING = "a word on masking: it holds personal data"


# ---- outcomes


def _future(record: Record) -> Iterator[Outcome]:
    return (row for row in record.outcomes if row.horizon != "current" and wanted(row))


def _success(row: Outcome) -> str:
    """The success statement in quotation marks, where it says more than the outcome itself."""
    said, again = sentence_part(row.success), sentence_part(row.statement)
    return quoted(said) if said and said.casefold() != again.casefold() and not denies(said) else ""


def _proof(record: Record, row: Outcome) -> str:
    """The targets of what measures an outcome, else its success statement; and by when it is wanted, where known."""
    aims = [f"{called(one)} is {target(one)}" for one in record.origins(row, "measures") if aims_high(one)]
    shown = listed(aims) if aims else f"This is shown: {_success(row)}"
    return f"{shown}. Wanted by {spoken(row.target_date)}." if row.target_date else f"{shown}."


def outcome(record: Record) -> Facts:
    """What is wanted of the future, where somebody said by what it is known to be reached."""
    for row in _future(record):
        if success := _success(row):
            words = {"decision": quoted(row.decision), "success": success, "proof": _proof(record, row)}
            yield Fact(row, {"name": quoted(row.statement), **words})


def needs(record: Record) -> Iterator[tuple[Row, str]]:
    """Rows from which something would follow if more was known of them, with what that is, in words."""
    for row in _future(record):
        measured = any(
            aims_high(one) or (isinstance(one, Measure) and is_promise(one)) for one in record.origins(row, "measures")
        )
        if not _success(row) and not measured:
            yield row, NEEDS_PROOF
    yield from limits.unsaid(record)
    for one in _inputs(record):
        if _personal(one) and not one.masking and "masking" not in one.unanswered:
            yield one, NEEDS_MASKING


# ---- outputs and inputs


def output(record: Record) -> Facts:
    """What the new workflow hands over."""
    for row in _staying(record):
        often = OFTEN.get(row.frequency or "", "")
        words = {"often": f" {often}" if often else "", "decision": quoted(row.decision)}
        yield Fact(row, {"name": called(row), "acceptance": sentence_part(row.acceptance), **words})


def _staying(record: Record) -> Iterator[Output]:
    return (row for row in record.outputs if in_state(row, "future") and asked_for(row))


def _figure(name: str, words: Callable[[float], Words]) -> Callable[[Record], Facts]:
    def facts(record: Record) -> Facts:
        for row in _staying(record):
            value = row.__dict__[name]
            if value:
                yield Fact(row, {"name": called(row), **words(value)})

    return facts


def _there(percent: float) -> Words:
    """Availability, and the time that is left over of 30 days: (1 − a) × window."""
    down = float((100 - Decimal(repr(percent))) / 100 * _MINUTES_OF_30_DAYS)
    share = f"{exact(percent)} %" if percent == 100 else f"at least {exact(percent)} %"
    return {"percent": share, "downtime": lasting(down, "minutes", (2,))}


def secret(record: Record) -> Facts:
    """Outputs that not everybody may see."""
    for row in _staying(record):
        if row.classification in ("confidential", "restricted"):
            yield Fact(row, {"name": called(row), "classification": row.classification}, ranked=False)


def _inputs(record: Record) -> Iterator[Input]:
    return (row for row in record.inputs if in_state(row, "future"))


def _profiled(name: str, words: Callable[[float | str], Words | None]) -> Callable[[Record], Facts]:
    """The words of a figure of an input: as it is expected, else as it is today, and which of the two it is."""

    def facts(record: Record) -> Facts:
        for row in _inputs(record):
            for timing, said in _TIMINGS.items():
                profile = record.profile(row.id, timing)
                value = profile.__dict__[name] if profile else None
                if value not in (None, 0):
                    if (known := words(value)) is not None:
                        yield Fact(row, {"name": called(row), "timing": said, **known})
                    break

    return facts


def _layout(change: float | str) -> Words | None:
    return {"change": str(change)} if change not in _RARE else None


def _personal(row: Input) -> bool:
    return row.personal_data in ("personal", "special category")


def personal(record: Record) -> Facts:
    """Inputs with data of persons of which somebody said how it is masked."""
    for row in _inputs(record):
        if _personal(row) and row.masking:
            data = "Personal data" if row.personal_data == "personal" else "Special-category personal data"
            words = {"name": called(row), "masking": quoted(row.masking), "data": data}
            yield Fact(row, words, doubted=denies(row.masking), ranked=False)


def quality(record: Record) -> Facts:
    """Quality that was asked for."""
    for line in record.data_quality:
        row = record.by_id.get(line.input)
        if isinstance(row, Input) and in_state(row, "future") and line.target_percent is not None:
            share = exact(line.target_percent)
            words = {
                "dimension": "quality" if line.dimension == "other" else line.dimension,
                "percent": f"{share} %" if line.target_percent == 100 else f"at least {share} %",
                "due": f" by {spoken(line.due)}" if line.due else "",
                "today": f"{exact(line.current_percent)} %" if line.current_percent is not None else "",
                "method": quoted(line.method),
            }
            yield Fact(line, {"name": called(row), **words}, source=f"“{line.dimension}” of {called(row)}")


# ---- deficiencies, checklists


def deficiency(record: Record) -> Facts:
    """What does not work well enough today, unless a decision accepts it."""
    for row in record.deficiencies:
        entries = record.targets(row, "decided_by")
        if not any(isinstance(entry, LogEntry) and entry.kind == "decision" for entry in entries):
            words = {"effect": quoted(row.effect), "symptom": quoted(row.symptom)}
            yield Fact(row, {"name": quoted(row.title), **words})


def way(record: Record) -> Facts:
    """Ways of the checklists that are to come, or to change."""
    ways = {one.id: one for one in catalogue.ways()}
    doings = {"add": "have", "change": "change"}
    for row in record.answers:
        one = ways.get(row.way)
        if one is not None and row.future in doings:
            stage = record.engagement.stage_name(one.stage)
            words = {"stage": stage, "doing": doings[row.future], "reason": quoted(row.reason)}
            yield Fact(row, {"name": quoted(one.way), **words}, source=quoted(one.way))


FACTS: Mapping[str, Callable[[Record], Facts]] = {
    "RT-OUT": outcome,
    "RT-BUDGET": limits.limits(limits.budget),
    "RT-DATE": limits.limits(limits.timeline),
    "RT-RESIDENCY": limits.limits(limits.residency),
    "RT-KEEP-MIN": limits.limits(limits.least),
    "RT-KEEP-MAX": limits.limits(limits.most),
    "RT-REGULATION": limits.limits(limits.regulation),
    "RT-LINEAGE": limits.limits(limits.lineage),
    "RT-KEEP": limits.limits(limits.to_keep),
    "RT-CON": limits.limits(limits.other),
    "RT-OUP": output,
    "RT-OUP-FRESH": _figure("freshness_minutes", lambda value: {"time": lasting(value, "minutes")}),
    "RT-OUP-THERE": _figure("availability_percent", _there),
    "RT-OUP-QUICK": _figure("response_ms", lambda value: {"time": lasting(value, "ms")}),
    "RT-OUP-HISTORY": _figure("history_months", lambda value: {"months": counted(value, "months")}),
    "RT-OUP-PEOPLE": _figure("audience", lambda value: {"count": counted(value, "people")}),
    "RT-OUP-SECRET": secret,
    "RT-INP-VOLUME": _profiled("gb_per_day", lambda value: {"volume": volume(float(value))}),
    "RT-INP-PEAK": _profiled(
        "peak_records_per_second", lambda value: {"rate": f"{counted(float(value), 'records')} a second"}
    ),
    "RT-INP-SCHEMA": _profiled("schema_change", _layout),
    "RT-INP-MASK": personal,
    "RT-QUALITY": quality,
    "RT-PROMISE": promise,
    "RT-KPI": indicator,
    "RT-DEF": deficiency,
    "RT-WAY": way,
}
"""For each template of the catalogue the rows it applies to."""
