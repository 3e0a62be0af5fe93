"""What a file cannot hold, in one sentence each: the command line and the pages say the same of the same file."""

from collections.abc import Iterator

from discovery.exporters import Choice, Format, lost_letters, withheld
from discovery.model.record import Record

FEW_ROWS = 1_500
"""Up to so many rows the slides are laid out to count what has no room on them."""


def left_out_of(record: Record, file_format: Format, choice: Choice) -> Iterator[str]:
    """Sentences about letters without a font, restricted files, and what has no room on slides."""
    if lost := lost_letters(record, file_format, choice):
        instead = "signs" if file_format.is_document else "[?], with the code of the row,"
        yield f"No font here has {lost}: {instead} stand in their place."
    if closed := withheld(record, file_format, choice):
        named = ", ".join(closed[:5]) + (f" and {len(closed) - 5} more" if len(closed) > 5 else "")
        one = len(closed) == 1
        yield f"{named} {'is' if one else 'are'} restricted: {'its file is' if one else 'their files are'} not in it."
    if file_format.key == "pptx":
        yield from _off_slides(record, choice)


def _off_slides(record: Record, choice: Choice) -> Iterator[str]:
    from discovery.exporters.documents import left_off_slides

    if len(record) > FEW_ROWS:
        yield "The slides have room for the first lines of each list; each slide says how many more the document has."
    elif count := left_off_slides(record, choice):
        lines = "One line has" if count == 1 else f"{count:,} lines have"
        yield f"{lines} no room on the slides; each slide says how many more the document has."
