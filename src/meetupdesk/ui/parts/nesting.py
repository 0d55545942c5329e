"""Putting one layout into another."""

from PySide6.QtWidgets import QBoxLayout, QLayout
from shiboken6 import Shiboken


def nest(outer: QBoxLayout, inner: QLayout, stretch: int = 0) -> None:
    """Add a layout that may hold something already.

    ``addLayout`` alone makes a Python object of each item in the inner layout and never lets go of
    it. When Qt deletes the item, that object still stands for its address, and whatever Qt puts
    there next is taken for it: a style became a ``QWidgetItem``, and the program crashed.
    """
    outer.addLayout(inner, stretch)
    _forget_items(inner)


def _forget_items(layout: QLayout) -> None:
    for at in range(layout.count()):
        item = layout.itemAt(at)
        if isinstance(item, QLayout):
            _forget_items(item)
        elif item is not None:
            Shiboken.invalidate(item)
