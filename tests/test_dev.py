import ast
import importlib.util
import sys
from pathlib import Path

import pytest

TOP = Path(__file__).parents[1]


@pytest.fixture
def dev():
    spec = importlib.util.spec_from_file_location("dev", TOP / "dev.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_without_a_known_command_the_commands_are_explained(dev, capsys):
    assert dev.main([]) == 2
    assert dev.main(["dance"]) == 2
    assert "demo" in capsys.readouterr().out


def test_an_older_python_is_told_which_one_is_needed(dev, capsys, monkeypatch):
    monkeypatch.setattr(sys, "version_info", (3, 9, 2))
    assert dev.main(["demo"]) == 2
    assert "3.11" in capsys.readouterr().out


def test_every_requirement_file_has_its_own_fingerprint(dev):
    assert dev.fingerprint("test") != dev.fingerprint("documents")
    assert dev.fingerprint("test") == dev.fingerprint("test")


def test_a_person_without_rights_is_told_the_line_to_type(dev, capsys, monkeypatch):
    monkeypatch.setattr(dev.os, "geteuid", lambda: 1000)
    monkeypatch.setattr(dev.shutil, "which", lambda name: "/usr/bin/apt-get")
    with pytest.raises(SystemExit) as ended:
        dev.install_debian_packages((("qpdf", lambda: False), ("poppler-utils", lambda: True)))
    assert ended.value.code == 3
    assert "apt-get install -y --no-install-recommends qpdf\n" in capsys.readouterr().out


def test_only_the_standard_library_is_imported():
    tree = ast.parse((TOP / "dev.py").read_text("utf-8"))
    named = [node for node in ast.walk(tree) if isinstance(node, ast.Import | ast.ImportFrom)]
    names = {getattr(node, "module", None) or alias.name for node in named for alias in node.names}
    assert {name.split(".")[0] for name in names} <= sys.stdlib_module_names
