"""Rules about constraints: what must be asked, what they limit, and what breaks them."""

import re
from collections.abc import Iterator, Mapping
from datetime import date, timedelta

from discovery.measures import number
from discovery.model.framing import Constraint
from discovery.model.record import Record
from discovery.model.row import Row
from discovery.model.workflow import Partner
from discovery.rules.context import RuleContext
from discovery.rules.finding import Matches, RuleFunction, listed, match_at, match_without_row, open_
from discovery.rules.places import outside
from discovery.workflow.change import in_state

_CONTRACTS = ("contract", "licensing")
_DEAL = ("renewal", "notice_days", "annual_cost", "exit_penalty")
_PER_MONTH = re.compile(r"^(?:([A-Za-z]{3})\s*)?(?:/|a |per )\s*(month|year)$")


def _asked(record: Record, *categories: str) -> bool:
    """Whether a constraint of the category was recorded; one nobody knows counts once it has an owner."""
    rows = (row for row in record.constraints if row.category in categories)
    return any(row.confidence != "unknown" or row.owner for row in rows)


def budget(facts: RuleContext) -> Matches:
    """No constraint of the category budget; one of unknown confidence counts when it has an owner."""
    if not _asked(facts.record, "budget"):
        yield match_without_row("constraints", "category")


def timeline(facts: RuleContext) -> Matches:
    """No constraint of the category timeline or change freeze."""
    if not _asked(facts.record, "timeline", "change freeze"):
        yield match_without_row("constraints", "category")


def training(facts: RuleContext) -> Matches:
    """No constraint of the category people and skills."""
    if not _asked(facts.record, "people and skills (training)"):
        yield match_without_row("constraints", "category")


def governance(facts: RuleContext) -> Matches:
    """One of three was not asked: external regulation (or data residency), data governance, data lineage.

    A constraint that names a regulation, or says whether lineage is required, is an answer too.
    """
    record = facts.record
    answers = {
        "regulations": _asked(record, "external regulation", "data residency")
        or any(row.regulation for row in record.constraints),
        "governance": _asked(record, "data governance"),
        "lineage": _asked(record, "data lineage")
        or any(row.lineage_required is not None for row in record.constraints),
    }
    missing = [name for name, known in answers.items() if not known]
    if missing:
        yield match_without_row("constraints", "category", missing=listed(missing))


def must_keep(facts: RuleContext) -> Matches:
    """No constraint of the category must keep, and no tool of which it was said whether it must be kept."""
    if not _asked(facts.record, "must keep") and all(tool.must_keep is None for tool in facts.record.tools):
        yield match_without_row("constraints", "category")


def nothing_ahead(facts: RuleContext) -> Matches:
    """No anticipated constraint."""
    if not any(row.timing == "anticipated" for row in facts.record.constraints):
        months = facts.record.engagement.horizon_months
        yield match_without_row("constraints", "timing", horizon=f"{months} months" if months else "the time ahead")


def _last_word(renewal: date, notice_days: int) -> date:
    """The last day for giving notice."""
    return renewal - timedelta(days=min(notice_days, renewal.toordinal() - 1))


def contracts(facts: RuleContext) -> Matches:
    """A contract or partner without date, or with a date inside the horizon about which nothing is decided.

    Contracts are constraints of the category contract or licensing, or with renewal, notice, cost or penalty, and
    partners with a contract. Without notice days, the renewal is the date that counts.
    """
    deals: list[Constraint | Partner] = [row for row in facts.record.constraints if _is_contract(row)]
    deals += [row for row in facts.record.partners if row.contract or row.renewal]
    for row in deals:
        notice = row.notice_days if isinstance(row, Constraint) else None
        if row.renewal is None and notice is None:
            if open_(row, "renewal"):
                yield match_at(row, field="renewal", fault="has no renewal or notice date")
        elif row.renewal and not facts.decided(row):
            day = _last_word(row.renewal, notice or 0)
            if facts.within_horizon(day):
                what = "must be given notice by" if notice else "ends or renews on"
                when = "which has passed" if day < facts.today else "inside the horizon"
                yield match_at(row, field="renewal", fault=f"{what} {day}, {when}, and nothing is decided")


def _is_contract(row: Constraint) -> bool:
    return row.category in _CONTRACTS or any(row.__dict__[name] is not None for name in _DEAL)


def broken(facts: RuleContext) -> Matches:
    """A must-constraint that the future workflow breaks, in one of three ways that can be seen.

    Must keep: all it constrains, or a tool marked must keep, is only in the current state. Residency: a future
    input or step it constrains is in a place known to be outside. Budget in a currency a month or year: the future
    steps whose cost is known cost more together.
    """
    for row in facts.record.constraints:
        if row.hardness == "must":
            touched = facts.record.targets(row, "constrains")
            for reason, others in (*_dropped(facts, row, touched), *_abroad(facts, row, touched), *_dear(facts, row)):
                yield match_at(row, *others, why=reason)
    for tool in facts.record.tools:
        if tool.must_keep and tool.state == "current" and facts.future_is_captured:
            yield match_at(tool, field="state", why="it must be kept and is only in the current state")


Reason = tuple[str, tuple[Row, ...]]


def _dropped(facts: RuleContext, row: Constraint, touched: tuple[Row, ...]) -> Iterator[Reason]:
    with_state = [touched_row for touched_row in touched if "state" in touched_row.__dict__]
    stays = any(in_state(touched_row, "future") for touched_row in with_state)
    if row.category == "must keep" and facts.future_is_captured and with_state and not stays:
        yield f"{facts.name(with_state[0])} is only in the current state", tuple(with_state)


def _abroad(facts: RuleContext, row: Constraint, touched: tuple[Row, ...]) -> Iterator[Reason]:
    for one in touched:
        place = one.__dict__.get("region") or one.__dict__.get("location")
        if "state" in one.__dict__ and in_state(one, "future") and outside(place, row.residency):
            yield f"{facts.name(one)} is in {place}, not in {row.residency}", (one,)


def _dear(facts: RuleContext, row: Constraint) -> Iterator[Reason]:
    match = _PER_MONTH.match((row.unit or "").strip())
    if row.category != "budget" or row.quantity is None or not match:
        return
    currency, period = match.groups()
    if currency and currency.upper() != facts.record.engagement.currency:
        return
    costs = [step for step in facts.future.steps if step.cost_per_month is not None]
    total = sum(step.cost_per_month or 0 for step in costs) * (12 if period == "year" else 1)
    if total > row.quantity:
        sentence = f"{number(total)} {row.unit}, more than {number(row.quantity)}"
        yield f"its steps cost at least {sentence}", tuple(costs)


def affects_nothing(facts: RuleContext) -> Matches:
    """A constraint that constrains no row and leads to no requirement."""
    for row in facts.record.constraints:
        if not facts.record.targets(row, "constrains") and not facts.record.origins(row, "derived_from"):
            yield match_at(row)


RULES: Mapping[str, RuleFunction] = {
    "CON-01": budget,
    "CON-02": timeline,
    "CON-03": training,
    "CON-04": governance,
    "CON-05": must_keep,
    "CON-06": nothing_ahead,
    "CON-07": contracts,
    "CON-08": broken,
    "CON-09": affects_nothing,
}
