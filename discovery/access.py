"""Who may do what: an actor is worked out anew for every request and handed to every change."""

from dataclasses import dataclass
from typing import Literal

from discovery.model.errors import Denied

Role = Literal["viewer", "facilitator"]


@dataclass(frozen=True)
class Actor:
    """Somebody who looks (viewer) or edits (facilitator)."""

    name: str
    role: Role = "viewer"


LOCAL = Actor("Facilitator", "facilitator")
"""Whoever sits at the machine that runs the program in local mode."""

COMMAND_LINE = Actor("Command line", "facilitator")


def may_edit(actor: Actor) -> bool:
    """Whether the actor may change anything."""
    return actor.role == "facilitator"


def require_edit(actor: Actor, what: str) -> None:
    """Raise Denied unless the actor may edit."""
    if not may_edit(actor):
        raise Denied(f"{actor.name} may look but not {what}.", code="denied")
