"""A fold that makes its fields when it is first opened: most of them stay closed."""

from collections.abc import Collection, Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from meetupdesk.meetup.places import Where
from meetupdesk.ui.forms import FieldBox
from meetupdesk.ui.frame import Frame
from meetupdesk.ui.parts.folds import Fold
from meetupdesk.ui.parts.wording_mark import spoken_field


class LazyFold(Fold):
    """Holds the fields at ``places``; the wording is checked in those of ``spoken``.

    It stands inside a card, below the text that it belongs to.
    """

    def __init__(
        self, frame: Frame, title: str, places: Sequence[Where], spoken: Collection[str] = ()
    ) -> None:
        self.places = tuple(places)
        self._spoken, self._is_filled, self._inside = spoken, False, QWidget()
        super().__init__(frame, title, self._inside, quiet=True)

    def set_open(self, is_open: bool) -> None:
        if is_open and not self._is_filled:
            self._fill()
        super().set_open(is_open)

    def _fill(self) -> None:
        self._is_filled = True
        frame, space = self._frame, self._frame.theme.px("inside")
        layout = QVBoxLayout(self._inside)
        layout.setContentsMargins(space, 0, space, space)
        layout.setSpacing(frame.theme.px(10))
        for where in self.places:
            make = spoken_field if where.name in self._spoken else FieldBox
            layout.addWidget(make(frame, where))
