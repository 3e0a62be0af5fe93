"""Airflow environments whose own files were read: what runs where, the redacted file of it, and what was noted."""

from datetime import date
from typing import ClassVar

from discovery.model.column import choice, day, mapping, row, text
from discovery.model.row import Row
from discovery.model.vocabulary import Platform


class Environment(Row):
    """One Airflow environment of the customer, as its own files described it on a day.

    ``noted`` holds what the reading found, words by the rule's code and the option it is about
    (``AIR-02 core.default_ui_timezone``); the rules make findings of it.
    """

    section: ClassVar[str] = "environments"
    table_name: ClassVar[str] = "airflow_environment"
    prefix: ClassVar[str] = "ENV"

    name: str = text("Environment", required=True, grid=True, group="Environment")
    platform: Platform | None = choice("Platform", grid=True, group="Environment")
    release: str | None = text("Airflow version", 80, grid=True, group="Environment")
    read_on: date | None = day("Read on", grid=True, group="Environment")
    tool: str | None = row("Tool", "tools", grid=True, asked=False, group="Environment")
    artefact: str | None = row("Its file", "artefacts", grid=True, asked=False, group="Environment")
    noted: dict[str, str] = mapping("Noted", group="Environment", kept=True, help="What its files showed, by rule.")
