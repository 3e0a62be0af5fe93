"""The configuration in effect as a table that can be narrowed, the packages, and what runs there."""

from collections.abc import Callable, Mapping
from typing import Any

import pandas as pd
import streamlit as st

from discovery.airflow import facts
from discovery.airflow.options.effective import LAYER_NAMES, Option
from discovery.airflow.reading import Reading
from discovery.airflow.statements import Setting, Variable
from discovery.ui.literal import literal

_FILTERS: Mapping[str, Callable[[Option], bool]] = {
    "changed": lambda one: one.status == "changed",
    "unknown": lambda one: one.status == "unknown",
    "renamed": lambda one: one.status == "renamed" or bool(one.former),
    "removed": lambda one: one.status == "removed",
    "set by MWAA itself": lambda one: one.reserved,
    "secret": lambda one: bool(one.why),
    "set more than once": lambda one: bool(one.overrides),
}
_STATUS: Mapping[str, str] = {
    "default": "as it comes",
    "changed": "changed",
    "unknown": "no such option",
    "renamed": "renamed",
    "removed": "removed",
    "provider": "of a package",
}
_WAYS: Mapping[str, str] = {"": "", "cmd": " · given by a command", "secret": " · given by a secret"}


def options_view(reading: Reading, _others: Mapping[str, Reading]) -> None:
    """Every option with its value, its default, the layer that wins and those it overrides."""
    if not reading.options:
        st.info("These files say nothing of options.")
        return
    if reading.judged_by:
        st.markdown(f":gray[What is changed, renamed or unknown is {literal(reading.judged_by)}.]")
    counts = {name: sum(test(option) for option in reading.options) for name, test in _FILTERS.items()}
    known = [name for name, count in counts.items() if count]
    with st.container(horizontal=True, vertical_alignment="bottom"):
        chosen = st.pills(
            "Show only",
            known,
            selection_mode="multi",
            default=[name for name in known if name in ("changed", "unknown", "renamed", "removed")],
            format_func=lambda name: f"{name} {counts[name]}",
            key="airflow_filter",
        )
        wanted = st.text_input("Contains", key="airflow_contains", placeholder="part of an option or value", width=260)
    rows = [option for option in reading.options if not chosen or any(_FILTERS[name](option) for name in chosen)]
    if wanted:
        rows = [option for option in rows if wanted.casefold() in f"{option.key} {option.value}".casefold()]
    if not rows:
        st.info("No option is like this.")
        return
    frame = pd.DataFrame([_row(option) for option in rows])
    shown = [name for name in frame.columns if name != "Overrides" or any(frame[name])]
    st.dataframe(
        frame[shown],
        hide_index=True,
        key="airflow_options",
        alt="Configuration in effect",
        column_config={"Option": st.column_config.TextColumn(pinned=True)},
    )


def _row(option: Option) -> dict[str, str]:
    status = _STATUS[option.status] + (f": {option.hint}" if option.hint else "") + _WAYS[option.way]
    return {
        "Option": option.key,
        "Value": option.value,
        "Comes with": "" if option.default is None else option.default,
        "Set by": LAYER_NAMES[option.layer] + (f" as {option.given_as}" if option.given_as else ""),
        "Is": status + (" · set by MWAA itself" if option.reserved else "") + (" · secret" if option.why else ""),
        "Overrides": "; ".join(_overridden(option, other) for other in option.overrides),
        "Where": f"{option.file}, line {option.line}" if option.line else option.file,
    }


def _overridden(option: Option, other: Setting) -> str:
    name = f" as {other.key}" if other.key != option.key else ""
    return f"{LAYER_NAMES[other.layer]}{name}: {other.value}"


def packages_view(reading: Reading, _others: Mapping[str, Reading]) -> None:
    """Packages with their versions, and the variables that are no options."""
    if reading.packages:
        rows = [{"Package": package.name, "Version": package.version or "not told"} for package in reading.packages]
        st.dataframe(pd.DataFrame(rows), hide_index=True, key="airflow_packages", alt="Packages")
    else:
        st.info("These files list no packages.")
    others = [variable for variable in reading.variables if not variable.name.startswith("AIRFLOW__")]
    if others:
        st.subheader("Other variables", anchor=False)
        frame = pd.DataFrame([_variable(variable, reading.on_mwaa) for variable in others])
        shown = [name for name in frame.columns if name != "Set by" or any(frame[name])]
        st.dataframe(frame[shown], hide_index=True, key="airflow_variables", alt="Variables")


def _variable(variable: Variable, on_mwaa: bool) -> dict[str, str]:
    return {
        "Variable": variable.name,
        "Value": variable.value,
        "Set by": "MWAA itself" if on_mwaa and facts.protected(variable.name) else "",
        "Where": f"{variable.file}, line {variable.line}",
    }


def dags_view(reading: Reading, _others: Mapping[str, Reading]) -> None:
    """What runs there: DAGs with their schedule, the data they name, and files that cannot be read."""
    dags, assets = reading.listed.get("dags", ()), reading.listed.get("assets", ())
    if not dags and not assets:
        st.info("These files list no DAGs. A running Airflow tells them, or the answer of its API.")
        return
    if dags:
        rows = {str(dag.get("dag_id")): _dag(dag) for dag in dags}
        st.dataframe(pd.DataFrame(list(rows.values())), hide_index=True, key="airflow_dags", alt="DAGs")
    if assets:
        st.subheader("Data that they name", anchor=False)
        shown = [
            {
                "Name": str(asset.get("name") or asset.get("uri") or ""),
                "Address": str(asset.get("uri") or ""),
                "Made by": _tasks(asset, "producing_tasks"),
                "Waited for by": _tasks(asset, "scheduled_dags", "consuming_dags", "consuming_tasks"),
            }
            for asset in assets
        ]
        st.dataframe(pd.DataFrame(shown), hide_index=True, key="airflow_assets", alt="Data named by DAGs")
    for one in reading.listed.get("import_errors", ())[:10]:
        st.warning(literal(f"{one.get('filename')}: {str(one.get('stack_trace') or '').strip().splitlines()[-1:]}"))


def _dag(dag: Mapping[str, Any]) -> dict[str, str]:
    owners = dag.get("owners") or ()
    return {
        "DAG": str(dag.get("dag_display_name") or dag.get("dag_id")),
        "Runs": str(dag.get("timetable_description") or dag.get("timetable_summary") or ""),
        "Paused": "paused" if dag.get("is_paused") else "",
        "Owner": ", ".join(str(owner) for owner in owners),
        "About": str(dag.get("description") or ""),
        "Tags": ", ".join(str(tag.get("name")) for tag in dag.get("tags") or () if isinstance(tag, dict)),
    }


def _tasks(dag: Mapping[str, Any], *names: str) -> str:
    tasks = [
        ".".join(str(part[key]) for key in ("dag_id", "task_id") if part.get(key))
        for name in names
        for part in dag.get(name) or ()
        if isinstance(part, dict)
    ]
    return ", ".join(dict.fromkeys(tasks))
