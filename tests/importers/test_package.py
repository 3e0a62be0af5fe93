"""A zip that somebody sent is opened without believing it; a table that is not right is refused with its place."""

import io
import zipfile
from collections.abc import Callable

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from discovery.exporters.section_csv import write
from discovery.importers import package
from discovery.importers.package import unpacked
from discovery.importers.section_csv import read
from discovery.model.errors import DiscoveryError, Refused, Unusable
from tests.strategies import engagement

BUNDLE = write(engagement(23, 6, ["Ann", "Sales"]))


def _zip(*files: tuple[str, bytes]) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as made:
        for name, content in files:
            made.writestr(name, content)
    return stream.getvalue()


def _clear(error: DiscoveryError) -> None:
    assert "\n" not in str(error) and len(str(error)) < 900 and str(error).isprintable()


@pytest.mark.parametrize(
    "name",
    [
        "../evil.csv",
        "/etc/passwd",
        "C:\\x.csv",
        "a\\..\\b.csv",
        "data/../../x",
        "data/./x",
        ".hidden",
        "a//b",
        "x\n",
        "é",
    ],
)
def test_a_name_that_leads_elsewhere(name: str) -> None:
    with pytest.raises(Unusable, match="name that is not allowed") as caught:
        unpacked(_zip((name, b"x")))
    _clear(caught.value)


@pytest.mark.filterwarnings("ignore:Duplicate name")
def test_two_files_of_one_name() -> None:
    with pytest.raises(Unusable, match="two files"):
        unpacked(_zip(("a.csv", b"x"), ("a.csv", b"y")))


def test_too_many_files() -> None:
    with pytest.raises(Unusable, match="too many"):
        unpacked(_zip(*((f"{at}.csv", b"") for at in range(package.MOST_ENTRIES + 1))))


def test_a_bomb_is_not_unpacked(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(package, "LARGEST_BYTES", 1_000_000)
    with pytest.raises(Unusable, match="too large"):
        unpacked(_zip(("a.csv", b" " * 5_000_000)))


def test_a_bomb_that_lies_about_its_size(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(package, "LARGEST_BYTES", 1_000_000)
    honest = _zip(("a.csv", b" " * 5_000_000))
    lying = honest.replace((5_000_000).to_bytes(4, "little"), (10).to_bytes(4, "little"))
    with pytest.raises(Unusable) as caught:
        unpacked(lying)
    _clear(caught.value)


@settings(max_examples=200, deadline=None, suppress_health_check=list(HealthCheck))
@given(at=st.integers(0, len(BUNDLE) - 1), new=st.binary(max_size=3), length=st.integers(0, 30))
def test_no_damage_makes_it_stumble(at: int, new: bytes, length: int) -> None:
    try:
        read(BUNDLE[:at] + new + BUNDLE[at + length :])
    except DiscoveryError as error:
        _clear(error)


@pytest.mark.parametrize("content", [b"", b"text", BUNDLE[:500], _zip(), _zip(("data/engagement.csv", b"code\r\n"))])
def test_no_engagement_inside(content: bytes) -> None:
    with pytest.raises(Unusable) as caught:
        read(content)
    _clear(caught.value)


def _changed(section: str, change: Callable[[str], str]) -> bytes:
    with zipfile.ZipFile(io.BytesIO(BUNDLE)) as made:
        files = {name: made.read(name) for name in made.namelist()}
    name = f"data/{section}.csv"
    files[name] = change(files[name].decode("utf-8-sig")).encode()
    return _zip(*files.items())


FAULTS: dict[str, tuple[str, Callable[[str], str], str]] = {
    "an unknown column": ("people", lambda text: text.replace("email", "e-mail", 1), "e-mail"),
    "a column twice": ("people", lambda text: text.replace("email", "name", 1), "there twice"),
    "a short line": ("people", lambda text: text + "PER-999,x\r\n", "2 cells"),
    "another code": ("people", lambda text: text.replace("\r\nPER-", "\r\nPRE-", 1), "code"),
    "a row that is not there": (
        "links",
        lambda text: text.replace("LNK-001", "LNK-001").replace(",PAR-", ",PAR-9"),
        "not",
    ),
    "no number": ("people", lambda text: text.replace(",0,", ",zero,", 1).replace(",1,", ",one,", 1), "whole number"),
    "an open quote": ("people", lambda text: text + '"', "CSV"),
    "no header": ("people", lambda _text: "", "header"),
}


@pytest.mark.parametrize("name", FAULTS)
def test_a_fault_is_named_with_its_place(name: str) -> None:
    section, change, said = FAULTS[name]
    with pytest.raises((Refused, Unusable)) as caught:
        read(_changed(section, change))
    _clear(caught.value)
    assert said in str(caught.value)
    assert section in str(caught.value)
