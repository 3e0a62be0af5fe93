"""The page Airflow: files in, the truth about the platform out, kept with the engagement and taken as rows."""

import json
from datetime import date

from streamlit.testing.v1 import AppTest

from discovery.access import LOCAL
from discovery.airflow.reading_file import opened
from discovery.rules import findings
from discovery.store import Add, Store
from tests.airflow.carriers import CARRIERS
from tests.airflow.planted import leaked, searchable, secrets
from tests.airflow.taken import CAPTURES, PAGE, PLANTED
from tests.making import files_of
from tests.ui.visiting import go, said, visit

AIRFLOW = "tools/airflow.py"


def pasted(person: AppTest, text: str) -> AppTest:
    """The same person after pasting this and pressing Read."""
    person.segmented_control(key="airflow_way").set_value("Paste").run()
    person.text_area(key="airflow_text").set_value(text)
    return next(one for one in person.button if one.label == "Read").click().run()


def view(person: AppTest, name: str) -> AppTest:
    return person.segmented_control(key="airflow_view").set_value(name).run()


def begun(store: Store, title: str) -> tuple[str, AppTest]:
    made = store.new({"title": title}, LOCAL)
    return made, visit(AIRFLOW, store.load(made, LOCAL).engagement.code)


def test_a_pasted_page_tells_the_room_something_true(shared_store: Store) -> None:
    _, person = begun(shared_store, "Paste")
    assert "Drop what the customer has" in person.info[0].value
    pasted(person, PAGE.read_text(encoding="utf-8"))
    told = " ".join(said(person)).replace("\\", "")
    assert "no such option in core of 1.10.12; did you mean webserver.default_ui_timezone?" in told
    assert "airflow.cfg says 32, environment variable says 10000 and wins" in told
    options = person.dataframe[0].value
    assert list(options[options["Option"] == "core.parallelism"]["Value"]) == ["10000"]
    person.pills(key="airflow_filter").set_value(["set more than once"]).run()
    assert list(person.dataframe[0].value["Option"]) == ["core.dag_concurrency", "core.parallelism"]
    person.text_input(key="airflow_contains").set_value("parallel").run()
    assert list(person.dataframe[0].value["Option"]) == ["core.parallelism"]
    assert len(view(person, "packages").dataframe[0].value) == 25
    assert list(view(person, "files").dataframe[0].value["Lines used"]) == [71]
    view(person, "compare").selectbox(key="airflow_against").set_value("Airflow 3.0.6").run()
    assert "core.max_active_tasks_per_dag" in " ".join(person.dataframe[0].value["Then"])
    assert [one.message for one in person.exception] == []


def test_dags_and_the_data_they_name_are_listed(shared_store: Store) -> None:
    _, person = begun(shared_store, "DAGs")
    pasted(person, (CAPTURES / "airflow-3.3.2" / "dags.json").read_text())
    listed = view(person, "dags").dataframe[0].value
    assert "lake__01_ingest" in list(listed["DAG"]) and any(listed["Runs"])
    pasted(person, (CAPTURES / "airflow-3.3.2" / "assets.json").read_text())
    data = person.dataframe[0].value
    assert "lake__01_ingest.glue_raw" in " ".join(data["Made by"])
    assert [one.message for one in person.exception] == []


def test_an_environment_is_kept_once_and_its_findings_stand_in_gaps(shared_store: Store) -> None:
    made, person = begun(shared_store, "Keep")
    view(pasted(person, PAGE.read_text(encoding="utf-8")), "offers")
    next(one for one in person.button if one.label == "Keep this environment").click().run()
    record = shared_store.load(made, LOCAL)
    (environment,) = record.environments
    assert (environment.name, environment.platform, environment.release) == (
        "MyAirflowEnvironment",
        "Amazon MWAA",
        "1.10.12",
    )
    assert [row.name for row in record.tools] == ["Amazon MWAA"]
    (artefact,) = record.artefacts
    kept = opened(files_of(shared_store).content(artefact.sha256 or ""))
    assert len(kept.variables) == 25
    next(one for one in person.button if one.label.startswith("Write down")).click().run()
    record = shared_store.load(made, LOCAL)
    assert {"page, line", "pasted, line"} & {(row.source or "")[:12] for row in record.deficiencies}
    assert all(row.source and row.confidence == "confirmed" for row in record.deficiencies)
    assert "offers nothing" in " ".join(one.value for one in person.info)
    again = visit(AIRFLOW, record.engagement.code)
    assert [one.label for one in again.selectbox if one.key == "airflow_environment"] == ["Environment"]
    assert {"AIR-01", "AIR-02", "AIR-04", "AIR-07"} <= {one.rule for one in findings(record, date.today())}
    revision = shared_store.load(made, LOCAL).revision
    view(pasted(go(again, AIRFLOW), PAGE.read_text(encoding="utf-8")), "offers")
    assert "This environment is kept." in [one.value for one in again.success]
    assert shared_store.load(made, LOCAL).revision == revision


def words_alone(value: object) -> bool:
    """Whether this is a word, a number, or a list of such: nothing that could not be read as text."""
    if isinstance(value, dict):
        return all(map(words_alone, (*value, *value.values())))
    if isinstance(value, list | tuple | set):
        return all(map(words_alone, value))
    return value is None or type(value) in (str, int, float, bool)


