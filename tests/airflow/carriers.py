"""What a secret comes in: each a function of it and a number (so that many stand side by side) that makes one file."""

import base64
import csv
import html
import io
import json
import pprint
import shlex
from collections.abc import Callable
from urllib.parse import quote

File = tuple[str, bytes]
Carrier = Callable[[str, int], File]
_BEFORE = "[2026-11-23T08:07:39.005+0000] {logging_mixin.py:190} INFO - "


def _file(name: str, *lines: str) -> File:
    return name, ("\n".join(lines) + "\n").encode()


def _json(name: str, data: object, *, ascii_only: bool = True) -> File:
    return name, json.dumps(data, ensure_ascii=ascii_only, indent=1).encode()


def _log(name: str, *messages: str) -> File:
    return _file(name, *(_BEFORE + one for one in messages))


def _cfg(name: str, section: str, *lines: str) -> File:
    return _file(name, "[core]", "parallelism = 32", f"[{section}]", *(line.replace("%", "%%") for line in lines))


def _env(name: str, **values: str) -> File:
    return _file(
        name, "AIRFLOW__CORE__PARALLELISM=48", "HOME=/usr/local/airflow", *(f"{k}={v}" for k, v in values.items())
    )


def _environment(options: dict[str, str], **more: object) -> dict[str, object]:
    return {"Name": "acme", "AirflowVersion": "2.10.1", "AirflowConfigurationOptions": options, **more}


def _repr_1(secret: str, n: int) -> File:
    before = "[2026-11-23 08:27:33,731] {{logging_mixin.py:112}} INFO - "
    return _file("env-1.log", f"{before}'HOME': '/root'", f"{before}'DB{n}PASSWORD': {secret!r}")


def _repr_2(secret: str, n: int) -> File:
    return _log("env-2.log", "'HOME': '/root'", f"'SMTP_PASS_{n}': {secret!r}, 'PGHOST': 'pg.internal'")


def _repr_3(secret: str, n: int) -> File:
    event = {"timestamp": "2026-11-23T08:07:39Z", "level": "info", "event": f"'githubToken{n}': {secret!r}"}
    return _file("env-3.ndjson", json.dumps(event), json.dumps(event | {"event": "'HOME': '/root'"}))


def _environ(secret: str, n: int) -> File:
    return _log("environ.log", f"KeysView(environ({ {'HOME': '/x', f'BIND_PW_{n}': secret, 'USER': 'a'}!r}))")


def _printed(secret: str, n: int) -> File:
    return "pprint.txt", pprint.pformat(
        {
            "HOME": "/x",
            f"DB_URL_{n}": f"mysql://u:{secret} {secret}@db.internal/x",
            f"SNOWSQL_PWD{n}": f"{secret} {secret}",
        },
        width=30,
    ).encode()


def _adjacent(secret: str, n: int) -> File:
    half = len(secret) // 2
    return _file(
        "adjacent.txt",
        "{'HOME': '/x',",
        f" 'ENCRYPTION_KEY_{n}': {secret[:half]!r} {secret[half:]!r},",
        " 'USER': 'a'}",
    )


def _keyed(secret: str, n: int) -> File:
    return _env("env.txt", **{f"PGPASSWORD{n}": secret, f"CDSAPI_KEY_{n}": secret, f"JIRA_AUTH{n}": secret})


def _colons(secret: str, n: int) -> File:
    return _log("colons.log", "HOME: /x", "USER: airflow", f"LDAP_BIND_PW{n}: {secret}", f"SIGNING_KEY{n}: {secret}")


def _exported(secret: str, n: int) -> File:
    return _file("startup.sh", "#!/bin/sh", "export A=1", f"export DBPASSWORD{n}={shlex.quote(secret)}", "export B=2")


def _secret_key(secret: str, n: int) -> File:
    return _cfg(
        "secret_key.cfg",
        "api",
        f"secret_key = {secret}",
        "[smtp]",
        f"smtp_password = {secret}",
        "[celery]",
        f"flower_basic_auth = {secret}",
    )


