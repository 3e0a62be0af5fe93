"""What a person typed is shown as text: the one function that sees to it, and a check that every page uses it."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from discovery.settings import ROOT
from discovery.ui.literal import literal
from tests.payloads import payloads
from tests.strategies import HOSTILE

TEXTS = (*HOSTILE, *payloads("http://127.0.0.1:9").values())
JOINER = "\u2060"
ASCII_MARKS = re.compile(r"[!-/:-@\[-`{-~]")


def _taken_back(shown: str) -> str:
    """What a Markdown reader makes of the text: escapes taken away, invisible joiners left out."""
    unbroken = shown.replace("  \n", "\n").replace(JOINER, "")
    return re.sub(r"\\([!-/:-@\[-`{-~])", r"\1", unbroken)


def _as_expected(text: str) -> str:
    lines = text.replace("\r\n", "\n").replace("\r", "\n").replace(JOINER, "")
    indented = re.sub(r"(?m)^[ \t]+", lambda found: "\u00a0" * len(found.group(0)), lines)
    return re.sub(r"(?m)^$(?=\n)", "\u00a0", indented)


def _nothing_left_to_read(shown: str) -> None:
    unescaped = ASCII_MARKS.search(re.sub(r"\\[!-/:-@\[-`{-~]", "", shown))
    assert unescaped is None, f"{unescaped.group()!r} would be read as Markdown"
    assert not re.search(r"(?m)^(\t| {4})", shown), "an indented line is code"
    plain = re.sub(r"\\([!-/:-@\[-`{-~])", r"\1", shown)
    replaced = re.search(r":[A-Za-z0-9_+-]+[:/]|<-|->|--|<=|>=|!=|~=|(?i:https?://|www\.)|[^\s\u2060]@", plain)
    assert replaced is None, f"{replaced.group()!r} would be replaced after reading"


@pytest.mark.parametrize("text", TEXTS, ids=lambda text: ascii(text[:30]))
def test_what_would_be_read_as_more_than_text(text: str) -> None:
    _nothing_left_to_read(literal(text))
    assert _taken_back(literal(text)).rstrip(" ") == _as_expected(text).rstrip(" ").replace("  \n", "\n")


MARKED = st.lists(
    st.sampled_from([*"\\`*_{}[]()#+-.!|<>~$:&\"'/@=^%;,?", " ", "\n", "\t", "www", "http", "a", "red", "1", "é"]),
    max_size=30,
).map("".join)


@given(st.one_of(MARKED, st.text(max_size=80)))
def test_any_text(text: str) -> None:
    shown = literal(text)
    _nothing_left_to_read(shown)
    if "  \n" not in text.replace("\r", "\n"):
        assert _taken_back(shown) == _as_expected(text)


@given(st.text(st.sampled_from("abc XYZ 012 äöü 日本"), max_size=60).map(str.strip))
def test_ordinary_text_is_left_as_it_is(text: str) -> None:
    assert literal(text) == text


def test_other_values_are_shown_as_text() -> None:
    assert literal(None) == "None"
    assert literal(3) == "3"
    assert literal(2.5) == "2\\.5"


# ---- every page uses it

READ_AS_MARKDOWN = """
    badge button caption checkbox date_input dialog download_button error exception expander feedback file_uploader
    form_submit_button header heading image info link_button markdown menu_button metric multiselect number_input
    page_link pagination pills popover progress radio segmented_control select_slider selectbox slider spinner status
    subheader success table tabs text_area text_input time_input title toast toggle warning write write_stream
""".split()  # noqa: SIM905
"""Calls whose texts Streamlit reads as Markdown, and our own functions that hand a text on to them."""

NOT_TEXT = """
    key on_click on_change on_select args kwargs data file_name mime type icon width height options index default
    value format_func selection_mode max_chars accept_multiple_files anchor horizontal vertical_alignment gap border
    expanded label_visibility disabled use_container_width alt format_options query_params
    max_upload_size autocomplete
