"""Cases of the rules about Airflow environments."""

from tests.making import record
from tests.rules.material import Case, Cases


def noted(code: str, words: str) -> Case:
    """An environment in which this was noted, and one in which nothing was."""
    rule = code.partition(" ")[0]
    return Case(
        record(environments=[{"name": "Production", "noted": {code: words}}]),
        record(environments=[{"name": "Production", "noted": {}}]),
        SAID[rule],
    )


SAID = {
    "AIR-01": "Option core.parallelism is set more than once: airflow.cfg says 32, environment variable says 10 and wins.",
    "AIR-02": "core.x: no such option in core of 2.8.1; did you mean core.y? It has no effect as set.",
    "AIR-03": "A capture contained secrets; they were masked before storage: core.fernet_key.",
    "AIR-04": "Packages without a version in the capture: billiard.",
    "AIR-05": "Option core.a is called core.b since 2.2.",
    "AIR-06": "MWAA sets core.executor itself in Airflow 2.8.1: the value given to it has no effect.",
    "AIR-07": "Airflow 1.10.12 is no longer supported by MWAA.",
}

ENVIRONMENTS: Cases = {
    "AIR-01": noted("AIR-01 core.parallelism", "airflow.cfg says 32, environment variable says 10 and wins"),
    "AIR-02": noted("AIR-02 core.x", "no such option in core of 2.8.1; did you mean core.y? It has no effect as set."),
    "AIR-03": noted("AIR-03 secrets", "core.fernet_key"),
    "AIR-04": noted("AIR-04 packages", "billiard"),
    "AIR-05": noted("AIR-05 core.a", "is called core.b since 2.2"),
    "AIR-06": noted("AIR-06 core.executor", "2.8.1"),
    "AIR-07": noted("AIR-07 version", "1.10.12"),
}
