"""Comparing: another environment beside this one, or this one on another version of Airflow."""

from collections.abc import Mapping

import pandas as pd
import streamlit as st

from discovery.airflow import facts
from discovery.airflow.judging.compare import Difference, compared, upgrade
from discovery.airflow.reading import Reading
from discovery.ui.literal import literal
from discovery.ui.parts.view_switch import switch

_VERSION = "Airflow "
_CHANGES: Mapping[str, str] = {"renamed": "is renamed", "removed": "is removed", "default": "comes with another value"}


def compare_view(reading: Reading, others: Mapping[str, Reading]) -> None:
    """Choose what to compare with; only what differs is shown."""
    names = [name for name, other in others.items() if other is not reading]
    versions = [f"{_VERSION}{version}" for version in reversed(facts.versions()) if version != reading.known.version]
    against = st.selectbox("Compare with", [*names, *versions], key="airflow_against")
    if against in others:
        _differences(compared(reading, others[against]))
    elif against:
        _upgrade(reading, against.removeprefix(_VERSION))


def _differences(differences: tuple[Difference, ...]) -> None:
    if not differences:
        st.success("They do not differ.")
        return
    kinds = list(dict.fromkeys(difference.what for difference in differences))
    counts = {kind: sum(difference.what == kind for difference in differences) for kind in kinds}
    kind = switch("What", {kind: f"{kind} {count}" for kind, count in counts.items()}, "airflow_what")
    rows = [
        {"Name": difference.name, "Here": difference.first, "There": difference.second, "To know": difference.note}
        for difference in differences
        if difference.what == kind
    ]
    st.dataframe(pd.DataFrame(rows), hide_index=True, key="airflow_differences", alt="What differs")


def _upgrade(reading: Reading, version: str) -> None:
    steps = upgrade(reading, version)
    given = [step for step in steps if step.given]
    st.markdown(
        literal(f"From {reading.known.version} to {version}, {len(steps)} options change.")
        + literal(f" Set here are {len(given)} of them.")
        + literal(f" It is {reading.judged_by}." if reading.judged_by else "")
    )
    if not steps:
        return
    rows = [
        {
            "Option": step.key,
            "What happens": _CHANGES[step.change],
            "Then": step.detail,
            "Value here": step.value,
            "Set here": step.given,
        }
        for step in steps
    ]
    st.dataframe(
        pd.DataFrame(rows), hide_index=True, key="airflow_upgrade", alt="Changes on the way to another version"
    )
