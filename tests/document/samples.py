"""The sample engagements as Records."""

from pathlib import Path

from discovery.importers import engagement_json
from discovery.model.record import Record

NAMES = ("tickit", "retail")


def sample(name: str) -> Record:
    """A sample engagement, one of ``NAMES``."""
    return engagement_json.read((Path(__file__).parents[2] / "data" / f"{name}.json").read_bytes())[0]
