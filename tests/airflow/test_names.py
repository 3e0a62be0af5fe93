"""Old and new names of one option are one, and the value in use is the one that Airflow itself would use.

``lookups.json`` holds answers of real Airflows: ``conf.get`` of 2.11.2 and 3.3.2 was asked with each place alone, and
with every pair of places, where an option can be set (``b:b`` – set at b alone, b is answered; ``-`` – the default);
``read`` are the former names that were found when nothing but them was set, of all that are known.
"""

import json
from pathlib import Path

import pytest

from discovery.airflow import facts
from discovery.airflow.judging.compare import compared, upgrade
from discovery.airflow.judging.findings import findings
from discovery.airflow.judging.offers import drafts_that_keep, environment_name, offers
from discovery.airflow.options import effective, names
from discovery.airflow.reading import Reading
from discovery.airflow.reading_file import as_file, as_json, opened
from discovery.airflow.statements import Setting, parted
from discovery.model.row import now
from discovery.settings import ROOT
from tests.airflow.taken import dropped, reading
from tests.making import record

REAL = json.loads((Path(__file__).parent / "lookups.json").read_text(encoding="utf-8"))
ASKED = [
    (version, names_, asked) for version, real in REAL["versions"].items() for names_, asked in real["asked"].items()
]


def _set(place: str, old: str, new: str) -> Setting:
    layer, _, name = REAL["places"][place].partition(" ")
    name = name.replace("new", new).replace("old", old)
    return Setting(*parted(name), value=place, layer=layer, file="a file", line=1)


@pytest.mark.parametrize(("version", "both", "asked"), ASKED)
def test_the_value_in_use_is_the_one_that_airflow_itself_takes(version: str, both: str, asked: str):
    old, new = both.split()
    known = facts.defaults(version)
    for given, _, answer in (one.partition(":") for one in asked.split()):
        found = effective.options([_set(place, old, new) for place in given], known, "~", mwaa=False)
        used = [one for one in found if one.key == new and _is_read(one)]
        assert [one.value for one in used] == ([answer] if answer != "-" else []), (version, both, given)


def _is_read(one: effective.Option) -> bool:
    """Whether this row is the option itself, not a name that the version does not read."""
    return one.status not in ("unknown", "renamed", "removed")


@pytest.mark.parametrize("version", list(REAL["versions"]))
def test_former_names_are_read_by_the_versions_that_read_them(version: str):
    known, read = facts.defaults(version), REAL["versions"][version]["read"]
    every = json.loads((ROOT / "data" / "airflow" / "renamed_options.json").read_text("utf-8"))["renamed"]
    for name, given in every.items():
        for ending in ("", "_cmd"):
            place = names.place(name + ending, known)
            if not given.get("counted"):
                assert (place.key if place.former else None) == read.get(name + ending), name + ending


def _with(version: str, cfg: str = "", env: str = "") -> Reading:
    files = [
        ("airflow.cfg", cfg),
        ("env", env),
        ("pins", f"apache-airflow=={version}\na==1\nb==2\n" if version else ""),
    ]
    return dropped(*((name, text.encode()) for name, text in files if text))


def _option(of: Reading, key: str) -> effective.Option:
    (found,) = [one for one in of.options if one.key == key]
    return found


ENV = "AIRFLOW_HOME=/opt/airflow\nLANG=C\nAIRFLOW__CORE__SQL_ALCHEMY_CONN=postgresql://old/db\n"
CFG = "[database]\nsql_alchemy_conn = postgresql://new/db\n[core]\nparallelism = 3\n"


def test_an_old_name_in_the_environment_beats_the_new_one_in_the_file_and_says_so():
    found = _with("2.11.2", CFG, ENV)
    option = _option(found, "database.sql_alchemy_conn")
    assert (option.value, option.layer, option.given_as) == ("postgresql://old/db", "env", "core.sql_alchemy_conn")
    assert option.status == "changed"
    assert [(one.key, one.value) for one in option.overrides] == [("database.sql_alchemy_conn", "postgresql://new/db")]
    told = {one.code: one.sentence for one in findings(found)}
    assert "environment variable says postgresql://old/db (core.sql_alchemy_conn) and wins" in told["AIR-01"]
    assert "core.sql_alchemy_conn is called database.sql_alchemy_conn since 2.3.0" in told["AIR-05"]
    assert "2.11.2 still reads the old name" in told["AIR-05"] and "AIR-02" not in told
    assert {"core.sql_alchemy_conn"} <= set(as_json(found)["options"][1]["former"])


