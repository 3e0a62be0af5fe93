"""What people said they do not know about a row, and what does not apply to it, by the titles of its columns."""

from discovery.model.column import columns
from discovery.model.plain_values import fields_of
from discovery.model.row import Row


def unanswered(row: Row) -> tuple[list[str], dict[str, str]]:
    """The titles of what is said to be unknown, and the reasons why something does not apply, by title.

    What nobody was asked is in neither: a file for other tools is silent about it.
    """
    shown = fields_of(type(row))
    titles = {column.name: column.title for column in columns(type(row)) if column.name in shown}
    said = {titles[name]: reason for name, reason in row.unanswered.items() if name in titles}
    unknown = [title for title, reason in said.items() if reason == "unknown"]
    return unknown, {title: reason for title, reason in said.items() if reason != "unknown"}
