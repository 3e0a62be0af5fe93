"""Secrets are masked, what the room talks about stays readable, and a fingerprint tells two secrets apart."""

import json

import pytest

from discovery.airflow.masking import MASK, Masker
from discovery.airflow.reading_file import as_file
from discovery.cli import main
from tests.airflow.taken import CAPTURES, MASKER, PLANTED, reading

SECRETS = [
    (
        "AIRFLOW__CORE__SQL_ALCHEMY_CONN",
        "postgresql+psycopg2://airflow:Sup3r%40Pw@db.internal:5432/airflow",
        "Sup3r",
        "db.internal",
    ),
    ("core.fernet_key", "81HqDtbqAywKSOumSha3BhWNOdQ26slT6K0YaZeZyPs=", "81Hq", ""),
    ("FERNET_KEY", "81HqDtbqAywKSOumSha3BhWNOdQ26slT6K0YaZeZyPs=", "81Hq", ""),
    ("celery.broker_url", "redis://:p4ssw0rd@redis:6379/0", "p4ssw0rd", "redis:6379"),
    ("celery.result_backend", "db+mysql://airflow:airflow@localhost:3306/airflow", ":airflow@", "localhost:3306"),
    ("webserver.secret_key", "YfP7bxjFFTkV8yd4KCyYMA==", "YfP7", ""),
    ("api_auth.jwt_secret", "Gyzc9VEYnwOr5i6odXDlrA==", "Gyzc", ""),
    ("AWS_ACCESS_KEY_ID", "AKIAIOSFODNN7EXAMPLE", "AKIAIOSF", ""),
    ("AWS_SECRET_ACCESS_KEY", "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY", "wJalr", ""),
    ("AWS_SESSION_TOKEN", "FwoGZXIvYXdzEJr//////////wEaDK", "FwoG", ""),
    ("AIRFLOW_CONN_MY_PG", "postgres://bob:s3cr3tPw@db.example.com:5432/mart", "s3cr3tPw", "db.example.com"),
    (
        "AIRFLOW_CONN_SNOW",
        '{"conn_type":"snowflake","password":"pw12345","extra":{"private_key_content":"x-y-z"}}',
        "pw12345",
        "snowflake",
    ),
    ("AIRFLOW_CONN_HTTP", "http://user:pa%3Ass@host/?token=abc123", "abc123", "host"),
    (
        "AIRFLOW_CONN_X",
        "aws://AKIAIOSFODNN7EXAMPLE:wJalrXUtnFEMI%2FK7MDENG%2FbPxRf@/?region_name=eu-west-1",
        "wJalr",
        "eu-west-1",
    ),
    (
        "AIRFLOW_CONFIG_SECRETS",
        '{"AIRFLOW__CORE__DEFAULT_UI_TIMEZONE":"UTC","AIRFLOW__SMTP__SMTP_PASSWORD":"hunter22"}',
        "hunter22",
        "UTC",
    ),
    ("secrets.backend_kwargs", '{"role":"r","token":"deep-secret"}', "deep-secret", "role"),
    ("AIRFLOW__SMTP__SMTP_PASSWORD", "hunter22", "hunter22", ""),
    ("MY_API_TOKEN", "tok_abc123", "tok_abc", ""),
    ("SLACK_WEBHOOK_URL", "https://hooks.slack.com/services/T000/B000/XXXXXXXX", "XXXXXXXX", ""),
    ("note", "see https://hooks.slack.com/services/T000/B000/XXXXXXXX", "XXXXXXXX", "see"),
    ("GITHUB", "ghp_abcdefghijklmnopqrstuvwxyz0123456789", "ghp_abc", ""),
    ("X", "glpat-abcdefghijklmnopqrst", "glpat-abc", ""),
    ("X", "xoxb-1234567890-abcdefghij", "xoxb-123", ""),
    ("X", "AIzaSyA1234567890abcdefghijklmnopqrstuv", "AIzaSyA", ""),
    ("DATABRICKS_HOST_CFG", "dapi0123456789abcdef0123456789abcdef", "dapi0123", ""),
    (
        "AZ",
        "AccountName=a;AccountKey=abcdefghijklmnopqrstuvwxyz0123456789ABCDEFGHIJKLMN==;",
        "abcdefghij",
        "AccountName=a",
    ),
    ("HTTP_PROXY", "http://user:secretpw@proxy:3128", "secretpw", "proxy:3128"),
    ("HDR", "Authorization: Bearer abcdefghijklmnop123", "abcdefghijklmnop", ""),
    ("JDBC", "jdbc:postgresql://h:5432/d?user=u&password=zzTop1", "zzTop1", "h:5432"),
    ("ODBC", "Driver={X};Server=s;Uid=u;Pwd=zzTop1;", "zzTop1", "Server=s"),
    ("deep", json.dumps({"a": json.dumps({"b": json.dumps({"password": "nested-pw"})})}), "nested-pw", "a"),
]