@pytest.mark.parametrize(
    ("version", "read"), [("2.2.2", False), ("2.3.4", True), ("2.11.2", True), ("3.0.6", False), ("3.3.2", True)]
)
def test_whether_an_old_name_is_read_depends_on_the_version(version: str, read: bool):
    found = _with(version, "[core]\nsql_alchemy_conn = x\nparallelism = 3\n")
    assert ("database.sql_alchemy_conn" in {one.key for one in found.options}) is read
    told = [one.sentence for one in findings(found) if one.subject == "core.sql_alchemy_conn"]
    if version == "2.2.2":
        assert told == []  # there it is the option's own name
    else:
        assert ("still reads the old name" if read else "does not read the old name") in told[0]


def test_a_new_name_in_an_old_version_names_the_option_it_has():
    found = _with("2.2.2", "[database]\nsql_alchemy_conn = x\n[core]\nparallelism = 3\n")
    (told,) = [one.sentence for one in findings(found) if one.code == "AIR-02"]
    assert "no such option in database of 2.2.2, which calls it core.sql_alchemy_conn. It has no effect as set." in told


def test_renames_are_followed_through_a_chain_and_only_a_name_that_is_asked_counts():
    cfg = "[scheduler]\nstatsd_allow_list = a\n[metrics]\nstatsd_allow_list = b\n[core]\nparallelism = 3\n"
    found = _with("2.11.2", cfg)
    assert _option(found, "metrics.metrics_allow_list").value == "b"
    lost = _option(found, "scheduler.statsd_allow_list")
    assert (lost.status, lost.hint) == ("renamed", "metrics.metrics_allow_list")
    assert _option(_with("2.2.2", cfg), "metrics.statsd_allow_list").value == "b"


def test_commands_and_secrets_of_options_that_are_secrets_are_no_unknown_options():
    cfg = (
        "[core]\nsql_alchemy_conn_cmd = cat /conn\nfernet_key_secret = airflow/fernet\nparallelism_cmd = echo 3\n"
        "[celery]\nbroker_url_cmd = cat /broker\n[smtp]\nsmtp_password_cmd = cat /smtp\n"
    )
    found = _with("2.11.2", cfg)
    option = _option(found, "database.sql_alchemy_conn")
    assert (option.status, option.way, option.given_as) == ("changed", "cmd", "core.sql_alchemy_conn_cmd")
    assert [one.subject for one in findings(found) if one.code == "AIR-02"] == ["core.parallelism_cmd"]
    (told,) = [one.sentence for one in findings(found) if one.code == "AIR-02"]
    assert "only options that hold secrets are read from a command" in told
    assert not [
        one for one in findings(_with("", cfg.replace("parallelism_cmd = echo 3\n", ""))) if one.code == "AIR-02"
    ]


def test_of_one_layer_a_value_beats_a_command_and_the_command_is_listed_as_overridden():
    found = _with("2.11.2", "[database]\nsql_alchemy_conn_cmd = cat /x\n[core]\nsql_alchemy_conn = postgresql://a/b\n")
    option = _option(found, "database.sql_alchemy_conn")
    assert (option.given_as, [one.key for one in option.overrides]) == (
        "core.sql_alchemy_conn",
        ["database.sql_alchemy_conn_cmd"],
    )
    (told,) = [one.sentence for one in findings(found) if one.code == "AIR-01"]
    assert "airflow.cfg has a command for it (database.sql_alchemy_conn_cmd)" in told


def test_timeouts_that_are_counted_together_are_not_said_to_have_no_effect():
    found = _with("2.11.2", "[celery]\nstalled_task_timeout = 9\n[core]\nparallelism = 3\n")
    (told,) = [one.sentence for one in findings(found) if one.subject == "celery.stalled_task_timeout"]
    assert "2.11.2 reads both, and the largest value counts" in told


def test_the_way_to_another_version_names_the_options_that_are_set_under_their_old_names():
    cfg = "[core]\nsql_alchemy_conn = postgresql://h/db\n[webserver]\ncookie_samesite = Strict\n"
    steps = {one.key: one for one in upgrade(_with("2.10.3", cfg), "3.0.6")}
    sql, cookie = steps["core.sql_alchemy_conn"], steps["webserver.cookie_samesite"]
    assert (sql.change, sql.given, sql.detail) == ("renamed", True, "is called database.sql_alchemy_conn")
    assert (cookie.change, cookie.given, cookie.detail) == ("renamed", True, "is called fab.cookie_samesite")
    later = {one.key: one.detail for one in upgrade(_with("2.10.3", cfg), "3.3.2")}
    assert later["core.sql_alchemy_conn"].endswith("3.3.2 still reads the old name")


