"""Files made to do harm: to take all memory or time, to lead out of a folder, to make a parser stumble.

Each is made anew by a small function, always the same bytes, so that none is stored. ``CORPUS`` says by which way it
comes in and what must be said of it: a part of the sentence that refuses it, or of what it was read as.
"""

import bz2
import gzip
import io
import json
import lzma
import struct
import tarfile
import zipfile
import zlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Literal

Way = Literal["airflow", "engagement", "package", "kept"]
"""Dropped on the page Airflow; brought in as an engagement; unpacked as CSV tables; opened as a kept environment."""

LINE = b"[2026-11-23 08:27:33,731] {{logging_mixin.py:112}} INFO - 'AIRFLOW_HOME': '/usr/local/airflow'\n"


@dataclass(frozen=True)
class Hostile:
    """One file: its name where it is dropped, the way it comes in, how it is made, and what must be said of it."""

    name: str
    way: Way
    make: Callable[[], bytes]
    expected: str

    def __str__(self) -> str:
        return f"{self.way}: {self.name}"


# ---- archives


def zipped(*files: tuple[str, bytes], packed: int = zipfile.ZIP_DEFLATED) -> bytes:
    """A zip of files under any names, with one date."""
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", packed) as archive:
        for name, content in files:
            entry = zipfile.ZipInfo(name, (2026, 1, 1, 0, 0, 0))
            entry.compress_type = packed
            archive.writestr(entry, content)
    return made.getvalue()


def gzipped(content: bytes) -> bytes:
    """Packed with gzip, always the same bytes."""
    return gzip.compress(content, 9, mtime=0)


def entries_of_one(count: int, content: bytes, size: int | None = None, names: Iterator[bytes] | None = None) -> bytes:
    """A zip whose directory names one and the same part again and again.

    Args:
        count: of entries in the directory.
        content: of the one part.
        size: what each entry says that it unpacks to; the truth unless given.
        names: of the entries; numbers unless given.
    """
    squeezed = zlib.compressobj(9, zlib.DEFLATED, -15)
    packed = squeezed.compress(content) + squeezed.flush()
    about = struct.pack("<HHHHHIII", 20, 0, 8, 0, 33, zlib.crc32(content), len(packed), size or len(content))
    part = b"PK\x03\x04" + about + struct.pack("<HH", 1, 0) + b"a" + packed
    given = names or (b"%d.log" % number for number in range(count))
    directory = b"".join(
        b"PK\x01\x02\x14\x00" + about + struct.pack("<HHHHHII", len(name), 0, 0, 0, 0, 0, 0) + name
        for name, _ in zip(given, range(count), strict=False)
    )
    few = min(count, 0xFFFF)
    end = b"PK\x05\x06" + struct.pack("<HHHHIIH", 0, 0, few, few, len(directory), len(part), 0)
    return part + directory + (_zip64(count, len(directory), len(part)) if count > few else b"") + end


def _zip64(count: int, size: int, offset: int) -> bytes:
    record = struct.pack("<4sQHHIIQQQQ", b"PK\x06\x06", 44, 45, 45, 0, 0, count, count, size, offset)
    return record + struct.pack("<4sIQI", b"PK\x06\x07", 0, offset + size, 1)


def nested(content: bytes, *ways: str) -> bytes:
    """Packed again and again, the innermost way first: ``zip``, ``gz``, ``tar``, ``bz2`` or ``xz``."""
    for way in ways:
        content = _PACKERS[way](content)
    return content


def _tarred(content: bytes) -> bytes:
    made = io.BytesIO()
    with tarfile.open(fileobj=made, mode="w") as archive:
        entry = tarfile.TarInfo("a.log")
        entry.size = len(content)
        archive.addfile(entry, io.BytesIO(content))
    return made.getvalue()


_PACKERS: dict[str, Callable[[bytes], bytes]] = {
    "zip": lambda content: zipped(("inner", content)),
    "gz": gzipped,
    "tar": _tarred,
    "bz2": bz2.compress,
    "xz": lzma.compress,
}


def _many_small_logs() -> bytes:
    return zipped(*((f"dag/{number}.log", LINE) for number in range(2000)))


def _gz_in_zip() -> bytes:
    """Each part stays below what is taken without a look at how much it unpacks to."""
    inner = gzipped(b"a=1\n" * 2_475_000)
    return zipped(*((f"{number}.log.gz", inner) for number in range(30)))


def _empty_members() -> bytes:
    return gzipped(b"") * 500_000


