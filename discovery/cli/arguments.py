"""The command line's grammar: every command, its arguments, and the function that carries it out."""

import argparse
from typing import NoReturn

from discovery.catalogue import SEVERITIES
from discovery.cli.answer import printable
from discovery.cli.edit_words import Command, edit_commands
from discovery.exporters import THEMES
from discovery.model.errors import DiscoveryError
from discovery.workflow.graph_types import VIEWS
from discovery.workflow.perspective import PERSPECTIVES


class WrongUsage(DiscoveryError):
    """The command line is not written as the grammar has it."""


class Grammar(argparse.ArgumentParser):
    """A parser that raises what is wrong, so that it is told as every other error is."""

    def error(self, message: str) -> NoReturn:
        """Raise WrongUsage."""
        raise WrongUsage(printable(message), allowed=f"see {self.prog} --help", code="usage")


def grammar() -> Grammar:
    """The whole grammar; ``command`` of what it parses names the command."""
    parser = Grammar(prog="discovery", description="Run a data-analytics discovery from scripts.", allow_abbrev=False)
    common = Grammar(add_help=False)
    common.add_argument("--json", action="store_true", help="print data for scripts")
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND", parser_class=Grammar)

    def command(name: str, about: str) -> argparse.ArgumentParser:
        return commands.add_parser(name, help=about, description=about, parents=[common], allow_abbrev=False)

    _engagements(command)
    _changes(command)
    _transfer(command)
    _airflow(command("airflow", "read, compare and change Airflow and MWAA environments"), common)
    _upkeep(command)
    return parser


def _engagements(command: Command) -> None:
    command("list", "list the engagements").add_argument("--all", action="store_true", help="archived ones, too")
    made = command("new", "make an engagement: empty, from a template, or like another; prints its id")
    made.add_argument("title", metavar="TITLE")
    made.add_argument("--customer", metavar="C")
    begun = made.add_mutually_exclusive_group()
    begun.add_argument(
        "--template", metavar="KEY", help="begin with this one of the catalogue; what it brings is proposed"
    )
    begun.add_argument("--like", metavar="ENGAGEMENT", help="begin like another one, without what its customer said")
    command("sample", "open a sample engagement; prints its id").add_argument("key", metavar="KEY")
    made_up = command("generate", "make up an engagement of any size; prints its id")
    made_up.add_argument("--rows", type=_rows, required=True, metavar="N")
    made_up.add_argument("--seed", type=int, default=1, metavar="S")
    made_up.add_argument("--title", default="Generated engagement", metavar="T")
    away = command(
        "archive", "take an engagement out of the lists; it opens and exports as ever, and can be brought back"
    )
    away.add_argument("engagement", metavar="ENGAGEMENT")
    command("unarchive", "bring an archived engagement back into the lists").add_argument(
        "engagement", metavar="ENGAGEMENT"
    )
    command("show", "counts and coverage of an engagement").add_argument("engagement", metavar="ENGAGEMENT")
    listed = command("findings", "what the rules find, or what becomes of everything until the future workflow")
    listed.add_argument("engagement", metavar="ENGAGEMENT")
    shown = listed.add_mutually_exclusive_group()
    shown.add_argument("--gap-analysis", action="store_true", help="the table from the current to the future workflow")
    shown.add_argument("--waived", action="store_true", help="show what was waived, too")
    before = command("gaps", "the old name of findings --gap-analysis, for one release")
    before.add_argument("engagement", metavar="ENGAGEMENT")
    checked = command("check", "what the rules find, and what to do about it")
    checked.add_argument("engagement", metavar="ENGAGEMENT")
    checked.add_argument("--waived", action="store_true", help="show what was waived, too")
    checked.add_argument("--level", choices=SEVERITIES, default="error", help="exit with 1 from this level on")


def _rows(text: str) -> int:
    if not text.isascii() or not text.isdigit() or not 1 <= int(text[:9]) <= 1_000_000:
        raise argparse.ArgumentTypeError("N must be a whole number from 1 to 1000000")
    return int(text)


def _source(text: str) -> str:
    from discovery.importers.source import source_named  # only for who names one: every command knows the grammar

    try:
        return source_named(text).key
    except DiscoveryError as error:
        raise argparse.ArgumentTypeError(str(error)) from None


def _port(text: str) -> int:
    if not text.isascii() or not text.isdigit() or not 1 <= int(text[:9]) <= 65535:
        raise argparse.ArgumentTypeError("the port must be a whole number from 1 to 65535")
    return int(text)


def _changes(command: Command) -> None:
    edit_commands(command)
    applied = command("apply", "carry out many edits, one a line, as one change; prints the codes of new rows")
    applied.add_argument("engagement", metavar="ENGAGEMENT")
    applied.add_argument(
        "file", metavar="FILE", help="- for standard input; JSON, or these commands without ENGAGEMENT"
    )
    how = applied.add_mutually_exclusive_group()
    how.add_argument("--each", action="store_true", help="save every line on its own; what is refused is left out")
    how.add_argument("--dry-run", action="store_true", help="check all of it and save nothing")
    tidied = command("tidy", "put the boxes of the diagram in an order in which fewer flows cross")
    tidied.add_argument("engagement", metavar="ENGAGEMENT")
    command("undo", "take back the last change").add_argument("engagement", metavar="ENGAGEMENT")
    command("redo", "bring back what was undone last").add_argument("engagement", metavar="ENGAGEMENT")