""".split()  # noqa: SIM905
"""Arguments that are not read as Markdown. ``value`` of a metric is: see there."""

FORBIDDEN = {
    "iframe": "runs as a page of our own",
    "ImageColumn": "fetches whatever address is in a cell",
    "LinkColumn": "opens whatever address is in a cell",
    "MarkdownColumn": "reads cells as Markdown",
    "graphviz_chart": "links and pictures pass",
    "mermaid_chart": "changes texts",
    "audio": "plays any type",
    "video": "plays any type",
    "pdf": "shows a file on our own address",
}

OWN_WORDS = {
    "discovery/ui/parts/section_editor.py": {
        "title",
        "question",
    },  # ``heading`` is itself watched wherever it is called
    "discovery/ui/home/home_page.py": {"head"},  # the heads of a list
    "discovery/ui/workflow/live_diagram.py": {"title"},  # the titles of columns
    "discovery/ui/run/session_page.py": {"question", "written"},  # Markdown whose typed texts were made literal
    "discovery/ui/home/welcome.py": {"title", "words"},  # names of samples
    "discovery/ui/workflow/workflow_page.py": {"stage"},  # one of six
    "discovery/ui/agree/artefact_preview.py": {"picture", "form"},  # pixels of our own drawing
    "discovery/ui/handover/house_style.py": {"style_in_markdown", "_LANGUAGE"},  # a family's name was made literal
    "discovery/ui/parts/view_switch.py": {"label"},  # what a row of buttons is for
}
"""Names that hold the program's own words in one file. Whoever adds one answers for it."""

OURS = re.compile(
    r"""
      (section|BY_KEY\['?\w+'?\])\.(title|question|empty)   # our own words about a section
    | made\.(title|short) | explained\[made\.key\]              # our own words about a format
    | [A-Z_]+\[\w+\]                                    # a constant mapping of ours
    | WORDS\['\w+'\]\[0\]                               # our own words about the house style
    | state\.capitalize\(\) | section\.capitalize\(\)   # "current" or "future"; a section's key
    | reached\.(shown|needs) | record\.revision        # figures
    | (one|made)\.code                                 # a prefix of ours and a number
    """,
    re.VERBOSE,
)
"""Expressions that hold nothing a person typed. Whoever adds one answers for it."""


def _sources() -> list[Path]:
    return sorted([*(ROOT / "pages").rglob("*.py"), *(ROOT / "discovery" / "ui").rglob("*.py"), ROOT / "app.py"])


def _name(call: ast.Call) -> str:
    return call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")


def _texts(call: ast.Call) -> Iterator[ast.expr]:
    name = _name(call)
    given = list(call.args)
    if name in ("selectbox", "multiselect", "radio", "pills", "segmented_control", "page_link", "dataframe"):
        given = given[:1] if name != "page_link" else []
    yield from given
    yield from (one.value for one in call.keywords if one.arg not in NOT_TEXT or (name, one.arg) == ("metric", "value"))


def _constants(tree: ast.Module) -> dict[str, ast.expr]:
    """Names that a module sets once, at its top."""
    found: dict[str, ast.expr] = {}
    for one in tree.body:
        if isinstance(one, ast.Assign) and len(one.targets) == 1 and isinstance(one.targets[0], ast.Name):
            found[one.targets[0].id] = one.value
    return found