def _encrypted() -> bytes:
    content = bytearray(zipped(("a.log", LINE)))
    for mark, place in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        content[content.index(mark) + place] |= 1
    return bytes(content)


def _odd_names() -> bytes:
    odd = [
        "../../evil.log",
        "/etc/evil.log",
        "C:\\evil.log",
        "..\\..\\evil.log",
        "CON",
        "NUL.log",
        "a\x01\x1b[31m\n.log",
    ]
    return zipped(*((name, LINE) for name in [*odd, "x" * 10_000 + ".log", "\u202egol.exe"]))


_ARCHIVES = (
    ("2,000 small logs.zip", _many_small_logs, "used 2000"),
    ("gz within zip.zip", _gz_in_zip, "lines|unpack"),
    ("a million entries.zip", lambda: entries_of_one(1_000_000, b""), "too many files"),
    ("a part named 1,900 times.zip", lambda: entries_of_one(1900, LINE * 1000), "used 0|used 1|unpacked|damaged"),
    ("a part larger than it says.zip", lambda: entries_of_one(1, b"a\n" * 50_000_000, 10), "damaged"),
    ("a part smaller than it says.zip", lambda: entries_of_one(1, LINE, 1_000_000), "damaged"),
    ("a zip that unpacks far.zip", lambda: zipped(("a.log", b" " * 150_000_000)), "too large|far more than its size"),
    ("locked.zip", _encrypted, "password"),
    ("odd names.zip", _odd_names, "used 9|name"),
    ("gz within gz.gz", lambda: nested(LINE * 100_000, "gz", "gz", "gz"), "packed"),
    ("zip within gz within zip.zip", lambda: nested(LINE * 100_000, "zip", "gz", "zip"), "packed"),
    ("zips within zips.zip", lambda: nested(LINE, *["zip"] * 40), "packed"),
    ("logs.tgz", lambda: nested(LINE * 1000, "tar", "gz"), "used"),
    ("logs.tar", lambda: nested(LINE * 1000, "tar"), "used"),
    ("logs.bz2", lambda: nested(LINE * 1000, "bz2"), "packed"),
    ("logs.xz", lambda: nested(LINE * 1000, "xz"), "packed"),
    ("half a million empty members.gz", _empty_members, "damaged|parts|Nothing"),
    ("tiny lines.gz", lambda: gzipped(bytes(range(97, 123)) * 7 + b"a\nb\n" * 24_000_000), "unpack|lines|far more"),
    ("cut off.gz", lambda: gzipped(LINE * 100_000)[:-100], "damaged"),
    ("with a wrong sum.gz", lambda: gzipped(LINE)[:-8] + b"\0" * 8, "damaged"),
)

# ---- logs, configuration and lists


def _names(count: int, form: str) -> bytes:
    return "".join(form.format(number) for number in range(count)).encode()


def _lines_of(text: str) -> bytes:
    return b"[core]\nparallelism = 3\n" + text.encode()


