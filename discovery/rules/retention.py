"""The rule about how long stores keep data: as long as required, and no longer than allowed."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from discovery.model.row import Row
from discovery.model.workflow import Step
from discovery.rules.context import RuleContext
from discovery.rules.finding import Matches, RuleFunction, days, match_at
from discovery.rules.protection import masks
from discovery.workflow.network import Network
from discovery.workflow.thread import upstream


@dataclass(frozen=True, slots=True)
class _Limit:
    """How long the data of a row must or may be kept, and the row that says so."""

    on: Row
    said_by: Row
    least: int | None
    most: int | None


def retention(facts: RuleContext) -> Matches:
    """A store keeps data for a shorter time than is required, or a longer one than is allowed.

    Limits are an input's own, and those of constraints on an input or a step. A limit on an input holds for the steps
    its data reaches: none may keep it too long, as far as it comes unmasked, and at least one must keep it long
    enough. Nothing is said about the latter while a store on the way has no retention. Told once for both states.
    """
    limits = list(_limits(facts))
    seen = set()
    for flows in facts.workflows:
        for step, limit, demand, bound in (*_directly(flows, limits), *_too_long(flows, limits), *_lost(flows, limits)):
            key = (step.id, limit.said_by.id, demand)
            if key not in seen and step.retention_days is not None:
                seen.add(key)
                words = {"a": days(step.retention_days), "limit": facts.name(limit.said_by), "b": days(bound)}
                yield match_at(step, limit.said_by, field="retention_days", demand=demand, **words)


_Breach = tuple[Step, _Limit, str, int]
_TOO_SHORT, _TOO_LONG = "requires at least", "allows at most"


def _limits(facts: RuleContext) -> Iterator[_Limit]:
    for row in facts.record.inputs:
        yield _Limit(row, row, row.retention_min_days, row.retention_max_days)
    for limit in facts.record.constraints:
        for one in facts.record.targets(limit, "constrains"):
            yield _Limit(one, limit, limit.retention_min_days, limit.retention_max_days)


def _directly(flows: Network, limits: list[_Limit]) -> Iterator[_Breach]:
    there = {step.id: step for step in flows.steps}
    for limit in limits:
        step = there.get(limit.on.id)
        if step is not None and step.retention_days is not None:
            if limit.least is not None and step.retention_days < limit.least:
                yield step, limit, _TOO_SHORT, limit.least
            if limit.most is not None and step.retention_days > limit.most:
                yield step, limit, _TOO_LONG, limit.most


def _too_long(flows: Network, limits: list[_Limit]) -> Iterator[_Breach]:
    """The strictest limit goes first, so that one walk over the flows brings each step the one that counts."""
    steps = {step.id: step for step in flows.steps}
    reached: set[str] = set()
    inputs = {row.id for row in flows.inputs}
    strict = sorted(
        (bound for bound in limits if bound.most is not None and bound.on.id in inputs), key=lambda one: one.most or 0
    )
    for limit in strict:
        waiting = [limit.on.id] if limit.on.id not in reached else []
        reached.update(waiting)
        for box in waiting:  # grows while it is read
            step = steps.get(box)
            if step is not None and (step.retention_days or 0) > (limit.most or 0):
                yield step, limit, _TOO_LONG, limit.most or 0
            for flow in flows.onward.get(box, ()):
                onward = steps.get(flow.target)
                if flow.target not in reached and not (onward and masks(onward)):
                    reached.add(flow.target)
                    waiting.append(flow.target)


def _lost(flows: Network, limits: list[_Limit]) -> Iterator[_Breach]:
    """The store that keeps the data of an input longest, where even that is too short."""
    longest = _longest_ahead(flows)
    stores = [step.id for step in flows.steps if step.stage == "store" and step.retention_days is None]
    uncertain = upstream(flows.edges, stores)
    inputs = {row.id for row in flows.inputs}
    for limit in limits:
        best = longest.get(limit.on.id)
        if limit.least is None or best is None or limit.on.id not in inputs or limit.on.id in uncertain:
            continue
        if (best.retention_days or 0) < limit.least:
            yield best, limit, _TOO_SHORT, limit.least


def _longest_ahead(flows: Network) -> dict[str, Step]:
    """For each box the step with the longest retention among those its data reaches."""
    longest: dict[str, Step] = {}
    keeping = [step for step in flows.steps if step.retention_days is not None]
    for step in sorted(keeping, key=lambda one: -(one.retention_days or 0)):
        waiting = [step.id] if step.id not in longest else []
        longest.update(dict.fromkeys(waiting, step))
        for box in waiting:  # grows while it is read
            for flow in flows.inward.get(box, ()):
                if flow.origin not in longest:
                    longest[flow.origin] = step
                    waiting.append(flow.origin)
    return longest


RULES: Mapping[str, RuleFunction] = {"RET-01": retention}
