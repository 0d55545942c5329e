"""One command for everything: ``python3 dev.py demo``, ``test`` or ``run``.

Needs only the standard library and Python 3.11 or newer. Each command does its own set-up first,
and skips what is already there: Debian packages, the environment ``.venv``, the pinned packages.
"""

import ctypes.util
import hashlib
import importlib.util
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

TOP = Path(__file__).resolve().parent
VENV = TOP / ".venv"
BIN = VENV / ("Scripts" if os.name == "nt" else "bin")
PYTHON = BIN / ("python.exe" if os.name == "nt" else "python")
OLDEST = (3, 11)
AS_OF = "1786870800"  # 2026-08-16 09:00 UTC: the day for which the sample is written


def library(name: str) -> Callable[[], bool]:
    """Return a check for a shared library."""
    return lambda: ctypes.util.find_library(name) is not None


def program(name: str) -> Callable[[], bool]:
    """Return a check for a program on the path."""
    return lambda: shutil.which(name) is not None


def module(name: str) -> Callable[[], bool]:
    """Return a check for a module of this Python."""
    return lambda: importlib.util.find_spec(name) is not None


# Debian package, what shows that it is there
PYTHON_PACKAGES = (("python3-venv", module("ensurepip")),)
QT_PACKAGES = (
    ("libglib2.0-0", library("glib-2.0")),
    ("libegl1", library("EGL")),
    ("libgl1", library("GL")),
    ("libxkbcommon0", library("xkbcommon")),
    ("libfontconfig1", library("fontconfig")),
    ("libdbus-1-3", library("dbus-1")),
)
SCREEN_PACKAGES = (
    ("libxcb-cursor0", library("xcb-cursor")),
    ("libxcb-icccm4", library("xcb-icccm")),
    ("libxcb-keysyms1", library("xcb-keysyms")),
    ("libxcb-shape0", library("xcb-shape")),
    ("libxkbcommon-x11-0", library("xkbcommon-x11")),
    ("libxcb-xkb1", library("xcb-xkb")),
    ("libxcb-render-util0", library("xcb-render-util")),
    ("libxcb-image0", library("xcb-image")),
)
TEST_PACKAGES = (
    ("poppler-utils", program("pdftotext")),
    ("qpdf", program("qpdf")),
    ("xvfb", program("Xvfb")),
    ("xdotool", program("xdotool")),
    ("strace", program("strace")),
)

Needed = tuple[tuple[str, Callable[[], bool]], ...]

# command: Debian packages, requirements, the job
CHECKS = (
    ("ruff", "format", "--check"),
    ("ruff", "check"),
    ("mypy",),
    ("lint-imports",),
    ("pytest", "-q", "-n", "auto", "--cov", "--cov-report=term:skip-covered"),
)


def main(arguments: Sequence[str]) -> int:
    """Set up what the command needs, do it, and return its exit status."""
    jobs = {"demo": demo, "test": test, "run": run}
    if len(arguments) < 1 or arguments[0] not in jobs:
        print(__doc__)
        return 2
    if sys.version_info < OLDEST:
        found = ".".join(map(str, sys.version_info[:3]))
        print(f"This is Python {found}; meetupdesk needs {OLDEST[0]}.{OLDEST[1]} or newer.")
        return 2
    return jobs[arguments[0]](arguments[1:])


def demo(_: Sequence[str]) -> int:
    """Write the sample's briefing pack to ``out/``: all documents, Korean and English."""
    set_up("documents", PYTHON_PACKAGES)
    out = TOP / "out"
    shutil.rmtree(out, ignore_errors=True)
    environment = {"SOURCE_DATE_EPOCH": AS_OF}
    for language in ("ko", "en"):
        folder = out / language
        folder.mkdir(parents=True)
        sample = str(folder / "sample.meetup")
        chosen = ("--language", language)
        meetupdesk("new", sample, "--template", "sample", *chosen, environment=environment)
        meetupdesk("export", sample, "--to", str(folder), *chosen, environment=environment)
        for variant in ("one_page", "speaker_card", "public"):
            part = ("--pdf", str(folder), "--variant", variant)
            meetupdesk("export", sample, *part, *chosen, environment=environment)
    print(f"\nThe briefing pack lies in {out.relative_to(TOP)}{os.sep}:")
    for path in sorted(out.rglob("*.*")):
        print(f"  {path.stat().st_size / 1024:7.0f} kB  {path.relative_to(out)}")
    return 0


