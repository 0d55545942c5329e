"""From the answers of the interview to a meetup and the place of its file (product.md 7.2)."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from msgspec import structs

from meetupdesk.meetup.model import Meetup
from meetupdesk.meetup.starting import Interview, from_interview
from meetupdesk.paths import data_folder
from meetupdesk.storage.document import SUFFIX
from meetupdesk.storage.names import free_name, safe_file_name
from meetupdesk.storage.opening import open_meetup
from meetupdesk.ui.documents.templates import fresh_ids

ARROW = " \u203a "  # a single angle, as paths are written in the window

if TYPE_CHECKING:
    from meetupdesk.ui.documents.documents import Documents


def meetup_from(documents: Documents, interview: Interview) -> Meetup:
    """Return the template of the format, filled; our organisation comes from the preferences."""
    tr, around = documents.window.frame.tr, documents.around
    name = "blank" if interview.format in ("", "other") else interview.format
    place = data_folder("templates") / f"{name}.{tr.language}{SUFFIX}"
    made = from_interview(
        open_meetup(place).file.meetup, interview,
        tr=tr, today=around.now().date(), new_id=fresh_ids(around.chance),
    )  # fmt: skip
    settings = documents.window.preferences.value
    overview = structs.replace(
        made.overview,
        organisation=made.overview.organisation or settings.organisation,
        owner=made.overview.owner or settings.your_name,
    )
    return structs.replace(made, overview=overview)


def free_place(documents: Documents, title: str) -> Path:
    """Return a place for a new file in the folder for new documents where nothing lies yet."""
    folder = documents.default_folder()
    name = safe_file_name(
        title, SUFFIX, otherwise=documents.window.frame.tr("saving.name.untitled")
    )
    try:
        return folder / free_name(name, documents.around.fs.list(folder))
    except OSError:  # no such folder yet
        return folder / name


def readable_place(documents: Documents, place: Path) -> str:
    """Return a place as people read it, from their documents on, with arrows between."""
    around, tr = documents.around, documents.window.frame.tr
    if place.is_relative_to(around.folder):
        parts = place.relative_to(around.folder).parts
        return ARROW.join((tr("interview_dialog.place.documents"), *parts))
    return ARROW.join(part.strip("/\\") or part for part in place.parts)
