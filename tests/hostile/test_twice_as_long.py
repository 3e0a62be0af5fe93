"""Four times as long a text takes hardly more than four times as long to read, whatever it is made of.

What looks back at each of its letters takes sixteen times as long. The shortest of several tries counts.
"""

import contextlib
import time
from collections.abc import Callable

import pytest

from discovery.airflow.masking import Masker
from discovery.airflow.reading import read
from discovery.airflow.sources.files import of_bytes
from discovery.importers.engagement_json import opened
from discovery.model.errors import DiscoveryError
from tests.hostile.corpus import LINE

LETTERS = 30_000
_EVENT = b'{"timestamp":"2026","level":"info","event":"'


def _numbered(part: bytes, count: int) -> bytes:
    return b"".join(part % number for number in range(count))


TEXTS: dict[str, Callable[[int], bytes]] = {
    "escaped quotes": lambda size: b"'" + b"\\'" * (size // 2),
    "escaped quotes in a value": lambda size: b"'A': '" + b"\\'" * (size // 2),
    "open quotes and colons": lambda size: b"'a': \"" * (size // 6),
    "quotes": lambda size: b"'" * size,
    "strings": lambda size: b"'A': " + b"'x' " * (size // 4),
    "paths of tasks": lambda size: _EVENT + b"dag_id=" * (size // 7) + b'"}',
    "open tags": lambda size: b"<pre>" + LINE + b"<" * size,
    "open breaks": lambda size: b"<pre>" + LINE + b"<br " * (size // 4),
    "entities": lambda size: b"<pre>" + LINE + b"&#" * (size // 2),
    "colours": lambda size: LINE + b"\x1b[" * (size // 2),
    "braces": lambda size: b"[2026-11-23 08:27:33,731] " + b"{" * size,
    "stamps": lambda size: b"[2026-11-23 08:27:33,731] " * (size // 26),
    "versions": lambda size: b"Package Version\n------- -------\na " + b"1." * (size // 2) + b" !",
    "signs of equal": lambda size: b"a" + b"=" * size,
    "an option in many lines": lambda size: b"[core]\na = x\n" + b" y\n" * (size // 3),
    "a variable in many lines": lambda size: b"'A': 'x'\n" + b"'y'\n" * (size // 4),
    "variables whose names differ in a secret alone": lambda size: _numbered(b"'pw=%07d': ''\n", size // 17),
    "names in a value that differ in a secret alone": lambda size: (
        b"'A': '{\"b\": 1" + _numbered(b', "pw=%07d": 1', size // 18) + b"}'"
    ),
    "headings with nothing to hide": lambda size: b"pass\n" + b"name  value\n" * (size // 12),
    "headings with nothing to hide, each another": lambda size: (
        b"pass\n" + _numbered(b"name  value  a%07d\n", size // 22)
    ),
    "a list of headings with nothing to hide": lambda size: b"token_path\n" * (size // 11),
    "columns": lambda size: b"timestamp,message" + b",a" * 100 + b"\n" + b"1,\n" * (size // 3),
}


def _seconds(work: Callable[[], object]) -> float:
    began = time.process_time()
    with contextlib.suppress(DiscoveryError):
        work()
    return time.process_time() - began


def _grows(make: Callable[[int], bytes], work: Callable[[bytes], object], size: int) -> float:
    short, long = make(size), make(4 * size)
    tries = [(_seconds(lambda: work(long)), _seconds(lambda: work(short))) for _ in range(5)]
    return min(one for one, _ in tries) / max(min(one for _, one in tries), 1e-4)


@pytest.mark.parametrize("name", TEXTS)
def test_a_text_is_looked_through_once(name: str) -> None:
    def work(content: bytes) -> object:
        return read(of_bytes("x.log", content), Masker(b"x"))

    assert _grows(TEXTS[name], work, LETTERS) < 9


def test_names_that_are_there_twice_are_looked_for_once() -> None:
    def make(size: int) -> bytes:
        return b"{" + b",".join(b'"k%d":1' % number for number in range(size // 10)) + b',"k0":2}'

    assert _grows(make, opened, LETTERS) < 9
