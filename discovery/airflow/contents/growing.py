"""A variable or option that goes on in further lines: put together as it came, and masked once, when it is whole."""

from discovery.airflow.masking import MASK

_LONGEST_VALUE = 65_536
"""A value over many lines is put together up to here; a longer one is masked whole."""
UNKNOWN = -1
"""In the place of a hash: no text has this one."""


class Growing:
    """What a line sets, and what further lines add; ``key`` is its section, or ``=`` for a variable, and its name.

    Beyond the longest value that is shown nothing is put together: what has been is masked whole for its length.
    """

    __slots__ = ("_first", "_letters", "_parts", "key", "line", "said", "variable")

    def __init__(self, key: tuple[str, str], first: str, line: int, variable: bool = False) -> None:
        self.key, self.line, self.variable = key, line, variable
        self.said = hash(first)
        """The hash of its value, as long as its first line is all of it; UNKNOWN afterwards."""
        self._first = first
        self._parts: list[str] = []
        self._letters = 0

    def longer(self, more: str) -> "Growing":
        """It with a further part. One without any is left as it is: its line may come again and end there."""
        if not self._parts:
            grown = Growing(self.key, self._first, self.line, self.variable)
            grown.said, grown._parts, grown._letters = UNKNOWN, [self._first], len(self._first)
            return grown.longer(more)
        if self._letters <= _LONGEST_VALUE:
            self._parts.append(more)
            self._letters += len(more)
        return self

    def value(self) -> str:
        """All of it."""
        if not self._parts:
            return self._first
        return MASK if self._letters > _LONGEST_VALUE else "".join(self._parts)
