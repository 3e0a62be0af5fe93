"""Cells below the heading of a secret, arguments without a program, odd versions and names: masked; prose stays."""

import pytest

from discovery.airflow.masking import MASK, masked_version
from tests.airflow.taken import MASKER, dropped

TABLES = [
    'login,password,host\nbob,s3cret,db\nann,"x, s3cret",db',
    "login;password\nbob;s3cret",
    "login\tpassword\thost\nbob\ts3cret\tdb",
    "login\\tpassword\\nbob\\ts3cret",
    "| user | password |\n|---|---|\n| bob | s3cret |",
    "user | password\n-----+---------\n bob | s3cret",
    "+------+----------+\n| user | password |\n+------+----------+\n| bob  | s3cret   |",
    "conn_id   conn_type   password   host\npg        postgres    s3cret     db",
    "   user           password\n0   bob  a_longer_s3cret_x\n",
    "user password host\nbob s3cret db",
    "||user||password||\n|bob|s3cret|",
    "=====  ========\nuser   password\n=====  ========\nbob    s3cret",
    "password\ns3cret\n",
    "| Field | Value |\n|---|---|\n| password | s3cret |",
    "key,value\ndb_password,s3cret",
    "# login,password\n# bob,s3cret",
    '"login","password"\n"bob","x\n s3cret"',
    "login,password\n\nbob,s3cret",
    "login,password,host\nbob,x,s3cret,db",
    "<table><tr><th>user</th><th>password</th><th>x</th></tr><tr><td>b</td><td>s3cret</td><td>c</td></tr></table>",
    "<tr><td>Password</td><td>s3cret</td></tr>",
    '[["login", "password"], ["bob", "s3cret"]]',
    '{"columns": ["login", "password"], "data": [["bob", "s3cret"]]}',
    "user,mot de passe\nbob,s3cret",
]
PAIRS = [
    "[('DB_PASS','s3cret'),('DB_USER','bob')]",
    '[["DB_PASS","s3cret"],["DB_USER","bob"]]',
    "[('DB_USER', 'bob'), ('DB_PASS', 's3cret')]",
    "(('DB_USER', 'bob'), ('DB_PASS', 's3cret'))",
    '{"env": [["DB_PASS", "s3cret"], ["DB_USER", "bob"]]}',
    "OrderedDict([('DB_PASS', 's3cret'), ('DB_USER', 'bob')])",
    "os.environ.items() = dict_items([('DB_USER', 'bob'), ('DB_PASS', 's3cret')])",
    '[{"name": "DB_PASS", "value": "s3cret"}, {"name": "DB_USER", "value": "bob"}]',
    '[{"key": "DB_PASS", "value": "s3cret"}, {"key": "DB_USER", "value": "bob"}]',
    '[{"Variable": "DB_PASS", "Value": "s3cret"}, {"Variable": "DB_USER", "Value": "bob"}]',
    '[{"k": "DB_PASS", "v": "s3cret"}, {"k": "DB_USER", "v": "bob"}]',
    '[["DB_PASS", "my_s3cret"], ["DB_USER", "bob"]]',
]
ARGUMENTS = [
    '["-p", "s3cret"]',
    "['--password', 's3cret']",
    "args: [-u, bob, -p, s3cret]",
    "- --password\n- s3cret",
    "args:\n  - -p\n  - s3cret",
    "command: -p s3cret",
    "run --password \\\n  s3cret",
    '["mysql", "-p", "s3cret"]',
    '["-u", "bob:s3cret"]',
    "x ['--password',\"it's s3cret\"]",
]


@pytest.mark.parametrize("value", [*TABLES, *ARGUMENTS])
def test_a_secret_in_a_table_or_a_list_of_arguments_is_masked(value: str) -> None:
    shown = MASKER("NOTE", value).value
    assert "s3cret" not in shown and MASK in shown


@pytest.mark.parametrize("value", PAIRS)
def test_a_pair_s_value_is_masked_by_its_name_and_no_name_in_its_stead(value: str) -> None:
    shown = MASKER("NOTE", value).value
    assert "s3cret" not in shown and MASK in shown
    assert "DB_PASS" in shown and "DB_USER" in shown


def test_below_headings_of_two_columns_a_secret_stays_masked() -> None:
    for value in ('[["password","login"],["s3cret","bob"]]', '[["password","kunde"],["s3cret","bob"]]'):
        assert "s3cret" not in MASKER("NOTE", value).value
    assert "bob" in MASKER("NOTE", '[["password","login"],["s3cret","bob"]]').value


@pytest.mark.parametrize(
    "value",
    [
        '["DB_PASS", "DB_USER"]',
        '["password", "email_address"]',
        '[["a", "b"], ["c", "d"]]',
        '[{"name": "DB_USER", "value": "bob"}]',
        "x = ('password', 'token')",
        "The user, password and host\nare kept in the vault, as said, always.",
        "Tokens\n\nText here",
        "id,name,amount\n1,a,5\n2,b,6",
        "Some words:\n\n| a | b |\n|---|---|\n| x | y |",
        '["-p", "8080"]',
        "args: [-p, /data/x]",
        "mkdir -p a",
        "cp -p x y",
        "docker run -p 8080:80",
    ],
)
def test_what_is_no_such_table_or_argument_stays(value: str) -> None:
    assert MASKER("NOTE", value).value == value


@pytest.mark.parametrize("version", ["2.10.3", "2.0.0rc1", "1.2.3+cu118", "9.0+astro.1", "1.0.post1", "1.0-SNAPSHOT"])
def test_a_usual_version_stays(version: str) -> None:
    assert masked_version(version) == version


@pytest.mark.parametrize("version", ["1+secret", "1.0+aB3dE6gH9", "1.0-s3cretABC12xyz", "git+https://u:s3cret@h/x.git"])
def test_what_is_no_version_is_masked(version: str) -> None:
    assert MASK in masked_version(version) and "cret" not in masked_version(version)


def test_two_names_that_differ_in_their_secret_alone_stay_two() -> None:
    lines = "".join(
        f"[2026-11-23T08:07:39.005+0000] {{x.py:1}} INFO - 'https://u:{pw}@h': 'x'\n" for pw in ("aaa1", "b2")
    )
    reading = dropped(("names.log", lines.encode()))
    assert [one.name for one in reading.variables] == [f"https://u:{MASK}@h", f"https://u:{MASK}@h (2)"]


@pytest.mark.parametrize("name", ["NOTE", "core.sql_alchemy_conn", "AIRFLOW_CONN_X", "smtp.smtp_password_cmd"])
def test_a_value_of_a_hundred_thousand_addresses_is_masked_whole(name: str) -> None:
    assert MASKER(name, "http://" * 100_000).value == MASK
