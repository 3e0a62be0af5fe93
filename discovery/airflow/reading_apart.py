"""What is handed to the server is read apart from it, so that nobody's save waits; what is short is read at once."""

from collections.abc import Sequence

from discovery.airflow import reading_file
from discovery.airflow.judging.findings import AirflowFinding, findings, first_of_each_rule
from discovery.airflow.masking import Masker
from discovery.airflow.reading import Reading, read
from discovery.airflow.sources import live
from discovery.airflow.sources.files import of_bytes
from discovery.untrusted.apart import apart

SHORT = 32_000
"""Bytes; so much text is read in less time than a process takes to start."""
SHORT_FILE = 10 * SHORT
"""Bytes of a kept reading; it is opened much faster than what it was made of."""


def read_dropped(files: Sequence[tuple[str, bytes]], key: bytes) -> Reading:
    """A reading of files of one environment, by name and content; ``key`` is that of a Masker."""
    short = sum(len(content) for _, content in files) <= SHORT
    return (
        _read(files, key) if short and not any(_packed(content) for _, content in files) else apart(_read, files, key)
    )


def ask(address: str, sign_in: live.SignIn, key: bytes) -> Reading:
    """A reading of a running Airflow. Raises Refused as :func:`discovery.airflow.sources.live.sources` does."""
    live.base(address)  # what is no address is told without a process
    return apart(_ask, address, sign_in, key, seconds=live.SECONDS_IN_ALL + 15)


def opened(content: bytes) -> Reading:
    """A reading out of its file; raises Refused where it is none."""
    return reading_file.opened(content) if len(content) <= SHORT_FILE else apart(reading_file.opened, content)


def judged(content: bytes) -> tuple[AirflowFinding, ...]:
    """What the file of a reading shows, as many of each rule as a person reads; raises Refused where it is none."""
    return _judged(content) if len(content) <= SHORT_FILE else apart(_judged, content)


def _judged(content: bytes) -> tuple[AirflowFinding, ...]:
    return first_of_each_rule(findings(reading_file.opened(content)))


def _packed(content: bytes) -> bool:
    return content[:2] in (b"\x1f\x8b", b"PK")


def _read(files: Sequence[tuple[str, bytes]], key: bytes) -> Reading:
    return read((source for name, content in files for source in of_bytes(name, content)), Masker(key))


def _ask(address: str, sign_in: live.SignIn, key: bytes) -> Reading:
    return read(live.sources(address, sign_in), Masker(key))
