"""What all editors of fields have in common: two ends, and a word about what cannot be kept."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget


class Editor(QObject):
    """A widget for one value; ``widget`` stands in the layout, ``target`` takes the focus.

    ``show_value`` writes to the widget only where it differs: no loops, no jumping cursor, no
    broken Hangul composition.
    """

    edited = Signal(object)  # the new value, of the field's declared type
    said = Signal(str)  # wording key of why the text is not kept; empty when all is well
    left = Signal()  # the person has finished with the field for now

    caption_beside = False  # a check box carries its own label

    def __init__(self, widget: QWidget, target: QWidget | None = None) -> None:
        super().__init__(widget)
        self.widget = widget
        self.target = target or widget

    def show_value(self, value: object) -> None:
        """Show a value that did not come from here."""
        raise NotImplementedError

    def name_for_readers(self, name: str, description: str) -> None:
        """Tell screen readers what the field is called and what stands below it."""
        self.target.setAccessibleName(name)
        self.target.setAccessibleDescription(description)

    def set_read_only(self, read_only: bool) -> None:
        """Let nobody write here; text can still be selected and copied where there is any."""
        self.widget.setEnabled(not read_only)
