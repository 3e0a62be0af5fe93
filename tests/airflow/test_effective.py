"""The layer that wins, what it overrides, and how each option stands in its version of Airflow."""

import pytest

from discovery.airflow import facts
from discovery.airflow.judging.findings import findings
from discovery.airflow.options.effective import same
from discovery.airflow.reading_file import as_file, as_json, opened
from tests.airflow.taken import dropped, reading


def option(of, key: str):
    return next(one for one in of.options if one.key == key)


def test_a_variable_beats_the_file_and_tells_what_it_overrides():
    page = reading("page.txt")
    for key, file in (("core.parallelism", "32"), ("core.dag_concurrency", "16")):
        found = option(page, key)
        assert (found.value, found.layer, found.default, found.status) == ("10000", "env", file, "changed")
        assert [(one.layer, one.value) for one in found.overrides] == [("cfg", file)]
    assert [(one.code, one.subject) for one in findings(page) if one.code in ("AIR-01", "AIR-02")] == [
        ("AIR-01", "core.dag_concurrency"),
        ("AIR-01", "core.parallelism"),
        ("AIR-02", "core.default_ui_timezone"),
    ]


def test_the_time_zone_of_the_page_has_no_effect_and_the_meant_option_is_named():
    (found,) = (one for one in findings(reading("page.txt")) if one.code == "AIR-02")
    assert "no such option in core of 1.10.12; did you mean webserver.default_ui_timezone?" in found.sentence
    assert "It has no effect as set." in found.sentence


@pytest.mark.parametrize("name", ["airflow-2.11.2", "airflow-3.3.2"])
def test_a_fresh_installation_differs_from_its_defaults_only_where_somebody_set_something(name: str):
    found = reading(name)
    changed = {one.key for one in found.options if one.status == "changed" and one.layer in ("cfg", "rest")}
    assert changed == set()
    assert {one.layer for one in found.options if one.status not in ("default", "provider")} == {"env", "options"}


def test_what_mwaa_set_in_its_file_is_told_and_nothing_that_only_looks_different():
    found = {one.key for one in reading("airflow-1.10.12").options if one.status == "changed" and one.layer == "cfg"}
    assert {
        "core.secure_mode",
        "scheduler.dag_dir_list_interval",
        "webserver.rbac",
        "webserver.x_frame_enabled",
    } <= found
    assert (
        not {"logging.log_format", "core.log_format", "core.fernet_key", "core.dags_folder", "celery.broker_url"}
        & found
    )


@pytest.mark.parametrize(
    ("value", "default"),
    [
        ("True", "true"),
        ("30", "30.0"),
        (" 30 ", "30"),
        ("[%%(asctime)s] {{%%(x)s}}", "[%(asctime)s] {%(x)s}"),
        ("/opt/af/dags", "{AIRFLOW_HOME}/dags"),
        ("anything", "{FERNET_KEY}"),
        ("***", "secret"),
        ("", None),
        ('[{"a": 1}]', '[\n  {{"a": 1}}\n]'),
    ],
)
def test_values_are_compared_by_what_they_mean(value: str, default: str | None):
    assert same(value, default, "/opt/af")


@pytest.mark.parametrize(("value", "default"), [("31", "30"), ("False", "True"), ("x", None), ("", "0.0.0.0")])
def test_other_values_are_a_difference(value: str, default: str | None):
    assert not same(value, default, "/opt/af")


@pytest.mark.parametrize(
    ("version", "key", "status", "hint"),
    [
        ("3.0.6", "core.sql_alchemy_conn", "renamed", "database.sql_alchemy_conn"),
        ("3.3.2", "core.check_slas", "removed", "2.11.2"),
        ("2.11.2", "core.paralelism", "unknown", "core.parallelism"),
        ("2.11.2", "celery.anything", "provider", ""),
        ("2.11.2", "core.xyzzy_plugh", "unknown", ""),
        ("2.0.2", "api_auth.jwt_secret", "unknown", "since 3.0.6"),
        ("1.10.12", "core.default_ui_timezone", "unknown", "webserver.default_ui_timezone"),
    ],
)
def test_an_option_that_the_version_does_not_have_says_where_it_belongs(version: str, key: str, status: str, hint: str):
    section, name = key.split(".")
    pinned = f"apache-airflow=={version}\na==1\nb==2\n".encode()
    found = dropped(("pins", pinned), ("airflow.cfg", f"[{section}]\n{name} = 1x\n".encode()))
    assert (option(found, key).status, option(found, key).hint) == (status, hint)


def test_a_version_between_two_known_ones_is_judged_by_the_lower():
    assert facts.defaults("2.10.4").version == "2.10.3"
    assert facts.defaults("2.10.4+composer").version == "2.10.3"
    assert facts.defaults("1.9").version == "1.10.12"
    assert facts.defaults("").version == facts.versions()[-1]


def test_what_mwaa_reserves_is_marked_where_the_environment_is_one():
    asked = b'{"Environment": {"Name": "a", "AirflowVersion": "2.8.1", "AirflowConfigurationOptions": {"core.executor": "X"}}}'
    found = dropped(("e.json", asked))
    assert option(found, "core.executor").reserved
    assert [one.subject for one in findings(found) if one.code == "AIR-06"] == ["core.executor"]


def test_a_kept_reading_opens_as_it_was():
    for name in ("page.txt", "airflow-2.11.2"):
        found = reading(name)
        again = opened(as_file(found))
        assert as_json(again) == as_json(found)
        assert as_file(again) == as_file(found)


def test_every_option_and_variable_says_its_file_and_line():
    for found in (reading("page.txt"), reading("airflow-1.10.12")):
        assert all(one.file and one.line > 0 for one in found.options)
        assert all(one.file and one.line > 0 for one in found.variables)
        assert all(one.file and one.line > 0 for one in found.packages)