def _transfer(command: Command) -> None:
    written = command("export", "write an engagement into a file")
    written.add_argument("engagement", metavar="ENGAGEMENT")
    written.add_argument("format", metavar="FORMAT")
    written.add_argument("-o", "--output", metavar="FILE", help="- for standard output")
    written.add_argument("--session", metavar="CODE", help="whose minutes; those of the last one unless given")
    written.add_argument("--state", choices=VIEWS, help="what a picture shows; current unless given")
    written.add_argument(
        "--theme", choices=THEMES, default=THEMES[0], help="the colours of a picture; light unless given"
    )
    written.add_argument("--cut", metavar="PART", help="full, executive, summary or a section; all of it unless given")
    written.add_argument(
        "--for-audience", action="store_true", help="say nothing of what is missing, as before an audience"
    )
    written.add_argument(
        "--restricted", action="store_true", help="take the files of restricted artefacts along in an engagement file"
    )
    written.add_argument("--no-panels", action="store_true", help="leave constraints and outcomes out of a picture")
    written.add_argument("--no-rails", action="store_true", help=argparse.SUPPRESS)
    written.add_argument("--colour", choices=tuple(PERSPECTIVES), help="what the boxes of a picture are coloured by")
    taken = command("import", "take files in")
    taken.add_argument("files", metavar="FILE", nargs="+")
    taken.add_argument("--engagement", metavar="E", help="add to this engagement instead of making a new one")
    taken.add_argument(
        "--source", type=_source, metavar="KEY", help="the kind of the files; it is seen from each unless given"
    )
    taken.add_argument("--dry-run", action="store_true", help="show what would be done and do nothing")
    taken.add_argument(
        "--take",
        choices=("file", "here"),
        help="whose value counts where both were changed; until it is said, it stays as it is here",
    )
    compared = command("diff", "compare two engagements or files")
    compared.add_argument("first", metavar="A")
    compared.add_argument("second", metavar="B")
    follows = command("derive", "add the requirements that follow from what was captured")
    follows.add_argument("engagement", metavar="ENGAGEMENT")
    follows.add_argument("--dry-run", action="store_true", help="show them with their keys and add nothing")
    follows.add_argument(
        "--all", action="store_true", help="show what was left out, what seems to say that there is none, and needs too"
    )
    follows.add_argument("--only", metavar="KEY", nargs="+", default=[], help="add these and no others")
    follows.add_argument(
        "--leave-out", metavar="KEY", nargs="+", default=[], help="do not add these, and do not offer them again"
    )
    follows.add_argument("--reword", metavar="KEY=TEXT", nargs="+", default=[], help="add one in other words")
    asked = command("next", "the open questions in the order they would be asked")
    asked.add_argument("engagement", metavar="ENGAGEMENT")
    asked.add_argument("--present", metavar="ROLE,…", help="who is in the room; else those present at the open session")
    known = command("catalogue", "sections, fields, questions, formats")
    known.add_argument("section", metavar="SECTION", nargs="?", help="the fields of this one, with what each takes")


def _airflow(parser: argparse.ArgumentParser, common: Grammar) -> None:
    doings = parser.add_subparsers(dest="doing", required=True, metavar="DOING", parser_class=Grammar)

    def doing(name: str, about: str) -> argparse.ArgumentParser:
        return doings.add_parser(name, help=about, description=about, parents=[common], allow_abbrev=False)

    files = (
        "logs, airflow.cfg, lists of variables or packages, get-environment, answers of Airflow's API; folder, zip, gz"
    )
    taken = doing("read", "what files of an environment say is configured; secrets are masked")
    taken.add_argument("files", metavar="FILE", nargs="+", help=files)
    taken.add_argument("--into", metavar="ENGAGEMENT", help="keep it there, as an environment with its file")
    taken.add_argument("--accept", action="store_true", help="add the rows that it offers, too")
    taken.add_argument("-o", "--output", metavar="OUT", help="keep what was read in a file that compare opens")
    compared = doing("compare", "how two environments differ, or one from another version of Airflow")
    compared.add_argument("first", metavar="A", help="a file or folder, or what read has kept")
    compared.add_argument("second", metavar="B", help="the same, or a version such as 3.0.6")
    changed = doing("change", "the update of an MWAA environment's options, whole, and the way back")
    changed.add_argument("environment", metavar="ENVIRONMENT", help="its get-environment, or a folder that has it")
    changed.add_argument("options", metavar="section.option=value", nargs="*", help="an empty value removes it")
    changed.add_argument("--unset", metavar="section.option", action="append", default=[])
    changed.add_argument("-o", "--output", metavar="OUT", help="where the JSON goes; the way back beside it")


def _upkeep(command: Command) -> None:
    saved = command("backup", "copy database and artefact files into one file, while they are in use")
    saved.add_argument("file", metavar="FILE", nargs="?")
    command("restore", "put a backup back, after a look at it").add_argument("file", metavar="FILE")
    command("migrate", "bring the database up to date")
    command("doctor", "what is wrong with this installation")
    opened = command("unlock", "open browsers that were locked to one engagement, when the word is lost")
    opened.add_argument("engagement", metavar="ENGAGEMENT", nargs="?", help="those locked to this one; else all")
    served = command("serve", "serve the screens")
    served.add_argument("--host", metavar="H")
    served.add_argument("--port", type=_port, metavar="P")
    served.add_argument("--no-browser", action="store_true")
