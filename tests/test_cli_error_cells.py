"""What a spreadsheet shows for a value it could not work out is no name and no value of a command, nor of a CSV."""

import io
import zipfile

import pytest

from discovery.exporters.section_csv import write
from discovery.importers.section_csv import read
from discovery.model.errors import Refused
from tests.commanding import Run, run  # noqa: F401
from tests.making import record


@pytest.mark.parametrize("word", ["#N/A", "#BEZUG!", "#NV", "Err:502", "####"])
def test_a_command_refuses_it_with_the_field(run: Run, word: str) -> None:  # noqa: F811
    run("new", "Sheet", "--customer", "Example Ltd")
    said = run("add", "Sheet", "inputs", f"name={word}", code=1)
    assert word in said.err and "spreadsheet’s error" in said.err and "name" in said.err
    said = run("add", "Sheet", "inputs", "name=Orders", f"product={word}", code=1)
    assert "product" in said.err


def test_a_sentence_that_holds_it_is_taken(run: Run) -> None:  # noqa: F811
    run("new", "Sheet", "--customer", "Example Ltd")
    run("add", "Sheet", "inputs", "name=Orders", "notes=The sheet shows #N/A in column C.")


def test_a_table_of_csv_is_refused_with_the_row_and_the_column() -> None:
    whole = record(inputs=[{"name": "Orders"}])
    first = whole.inputs[0]
    given, changed = io.BytesIO(write(whole)), io.BytesIO()
    with zipfile.ZipFile(given) as before, zipfile.ZipFile(changed, "w") as after:
        for name in before.namelist():
            after.writestr(name, before.read(name).replace(first.name.encode(), b"#REF!"))
    with pytest.raises(Refused, match="#REF!") as refused:
        read(changed.getvalue())
    assert "name" in repr(refused.value.__dict__) and "inputs.csv" in repr(refused.value.__dict__)
