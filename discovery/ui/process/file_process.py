"""The process that makes one file of an engagement and ends; it knows nothing of the screens, so it begins soon."""

import gc
import json
import sys
from pathlib import Path

from discovery.access import LOCAL
from discovery.document.house import house_style
from discovery.exporters import Choice, format_of
from discovery.model.errors import DiscoveryError
from discovery.store import Store
from discovery.untrusted.confined import confine

ERROR = "Error: "
"""What stands before an error, as JSON, in the last line that this process writes."""

_NICENESS = 10


def main() -> None:
    """The process: what is asked from standard input, the file to standard output."""
    gc.disable()  # what is made here is there until the end; looking through it again and again takes a quarter more
    asked = json.load(sys.stdin.buffer)
    confine(_NICENESS, asked["megabytes"])
    store = Store(asked["url"], Path(asked["data_dir"]))
    try:
        record = store.load(asked["engagement"], LOCAL)
        style = house_style(Path(asked["house_style"])).style
        choice = Choice(**asked["choice"], files=record.files, style=style)
        sys.stdout.buffer.write(format_of(asked["format"]).write(record, choice))
    except DiscoveryError as error:
        sys.exit(ERROR + json.dumps(error.as_json()))
    finally:
        store.close()


if __name__ == "__main__":
    main()
