"""Where the files go, and what they will be called."""

from collections.abc import Callable, Iterable
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from meetupdesk.exporting.places import free_place
from meetupdesk.ui.dialogs.export_form import Labelled
from meetupdesk.ui.frame import Frame
from meetupdesk.ui.parts.buttons import button
from meetupdesk.ui.parts.labels import wrapped

ChooseFolder = Callable[[QWidget, str, str], str]
"""Let the person choose a folder: parent, title, present folder; empty when they do not."""


def system_folder(parent: QWidget, title: str, present: str) -> str:
    """Ask with the dialog of the system."""
    return QFileDialog.getExistingDirectory(parent, title, present)


class Place(QWidget):
    """``folder`` is where the files go."""

    changed = Signal()

    def __init__(self, frame: Frame, folder: Path, choose: ChooseFolder = system_folder) -> None:
        super().__init__()
        theme, tr = frame.theme, frame.tr
        self._frame, self._choose = frame, choose
        self._asked: tuple[Path, tuple[str, ...]] = (folder, ())
        self.line = QLineEdit(str(folder))
        self.line.editingFinished.connect(self.changed)
        self._names = wrapped("", size="hint", tone="text2", theme=theme)
        row = QWidget()
        fields = QHBoxLayout(row)
        fields.setContentsMargins(0, 0, 0, 0)
        fields.setSpacing(theme.px("inside"))
        fields.addWidget(self.line, 1)
        fields.addWidget(button(frame, tr("export.change"), self.change))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.px("label"))
        layout.addWidget(Labelled(frame, tr("export.folder"), row, target=self.line))
        layout.addWidget(self._names)

    @property
    def folder(self) -> Path:
        """The folder as it was typed or chosen."""
        return Path(self.line.text().strip()).expanduser()

    def change(self) -> None:
        """Choose another folder."""
        title = self._frame.tr("export.choose_folder")
        if chosen := self._choose(self.window(), title, self.line.text()):
            self.line.setText(chosen)
            self.changed.emit()

    def show_names(self, names: Iterable[str]) -> None:
        """Show under which free names the files would be written now.

        Looks at the folder, which may be far away, only when something else is asked.
        """
        asked = (self.folder, tuple(names))
        if asked == self._asked:
            return
        self._asked = asked
        free = [free_place(self.folder, name).name for name in asked[1]]
        self._names.setText("\n".join(free))
        self._names.setVisible(bool(free))
