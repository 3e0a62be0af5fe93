"""What a button does in the store is tried, and a refusal is told: written once, for all buttons."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager

import streamlit as st

from discovery.model.errors import DiscoveryError


@contextmanager
def attempt(tell: Callable[[str], None]) -> Iterator[None]:
    """What is done inside, to its end; where something of it is refused, ``tell`` gets the sentence instead."""
    try:
        yield
    except DiscoveryError as error:
        tell(str(error))


def in_visit(key: str) -> Callable[[str], None]:
    """Tells by keeping a sentence in this visit, where the next run of the page finds it under ``key``."""

    def keep(sentence: str) -> None:
        st.session_state[key] = sentence

    return keep
