"""Where the captures of real Airflow runs are, and how tests read them."""

import io
import zipfile
from pathlib import Path

from discovery.airflow.masking import Masker
from discovery.airflow.reading import Reading, read
from discovery.airflow.sources.files import of_bytes, of_paths

HERE = Path(__file__).parent
CAPTURES = HERE / "captures"
PAGE = HERE / "page.txt"
MASKER = Masker(b"a key of the tests")

PLANTED = (
    "s3cr3tPw",
    "tok_abc123",
    "AKIAIOSFODNN7EXAMPLE",
    "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY",
    "EBeKN0_4bGEKU3yMteh2alGnJY4QFk8GaWsQNDRQIxE=",
)
"""Secrets that stand in the captures in clear; none may be found in anything made of them."""


def reading(*names: str) -> Reading:
    """Captures (or other files of this folder) as one environment."""
    paths = [HERE / name if (HERE / name).exists() else CAPTURES / name for name in names]
    return read(of_paths(paths), MASKER)


def dropped(*files: tuple[str, bytes]) -> Reading:
    """Files as they were dropped on the page."""
    return read((source for name, content in files for source in of_bytes(name, content)), MASKER)


def zipped(**files: bytes) -> bytes:
    """Files packed together."""
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return made.getvalue()
