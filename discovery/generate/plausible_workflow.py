"""What made-up rows about how work is done say: workflows, tools, steps and what belongs to them.

Each is a function of a source of chance and the row's place in its section, and gives values by field.
"""

from typing import Any

from discovery.generate.draws import SURNAMES, Draws, values_of
from discovery.model import vocabulary as words

_VERBS = {
    "collect": ("Copy", "Receive", "Pick up", "Read changes of"),
    "prepare": ("Cleanse", "Join", "Check", "Standardise"),
    "store": ("Store of", "Lake of", "Warehouse of", "Archive of"),
    "analyze": ("Forecast", "Summarise", "Rank", "Watch"),
}
_TOOLS = ("Kafka", "PostgreSQL", "S3", "Spark", "dbt", "Snowflake", "Airflow", "Tableau", "Python", "Excel", "Flink")
_FAULTS = ("{} arrive late", "{} are counted twice", "{} are corrected by hand", "Reports on {} disagree")


def workflow(d: Draws, at: int) -> dict[str, Any]:
    """One workflow."""
    return {
        "name": f"Workflow for {d.subject(at)}",
        "state": ("current", "future")[at % 2],
        "purpose": f"Bring {d.subject(at)} to those who decide.",
        "patterns": (d.of(words.Pattern),),
        "effectiveness": d.whole_number(1, 5),
        "cost_per_month": d.figure(1000, 200_000),
    }


def tool(d: Draws, at: int) -> dict[str, Any]:
    """One tool."""
    return {
        "name": d.choose(_TOOLS) + (f" {at + 1}" if at >= len(_TOOLS) else ""),
        "kind": d.of(words.ToolKind),
        "state": d.state(at),
        "release": f"{d.whole_number(1, 12)}.{d.whole_number(0, 9)}",
        "annual_cost": d.figure(500, 400_000),
    }


def step(d: Draws, at: int) -> dict[str, Any]:
    """One step, of the stages in turn."""
    stage, state = values_of(words.WorkStage)[at % 4], d.state(at)
    flows = [row for row in d.made["workflows"][:8] if state in (row.state, "both")]
    change = {"r_decision": d.of(words.RDecision)} if state != "future" else {"wave": d.whole_number(1, 4)}
    return {
        "name": f"{d.choose(_VERBS[stage])} {d.subject(at)}",
        "stage": stage,
        "state": state,
        "tool": d.some("tools"),
        "run_by": "Data team",
        "trigger": d.choose(("Time", "Each event", "A person", "End of the step before")),
        "workflow": d.choose(flows).id if flows else None,
        "owner": d.some("people"),
        "latency_minutes": d.figure(0.01, 240),
        "availability_percent": d.choose((99.0, 99.5, 99.9, 99.95, 99.99)),
        "automation": d.whole_number(0, 4),
        "effectiveness": d.whole_number(1, 5),
        "cost_per_month": d.figure(10, 20_000),
        **change,
    }


def practice(d: Draws, at: int) -> dict[str, Any]:
    """One practice."""
    figures = {"coverage_percent": float(d.whole_number(0, 100)), "maturity": d.whole_number(0, 5)}
    return {"kind": d.of(words.PracticeKind), "state": d.state(at), "tool": d.some("tools"), **figures}


def skill(d: Draws, at: int) -> dict[str, Any]:
    """One skill: needed and there."""
    people = {"people_needed": float(d.whole_number(1, 6)), "people_present": float(d.whole_number(0, 6))}
    levels = {
        "level_needed": d.whole_number(1, 4),
        "level_present": d.whole_number(0, 4),
        "provided_by": d.of(words.ProvidedBy),
    }
    return {"skill": f"{d.choose(_TOOLS)} for {d.subject(at)}", "role": "Data engineer", **levels, **people}


def partner(d: Draws, at: int) -> dict[str, Any]:
    """One partner."""
    name = f"{d.choose(SURNAMES)} {d.choose(('Data', 'Cloud', 'Systems'))} {at + 1}"
    deal = {"contract": "Yearly", "renewal": d.day(900), "dependency": d.whole_number(1, 5)}
    return {"name": name, "kind": d.of(words.PartnerKind), "services": f"Help with {d.subject(at)}", **deal}


def deficiency(d: Draws, at: int) -> dict[str, Any]:
    """One deficiency of a step."""
    about = {
        "observed_in": d.some("steps"),
        "category": d.of(words.DeficiencyCategory),
        "severity": d.whole_number(1, 5),
    }
    return {"title": d.sentence(_FAULTS, at), **about, "effect": f"Decisions about {d.subject(at)} wait."}
