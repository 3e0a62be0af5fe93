"""Everything the screens can do to data, for scripts: ``python -m discovery COMMAND``.

Exit codes: 0 done, 1 refused or findings, 2 wrong usage, 3 the port to serve on is taken. A wrong input is told in one
line on standard error, never as a traceback.
"""

import gc
import sys
from argparse import Namespace
from collections.abc import Callable, Mapping, Sequence
from importlib import import_module

from pydantic import ValidationError

from discovery.cli.answer import Answer, complain, give
from discovery.cli.arguments import WrongUsage, grammar
from discovery.cli.installation import Installation
from discovery.model.errors import DiscoveryError, Refused, Unusable
from discovery.settings import Settings

_EXIT_CODES = {"port_taken": 3}

Command = Callable[[Installation, Namespace], Answer]


_COMMANDS: Mapping[str, tuple[str, str]] = {
    "list": ("engagements", "listed"),
    "new": ("engagements", "new"),
    "sample": ("engagements", "sample"),
    "generate": ("engagements", "generate"),
    "archive": ("engagements", "archive"),
    "unarchive": ("engagements", "archive"),
    "show": ("engagements", "show"),
    "check": ("checks", "check"),
    "findings": ("checks", "listed"),
    "gaps": ("gap_analysis", "gap_analysis"),
    "next": ("questions", "next_"),
    "add": ("changes", "add"),
    "set": ("changes", "set_"),
    "link": ("changes", "link"),
    "unlink": ("changes", "remove"),
    "remove": ("changes", "remove"),
    "move": ("changes", "move"),
    "confirm": ("proposals", "confirm"),
    "answer": ("changes", "answer"),
    "waive": ("changes", "waive"),
    "apply": ("apply", "apply"),
    "derive": ("changes", "derive"),
    "tidy": ("changes", "tidied"),
    "undo": ("changes", "undo"),
    "redo": ("changes", "redo"),
    "export": ("transfer", "export"),
    "import": ("transfer", "import_"),
    "diff": ("transfer", "diff"),
    "airflow": ("airflow", "airflow"),
    "catalogue": ("catalogue", "catalogue"),
    "backup": ("upkeep", "backup"),
    "restore": ("upkeep", "restore"),
    "migrate": ("upkeep", "migrate"),
    "doctor": ("doctor", "doctor"),
    "unlock": ("upkeep", "unlock"),
    "serve": ("serve", "serve"),
}
"""Module and function of each command: only those of the command that was asked for are loaded, which saves most of
the time that a short command takes."""


def _command(name: str) -> Command:
    """The function that carries out a command."""
    module, function = _COMMANDS[name]
    command: Command = getattr(import_module(f"discovery.cli.{module}"), function)
    return command


def main(arguments: Sequence[str] | None = None) -> int:
    """Carry out one command; gives the exit code."""
    asked = list(sys.argv[1:] if arguments is None else arguments)
    try:
        given = grammar().parse_args(asked)
    except WrongUsage as error:
        return complain(error, "--json" in asked, 2)
    except SystemExit as end:
        return int(end.code or 0)
    try:
        here = Installation(_settings())
    except DiscoveryError as error:
        return complain(error, given.json)
    try:
        command = _command(given.command)
        _collect_from_now_on()
        answer = command(here, given)
        return answer.code if getattr(given, "output", None) == "-" else give(answer, given.json)
    except DiscoveryError as error:
        return complain(error, given.json, _EXIT_CODES.get(error.code, 1))
    except BrokenPipeError:
        sys.stderr.close()
        return 0
    except KeyboardInterrupt:
        return 130
    except Exception as error:
        return complain(_unforeseen(error), given.json)
    finally:
        here.close()


def _collect_from_now_on() -> None:
    """Look for garbage again, as ``__main__`` has stopped it, though never through what was loaded until now."""
    if not gc.isenabled():
        gc.freeze()
        gc.enable()


def _settings() -> Settings:
    try:
        return Settings()
    except ValidationError as error:
        first = error.errors(include_url=False, include_input=False)[0]
        name = "DISCOVERY_" + str(first["loc"][0] if first["loc"] else "").upper()
        raise Refused(f"{first['msg']}.", {"setting": name}) from None


def _unforeseen(error: Exception) -> DiscoveryError:
    """An error nobody thought of, as one sentence; one of the database in the database's own words."""
    cause = getattr(error, "orig", None) or error
    reason = str(cause).strip().splitlines()[0][:200] if str(cause).strip() else type(cause).__name__
    if cause is not error:
        return Unusable(f"The database refused this ({reason}). Nothing was changed.", code="database")
    return DiscoveryError(f"This could not be done ({type(error).__name__}: {reason}).", code="failed")
