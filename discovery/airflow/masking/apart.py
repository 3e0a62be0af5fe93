"""Names of one list as they are shown: two that differ in their secret alone look the same, and stay two."""

from typing import Any

from discovery.airflow.masking.marks import MASK


class Apart:
    """Gives a masked name a number behind it where one before looks the same, in one step however many there are."""

    def __init__(self) -> None:
        self._given: set[Any] = set()
        self._numbers: dict[str, int] = {}
        """The next number to try for each name that came more than once."""

    def name(self, shown: Any) -> Any:
        """A further name, which is a text unless its list was none of JSON, as it is shown beside those before."""
        if shown in self._given and isinstance(shown, str) and MASK in shown:
            number = self._numbers.get(shown, 2)
            while (numbered := f"{shown} ({number})") in self._given:
                number += 1
            self._numbers[shown] = number + 1
            shown = numbered
        self._given.add(shown)
        return shown
