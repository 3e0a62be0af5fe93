"""How much is read of what somebody hands over: one account for all files and all that is packed in them.

Each kind of work is counted before it is done, so that no file, however it is packed or written, takes much longer than
a large honest one.
"""

from dataclasses import dataclass, field
from typing import Any

from discovery.model.errors import Refused

MOST_MB = 100
"""No more is read of all files of one environment together, unpacked."""
MOST_FILES = 2000
"""No more files are read of one environment, those in folders and archives counted."""
MOST_LINES = 2_500_000
MOST_VALUES = 10_000
"""Variables, options and packages with what they are set to; what is said again is not counted again. A large
environment has 2,000 of them, and ten more for each further run of a task that prints them."""
MOST_LETTERS = 4_000_000
"""Letters of all these, and of lists of DAGs and the like, together."""
MOST_PARTS = 300_000
"""Names and values in lists of DAGs and the like, together."""
_RATIO = 200
"""A packed file that unpacks to more than as many times its size is hardly a log."""
_BEYOND_RATIO = 10_000_000
"""So many bytes beyond that are taken all the same, of all files together: a short log repeats itself a lot."""


@dataclass
class Exhausted(Refused):
    """The account is used up: neither the rest of this file nor a further one is read."""

    code: str = "exhausted"


@dataclass
class Allowance:
    """What was read so far of one environment; each method raises Exhausted where more would be too much."""

    bytes_read: int = 0
    bytes_beyond: int = 0
    files: int = 0
    line_count: int = 0
    parts: int = 0
    letters: int = 0
    values: set[int] = field(default_factory=set, repr=False)
    _packed: int = 0
    _unpacked: int = 0

    def count_file(self, packed: int) -> None:
        """One more file; ``packed`` is its size in an archive, 0 where it is not packed."""
        self.files += 1
        self._packed, self._unpacked = packed, 0
        if self.files > MOST_FILES:
            raise Exhausted(f"There are more than {MOST_FILES:,} files; the rest is not read.", {}, "fewer at a time")

    def count_bytes(self, count: int) -> None:
        """So many bytes more of the file counted last; raises Refused if it unpacks to far more than its size."""
        self.bytes_read += count
        if self.bytes_read > MOST_MB * 1_000_000:
            raise Exhausted(
                f"What is read is larger than {MOST_MB} MB, unpacked and all files together; the rest is not read.",
                allowed=f"at most {MOST_MB} MB; take a shorter time",
            )
        self._unpacked += count
        if self._packed and (beyond := self._unpacked - _RATIO * self._packed) > 0:
            self.bytes_beyond += min(count, beyond)
            if self.bytes_beyond > _BEYOND_RATIO:
                raise Refused("It unpacks to far more than its size, as no log does.")

    def count_lines(self, count: int) -> None:
        """So many lines more."""
        self.line_count += count
        if self.line_count > MOST_LINES:
            raise Exhausted(
                f"There are more than {MOST_LINES:,} lines; the rest is not read.", {}, "the logs of a shorter time"
            )

    def count_value(self, name: str, value: str) -> None:
        """A value that a name is set to, unless it was counted before."""
        key = hash((name, value))
        if key in self.values:
            return
        self.values.add(key)
        if len(self.values) > MOST_VALUES:
            raise Exhausted(
                f"There are more than {MOST_VALUES:,} different values; the rest is not read.",
                allowed="the files of one environment",
            )
        self._count_letters(len(name) + len(value))

    def count_data(self, data: Any) -> None:
        """All that is in a list of DAGs, or another answer in JSON that is taken as it is."""
        now = [data]
        while now:
            one = now.pop()
            if isinstance(one, dict):
                now.extend(one)
                now.extend(one.values())
            elif isinstance(one, list):
                now.extend(one)
            else:
                self.parts += 1
                self._count_letters(len(one) if isinstance(one, str) else 1)
            if self.parts > MOST_PARTS:
                raise Exhausted(f"There are more than {MOST_PARTS:,} parts in such lists; the rest is not read.")

    def _count_letters(self, count: int) -> None:
        self.letters += count
        if self.letters > MOST_LETTERS:
            raise Exhausted(
                f"Values and lists have more than {MOST_LETTERS:,} letters together; the rest is not read.",
                allowed="the files of one environment",
            )
