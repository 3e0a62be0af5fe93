"""Editing an MWAA environment's options: the whole map, what stands against it, and both files to take away."""

from collections.abc import Mapping

import pandas as pd
import streamlit as st

from discovery.airflow.judging.change import Change, change, options_of
from discovery.airflow.judging.offers import environment_name
from discovery.airflow.reading import Reading
from discovery.model.errors import DiscoveryError
from discovery.ui.literal import literal
from discovery.ui.parts.downloads import when_pressed
from discovery.ui.shell.state import chosen

_ICONS: Mapping[str, str] = {"error": ":material/error:", "warning": ":material/warning:", "hint": ":material/info:"}


def change_view(reading: Reading, _others: Mapping[str, Reading]) -> None:
    """The options as they are, to be edited; then the change that this makes."""
    before = options_of(reading)
    if not reading.mwaa and not before:
        st.info(
            "A change needs the answer of `aws mwaa get-environment`: an update replaces all options at once, so"
            " those that are set now must be known. Read it together with the other files."
        )
        return
    st.markdown(
        ":gray[Edit a value, add a line, or take one away. Nothing is sent anywhere: you get the file to send.]"
    )
    frame = pd.DataFrame({"Option": list(before), "Value": list(before.values())}, dtype=str)
    edited = st.data_editor(
        frame,
        num_rows="dynamic",
        hide_index=True,
        key=f"airflow_edit_{environment_name(reading)}",
        column_config={
            "Option": st.column_config.TextColumn("Option", help="section.option", required=True, width="medium"),
            "Value": st.column_config.TextColumn("Value", required=True, width="large"),
        },
    )
    wanted = {
        str(row["Option"]).strip(): str(row["Value"])
        for _, row in edited.dropna().iterrows()
        if str(row["Option"]).strip()
    }
    if wanted == before:
        return
    try:
        made = change(reading, wanted, tuple(key for key in before if key not in wanted))
    except DiscoveryError as error:
        st.error(literal(str(error)), icon=":material/error:")
        return
    _shown(made, environment_name(reading))


def _shown(made: Change, name: str) -> None:
    rows = [
        {"Option": key, "Now": made.before.get(key, "not set"), "Then": made.after.get(key, "not set")}
        for key in made.edited
    ]
    st.dataframe(pd.DataFrame(rows), hide_index=True, key="airflow_edits", alt="What changes")
    untouched = [key for key in made.before if key not in made.edited]
    if untouched:
        st.info(
            literal("An update with the changed options alone would also remove ")
            + literal(", ".join(untouched[:8]) + ("." if len(untouched) <= 8 else f" and {len(untouched) - 8} more."))
            + literal(" This one keeps them."),
            icon=":material/shield:",
        )
    for check in made.checks:
        text = f"{literal(check.key)}: {literal(check.sentence)}"
        icon = _ICONS[check.level]
        (st.error if check.level == "error" else st.warning if check.level == "warning" else st.info)(text, icon=icon)
    st.markdown(literal(made.restarts))
    if made.judged_by:
        st.markdown(f":gray[Options are {literal(made.judged_by)}.]")
    if not made.possible:
        st.markdown("**The files are here once no error is left.**")
        return
    with st.container(horizontal=True):
        _file("Change", made.request(), f"{name}-change.json")
        _file("The way back", made.rollback(), f"{name}-rollback.json")
    st.code(f"aws mwaa update-environment --cli-input-json file://{name}-change.json", language="shell")


def _file(label: str, content: str, name: str) -> None:
    st.download_button(
        literal(label),
        data=when_pressed(chosen(), lambda _actor: content.encode()),
        file_name=name,
        mime="application/json",
        icon=":material/download:",
        key=f"airflow_file_{label}",
        on_click="ignore",
    )
