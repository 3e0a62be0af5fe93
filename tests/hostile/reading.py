"""Reads hostile files, each in a process of its own: ``python -m tests.hostile.reading [PART OF ITS NAME]``.

Gives a line of JSON for each: its number in the corpus, what was said, seconds of its own work, and megabytes above
those before, at the peak. The first line, of number -1, is the floor: an honest log of 25 MB.
"""

import json
import os
import resource
import sys
import time
from pathlib import Path

from discovery.airflow.masking import Masker
from discovery.airflow.reading import Reading, read
from discovery.airflow.reading_apart import SHORT_FILE
from discovery.airflow.reading_file import as_file
from discovery.airflow.reading_file import opened as opened_kept
from discovery.airflow.sources.files import of_bytes
from discovery.importers import engagement_json, section_csv
from discovery.model.errors import DiscoveryError
from tests.hostile.corpus import CORPUS, HONEST, Hostile

MEMORY = 4 << 30
SECONDS = 60
"""No process takes more."""


def told(hostile: Hostile, content: bytes) -> str:
    """Everything that is said of a file, in one line; what was read of an environment is put into its file, too."""
    try:
        if hostile.way == "airflow":
            reading = read(of_bytes(hostile.name, content), Masker(b"hostile"))
            file = as_file(reading)
            if len(file) <= SHORT_FILE:  # longer ones are opened in a process of their own
                opened_kept(file)
            return _words(reading)
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


def _measured(number: int, hostile: Hostile) -> dict[str, object]:
    content = hostile.make()
    Path("/proc/self/clear_refs").write_text("5")
    before, began = _peak(), time.process_time()
    said = told(hostile, content)
    seconds = time.process_time() - began
    about = {"number": number, "said": said[:2000], "seconds": seconds, "megabytes": _peak() - before}
    return about | {"bytes": len(content)}


def _peak() -> float:
    status = Path("/proc/self/status").read_text().splitlines()
    return int(next(line for line in status if line.startswith("VmHWM")).split()[1]) / 1024


def _apart(number: int, hostile: Hostile) -> None:
    """Print what comes of one file; the process that reads it has this one's modules and none of its memory."""
    sys.stdout.flush()
    child = os.fork()
    if child:
        _, status = os.waitpid(child, 0)
        if status:
            print(json.dumps({"number": number, "said": f"died with {status}", "seconds": SECONDS, "megabytes": 0}))
        return
    try:
        resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
        resource.setrlimit(resource.RLIMIT_CPU, (SECONDS, SECONDS))
        print(json.dumps(_measured(number, hostile)), flush=True)
    except BaseException as error:
        print(json.dumps({"number": number, "said": f"stumbled: {error!r}"[:300], "seconds": 0, "megabytes": 0}))
    finally:
        sys.stdout.flush()
        os._exit(0)


def main(part: str = "") -> None:
    """Read all files whose names have this part."""
    _apart(-1, HONEST)
    for number, hostile in enumerate(CORPUS):
        if part in str(hostile):
            _apart(number, hostile)


if __name__ == "__main__":
    main(*sys.argv[1:])
