import gc
from pathlib import Path

from PySide6.QtWidgets import QHBoxLayout, QLabel, QLayoutItem, QVBoxLayout, QWidget
from shiboken6 import Shiboken

import meetupdesk.ui
from meetupdesk.ui.parts.nesting import nest


def test_no_python_object_outlives_the_item_it_stands_for(qtbot):
    box = QWidget()
    qtbot.addWidget(box)
    outer, inner, deep = QVBoxLayout(box), QHBoxLayout(), QVBoxLayout()
    deep.addWidget(QLabel("deep"))
    inner.addWidget(QLabel("inner"))
    inner.addStretch()
    nest(inner, deep)
    nest(outer, inner)
    assert [each.text() for each in box.findChildren(QLabel)] == ["inner", "deep"]
    assert valid_items() == []


def test_layouts_are_nested_in_no_other_way():
    folder = Path(meetupdesk.ui.__file__).parent
    found = [path.name for path in folder.rglob("*.py") if ".addLayout(" in path.read_text("utf-8")]
    assert found == ["nesting.py"]


def valid_items():
    gc.collect()
    kinds = ("QWidgetItem", "QSpacerItem")
    made = [each for each in gc.get_objects() if isinstance(each, QLayoutItem)]
    return [each for each in made if type(each).__name__ in kinds and Shiboken.isValid(each)]
