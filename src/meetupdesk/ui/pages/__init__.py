"""The twelve pages by the key of their section."""

from collections.abc import Mapping

from meetupdesk.ui.pages.contacts import ContactsPage
from meetupdesk.ui.pages.crisis import CrisisPage
from meetupdesk.ui.pages.follow_ups import FollowUpsPage
from meetupdesk.ui.pages.goals import GoalsPage
from meetupdesk.ui.pages.listening import ListeningPage
from meetupdesk.ui.pages.messages import MessagesPage
from meetupdesk.ui.pages.overview import OverviewPage
from meetupdesk.ui.pages.page import Page
from meetupdesk.ui.pages.people import PeoplePage
from meetupdesk.ui.pages.plain import plain_page
from meetupdesk.ui.pages.privacy import PrivacyPage
from meetupdesk.ui.pages.questions import QuestionsPage
from meetupdesk.ui.pages.schedule import SchedulePage
from meetupdesk.ui.pages.themes import ThemesPage

PAGES: Mapping[str, type[Page]] = {
    "overview": OverviewPage,
    "goals": GoalsPage,
    "listening": ListeningPage,
    "messages": MessagesPage,
    "questions": QuestionsPage,
    "crisis": CrisisPage,
    "follow_ups": FollowUpsPage,
    "people": PeoplePage,
    "contacts": ContactsPage,
    "privacy": PrivacyPage,
    "themes": ThemesPage,
    "schedule": SchedulePage,
}
"""Sections that have a page of their own; the others show every declared field."""


def page_class(section: str) -> type[Page]:
    """Return the class of the page of a section."""
    return PAGES.get(section) or plain_page(section)