def test_two_environments_that_set_one_option_under_two_names_agree():
    old = _with("2.10.3", "[core]\ndag_concurrency = 7\nparallelism = 3\n")
    new = _with("2.10.3", "[core]\nmax_active_tasks_per_dag = 7\nparallelism = 3\n")
    assert compared(old, new) == ()
    first = _with("1.10.12", "[core]\ndag_concurrency = 7\nparallelism = 3\n")
    assert [one.name for one in compared(first, new) if one.what == "option"] == []


LOG = "[2023-04-17, 18:13:29 UTC] {logging_mixin.py:137} INFO - "


def _guessed() -> Reading:
    variables = {"AIRFLOW__CORE__DEFAULT_UI_TIMEZONE": "UTC", "AIRFLOW__CORE__DAG_CONCURRENCY": "4", "LANG": "C"}
    return dropped(("log", "".join(f"{LOG}'{name}': '{value}'\n" for name, value in variables.items()).encode()))


def test_a_guessed_version_is_called_a_guess_wherever_something_is_judged_by_it():
    found = _guessed()
    guess = "judged by 2.11.2, a guess from the shape of its logs"
    assert (found.airflow_version, found.guessed_version, found.judged_by) == ("", "2.11.2", guess)
    judged = [one for one in findings(found) if one.code in ("AIR-02", "AIR-05")]
    assert [one.subject for one in judged] == ["core.default_ui_timezone", "core.dag_concurrency"]
    assert all(guess in one.sentence for one in judged)
    assert as_json(found)["airflow_version"] == "" and as_json(found)["judged_by"] == guess
    told = next(one for one in compared(found, _with("2.10.3", CFG)) if one.name == "Airflow version")
    assert "guess" in told.first and told.second == "2.10.3"
    assert as_json(opened(as_file(found))) == as_json(found)


def test_no_row_states_a_guessed_version():
    found, file = _guessed(), {"sha256": "0" * 64, "size_bytes": 1}
    drafts = drafts_that_keep(record(), found, file, environment_name(found), now().date())
    rows = [one.values for one in (*drafts, *offers(record(), found))]
    for row in rows:
        for name, value in row.items():
            texts = value.values() if isinstance(value, dict) else [value]
            assert all("2.11.2" not in str(one) or "a guess" in str(one) for one in texts), (name, value)
    assert not any(row.get("release") for row in rows)


def test_what_is_long_is_kept_without_losing_what_it_rests_on():
    name = "x" * 150
    found = dropped(("log", f"{LOG}'AIRFLOW__CORE__{name.upper()}': '1'\n{LOG}'LANG': 'C'\n{LOG}'A': 'b'\n".encode()))
    (told,) = [one for one in findings(found) if one.code == "AIR-02"]
    long = type(told)(told.code, told.subject, f"{'y' * 190} ({told.basis})", told.basis)
    assert len(long.short_words) <= 200 and long.short_words.endswith(f"({told.basis})")


def test_without_a_version_nothing_is_said_of_a_certain_one():
    found = _with("", "[core]\nairflow_home = /x\ndag_concurrency = 16\nparallelism = 3\n[ldap]\nuri = ldaps://a\n")
    assert "judged by 3.3.2, the newest known, because no file tells the version" in found.judged_by
    told = {one.subject: one.sentence for one in findings(found)}
    assert "any known version, 1.10.12 to 3.3.2" in told["core.airflow_home"]
    assert "1.10.12 to 2.11.2 read the old name" in told["core.dag_concurrency"]
    assert "no effect" not in told["core.dag_concurrency"]
    assert all(
        "3.3.2" not in sentence or "judged by" in sentence or "to 3.3.2" in sentence for sentence in told.values()
    )


def test_a_version_between_two_known_ones_has_what_came_before_it():
    assert "database.sql_alchemy_conn" in facts.defaults("2.3.4").options
    assert "database.sql_alchemy_conn" not in facts.defaults("2.2.5").options
    assert "nearest to 2.3.4" in _with("2.3.4", CFG).judged_by


def test_an_option_of_mwaa_without_a_section_is_called_one():
    asked = b'{"AirflowConfigurationOptions": {"parallelism": "4"}, "AirflowVersion": "2.10.1", "Name": "a"}'
    found = dropped(("e.json", asked))
    assert [one.key for one in found.options] == ["parallelism"]
    (told,) = [one.sentence for one in findings(found) if one.code == "AIR-02"]
    assert "it has no section" in told


def test_a_kept_file_of_before_says_that_its_version_was_a_guess():
    data = json.loads(as_file(reading("page.txt")))
    data |= {"airflow_version": "2.11.2", "version_from": "the shape of its logs: some 2.x, taken as the newest"}
    found = opened(json.dumps(data).encode())
    assert (found.airflow_version, found.guessed_version) == ("", "2.11.2")
