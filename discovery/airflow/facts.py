"""What is known of Airflow's options by version, and of Amazon MWAA: facts of ``data/airflow``, looked up, not guessed.

A version that is not among the nineteen is judged by the nearest lower one, and ``Known.version`` says which.
"""

import hashlib
import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from difflib import get_close_matches
from functools import cache
from types import MappingProxyType
from typing import Any

from discovery.settings import ROOT

REMOVED = "\0"
"""Stands in ``option_defaults.json`` where a version no longer has the option."""

FREE = frozenset(
    {
        "celery_broker_transport_options",
        "celery_result_backend_transport_options",
        "elasticsearch_configs",
        "opensearch_configs",
        "kubernetes_annotations",
        "kubernetes_environment_variables",
        "kubernetes_labels",
        "kubernetes_node_selectors",
        "kubernetes_secrets",
    }
)
"""Sections whose options are handed on as they are: any name will do."""

OF_PROVIDERS = FREE | frozenset(
    {
        "atlas",
        "aws",
        "aws_auth_manager",
        "aws_batch_executor",
        "aws_ecs_executor",
        "aws_eks_executor",
        "aws_lambda_executor",
        "aws_mwaa",
        "azure_remote_logging",
        "celery",
        "celery_kubernetes_executor",
        "common.io",
        "dask",
        "edge",
        "elasticsearch",
        "fab",
        "hive",
        "imap",
        "kubernetes",
        "kubernetes_executor",
        "local_kubernetes_executor",
        "openlineage",
        "opensearch",
        "postgres",
        "sftp",
        "standard",
        "usage_data_collection",
    }
)
"""Sections that packages beside Airflow itself may bring since 2.7: their options are not in its own list."""


@dataclass(frozen=True)
class Known:
    """One option as a version of Airflow knows it; ``default`` is None where there is none."""

    key: str
    kind: str
    """``s`` text, ``b`` yes or no, ``i`` whole number, ``f`` number."""
    sensitive: bool
    default: str | None


@dataclass(frozen=True)
class Defaults:
    """The options of one version; ``asked`` is the version that somebody runs, ``version`` the one with these facts."""

    asked: str
    version: str
    options: Mapping[str, Known]
    by_name: Mapping[str, tuple[str, ...]]
    """Keys by option name without its section."""

    def provided(self, section: str) -> bool:
        """Whether a package beside Airflow itself may bring options of this section."""
        return section in OF_PROVIDERS and not any(key.startswith(section + ".") for key in self.options)

    def nearest(self, key: str) -> str:
        """The option that was probably meant: of the same name in another section, else the most alike; or nothing."""
        section, _, name = key.partition(".")
        same = self.by_name.get(name, ())
        if same:
            return same[0]
        own = [known.split(".", 1)[1] for known in self.options if known.startswith(section + ".")]
        if similar := get_close_matches(name, own, 1, 0.75):
            return f"{section}.{similar[0]}"
        elsewhere = get_close_matches(name, list(self.by_name), 1, 0.85)
        return self.by_name[elsewhere[0]][0] if elsewhere else ""


def parts(version: str) -> tuple[int, ...]:
    """A version as numbers that can be compared: ``2.10.3+composer`` is (2, 10, 3)."""
    match = re.match(r"\d+(?:\.\d+)*", version.strip())
    return tuple(int(part) for part in match.group().split(".")) if match else ()


FOLDER = ROOT / "data" / "airflow"


@cache
def _file(name: str) -> Any:
    return json.loads((FOLDER / name).read_text(encoding="utf-8"))


@cache
def version() -> str:
    """Changes whenever any of these facts does: what was judged by others is judged anew."""
    content = hashlib.sha256()
    for file in sorted(FOLDER.glob("*.json")):
        content.update(file.read_bytes())
    return content.hexdigest()


def versions() -> tuple[str, ...]:
    """The versions whose options are known, oldest first."""
    return tuple(_file("option_defaults.json")["versions"])


