"""Gaps in a prepared text, such as [hour], made to stand out while the text is typed."""

import re

from PySide6.QtGui import QColor, QSyntaxHighlighter, QTextCharFormat
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from meetupdesk.ui.theme import Theme

GAP = re.compile(r"\[[^\[\]\n]*\]")


class GapHighlighter(QSyntaxHighlighter):
    """Colours what stands in square brackets in the text field inside ``box``."""

    def __init__(self, box: QWidget, theme: Theme) -> None:
        text = box.findChild(QPlainTextEdit)
        assert isinstance(text, QPlainTextEdit)
        super().__init__(text.document())
        self._look = QTextCharFormat()
        self._look.setBackground(QColor(theme.colours["warnsoft"]))
        self._look.setForeground(QColor(theme.colours["warn"]))

    def highlightBlock(self, text: str) -> None:
        for gap in GAP.finditer(text):
            self.setFormat(gap.start(), gap.end() - gap.start(), self._look)
