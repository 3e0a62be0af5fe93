"""Every way in which a customer hands over an environment gives the same facts; what is wrong is said, file by file."""

import gzip
import io
import json
from collections import Counter
from collections.abc import Callable
from typing import Any

import pytest

from discovery.airflow.reading import Reading, read
from discovery.airflow.sources import allowance
from discovery.airflow.sources.files import Source, of_paths
from discovery.model.errors import Refused
from tests.airflow.taken import CAPTURES, MASKER, PAGE, dropped, reading, zipped

TEXT = PAGE.read_text(encoding="utf-8")


def facts(of: Reading) -> tuple[Any, ...]:
    """What a reading says, without where it stands."""
    variables = {one.name: (one.value, one.fingerprint) for one in of.variables}
    settings = {(one.layer, one.key): (one.value, one.fingerprint) for one in of.settings}
    return variables, settings, {one.name: one.version for one in of.packages}, of.airflow_version


def test_a_copied_page_with_prose_around_its_facts_gives_exactly_these():
    page = reading("page.txt")
    assert len(page.variables) == 25
    assert len([one for one in page.settings if one.layer == "cfg"]) == 17
    assert Counter(bool(one.section) for one in page.settings if one.layer == "cfg") == {True: 15, False: 2}
    assert {one.option for one in page.settings if not one.section} == {"redirect_url", "session_duration_minutes"}
    assert len(page.packages) == 25
    assert [one.name for one in page.packages if not one.version] == ["billiard", "pycurl"]
    assert (page.airflow_version, page.version_from, page.on_mwaa) == ("1.10.12", "list of packages", True)
    (file,) = page.files
    assert file.used + file.ignored == len(TEXT.splitlines())
    assert file.tasks == ("get_env_vars_task", "get_airflow_cfg_task")


FORMS: dict[str, Callable[[str], bytes]] = {
    "CRLF": lambda text: text.replace("\n", "\r\n").encode(),
    "UTF-8 with its mark": lambda text: b"\xef\xbb\xbf" + text.encode(),
    "UTF-16": lambda text: text.encode("utf-16"),
    "UTF-16 without its mark": lambda text: text.encode("utf-16-le"),
    "cp1252": lambda text: text.encode("cp1252"),
    "hyphens": lambda text: text.replace("–", "-").encode(),
    "colours": lambda text: text.replace("INFO", "\x1b[34mINFO\x1b[0m").encode(),
    "smart quotes": lambda text: text.replace("INFO – '", "INFO – ‘").replace("': '", "’: ‘").encode(),
    "empty lines": lambda text: text.replace("\n[", "\n\n\n[").encode(),
    "braces full": lambda text: text.replace("{{}}", "{{logging_mixin.py:112}}").encode(),
    "a web page": lambda text: ("<html><body>" + text.replace("\n", "<br/>\n") + "</body></html>").encode(),
    "gz": lambda text: gzip.compress(text.encode()),
    "zip": lambda text: zipped(**{"logs/attempt=1.log": text.encode()}),
    "gz in a zip": lambda text: zipped(**{"a.log.gz": gzip.compress(text.encode())}),
}


@pytest.mark.parametrize("form", FORMS)
def test_the_form_of_a_file_changes_nothing_of_its_facts(form: str):
    assert facts(dropped(("log", FORMS[form](TEXT)))) == facts(reading("page.txt"))


def test_an_export_of_cloudwatch_is_the_log_it_was_made_of():
    lines = [line for line in TEXT.splitlines() if line.startswith("[2020-")]
    rows = "timestamp,message\n" + "".join(f'16089,"{line.replace(chr(34), chr(34) * 2)}"\n' for line in lines)
    answer = json.dumps({"events": [{"timestamp": 1, "message": line} for line in lines]})
    for content in (rows, answer):
        found = dropped(("export", content.encode()))
        assert (len(found.variables), len(found.packages)) == (25, 25)
        assert "CloudWatch" in found.files[0].kind


