"""The search line of a table: live, also while a syllable is being composed."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QInputMethodEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit

from meetupdesk.meetup.search import INITIALS
from meetupdesk.ui.frame import Frame

WIDTH = 220  # px


class SearchLine(QLineEdit):
    """``placeholder`` says what is searched. Esc clears the line."""

    searched = Signal(str)  # the words to look for

    def __init__(self, frame: Frame, placeholder: str) -> None:
        super().__init__()
        self._composed = ""
        self.setPlaceholderText(placeholder)
        self.setAccessibleName(placeholder)
        self.setClearButtonEnabled(True)
        self.setFixedWidth(frame.theme.px(WIDTH))
        picture = QAction(frame.icon("search"), "", self)
        self.addAction(picture, QLineEdit.ActionPosition.LeadingPosition)
        self.textChanged.connect(self._tell)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        self._composed = event.preeditString()
        super().inputMethodEvent(event)
        self._tell()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        else:
            super().keyPressEvent(event)

    def _tell(self) -> None:
        at = self.cursorPosition()
        typed = self.text()
        self.searched.emit(_settled(f"{typed[:at]}{self._composed}{typed[at:]}"))


def _settled(query: str) -> str:
    """Leave out a consonant that begins the next syllable: 김ㅎ searches 김, ㄱㅎ stays."""
    whole = query.rstrip()
    if whole and whole[-1] in INITIALS and any("가" <= letter <= "힣" for letter in whole):
        return whole.rstrip(INITIALS)
    return query
