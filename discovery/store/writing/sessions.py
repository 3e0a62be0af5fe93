"""A session begins and ends: one at most is open, and the engagement's own row says which."""

from collections.abc import Mapping

from discovery.model.engagement import Engagement
from discovery.model.errors import Refused
from discovery.model.workshop import Meeting
from discovery.store.writing.write import UnitOfWork


def begin(work: UnitOfWork, session_id: str, coverage: Mapping[str, str]) -> str:
    """Open a session; this very change carries it already. Raises Refused when one is open, or this one has ended."""
    head, session = _rows(work, session_id)
    if head.open_session:
        raise Refused("A session is open already; end it first.", {"session": session.code})
    if session.closed_at:
        raise Refused("This session has ended; plan another one.", {"session": session.code})
    work.session = session_id
    work.update(session, {"opened_at": work.at, "coverage_before": dict(coverage)})
    work.update(head, {"open_session": session_id})
    return ""


def end(work: UnitOfWork, session_id: str, coverage: Mapping[str, str]) -> str:
    """Close the session that is open. Raises Refused when it is not this one."""
    head, session = _rows(work, session_id)
    if head.open_session != session_id:
        raise Refused("This session is not open.", {"session": session.code})
    work.update(session, {"closed_at": work.at, "coverage_after": dict(coverage)})
    work.update(head, {"open_session": None})
    return ""


def _rows(work: UnitOfWork, session_id: str) -> tuple[Engagement, Meeting]:
    head, session = work.row(Engagement.section, work.engagement_id), work.row(Meeting.section, session_id)
    assert isinstance(head, Engagement) and isinstance(session, Meeting)
    return head, session