@pytest.mark.parametrize(
    ("folder", "names", "counts"),
    [
        ("airflow-1.10.12", ["get_env_vars__get_env_vars_task.log"], (26, 0)),
        (
            "airflow-2.11.2",
            ["log_get_env_vars__get_env_vars_task.json", "log_get_env_vars__get_env_vars_task.txt"],
            (32, 0),
        ),
        ("airflow-2.11.2", ["log_get_py_pkgs__list_python_packages.txt"], (0, 146)),
        (
            "airflow-3.3.2",
            ["log_get_env_vars__get_env_vars_task.json", "log_get_env_vars__get_env_vars_task.ndjson"],
            (35, 0),
        ),
        (
            "airflow-3.3.2",
            ["log_get_py_pkgs__list_json.json", "log_get_py_pkgs__list_python_packages.ndjson"],
            (0, 171),
        ),
    ],
)
def test_file_and_api_and_lines_of_json_give_identical_facts(folder: str, names: list[str], counts: tuple[int, int]):
    found = [reading(f"{folder}/{name}") for name in names]
    assert all(facts(one)[:3] == facts(found[0])[:3] for one in found)
    assert (len(found[0].variables), len(found[0].packages)) == counts


def test_two_variables_on_one_line_and_line_ends_within_a_value_are_read():
    own = {one.name: one.value for one in reading("airflow-3.3.2/log_get_env_vars__get_env_vars_task.ndjson").variables}
    assert own["QUOTED"] == "it's a value"
    assert own["MULTILINE"] == "line1\nline2"
    assert own["HOME"].startswith("/")


@pytest.mark.parametrize(
    ("content", "variables", "options", "packages"),
    [
        ("AIRFLOW_HOME=/opt/airflow\nLANG=C\nexport PATH=/bin\n", 3, 0, 0),
        ("AIRFLOW_HOME: /opt/airflow\nLANG: C\nPATH: /bin\n", 3, 0, 0),
        ("[core]\nparallelism = 4\n# x = \n\n[webserver]\nbase_url = http://a\n  b\n", 0, 2, 0),
        ("parallelism = 4\ndag_concurrency = 5\nbase_url = x\n", 0, 3, 0),
        ("alembic==1.4\nBabel (2.8.0)\nboto3 == 1.2 ; python_version > '3'\napache-airflow[amazon]==2.8.1\n", 0, 0, 4),
        ("Package Version Build\n------- ------- -----\na 1.0 1\nb 2.0\n\n[notice] A new release\n", 0, 0, 2),
        ("Package    Version  Editable project location\n---\na  1.0  /home/x y\n", 0, 0, 1),
        ('[{"name":"a","version":"1"},{"name":"b","version":null}]', 0, 0, 2),
        ('{"core.parallelism": "4"}', 0, 1, 0),
        ('"core.parallelism": "4",\n"core.x": "1"', 0, 2, 0),
    ],
)
def test_plain_lists_are_told_by_their_content(content: str, variables: int, options: int, packages: int):
    found = dropped(("file", content.encode()))
    assert (len(found.variables), len(found.settings), len(found.packages)) == (variables, options, packages), found


def test_of_two_runs_in_one_file_the_later_counts_and_it_is_said():
    twice = "".join(f"[2020-12-25 23:59:0{n},170] {{{{}}}} INFO - 'AIRFLOW_HOME': '/{n}'\n" for n in (1, 2))
    found = dropped(("log", twice.encode()))
    assert found.variables[0].value == "/2"
    assert "more than once" in found.files[0].warnings[0]


@pytest.mark.parametrize(
    ("lines", "options"),
    [
        (("b = 2", "a = 1", " more", "b = 2"), {"core.a": "1\nmore", "core.b": "2"}),
        (("a = 1", " more", "b = 2", "a = 1", "b = 2"), {"core.a": "1", "core.b": "2"}),
        (("a = 1", "a = 2", "a = 1", " more", " and more"), {"core.a": "1\nmore\nand more"}),
        (("a =", "b =", "a =", "[x]", "a =", "b = 3", "b ="), {"core.a": "", "core.b": "", "x.a": "", "x.b": ""}),
    ],
)
def test_an_option_whose_line_came_before_is_what_it_says_here(lines: tuple[str, ...], options: dict[str, str]):
    log = "[2020-12-25 23:59:01,170] {{}} INFO - \n" + "\n".join(("[core]", *lines, *lines)) + "\n"
    assert {one.key: one.value for one in dropped(("log", log.encode())).settings} == options


def test_a_file_that_breaks_off_says_so():
    lines = TEXT.splitlines()
    at = next(n for n, line in enumerate(lines) if "AIRFLOW_HOME" in line)
    found = dropped(("log", "\n".join([*lines[:at], lines[at][:-5]]).encode()))
    assert "breaks off" in found.files[0].warnings[0]
    assert len(found.variables) == len([line for line in lines[:at] if "INFO – '" in line])


