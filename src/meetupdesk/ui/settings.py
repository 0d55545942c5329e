"""What a person prefers, and what the window remembers; none of it belongs to a document.

Kept in an INI file by QSettings. A file that says something odd gives the default of that one
entry: the window always opens.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field, fields, replace
from pathlib import Path
from typing import Any

import msgspec
from PySide6.QtCore import QObject, QSettings, QSize, Signal

TEXT_SIZES = (90, 100, 115, 130, 150)  # per cent
KEEP_DAYS = (7, 30, 90, 180)
LANGUAGE_CHOICES = ("system", "ko", "en")
SCHEMES = ("system", "light", "dark")


LEAST_ROOM = 1024  # px; on a narrower screen the window cannot fit anyway


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """All preferences; the second half is what the window remembers by itself."""

    language: str = "system"
    open_last: bool = False
    your_name: str = ""
    organisation: str = ""
    time_zone: str = "Asia/Seoul"
    scheme: str = "system"
    text_size: int = 100
    compact: bool = False
    less_motion: bool = False
    folder: str = ""
    keep_days: int = 30
    variant: str = "full"
    profile: str = "full"
    hide_contacts: bool = True
    front_page: bool = False
    large: bool = False
    sections: tuple[str, ...] = ()  # of the full briefing; none: all
    added_columns: tuple[str, ...] = ()  # of the tracker, on top of the profile's
    dropped_columns: tuple[str, ...] = ()
    check_wording: bool = True
    own_phrases: tuple[str, ...] = ()

    recents: tuple[str, ...] = ()
    width: int = 1360
    height: int = 820
    panel_open: bool = True
    panel_width: int = 330
    preview_width: int = 510
    tabs: Mapping[str, str] = field(default_factory=dict)  # page -> tab of the panel
    columns: Mapping[str, Mapping[str, int]] = field(default_factory=dict)  # table -> key -> width
    sorts: Mapping[str, str] = field(default_factory=dict)  # table -> key, "-key" downwards

    def size(self, room: QSize) -> QSize:
        """Return how large the window was, at most as large as the screen has ``room``."""
        kept = QSize(self.width, self.height)
        return kept.boundedTo(room) if room.width() >= LEAST_ROOM else kept


class Preferences(QObject):
    """The settings of this person: read once, written at every change."""

    changed = Signal(object, object)  # old settings, new settings

    def __init__(self, path: Path) -> None:
        super().__init__()
        self._store = QSettings(str(path), QSettings.Format.IniFormat)
        self.value = _read(self._store)

    def change(self, **changes: Any) -> None:
        """Set the named entries and write them down."""
        old, self.value = self.value, replace(self.value, **changes)
        if old == self.value:
            return
        for name in changes:
            self._store.setValue(name, json.dumps(getattr(self.value, name)))
        self.changed.emit(old, self.value)


def user_preferences() -> Path:
    """Return where the preferences of whoever runs the program lie."""
    scope = QSettings.Scope.UserScope
    return Path(QSettings(QSettings.Format.IniFormat, scope, "meetupdesk", "settings").fileName())


def _read(store: QSettings) -> Settings:
    found = {}
    for each in fields(Settings):
        text = store.value(each.name)
        if isinstance(text, str):
            try:
                found[each.name] = msgspec.convert(json.loads(text), _types()[each.name])
            except (ValueError, msgspec.ValidationError):
                continue
    read = Settings(**found)
    return replace(
        read,
        language=read.language if read.language in LANGUAGE_CHOICES else "system",
        scheme=read.scheme if read.scheme in SCHEMES else "system",
        text_size=min(TEXT_SIZES, key=lambda size: abs(size - read.text_size)),
        keep_days=min(KEEP_DAYS, key=lambda days: abs(days - read.keep_days)),
    )


def _types() -> dict[str, Any]:
    from typing import get_type_hints

    return get_type_hints(Settings)