class Look:
    """Whether a text in one source file can hold what a person typed."""

    def __init__(self, text: str, place: str) -> None:
        self.place = place
        self.tree = ast.parse(text)
        self.constants = _constants(self.tree)
        self.locals = self._locals()

    def _locals(self) -> dict[str, list[ast.expr]]:
        found: dict[str, list[ast.expr]] = {}
        for one in ast.walk(self.tree):
            if isinstance(one, ast.Assign) and isinstance(one.targets[0], ast.Name):
                found.setdefault(one.targets[0].id, []).append(one.value)
            elif isinstance(one, ast.NamedExpr):
                found.setdefault(one.target.id, []).append(one.value)
        return found

    def harmless(self, text: ast.expr, depth: int = 0) -> bool:
        """Whether this is constant, a figure, the program's own words, or went through ``literal``."""
        if depth > 12:
            return False
        match text:
            case ast.Constant():
                return True
            case ast.Call(func=ast.Name(id="literal" | "len" | "sum")):
                return True
            case ast.Call(func=ast.Attribute(attr="replace", value=value)):
                return self.harmless(value, depth + 1)
            case ast.Call(func=ast.Attribute(attr="join", value=between), args=[ast.GeneratorExp(elt=part)]):
                return self.harmless(between, depth + 1) and self.harmless(part, depth + 1)
            case ast.FormattedValue(value=value, format_spec=shape):
                figure = shape is not None and re.search(r"[,%]", ast.unparse(shape)) is not None
                return figure or self.harmless(value, depth + 1)
            case ast.JoinedStr(values=parts):
                return all(self.harmless(part, depth + 1) for part in parts)
            case ast.BinOp(left=left, op=ast.Add(), right=right) | ast.IfExp(body=left, orelse=right):
                return self.harmless(left, depth + 1) and self.harmless(right, depth + 1)
            case ast.Dict(values=values) | ast.Tuple(elts=values) | ast.List(elts=values):
                return all(self.harmless(value, depth + 1) for value in values)
            case ast.Name(id=name) if name in OWN_WORDS.get(self.place, ()):
                return True
            case ast.Name(id=name) if name in self.locals:
                return all(self.harmless(value, depth + 1) for value in self.locals[name])
        return OURS.fullmatch(ast.unparse(text)) is not None

    def leaks(self) -> Iterator[str]:
        """Every text that reaches an element which reads Markdown and may hold what a person typed."""
        for call in (one for one in ast.walk(self.tree) if isinstance(one, ast.Call)):
            name = _name(call)
            if name not in READ_AS_MARKDOWN or (isinstance(call.func, ast.Name) and name != "heading"):
                continue
            if name == "write" and ast.unparse(call.func) != "st.write":
                continue
            for text in _texts(call):
                if not self.harmless(text):
                    yield f"{self.place}:{text.lineno}: {ast.unparse(text)} reaches {name}() without literal()"


def _look(path: Path) -> Look:
    return Look(path.read_text("utf-8"), str(path.relative_to(ROOT)))


each_source = pytest.mark.parametrize("path", _sources(), ids=lambda path: str(path.relative_to(ROOT)))


@each_source
def test_no_typed_text_reaches_markdown_unescaped(path: Path) -> None:
    assert list(_look(path).leaks()) == []


@each_source
def test_no_element_that_runs_or_fetches_what_it_is_given(path: Path) -> None:
    look, text = _look(path), path.read_text("utf-8")
    for word in ("unsafe_allow_html", "unsafe_allow_javascript", "components.v1", "cache_resource"):
        assert word not in text, f"{look.place} uses {word}"
    for call in (one for one in ast.walk(look.tree) if isinstance(one, ast.Call)):
        name = _name(call)
        assert name not in FORBIDDEN, f"{look.place}:{call.lineno}: {name} {FORBIDDEN[name]}"
        if name == "html" and isinstance(call.func, ast.Attribute):
            given = call.args[0]
            constant = isinstance(given, ast.Name) and isinstance(look.constants.get(given.id), ast.Constant)
            ours = look.place in ESCAPED
            assert ours or constant or isinstance(given, ast.Constant), f"{look.place}:{call.lineno}: st.html of data"


ESCAPED = ("discovery/ui/parts/markup.py", "discovery/ui/handover/document_page.py")
"""What draws nothing but what it, or the document's own writer of HTML, has escaped."""


@pytest.mark.parametrize(
    "line",
    [
        "st.markdown(row.name)",
        "st.markdown(f'{row.name}')",
        "column.metric('Rows', row.name)",
        "st.button(label=row.name, key='x')",
        "st.error(str(error))",
        "said = row.name\nst.toast(said)",
        "st.markdown('a' + row.name)",
        "st.markdown(' '.join(row.name for row in rows))",
        "st.expander(f'{len(x)} {row.name}')",
        "st.text_input('a', placeholder=row.name)",
        "st.tabs([row.name])",
        "heading(row.name)",
        "st.metric('a', value=row.name)",
        "for text in texts:\n    st.caption(text)",
    ],
)
def test_the_check_sees_what_it_is_for(line: str) -> None:
    assert list(Look(line, "a page").leaks())
