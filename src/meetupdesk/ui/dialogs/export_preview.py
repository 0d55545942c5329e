"""The briefing exactly as it would be exported, before it is."""

from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from meetupdesk.ui.dialogs.export_facts import Facts
from meetupdesk.ui.frame import Frame
from meetupdesk.ui.panels.preview_bar import PreviewBar
from meetupdesk.ui.panels.preview_pages import PageColumn
from meetupdesk.ui.parts.buttons import button
from meetupdesk.ui.parts.nesting import nest


class ExportPreview(QDialog):
    """Shows the pages of the briefing in ``facts``."""

    def __init__(self, frame: Frame, parent: QWidget, facts: Facts) -> None:
        super().__init__(parent)
        theme, tr = frame.theme, frame.tr
        self.setWindowTitle(tr("window.tab.preview"))
        self.resize(theme.px(720), parent.height())
        self.column = PageColumn(frame)
        bar = PreviewBar(frame, self.column, with_wide=False)
        foot = QHBoxLayout()
        foot.setContentsMargins(theme.px(14), theme.px("inside"), theme.px(14), theme.px(12))
        foot.addStretch()
        close = button(frame, tr("command.close"), self.accept, role="primary")
        foot.addWidget(close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(bar)
        layout.addWidget(self.column, 1)
        nest(layout, foot)
        made = facts.made["briefing"]
        self.column.show_pdf(made.data, facts.sizes)
        bar.show_document(made.entry.profile, made.pages, made.sections)
        close.setDefault(True)
        self.column.setFocus()
