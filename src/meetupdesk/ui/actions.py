"""Qt's actions and menus, made from the commands."""

from collections.abc import Callable, Mapping

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu

from meetupdesk.meetup.model import SECTIONS
from meetupdesk.ui.commands import MENUS, Command
from meetupdesk.ui.frame import Frame
from meetupdesk.ui.pending import commit_pending_input

UNTOUCHED = frozenset({"cut", "copy", "paste"})  # these belong to the field that has the focus


def make_actions(
    window: QMainWindow, frame: Frame, commands: tuple[Command, ...]
) -> dict[str, QAction]:
    """Return an action for each command, added to the window so that its shortcut works."""
    return {each.key: _action(window, frame, each) for each in commands}


def fill_menus(
    window: QMainWindow,
    frame: Frame,
    actions: Mapping[str, QAction],
    open_recent: Callable[[str], None],
) -> None:
    """Make the menu bar anew."""
    bar = window.menuBar()
    bar.clear()
    for name, keys in MENUS:
        menu = bar.addMenu(frame.tr(f"menu.{name}"))
        for key in keys:
            if key == "-":
                menu.addSeparator()
            elif key == "recent":
                _list_recents(menu.addMenu(frame.tr("command.recent")), frame, open_recent)
            else:
                menu.addAction(actions[key])


def words_for(frame: Frame, key: str) -> str:
    """Return what a command is called."""
    return frame.tr(f"section.{key}" if key in SECTIONS else f"command.{key}")


def _list_recents(menu: QMenu, frame: Frame, open_recent: Callable[[str], None]) -> None:
    """List the recent files anew whenever the menu opens."""

    def fill() -> None:
        menu.clear()
        for path in frame.preferences.value.recents:
            action = menu.addAction(path)
            action.triggered.connect(lambda _checked=False, path=path: open_recent(path))

    menu.aboutToShow.connect(fill)


def _action(window: QMainWindow, frame: Frame, command: Command) -> QAction:
    action = QAction(words_for(frame, command.key), window)
    if command.icon:
        action.setIcon(frame.icon(command.icon))
    action.setShortcuts([QKeySequence(keys) for keys in command.shortcut.split()])
    action.setEnabled(command.is_enabled())
    if command.is_checked:
        action.setCheckable(True)
        action.setChecked(command.is_checked())
    if command.key not in UNTOUCHED:
        action.triggered.connect(commit_pending_input)
    action.triggered.connect(lambda: command.run())
    window.addAction(action)
    return action
