import re
import shutil
import subprocess

import pytest
from window.program import TITLE

ALONE = ("unshare", "--map-root-user", "--net")  # a room without any network, even of its own
WATCHED = ("strace", "--follow-forks", "--seccomp-bpf", "--trace=%network")


def test_everything_works_without_a_network_and_none_is_asked_for(screen, program, tmp_path):
    if shutil.which("strace") is None or not is_allowed(*WATCHED, "--output=/dev/null"):
        pytest.skip("strace is not installed, or may not watch a program here")
    seen = tmp_path / "network.txt"
    program.start(within=(*room(), *WATCHED, f"--output={seen}"))
    program.make_meetup()
    screen.keys("ctrl+e")
    screen.wait_for("Export", over=TITLE)
    screen.keys("Return")
    program.wait_for_export("pdf")
    program.wait_for_export("xlsx")
    opened = re.findall(r"socket(?:pair)?\((\w+)", seen.read_text("utf-8", "replace"))
    assert set(opened) == {"AF_UNIX"}


def room():
    """Return how to start a program without a network; nothing where that is not allowed."""
    return ALONE if is_allowed(*ALONE) else ()


def is_allowed(*command):
    return subprocess.run((*command, "true"), capture_output=True, check=False).returncode == 0
