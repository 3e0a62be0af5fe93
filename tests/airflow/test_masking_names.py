"""Names of secrets: never fewer than Airflow's own masker hides, and those people use beyond it; harmless ones stay."""

import json

import pytest

from discovery.airflow.masking import MASK
from discovery.airflow.masking.names import WORDS, may_name_secret, secret
from tests.airflow.taken import MASKER, dropped

RULES = {
    "1.10.12": ("access_token", "api_key", "apikey", "authorization", "passwd", "password", "secret"),
    "2.1.4": ("passphrase", "private_key", "token"),
    "2.6.3": ("keyfile_dict", "service_account"),
    "2.11.2": ("proxies", "proxy"),
    "3.3.2": (
        "access_key",
        "auth_header",
        "bearer",
        "connection_string",
        "dsn",
        "proxy_password",
        "service_key",
        "webhook_url",
    ),
}
"""What each version adds to the parts of names that it hides by default (``DEFAULT_SENSITIVE_FIELDS`` and before 2.1
``DEFAULT_SENSITIVE_VARIABLE_FIELDS``): facts of those releases."""
FIELDS = sorted({field for fields in RULES.values() for field in fields})
AROUND = ("{}", "x{}", "{}x", "My {} here", "acme.{}", "{}_2", "acme-{}-prod")


def hidden_by_airflow(name: str) -> bool:
    """Its rule: some part stands in the name, whatever its case."""
    return any(field in name.strip().lower() for field in FIELDS)


@pytest.mark.parametrize("field", FIELDS)
def test_whatever_airflow_hides_by_its_name_is_hidden_in_every_carrier(field: str) -> None:
    for around in AROUND:
        for name in {around.format(way) for way in (field, field.upper(), field.title())}:
            assert hidden_by_airflow(name)
            assert MASKER(name, "hunter22").value == MASK, name
            assert MASKER("AIRFLOW_VAR_" + name, "hunter22").value == MASK, name
            assert "hunter22" not in MASKER("AIRFLOW_VAR_CONFIG", json.dumps({"deep": {name: "hunter22"}})).value
            extra = {"conn_type": "x", "host": "h", "extra": {name: "hunter22", "deep": [{name: "hunter22"}]}}
            assert "hunter22" not in MASKER("AIRFLOW_CONN_X", json.dumps(extra)).value
            assert "hunter22" not in MASKER("OPTIONS", repr({name: "hunter22"})).value
            options = {"Name": "a", "AirflowConfigurationOptions": {name: "hunter22"}, "Tags": {name: "hunter22"}}
            assert "hunter22" not in repr(dropped(("e.json", json.dumps(options).encode())))


def test_whole_structures_under_such_a_name_are_hidden_as_airflow_does() -> None:
    shown = MASKER("X", '{"credentials": {"user": "bob", "id": 12345, "more": ["hunter22"]}, "host": "h"}').value
    assert "bob" not in shown and "12345" not in shown and "hunter22" not in shown and '"h"' in shown


NAMES = [
    "PGPASSWORD",
    "DBPASSWORD",
    "GITHUBTOKEN",
    "CDSAPI_KEY",
    "DB_PASS",
    "SMTP_PASS",
    "dbpass",
    "DBPASS",
    "BIND_PW",
    "bindpw",
    "db_pw",
    "ENCRYPTION_KEY",
    "SIGNING_KEY",
    "clientSecret",
    "apiKey",
    "dbPassword",
    "accessKeys",
    "DB_PASSWORDS",
    "tokens",
    "secrets",
    "HTTP_AUTH",
    "JIRA_AUTH",
    "credentials",
    "gcpCredentials",
    "MY_CREDS",
    "keyfile_dict",
    "azure_connection_string",
    "connStr",
    "jwt",
    "MY_JWT",
    "SENTRY_DSN",
    "ORACLEPWD",
    "DB_PWD",
    "SQL_PASSWD",
    "ACCESSKEY",
    "SECRETKEY",
    "PRIVATEKEY",
    "private-key",
    "api-key",
    "X-API-Key",
    "APIKEY_PROD",
    "API_KEY_2",
    "STORAGE_KEY",
    "AZURE_STORAGE_ACCOUNT_KEY",
    "licenseKey",
    "SSHPASS",
    "rootpw",
    "userpass",
    "PASSPHRASE",
    "GPG_PASSPHRASE",
    "basicAuth",
    "_authToken",
    "sessionid",
    "SESSION_COOKIE",
    "HMAC",
    "PASSWORD_SALT",
    "GITHUB_PAT",
    "fernetKey",
    "WEBHOOK_URL",
    "SLACK_WEBHOOK",
    "sas_token",
    "SAS",
    "bearer_token",
    "MASTER_KEY",
    "DEPLOY_KEY",
    "PASSCODE",
    "PASSWORT",
    "OTP",
    "CLIENT_SIG",
    "DB_PASS_PROD",
    "smtpPass1",
    "MYSQL_PWD",
    "SNOWSQL_PWD",
    "KAFKA_SASL_PASSWORD",
    "consumerKey",
    "consumer_secret",
    "oauth_token",
]


