"""The installation a command works on: its settings, and its database, opened when it is first needed."""

from functools import cached_property

from discovery.cli.answer import note
from discovery.model.errors import NotFound, Refused
from discovery.model.reading import same_name
from discovery.model.record import Record
from discovery.model.row import Row, named_apart
from discovery.settings import Settings
from discovery.store import Store
from discovery.store.opening.engine import is_sqlite


class Installation:
    """Settings and store of one command."""

    def __init__(self, settings: Settings) -> None:
        self.settings = settings

    @cached_property
    def store(self) -> Store:
        """The database; made or brought up to date on the way, and said where when it is made. Raises Unusable."""
        opened = Store(self.settings.url, self.settings.data_dir)
        if opened.state == "created" and is_sqlite(self.settings.url):
            note(f"No database was there; a new one was made in {self.settings.data_dir}.")
        return opened

    def record(self, name: str) -> Record:
        """The engagement with this id, code or unique title. Raises NotFound."""
        return self.store.load(self.store.find(name))

    def close(self) -> None:
        """Let go of the database, if it was opened."""
        if "store" in self.__dict__:
            self.store.close()


def row_named(record: Record, name: str, sections: tuple[str, ...] = ()) -> Row:
    """The row with this code or id, or the only one with this name. Raises NotFound or Refused.

    ``sections`` are those it may come from; none means any.
    """
    wanted = name.strip()
    found = record.by_code.get(wanted.upper()) or record.by_id.get(wanted.lower())
    possible = [row for row in record if row.section != "links" and (not sections or row.section in sections)]
    if found is None:
        named = [row for row in possible if same_name(row.label, wanted)]
        if len(named) > 1:
            raise Refused(f"More than one row is called “{wanted}”.", {"row": wanted}, f"a code: {named_apart(named)}")
        found = named[0] if named else None
    if found is None or (sections and found.section not in sections):
        likely = sorted(possible, key=lambda row: not wanted.upper().startswith(row.prefix))
        known = ", ".join(f"{row.code} {row.label}"[:40] for row in likely[:10])
        what = "This row cannot be meant here." if found else "There is no such row."
        raise NotFound(what, {"row": wanted}, known or f"a row of {' or '.join(sections) or 'this engagement'}")
    return found
