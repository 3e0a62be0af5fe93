"""What a zip holds is counted before it is taken in, whatever the zip says of itself."""

import io
import struct
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from discovery.model.errors import Unusable
from discovery.untrusted.zips import opened


def zipped(count: int, content: bytes = b"", method: int = zipfile.ZIP_DEFLATED) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", method) as made:
        for number in range(count):
            made.writestr(f"{number}.log", content)
    return stream.getvalue()


def of_entries(count: int, told: int) -> bytes:
    """A zip whose directory holds so many entries of no bytes, and says that it holds ``told``."""
    entry = struct.pack("<4s4B4HL2L5H2L", b"PK\x01\x02", 20, 3, 20, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0) + b"a"
    first = struct.pack("<4s5H3L2H", b"PK\x03\x04", 20, 0, 0, 0, 0, 0, 0, 0, 1, 0) + b"a"
    size = len(entry) * count
    small = min(told, 65535)
    end = struct.pack("<4s4H2LH", b"PK\x05\x06", 0, 0, small, small, size, len(first), 0)
    return first + entry * count + end


def test_a_zip_of_plain_parts_is_read_from_a_path_bytes_or_a_file(tmp_path: Path) -> None:
    content = zipped(20, b"words " * 100)
    (tmp_path / "a.zip").write_bytes(content)
    file = io.BytesIO(content)
    for source in (tmp_path / "a.zip", content, file):
        with opened(source, 20, 12_000) as package:
            assert [package.read(name) for name in package.namelist()] == [b"words " * 100] * 20
    assert not file.closed


@pytest.mark.parametrize("told", [0, 1, 21, 65535])
def test_entries_are_counted_not_believed(told: int) -> None:
    with pytest.raises(Unusable, match="too many files"), opened(of_entries(21, told), 20, 1000):
        pass


def test_a_million_entries_take_no_memory(tmp_path: Path) -> None:
    path = tmp_path / "many.zip"
    path.write_bytes(of_entries(1_000_000, 65535))
    code = (
        "import resource, sys\nfrom pathlib import Path\nfrom discovery.untrusted.zips import opened\n"
        "before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss\n"
        "try:\n    with opened(Path(sys.argv[1]), 50_000, 1000): pass\n"
        "except Exception as error:\n    print(type(error).__name__)\n"
        "print((resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) // 1024)"
    )
    done = subprocess.run([sys.executable, "-c", code, str(path)], capture_output=True, text=True, check=True)
    kind, megabytes = done.stdout.split()
    assert kind == "Unusable"
    assert int(megabytes) < 80


def test_more_than_may_be_unpacked_is_refused_before_it_is() -> None:
    with pytest.raises(Unusable, match="too large when unpacked") as caught, opened(zipped(2, b" " * 600), 20, 1000):
        pass
    assert caught.value.allowed == "at most 1,000 bytes"


def test_a_part_never_gives_more_than_its_entry_says() -> None:
    lying = zipped(1, b" " * 5_000_000).replace((5_000_000).to_bytes(4, "little"), (10).to_bytes(4, "little"))
    with pytest.raises(Unusable, match="damaged"), opened(lying, 20, 1000) as package:
        assert len(package.read("0.log")) <= 10


@pytest.mark.parametrize("method", [zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA])
def test_what_unpacks_without_bounds_in_one_step_is_refused(method: int) -> None:
    with pytest.raises(Unusable, match="unusual"), opened(zipped(1, b"x", method), 20, 1000):
        pass


def test_whatever_byte_is_changed_it_is_read_or_refused() -> None:
    good = zipped(3, b"words " * 10)
    for place in range(len(good)):
        for bit in (1, 128):
            content = good[:place] + bytes([good[place] ^ bit]) + good[place + 1 :]
            try:
                with opened(content, 20, 1_000_000) as package:
                    for entry in package.infolist():
                        package.read(entry)
            except Unusable as error:
                assert error.message.endswith(".")


@pytest.mark.parametrize("content", [b"", b"text", b"PK\x03\x04", zipped(2)[:-30]])
def test_what_is_no_zip_is_told(content: bytes) -> None:
    with pytest.raises(Unusable), opened(content, 20, 1000):
        pass
