"""Cases of the rules about Airflow environments: each is read from files, kept, and judged out of what was kept."""

from dataclasses import replace
from hashlib import sha256

from discovery.airflow.masking import Masker
from discovery.airflow.reading import read
from discovery.airflow.reading_file import as_file
from discovery.airflow.sources.files import of_bytes
from discovery.model.artefact_files import FilesInMemory
from discovery.model.record import Record
from tests.making import record
from tests.rules.material import Case, Cases

ARTEFACT = record(artefacts=[{"title": "Its file"}]).artefacts[0].id


def environment(**files: str) -> Record:
    """An engagement with one environment that was read from these files."""
    sources = (source for name, text in files.items() for source in of_bytes(name, text.encode()))
    return with_file(as_file(read(sources, Masker(b"a key of the tests"))))


def with_file(content: bytes) -> Record:
    """An engagement with one environment that has this file."""
    fingerprint = sha256(content).hexdigest()
    made = record(
        artefacts=[{"title": "Its file", "sha256": fingerprint, "size_bytes": len(content)}],
        environments=[{"name": "Production", "artefact": ARTEFACT}],
    )
    return replace(made, files=FilesInMemory({fingerprint: content}))


def _mwaa(version: str, options: str = "{}") -> str:
    return f'{{"Name": "acme", "AirflowVersion": "{version}", "AirflowConfigurationOptions": {options}}}'


_FREEZE = "apache-airflow==2.8.1\n"
_CFG = "[core]\nparallelism = 32\n"
_RENAMED = "[core]\nparallelism = 32\nsql_alchemy_conn = sqlite:////tmp/x.db\n"
_ENV = "AIRFLOW__CORE__PARALLELISM={}\nHOME=/x\nLANG=C\n"

ENVIRONMENTS: Cases = {
    "AIR-01": Case(
        environment(cfg=_CFG, env=_ENV.format(10), pip=_FREEZE),
        environment(cfg=_CFG, env=_ENV.format(32), pip=_FREEZE),
        "Option core.parallelism is set more than once: airflow.cfg says 32, environment variable says 10 and wins.",
    ),
    "AIR-02": Case(
        environment(env="AIRFLOW__CORE__PARALELISM=3\nHOME=/x\nLANG=C\n", pip=_FREEZE),
        environment(env=_ENV.format(3), pip=_FREEZE),
        "core.paralelism: no such option in core of 2.8.1; did you mean core.parallelism? It has no effect as set.",
    ),
    "AIR-03": Case(
        environment(cfg="[core]\nfernet_key = EBeKN0_4bGEKU3yMteh2alGnJY4QFk8GaWsQNDRQIxE=\n", pip=_FREEZE),
        environment(cfg=_CFG, pip=_FREEZE),
        "A capture contained secrets; they were masked before storage: core.fernet_key.",
    ),
    "AIR-04": Case(
        environment(pip='[{"name": "billiard", "version": ""}, {"name": "celery", "version": "5.3.6"}]'),
        environment(pip='[{"name": "billiard", "version": "4.2.0"}, {"name": "celery", "version": "5.3.6"}]'),
        "Packages without a version in the capture: billiard.",
    ),
    "AIR-05": Case(
        environment(cfg=_RENAMED, pip=_FREEZE),
        environment(cfg=_CFG, pip=_FREEZE),
        "Option core.sql_alchemy_conn is called database.sql_alchemy_conn since 2.3.0; 2.8.1 still reads the old name.",
    ),
    "AIR-06": Case(
        environment(answer=_mwaa("2.8.1", '{"core.executor": "LocalExecutor"}')),
        environment(answer=_mwaa("2.8.1", '{"core.parallelism": "10"}')),
        "MWAA sets core.executor itself in Airflow 2.8.1: the value given to it has no effect.",
    ),
    "AIR-07": Case(
        environment(answer=_mwaa("1.10.12")),
        environment(answer=_mwaa("2.10.3")),
        "Airflow 1.10.12 is no longer supported by MWAA.",
    ),
}
