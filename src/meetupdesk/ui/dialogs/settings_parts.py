"""The parts of the settings; each entry writes to the preferences as soon as it is changed."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from msgspec import structs
from PySide6.QtWidgets import (
    QCheckBox,
    QFileDialog,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QWidget,
)

from meetupdesk.exporting.recipients import PROFILES
from meetupdesk.i18n import LANGUAGES
from meetupdesk.meetup.model import Meetup
from meetupdesk.ui.dialogs.parted import captioned, titled
from meetupdesk.ui.documents.documents import documents_of
from meetupdesk.ui.documents.interviewing import readable_place
from meetupdesk.ui.editors.choices import QuietCombo
from meetupdesk.ui.parts.buttons import button
from meetupdesk.ui.parts.cards import side_by_side
from meetupdesk.ui.parts.labels import wrapped
from meetupdesk.ui.settings import KEEP_DAYS, SCHEMES, TEXT_SIZES

if TYPE_CHECKING:
    from meetupdesk.ui.main_window import MainWindow

T = TypeVar("T")

MOST_PHRASES, LONGEST_PHRASE = 100, 60  # phrases, letters of one
LONGEST_NAME = {"your_name": 30, "organisation": 60}


def general(window: MainWindow) -> Sequence[QWidget]:
    """Language, start, who we are."""
    frame, tr = window.frame, window.frame.tr
    languages = {"system": tr("settings.system"), **LANGUAGES}
    names = [_line(window, name) for name in ("your_name", "organisation")]
    return (
        titled(frame, "", _choice(window, "language", languages), _flag(window, "open_last")),
        titled(frame, tr("settings.who"), *names),
    )


def look(window: MainWindow) -> Sequence[QWidget]:
    """Colours, sizes, motion."""
    tr = window.frame.tr
    schemes = {
        scheme: tr(f"command.scheme_{scheme}") if scheme != "system" else tr("settings.system")
        for scheme in SCHEMES
    }
    sizes = {size: f"{size} %" for size in TEXT_SIZES}
    heights = {False: tr("settings.compact.no"), True: tr("settings.compact.yes")}
    return (
        titled(
            window.frame, "",
            _choice(window, "scheme", schemes),
            _choice(window, "text_size", sizes),
            _choice(window, "compact", heights),
            _flag(window, "less_motion"),
        ),
    )  # fmt: skip


def saving(window: MainWindow) -> Sequence[QWidget]:
    """Where new meetups go, copies, recents."""
    frame, tr = window.frame, window.frame.tr
    place = wrapped("", theme=frame.theme)

    def show() -> None:
        documents = documents_of(window)
        place.setText(readable_place(documents, documents.default_folder()))
        usual.setEnabled(bool(window.preferences.value.folder))

    def take(folder: str) -> None:
        window.preferences.change(folder=folder)
        show()

    def choose() -> None:
        near = documents_of(window).default_folder()
        start = next(each for each in (near, *near.parents) if each.is_dir())
        found = QFileDialog.getExistingDirectory(window, tr("settings.folder"), str(start))
        if found:
            take(str(Path(found)))

    usual = button(frame, tr("settings.folder.usual"), partial(take, ""), role="quiet")
    change = button(frame, tr("settings.folder.choose"), choose)
    backups = button(frame, tr("command.backup_folder"), partial(window.run, "backup_folder"))
    days = {count: tr("settings.keep_days.count", count=count) for count in KEEP_DAYS}
    show()
    return (
        titled(frame, tr("settings.folder"), place, side_by_side(frame, change, usual)),
        titled(
            frame, tr("settings.backups"),
            wrapped(tr("settings.backups.why"), tone="text2", theme=frame.theme),
            _choice(window, "keep_days", days),
            side_by_side(frame, backups),
        ),
        titled(frame, tr("command.recent"), side_by_side(frame, _recents(window))),
    )  # fmt: skip


def export(window: MainWindow) -> Sequence[QWidget]:
    """What the export dialog and the preview begin with."""
    from meetupdesk.briefing.content import VARIANTS
    from meetupdesk.ui.dialogs.export_briefing import ONCE

    frame, tr = window.frame, window.frame.tr
    usual = (name for name in VARIANTS if name not in ONCE)
    variants = {name: tr(f"briefing.variant.{name}") for name in usual}
    profiles = {name: tr(f"tracker.profile.{name}") for name in PROFILES}
    hint = wrapped(tr("settings.export.why"), tone="text2", theme=frame.theme)
    return (
        titled(
            frame, tr("settings.export.first"), hint,
            _choice(window, "variant", variants), _choice(window, "profile", profiles),
        ),
        titled(frame, tr("settings.export.contacts"), _flag(window, "hide_contacts")),
    )  # fmt: skip


def coach(window: MainWindow) -> Sequence[QWidget]:
    """Phrases of our own to avoid, and what was dismissed in this meetup."""
    frame, tr, preferences = window.frame, window.frame.tr, window.preferences
    phrases = QPlainTextEdit("\n".join(preferences.value.own_phrases))
    phrases.setObjectName("own_phrases")
    phrases.setTabChangesFocus(True)
    phrases.setPlaceholderText(tr("settings.own_phrases.example"))
    phrases.setFixedHeight(frame.theme.px(120))

    def take() -> None:
        lines = (line.strip()[:LONGEST_PHRASE] for line in phrases.toPlainText().splitlines())
        preferences.change(own_phrases=tuple(dict.fromkeys(filter(None, lines)))[:MOST_PHRASES])

    phrases.textChanged.connect(take)
    hint = tr("settings.own_phrases.hint")
    why = wrapped(tr("settings.check_wording.why"), tone="text2", theme=frame.theme)
    return (
        titled(frame, "", _flag(window, "check_wording"), why),
        titled(frame, "", captioned(frame, tr("settings.own_phrases"), phrases, hint)),
        titled(
            frame, tr("settings.dismissed"),
            wrapped(tr("settings.dismissed.why"), tone="text2", theme=frame.theme),
            side_by_side(frame, _dismissed(window)),
        ),
    )  # fmt: skip


def _choice(window: MainWindow, name: str, words: Mapping[T, str]) -> QWidget:
    frame, combo = window.frame, QuietCombo()
    combo.setObjectName(name)
    for value, text in words.items():
        combo.addItem(text, value)
    combo.setCurrentIndex(combo.findData(getattr(window.preferences.value, name)))
    combo.activated.connect(lambda: window.preferences.change(**{name: combo.currentData()}))
    combo.setMaximumWidth(frame.theme.px(280))
    return captioned(frame, frame.tr(f"settings.{name}"), combo)


def _flag(window: MainWindow, name: str) -> QWidget:
    box = QCheckBox(window.frame.tr(f"settings.{name}"))
    box.setObjectName(name)
    box.setChecked(getattr(window.preferences.value, name))
    box.toggled.connect(lambda is_on: window.preferences.change(**{name: is_on}))
    return box


def _line(window: MainWindow, name: str) -> QWidget:
    frame, tr = window.frame, window.frame.tr
    line = QLineEdit(getattr(window.preferences.value, name), maxLength=LONGEST_NAME[name])
    line.setObjectName(name)
    line.textEdited.connect(lambda text: window.preferences.change(**{name: text.strip()}))
    line.setMaximumWidth(frame.theme.px(380))
    return captioned(frame, tr(f"settings.{name}"), line, tr(f"settings.{name}.hint"))


def _recents(window: MainWindow) -> QPushButton:
    def clear() -> None:
        window.preferences.change(recents=())
        made.setEnabled(False)

    made = button(window.frame, window.frame.tr("settings.clear_recents"), clear)
    made.setEnabled(bool(window.preferences.value.recents))
    return made


def _dismissed(window: MainWindow) -> QPushButton:
    count = len(window.desk.meetup.coach.dismissed)

    def revive() -> None:
        window.frame.edit("settings.revive", _without_dismissed)
        made.setEnabled(False)

    tr = window.frame.tr
    words = tr("settings.dismissed.count", count=count) if count else tr("settings.dismissed.none")
    made = button(window.frame, words, revive)
    made.setEnabled(bool(count) and not window.desk.read_only)
    return made


def _without_dismissed(meetup: Meetup) -> Meetup:
    return structs.replace(meetup, coach=structs.replace(meetup.coach, dismissed=()))
