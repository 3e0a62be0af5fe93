"""Rows out of the database, as Records and lists."""
