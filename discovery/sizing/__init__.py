"""Numbers that follow from what was captured."""
