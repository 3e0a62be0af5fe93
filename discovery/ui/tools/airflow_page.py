"""The page Airflow: an environment is chosen or read, then looked at from all sides.

What was read lives in this visit alone until somebody keeps it, as the text of its redacted file; no file and no secret
is stored on the way.
"""

from collections.abc import Callable, Mapping
from contextlib import suppress

import streamlit as st

from discovery.airflow.environments import opened, reading_of
from discovery.airflow.judging.findings import findings
from discovery.airflow.judging.offers import environment_name
from discovery.airflow.reading import Reading
from discovery.airflow.reading_file import as_file
from discovery.model.errors import DiscoveryError
from discovery.ui.findings.not_judged import named, not_judged
from discovery.ui.literal import literal
from discovery.ui.parts.view_switch import view_switch
from discovery.ui.process import installation
from discovery.ui.shell.state import record
from discovery.ui.tools.airflow_change import change_view
from discovery.ui.tools.airflow_compare import compare_view
from discovery.ui.tools.airflow_files import files_view, taken_in
from discovery.ui.tools.airflow_offers import NEXT, READ, offers_view
from discovery.ui.tools.airflow_options import dags_view, options_view, packages_view

_CHOSEN = "airflow_environment"

View = Callable[[Reading, Mapping[str, Reading]], None]
_VIEWS: Mapping[str, tuple[str, View]] = {
    "options": ("Configuration", options_view),
    "packages": ("Packages", packages_view),
    "dags": ("DAGs", dags_view),
    "compare": ("Compare", compare_view),
    "change": ("Change", change_view),
    "offers": ("Write down", offers_view),
    "files": ("What was read", files_view),
}


def airflow_page() -> None:
    """Read files, choose an environment, look at it."""
    readings = known_readings()
    _take_files(expanded=not readings)
    readings = known_readings()
    not_judged(record())
    if not readings:
        st.info(
            "Drop what the customer has: logs of the tasks that print variables, configuration and packages, an"
            " airflow.cfg, a list of packages, the answer of get-environment. You need not sort them. Secrets are"
            " masked while the files are read."
        )
        return
    if wanted := st.session_state.pop(NEXT, ""):
        st.session_state[_CHOSEN] = next((name for name in readings if name.partition(" ")[2] == wanted), "")
    if st.session_state.get(_CHOSEN) not in readings:
        st.session_state[_CHOSEN] = next(iter(readings))
    name = st.selectbox("Environment", list(readings), key=_CHOSEN)
    reading = readings[name]
    _summary(reading)
    view = view_switch({key: title for key, (title, _) in _VIEWS.items()}, "airflow_view")
    _VIEWS[view][1](reading, readings)


def _take_files(*, expanded: bool) -> None:
    with st.expander("Read an environment", expanded=expanded, icon=":material/upload_file:"):
        reading = taken_in()
    if reading is not None:
        name = f"{environment_name(reading)} (not kept yet)"
        before = {key: text for key, text in st.session_state.get(READ, {}).items() if key != name}
        st.session_state[READ] = {name: as_file(reading).decode(), **before}
        st.session_state[_CHOSEN] = name


def known_readings() -> dict[str, Reading]:
    """What was read in this visit, then what is kept in the engagement, by name; not what cannot be opened."""
    readings = {}
    for name, text in st.session_state.get(READ, {}).items():
        with suppress(DiscoveryError):
            readings[name] = opened(text.encode())
    for row in record().environments:
        with suppress(DiscoveryError):
            readings[named(row)] = reading_of(record(), row)
    return readings


def _summary(reading: Reading) -> None:
    """What the room should know of it: figures, then, but before an audience, every finding in a sentence."""
    changed = sum(option.status not in ("default", "provider") for option in reading.options)
    shown = () if installation.before_audience() else findings(reading)
    with st.container(horizontal=True):
        st.metric(
            "Airflow",
            literal(reading.airflow_version or "not told"),
            help=literal(reading.version_from if reading.airflow_version else "No file tells the version."),
        )
        if not installation.before_audience():
            st.metric("Findings", len(shown))
        st.metric("Options not as they come", changed)
        st.metric("Options", len(reading.options))
        st.metric("Packages", len(reading.packages))
        st.metric("Variables", len(reading.variables))
    for doubt in reading.doubts:
        st.warning(literal(doubt), icon=":material/help:")
    if reading.judged_by:
        st.markdown(f"Options are {literal(reading.judged_by)}.")
    first = 6
    for one in shown[:first]:
        st.markdown(f":orange-badge[{literal(one.code)}] {literal(one.sentence)} :gray[{literal(one.remedy)}]")
    if len(shown) > first:
        with st.expander(literal(f"{len(shown) - first} more findings")):
            for one in shown[first:]:
                st.markdown(f":orange-badge[{literal(one.code)}] {literal(one.sentence)} :gray[{literal(one.remedy)}]")
