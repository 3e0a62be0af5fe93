"""Commands about what is proposed and was said by nobody yet."""

from argparse import Namespace
from collections.abc import Iterable
from typing import Any

from discovery.access import COMMAND_LINE
from discovery.catalogue.sections import BY_KEY
from discovery.cli.answer import Answer, columns
from discovery.cli.changes import planned
from discovery.cli.installation import Installation
from discovery.model.edits import Confirm
from discovery.model.proposal import PROPOSABLE, Proposal
from discovery.model.record import Record
from discovery.questions.proposed import also_says


def confirm(here: Installation, given: Namespace) -> Answer:
    """``confirm``: a proposal becomes a row of its section; prints the row's code."""
    record, plan, saved = planned("confirm", here, given)
    (edit,) = plan.edits
    assert isinstance(edit, Confirm)
    now = here.store.load(record.engagement.id, COMMAND_LINE)
    proposal = record.by_id[edit.id]
    assert isinstance(proposal, Proposal)
    (made,) = (now.by_id[key] for key in saved.touched[PROPOSABLE[proposal.becomes].section])
    data = {"id": made.id, "code": made.code, "proposal": proposal.code, "revision": saved.revision}
    return Answer(data, [made.code])


def counted(record: Record) -> str:
    """How many proposals wait, as people say it; nothing where none does."""
    waiting = len(record.proposals)
    return "" if not waiting else f"{waiting} proposal{'s wait' if waiting > 1 else ' waits'} for somebody's word"


def listed(record: Record) -> list[str]:
    """What waits for a word, a line each."""
    lines = [
        (proposal.code, BY_KEY[proposal.becomes].singular, proposal.statement, ", ".join(also_says(proposal)))
        for proposal in record.proposals
    ]
    return columns(lines)


def as_data(rows: Iterable[Proposal]) -> list[dict[str, Any]]:
    """Proposals as scripts read them."""
    return [
        {"code": row.code, "becomes": row.becomes, "statement": row.statement, "origin": row.origin, **_details(row)}
        for row in rows
    ]


def _details(proposal: Proposal) -> dict[str, Any]:
    return {"details": dict(proposal.details)} if proposal.details else {}
