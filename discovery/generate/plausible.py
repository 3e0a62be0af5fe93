"""What a made-up row says: believable words and figures for each section, drawn from a given source of chance."""

from collections.abc import Callable, Mapping
from datetime import timedelta
from typing import Any

from discovery.catalogue import ways
from discovery.generate import plausible_workflow as workflow
from discovery.generate.draws import SURNAMES, Draws
from discovery.model import vocabulary as words

CONFIDENCE = ("stated",) * 5 + ("confirmed", "confirmed", "estimated", "assumed", "unknown")

_GIVEN = ("Ana", "Bo", "Chika", "Dana", "Emil", "Farah", "Goran", "Hana", "Ines", "Jonas", "Kaito", "Lena")
_PRODUCTS = ("Oracle", "PostgreSQL", "MySQL", "SQL Server", "Kafka", "Salesforce", "SFTP CSV", "REST", "MQTT")
_WISHES = (
    "{} known within the hour",
    "Cost of reports on {} down by {} %",
    "One definition of {}",
    "Forecast of {} for {} days",
    "No work by hand on {}",
    "Teams help themselves to {}",
)
_LIMITS = (
    "{} stay in the European Union",
    "At most {1} people for work on {0}",
    "{} kept for {} years",
    "Budget of {1} k for {0}",
    "No change to {} in December",
    "Every figure on {} can be traced",
)


def _person(d: Draws, at: int) -> dict[str, Any]:
    return {
        "name": f"{d.choose(_GIVEN)} {d.choose(SURNAMES)}" + (f" {at // 100 + 1}" if at >= 100 else ""),
        "organisation": "Customer",
        "job_title": f"Lead, {d.subject(at)}",
        "role": d.of(words.PersonRole),
        "can_sign_off": at % 5 == 0,
        "influence": d.of(words.Influence),
    }


def _outcome(d: Draws, at: int) -> dict[str, Any]:
    return {
        "statement": d.sentence(_WISHES, at),
        "horizon": d.choose(("current", "desired future", "desired future")),
        "nature": d.of(words.Nature),
        "category": d.of(words.OutcomeCategory),
        "priority": d.of(words.Priority),
        "owner": d.some("people"),
        "decision": f"What to do next about {d.subject(at)}.",
        "value": d.whole_number(1, 5),
        "urgency": d.whole_number(1, 5),
    }


def _constraint(d: Draws, at: int) -> dict[str, Any]:
    return {
        "statement": d.sentence(_LIMITS, at),
        "timing": d.of(words.Timing),
        "nature": d.of(words.Nature),
        "category": d.of(words.ConstraintCategory),
        "hardness": d.of(words.Hardness),
        "origin": d.of(words.ConstraintSource),
        "owner": d.some("people"),
        "consequence": "The change is not approved.",
    }


def _output(d: Draws, at: int) -> dict[str, Any]:
    return {
        "name": f"Report on {d.subject(at)}",
        "output_class": d.of(words.OutputClass),
        "decision": f"What to do next about {d.subject(at)}.",
        "state": d.state(at),
        "priority": d.of(words.Priority),
        "frequency": d.of(words.Frequency),
        "freshness_minutes": d.figure(1, 10_000),
        "audience": d.whole_number(3, 900),
        "classification": d.of(words.Classification),
        "owner": d.some("people"),
    }


def _input(d: Draws, at: int) -> dict[str, Any]:
    return {
        "name": d.subject(at).capitalize(),
        "input_class": d.of(words.InputClass),
        "engine_class": d.of(words.EngineClass),
        "product": d.choose(_PRODUCTS),
        "system_of_record": f"System for {d.subject(at)}",
        "owner": d.some("people"),
        "acquisition": d.of(words.Acquisition),
        "state": d.state(at),
        "classification": d.of(words.Classification),
        "personal_data": d.of(words.PersonalData),
        "criticality": d.whole_number(1, 5),
    }


