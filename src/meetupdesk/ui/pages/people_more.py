"""The ⋯ menu of a person: what is done seldom, or to two people at once."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QMenu, QWidget

from meetupdesk.ui.dialogs.merge_people import MergePeople
from meetupdesk.ui.frame import Frame
from meetupdesk.ui.pages.people_edits import HELD_FROM, held, person_of, with_theme


class PersonMenu(QMenu):
    """Made anew each time it opens, for the present values."""

    def __init__(
        self, frame: Frame, person_id: str, parent: QWidget, remove: Callable[[str], None]
    ) -> None:
        super().__init__(parent)
        self._frame, self._person_id, self._remove = frame, person_id, remove
        self._anchor: QWidget = parent

    def stand_below(self, anchor: QWidget) -> None:
        """Open below this button from now on."""
        self._anchor = anchor

    def open(self) -> None:
        """Fill the menu and show it."""
        self.fill()
        self.popup(self._anchor.mapToGlobal(QPoint(0, self._anchor.height())))

    def fill(self) -> None:
        """Make the entries for the present values."""
        frame, tr = self._frame, self._frame.tr
        meetup, can_edit = frame.desk.meetup, not frame.desk.read_only
        person = person_of(meetup, self._person_id)
        self.clear()
        if person is None:
            return
        merge = self.addAction(frame.icon("users-group"), tr("people_page.merge"), self._merge)
        merge.setEnabled(can_edit and len(meetup.people) > 1)
        links = self.addMenu(frame.icon("link"), tr("people_page.link_theme"))
        shared = {interest.theme for interest in person.interests}
        for theme in meetup.themes:
            if theme.id not in shared and theme.name:
                links.addAction(theme.name.replace("&", "&&"), partial(self._link, theme.id))
        links.setEnabled(can_edit and not links.isEmpty())
        hold = self.addAction(frame.icon("clock"), tr("people_page.hold"), self._hold)
        hold.setEnabled(can_edit and person.invitation in HELD_FROM)
        self.addSeparator()
        delete = self.addAction(frame.icon("trash"), tr("people_page.delete"), self._delete)
        delete.setEnabled(can_edit)
        destroy = self.addAction(frame.icon("ban"), tr("destroy.menu"), self._destroy)
        destroy.setEnabled(can_edit)

    def _merge(self) -> None:
        MergePeople(self._frame, self.window(), self._person_id).exec()

    def _link(self, theme: str) -> None:
        row_id = self._frame.new_id("people.interests")
        self._frame.edit(
            "people_page.link_theme",
            lambda meetup: with_theme(meetup, self._person_id, theme, row_id),
        )

    def _hold(self) -> None:
        self._frame.edit("people_page.hold", lambda meetup: held(meetup, self._person_id))
        self._frame.tell(self._frame.tr("people_page.held"), True)

    def _destroy(self) -> None:
        # Only now: the dialog knows the window, which knows the pages.
        from meetupdesk.ui.dialogs.destroy import open_destroy

        open_destroy(self._anchor.window(), (self._person_id,))

    def _delete(self) -> None:
        self._remove(self._person_id)
