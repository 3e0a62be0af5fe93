"""The catalogue command: everything a script may want to know about what can be captured and written."""

from argparse import Namespace
from typing import Any

from discovery import catalogue as method
from discovery.catalogue.sections import BY_KEY, SECTIONS, Section
from discovery.cli.answer import Answer, columns, printable
from discovery.cli.installation import Installation
from discovery.cli.values import can_be_unknown, section_named
from discovery.exporters import FORMATS
from discovery.importers.source import SOURCES
from discovery.model.column import columns as columns_of
from discovery.model.errors import NotFound
from discovery.model.links import MEANINGS
from discovery.model.permitted import permitted
from discovery.model.plain_values import fields_of
from discovery.model.row import Row
from discovery.model.vocabulary import REASONS
from discovery.rules import WAITING

_FIGURES = ("number", "whole")


def _section(section: Section) -> dict[str, Any]:
    return {
        "key": section.key,
        "title": section.title,
        "table": section.model.table_name,
        "prefix": section.model.prefix,
        "question": section.question,
        "columns": [
            {
                "name": column.name,
                "title": column.title,
                "type": column.kind,
                "required": column.required,
                "values": list(column.values),
                "unit": column.unit,
                "refers": list(column.refers),
                "group": column.group,
                "help": column.help,
                "low": column.low if column.kind in _FIGURES else None,
                "high": column.high if column.kind in _FIGURES else None,
                "limit": column.limit,
                "default": column.default or None,
                "takes": permitted(column),
                "unknown": can_be_unknown(column),
                "exported": column.name in fields_of(section.model),
            }
            for column in columns_of(section.model)
        ],
        "links": [
            {"kind": meaning.kind, "title": title, "way": way, "sections": list(others)}
            for meaning in MEANINGS
            for way, title, own, others in (
                ("to", meaning.title, meaning.origins, meaning.targets),
                ("from", meaning.reverse, meaning.targets, meaning.origins),
            )
            if section.key in own
        ],
    }


def _one_section(model: type[Row]) -> Answer:
    """The fields of one section with what each takes, and the links that its rows may have."""
    section = BY_KEY.get(model.section)
    if section is None:
        raise NotFound(
            f"There is no section {model.section} to write in.", {"section": model.section}, ", ".join(BY_KEY)
        )
    data = _section(section)
    fields = [
        (
            column.name,
            column.title,
            "needed" if column.required else "unknown" if can_be_unknown(column) else "",
            permitted(column),
        )
        for column in section.columns
        if not column.automatic
    ]
    links = [(one["kind"], one["title"], f"{one['way']} {', '.join(one['sections'])}") for one in data["links"]]
    heads = printable(f"{section.key} · {section.title} · codes {model.prefix}-001")
    return Answer(
        data,
        [
            heads,
            *columns([("FIELD", "TITLE", "", "TAKES"), *fields]),
            "Where unknown stands, FIELD=unknown says that nobody knows, and why it does not apply:",
            f'  FIELD="does not apply: {REASONS[0]}" ({", ".join(REASONS)})',
            "Of any other field that is not needed, unanswered.FIELD=unknown says the same.",
            "Links:" if links else "No link leads to or from these rows.",
            *(f"  {line}" for line in columns(links)),
        ],
    )


def catalogue(_here: Installation, given: Namespace) -> Answer:
    """``catalogue``: sections, link kinds, ways, questions, rules, formats and sources; or all about one section."""
    if given.section:
        return _one_section(section_named(given.section))
    data = {
        "version": method.version(),
        "sections": [_section(section) for section in SECTIONS],
        "links": [
            {"kind": meaning.kind, "title": meaning.title, "from": list(meaning.origins), "to": list(meaning.targets)}
            for meaning in MEANINGS
        ],
        "ways": [vars(way) for way in method.ways()],
        "questions": [vars(question) for question in method.questions()],
        "rules": [
            {
                "code": rule.id,
                "severity": rule.severity,
                "sentence": rule.sentence,
                "remedy": rule.remedy,
                "waits_for": WAITING.get(rule.id),
            }
            for rule in method.rules()
        ],
        "templates": [
            {
                "key": template.key,
                "title": template.title,
                "about": template.about,
                "kind": template.kind,
                "outcomes": [dict(values) for values in template.outcomes],
                "agenda": dict(template.agenda),
                "questions": list(template.questions),
                "ways": list(template.ways),
            }
            for template in method.all_templates()
        ],
        "formats": [
            {
                "key": file_format.key,
                "title": file_format.title,
                "suffix": file_format.suffix,
                "media_type": file_format.media_type,
                "readers": file_format.readers,
            }
            for file_format in FORMATS
        ],
        "sources": [{"key": source.key, "title": source.title} for source in SOURCES],
    }
    lines = columns([("SECTION", "TITLE", "FIELDS"), *_lines()])
    formats = ", ".join(file_format.key for file_format in FORMATS)
    lines.append("Templates: " + ", ".join(template.key for template in method.all_templates()))
    return Answer(data, [*lines, f"Formats: {formats}", f"Links: {', '.join(meaning.kind for meaning in MEANINGS)}"])


def _lines() -> list[tuple[str, str, str]]:
    return [(section.key, section.title, ", ".join(column.name for column in section.columns)) for section in SECTIONS]
