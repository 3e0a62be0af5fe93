"""What constraints say: each is quoted, with the facts beside it that its own words leave out.

A constraint that says nothing yet gives nothing: one of unknown confidence, or one that only repeats its category.
"""

import re
from collections.abc import Callable, Iterator
from datetime import date

from discovery.model.framing import Constraint
from discovery.model.record import Record
from discovery.model.row import Row
from discovery.requirements.denial import denies
from discovery.requirements.fact import Fact, Facts, Words
from discovery.requirements.phrases import counted, exact, figures, quoted, spoken

_FACTS = (
    *("quantity", "applies_from", "applies_until", "regulation", "residency"),
    *("retention_min_days", "retention_max_days"),
)


def limits(holds: Callable[[Constraint], Words | None]) -> Callable[[Record], Facts]:
    """The facts of one template: of the constraints that ``holds`` gives words for."""

    def facts(record: Record) -> Facts:
        for row in record.constraints:
            words = holds(row) if says_something(row) else None
            if words is not None:
                yield Fact(row, {**_quote(row), **words}, doubted=denies(row.statement))

    return facts


def says_something(row: Constraint) -> bool:
    """Whether somebody said what the constraint is; one that is a category's name alone waits for its words."""
    if row.confidence == "unknown":
        return False
    given = any(row.__dict__[name] is not None for name in _FACTS) or bool(row.lineage_required)
    return given or _plain(row.statement) not in {_plain(row.category or ""), *_plain(row.category or "").split()}


def unsaid(record: Record) -> Iterator[tuple[Row, str]]:
    """The constraints of which nothing is known yet, with what they need."""
    for row in record.constraints:
        if not says_something(row):
            yield row, "words and figures: nobody has said yet what it limits"


def _plain(text: str) -> str:
    return " ".join(re.findall(r"\w+", text.casefold()))


def _quote(row: Constraint) -> Words:
    return {"name": quoted(row.statement), "consequence": quoted(row.consequence), "terms": _terms(row)}


def _terms(row: Constraint) -> str:
    """What stands beside the statement and is not in its words: figure, days, and that it is only expected."""
    terms = []
    if row.quantity is not None and exact(row.quantity) not in figures(row.statement):
        terms.append(counted(row.quantity, row.unit))
    days = [("from", row.applies_from), ("until", row.applies_until)]
    terms.append(" ".join(f"{word} {spoken(day)}" for word, day in days if day and not _names(row.statement, day)))
    if row.timing == "anticipated":
        terms.append("expected")
    said = "; ".join(one for one in terms if one)
    return f" ({said})" if said else ""


def _names(text: str, day: date) -> bool:
    """Whether the words name this very day."""
    written = {spoken(day), day.isoformat(), f"{day:%d.%m.%Y}", f"{day.day}.{day.month}.{day.year}"}
    return any(one.casefold() in text.casefold() for one in written)


# ---- one function for each template; None where the constraint does not speak of it


def budget(row: Constraint) -> Words | None:
    """Money, exactly as it was said: over which time, and whether at most, are in the words themselves."""
    return {} if row.category == "budget" else None


def timeline(row: Constraint) -> Words | None:
    """Days and deadlines, as they were said: what has to be done by then is in the words themselves."""
    return {} if row.category == "timeline" else None


def residency(row: Constraint) -> Words | None:
    """Where data must stay."""
    return {"residency": quoted(row.residency)} if row.residency and not denies(row.residency) else None


def least(row: Constraint) -> Words | None:
    """How long data is kept at least; days stay days, for a year is not always the same number of them."""
    return {"least": counted(row.retention_min_days, "days")} if row.retention_min_days else None


def most(row: Constraint) -> Words | None:
    """How long data is kept at most."""
    return {"most": counted(row.retention_max_days, "days")} if row.retention_max_days is not None else None


def regulation(row: Constraint) -> Words | None:
    """A law or standard by its name and clause; another one by the clause or reference that was given."""
    name = row.regulation if row.regulation != "other" else row.clause or row.origin_reference
    if not row.regulation or not name:
        return None
    return {"regulation": f"{name} {row.clause or ''}".strip() if row.regulation != "other" else name}


def lineage(row: Constraint) -> Words | None:
    """Lineage that is required, as far as it was said."""
    return {} if row.lineage_required or (row.category == "data lineage" and row.lineage_required is None) else None


def to_keep(row: Constraint) -> Words | None:
    """What must be kept."""
    return {} if row.category == "must keep" else None


_NAMED = (budget, timeline, residency, least, most, regulation, lineage, to_keep)


def other(row: Constraint) -> Words | None:
    """A constraint that says nothing any other template speaks of; that lineage is not required limits nothing."""
    if row.category == "data lineage" and row.lineage_required is False:
        return None
    return {} if all(holds(row) is None for holds in _NAMED) else None
