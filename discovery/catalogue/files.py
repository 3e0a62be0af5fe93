"""CSV files of the method, ours and an organisation's: one header, one id a line, every fault told with file and line.

An organisation's folder holds files of the same names: a line with an id of ours takes its place, any other is added.
"""

import csv
from collections.abc import Iterable, Mapping
from functools import cache
from pathlib import Path

from discovery.model.errors import Unusable
from discovery.settings import ROOT, Settings

FOLDER = ROOT / "data" / "catalogue"
VERSION = "version.txt"
FORMER_NAMES: Mapping[str, str] = {"situations.csv": "templates.csv"}
"""What a file of an organisation may still be called, for one release, and its name of today."""

Line = tuple[Mapping[str, str], Mapping[str, str]]
"""The cells of a line by heading, and where it stands."""


@cache
def own_folder() -> Path | None:
    """The folder of the organisation's own catalogue. Raises Unusable when there is no such folder."""
    folder = Settings().organisation_catalogue
    if folder is None:
        return None
    if not folder.is_dir():
        raise Unusable("There is no such folder with the organisation's catalogue.", {"folder": str(folder)})
    known = {path.name for path in FOLDER.iterdir()}
    for path in sorted(folder.iterdir()):
        now = FORMER_NAMES.get(path.name, "")
        if now and (folder / now).exists():
            raise Unusable(
                f"This is the former name of {now}, which is there, too.", {"file": str(path)}, "one of the two"
            )
        if path.suffix in (".csv", ".txt") and path.name not in known and not now:
            raise Unusable("The catalogue has no file of this name.", {"file": str(path)}, ", ".join(sorted(known)))
    return folder


def former_names() -> dict[str, str]:
    """The files of the organisation's folder that are called as they were formerly, with their names of today."""
    folder = own_folder()
    return {former: now for former, now in FORMER_NAMES.items() if folder is not None and (folder / former).exists()}


def table_rows(path: Path, wanted: Iterable[str], least: Iterable[str] = ()) -> list[Line]:
    """The lines of a file with these columns, in any order; ``least`` are those it needs, all unless said otherwise.

    Raises Unusable with file and line.
    """
    allowed = list(wanted)
    needed = list(least) or allowed
    try:
        with path.open(encoding="utf-8-sig", newline="") as stream:
            reader = csv.DictReader(stream, strict=True)
            heads = list(reader.fieldnames or ())
            if set(heads) - set(allowed) or set(needed) - set(heads) or len(set(heads)) < len(heads):
                where = {"file": path.name, "line": "line 1"}
                raise Unusable("The columns are not the expected ones.", where, ", ".join(allowed))
            lines: list[Line] = []
            for values in reader:
                where = {"file": path.name, "line": f"line {reader.line_num}"}
                if None in values or None in values.values():
                    raise Unusable("This line has not as many cells as the first one.", where)
                lines.append(({name: str(cell) for name, cell in values.items()}, where))
    except (OSError, UnicodeDecodeError, csv.Error) as error:
        raise Unusable(f"The catalogue file cannot be read ({error}).", {"file": path.name}) from None
    return lines


def once(lines: Iterable[Line]) -> dict[str, Line]:
    """The lines by their id. Raises Unusable for an id that is missing or stands there twice."""
    by_id: dict[str, Line] = {}
    for values, where in lines:
        if not values["id"] or values["id"] in by_id:
            raise Unusable("The id is missing or stands there twice.", dict(where))
        by_id[values["id"]] = values, where
    return by_id


def merged(name: str, wanted: Iterable[str], changes: Iterable[str] = ()) -> list[Line]:
    """Our lines of a file with the organisation's in their places or after them.

    With ``changes`` an organisation changes these columns of our lines, whichever it gives, and adds no line.
    Raises Unusable.
    """
    columns, theirs = list(wanted), list(changes)
    by_id = once(table_rows(FOLDER / name, columns))
    folder = own_folder()
    if folder is None or not (folder / name).exists():
        return list(by_id.values())
    own = table_rows(folder / name, ["id", *theirs] if theirs else columns, ["id"] if theirs else ())
    for key, (values, where) in once(own).items():
        if theirs and key not in by_id:
            raise Unusable(f"The catalogue has no {key} to change.", dict(where), ", ".join(by_id))
        by_id[key] = ({**by_id[key][0], **values} if theirs else values), where
    return list(by_id.values())


def one_of(line: Line, name: str, allowed: Iterable[str]) -> str:
    """The cell of a column that takes only certain words. Raises Unusable."""
    values, where = line
    words = list(allowed)
    if values[name] not in words:
        raise Unusable(f"{name} is “{values[name]}”.", dict(where), ", ".join(words))
    return values[name]


def filled(line: Line, names: Iterable[str]) -> None:
    """Raises Unusable when one of these cells is empty."""
    values, where = line
    for name in names:
        if not values[name].strip():
            raise Unusable(f"{name} must be filled in.", dict(where))


def version() -> str:
    """Which catalogue this is: our version, and the organisation's where it has one."""
    folders = [folder for folder in (FOLDER, own_folder()) if folder and (folder / VERSION).exists()]
    return " + ".join((folder / VERSION).read_text(encoding="utf-8").strip()[:80] for folder in folders)
