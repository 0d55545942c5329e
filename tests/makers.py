"""Small values for tests; a test names only what it is about.

Every row gets its own sound id. ``a_meetup`` puts rows into the tables they belong to; a part given
by name keeps its values and gets the rows on top: ``a_meetup(a_theme(), overview=Overview(...))``.
A reference may be given as the row itself: ``a_contact(person=bora)``, ``a_slot(session=first)``.
"""

from datetime import date
from random import Random
from typing import Any, TypeVar

from meetupdesk.meetup.edits import add_rows
from meetupdesk.meetup.fields import Row
from meetupdesk.meetup.ids import PREFIXES, new_id
from meetupdesk.meetup.model import Meetup
from meetupdesk.meetup.model.contacts import Contact
from meetupdesk.meetup.model.crisis import Drill, Helper, Risk, Rumour, Watch
from meetupdesk.meetup.model.follow_ups import FollowUp, Lesson, Post
from meetupdesk.meetup.model.goals import Goal, NotAsked
from meetupdesk.meetup.model.messages import Ask, Dont, Message
from meetupdesk.meetup.model.overview import Approval, Member
from meetupdesk.meetup.model.people import Channel, Interest, Person
from meetupdesk.meetup.model.privacy import Benefit, Destruction
from meetupdesk.meetup.model.questions import Question
from meetupdesk.meetup.model.schedule import Phase, Session, Slot, TrainingPart
from meetupdesk.meetup.model.themes import Theme
from meetupdesk.meetup.places import Where, class_at

TODAY = date(2026, 8, 3)
"""A Monday; what ``today`` is where a test does not care."""

R = TypeVar("R", bound=Row)

_TABLES = {
    class_at(Meetup, path): path
    for path in PREFIXES
    if path not in ("exports", "people.channels", "people.interests")
}
_RANDOM = Random(2026)
_TAKEN: set[str] = set()


def an_id(table: str) -> str:
    """Return a sound id that no other row of the test run has: ``an_id("people")``."""
    made = new_id(PREFIXES[table], _TAKEN, _RANDOM)
    _TAKEN.add(made)
    return made


def a_meetup(*rows: Row, **parts: Any) -> Meetup:
    """Return a meetup with these rows, each in its table, in the order given."""
    meetup = Meetup(**parts)
    for row in rows:
        meetup = add_rows(meetup, Where(_TABLES[type(row)]), (row,))
    return meetup


def a_crowd(count: int, **values: Any) -> tuple[Person, ...]:
    """Return so many people, called 참석자1, 참석자2 and so on."""
    return tuple(a_person(f"참석자{number + 1}", **values) for number in range(count))


def a_member(name: str = "한서윤", role: str = "other", **values: Any) -> Member:
    return _row(Member, "overview.team", name=name, role=role, **values)


def an_approval(name: str = "윤도현", **values: Any) -> Approval:
    return _row(Approval, "overview.approvals", name=name, **values)


def a_goal(text: str = "강변 이용 불편을 듣습니다", **values: Any) -> Goal:
    return _row(Goal, "goals.items", text=text, **values)


def a_not_asked(text: str = "홍보 글", **values: Any) -> NotAsked:
    return _row(NotAsked, "goals.not_asked", text=text, **values)


def a_theme(name: str = "자전거길", **values: Any) -> Theme:
    return _row(Theme, "themes", name=name, **values)


def a_person(handle: str = "강바람", *rows: Channel | Interest, **values: Any) -> Person:
    """Return a person; channels and interests follow the handle."""
    mine = {
        "channels": tuple(row for row in rows if isinstance(row, Channel)),
        "interests": tuple(row for row in rows if isinstance(row, Interest)),
    }
    for refs in ("sessions", "attended"):
        if refs in values:
            values[refs] = tuple(_ref(each) for each in values[refs])
    return _row(Person, "people", handle=handle, **mine | values)


def a_channel(name: str = "강바람의 길", **values: Any) -> Channel:
    return _row(Channel, "people.channels", name=name, **values)


