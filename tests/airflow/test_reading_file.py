"""What is read of an environment is put into a file, and whatever was read, that file can be opened again."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from discovery.airflow.masking import Masker
from discovery.airflow.reading import read
from discovery.airflow.reading_file import as_file, opened
from discovery.airflow.sources.files import of_bytes

NAMES = st.one_of(st.sampled_from(["", ".", "core.", ".parallelism", " ", "core.parallelism"]), st.text(max_size=12))
VALUES = st.one_of(st.none(), st.booleans(), st.integers(), st.text(max_size=12), st.lists(st.text(max_size=3)))


def kept(name: str, content: bytes) -> bytes:
    """The file of what was read."""
    return as_file(read(of_bytes(name, content), Masker(b"files")))


@given(options=st.dictionaries(NAMES, VALUES, max_size=4))
def test_options_of_any_name_are_opened_again(options: dict[str, object]) -> None:
    file = kept("environment.json", json.dumps({"AirflowConfigurationOptions": options}).encode())
    assert as_file(opened(file)) == file


@pytest.mark.parametrize("text", ["[core]\n= 1\n : 2\n", "[]\na = \n", "==1.0\n-e\nflask==\n", '{"": ""}'])
def test_lines_without_a_name_are_opened_again(text: str) -> None:
    for name in ("airflow.cfg", "requirements.txt", "variables.json"):
        file = kept(name, text.encode())
        assert as_file(opened(file)) == file
