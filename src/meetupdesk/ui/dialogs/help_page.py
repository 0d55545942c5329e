"""Help on the present page: what it is for, how to go about it, what its fields mean."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from meetupdesk.meetup.model import Meetup
from meetupdesk.meetup.places import declared
from meetupdesk.ui.dialogs.parted import titled
from meetupdesk.ui.parts.labels import wrapped

if TYPE_CHECKING:
    from meetupdesk.ui.frame import Frame
    from meetupdesk.ui.main_window import MainWindow


def page_cards(window: MainWindow) -> Sequence[QWidget]:
    """Return the cards for the section that the window shows."""
    frame, tr, section = window.frame, window.frame.tr, window.section
    lines = [
        wrapped(tr(f"page.{section}.line"), theme=frame.theme),
        wrapped(tr(f"help.of.{section}"), tone="text2", theme=frame.theme),
    ]
    cards = [titled(frame, tr(f"section.{section}"), *lines)]
    hints = [_field(frame, path) for path in declared(Meetup) if _is_told(frame, path, section)]
    if hints:
        cards.append(titled(frame, tr("help.fields"), *hints))
    cards.append(
        titled(
            frame, tr("help.everywhere"),
            wrapped(tr("help.everywhere.text"), tone="text2", theme=frame.theme),
        )
    )  # fmt: skip
    return cards


def _is_told(frame: Frame, path: str, section: str) -> bool:
    return path.startswith(f"{section}.") and bool(frame.tr.find(f"{path}.hint"))


def _field(frame: Frame, path: str) -> QWidget:
    box = QWidget()
    column = QVBoxLayout(box)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(frame.theme.px(2))
    column.addWidget(wrapped(frame.tr(path), bold=True, theme=frame.theme))
    hint = frame.tr.find(f"{path}.hint")
    column.addWidget(wrapped(hint, tone="text2", theme=frame.theme))
    return box
