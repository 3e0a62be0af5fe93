"""What a page is told about a question that is about a proposal, and what an answer to it does."""

from collections.abc import Mapping
from typing import Any

from discovery.model.proposal import Proposal
from discovery.model.row import new_id
from discovery.questions.proposed import also_says, confirming, dropping
from discovery.store import Edit


def proposal_payload(proposal: Proposal) -> dict[str, Any]:
    """What is proposed, as the card of the question shows it."""
    return {
        "kind": "proposal",
        "column": None,
        "proposal": {
            "words": proposal.statement,
            "also": also_says(proposal),
            "origin": proposal.origin,
            "needs_name": proposal.needs_name,
        },
    }


def edits(proposal: Proposal, given: Mapping[str, Any]) -> tuple[Edit, ...] | None:
    """The edits of an answer that only a proposal gets; None for one that any question may get. Raises Refused."""
    match given.get("say"):
        case "answer":
            return confirming(proposal, given.get("value"), new_id)
        case "drop":
            return dropping(proposal)
    return None