_TEXTS = (
    ("a million options.cfg", lambda: b"[core]\n" + _names(1_000_000, "o{0} = {0}\n"), "different values"),
    ("a million sections.cfg", lambda: _names(1_000_000, "[s{}]\na = 1\n"), "different values"),
    ("an option over many lines.cfg", lambda: _lines_of("a = x\n" + " y\n" * 400_000), "used"),
    ("short lines of an option.cfg", lambda: _lines_of(("a = x\n" + " y\n" * 30_000) * 30), "used"),
    ("a variable over many lines.log", lambda: b"'A': 'x'\n" + b"'y'\n" * 200_000, "used"),
    (
        "a million variables.log",
        lambda: LINE + _names(1_000_000, "[2026-11-23 08:27:33,731] {{{{a.py:1}}}} INFO - 'V{}': 'x'\n"),
        "different values",
    ),
    ("likely lines without end.log", lambda: LINE + b"[INFO] - A=1\n" * 1_500_000, "used"),
    ("values that take turns.log", lambda: LINE + b"'A': 'x'\n'A': 'y'\n" * 1_000_000, "used"),
    ("escaped quotes.log", lambda: b"'" + b"\\'" * 2_000_000, "Nothing"),
    ("escaped quotes in a value.log", lambda: b"'A': '" + b"\\'" * 2_000_000, "Nothing"),
    ("escaped letters.log", lambda: (b"'A': '" + b"\\n" * 40 + b"'\n") * 1_000_000, "lines"),
    ("odd escapes.log", lambda: (b"'A': '" + b"\\z" * 100_000 + b"'\n") * 400, "lines"),
    ("quotes and colons.log", lambda: b"'a': \"" * 1_000_000, "used|Nothing"),
    ("one long line.log", lambda: b"x" * 25_000_000, "Nothing"),
    ("open tags.html", lambda: b"<pre>" + LINE + b"<" * 8_000_000, "used"),
    ("open breaks.html", lambda: b"<pre>" + LINE + b"<br" * 3_000_000, "used"),
    ("a long entity.html", lambda: b"<pre>" + LINE + b"&#" + b"1" * 100_000 + b";\n", "used"),
    ("paths of tasks.ndjson", lambda: _event("dag_id=" * 100_000), "used|Nothing"),
    ("broken events.ndjson", lambda: _event("x") + b'{"timestamp":"2026","event":"\n' * 700_000, "breaks off"),
    ("tasks without end.ndjson", lambda: b"".join(_event("x", f"t{number}") for number in range(250_000)), "Nothing"),
    ("colours.log", lambda: LINE + b"\x1b[" * 5_000_000, "used"),
    ("many columns.csv", lambda: b"timestamp,message," + b"a," * 400_000 + b"\n" + b"1\n" * 200_000, "column|Nothing"),
    ("an open quote.csv", lambda: b'timestamp,message\n1,"' + LINE * 200_000, "quote|breaks off|columns"),
    (
        "a list without end.txt",
        lambda: b"Package Version\n------- -------\n" + _names(1_000_000, "p{} 1.0\n"),
        "different values",
    ),
    ("web addresses.cfg", lambda: b"[core]\na = " + b"http://" * 9000 + b"\n", "used"),
    ("DAG.py", lambda: b"import airflow\nDAG(" + b"(" * 100_000 + b"9**9**9" + b")" * 100_000, "source of a DAG"),
    (
        "DAG with unary signs.py",
        lambda: b"from airflow import DAG\nx = " + b"-" * 1_000_000 + b"1\n",
        "used 1",
    ),
    ("aliases.yaml", lambda: b"a: &a [x,x]\n" + _names(30, "b{0}: &b{0} [*a,*a,*a,*a]\n"), "Nothing"),
    ("zeros.log", lambda: LINE + b"\0" * 1_000_000, "no text"),
    ("utf-16.log", lambda: (LINE * 10).decode().encode("utf-16"), "used 10"),
    ("utf-32.log", lambda: (LINE * 10).decode().encode("utf-32"), "no text|used 10"),
    ("utf-7.log", lambda: LINE + "'NAME': 'Zürich'\n".encode("utf-7"), "used 1"),
    ("mixed.log", lambda: LINE + "'A': 'é'\n".encode("latin-1") + LINE.decode().encode("utf-16"), "used|no text"),
    ("half a surrogate.log", lambda: LINE + b"'A': '\xed\xa0\x80'\n'B': '\\ud800'\n", "used 1"),
)


def _event(text: str, task: str = "") -> bytes:
    about = {"timestamp": "2026-11-23T08:07:39Z", "level": "info", "event": text}
    return json.dumps(about | ({"task_id": task} if task else {})).encode() + b"\n"


# ---- JSON that Airflow and MWAA give


def _digits(count: int) -> bytes:
    return b"1" * count


def _twice(count: int) -> bytes:
    return b"{" + b",".join(b'"k%d":1' % number for number in range(count)) + b',"k0":2}'


