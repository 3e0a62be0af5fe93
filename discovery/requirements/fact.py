"""What one row says that a requirement may be worded from."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from discovery.model.row import Row
from discovery.requirements.phrases import called

Words = Mapping[str, str]
"""For each place of a template the words that fill it; an empty one says nothing."""


@dataclass(frozen=True)
class Fact:
    """A row with the words it gives to one template.

    ``type`` is the type of the requirement where the row decides it. ``doubted`` marks a row whose words seem to say
    that there is nothing to require. ``ranked`` is whether the priority of the row is that of the fact, too: what
    protects an output that only could come is no mere possibility. ``source`` names the row aloud where its name does
    not.
    """

    row: Row
    phrases: Words
    type: str = ""
    doubted: bool = False
    ranked: bool = True
    source: str = ""

    @property
    def named(self) -> str:
        """The row by its kind, its name and its code, as it is read aloud."""
        kind = type(self.row).table_name.replace("_", " ")
        return f"{kind} {self.source or called(self.row)} ({self.row.code})"


Facts = Iterator[Fact]
