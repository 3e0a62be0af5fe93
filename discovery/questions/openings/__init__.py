"""When each question of the catalogue is open, and where its answer goes: one function for each condition in words.

Most follow the rules: what a rule finds and a person can answer on the spot is a question. A rule that needs a decision
over several rows stays a finding on the page Findings.
"""

from collections.abc import Mapping

from discovery.questions.openings import agreement, frame, interfaces, proposed, workflow
from discovery.questions.openings.kinds import Openings

OPENINGS: Openings = {
    **proposed.OPENINGS,
    **frame.OPENINGS,
    **interfaces.OPENINGS,
    **workflow.OPENINGS,
    **agreement.OPENINGS,
}
"""Every condition that is looked at."""

IN_EITHER_STATE = frozenset(
    {"input leads nowhere", "step fed by nothing", "step feeds nothing", "no habit", "workflows unmeasured"}
)
"""Conditions under which the same words are asked of both workflows: the question says of which."""

WAITING: Mapping[str, str] = {"section unread": "verdicts of reviewers"}
"""Conditions that cannot be looked at yet, and what they wait for."""