_JSON = (
    ("brackets.json", lambda: b'{"dags":[' + b"[]," * 4_900_000 + b"[]]}", "too many parts"),
    ("objects.json", lambda: b'{"dags":[' + b'{"a":{}},' * 2_500_000 + b"{}]}", "too many parts"),
    ("keys twice.json", lambda: _twice(25_000), "nothing that Airflow"),
    ("deep.json", lambda: b'{"dags":' + b"[" * 100_000 + b"]" * 100_000 + b"}", "nested too deeply"),
    ("a long number.json", lambda: b'{"dags":[{"a":' + _digits(100_000) + b"}]}", "number|damaged"),
    ("a large number.json", lambda: b'{"dags":[{"a":1e999999999}]}', "used|number"),
    ("a log of brackets.json", lambda: json.dumps({"content": "[" * 3_000_000}).encode(), "too many parts"),
    ("a log of signs.json", lambda: json.dumps({"content": "[('h', " + "-" * 3_000_000 + "1)]"}).encode(), "log"),
    ("a log of pairs.json", lambda: json.dumps({"content": repr([("h", "x")] * 100_000)}).encode(), "log"),
    ("a large log.json", lambda: json.dumps({"content": repr([("h", "x\n" * 6_000_000)])}).encode(), "lines"),
    ("messages of lines.json", lambda: json.dumps({"events": [{"message": "\n" * 10_000_000}]}).encode(), "lines"),
    ("events of lines.ndjson", lambda: _event("\n" * 400_000) * 25, "lines"),
    (
        "sections of numbers.json",
        lambda: b'{"sections":[1,"a",null,{"options":3},{"options":[4,{"key":{}}]}]}',
        "config",
    ),
    ("providers of numbers.json", lambda: b'{"providers":[1,null,{"package_name":{},"version":[]}]}', "providers"),
    ("lists that are none.json", lambda: b'{"dags":5}', "nothing that Airflow|used|DAGs"),
    ("messages that are none.json", lambda: b'{"events":{"a":1},"logEvents":[{"message":{}}]}', "log|nothing"),
    ("options that are none.json", lambda: b'{"AirflowConfigurationOptions":{"a.b":{"c":[1]},"":null}}', "used"),
    ("half a surrogate.json", lambda: b'{"AirflowConfigurationOptions":{"core.a":"\\ud800"}}', "used"),
    (
        "packages without end.json",
        lambda: b"[" + b",".join(b'{"name":"p%d","version":"1"}' % n for n in range(700_000)) + b"]",
        "different values|too many parts",
    ),
    (
        "many options.json",
        lambda: json.dumps({"AirflowConfigurationOptions": {f"core.o{n}": "x" for n in range(500_000)}}).encode(),
        "different values",
    ),
    ("a value of web addresses.json", lambda: json.dumps({"dags": [{"doc": "http://" * 9000}] * 50}).encode(), "used"),
)

# ---- engagements as JSON


_ID = "01234567-89ab-7def-8123-456789abcdef"


def engagement(**more: object) -> bytes:
    """An engagement file with one row, and whatever is given beside it."""
    moment = "2026-01-01T00:00:00Z"
    head = {"id": _ID, "number": 1, "title": "Hostile", "created_at": moment, "updated_at": moment}
    head |= {"created_by": "x", "updated_by": "x", "revision": 1, "version": 1, "position": 0}
    return json.dumps({"format": "discovery-engagement", "schema": 1, "engagement": head, **more}).encode()


def _head(rest: bytes) -> bytes:
    return b'{"format":"discovery-engagement","schema":1,' + rest + b"}"


_ENGAGEMENTS = (
    ("keys twice.json", lambda: _twice(25_000), "twice"),
    ("brackets.json", lambda: b"[" + b"[]," * 4_900_000 + b"[]]", "too large|too many parts"),
    ("objects.json", lambda: b"[" + b'{"a":{}},' * 2_700_000 + b"[]]", "too large|too many parts"),
    ("texts.json", lambda: b"[" + b'"ab",' * 4_900_000 + b"1]", "too large|too many parts"),
    ("numbers.json", lambda: b"[" + b"1.5," * 6_000_000 + b"1]", "too large|too many parts"),
    ("spaces.json", lambda: b" " * 25_000_000, "empty"),
    ("deep.json", lambda: b"[" * 100_000, "deep"),
    ("deep objects.json", lambda: b'{"a":' * 4_000_000, "deep|too large|too many parts"),
    ("a long number.json", lambda: _head(b'"people":[{"number":' + _digits(20_000_000) + b"}]"), "out of range"),
    (
        "a long fraction.json",
        lambda: _head(b'"people":[{"number":0.' + _digits(20_000_000) + b"}]"),
        "engagement|range",
    ),
    ("a large number.json", lambda: _head(b'"people":[{"number":1e999999999}]'), "out of range"),
    ("a long name.json", lambda: _head(b'"' + b"x" * 24_000_000 + b'":[]'), "no section"),
    ("a long name of spaces.json", lambda: _head(b'"' + b" " * 24_000_000 + b'":[]'), "no section"),
    ("a long fault.json", lambda: b"[" + b'"' + b"x" * 24_000_000, "cut off"),
    ("words without end.json", lambda: engagement(outcomes=[{"tags": [1] * 2_000_000}]), "Outcome|outcomes|many"),
    (
        "a map without end.json",
        lambda: engagement(people=[{"details": {f"k{n}": 1 for n in range(500_000)}}]),
        "people|many",
    ),
    ("empty rows.json", lambda: engagement(people=[{}] * 1_000_000), "people|many"),
    ("rows without end.json", lambda: engagement(people=list(_people(90_000))), "many|rows|PER"),
    ("links without end.json", lambda: engagement(links=list(_links(90_000))), "many|rows|link"),
    ("moments without end.json", lambda: engagement(trail={"moments": "0" * 20_000_000}), "trail|moments"),
    ("taken without end.json", lambda: engagement(trail={"moments": "0" * 12, "taken": ["1 a"] * 1_000_000}), "trail"),
    ("a file nobody names.json", lambda: engagement(files={"0" * 64: "A" * 20_000_000}), "No artefact"),
    ("utf-16.json", lambda: engagement().decode().encode("utf-16"), "UTF-8"),
    ("utf-32.json", lambda: engagement().decode().encode("utf-32"), "UTF-8"),
    ("zeros.json", lambda: b"\0" * 20_000_000, "not JSON"),
    ("half a surrogate.json", lambda: engagement(people=[{"name": "\ud800"}]), "people"),
)


