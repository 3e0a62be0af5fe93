"""Who may do what: actors, and the lock of a browser that shows one engagement to an audience."""

from discovery.access.actors import (
    COMMAND_LINE,
    LOCAL,
    Actor,
    Role,
    confined,
    may_edit,
    require_edit,
    require_engagement,
    require_private,
)

__all__ = [
    "COMMAND_LINE",
    "LOCAL",
    "Actor",
    "Role",
    "confined",
    "may_edit",
    "require_edit",
    "require_engagement",
    "require_private",
]