@cache
def defaults(version: str) -> Defaults:
    """The options of a version, or of the nearest lower one that is known; of the newest for an empty text."""
    every = versions()
    asked = parts(version)
    lower = [known for known in every if parts(known) <= asked] if asked else list(every)
    taken = lower[-1] if lower else every[0]
    place = every.index(taken)
    options: dict[str, Known] = {}
    for key, kind, sensitive, added, steps in _file("option_defaults.json")["options"]:
        values = [value for first, value in steps if first <= place]
        if not values and steps[0][0] == place + 1 and added and parts(added) <= asked:
            values = [steps[0][1]]  # it came after the version that is known and before the one asked for
        if values and values[-1] != REMOVED:
            options[key] = Known(key, kind, bool(sensitive), values[-1])
    by_name: dict[str, list[str]] = {}
    for key in options:
        by_name.setdefault(key.split(".", 1)[1], []).append(key)
    names = MappingProxyType({name: tuple(keys) for name, keys in by_name.items()})
    return Defaults(version, taken, MappingProxyType(options), names)


@cache
def sections_of(name: str) -> tuple[str, ...]:
    """The sections in which any version has an option of this name, those of newer versions first."""
    keys = [key for version in reversed(versions()) for key in defaults(version).by_name.get(name, ())]
    return tuple(dict.fromkeys(key.split(".", 1)[0] for key in keys))


@cache
def ever(key: str) -> tuple[str, ...]:
    """The versions, of those known, that have this option."""
    return tuple(version for version in versions() if key in defaults(version).options)


@cache
def sensitive() -> frozenset[str]:
    """Options that some version calls sensitive."""
    return frozenset(key for key, _, secret, *_ in _file("option_defaults.json")["options"] if secret)


@cache
def published(key: str) -> frozenset[str]:
    """Every default an option ever had: no secret, whatever the option is called."""
    for known, _, _, _, steps in _file("option_defaults.json")["options"]:
        if known == key:
            return frozenset(value for _, value in steps if value)
    return frozenset()


@dataclass(frozen=True)
class EnvironmentClass:
    """What one size of an MWAA environment carries: DAGs, tasks at once for each worker, vCPU and GB of a worker."""

    name: str
    dags: int
    tasks: int
    vcpu: int
    memory_gb: int
    scaling: bool = True
    webservers: int = 5


@cache
def classes() -> Mapping[str, EnvironmentClass]:
    """The sizes of an MWAA environment by name."""
    return MappingProxyType(
        {name: EnvironmentClass(name, **given) for name, given in _file("mwaa.json")["classes"].items()}
    )


@cache
def mwaa_versions() -> Mapping[str, str]:
    """Airflow versions that MWAA has: ``offered`` or ``ended``."""
    return MappingProxyType(_file("mwaa.json")["versions"])


def reserved(key: str, version: str) -> bool:
    """Whether MWAA sets this option itself in that version, so that a value given to it has no effect."""
    running = parts(version)
    if protected(variable_of(key)):
        return True
    for name, since in _file("mwaa.json")["reserved"]:
        if running and running < parts(since):
            continue
        if key == name or (name.endswith(".*") and key.startswith(name[:-1])):
            return not key.endswith((".statsd_on", ".metrics_allow_list", ".metrics_block_list"))
    return False


def own_option(name: str) -> bool:
    """Whether MWAA, not Airflow, has an option of this name (without its section)."""
    return any(key.endswith("." + name) for key in _file("mwaa.json")["own_options"])


def variable_of(key: str) -> str:
    """The environment variable that sets ``section.option``."""
    return f"AIRFLOW__{key.replace('.', '__', 1).upper()}"


@cache
def protected(name: str) -> bool:
    """Whether MWAA sets this environment variable itself."""
    names = _file("mwaa.json")["protected_variables"]
    return any(name == given or (given.endswith("*") and name.startswith(given[:-1])) for given in names)