def _people(count: int) -> Iterator[dict[str, object]]:
    for number in range(1, count + 1):
        yield _row(number) | {"name": f"P{number}"}


def _links(count: int) -> Iterator[dict[str, object]]:
    for number in range(1, count + 1):
        yield _row(number) | {"from_id": "a", "to_id": "b", "kind": "x"}


def _row(number: int) -> dict[str, object]:
    moment = "2026-01-01T00:00:00Z"
    whole = {"id": f"{number:036d}", "number": number, "position": number, "version": 1}
    return whole | {"created_at": moment, "updated_at": moment, "created_by": "x", "updated_by": "x"}


# ---- tables


def _tables(content: bytes, name: str = "people") -> bytes:
    return zipped((f"data/{name}.csv", content))


_PACKAGES = (
    ("a million columns.zip", lambda: _tables(b"code," * 1_000_000), "column"),
    ("a million known columns.zip", lambda: _tables(b"name," * 1_000_000), "twice|column"),
    ("a million short rows.zip", lambda: _tables(b"code,name\n" + b"x\n" * 20_000_000), "cells|large|many"),
    ("a million rows.zip", lambda: _tables(b"code,name\n" + b"x,y\n" * 20_000_000), "large|many|id"),
    ("an open quote.zip", lambda: _tables(b'code,name\n"' + b"x" * 100_000_000), "CSV|large"),
    ("a long cell.zip", lambda: _tables(b"code,name\nx," + b"y" * 100_000_000), "CSV|large"),
    ("a million entries.zip", lambda: entries_of_one(1_000_000, b""), "too many"),
    ("many entries of one part.zip", lambda: entries_of_one(1000, b" " * 260_000), "name|damaged|large|engagement"),
)

# ---- kept environments


def _kept(**more: object) -> bytes:
    whole: dict[str, object] = {"format": "discovery-airflow-1", "files": [], "variables": [], "settings": []}
    whole |= {"packages": [], "mwaa": {}, "listed": {}, "airflow_version": "", "version_from": "", "on_mwaa": False}
    return json.dumps({**whole, "doubts": [], **more}).encode()


_KEPT = (
    ("brackets.json", lambda: b'{"format":"discovery-airflow-1","files":[' + b"[]," * 4_900_000 + b"1]}", "not a kept"),
    ("deep.json", lambda: b'{"format":"discovery-airflow-1","files":' + b"[" * 1_000_000, "not a kept"),
    ("values that are none.json", lambda: _kept(variables=[{"name": [1], "value": {}}]), "not a kept"),
    ("settings that are none.json", lambda: _kept(settings=[{"option": 5, "value": 7, "layer": None}]), "not a kept"),
    ("lists that are none.json", lambda: _kept(mwaa=[1], listed={"dags": 5}), "not a kept"),
    (
        "variables without end.json",
        lambda: _kept(variables=[{"name": f"V{n}", "value": ""} for n in range(500_000)]),
        "not a kept",
    ),
)

_GROUPS: tuple[tuple[Way, tuple[tuple[str, Callable[[], bytes], str], ...]], ...] = (
    ("airflow", (*_ARCHIVES, *_TEXTS, *_JSON)),
    ("engagement", _ENGAGEMENTS),
    ("package", _PACKAGES),
    ("kept", _KEPT),
)

CORPUS: tuple[Hostile, ...] = tuple(
    Hostile(name, way, make, expected) for way, group in _GROUPS for name, make, expected in group
)

HONEST = Hostile("honest.log", "airflow", lambda: LINE * 260_000, "used")
"""What every other file is measured against: 25 MB of a log that says the same again and again."""
