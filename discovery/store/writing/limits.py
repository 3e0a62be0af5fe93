"""How much one change may do, so that nobody who saves meanwhile waits long: what is more is refused with a sentence.

A change is one transaction, whole or not at all, and as long as it is written nobody else can write.
"""

from time import monotonic

from discovery.model.errors import Refused

MOST_EDITS = 10_000
"""How many edits one change may hold."""

MOST_NAMED = 1_000
"""How many rows the edits of one request may name or add, and as many links; a page sends what is more in parts."""

MOST_ROWS = 3_000
"""How many rows one change may add, change or remove, with all that follows from it; as many links besides.

More than a page may ask for at once: what was derived, what came in a file, or a row with very many links is done, and
taken back, in one step.
"""

MOST_LINES = 30_000
"""How many things one change may do to rows: each row that comes or goes and each field that is set is one."""

LONGEST_SECONDS = 8.0
"""How long one change may keep others waiting, whatever it does: no more than a net below the counts."""


def refuse_too_many(edits: int) -> None:
    """Raise Refused for a change of more edits than may be made at once."""
    if edits > MOST_EDITS:
        raise Refused("That is too much at once; do it in parts.", {}, f"{MOST_EDITS:,} changes", code="too_much")


def refuse_too_many_named(rows: int, links: int) -> None:
    """Raise Refused for a request that names more rows, or more links, than one may."""
    if max(rows, links) > MOST_NAMED:
        message = "That is too much at once; do it in parts."
        raise Refused(message, {}, f"{MOST_NAMED:,} rows and as many links in one request", code="too_much")


def refuse_too_much(rows: int, links: int, lines: int, begun: float) -> None:
    """Raise Refused for a change that has done as much as it may.

    ``begun`` is when it began, by the monotonic clock.
    """
    if max(rows, links) > MOST_ROWS or lines >= MOST_LINES:
        message = "That changes too much at once, with all that follows from it; do it in parts."
        raise Refused(
            message, {}, f"{MOST_ROWS:,} rows, as many links, and {MOST_LINES:,} fields in one change", code="too_much"
        )
    if monotonic() - begun > LONGEST_SECONDS:
        message = "That takes too long to do at once; do it in parts."
        raise Refused(message, {}, f"{LONGEST_SECONDS:g} seconds for one change", code="too_much")