def test_names_without_values_are_asked_for_in_another_way():
    listed = "[core]\n" + "".join(f"# option_{n} = \n" for n in range(30))
    assert "--show-values" in dropped(("config list", listed.encode())).files[0].warnings[0]


BOMB = zipped(bomb=b"0" * 60_000_000)
DEEP = ("[" * 100_000 + "]" * 100_000).encode()


@pytest.mark.parametrize(
    ("name", "content", "said"),
    [
        ("picture.png", b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 50, "no text"),
        ("nul", b"AIRFLOW_HOME=/x\n" + b"\0" * 5000, "no text"),
        ("other.json", b'{"menu": {"id": 1}}', "nothing that Airflow or MWAA gives"),
        ("deep.json", b'{"content": ' + DEEP + b"}", "nested too deeply"),
        ("levels.json", json.dumps(eval("[" * 80 + "]" * 80)).encode(), "nested too deeply"),
        ("damaged.json", b'{"Environment": {"Name": "x"', "breaks off"),
        ("refused.json", b'{"detail":"Not authenticated"}', "refused to answer"),
        ("bomb.zip", BOMB, "far more than its size"),
        ("damaged.gz", gzip.compress(TEXT.encode())[:200], "damaged"),
        ("prose.txt", b"Dear team,\nplease find attached.\nRegards = A\n", "Nothing in it"),
        ("table.csv", b"id,name\n1,a\n2,b\n", "Nothing in it"),
        ("empty", b"", "Nothing in it"),
        ("long line", b"x" * 10_000_000, "Nothing in it"),
        ("long pair", b"'A': '" + b"x" * 10_000_000, "Nothing in it"),
    ],
)
def test_what_is_wrong_is_one_sentence_and_the_files_beside_it_are_read(name: str, content: bytes, said: str):
    found = dropped((name, content), ("page", TEXT.encode()))
    assert said in " ".join(found.files[0].warnings)
    assert found.files[0].used == 0
    assert facts(found) == facts(reading("page.txt"))


def test_a_damaged_zip_stops_itself_alone_and_a_missing_file_is_refused():
    found = dropped(("x.zip", b"PK\x03\x04" + b"rubbish" * 20), ("page", TEXT.encode()))
    assert "damaged" in found.files[0].warnings[0]
    assert facts(found) == facts(reading("page.txt"))
    with pytest.raises(Refused, match="There is no file"):
        read(of_paths([CAPTURES / "no such"]), MASKER)


def test_more_than_the_limit_is_refused_while_it_is_read(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(allowance, "MOST_MB", 1)
    source = Source("large.log", lambda: io.BytesIO(b"line\n" * 300_000))
    assert "larger than 1 MB" in read([source], MASKER).files[0].warnings[0]


def test_get_environment_is_read_bare_and_wrapped():
    wrapped = (CAPTURES / "get-environment.json").read_bytes()
    data = json.loads(wrapped)
    data["Environment"]["AirflowConfigurationOptions"] = {"core.parallelism": "64"}
    for given in (data, data["Environment"], data | {"ResponseMetadata": {"HTTPStatusCode": 200}}):
        found = dropped(("environment.json", json.dumps(given).encode()))
        assert (found.airflow_version, found.name, found.on_mwaa) == ("2.8.1", "mwaa-2-8-1-public-primary", True)
        assert [(one.key, one.value, one.layer) for one in found.settings] == [("core.parallelism", "64", "options")]
        assert found.mwaa["EnvironmentClass"] == "mw1.small"


def test_a_part_of_a_zip_whose_name_is_no_text_stops_itself_alone():
    packed = bytearray(zipped(**{"bad.log": b"x", "good.log": b"INFO - 'AIRFLOW_HOME': '/usr/local/airflow'\n"}))
    local = packed.index(b"bad.log")
    packed[local : local + 2] = b"\xff\xfe"
    packed[local - 24 + 1] |= 0x08  # the flag that the name is UTF-8
    found = dropped(("logs.zip", bytes(packed)), ("more.log", b"'AIRFLOW_ENV_NAME': 'x'\n"))
    assert [one.kind for one in found.files].count("cannot be read") == 1
    assert {one.name for one in found.variables} >= {"AIRFLOW_ENV_NAME"}
