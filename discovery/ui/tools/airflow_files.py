"""Taking files in: dropped, a folder, pasted, or asked of a running Airflow; then what each of them was taken for."""

from collections.abc import Callable, Mapping

import pandas as pd
import streamlit as st

from discovery.airflow.reading import UNREAD, FileRead, Reading
from discovery.airflow.reading_apart import ask, read_dropped
from discovery.airflow.sources.allowance import MOST_MB
from discovery.airflow.sources.live import SignIn
from discovery.model.errors import DiscoveryError
from discovery.ui.literal import literal
from discovery.ui.parts.view_switch import switch
from discovery.ui.process import installation
from discovery.ui.process.uploads import file_field

_LAST = "airflow_last"
"""The files that were read last, so that a run without a new one reads nothing again."""


def taken_in() -> Reading | None:
    """The ways in; gives a reading in the one run in which it was made."""
    ways = {"Files": _dropped, "Folder": _folder, "Paste": _pasted, "Running Airflow": _live}
    return ways[switch("From", {way: way for way in ways}, "airflow_way")]()


def _dropped() -> Reading | None:
    given = file_field(
        "Files of one environment, also zip or gz",
        MOST_MB,
        several=True,
        key="airflow_drop",
    )
    return _new([(file.file_id, file.name, file.getvalue) for file in given or ()])


def _folder() -> Reading | None:
    given = file_field(
        "A folder of one environment, with all that is in it",
        MOST_MB,
        several="directory",
        key="airflow_folder",
    )
    return _new([(file.file_id, file.name, file.getvalue) for file in given or ()])


def _new(given: list[tuple[str, str, Callable[[], bytes]]]) -> Reading | None:
    signature = tuple(key for key, _, _ in given)
    if not signature or st.session_state.get(_LAST) == signature:
        return None
    st.session_state[_LAST] = signature
    return _read(lambda key: read_dropped([(name, content()) for _, name, content in given], key))


def _pasted() -> Reading | None:
    with st.form("airflow_paste", border=False, clear_on_submit=True):  # what was pasted may hold secrets
        text = st.text_area("Paste a log, a configuration, a list or an answer", height=180, key="airflow_text")
        sent = st.form_submit_button("Read", type="primary", icon=":material/check:")
    if not sent or not text.strip():
        return None
    return _read(lambda key: read_dropped([("pasted", text.encode("utf-8", "replace"))], key))


_ASKED = "airflow_asked"


def _ask() -> None:
    """What was typed is taken for one run; what signs in is forgotten at once."""
    state = st.session_state
    state[_ASKED] = tuple(state[f"airflow_{name}"] for name in ("address", "user", "password", "token"))
    state["airflow_password"] = state["airflow_token"] = ""


def _live() -> Reading | None:
    with st.form("airflow_live", border=False):
        st.text_input("Address of Airflow's web page", placeholder="https://airflow.example.com", key="airflow_address")
        with st.container(horizontal=True):
            st.text_input("Name", key="airflow_user", autocomplete="off")
            st.text_input("Password", type="password", key="airflow_password", autocomplete="off")
            st.text_input("Or a token", type="password", key="airflow_token", autocomplete="off")
        st.markdown(":gray[Only questions are asked, nothing is changed there. Password and token are not kept.]")
        st.form_submit_button("Ask", type="primary", icon=":material/sensors:", on_click=_ask)
    address, *sign_in = st.session_state.pop(_ASKED, ("",))
    return _read(lambda key: ask(address, SignIn(*sign_in), key)) if address.strip() else None


def _read(work: Callable[[bytes], Reading]) -> Reading | None:
    try:
        with st.spinner("Reading …"):
            reading = work(installation.settings().key)
    except DiscoveryError as error:
        st.error(literal(str(error)), icon=":material/error:")
        return None
    if any(file.used for file in reading.files):
        _unread(reading)
        return reading
    st.warning("Nothing in these files says how Airflow is configured.", icon=":material/help:")
    _table(reading.files)
    return None


def _unread(reading: Reading) -> None:
    """What could not be read of several files, while the others are shown."""
    unread = [file for file in reading.files if file.kind == UNREAD]
    for one in unread[:3]:
        st.warning(literal(f"{one.file}: {' '.join(one.warnings)}"), icon=":material/error:")
    if len(unread) > 3:
        rest = f"{len(unread) - 3} more files could not be read; see “What was read”."
        st.warning(literal(rest), icon=":material/error:")


def files_view(reading: Reading, _others: Mapping[str, Reading]) -> None:
    """What each file was taken for, and how much of it was used."""
    _table(reading.files)


def _table(files: tuple[FileRead, ...]) -> None:
    rows = [
        {
            "File": file.file,
            "What it is": file.kind,
            "Tasks": ", ".join(file.tasks),
            "Lines used": file.used,
            "Lines ignored": file.ignored,
            "To know": " ".join(file.warnings),
        }
        for file in files
    ]
    frame = pd.DataFrame(rows)
    shown = [name for name in frame.columns if name not in ("Tasks", "To know") or any(frame[name])]
    st.dataframe(frame[shown], hide_index=True, key="airflow_files_table", alt="Files that were read")