def _profile(d: Draws, at: int) -> dict[str, Any]:
    inputs = d.made["inputs"]
    records, size = d.figure(1000, 1e8), d.figure(50, 2000)
    return {
        "input": inputs[at // 2 % len(inputs)].id,
        "timing": ("existing", "anticipated")[at % 2],
        "full_gb": d.figure(0.1, 50_000),
        "gb_per_day": float(f"{records * size / 1e9:.4g}"),
        "records_per_day": records,
        "mean_record_bytes": size,
        "growth_percent": float(d.whole_number(0, 60)),
        "mode": d.of(words.Mode),
        "structure": d.of(words.Structure),
        "trust": d.of(words.Trust),
        "value_rank": d.whole_number(1, 5),
        "users": d.whole_number(1, 500),
        "pattern": d.of(words.AccessPattern),
    }


def _quality(d: Draws, at: int) -> dict[str, Any]:
    today = d.whole_number(70, 99)
    method = "Sample of 1,000 rows"
    limits = {"current_percent": float(today), "target_percent": float(d.whole_number(today, 100)), "method": method}
    return {"input": d.some("inputs"), "dimension": d.of(words.QualityDimension), **limits}


def _party(d: Draws, at: int) -> dict[str, Any]:
    return {
        "name": f"Team for {d.subject(at)}",
        "role": ("producer", "consumer", "both")[at % 3],
        "kind": d.of(words.PartyKind),
        "organisation": "Customer",
        "contact": d.some("people"),
        "satisfaction": d.whole_number(1, 5),
    }


def _measure(d: Draws, at: int) -> dict[str, Any]:
    return {
        "name": f"Share of {d.subject(at)} in time",
        "kind": ("CSAT", "KPI", "SLA", "NPS", "KPI", "SLO", "data quality")[at % 7],
        "scope": d.of(words.MeasureScope),
        "unit": "%",
        "direction": "higher",
        "baseline": float(d.whole_number(10, 60)),
        "target": float(d.whole_number(70, 100)),
        "actual": float(d.whole_number(20, 95)),
        "owner": d.some("people"),
        "measured_by": "Data team",
        "formula": "In time ÷ all × 100",
        "frequency": d.of(words.Frequency),
    }


def _reading(d: Draws, at: int) -> dict[str, Any]:
    return {
        "measure": d.some("measures"),
        "on": d.day(180),
        "value": float(d.whole_number(10, 100)),
        "sample_size": 100,
    }


def _response(d: Draws, at: int) -> dict[str, Any]:
    asked = [row for row in d.made["measures"][:21] if row.kind in ("CSAT", "NPS")]
    measure = d.choose(asked)
    score = d.whole_number(1, 5) if measure.kind == "CSAT" else d.whole_number(0, 10)
    return {"measure": measure.id, "score": score, "on": d.day(60), "respondent": f"Reader {at + 1}"}


def _requirement(d: Draws, at: int) -> dict[str, Any]:
    return {
        "statement": f"The platform shall deliver {d.subject(at)} within {d.whole_number(1, 60)} minutes.",
        "type": d.of(words.RequirementType),
        "priority": d.of(words.Priority),
        "fit_criterion": f"{d.whole_number(90, 99)} of 100 deliveries.",
        "stage": d.of(words.Stage),
        "status": d.of(words.RequirementStatus),
        "verification": d.of(words.Verification),
    }


def _log(d: Draws, at: int) -> dict[str, Any]:
    asked = {"kind": d.of(words.LogKind), "owner": d.some("people"), "due": d.day(90), "status": d.of(words.LogStatus)}
    return {"subject": f"What about {d.subject(at)}?", **asked}


def _artefact(d: Draws, at: int) -> dict[str, Any]:
    received = {"received_from": d.some("people"), "received_on": d.day(20), "confidentiality": "internal"}
    return {"title": f"Picture of {d.subject(at)}", "kind": d.of(words.ArtefactKind), **received}


def _answer(d: Draws, at: int) -> dict[str, Any]:
    """Stage by stage in turn, so that even a few answers are about all of them."""
    way = sorted(ways(), key=lambda one: (one.id[1:], one.id))[at]
    today = d.choose(("yes", "yes", "partly", "no", "no", "unknown", "not applicable"))
    future = {"no": "add", "not applicable": "not applicable"}.get(today) or d.choose(
        ("keep", "change", "drop", "undecided")
    )
    return {"way": way.id, "today": today, "future": future}


def _session(d: Draws, at: int) -> dict[str, Any]:
    kind, begun = d.of(words.SessionKind), d.start + timedelta(days=7 * at)
    return {
        "title": f"Session {at + 1}: {kind}",
        "kind": kind,
        "on": begun.date(),
        "begins": "09:30",
        "minutes": 120,
        "facilitator": d.some("people"),
        "agenda": {"outcomes": "40", "constraints": "30", "inputs": "30", "steps": "20"},
        "opened_at": begun,
        "closed_at": begun + timedelta(hours=2),
    }


def _attendance(d: Draws, at: int) -> dict[str, Any]:
    """Everybody at the first session, then at the next."""
    sessions, people = d.made["sessions"], d.made["people"]
    session, person = sessions[at // len(people) % len(sessions)], people[at % len(people)]
    return {"session": session.id, "person": person.id, "invited": True, "present": d.whole_number(1, 5) > 1}


def _waiver(d: Draws, at: int) -> dict[str, Any]:
    who = d.choose(d.made["people"]).name
    reason = f"It is decided with {d.subject(at)}."
    return {"rule": "CON-07", "scope": "row", "about": d.some("partners"), "reason": reason, "who": who}


def _environment(d: Draws, at: int) -> dict[str, Any]:
    return {
        "name": f"Airflow of {d.subject(at)}",
        "platform": d.of(words.Platform),
        "release": d.choose(("2.8.1", "2.10.3", "3.0.6")),
        "read_on": d.day(20),
        "tool": d.some("tools"),
    }


VALUES: Mapping[str, Callable[[Draws, int], dict[str, Any]]] = {
    "people": _person,
    "outcomes": _outcome,
    "constraints": _constraint,
    "outputs": _output,
    "inputs": _input,
    "profiles": _profile,
    "data_quality": _quality,
    "parties": _party,
    "workflows": workflow.workflow,
    "tools": workflow.tool,
    "steps": workflow.step,
    "practices": workflow.practice,
    "skills": workflow.skill,
    "partners": workflow.partner,
    "deficiencies": workflow.deficiency,
    "measures": _measure,
    "readings": _reading,
    "responses": _response,
    "requirements": _requirement,
    "log": _log,
    "artefacts": _artefact,
    "answers": _answer,
    "sessions": _session,
    "attendance": _attendance,
    "waivers": _waiver,
    "environments": _environment,
}
"""The values of one row by section, from its place in the section; flows are made from the boxes they join."""