HARMLESS = [
    ("webserver.secret_key", "$SECRET_KEY"),
    ("AIRFLOW_CONN_AWS_DEFAULT", "aws://"),
    ("AIRFLOW__SECRETS__BACKEND", "airflow.providers.amazon.aws.secrets.secrets_manager.SecretsManagerBackend"),
    ("secrets.backend_kwargs", '{"connections_prefix":"airflow/connections"}'),
    ("smtp.smtp_user", "mailer@example.com"),
    ("core.sql_alchemy_conn_cmd", "cat /run/pg"),
    ("core.parallelism", "32"),
    ("core.default_timezone", "America/New_York"),
    ("api_auth.jwt_expiration_time", "86400"),
    ("webserver.cookie_secure", "true"),
    ("api_auth.jwt_private_key_path", "/keys/jwt.pem"),
    ("core.sensitive_var_conn_names", "proxy,proxies"),
    ("AWS_CONTAINER_CREDENTIALS_RELATIVE_URI", "/v2/credentials/0d3b1b3c-aaaa-bbbb-cccc-1234567890ab"),
    ("core.fernet_key", "***"),
    ("core.fernet_key", "< hidden >"),
    ("api.auth_backends", "airflow.api.auth.backend.basic_auth"),
    ("logging.secret_mask_adapter", ""),
    ("commit", "aa19d2dbb9ed187ec01957a92848d9b005e9ba9d"),
    ("ldap.bind_password", "insecure"),
]


@pytest.mark.parametrize(("name", "value", "gone", "stays"), SECRETS)
def test_a_secret_is_masked_and_what_surrounds_it_stays(name: str, value: str, gone: str, stays: str):
    shown = MASKER(name, value)
    assert gone not in shown.value
    assert MASK in shown.value
    assert stays in shown.value


@pytest.mark.parametrize(("name", "value"), HARMLESS)
def test_what_is_no_secret_stays_as_it_is(name: str, value: str):
    assert MASKER(name, value).value == value
    assert not MASKER(name, value).fingerprint


def test_a_fingerprint_tells_same_from_different_and_nothing_else():
    one, same, other = (MASKER("smtp.smtp_password", word) for word in ("hunter22", "hunter22", "hunter23"))
    assert one.fingerprint == same.fingerprint != other.fingerprint
    assert Masker(b"another key")("smtp.smtp_password", "hunter22").fingerprint != one.fingerprint
    assert "hunter" not in repr(one)


def test_a_value_of_ten_million_letters_does_not_hang():
    for letters in ("a" * 10_000_000, "A1b/" * 2_500_000, "é" * 5_000_000):
        MASKER("X", letters)


@pytest.mark.parametrize("name", ["airflow-1.10.12", "airflow-2.11.2", "airflow-3.3.2"])
def test_no_planted_secret_of_a_real_capture_survives(
    name: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, tmp_path
):
    told = as_file(reading(name)).decode() + repr(reading(name))
    monkeypatch.setenv("DISCOVERY_DATA_DIR", str(tmp_path))
    assert main(["airflow", "read", str(CAPTURES / name)]) == 0
    assert main(["airflow", "read", str(CAPTURES / name), "--json"]) == 0
    assert main(["airflow", "compare", str(CAPTURES / name), str(CAPTURES / "airflow-1.10.12"), "--json"]) == 0
    printed = capsys.readouterr()
    raw = "".join(path.read_text() for path in (CAPTURES / name).iterdir())
    assert [secret for secret in PLANTED if secret in raw], "the capture holds some of them"
    assert not [secret for secret in PLANTED if secret in told + printed.out + printed.err]
