"""The installation a command works on: its settings, and its database, opened when it is first needed."""

from functools import cached_property

from discovery.access import COMMAND_LINE
from discovery.cli.answer import note
from discovery.model.record import Record
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
        return self.store.load(self.store.find(name, COMMAND_LINE), COMMAND_LINE)

    def close(self) -> None:
        """Let go of the database, if it was opened."""
        if "store" in self.__dict__:
            self.store.close()
