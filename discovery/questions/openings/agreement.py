"""Questions about measures of success, requirements and the log."""

from discovery.model.agreement import Artefact
from discovery.questions.openings.kinds import Opening, Openings, Targets, open_field
from discovery.questions.target import Target, anew, into, tied
from discovery.rules import RULES
from discovery.rules.context import RuleContext
from discovery.rules.finding import open_

SATISFACTION = ("CSAT", "NPS", "CES")
_ASKED = ("question", "action", "parked")


def _unmeasured(facts: RuleContext) -> Targets:
    for hit in RULES["OUT-04"](facts):
        yield tied("measures", "name", hit.rows[0], "measures", "to", "measures", kind="KPI")


def _workflows_unmeasured(facts: RuleContext) -> Targets:
    for hit in RULES["MEA-01"](facts):
        if facts.record.measures:
            yield anew("measures", "name", kind="KPI", scope=hit.phrases["which"])


def _weights(facts: RuleContext) -> Targets:
    judged = [row for row in facts.record.measures if row.kind not in SATISFACTION]
    if len(judged) > 1:
        yield from (into(row, "weight") for row in judged if open_(row, "weight"))


def _no_satisfaction(facts: RuleContext) -> Targets:
    """One answer from 0 to 10; without a measure that asks it, the measure is made as well."""
    asked = [row for row in facts.record.measures if row.kind in SATISFACTION]
    if not asked and facts.has_current and facts.record.outputs:
        measure = {"name": "Would recommend today's reports", "kind": "NPS", "scope": "existing"}
        yield Target("responses", "score", beforehand=("measures", measure, "measure"))
    judged = {response.measure for response in facts.record.responses}
    for row in asked:
        if row.kind == "NPS" and row.id not in judged and row.actual is None and row.baseline is None:
            yield anew("responses", "score", row, measure=row.id)


def _promise_without_consequence(facts: RuleContext) -> Targets:
    for row in facts.record.measures:
        if row.kind == "SLA" and open_(row, "consequence"):
            yield into(row, "consequence")


def _from_nothing(facts: RuleContext) -> Targets:
    for hit in RULES["REQ-01"](facts):
        sections = tuple(one for one in ("outcomes", "constraints") if facts.record.standing(one))
        if sections:
            yield Target("", "", hit.rows[0], link=("derived_from", "from", hit.rows[0].id), chosen=sections)


def _no_drawing(facts: RuleContext) -> Targets:
    """Once something was handed over of which nobody said what it is, that is asked first."""
    if any(True for _ in RULES["ART-01"](facts)) and not _unnamed(facts):
        yield anew("artefacts", "title")


def _drawing_of_no_kind(facts: RuleContext) -> Targets:
    if any(True for _ in RULES["ART-01"](facts)):
        yield from (into(row, "kind") for row in _unnamed(facts))


def _unnamed(facts: RuleContext) -> list[Artefact]:
    return [row for row in facts.record.artefacts if open_(row, "kind")]


def _log(name: str, *kinds: str) -> Opening:
    """An open entry of the log without owner or day. A question that was parked by name waits for its owner too."""

    def opening(facts: RuleContext) -> Targets:
        for entry in facts.record.log:
            if entry.kind in kinds and entry.status in ("open", "in progress", None) and open_(entry, name):
                yield into(entry, name)

    return opening


def _either(facts: RuleContext, *codes: str) -> Targets:
    seen: set[tuple[str | None, str]] = set()
    for code in codes:
        for target in open_field(code)(facts):
            if (target.stored, target.field) not in seen:
                seen.add((target.stored, target.field))
                yield target


OPENINGS: Openings = {
    "outcome without measure": (_unmeasured, "OUT-04"),
    "workflows unmeasured": (_workflows_unmeasured, "MEA-01"),
    "KPI incomplete": (lambda facts: _either(facts, "MEA-02", "MEA-03"), "MEA-02"),
    "promise incomplete": (open_field("MEA-05"), "MEA-05"),
    "SLA without consequence": (_promise_without_consequence, "MEA-06"),
    "weights missing": (_weights, ""),
    "no CSAT/NPS": (_no_satisfaction, ""),
    "nobody measures": (open_field("MEA-11", "measured_by"), "MEA-11"),
    "requirement from nothing": (_from_nothing, "REQ-01"),
    "requirement without proof": (open_field("REQ-03", "fit_criterion"), "REQ-03"),
    "assumption without owner": (_log("owner", "assumption"), ""),
    "entry without owner": (_log("owner", *_ASKED), "QUE-01"),
    "entry without day": (_log("due", *_ASKED), "QUE-01"),
    "no drawing": (_no_drawing, "ART-01"),
    "artefact of no kind": (_drawing_of_no_kind, "ART-01"),
}
