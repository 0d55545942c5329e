import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QAbstractButton, QAbstractSpinBox, QApplication, QLineEdit, QWidget
from ui.sample import CONTENTS

from meetupdesk.meetup.model import SECTIONS
from meetupdesk.ui.desk import Desk
from meetupdesk.ui.parts.folds import Fold


@pytest.fixture(params=[("ko", 100), ("en", 150)], ids=["ko-100", "en-150"])
def small_window(request, make_window, preferences):
    """Return the smallest window, in one language and text size."""
    language, size = request.param
    preferences.change(language=language, text_size=size)
    window = make_window(Desk(CONTENTS["sample"]()))
    window.resize(1024, 640)
    return window


def opened(window, section):
    window.show_section(section)
    page = window.page(section)
    for fold in page.findChildren(Fold):
        fold.set_open(True)
    QApplication.processEvents()  # layouts settle
    page.grab()
    return page


def takes_focus(widget):
    inner = widget.parentWidget()
    is_inner = isinstance(inner, QAbstractSpinBox) or inner.inherits("QComboBox")
    shown = widget.isVisible() and not is_inner
    return shown and bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)


@pytest.mark.parametrize("section", SECTIONS)
def test_everything_that_takes_the_focus_has_a_name(small_window, section):
    page = opened(small_window, section)
    assert [
        (type(widget).__name__, widget.objectName())
        for widget in page.findChildren(QWidget)
        if takes_focus(widget)
        and not widget.accessibleName()
        and not (isinstance(widget, QAbstractButton) and widget.text())
    ] == []


@pytest.mark.parametrize("section", SECTIONS)
def test_no_button_is_cut_off(small_window, section):
    page = opened(small_window, section)
    assert [
        button.text()
        for button in page.findChildren(QAbstractButton)
        if button.isVisible() and button.text() and button.width() < button.sizeHint().width()
    ] == []


@pytest.mark.parametrize("section", SECTIONS)
def test_no_form_page_is_wider_than_the_window(small_window, section):
    page = opened(small_window, section)
    scroll = page._scroll
    assert scroll is None or scroll.widget().width() <= scroll.viewport().width()


@pytest.mark.parametrize("content", CONTENTS)
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_every_page_opens_whatever_the_meetup_holds(make_window, preferences, content, scheme):
    preferences.change(scheme=scheme)
    window = make_window(Desk(CONTENTS[content]()))
    for section in SECTIONS:
        assert not opened(window, section).grab().isNull()


class StrayWindows(QObject):
    """Remembers every widget that showed as a window of its own."""

    def __init__(self):
        super().__init__()
        self.seen = []

    def eventFilter(self, watched, event):  # noqa: N802, Qt's own name
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.seen.append(type(watched).__name__)
        return False


def test_nothing_flashes_as_a_window_while_pages_are_built(qapp, window):
    stray = StrayWindows()
    qapp.installEventFilter(stray)
    for section in SECTIONS:
        opened(window, section)
    qapp.removeEventFilter(stray)
    assert stray.seen == []


def test_the_focus_goes_into_the_page_that_opens(window):
    window.show_section("goals")
    window.show_section("overview")
    assert window.page("overview").findChild(QLineEdit, "title").hasFocus()
