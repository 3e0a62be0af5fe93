"""A workshop tool for data-analytics discovery: capture, see and take away one engagement at a time."""

__version__ = "0.1.0"
