"""What the codes stand for."""

from discovery.catalogue.sections import BY_KEY
from discovery.document.blocks import Block, Emphasis, Paragraph, Run, Text
from discovery.document.content.parts import chapter
from discovery.model.record import BY_SECTION, Record


def code_list(record: Record) -> tuple[Block, ...]:
    """Each kind of code that the document mentions, and what it is the code of."""
    runs: list[Run] = []
    for key, model in BY_SECTION.items():
        if key in BY_KEY and record.rows(key):
            runs += [
                *([Text(" · ")] if runs else []), Emphasis(model.prefix, True), Text(f" {BY_KEY[key].singular}"),
            ]  # fmt: skip
    return chapter("Codes", "codes", [Paragraph(tuple(runs))] if runs else [], "Nothing has a code yet.")
