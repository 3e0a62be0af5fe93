"""The catalogue command: everything a script may want to know about what can be captured and written."""

from argparse import Namespace
from typing import Any

from discovery import catalogue as method
from discovery.catalogue.sections import SECTIONS, Section
from discovery.cli.answer import Answer, columns
from discovery.cli.installation import Installation
from discovery.exporters import FORMATS
from discovery.model.column import columns as columns_of
from discovery.model.links import MEANINGS
from discovery.model.plain_values import fields_of
from discovery.rules import WAITING


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
                "exported": column.name in fields_of(section.model),
            }
            for column in columns_of(section.model)
        ],
    }


def catalogue(_here: Installation, _given: Namespace) -> Answer:
    """``catalogue``: sections, link kinds, ways, questions, rules, formats and sources."""
    data = {
        "version": method.version(),
        "sections": [_section(section) for section in SECTIONS],
        "links": [
            {"kind": one.kind, "title": one.title, "from": list(one.origins), "to": list(one.targets)}
            for one in MEANINGS
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
                "key": one.key,
                "title": one.title,
                "about": one.about,
                "kind": one.kind,
                "outcomes": [dict(values) for values in one.outcomes],
                "agenda": dict(one.agenda),
                "questions": list(one.questions),
                "ways": list(one.ways),
            }
            for one in method.all_situations()
        ],
        "formats": [
            {"key": one.key, "title": one.title, "suffix": one.suffix, "media_type": one.media_type} for one in FORMATS
        ],
        "sources": [{"key": "json", "title": "Engagement (JSON)"}],
    }
    lines = columns([("SECTION", "TITLE", "FIELDS"), *_lines()])
    formats = ", ".join(one.key for one in FORMATS)
    lines.append("Templates: " + ", ".join(one.key for one in method.all_situations()))
    return Answer(data, [*lines, f"Formats: {formats}", f"Links: {', '.join(one.kind for one in MEANINGS)}"])


def _lines() -> list[tuple[str, str, str]]:
    return [(section.key, section.title, ", ".join(column.name for column in section.columns)) for section in SECTIONS]