def _conn(secret: str, n: int) -> File:
    coded = quote(secret, safe="")
    return _cfg(
        "conn.cfg", "database", f"sql_alchemy_conn = postgresql+psycopg2://airflow:{coded}@db.internal:5432/airflow"
    )


def _raw_conn(secret: str, n: int) -> File:
    return _cfg(
        "raw-conn.cfg",
        "core",
        f"sql_alchemy_conn = mysql://airflow:{secret}@db.internal/airflow",
        "[celery]",
        f"broker_url = redis://:{secret}@redis:6379/0",
    )


def _continued(secret: str, n: int) -> File:
    half = len(secret) // 2
    return _cfg(
        "continued.cfg",
        "smtp",
        f"smtp_password = {secret[:half]}x",
        f"    {secret[half:]}",
        "[celery_broker_transport_options]",
        'sentinel_kwargs = {"password":',
        f"    {json.dumps(secret)}}}",
    )


def _command(secret: str, n: int) -> File:
    word = shlex.quote(secret)
    return _cfg(
        "command.cfg",
        "database",
        f"sql_alchemy_conn_cmd = mysql -u root -p{word} -e x",
        "[smtp]",
        f"smtp_password_cmd = echo {word}",
        "[core]",
        f"fernet_key_cmd = get --password {word} --name fernet",
        "[celery]",
        f"broker_url_cmd = get --token={word} --name broker",
    )


def _bash(secret: str, n: int) -> File:
    coded = quote(secret, safe="")
    return _cfg(
        "bash.cfg",
        "database",
        f'sql_alchemy_conn_cmd = bash -c "echo postgresql://airflow:{coded}@db.internal/airflow"',
    )


def _curl(secret: str, n: int) -> File:
    coded = secret.replace("\\", "\\\\").replace('"', '\\"')
    return _cfg(
        "curl.cfg",
        "smtp",
        f'smtp_password_cmd = curl -H "Authorization: Bearer {coded}" https://vault.internal/x',
        "[api]",
        f"secret_key_cmd = curl -u {shlex.quote('bot:' + secret)} https://vault.internal/y",
        "[core]",
        f"fernet_key_cmd = PGPASSWORD={shlex.quote(secret)} psql -h db.internal",
    )


def _bare(secret: str, n: int) -> File:
    return _json(
        "bare.json",
        _environment({"smtp.smtp_password": secret, "webserver.secret_key": secret, f"acme{n}.client_secret": secret}),
    )


def _wrapped(secret: str, n: int) -> File:
    return _json(
        "wrapped.json",
        {
            "Environment": _environment({f"acme{n}.apikey": secret, "celery.flower_basic_auth": secret}),
            "ResponseMetadata": {},
        },
    )


def _jq(secret: str, n: int) -> File:
    return _file("jq.json", f'"core.parallelism": "48", "acme{n}.passwd": {json.dumps(secret)}')


def _fields(secret: str, n: int) -> File:
    more = {
        "Tags": {f"api_token{n}": secret},
        "LastUpdate": {"Status": "FAILED", "Error": {"ErrorCode": "X", "ErrorMessage": f"no login: password={secret}"}},
    }
    return _json("fields.json", _environment({}, **more), ascii_only=False)


def _api(secret: str, n: int) -> File:
    options = [
        {"key": "secret_key", "value": secret},
        {"key": f"hook{n}_token", "value": secret},
        {"key": "x", "value": ["a", "b"]},
    ]
    return _json("config.json", {"sections": [{"name": "webserver", "options": options}]})


def _listed(secret: str, n: int) -> File:
    return _file(
        "config-list.txt",
        "[smtp]",
        f"smtp_password = {secret}",
        "# Source: env var",
        "smtp_host = mail",
        "[elasticsearch_configs]",
        f"http_auth{n} = {secret}",
    )


def _running(secret: str, n: int) -> File:
    return _file(
        "running.txt",
        "Running Configuration",
        "Section\tKey\tValue\tSource",
        "core\tparallelism\t64\tenv var",
        f"smtp\tsmtp_password\t{secret}\tcmd",
        f"core\tsql_alchemy_conn\tmysql://u:{quote(secret, safe='')}@h/x\tcmd",
    )


