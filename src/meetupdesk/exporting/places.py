"""Where exported files go and what they are called; nothing is ever overwritten unasked."""

from collections.abc import Iterable, Mapping
from pathlib import Path

from meetupdesk.exporting.order import Order, Source
from meetupdesk.storage import errors
from meetupdesk.storage.names import export_name, free_name


def usual_names(source: Source, order: Order) -> Mapping[str, str]:
    """Return the file name of each document of the order: ``강변공원_브리핑_20260816.pdf``."""
    from meetupdesk.briefing.content.alias import aliases, replaced

    tr, overview = source.tr, source.meetup.overview
    title = overview.title or tr(f"overview.format.{overview.format}")
    if order.alias:
        title = replaced(title, aliases(source.meetup, tr))
    words = {}
    if order.briefing is not None:
        words["briefing"] = (tr(f"briefing.file.{order.briefing.variant}"), ".pdf")
    if order.tracker is not None:
        words["tracker"] = (tr("tracker.file_name"), ".xlsx")
    if order.calendar is not None:
        words["calendar"] = (tr("exports.calendar.file_name"), ".ics")
    return {
        document: export_name(title, word, source.today, suffix)
        for document, (word, suffix) in words.items()
    }


def free_place(folder: Path, name: str, also_taken: Iterable[str] = ()) -> Path:
    """Return a path in the folder that nothing has: the name itself, or with ``_v02`` and so on.

    ``also_taken`` are names that cannot be used although nothing of that name can be seen.
    """
    return folder / free_name(name, [*_names_in(folder), *also_taken])


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
