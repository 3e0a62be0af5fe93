"""Rules that hold promises of freshness and availability against what the path adds up to.

Every sum is the least it can be and every product the most, so what is said here holds whatever else turns out to be on
the way.
"""

from collections.abc import Mapping

from discovery.model.interfaces import Output
from discovery.model.row import Row
from discovery.rules.context import RuleContext
from discovery.rules.finding import Match, Matches, RuleFunction, lasting, match_at, percent
from discovery.sizing.formulas import availability_percent
from discovery.sizing.promises import delays, minutes_in, percent_in, promised, unreliabilities
from discovery.workflow.network import Network, Sums

_CLOSE = 1e-6


def _workflow_of(facts: RuleContext, row: Output) -> Network:
    """The state in which a promise about an output has to be kept: the future, unless only the current one has it."""
    return facts.current if row.state == "current" else facts.future


def stale(facts: RuleContext) -> Matches:
    """Even the quickest path to an output takes longer, in the worst case, than the freshness promised for it.

    Worst case: the source's delay, and of each flow and step latency plus interval. A step without latency counts its
    duration; a flow out of an input without interval counts the interval of the input's profile. An
    objective that names several times is passed over.
    """
    sums = {flows.state: delays(facts.record, flows) for flows in (facts.current, facts.future)}
    for row in facts.record.outputs:
        state = _workflow_of(facts, row).state
        least = sums[state].total.get(row.id, 0.0)
        for promise, minutes in promised(facts.record, row, row.freshness_minutes, "freshness", minutes_in):
            if least > minutes * (1 + _CLOSE):
                yield _broken(facts, row, promise, sums[state], "freshness_minutes", lasting(minutes), lasting(least))


def unavailable(facts: RuleContext) -> Matches:
    """Even on the strongest path to an output the components are together less available than promised.

    Product of the availability of the steps on the path, all of which are needed; a doubled component is one step with
    the availability of both.
    """
    sums = {flows.state: unreliabilities(flows) for flows in (facts.current, facts.future)}
    for row in facts.record.outputs:
        state = _workflow_of(facts, row).state
        most = availability_percent(sums[state].total.get(row.id, 0.0))
        for promise, share in promised(facts.record, row, row.availability_percent, "availability", percent_in):
            if most < share - _CLOSE:
                yield _broken(facts, row, promise, sums[state], "availability_percent", percent(share), percent(most))


def _broken(facts: RuleContext, row: Output, promise: Row, sums: Sums, own: str, a: str, b: str) -> Match:
    """A promise that the path to an output breaks, with every box on it."""
    on_the_way = [facts.record.by_id[box] for box in sums.path(row.id)[:-1]]
    rows = [row, *([promise] if promise is not row else []), *on_the_way]
    section = "outputs" if promise is row else "measures"
    return match_at(*rows, section=section, field=own if promise is row else "objective", a=a, b=b)


RULES: Mapping[str, RuleFunction] = {"MEA-07": stale, "MEA-08": unavailable}
