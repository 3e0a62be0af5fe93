"""Airflow environments whose own files were read: what runs where, and the redacted file of it."""

from datetime import date
from typing import ClassVar

from discovery.model.column import choice, day, row, text
from discovery.model.row import Row
from discovery.model.vocabulary import Platform


class Environment(Row):
    """One Airflow environment of the customer, as its own files described it on a day.

    What its files showed is in no column: it is worked out from the redacted file whenever findings are asked for.
    """

    section: ClassVar[str] = "environments"
    table_name: ClassVar[str] = "airflow_environment"
    prefix: ClassVar[str] = "ENV"
    former: ClassVar[frozenset[str]] = frozenset({"noted"})

    name: str = text("Environment", required=True, grid=True, group="Environment")
    platform: Platform | None = choice("Platform", grid=True, group="Environment")
    release: str | None = text("Airflow version", 80, grid=True, group="Environment")
    read_on: date | None = day("Read on", grid=True, group="Environment")
    tool: str | None = row("Tool", "tools", grid=True, asked=False, group="Environment")
    artefact: str | None = row("Its file", "artefacts", grid=True, asked=False, group="Environment")
