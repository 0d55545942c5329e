"""Where an export goes, and under which name."""

from collections.abc import Iterable
from pathlib import Path

from meetupdesk.storage import errors
from meetupdesk.storage.files import Expect
from meetupdesk.storage.names import free_name

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
    return chosen / free_name(name, _names_in(chosen)), Expect.NEW


def make_folder(folder: Path) -> None:
    """Make the folder that was asked for; raises a leaf of ``NotSaved``."""
    names = {"file": folder.name, "folder": str(folder)}
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except PermissionError as error:
        raise errors.PlaceIsReadOnly(**names) from error
    except OSError as error:
        raise errors.PlaceIsGone(**names) from error


def _names_in(folder: Path) -> Iterable[str]:
    try:
        return [path.name for path in folder.iterdir()]
    except OSError:  # what is wrong with it shows, and is told, when we write
        return []
