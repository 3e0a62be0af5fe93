"""Requirements and outcomes for requirement tools: ReqIF 1.2 (OMG), with a relation for each outcome one comes from.

An attribute is there only where it has a value; what is said to be unknown is an attribute of its own.
"""

from collections.abc import Iterator, Mapping
from types import MappingProxyType
from xml.etree import ElementTree
from xml.etree.ElementTree import Element, SubElement

from discovery.exporters.unanswered import unanswered
from discovery.model.agreement import Requirement
from discovery.model.framing import Outcome
from discovery.model.plain_values import as_plain
from discovery.model.record import Record
from discovery.model.row import Row
from discovery.model.values import field_in_words

NAMESPACE = "http://www.omg.org/spec/ReqIF/20110401/reqif.xsd"
TOOL = "Discovery"
_DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>'
LONGEST = 100_000
"""How many characters a value may have; none of ours comes near."""

_FIELDS: Mapping[str, Mapping[str, str]] = MappingProxyType(
    {
        "requirements": {
            "ReqIF.Text": "statement",
            "Type": "type",
            "Priority": "priority",
            "Rationale": "rationale",
            "FitCriterion": "fit_criterion",
            "Stage": "stage",
            "Status": "status",
            "Verification": "verification",
        },
        "outcomes": {
            "ReqIF.Text": "statement",
            "Horizon": "horizon",
            "Category": "category",
            "Priority": "priority",
            "Owner": "owner",
            "Decision": "decision",
            "SuccessStatement": "success",
            "Baseline": "baseline",
            "TargetDate": "target_date",
            "Status": "status",
        },
    }
)
_LAST = ("SaidBy", "Confidence", "Unknown", "DoesNotApply")
_TITLES = {"requirements": "Requirement", "outcomes": "Outcome"}
_STRING, _RELATION, _SPECIFICATION = "_type-string", "_type-derived", "_type-specification"


def write(record: Record) -> bytes:
    """A .reqif file; it is whole and empty where no requirement and no outcome stands."""
    changed = str(as_plain(record.engagement.updated_at))
    root = Element("REQ-IF", {"xmlns": NAMESPACE})
    _header(SubElement(root, "THE-HEADER"), record, changed)
    content = SubElement(SubElement(root, "CORE-CONTENT"), "REQ-IF-CONTENT")
    kinds = SubElement(content, "DATATYPES")
    text = {"IDENTIFIER": _STRING, "LONG-NAME": "Text", "LAST-CHANGE": changed, "MAX-LENGTH": str(LONGEST)}
    SubElement(kinds, "DATATYPE-DEFINITION-STRING", text)
    _types(SubElement(content, "SPEC-TYPES"), changed)
    rows = [*record.standing("outcomes"), *record.standing("requirements")]
    objects = SubElement(content, "SPEC-OBJECTS")
    for row in rows:
        _object(objects, record, row)
    _relations(SubElement(content, "SPEC-RELATIONS"), record)
    _specification(SubElement(content, "SPECIFICATIONS"), record, rows, changed)
    ElementTree.indent(root, " ")
    return f"{_DECLARATION}\n{ElementTree.tostring(root, encoding='unicode')}\n".encode()


def _header(parent: Element, record: Record, changed: str) -> None:
    head = record.engagement
    header = SubElement(parent, "REQ-IF-HEADER", {"IDENTIFIER": f"_header-{head.id}"})
    texts = {
        "COMMENT": f"{head.code}, revision {record.revision}",
        "CREATION-TIME": changed,
        "REQ-IF-TOOL-ID": TOOL,
        "REQ-IF-VERSION": "1.0",  # of the header: 1.2 keeps the 1.0 that its schema demands
        "SOURCE-TOOL-ID": TOOL,
        "TITLE": head.title,
    }
    for name, words in texts.items():
        SubElement(header, name).text = words


