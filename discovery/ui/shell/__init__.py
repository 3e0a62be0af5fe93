"""What stands around every page: frame, menu, styles, and the line of an open session."""
