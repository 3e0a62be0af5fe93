"""Engagement files arrive in an installation: as engagements of their own, or into one that is here."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Protocol

from discovery.access import Actor
from discovery.importers.belonging import own_files
from discovery.importers.engagement_file import EngagementFile
from discovery.importers.engagement_json import renewed
from discovery.importers.merge import propose
from discovery.importers.proposal import Proposal, Side
from discovery.model.edits import Edit
from discovery.model.errors import Denied
from discovery.model.past import Past, taking
from discovery.model.record import Record
from discovery.model.saved import Saved
from discovery.model.trail import Trail


class ArtefactFiles(Protocol):
    """Where the files of artefacts are kept."""

    def keep(self, content: bytes) -> str:
        """Keep a file; gives what it is called there."""


class Installation(Protocol):
    """Where engagements arrive: what is needed of the store, which the caller opened."""

    @property
    def files(self) -> ArtefactFiles:
        """The files of artefacts."""

    def insert(self, record: Record, actor: Actor, keep_number: bool = True, trail: Trail | None = None) -> str:
        """Take a whole engagement in; gives its id. Raises Denied where it is here already."""

    def past(self, record: Record, theirs: Trail) -> Past:
        """What is remembered of an engagement here."""

    def save(self, engagement_id: str, edits: Sequence[Edit], actor: Actor, token: str | None = None) -> Saved:
        """Carry edits out, all or none."""


def taken_in(store: Installation, file: EngagementFile, actor: Actor) -> str:
    """The engagement of a file as it is, or a copy of it under new ids where it is here already; gives its id.

    Artefacts name only files that came along.
    """
    _keep_files(store, file)
    record = own_files(file).record
    try:
        return store.insert(record, actor, trail=file.trail)
    except Denied:
        return store.insert(renewed(record), actor, keep_number=False, trail=file.trail)


def proposed(
    store: Installation,
    here: Record,
    file: EngagementFile,
    choices: Mapping[str, Side] | None = None,
    every: Side | None = None,
) -> Proposal:
    """What taking a file into an engagement would do; see :func:`discovery.importers.merge.propose`."""
    read = own_files(file, here).record
    proposal = propose(here, read, store.past(here, file.trail), file.trail, choices, every, file.editable)
    return replace(proposal, source=file.source)


def accepted(store: Installation, here: Record, file: EngagementFile, proposal: Proposal, actor: Actor) -> Saved:
    """Carry a proposal out as one change. Raises Conflict where something of it was changed meanwhile.

    Of tables into which two people wrote, neither is the moment that both were made at: no moment counts as taken over.
    """
    _keep_files(store, file)
    whole = not proposal.asked and not proposal.rejected
    token = None if file.editable else taking(file.trail, whole)
    return store.save(here.engagement.id, proposal.edits, actor, token=token)


def _keep_files(store: Installation, file: EngagementFile) -> None:
    for content in file.files.values():
        store.files.keep(content)
