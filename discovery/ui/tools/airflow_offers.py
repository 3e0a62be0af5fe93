"""Writing an environment down: kept with its redacted file, and the rows it offers, each to accept or leave."""

from collections.abc import Iterable, Mapping
from contextlib import suppress

import pandas as pd
import streamlit as st

from discovery.airflow.environments import reading_of
from discovery.airflow.judging.offers import confirmed, drafts_that_keep, environment_name, offers
from discovery.airflow.reading import Reading
from discovery.airflow.reading_file import as_file
from discovery.catalogue.sections import BY_KEY
from discovery.model.draft import Draft, edits_of
from discovery.model.errors import DiscoveryError
from discovery.model.row import now
from discovery.ui.literal import literal
from discovery.ui.parts.attempt import attempt, in_visit
from discovery.ui.parts.live_fragment import done
from discovery.ui.process import installation
from discovery.ui.shell.state import record

READ = "airflow_read"
"""Readings of this visit that nobody has kept yet: the text of the file that would be kept, by name."""

NEXT = "airflow_next"
"""The environment to show in the next run."""

_FAILED = "airflow_failed"


def offers_view(reading: Reading, _others: Mapping[str, Reading]) -> None:
    """Keep the environment; accept rows."""
    if error := st.session_state.pop(_FAILED, ""):
        st.error(literal(error), icon=":material/error:")
    here = _artefact(reading)
    if not here:
        st.markdown(
            ":gray[Keeping it adds the environment, the tool it runs on, and a file of what was read, without secrets."
            " Its findings then stand on the page Findings.]"
        )
        with st.form("airflow_keep", border=False):
            name = st.text_input("Name", value=environment_name(reading), key="airflow_name", max_chars=200)
            sent = st.form_submit_button("Keep this environment", type="primary", icon=":material/bookmark_add:")
        if sent and name.strip():
            _keep(reading, name.strip())
    else:
        st.success("This environment is kept.", icon=":material/bookmark_added:")
    _suggested(offers(record(), reading), here)


def _artefact(reading: Reading) -> str:
    """The id of the artefact that holds this very reading; empty where nobody kept it."""
    for row in record().environments:
        with suppress(DiscoveryError):
            if row.artefact and reading_of(record(), row) == reading:
                return row.artefact
    return ""


def _save(accepted: Iterable[Draft]) -> None:
    engagement_id = record().engagement.id
    with attempt(in_visit(_FAILED)):
        done(engagement_id, installation.store().save(engagement_id, edits_of(accepted), installation.current_actor()))
    st.rerun()


def _keep(reading: Reading, name: str) -> None:
    content = as_file(reading)
    kept = installation.store().keep_file(content, installation.current_actor())
    file = {"sha256": kept, "size_bytes": len(content)}
    text = content.decode()
    st.session_state[READ] = {key: one for key, one in st.session_state.get(READ, {}).items() if one != text}
    st.session_state[NEXT] = name
    _save(drafts_that_keep(record(), reading, file, name, now().date()))


def _suggested(suggested: tuple[Draft, ...], artefact_id: str) -> None:
    st.subheader("What it says about the workflow of today", anchor=False)
    if not suggested:
        st.info("It offers nothing that is not written down already.")
        return
    frame = pd.DataFrame(
        [
            {
                "Take": True,
                "Becomes": BY_KEY[one.section].singular,
                "What": one.name,
                "Source": one.source,
            }
            for one in suggested
        ]
    )
    given = st.data_editor(
        frame,
        hide_index=True,
        disabled=["Becomes", "What", "Source"],
        key=f"airflow_offers_{len(suggested)}",
        column_config={"What": st.column_config.TextColumn(width="large")},
    )
    taken = [one for one, take in zip(suggested, given["Take"], strict=True) if take]
    if st.button(f"Write down {len(taken)}", type="primary", icon=":material/check:", disabled=not taken):
        _save(confirmed(taken, artefact_id))