def _uri(secret: str, n: int) -> File:
    return _env("uri.txt", **{f"AIRFLOW_CONN_PG{n}": f"postgres://bob:{quote(secret, safe='')}@pg.internal:5432/mart"})


def _conn_json(secret: str, n: int) -> File:
    value = {
        "conn_type": "snowflake",
        "login": "bob",
        "password": secret,
        "extra": json.dumps({"private_key_content": secret, "pw": secret, "pass": secret}),
    }
    return _env("conn-json.txt", **{f"AIRFLOW_CONN_SNOW{n}": json.dumps(value)})


def _extra(secret: str, n: int) -> File:
    extra = quote(json.dumps({"token": secret, "nested": {"client_secret": secret}}), safe="")
    return _env("extra.txt", **{f"AIRFLOW_CONN_HTTP{n}": f"http://api.internal/?__extra__={extra}"})


def _parameters(secret: str, n: int) -> File:
    coded = quote(secret, safe="")
    return _env(
        "parameters.txt",
        **{
            f"AIRFLOW_CONN_SF{n}": f"snowflake://bob@acme/?private_key_content={coded}&pass={coded}&region=eu",
            f"JDBC_{n}": f"jdbc:postgresql://h:5432/d?user=u&password={coded}",
        },
    )


def _dict(secret: str, n: int) -> File:
    return _env(
        "dict.txt",
        **{
            f"AIRFLOW_CONN_D{n}": repr({"conn_type": "x", "login": "bob", "password": secret}),
            f"OPTIONS_{n}": repr({"host": "h", "password": secret, "tokens": [secret]}),
        },
    )


def _nested(secret: str, n: int) -> File:
    deep = json.dumps({"a": json.dumps({"b": [{"pw": secret}, {"name": "DB_PASS", "value": secret}]})})
    return _json(
        "nested.json",
        _environment(
            {
                "secrets.backend_kwargs": json.dumps({"role": "r", "secret_id": secret, "more": deep}),
                f"acme{n}.options": deep,
            }
        ),
    )


def _custom(secret: str, n: int) -> File:
    options = {"AIRFLOW__SMTP__SMTP_PASSWORD": secret, f"acme{n}.signing_key": secret, "core.parallelism": "48"}
    return _log("custom.log", f"'AIRFLOW_CONFIG_SECRETS': {json.dumps(options)!r}", "'HOME': '/x'")


def _variable(secret: str, n: int) -> File:
    return _env(
        "variable.txt",
        **{
            f"AIRFLOW_VAR_SLACK{n}_TOKEN": secret,
            f"AIRFLOW_VAR_CONFIG{n}": json.dumps({"clientSecret": secret, "host": "h"}),
        },
    )


def _freeze(secret: str, n: int) -> File:
    coded = quote(secret, safe="")
    return _file(
        "requirements.txt",
        f"--extra-index-url https://build:{coded}@nexus.internal/simple",
        f"--index-url https://{coded}@nexus.internal/simple",
        "boto3==1.2.3",
        "pandas==2.1.4",
        "pyarrow==1.0",
        f"acme{n} @ git+https://oauth2:{coded}@gitlab.internal/data/x.git@v1.4.2",
    )


def _install(secret: str, n: int) -> File:
    coded = quote(secret, safe="")
    return _log(
        "install.log",
        f"Looking in indexes: https://pypi.org/simple, https://aws:{coded}@acme.d.codeartifact.internal/simple/",
        "Package    Version",
        "---------- -------",
        "boto3 1.2.3",
        f"acme-{n} 1.0 git+https://u:{coded}@gitlab.internal/x.git",
    )


def _packages(secret: str, n: int) -> File:
    coded = quote(secret, safe="")
    return _json(
        "packages.json",
        [
            {"name": f"acme{n}", "version": f"git+https://u:{coded}@gitlab.internal/x.git"},
            {"name": f"https://{coded}@h/x{n}", "version": "1"},
        ],
    )


