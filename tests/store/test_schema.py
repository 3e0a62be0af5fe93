"""A database is known by every table, check and index it has, whatever version made it and however it came to be."""

import json
import os
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from alembic import command
from alembic.config import Config

from discovery.store import Store
from discovery.store.opening import schema, start
from discovery.store.opening.engine import engine
from tests.store.test_upgrade import released


def made(version: str, path: Path) -> dict[str, str]:
    """What the steps up to a version make of nothing."""
    built, config = engine(f"sqlite:///{path}"), Config()
    config.set_main_option("script_location", str(start.MIGRATIONS))
    with built.begin() as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, version)
    built.dispose()
    return parts(path)


def parts(path: Path) -> dict[str, str]:
    with closing(sqlite3.connect(path)) as connection:
        return schema.parts(connection)


def test_the_parts_of_every_version_are_known(tmp_path: Path):
    """After a new step: run with GOLDEN=write, look at what changed, commit it."""
    found = {version: made(version, tmp_path / f"{version}.sqlite") for version in start._known(start.MIGRATIONS)}
    if os.environ.get("GOLDEN") == "write":
        schema.KNOWN.write_text(json.dumps(found, indent=1, sort_keys=True) + "\n", "utf-8")
    assert schema.known_parts() == found


@pytest.mark.parametrize("dump", released(), ids=lambda dump: dump.stem)
def test_released_databases_have_the_parts_of_their_version_before_and_after_they_are_brought_up_to_date(
    dump: Path, tmp_path: Path
):
    path = tmp_path / "discovery.sqlite"
    with closing(sqlite3.connect(path)) as connection:
        connection.executescript(dump.read_text("utf-8"))
    assert parts(path) == schema.known_parts()[dump.stem[:4]]
    Store(f"sqlite:///{path}", tmp_path).close()
    assert parts(path) == schema.known_parts()[start.head()]
