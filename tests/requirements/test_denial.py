"""Telling "there is none" from "there must be none"."""

import pytest

from discovery.requirements.denial import denies

NONE = """No rule about lineage is stated
No lineage rule
No deadline: an assessment
No rule on personal data: positions of vehicles, not of people (assumed)
None
none known
None so far.
Nothing
n/a
—
Budget: none
Budget unknown
Budget not fixed yet
There is no budget yet
No budget has been named
No deadline
No regulation applies
GDPR does not apply
Not subject to GDPR
Lineage isn't required
Nobody has asked for lineage
Nothing was said about residency
Nothing on residency
We do not know the budget
The budget is still open
No particular constraint on the network
No policy exists
No contract
Not stated
We have no rule for retention
Data residency: not applicable
TBD
No hard deadline was given
No masking needed
No law, policy or contract limits where data is kept
Neither a rule nor a policy is stated
It was said that lineage does not matter
No formal data governance"""

LIMIT = """No downtime in Nov–Dec
No DAG has a schedule: a person starts it, or the DAG that runs the others.
No personal data leaves the EU
No data may be kept longer than 5 years
Card numbers never leave the tills
No vendor lock-in
No standard reports
Nothing may leave the EU
Nothing leaves the EU
No date may be stored as text
Two data engineers, neither with Glue jobs in production so far.
The broker is for our own systems only and may change without notice
Red data never in that tool
Unknown devices must be blocked
No more than five vendors
900 000 EUR over two years
No new licences may be bought
No contract changes before July
Other versions have not been tested with these DAGs
Downtime is not allowed on weekdays
No budget may be moved between years
Names must not appear in reports
No licence fees
Every data set has an owner
No production access for vendors"""


@pytest.mark.parametrize("text", NONE.splitlines())
def test_a_text_that_tells_of_none(text: str) -> None:
    assert denies(text)
    assert denies(f"  {text.upper()}\n")


@pytest.mark.parametrize("text", LIMIT.splitlines())
def test_a_text_that_forbids_or_limits(text: str) -> None:
    assert not denies(text)


@pytest.mark.parametrize("text", [None, "", "   "])
def test_an_empty_text_tells_nothing(text: str | None) -> None:
    assert not denies(text)
