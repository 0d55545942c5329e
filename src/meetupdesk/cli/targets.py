"""Where an export goes, and under which name."""

from collections.abc import Iterable
from datetime import date
from pathlib import Path

from meetupdesk.i18n import Translator, simplified
from meetupdesk.meetup.model import Meetup
from meetupdesk.storage import errors
from meetupdesk.storage.files import Expect
from meetupdesk.storage.names import export_name, free_name

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


def usual_name(
    meetup: Meetup, tr: Translator, what: str, day: date, suffix: str, *, alias: bool
) -> str:
    """Return ``title_what_20260828.pdf``; under alias without the organisation's name."""
    title = meetup.overview.title
    if alias and meetup.overview.organisation:
        title = title.replace(meetup.overview.organisation, meetup.overview.alias)
    return export_name(title, what, day, suffix, otherwise=simplified(tr("cli.meetup")))


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
