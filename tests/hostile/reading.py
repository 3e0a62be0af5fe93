"""Reads one hostile file in a process of its own and says what came of it: ``python -m tests.hostile.reading NUMBER``.

The answer is one line of JSON: what was said, seconds, and megabytes above those before, at the peak.
"""

import json
import resource
import sys
import time

from discovery.airflow.files import of_bytes
from discovery.airflow.kept import opened as opened_kept
from discovery.airflow.masking import Masker
from discovery.airflow.reading import Reading, read
from discovery.importers import engagement_json, section_csv
from discovery.model.errors import DiscoveryError
from tests.hostile.corpus import CORPUS, Hostile


def told(hostile: Hostile, content: bytes) -> str:
    """Everything that is said of a file, in one line."""
    try:
        if hostile.way == "airflow":
            return _words(read(of_bytes(hostile.name, content), Masker(b"hostile")))
        if hostile.way == "engagement":
            return f"rows {len(engagement_json.opened(content).record)}"
        if hostile.way == "package":
            return f"rows {len(section_csv.read(content))}"
        return _words(opened_kept(content))
    except DiscoveryError as error:
        return str(error)


def _words(reading: Reading) -> str:
    used = f"used {sum(one.used for one in reading.files)}"
    return " | ".join([used, *(f"{one.kind}: {' '.join(one.warnings)}" for one in reading.files[:20])])


def main(number: int) -> None:
    """Read the file of this number."""
    hostile = CORPUS[number]
    content = hostile.make()
    with open("/proc/self/clear_refs", "w") as reset:
        reset.write("5")
    before = _peak()
    began = time.perf_counter()
    said = told(hostile, content)
    seconds = time.perf_counter() - began
    print(json.dumps({"said": said[:2000], "seconds": seconds, "megabytes": _peak() - before, "bytes": len(content)}))


def _peak() -> float:
    with open("/proc/self/status") as status:
        line = next(line for line in status if line.startswith("VmHWM"))
    return int(line.split()[1]) / 1024


if __name__ == "__main__":
    limit = 4 << 30
    resource.setrlimit(resource.RLIMIT_AS, (limit, limit))
    main(int(sys.argv[1]))
