"""The page Airflow: an environment is chosen or read, then looked at from all sides.

What was read lives in this visit alone until somebody keeps it; no file and no secret is stored on the way.
"""

from collections.abc import Callable, Mapping

import streamlit as st

from discovery.airflow.judging.findings import noted
from discovery.airflow.judging.offers import environment_name
from discovery.airflow.reading import Reading
from discovery.airflow.reading_apart import opened
from discovery.model.environment import Environment
from discovery.model.errors import DiscoveryError
from discovery.ui.latest import Latest
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
_opened: Latest[Reading] = Latest()

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
    _without_file([row for row in record().environments if _named(row) not in readings])
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
        before = {key: one for key, one in st.session_state.get(READ, {}).items() if key != name}
        st.session_state[READ] = {name: reading, **before}
        st.session_state[_CHOSEN] = name


def known_readings() -> dict[str, Reading]:
    """What was read in this visit, then what is kept in the engagement, by name."""
    found: dict[str, Reading] = dict(st.session_state.get(READ, {}))
    for row in record().environments:
        if reading := _of(row):
            found[_named(row)] = reading
    return found


def _named(row: Environment) -> str:
    return f"{row.code} {row.name}"


def _without_file(rows: list[Environment]) -> None:
    """Environments that somebody wrote down, or whose file is not here: there is nothing to look at."""
    if rows and not installation.before_audience():
        more = f" and {len(rows) - 5} more" if len(rows) > 5 else ""
        st.markdown(f":gray[Written down without a file: {literal(', '.join(map(_named, rows[:5])) + more)}]")


def _of(row: Environment) -> Reading | None:
    """The reading in the file of a kept environment; nothing where its file is not there."""
    artefact = next((one for one in record().artefacts if one.id == row.artefact), None)
    if artefact is None or not artefact.sha256:
        return None
    fingerprint = artefact.sha256
    try:
        return _opened.get(fingerprint, lambda: opened(installation.store().files.content(fingerprint)))
    except DiscoveryError as error:
        st.warning(f"{literal(row.code)}: {literal(error.message)}")
        return None


def _summary(reading: Reading) -> None:
    """What the room should know of it: figures, then, but before an audience, every finding in a sentence."""
    changed = sum(one.status not in ("default", "provider") for one in reading.options)
    found = [] if installation.before_audience() else noted(reading)
    with st.container(horizontal=True):
        st.metric(
            "Airflow",
            literal(reading.airflow_version or "not told"),
            help=literal(reading.version_from if reading.airflow_version else "No file tells the version."),
        )
        if not installation.before_audience():
            st.metric("Findings", len(found))
        st.metric("Options not as they come", changed)
        st.metric("Options", len(reading.options))
        st.metric("Packages", len(reading.packages))
        st.metric("Variables", len(reading.variables))
    for doubt in reading.doubts:
        st.warning(literal(doubt), icon=":material/help:")
    if reading.judged_by:
        st.markdown(f"Options are {literal(reading.judged_by)}.")
    first = 6
    for one in found[:first]:
        st.markdown(f":orange-badge[{literal(one.code)}] {literal(one.sentence)} :gray[{literal(one.remedy)}]")
    if len(found) > first:
        with st.expander(literal(f"{len(found) - first} more findings")):
            for one in found[first:]:
                st.markdown(f":orange-badge[{literal(one.code)}] {literal(one.sentence)} :gray[{literal(one.remedy)}]")
