"""A real Airflow 3 is asked, and the real aws-cli reads what we write: both installed apart from everything else."""

import json
import os
import signal
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from pathlib import Path

import pytest

from discovery.access import LOCAL
from discovery.airflow.judging.change import change
from discovery.airflow.reading import read
from discovery.airflow.sources.live import SignIn, sources
from discovery.model.errors import Refused
from discovery.store import Store
from tests.airflow.taken import CAPTURES, MASKER, dropped
from tests.browser.served import free_port
from tests.ui.visiting import said, visit

AIRFLOW = "apache-airflow==3.3.2"
AWS = "awscli==1.46.3"
PASSWORD = "pw-Of-Ann-1"
GENTLY = ("nice", "-n", "10")
"""Other tests, which wait for what is on a screen, run meanwhile."""


def installed(folder: Path, package: str) -> Path:
    """The programs of a package in an environment of its own."""
    uv = [*GENTLY, sys.executable, "-m", "uv"]
    subprocess.run([*uv, "venv", "--quiet", "--python", sys.executable, str(folder)], check=True)
    subprocess.run([*uv, "pip", "install", "--quiet", "--python", str(folder / "bin" / "python"), package], check=True)
    return folder / "bin"


@pytest.fixture(scope="module")
def airflow(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of an Airflow that runs with an option nobody knows."""
    home, port = tmp_path_factory.mktemp("airflow"), free_port()
    programs = installed(home / "environment", AIRFLOW)
    (home / "passwords.json").write_text(json.dumps({"ann": PASSWORD}))
    given = {
        "AIRFLOW_HOME": str(home),
        "AIRFLOW__CORE__LOAD_EXAMPLES": "False",
        "AIRFLOW__API__EXPOSE_CONFIG": "non-sensitive-only",
        "AIRFLOW__CORE__SIMPLE_AUTH_MANAGER_USERS": "ann:admin",
        "AIRFLOW__CORE__SIMPLE_AUTH_MANAGER_PASSWORDS_FILE": str(home / "passwords.json"),
        "AIRFLOW__CORE__PARALLELISM": "7",
        "AIRFLOW__CORE__DEFAULT_UI_TIMEZONE": "Europe/Berlin",
    }
    own = {name: value for name, value in os.environ.items() if not name.startswith(("AIRFLOW", "DISCOVERY"))} | given
    log = (home / "server.log").open("wb")
    subprocess.run([*GENTLY, str(programs / "airflow"), "db", "migrate"], env=own, check=True, stdout=log, stderr=log)
    command = [
        *GENTLY,
        str(programs / "airflow"),
        "api-server",
        "--host",
        "127.0.0.1",
        "--port",
        str(port),
        "--workers",
        "1",
    ]
    process = subprocess.Popen(command, env=own, stdout=log, stderr=log, start_new_session=True)
    address = f"http://127.0.0.1:{port}"
    try:
        _answering(address, home / "server.log")
        yield address
    finally:
        os.killpg(process.pid, signal.SIGTERM)
        try:
            process.wait(20)
        except subprocess.TimeoutExpired:
            os.killpg(process.pid, signal.SIGKILL)
        log.close()


def _answering(address: str, log: Path) -> None:
    for _ in range(240):
        try:
            urllib.request.urlopen(f"{address}/api/v2/version", timeout=2).close()
            return
        except (OSError, urllib.error.URLError):
            time.sleep(0.5)
    pytest.fail(f"Airflow did not answer: {log.read_text()[-2000:]}")


def test_a_running_airflow_tells_its_configuration(airflow: str):
    found = read(sources(airflow, SignIn(user="ann", password=PASSWORD)), MASKER)
    assert (found.airflow_version, found.version_from) == ("3.3.2", "its API")
    options = {one.key: one for one in found.options}
    assert len(options) > 300
    assert (options["core.parallelism"].value, options["core.parallelism"].status) == ("7", "changed")
    assert options["core.default_ui_timezone"].status == "unknown"
    assert len(found.packages) >= 3
    assert PASSWORD not in repr(found)
    assert all(one.used for one in found.files), found.files


def test_the_page_reads_it_live_and_forgets_how_it_signed_in(airflow: str, shared_store: Store):
    made = shared_store.new({"title": "Live"}, LOCAL)
    person = visit("tools/airflow.py", shared_store.load(made, LOCAL).engagement.code)
    person.segmented_control(key="airflow_way").set_value("Running Airflow").run()
    for key, value in (("address", airflow), ("user", "ann"), ("password", PASSWORD)):
        person.text_input(key=f"airflow_{key}").set_value(value)
    next(one for one in person.button if one.label == "Ask").click().run(timeout=120)
    assert [one.value for one in person.error] == []
    assert "no such option in core of 3.3.2" in " ".join(said(person)).replace("\\", "")
    assert not person.text_input(key="airflow_password").value
    stored = b"".join(path.read_bytes() for path in shared_store.data_dir.rglob("*") if path.is_file())
    assert PASSWORD.encode() not in stored


def test_without_a_way_in_it_says_so_and_tells_no_password(airflow: str):
    found = read(sources(airflow, SignIn()), MASKER)
    (config,) = (one for one in found.files if one.file == "config.json")
    assert "wants a token" in config.warnings[0]
    with pytest.raises(Refused, match="wants a token") as refused:
        read(sources(airflow, SignIn(user="ann", password="wrong-password")), MASKER)
    assert "wrong-password" not in str(refused.value) + repr(SignIn(user="ann", password="wrong-password"))
    with pytest.raises(Refused, match="No Airflow answers"):
        read(sources(f"{airflow}/elsewhere", SignIn()), MASKER)


def test_the_real_aws_cli_accepts_every_file_we_write(tmp_path: Path):
    aws = str(installed(tmp_path / "aws", AWS) / "aws")
    data = json.loads((CAPTURES / "get-environment.json").read_text())
    now = {"core.parallelism": "64", "smtp.smtp_password": "hunter22"}
    data["Environment"]["AirflowConfigurationOptions"] = now
    reading = dropped(("environment.json", json.dumps(data).encode()))
    made = [
        change(reading, {"core.parallelism": "32"}),
        change(reading, {"webserver.default_ui_timezone": "Europe/Berlin", "celery.worker_autoscale": "5,2"}),
        change(reading, {}, ("core.parallelism", "smtp.smtp_password")),
    ]
    own = {**os.environ, "AWS_EC2_METADATA_DISABLED": "true", "AWS_DEFAULT_REGION": "us-east-1"}
    for text in (text for one in made for text in (one.request(), one.rollback())):
        (tmp_path / "change.json").write_text(text)
        command = [*GENTLY, aws, "mwaa", "update-environment", "--cli-input-json", f"file://{tmp_path / 'change.json'}"]
        ran = subprocess.run([*command, "--generate-cli-skeleton", "output"], env=own, capture_output=True, text=True)
        assert (ran.returncode, ran.stderr) == (0, ""), ran.stderr
    (tmp_path / "change.json").write_text(made[0].request().replace('"64"', "64").replace('"32"', "32"))
    ran = subprocess.run([*command, "--generate-cli-skeleton", "output"], env=own, capture_output=True, text=True)
    assert ran.returncode != 0, "it does look"