@pytest.mark.parametrize("name", NAMES)
def test_a_name_of_a_secret_hides_whatever_value_it_has(name: str) -> None:
    assert secret(name)
    for value in (
        "12345",
        "/x",
        "$x",
        "my:pass",
        "abc def",
        "/aB3dE6gH9jK2mN5pQ8sT==",
        "https",
        "x",
        "ünïcödé",
        "'",
        '"q"',
    ):
        assert MASKER(name, value).value == MASK, value


OPEN = [
    ("compass", "north"),
    ("BYPASS", "always"),
    ("passthrough", "all"),
    ("PASSENGERS", "4"),
    ("monkey", "see"),
    ("KEYBOARD", "us"),
    ("author", "Ann"),
    ("AUTHORITY", "north"),
    ("token_url", "https://login.example.com/common/oauth2/v2.0/token"),
    ("tokenUrl", "https://auth.example/oauth/token"),
    ("secret_name", "prod/airflow/db"),
    ("secretName", "airflow-db"),
    ("private_key_path", "/keys/jwt.pem"),
    ("PASSWORD_FILE", "/run/secrets/pw"),
    ("GOOGLE_APPLICATION_CREDENTIALS", "/opt/airflow/gcp.json"),
    ("secrets.backend", "airflow.providers.x.secrets.Backend"),
    ("SECRETS_BACKEND", "airflow.providers.x.secrets.Backend"),
    ("AUTH_BACKEND", "airflow.api.auth.backend.default"),
    ("HTTP_AUTH", "basic"),
    ("TOKEN_TTL", "3600"),
    ("USE_TOKEN", "true"),
    ("MAX_TOKENS", "4096"),
    ("PRIMARY_KEY", "id"),
    ("PARTITION_KEY", "day"),
    ("S3_KEY", "data/x.csv"),
    ("PWD", "/usr/local/airflow"),
    ("OLDPWD", "/"),
    ("NO_PROXY", "localhost,127.0.0.1,.internal"),
    ("HTTP_PROXY", "http://proxy.internal:3128"),
    ("FERNET_KEY", "${FERNET_KEY}"),
    ("FERNET_KEY", "arn:aws:secretsmanager:us-west-2:111122223333:secret:airflow/fernet-AbCdEf"),
    ("fab.proxy_fix_x_for", "1"),
    ("PROXY_PORT", "3128"),
    ("kubernetes.image_pull_secrets", "regcred"),
    ("celery.result_backend_secret", "airflow/result_backend"),
]


@pytest.mark.parametrize(("name", "value"), OPEN)
def test_what_is_only_about_a_secret_stays_readable(name: str, value: str) -> None:
    assert MASKER(name, value).value == value


def test_a_folder_that_is_none_is_a_password() -> None:
    assert MASKER("PWD", "hunter22").value == MASK


PARTS = [
    *(part for kind in ("airflows_own", "anywhere", "last_words") for part in WORDS[kind]),
    *(f"{part}keys" for part in WORDS["keys_of"]),
    *("DBPW", "pw", "pwds", "dbPass", "my passes", "some_keys", "A-P.I Key", "Pass Word", "İ_token", "api key 2 prod"),
]


@pytest.mark.parametrize("around", ["a,{}|b", "x{}y 1", "login\\t{}\\nbob", "{}"])
def test_a_text_in_which_the_name_of_a_secret_stands_is_looked_through(around: str) -> None:
    for part in PARTS:
        for name in (part, part.upper(), part.title(), f"the_{part}_value"):
            assert may_name_secret(around.format(name)) or not secret(name), name


def test_a_text_without_any_such_name_is_let_through() -> None:
    assert not may_name_secret("alpha, beta | gamma; worker\nexecutor")