def an_interest(subject: Theme | str = "사진", strength: int | None = 1, **values: Any) -> Interest:
    """Return an interest: in one of our themes, or in a subject by name."""
    named = {"theme": subject.id} if isinstance(subject, Theme) else {"name": subject}
    return _row(Interest, "people.interests", strength=strength, **named | values)


def an_ask(text: str = "강변에서 무엇이 불편하셨습니까?", **values: Any) -> Ask:
    return _row(Ask, "messages.asks", text=text, **values)


def a_message(text: str = "설계는 아직 정해지지 않았습니다", **values: Any) -> Message:
    return _row(Message, "messages.pillars", text=text, **values)


def a_dont(text: str = "홍보를 부탁하지 않습니다", **values: Any) -> Dont:
    return _row(Dont, "messages.donts", text=text, **values)


def a_question(text: str = "왜 이제야 묻습니까?", **values: Any) -> Question:
    return _row(Question, "questions", text=text, **values)


def a_session(day: date | None = date(2026, 8, 28), **values: Any) -> Session:
    return _row(Session, "schedule.sessions", day=day, **values)


def a_phase(name: str = "접촉과 신뢰", **values: Any) -> Phase:
    return _row(Phase, "schedule.phases", name=name, **values)


def a_training_part(title: str = "그들은 누구인가", **values: Any) -> TrainingPart:
    return _row(TrainingPart, "schedule.training", title=title, **values)


def a_slot(mode: str = "listen", minutes: int | None = 10, **values: Any) -> Slot:
    return _row(Slot, "schedule.slots", **{"title": "순서"} | values, mode=mode, minutes=minutes)


def a_watch(text: str = "지역 카페", **values: Any) -> Watch:
    return _row(Watch, "crisis.watch", text=text, **values)


def a_helper(name: str = "오지원", **values: Any) -> Helper:
    return _row(Helper, "crisis.helpers", name=name, **values)


def a_risk(text: str = "들은 뒤 답하지 않음", **values: Any) -> Risk:
    return _row(Risk, "crisis.risks", text=text, **values)


def a_rumour(claim: str = "공원이 없어진다", **values: Any) -> Rumour:
    return _row(Rumour, "crisis.rumours", claim=claim, **values)


def a_drill(day: date | None = date(2026, 7, 1), **values: Any) -> Drill:
    return _row(Drill, "crisis.drills", day=day, **values)


def a_benefit(kind: str = "meal", value: int | None = 20_000, **values: Any) -> Benefit:
    given = {"name": "저녁 식사", "day": date(2026, 8, 28)} | values
    return _row(Benefit, "privacy.benefits", kind=kind, value=value, **given)


def a_destruction(people: int | None = 1, **values: Any) -> Destruction:
    return _row(Destruction, "privacy.destructions", people=people, **values)


def a_contact(
    person: Person | str = "", day: date | None = date(2026, 7, 20), **values: Any
) -> Contact:
    given = {"text": "안부를 나눔"} | values
    return _row(Contact, "contacts", person=person, day=day, **given)


def a_follow_up(kind: str = "opinion", **values: Any) -> FollowUp:
    given = {"text": "야간 조명이 어둡습니다"} | values
    return _row(FollowUp, "follow_ups.items", kind=kind, **given)


def a_post(url: str = "https://blog.example/1", **values: Any) -> Post:
    return _row(Post, "follow_ups.posts", url=url, **values)


def a_lesson(text: str = "설명이 길었습니다", **values: Any) -> Lesson:
    return _row(Lesson, "follow_ups.lessons", text=text, **values)


def _row(cls: type[R], table: str, **values: Any) -> R:
    """Make a row; a row given as a value stands for its id."""
    values.setdefault("id", an_id(table))
    return cls(**{name: _ref(value) for name, value in values.items()})


def _ref(value: Any) -> Any:
    return value.id if isinstance(value, Row) else value
