import shutil
import sys
import tempfile

import pytest
from window.program import Program
from window.screen import Screen


@pytest.fixture
def screen(tmp_path):
    if sys.platform != "linux":
        pytest.skip("the keys are pressed through X, which is at home on Linux")
    missing = [name for name in ("Xvfb", "xdotool") if shutil.which(name) is None]
    if missing:
        pytest.skip(f"not installed: {' '.join(missing)}")
    folder = tmp_path / "screen"
    folder.mkdir()
    made = Screen(folder)
    yield made
    made.close()


@pytest.fixture
def program(screen, tmp_path):
    """Return the program; whatever happens to it, it must not stumble."""
    home = tmp_path / "home"
    home.mkdir()
    with tempfile.TemporaryDirectory(prefix="meetupdesk") as temporary:  # short: a socket lies here
        made = Program(screen, home, temporary)
        yield made
        made.kill()
    assert made.troubles() == ""
