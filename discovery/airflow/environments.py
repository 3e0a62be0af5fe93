"""What the kept files of a discovery's environments show: worked out when it is asked for, once for all who ask.

Results are known by the SHA-256 of the file and the version of the facts, so that newer facts judge anew what was read
long ago, and nobody judges the same file twice.
"""

import hashlib
from collections.abc import Callable
from dataclasses import dataclass
from typing import NamedTuple

from discovery.airflow import facts, reading_apart
from discovery.airflow.judging.findings import AirflowFinding
from discovery.airflow.reading import Reading
from discovery.bounded_cache import BoundedCache
from discovery.model.environment import Environment
from discovery.model.errors import DiscoveryError, NotFound, Refused
from discovery.model.record import Record
from discovery.untrusted.careful_json import memory_of

NO_FILE = "No file of it is kept."

MOST_BYTES = 200_000_000
"""What readings may take in memory; the largest that is read takes a tenth of it, an ordinary one a hundredth."""
IDLE_SECONDS = 300.0
"""How long a reading is kept that no run of a page asks for; findings are small, and stay longer."""

_MOST_READINGS, _MOST_JUDGED = 32, 500


@dataclass(frozen=True)
class Judged:
    """What one environment's file shows; ``trouble`` says why it shows nothing, where it cannot be looked into."""

    findings: tuple[AirflowFinding, ...] = ()
    trouble: str = ""


class _Opened(NamedTuple):
    """A reading, and the bytes of memory that it takes."""

    reading: Reading
    size: int


_readings: BoundedCache[object, _Opened] = BoundedCache(
    _MOST_READINGS, MOST_BYTES, lambda opened: opened.size, IDLE_SECONDS
)
_judged: BoundedCache[object, Judged] = BoundedCache(_MOST_JUDGED)


def judged(record: Record, environment: Environment) -> Judged:
    """What an environment's file shows; never raises for a file that is missing, damaged, or no reading."""
    try:
        fingerprint = _fingerprint(record, environment)
        return _judged.made((fingerprint, facts.version()), lambda: _judge(record.files.content(fingerprint)))
    except DiscoveryError as error:
        return Judged(trouble=error.message)


def without_findings(record: Record) -> tuple[tuple[Environment, str], ...]:
    """The environments that cannot be judged, each with the reason in a sentence."""
    looked_at = ((row, judged(record, row).trouble) for row in record.environments)
    return tuple((row, trouble) for row, trouble in looked_at if trouble)


def files_here(record: Record) -> tuple[bool, ...]:
    """Of each environment, whether its file is there now: beside the rows, all that its findings depend on."""

    def here(environment: Environment) -> bool:
        try:
            return bool(_fingerprint(record, environment))
        except DiscoveryError:
            return False

    return tuple(map(here, record.environments))


def reading_of(record: Record, environment: Environment) -> Reading:
    """The reading in an environment's file. Raises NotFound, Unusable, or Refused where it is no reading."""
    fingerprint = _fingerprint(record, environment)
    return _opened(fingerprint, lambda: record.files.content(fingerprint))


def opened(content: bytes) -> Reading:
    """A reading out of the bytes of its file, opened once. Raises Refused where it is none."""
    return _opened(hashlib.sha256(content).hexdigest(), lambda: content)


def _opened(fingerprint: str, content: Callable[[], bytes]) -> Reading:
    def weighed() -> _Opened:
        file = content()
        return _Opened(reading_apart.opened(file), memory_of(file))

    return _readings.made((fingerprint, facts.version()), weighed).reading


def _fingerprint(record: Record, environment: Environment) -> str:
    """The SHA-256 of the file that an environment names. Raises NotFound where it names none, or it is not there."""
    artefact = record.by_id.get(environment.artefact or "")
    fingerprint = artefact.__dict__.get("sha256") if artefact else None
    if not fingerprint:
        raise NotFound(NO_FILE)
    if not record.files.has(fingerprint):
        raise NotFound("Its file is not in the data folder.")
    return str(fingerprint)


def _judge(content: bytes) -> Judged:
    """What a file shows; that it is no reading is known for good, what else goes wrong is raised and tried again."""
    try:
        return Judged(reading_apart.judged(content))
    except Refused as error:
        return Judged(trouble=error.message)
