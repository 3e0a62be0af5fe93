"""``python -m tests.bench [KEY ...]`` measures and prints every figure as a ratio to a floor taken in the same run.

Without keys everything is measured and RESULTS.md, beside this file, is written anew.
"""

import math
import os
import platform
import sys
from datetime import UTC, datetime
from pathlib import Path

from tests.bench import airflow, browsers, documents, downloads, files, live, pages, pictures, rules, stored, watched
from tests.bench.figures import Bench, Figure

BENCHES: tuple[Bench, ...] = (
    Bench("B1", "click to changed page in Chromium", "the button of the smallest page", "≤ 1.5 ×", browsers.clicks),
    Bench("B2", "processor time of a rerun", "the smallest page", "≤ 40 ms, section ≤ 3 ×", pages.reruns),
    Bench("B3", "the same pages with more rows", "with 100 rows", "≤ 1.5 ×", pages.growth),
    Bench("B4", "save to others' screens", "commit seen + smallest rerun", "≤ 300, ≤ 500 ms", live.seen_by_others),
    Bench("B5", "fifty people at once", "one person", "≤ 1.3 ×, 95 of 100 ≤ 1 s", pages.crowd),
    Bench("B6", "second start", "second start of the smallest page that loads SQLModel", "≤ 1.5 ×", pages.starts),
    Bench("B7", "load a Record", "`SELECT *` of the same tables into tuples", "≤ 10 ×", stored.loading),
    Bench("B9 Drawn", "layout and SVG", "Graphviz dot in the same process", "≤ 0.5, 0.5, 1 ×", pictures.drawn),
    Bench("B9 Tidy", "a better order and its picture", "the picture in stored order", "≤ 3 ×", pictures.tidied),
    Bench("B9 Bytes", "SVG for a browser", "1.2 KB a box + 20 KB", "≤ 1 ×", pictures.weight),
    Bench("B9 Still", "boxes moved by a change", "one card height", "≤ 0.05, flips 0", pictures.stillness),
    Bench("B9 Looked at", "in Chromium", "a click on the smallest page", "", watched.looked_at),
    Bench("B10 JSON", "engagement file", "`json.dumps`, `json.loads`", "written ≤ 3 ×", files.engagement_files),
    Bench("B10 CSV", "tables in a zip", "`pandas.to_csv`", "≤ 2 ×", files.tables),
    Bench("B10 Excel", "workbook", "the plainest write loop of the same cells", "≤ 3 ×", files.workbooks),
    Bench("B10 Markdown", "summary", "`pandas.to_markdown`", "≤ 1 ×", files.summary),
    Bench("Documents", "each format", "WeasyPrint, pandoc, pandas, raw loops", "as in each line", documents.documents),
    Bench("Growth", "10,000 rows, a row", "100 rows, a row", "≤ 1 ×, ≤ 1,500 MB", documents.grown),
    Bench("Beside", "saves while files are made", "saves while none is", "≤ 2 ×", downloads.beside),
    Bench(
        "B11", "50 MB of Airflow logs", "one pass of a regular expression over the same text", "≤ 4 ×", airflow.reading
    ),
    Bench("B12", "one edit saved", "bare `INSERT` + commit, same file, same safety", "≤ 4 ×", stored.one_edit),
    Bench("Command", "`discovery list` as a whole process", "`import sqlmodel`", "≤ 1.4 ×", pages.commands),
    Bench("First open", "bytes of a page", "the smallest page, as Streamlit sends it", "≤ 1 ×", browsers.first_opens),
    Bench("Rules", "every rule over a Record", "one pass over every field of the same Record", "≤ 15 ×", rules.finding),
    Bench("Questions", "what to ask, in order", "the same pass", "≤ 25 ×", rules.asking),
    Bench("List", "list of engagements", "their bare rows and one count a table", "", stored.the_list),
)
"""Everything that is measured; a new one is a function that yields figures, and one line here."""

RESULTS = Path(__file__).with_name("RESULTS.md")


def shown(figure: Figure) -> list[str]:
    """The cells of one line."""
    mark = {True: "met", False: "**missed**", None: ""}[figure.met]
    goal = f"≤ {figure.goal:g}" if figure.goal is not None else ""
    if math.isnan(figure.ratio):
        return [figure.size, "", "", "", goal, "", figure.note]
    ours, floor = f"{figure.ours:,.2f} {figure.unit}", f"{figure.floor:,.2f} {figure.unit}"
    return [figure.size, floor, ours, f"{figure.ratio:.2f}", goal, mark, figure.note]


def machine() -> str:
    """What the figures were taken on, as far as it matters."""
    memory = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 2**30
    load = os.getloadavg()[0]
    return (
        f"{datetime.now(UTC).date()}, {os.cpu_count()} cores, {memory:.0f} GB memory, Python {platform.python_version()}, "
        f"load {load:.1f} at the start"
    )


def main(keys: list[str]) -> int:
    """Measure what was asked for; the exit code says whether every goal was met."""
    chosen = [bench for bench in BENCHES if not keys or {bench.key, bench.key.split()[0]} & set(keys)]
    if not chosen:
        print("There is no such bench: " + ", ".join(bench.key for bench in BENCHES))
        return 2
    heads = ["size", "floor", "ours", "ratio", "goal", "", "note"]
    text = [f"# Measured\n\n{machine()}. Each ratio is the median of pairs taken in turn in one run.\n"]
    print(text[0])
    missed = 0
    for bench in chosen:
        text.append(f"\n## {bench.key}: {bench.ours}\n\nFloor: {bench.floor}. Goal: {bench.goal or 'none'}.\n")
        text.append(f"| {' | '.join(heads)} |\n|{'---|' * len(heads)}")
        print(f"{bench.key}: {bench.ours} / {bench.floor} (goal {bench.goal or 'none'})", flush=True)
        for figure in bench.run():
            cells = shown(figure)
            missed += figure.met is False
            text.append(f"| {' | '.join(cells)} |")
            print("   " + "  ".join(cell for cell in cells if cell), flush=True)
    if not keys:
        RESULTS.write_text("\n".join(text) + "\n", encoding="utf-8")
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