def _types(parent: Element, changed: str) -> None:
    for section, title in _TITLES.items():
        given = {"IDENTIFIER": _type(section), "LONG-NAME": title, "LAST-CHANGE": changed}
        attributes = SubElement(SubElement(parent, "SPEC-OBJECT-TYPE", given), "SPEC-ATTRIBUTES")
        for name in _attributes(section):
            given = {"IDENTIFIER": _attribute(section, name), "LONG-NAME": name, "LAST-CHANGE": changed}
            kind = SubElement(SubElement(attributes, "ATTRIBUTE-DEFINITION-STRING", given), "TYPE")
            SubElement(kind, "DATATYPE-DEFINITION-STRING-REF").text = _STRING
    derived = {"IDENTIFIER": _RELATION, "LONG-NAME": "Comes from", "LAST-CHANGE": changed}
    SubElement(parent, "SPEC-RELATION-TYPE", derived)
    whole = {"IDENTIFIER": _SPECIFICATION, "LONG-NAME": "Outcomes and requirements", "LAST-CHANGE": changed}
    SubElement(parent, "SPECIFICATION-TYPE", whole)


def _attributes(section: str) -> tuple[str, ...]:
    sources = ("OtherSources",) if section == Requirement.section else ()
    return ("ReqIF.ForeignID", *_FIELDS[section], *sources, *_LAST)


def _type(section: str) -> str:
    return f"_type-{section}"


def _attribute(section: str, name: str) -> str:
    return f"_attribute-{section}-{name}"


def _identified(row: Row) -> dict[str, str]:
    return {"IDENTIFIER": f"_{row.id}", "LAST-CHANGE": str(as_plain(row.updated_at))}


def _object(parent: Element, record: Record, row: Row) -> None:
    made = SubElement(parent, "SPEC-OBJECT", {**_identified(row), "LONG-NAME": row.code})
    kind = SubElement(made, "TYPE")
    SubElement(kind, "SPEC-OBJECT-TYPE-REF").text = _type(row.section)
    values = SubElement(made, "VALUES")
    for name, words in _values(record, row):
        value = SubElement(values, "ATTRIBUTE-VALUE-STRING", {"THE-VALUE": words})
        definition = SubElement(value, "DEFINITION")
        SubElement(definition, "ATTRIBUTE-DEFINITION-STRING-REF").text = _attribute(row.section, name)


def _values(record: Record, row: Row) -> Iterator[tuple[str, str]]:
    """The attributes of a row that have a value, in words."""
    unknown, needless = unanswered(row)
    others = [one for one in record.targets(row, "derived_from") if not isinstance(one, Outcome)]
    given = {"ReqIF.ForeignID": row.code}
    given |= {name: field_in_words(row, field, record, empty="") for name, field in _FIELDS[row.section].items()}
    given |= {
        "OtherSources": "\n".join(f"{one.code} {one.label}" for one in others),
        "SaidBy": row.source or "",
        "Confidence": row.confidence or "",
        "Unknown": ", ".join(unknown),
        "DoesNotApply": "\n".join(f"{title}: {reason}" for title, reason in needless.items()),
    }
    yield from ((name, words) for name, words in given.items() if words)


def _relations(parent: Element, record: Record) -> None:
    for link in record.links:
        first, second = record.by_id.get(link.from_id), record.by_id.get(link.to_id)
        if link.kind != "derived_from" or not isinstance(first, Requirement) or not isinstance(second, Outcome):
            continue
        if first.stands and second.stands:
            made = SubElement(parent, "SPEC-RELATION", _identified(link))
            for name, row in (("TARGET", second), ("SOURCE", first)):
                SubElement(SubElement(made, name), "SPEC-OBJECT-REF").text = f"_{row.id}"
            SubElement(SubElement(made, "TYPE"), "SPEC-RELATION-TYPE-REF").text = _RELATION


def _specification(parent: Element, record: Record, rows: list[Row], changed: str) -> None:
    head = record.engagement
    given = {"IDENTIFIER": f"_specification-{head.id}", "LONG-NAME": head.title, "LAST-CHANGE": changed}
    made = SubElement(parent, "SPECIFICATION", given)
    kind = SubElement(made, "TYPE")
    SubElement(kind, "SPECIFICATION-TYPE-REF").text = _SPECIFICATION
    children = SubElement(made, "CHILDREN")
    for row in rows:
        place = SubElement(children, "SPEC-HIERARCHY", {"IDENTIFIER": f"_place-{row.id}", "LAST-CHANGE": changed})
        SubElement(SubElement(place, "OBJECT"), "SPEC-OBJECT-REF").text = f"_{row.id}"