def _compose(secret: str, n: int) -> File:
    return _file(
        "docker-compose.yaml",
        "services:",
        "  web:",
        "    environment:",
        f"      AIRFLOW__SMTP__SMTP_PASSWORD: {json.dumps(secret)}",
        f"      - DB_PASS_{n}={secret}",
        "AIRFLOW__CORE__PARALLELISM: 3",
    )


def _helm(secret: str, n: int) -> File:
    return _file(
        "values.yaml",
        "executor: CeleryExecutor",
        f"fernetKey: {json.dumps(secret)}",
        "config:",
        "  smtp:",
        f"    smtp_password: {json.dumps(secret)}",
        "env:",
        f"  - name: DB_PASS_{n}",
        f"    value: {json.dumps(secret)}",
    )


def _stack(secret: str, n: int) -> File:
    options = {"smtp.smtp_password": secret, "core.parallelism": "3"}
    return _json(
        "stack.json", {"Resources": {"Mwaa": {"Type": "AWS::MWAA::Environment", "Properties": _environment(options)}}}
    )


def _ecs(secret: str, n: int) -> File:
    environment = [{"name": "AIRFLOW__SMTP__SMTP_PASSWORD", "value": secret}, {"name": f"DB{n}_PASS", "value": secret}]
    return _json("ecs.json", [{"name": "scheduler", "image": "airflow:2.2.5", "environment": environment}])


def _kubernetes(secret: str, n: int) -> File:
    coded = base64.b64encode(secret.encode()).decode()
    return _file(
        "secret.yaml",
        "apiVersion: v1",
        "kind: Secret",
        "data:",
        f"  password{n}: {coded}",
        "PASSWORD: " + coded,
        f"SMTP_PASSWORD{n}: " + coded,
    )


def _table(secret: str, n: int) -> File:
    made = io.StringIO()
    rows = csv.writer(made)
    rows.writerow(["@timestamp", "@message", "@logStream"])
    rows.writerow(["2026", f"{_BEFORE}'ORACLEPWD{n}': {secret!r}", "x"])
    rows.writerow(["2026", f"{_BEFORE}'HOME': '/root'", "x"])
    return "insights.csv", made.getvalue().encode()


def _events(secret: str, n: int) -> File:
    message = json.dumps({"event": f"AIRFLOW__API_AUTH__JWT_SECRET={secret}", "level": "info"})
    more = [json.dumps({"event": one, "level": "info"}) for one in ("HOME=/x", f"DATADOG_APIKEY{n}={secret}", "USER=a")]
    return _json("events.json", {"events": [{"timestamp": 1, "message": one} for one in (message, *more)]})


def _dags(secret: str, n: int) -> File:
    about = {
        "dag_id": f"d{n}",
        "description": f"uses password={secret}",
        "params": {"api_key": secret, "limit": 3},
        "doc_md": f"token: {secret}",
        "owners": ["ann"],
        "tags": [{"name": f"mysql://u:{quote(secret, safe='')}@h/x"}],
    }
    return _json("dags.json", {"dags": [about], "total_entries": 1})


def _broken(secret: str, n: int) -> File:
    code = f"Traceback:\n  File x, line 3\n    connect(host='h', password={secret!r})\n    DB_PASS = {json.dumps(secret)}\nValueError: no"
    return _json("importErrors.json", {"import_errors": [{"filename": f"/d{n}.py", "stack_trace": code}]})


def _assets(secret: str, n: int) -> File:
    coded = quote(secret, safe="")
    return _json(
        "assets.json",
        {
            "assets": [
                {"name": f"a{n}", "uri": f"postgres://u:{coded}@h/x{n}", "extra": {"sas": secret}},
                {"uri": f"https://{coded}@h/{n}"},
            ]
        },
    )


def _oracle(secret: str, n: int) -> File:
    word = "".join(letter for letter in secret if letter not in "@\"' ")
    return _env(
        "oracle.txt",
        **{
            f"ORA_{n}": f"sqlplus scott/{word}@//ora.internal:1521/svc",
            f"PROXY_{n}": f"bot:{quote(secret, safe='')}@proxy.internal:3128",
        },
    )


