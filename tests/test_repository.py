"""What must never come into the repository, and what must stay in it unchanged."""

import hashlib
import re
import subprocess
from pathlib import Path

import pytest

TOP = Path(__file__).parents[1]
FONTS = TOP / "resources" / "fonts"


def tracked():
    listed = subprocess.run(
        ["git", "ls-files", "-z"], cwd=TOP, capture_output=True, check=False
    ).stdout.decode()
    return [TOP / name for name in listed.split("\0") if name and (TOP / name).is_file()]


def test_requirement_files_name_versions_and_no_address():
    for path in (TOP / "requirements").glob("*.txt"):
        lines = [line for line in path.read_text().splitlines() if line and line[0] not in "#-"]
        assert lines
        assert [line for line in lines if "://" in line or "==" not in line] == []


def test_no_tracked_file_holds_the_path_of_a_checkout():
    own = str(TOP).encode()
    if not tracked():
        pytest.skip("not a git checkout: there is no list of tracked files to look through")
    assert [path.name for path in tracked() if own in path.read_bytes()] == []


def test_the_fonts_are_the_ones_that_were_checked():
    listed = dict(
        reversed(line.split())
        for line in (FONTS / "README.md").read_text("utf-8").splitlines()
        if re.fullmatch(r"[0-9a-f]{64}  \S+", line)
    )
    found = {
        path.name: hashlib.sha256(path.read_bytes()).hexdigest() for path in FONTS.glob("*.ttf")
    }
    assert found == listed


def test_every_font_has_its_licence_beside_it():
    families = {path.name.split("-")[0] for path in FONTS.glob("*.ttf")}
    assert {path.name.split("-")[0] for path in FONTS.glob("*-LICENSE.txt")} == families
