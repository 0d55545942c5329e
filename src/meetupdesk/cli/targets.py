"""Where an export goes, and under which name."""

from pathlib import Path

from meetupdesk.exporting.places import free_place
from meetupdesk.storage import errors
from meetupdesk.storage.files import Expect

Target = tuple[Path, Expect]
"""A path to write to, and what may be there already."""


def target(place: Path | None, folder: Path | None, name: str, overwrite: bool) -> Target | None:
    """Return where a document goes; None when nobody asked for it.

    ``place`` is the path that was asked for, or a folder; ``folder`` is where documents go by their
    usual name. A usual name that is taken gets ``_v02``; a path that is taken raises AlreadyThere.
    """
    if place is not None and not place.is_dir():
        if place.exists() and not overwrite:
            raise errors.AlreadyThere(file=place.name, folder=str(place.parent))
        return place, Expect.ANY if overwrite else Expect.NEW
    chosen = place or folder
    if chosen is None:
        return None
    if overwrite:
        return chosen / name, Expect.ANY
    return free_place(chosen, name), Expect.NEW
