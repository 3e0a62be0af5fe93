"""Work done apart: in another process, with its errors in its own words, ended when its time is over."""

import os
import time

import pytest

from discovery.importers.engagement_json import opened
from discovery.model.errors import Refused, Unusable
from discovery.untrusted.apart import apart
from tests.hostile.corpus import engagement


def test_it_is_another_process() -> None:
    assert apart(os.getpid) != os.getpid()


def test_what_it_gives_is_what_is_given_here() -> None:
    content = engagement()
    assert apart(opened, content) == opened(content)


def test_a_refusal_comes_in_its_own_words() -> None:
    content = engagement(people=[{"id": "no"}])
    with pytest.raises(Refused) as here:
        opened(content)
    with pytest.raises(Refused) as there:
        apart(opened, content)
    assert vars(there.value) == vars(here.value) and str(there.value) == str(here.value)


def test_what_takes_too_long_is_given_up_in_one_sentence() -> None:
    with pytest.raises(Unusable, match="not read after 1 seconds"):
        apart(time.sleep, 60, seconds=1)


def test_what_stumbles_or_dies_is_told_in_one_sentence() -> None:
    with pytest.raises(Unusable, match="stumble"):
        apart(os.listdir, "/no/such/folder")
    with pytest.raises(Unusable, match="more memory"):
        apart(os._exit, 3)


def test_too_much_memory_is_told() -> None:
    with pytest.raises(Unusable, match="more memory"):
        apart(bytes, 10**11)
