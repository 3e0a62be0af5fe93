"""A change is whole and reversible, and what stands against it is said before anybody sends it."""

import json
from typing import Any

import pytest

from discovery.airflow.judging.change import Change, change
from discovery.airflow.judging.compare import compared, upgrade
from discovery.model.errors import Refused
from tests.airflow.taken import CAPTURES, dropped, reading


def environment(options: dict[str, str], **more: Any):
    data = json.loads((CAPTURES / "get-environment.json").read_text())
    data["Environment"] |= {"AirflowConfigurationOptions": options, **more}
    return dropped(("environment.json", json.dumps(data).encode()))


def levels(made: Change, key: str) -> list[str]:
    return [one.level for one in made.checks if one.key == key]


NOW = {"core.parallelism": "64", "webserver.default_ui_timezone": "UTC"}


def test_a_change_of_one_option_keeps_all_others_and_its_rollback_is_the_old_map():
    made = change(environment(NOW), {"webserver.default_ui_timezone": "Europe/Berlin"})
    sent = json.loads(made.request())
    assert sent["AirflowConfigurationOptions"] == NOW | {"webserver.default_ui_timezone": "Europe/Berlin"}
    assert made.lost == ("core.parallelism",)
    back = change(environment(sent["AirflowConfigurationOptions"]), NOW)
    assert json.loads(back.request()) == json.loads(made.rollback())
    assert json.loads(made.rollback())["AirflowConfigurationOptions"] == NOW
    assert made.possible


def test_an_option_is_removed_by_an_empty_value_or_by_name():
    for given, unset in (({"core.parallelism": ""}, ()), ({}, ("core.parallelism",))):
        made = change(environment(NOW), given, unset)
        assert json.loads(made.request())["AirflowConfigurationOptions"] == {"webserver.default_ui_timezone": "UTC"}
    with pytest.raises(Refused, match="not among the options"):
        change(environment(NOW), {}, ("core.dag_concurrency",))


@pytest.mark.parametrize(
    ("key", "value", "level"),
    [
        ("Core.parallelism", "1", "error"),
        ("parallelism", "1", "error"),
        ("core." + "x" * 70, "1", "error"),
        ("core.parallelism", "many", "error"),
        ("core.load_examples", "perhaps", "error"),
        ("core.default_timezone", "Zürich", "error"),
        ("core.default_timezone", "a\nb", "error"),
        ("core.default_ui_timezone", "UTC", "warning"),
        ("core.executor", "LocalExecutor", "warning"),
        ("smtp.smtp_password", "hunter22", "warning"),
        ("celery.worker_autoscale", "5", "error"),
        ("celery.worker_autoscale", "1,5", "error"),
        ("celery.worker_autoscale", "20,5", "warning"),
        ("foo.user", "me", "warning"),
    ],
)
def test_what_stands_against_an_option_is_said(key: str, value: str, level: str):
    assert level in levels(change(environment(NOW), {key: value}), key)


def test_nothing_stands_against_an_ordinary_change():
    made = change(environment(NOW), {"core.parallelism": "32", "celery.worker_autoscale": "5,2"})
    assert [one.level for one in made.checks] == ["hint"]


def test_an_environment_that_is_changing_takes_no_other_change():
    made = change(environment(NOW, Status="UPDATING"), {"core.parallelism": "32"})
    assert levels(made, "Status") == ["error"]
    assert not made.possible


def test_a_secret_in_the_map_is_not_written_out_and_its_place_is_one_that_aws_refuses():
    made = change(environment(NOW | {"smtp.smtp_password": "hunter22"}), {"core.parallelism": "32"})
    assert "hunter22" not in made.request() + made.rollback() + repr(made)
    value = json.loads(made.request())["AirflowConfigurationOptions"]["smtp.smtp_password"]
    assert not value.isascii()
    assert levels(made, "smtp.smtp_password") == ["warning"]


def test_without_get_environment_no_change_is_made_up():
    with pytest.raises(Refused, match="which options the environment has"):
        change(reading("airflow-3.3.2/config.json"), {"core.parallelism": "2"})


def test_two_environments_differ_where_they_do_and_the_same_one_does_not():
    page = reading("page.txt")
    assert compared(page, page) == ()
    one, other = environment(NOW), environment(NOW | {"core.parallelism": "32", "core.x_new": "1"}, MaxWorkers=25)
    found = {(one.what, one.name): (one.first, one.second) for one in compared(one, other)}
    assert found[("option", "core.parallelism")] == ("64", "32")
    assert found[("option", "core.x_new")] == ("", "1")
    assert found[("environment", "MaxWorkers")] == ("10", "25")
    assert len(found) == 3


def test_secrets_are_compared_without_being_told():
    one, same, other = (
        dropped(("a", f"SMTP_PASSWORD={word}\nLANG=C\nPATH=/bin\n".encode())) for word in ("abc", "abc", "abd")
    )
    assert compared(one, same) == ()
    (found,) = compared(one, other)
    assert (found.name, found.note) == ("SMTP_PASSWORD", "different secrets")
    assert "ab" not in found.first + found.second


def test_the_way_to_another_version_names_what_is_renamed_removed_and_defaulted_otherwise():
    steps = {step.key: step for step in upgrade(reading("page.txt"), "3.0.6")}
    assert steps["core.dag_concurrency"].detail == "is called core.max_active_tasks_per_dag"
    assert steps["core.dag_concurrency"].given
    assert steps["scheduler.catchup_by_default"].detail == "True → False"
    assert steps["core.check_slas"].change == "removed"
    first = [step.given for step in upgrade(reading("page.txt"), "3.0.6")]
    assert first == sorted(first, reverse=True)
    with pytest.raises(Refused, match="not known"):
        upgrade(reading("page.txt"), "9.9")