def _token_address(secret: str, n: int) -> File:
    coded = quote(secret, safe="")
    return _env(
        "token-address.txt",
        **{
            f"REPO_{n}": f"https://{coded}@github.internal/x.git",
            f"REPO2_{n}": f"https://{coded}:x-oauth-basic@github.internal/x",
        },
    )


def _refused(secret: str, n: int) -> File:
    return _json(f"refused-{n}.json", {"detail": f"login failed, password={secret}", "status": 403})


def _page(secret: str, n: int) -> File:
    return _file(
        "page.html",
        "<html><body><pre>",
        *(
            html.escape(f"{_BEFORE}'{name}': {value!r}") + "<br>"
            for name, value in ((f"HEROKU_API_KEY{n}", secret), ("HOME", "/x"))
        ),
        "</pre></body></html>",
    )


def _content(secret: str, n: int) -> File:
    lines = [f"{_BEFORE}'ldapBindPassword{n}': {secret!r}", f"{_BEFORE}'HOME': '/x'"]
    return _json("content.json", {"content": repr([("host", "\n".join(lines))]), "continuation_token": None})


def _named(secret: str, n: int) -> File:
    return _file(f"dump password={quote(secret, safe='')} {n}.env", "AIRFLOW__CORE__PARALLELISM=48", "B=1", "C=2")


def _option_text(secret: str, n: int) -> File:
    return _cfg(
        "own.cfg",
        f"acme{n}",
        f"vault = url=https://v.internal token={secret}",
        f"clientSecret = {secret}",
        f"dsn = {secret}",
        f"db_pass = {secret}",
        f"session_cookie = {secret}",
    )


def _rows(secret: str, n: int, sign: str) -> str:
    made = io.StringIO()
    table = csv.writer(made, delimiter=sign, lineterminator="\n")
    table.writerows([["login", f"api token {n}", "host"], ["bob", secret, "h"], ["ann", "", "h"], ["eve", secret, "h"]])
    return made.getvalue()


def _separated(secret: str, n: int) -> File:
    docs = [_rows(secret, n, sign) for sign in ",;\t|^~"]
    return _json(
        "dags.json", {"dags": [{"dag_id": f"d{at}", "doc_md": f"Logins:\n\n{doc}"} for at, doc in enumerate(docs)]}
    )


def _drawn(secret: str, n: int) -> File:
    cells = [("conn_id", "conn_type", f"password_{n}", "host"), ("pg", "postgres", secret, "h"), ("x", "y", "", "h")]
    wide = [max(30, *(len(row[at]) for row in cells)) for at in range(4)]
    left = [[cell.ljust(width) for cell, width in zip(row, wide, strict=True)] for row in cells]
    right = [[cell.rjust(width) for cell, width in zip(row, wide, strict=True)] for row in cells]
    rule = ["-" * width for width in wide]
    tables = [
        ["| " + " | ".join(row) + " |" for row in [left[0], rule, *left[1:]]],
        [" | ".join(row) for row in [left[0], *left[1:]]],
        ["+-" + "-+-".join(rule) + "-+", *("| " + " | ".join(row) + " |" for row in left)],
        [("=" * 5 + "+" if at == 1 else "") + " | ".join(row) for at, row in enumerate([left[0], *left[1:]])],
        ["\u2502 " + " \u2502 ".join(row) + " \u2502" for row in left],
        ["  ".join(row) for row in left],
        ["   ".join(row) for row in right],
        ["||" + "||".join(cells[0]) + "||", *("|" + "|".join(row) + "|" for row in cells[1:])],
        ["| Field | Value |", "|---|---|", f"| db password | {secret} |"],
    ]
    return _json(
        "dags.json", {"dags": [{"dag_id": f"d{at}", "doc_md": "\n".join(one)} for at, one in enumerate(tables)]}
    )


def _escaped_rows(secret: str, n: int) -> File:
    rows = _rows(secret, n, ",").replace("\n", "\\n")
    return _env("rows.txt", **{f"AIRFLOW_VAR_USERS{n}": rows, f"AIRFLOW_VAR_LIST{n}": json.dumps({"csv": rows})})


