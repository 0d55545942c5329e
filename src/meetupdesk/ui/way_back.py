"""Where undo and redo lead: to what they changed, on the present page if it shows that too."""

from collections.abc import Sequence

from meetupdesk.meetup.differences import Difference, first_place
from meetupdesk.ui.main_window import MainWindow
from meetupdesk.ui.whereabouts import page_of


def show_way_back(window: MainWindow, found: Sequence[Difference]) -> None:
    """Show the first thing that differs; whoever is on a page that shows one of them stays."""
    page = window.page(window.section)
    here = [each for each in found if page_of(each.where) == window.section]
    where = first_place(here or found)
    if where is None:
        return
    if here or not any(page.come_back(each) for each in found):
        window.go_to(where)
