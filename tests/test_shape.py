"""The house stays easy to walk through."""

import ast
import statistics
from pathlib import Path

import meetupdesk

SOURCES = sorted(Path(meetupdesk.__file__).parent.rglob("*.py"))
BANNED = {"utils", "helpers", "common", "misc", "base", "core", "manager"}


def is_word_list(path):
    """Tables of data may be longer than code."""
    return path.parent.parent.name == "wording"


def nodes(kind):
    for path in SOURCES:
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, kind):
                yield path, node


def test_files_are_short():
    code = [path for path in SOURCES if not is_word_list(path)]
    lengths = {str(path): len(path.read_text("utf-8").splitlines()) for path in code}
    assert {name: length for name, length in lengths.items() if length > 300} == {}
    assert statistics.median(lengths.values()) <= 90


def test_functions_fit_the_eye():
    long = [
        f"{path.name}:{node.lineno} {node.name}"
        for path, node in nodes(ast.FunctionDef)
        if (node.end_lineno or 0) - node.lineno >= 40
    ]
    assert long == []


def test_every_module_says_what_it_is_for():
    assert [p.name for p in SOURCES if not ast.get_docstring(ast.parse(p.read_text("utf-8")))] == []


def test_no_module_is_a_drawer_for_everything():
    assert [str(path) for path in SOURCES if path.stem in BANNED] == []


def test_only_the_command_line_and_the_window_ask_the_clock():
    askers = {
        path.relative_to(Path(meetupdesk.__file__).parent).parts[0]
        for path, node in nodes(ast.Call)
        if isinstance(node.func, ast.Attribute) and node.func.attr in ("today", "now", "utcnow")
        if isinstance(node.func.value, ast.Name) and node.func.value.id in ("date", "datetime")
    }
    assert askers <= {"cli", "ui"}
