"""The twelve pages by the key of their section.

A page is imported when it is first shown: the window starts with one of them.
"""

from collections.abc import Mapping
from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from meetupdesk.ui.pages.page import Page

PAGES: Mapping[str, str] = {
    "overview": "OverviewPage",
    "goals": "GoalsPage",
    "listening": "ListeningPage",
    "messages": "MessagesPage",
    "questions": "QuestionsPage",
    "crisis": "CrisisPage",
    "follow_ups": "FollowUpsPage",
    "people": "PeoplePage",
    "contacts": "ContactsPage",
    "privacy": "PrivacyPage",
    "themes": "ThemesPage",
    "schedule": "SchedulePage",
}
"""The name of the class in the module ``pages/<section>.py``."""


def page_class(section: str) -> "type[Page]":
    """Return the class of the page of a section, imported now."""
    module = import_module(f"meetupdesk.ui.pages.{section}")
    found: type[Page] = getattr(module, PAGES[section])
    return found
