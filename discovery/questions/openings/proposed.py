"""Questions about what is proposed: each is open until somebody confirms or drops it."""

from discovery.model.proposal import PROPOSABLE
from discovery.questions.openings.kinds import Opening, Openings, Targets
from discovery.questions.target import Target
from discovery.rules.context import RuleContext


def _waiting(section: str) -> Opening:
    """Every proposal that would become a row of this section."""

    def opening(facts: RuleContext) -> Targets:
        for row in facts.record.proposals:
            if row.becomes == section:
                yield Target(section, PROPOSABLE[section].name_field, proposal=row)

    return opening


OPENINGS: Openings = {
    "proposed person": (_waiting("people"), ""),
    "proposed outcome": (_waiting("outcomes"), ""),
    "proposed constraint": (_waiting("constraints"), ""),
    "proposed measure": (_waiting("measures"), ""),
    "proposed session": (_waiting("sessions"), ""),
}
