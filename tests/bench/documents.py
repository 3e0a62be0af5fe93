"""What the document and the tables cost in each format, against what others make of the same content.

Everything is processor time, that of the processes which are started for it counted too. WeasyPrint and pandoc are no
requirement of ours: they are taken from the folder that ``BENCH_ANCHORS`` names, and left out where they are not there.
"""

import gc
import importlib
import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path
from types import ModuleType

from discovery.exporters import BY_KEY, Choice
from discovery.generate import generate
from discovery.model.plain_values import as_values
from discovery.model.record import ROWS, Record
from discovery.settings import ROOT
from tests.bench.figures import Figure, in_turn, not_taken, processor_seconds
from tests.bench.files import frames, raw_workbook

SIZES = (173, 1_000, 10_000)
GROWN = ("pdf", "docx", "pptx", "html", "markdown", "xlsx", "csv", "json")
FOLDER = "BENCH_ANCHORS"
MOST_MEGABYTES = 1_500
_MOST_FOR_WEASYPRINT = 1_000  # beyond that it takes minutes
_WAYS_TO_INSTALL = f"pip install --target FOLDER weasyprint pypandoc_binary; {FOLDER}=FOLDER python3 run.py bench"


def documents() -> Iterator[Figure]:
    """Every format, small, middle and large, in one run."""
    for size in SIZES:
        record = generate(size, seed=1)
        gc.collect()
        gc.freeze()  # as in the server: what is there before is not looked through again on either side
        for key, floor, goal in _floors(record, size):
            label = f"{BY_KEY[key].title}, {size:,} rows"
            if isinstance(floor, str):
                yield not_taken(label, floor, goal)
                continue
            rounds = 5 if size < 500 else 3 if size < 5_000 else 1
            yield in_turn(label, floor, _writing(record, key), rounds=rounds, goal=goal, clock=processor_seconds)


def _writing(record: Record, key: str) -> Callable[[], bytes]:
    return lambda: BY_KEY[key].write(record, Choice())


def _floors(record: Record, size: int) -> Iterator[tuple[str, Callable[[], object] | str, float]]:
    """For each format what it is held against, or why that is not measured, and the goal."""
    tables = frames(record)
    plain = {model.section: [as_values(row) for row in record.rows(model.section)] for model in ROWS}
    yield "pdf", _weasyprint(record, size), 0.1
    yield "docx", _pandoc(record), 1
    yield "xlsx", raw_workbook(record), 3
    yield "html", lambda: [table.to_html(index=False) for table in tables], 1
    yield "markdown", lambda: [table.to_markdown(index=False) for table in tables], 1
    yield "csv", lambda: [table.to_csv(index=False) for table in tables], 2
    yield "json", lambda: json.dumps(plain, ensure_ascii=False, indent=2), 3


def _anchor(name: str) -> ModuleType | None:
    folder = os.environ.get(FOLDER, "")
    if folder and folder not in sys.path:
        sys.path.append(folder)  # behind ours, which are the same or newer
    try:
        return importlib.import_module(name)
    except (ImportError, OSError):
        return None


def _weasyprint(record: Record, size: int) -> Callable[[], object] | str:
    weasyprint = _anchor("weasyprint")
    if weasyprint is None:
        return f"WeasyPrint is not installed: {_WAYS_TO_INSTALL}"
    if size > _MOST_FOR_WEASYPRINT:
        return "WeasyPrint takes minutes, and is measured up to 1,000 rows"
    page = BY_KEY["html"].write(record, Choice()).decode()
    return lambda: weasyprint.HTML(string=page).write_pdf(pdf_variant="pdf/ua-1")


def _pandoc(record: Record) -> Callable[[], object] | str:
    pypandoc = _anchor("pypandoc")
    if pypandoc is None:
        return f"pandoc is not installed: {_WAYS_TO_INSTALL}"
    text = BY_KEY["markdown"].write(record, Choice()).decode()

    def written() -> None:
        with tempfile.TemporaryDirectory() as folder:
            pypandoc.convert_text(text, "docx", format="gfm", outputfile=str(Path(folder, "document.docx")))

    return written


# ---- growth and memory

_ALONE = """
import json, resource, sys, time
from discovery.exporters import BY_KEY, Choice
from discovery.generate import generate
key, size = sys.argv[1], int(sys.argv[2])
BY_KEY[key].write(generate(40, seed=2), Choice())
def used():
    of = [resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
    own = next(int(line.split()[1]) for line in open("/proc/self/status") if line.startswith("VmHWM"))
    return sum(one.ru_utime + one.ru_stime for one in of), max(own, of[1].ru_maxrss) / 1024
record = generate(size, seed=1)
before, began = used()[0], time.perf_counter()
written = len(BY_KEY[key].write(record, Choice()))
print(json.dumps([used()[0] - before, time.perf_counter() - began, used()[1], written]))
"""


def grown() -> Iterator[Figure]:
    """Processor time a row, of 10,000 against 100; and the most memory that a process of it takes."""
    for key in GROWN:
        few, _, _, _ = _alone(key, 100)
        many, waited, memory, written = _alone(key, 10_000)
        note = (
            f"10,000 rows: {many:.1f} s of processor time, {waited:.1f} s waited, {written / 1e6:.1f} MB, "
            f"the largest process {memory:,.0f} MB ({'≤' if memory <= MOST_MEGABYTES else '**above**'} {MOST_MEGABYTES:,})"
        )
        small, large = few / 100 * 1000, many / 10_000 * 1000
        yield Figure(f"{BY_KEY[key].title}, a row", small, large, large / small, goal=1, note=note)


def _alone(key: str, size: int) -> tuple[float, float, float, int]:
    """In a fresh process: seconds of processor time, seconds waited, most megabytes of one process, bytes written."""
    command = [sys.executable, "-c", _ALONE, key, str(size)]
    ran = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    used, waited, memory, written = json.loads(ran.stdout)
    return float(used), float(waited), float(memory), int(written)