def test(_: Sequence[str]) -> int:
    """Run all checks and tests, and stop at the first that finds something."""
    set_up("test", PYTHON_PACKAGES + QT_PACKAGES + SCREEN_PACKAGES + TEST_PACKAGES)
    for name, *rest in CHECKS:
        print(f"\n== {' '.join((name, *rest))}", flush=True)
        done = in_venv([str(BIN / name), *rest], {"QT_QPA_PLATFORM": "offscreen"})
        if done.returncode:
            return done.returncode
    return 0


def run(arguments: Sequence[str]) -> int:
    """Start the program, with a file or a command behind it."""
    set_up("run", PYTHON_PACKAGES + QT_PACKAGES + SCREEN_PACKAGES)
    return in_venv([str(PYTHON), "-m", "meetupdesk", *arguments]).returncode


def meetupdesk(*arguments: str, environment: dict[str, str] | None = None) -> None:
    """Do one command of the program; a status other than done and attention ends ``dev.py``."""
    done = in_venv([str(PYTHON), "-m", "meetupdesk", *arguments], environment)
    if done.returncode not in (0, 1):
        sys.exit(done.returncode)


def in_venv(
    command: Sequence[str], environment: dict[str, str] | None = None
) -> "subprocess.CompletedProcess[bytes]":
    """Run a command at the top of the checkout."""
    return subprocess.run(command, cwd=TOP, env={**os.environ, **(environment or {})}, check=False)


def set_up(requirements: str, packages: Needed) -> None:
    """Make everything ready that one command needs; what is there already costs nothing."""
    install_debian_packages(packages if sys.platform == "linux" else ())
    stamp = VENV / f"{requirements}.stamp"
    wanted = fingerprint(requirements)
    if stamp.is_file() and stamp.read_text() == wanted:
        return
    if not PYTHON.is_file():
        say("making the environment .venv")
        subprocess.run([sys.executable, "-m", "venv", str(VENV)], check=True)
    say(f"installing requirements/{requirements}.txt")
    folder = TOP / "requirements"
    pip("install", "-r", str(folder / f"{requirements}.txt"), "-r", str(folder / "build.txt"))
    pip("install", "--no-deps", "--no-build-isolation", "-e", str(TOP))
    stamp.write_text(wanted)


def fingerprint(requirements: str) -> str:
    """Return what an environment depends on, as one hash."""
    files = [TOP / "pyproject.toml", *sorted((TOP / "requirements").glob("*.txt"))]
    content = b"".join(path.read_bytes() for path in files)
    return hashlib.sha256(f"{sys.version} {requirements}".encode() + content).hexdigest()


def install_debian_packages(packages: Needed) -> None:
    """Install the missing ones as root; otherwise say the line to type and end with status 3."""
    missing = [name for name, is_there in packages if not is_there()]
    if not missing or shutil.which("apt-get") is None:
        return
    install = ["apt-get", "install", "-y", "--no-install-recommends", *missing]
    if os.geteuid() != 0:
        print("Some Debian packages are missing. Type this line, then try again:\n")
        print(f"  sudo {' '.join(install)}\n")
        sys.exit(3)
    say(f"installing {' '.join(missing)}")
    quiet = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    for command in (["apt-get", "update", "-q"], install):
        done = subprocess.run(command, env=quiet, capture_output=True, text=True, check=False)
        if done.returncode:
            print(done.stderr.strip())
            print(f"The packages could not be installed: {' '.join(missing)}")
            sys.exit(3)


def pip(*arguments: str) -> None:
    """Run pip inside the environment, without its chatter."""
    quiet = ("--quiet", "--disable-pip-version-check", "--no-input")
    command = [str(PYTHON), "-m", "pip", *arguments, *quiet]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode:
        last = (done.stderr.strip().splitlines() or ["no reason given"])[-1]
        print(f"The packages could not be installed. Is the network there?\n  {last}")
        sys.exit(3)


def say(text: str) -> None:
    """Tell what the set-up is doing."""
    print(f"-- {text}", flush=True)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
