"""What to say when the window cannot be shown here (packaging.md 1)."""

import os
import shutil
import sys

from meetupdesk.cli.voice import environment_language, voice_in

PACKAGES = (
    "libglib2.0-0", "libegl1", "libgl1", "libxkbcommon0", "libfontconfig1", "libdbus-1-3",
    "libxcb-cursor0", "libxcb-icccm4", "libxcb-keysyms1", "libxcb-shape0", "libxkbcommon-x11-0",
    "libxcb-xkb1", "libxcb-render-util0", "libxcb-image0",
)  # fmt: skip
"""Debian's names for what Qt needs of the system, offscreen and under X11."""


def has_no_screen() -> bool:
    """Tell whether Qt would end the program because there is nothing to draw on."""
    names = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return sys.platform.startswith("linux") and not any(map(os.environ.get, names))


def tell_no_screen() -> int:
    """Say so; return the exit status."""
    voice_in(environment_language()).warn("cli.no_screen")
    return 3


def tell_no_libraries(error: ImportError) -> int:
    """Say what is missing, and on Debian what to type; return the exit status."""
    voice = voice_in(environment_language())
    voice.warn("cli.no_libraries", reason=str(error))
    if shutil.which("apt-get"):
        voice.warn("cli.apt", line=f"sudo apt-get install {' '.join(PACKAGES)}")
    return 3
