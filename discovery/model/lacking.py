"""An artefact whose file is not there or not whole: told wherever files are handed on, never left out in silence."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from discovery.model.errors import DiscoveryError
from discovery.model.record import Record


@dataclass(frozen=True)
class Lacking:
    """An artefact whose file is missing or damaged, by the codes people say, and what is wrong with it."""

    engagement: str
    artefact: str
    sha256: str
    sentence: str

    def __str__(self) -> str:
        return f"{self.artefact} of {self.engagement}: {self.sentence}"


def lacking_of(record: Record, trouble: Callable[[str], DiscoveryError | None]) -> Iterator[Lacking]:
    """The artefacts of a Record whose files are lacking; ``trouble`` says what is wrong with one, by its SHA-256."""
    complaints: dict[str, DiscoveryError | None] = {}
    for artefact in record.artefacts:
        if artefact.sha256:
            if artefact.sha256 not in complaints:
                complaints[artefact.sha256] = trouble(artefact.sha256)
            if error := complaints[artefact.sha256]:
                yield Lacking(record.engagement.code, artefact.code, artefact.sha256, error.message)
