"""Who may do what: actors, and the lock of a browser that shows one engagement to an audience."""

from discovery.access.actors import (
    COMMAND_LINE,
    LOCAL,
    MAINTENANCE,
    Actor,
    Role,
    before_audience,
    confined,
    may_edit,
    may_read,
    may_read_all,
    require_edit,
    require_maintenance,
    require_new,
    require_private,
    require_read,
)

__all__ = [
    "COMMAND_LINE",
    "LOCAL",
    "MAINTENANCE",
    "Actor",
    "Role",
    "before_audience",
    "confined",
    "may_edit",
    "may_read",
    "may_read_all",
    "require_edit",
    "require_maintenance",
    "require_new",
    "require_private",
    "require_read",
]
