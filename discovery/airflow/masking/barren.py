"""Headings in free text below which nothing is hidden: no line is looked through for each of them anew."""

_MOST_BARREN = 24
"""After so many headings in a row of lines below which nothing is hidden, the rest of these lines is hidden."""


class Barren:
    """Headings below which nothing had to be hidden, so that the lines below are not looked through for each anew."""

    def __init__(self) -> None:
        self._until: dict[tuple[str, str], int] = {}
        self.end = 0
        """The number of the line behind all that were looked through."""

    def add(self, way: str, heading_line: str, behind: int) -> None:
        """Nothing is hidden below this heading, up to the line of this number."""
        self._until[way, heading_line] = behind
        self.end = max(self.end, behind)

    def has(self, way: str, heading_line: str, at: int) -> bool:
        """Whether the lines below this one were looked through for the same heading."""
        return self._until.get((way, heading_line), 0) > at

    def too_many(self, at: int) -> bool:
        """Whether so many headings were looked at in these lines that the rest is hidden."""
        if at >= self.end:
            self._until.clear()
        return len(self._until) >= _MOST_BARREN
