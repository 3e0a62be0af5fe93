"""What stands in place of a secret: ours, and what other programs put there."""

MASK = "•••"
"""Stands where a secret stood."""

HIDDEN = frozenset(
    {"***", "< hidden >", "******", "********", "<redacted>", "(sensitive value)", "[REDACTED]", "REDACTED", MASK}
)
"""What stands where the source has masked a value itself."""