def test_of_what_was_read_the_session_holds_words_alone_and_no_secret(shared_store: Store) -> None:
    _, person = begun(shared_store, "Session")
    for file in (CAPTURES / "airflow-2.11.2" / "log_get_env_vars__get_env_vars_task.txt", PAGE):
        pasted(person, file.read_text(encoding="utf-8"))
        for shown in ("packages", "compare", "change", "offers", "files"):
            view(person, shown)
    person.segmented_control(key="airflow_way").set_value("Running Airflow").run()
    person.text_input(key="airflow_address").set_value("http://127.0.0.1:9")
    person.text_input(key="airflow_password").set_value(PLANTED[0])
    person.text_input(key="airflow_token").set_value(PLANTED[1])
    next(one for one in person.button if one.label == "Ask").click().run()
    held = {key: person.session_state[key] for key in person.session_state}
    assert len(held["airflow_read"]) == 2
    strange = {key: value for key, value in held.items() if key.startswith("airflow") and not words_alone(value)}
    assert not strange, strange
    assert not [secret for secret in PLANTED if secret in repr(held)]
    assert [opened(text.encode()).variables != () for text in held["airflow_read"].values()] == [True, True]


def test_an_environment_without_its_file_is_named_with_the_reason(shared_store: Store) -> None:
    made, person = begun(shared_store, "Lost")
    view(pasted(person, PAGE.read_text(encoding="utf-8")), "offers")
    next(one for one in person.button if one.label == "Keep this environment").click().run()
    shared_store.save(made, [Add("environments", {"name": "By hand"})], LOCAL)
    record = shared_store.load(made, LOCAL)
    files_of(shared_store).is_sound(record.artefacts[0].sha256 or "").unlink()
    lines = (
        "No findings of ENV-001 MyAirflowEnvironment: Its file is not in the data folder.",
        "Written down without a file, and so without findings: ENV-002 By hand",
    )
    for where in (AIRFLOW, "agree/findings.py"):
        page = go(visit(AIRFLOW, record.engagement.code), where)
        shown = " ".join(said(page)).replace("\\", "")
        assert all(line in shown for line in lines), shown
        assert "AIR-07" not in shown
        assert [one.message for one in page.exception] == []


def test_a_change_begins_with_the_options_of_now(shared_store: Store) -> None:
    _, person = begun(shared_store, "Change")
    data = json.loads((CAPTURES / "get-environment.json").read_text())
    data["Environment"]["AirflowConfigurationOptions"] = {"core.parallelism": "64", "core.default_timezone": "utc"}
    view(pasted(person, json.dumps(data)), "change")
    assert [one.message for one in person.exception] == []
    assert "Edit a value" in " ".join(said(person))


def test_no_planted_secret_reaches_page_file_or_database(shared_store: Store) -> None:
    made, person = begun(shared_store, "Secrets")
    for name in (
        "airflow-1.10.12/get_env_vars__get_env_vars_task.log",
        "airflow-2.11.2/log_get_env_vars__get_env_vars_task.txt",
    ):
        view(pasted(person, (CAPTURES / name).read_text()), "packages")
        shown = " ".join(said(person)) + " ".join(one.value.to_csv() for one in person.dataframe)
        assert not [secret for secret in PLANTED if secret in shown]
        view(person, "offers")
        next(one for one in person.button if one.label == "Keep this environment").click().run()
        next(one for one in person.button if one.label.startswith("Write down")).click().run()
    assert len(shared_store.load(made, LOCAL).environments) == 2
    stored = b"".join(path.read_bytes() for path in shared_store.data_dir.rglob("*") if path.is_file())
    assert not [secret for secret in PLANTED if secret.encode() in stored]


def test_what_is_no_environment_is_said_and_changes_nothing(shared_store: Store) -> None:
    made, person = begun(shared_store, "Nothing")
    pasted(person, "Dear team, please find attached.")
    assert "Nothing in these files" in person.warning[0].value
    person.segmented_control(key="airflow_way").set_value("Running Airflow").run()
    for address, words in (
        ("ftp://x", "no address"),
        ("http://127.0.0.1:9", "No answer came"),
        ("http://169.254.169.254", "not one of an"),
    ):
        person.text_input(key="airflow_address").set_value(address)
        next(one for one in person.button if one.label == "Ask").click().run()
        assert words in person.error[0].value.replace("\\", "")
    assert shared_store.load(made, LOCAL).revision == 1


def test_a_secret_that_is_pasted_is_nowhere_on_any_view_of_the_page(shared_store: Store) -> None:
    _, person = begun(shared_store, "Planted")
    planted = [secret for secret in secrets(40) if searchable(secret)][::6]
    for number, secret in enumerate(planted):
        for carrier in ("repr 2", "command", "raw conn", "fields", "dags", "broken")[number % 3 :: 3]:
            pasted(person, CARRIERS[carrier](secret, number)[1].decode())
            for name in ("options", "packages", "dags", "change", "offers", "files"):
                view(person, name)
                shown = [*said(person), *(one.value.to_csv() for one in person.dataframe)]
                assert not leaked(secret, "\n".join(shown)), (carrier, name)
    assert [one.message for one in person.exception] == []