def _cfg_rows(secret: str, n: int) -> File:
    return _cfg(
        "rows.cfg", f"acme{n}", "logins = name,password", *("    " + row for row in _rows(secret, n, ",").splitlines())
    )


def _html_rows(secret: str, n: int) -> File:
    word = html.escape(secret)
    return _json(
        "dags.json",
        {
            "dags": [
                {
                    "doc_md": f"<table><tr><th>user</th><th>pw</th><th>x</th></tr><tr><td>b</td><td>{word}</td><td>c</td></tr>"
                },
                {"doc_md": f"<tr><td><b>Password</b></td><td>{word}</td></tr>"},
            ]
        },
    )


def _data_rows(secret: str, n: int) -> File:
    rows = [["login", "password"], ["bob", secret]]
    frame = {"columns": ["login", "token"], "data": [["bob", secret]]}
    return _env(
        "data-rows.txt", **{f"AIRFLOW_VAR_ROWS{n}": json.dumps(rows), f"AIRFLOW_VAR_FRAME{n}": json.dumps(frame)}
    )


def _arguments(secret: str, n: int) -> File:
    given = ["-u", "bob", "-p", f"s{secret}", "--db-password", secret]
    return _json(
        "dags.json",
        {"dags": [{"params": {f"args{n}": given, "more": ["--token", secret]}, "doc_md": json.dumps(given)}]},
    )


def _argument_text(secret: str, n: int) -> File:
    word = shlex.quote(secret)
    docs = [
        f"x = ['--password', {secret!r}]",
        f"x = [{json.dumps('--password')},{json.dumps(secret)}]",
        f"args:\n  - --password\n  - {json.dumps(secret)}\n",
        f"args: [--password, {json.dumps(secret)}]",
        f"command: --password {word}",
        f"run --password \\\n  {word}",
        f"args: ['-u', 'bob', '-p', {'s' + secret!r}]",
        f"args:\n  - -p\n  - {json.dumps('s' + secret)}\n",
    ]
    return _json("dags.json", {"dags": [{"doc_md": doc} for doc in docs]})


def _secret_names(secret: str, n: int) -> File:
    coded = quote(secret, safe="")
    named = {f"https://u:{coded}@h{n}/x": "1", f"token={coded}": "2", f"a.https://{coded}@h{n}": "3"}
    return _json("names.json", _environment(named, Tags=named))


def _secret_variables(secret: str, n: int) -> File:
    coded = quote(secret, safe="")
    return _log("names.log", f"'https://u:{coded}@h{n}': 'x'", f"'token={coded}': 'y'", "'HOME': '/x'")


def _versions(secret: str, n: int) -> File:
    return _file(
        "requirements.txt",
        "boto3==1.2.3",
        f"apache-airflow==2.10.3+{secret}",
        f"acme{n}==1.0+{secret}",
        "pandas==2.1.4",
    )


def _version_rows(secret: str, n: int) -> File:
    return _json("packages.json", [{"name": f"acme{n}", "version": f"1.0+{secret}"}, {"name": "b", "version": "2"}])


CARRIERS: dict[str, Carrier] = {
    name.removeprefix("_").replace("_", " "): made
    for name, made in list(globals().items())
    if name in {
        "_repr_1", "_repr_2", "_repr_3", "_environ", "_printed", "_adjacent", "_keyed", "_colons", "_exported",
        "_secret_key", "_conn", "_raw_conn", "_continued", "_command", "_bash", "_curl", "_bare", "_wrapped", "_jq",
        "_fields", "_api", "_listed", "_running", "_uri", "_conn_json", "_extra", "_parameters", "_dict", "_nested",
        "_custom", "_variable", "_freeze", "_install", "_packages", "_compose", "_helm", "_stack", "_ecs",
        "_kubernetes", "_table", "_events", "_dags", "_broken", "_assets", "_oracle", "_token_address", "_refused",
        "_page", "_content", "_named", "_option_text", "_separated", "_drawn", "_escaped_rows", "_cfg_rows", "_html_rows", "_data_rows",
        "_arguments", "_argument_text", "_secret_names", "_secret_variables", "_versions", "_version_rows",
    }
}  # fmt: skip
"""Kinds of file, by their names."""
