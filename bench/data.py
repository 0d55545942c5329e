"""Generated meetups: the sample, with more people and more contacts; the same in every run.

Texts are drawn from the words of the sample, so that no cache gains from sentences that repeat.
"""

import re
from datetime import date, timedelta
from pathlib import Path
from random import Random

from msgspec import structs

from meetupdesk.meetup.ids import PREFIXES, new_id
from meetupdesk.meetup.limits import Limits, limits_from
from meetupdesk.meetup.model import Meetup
from meetupdesk.meetup.model import people as choices
from meetupdesk.meetup.model.contacts import CONTACT_CHANNELS, DIRECTIONS, RESPONSES, Contact
from meetupdesk.meetup.model.people import Channel, Interest, Person
from meetupdesk.paths import data_folder, read_toml
from meetupdesk.storage.document import MeetupFile, encode, new_file
from meetupdesk.storage.opening import open_meetup

TODAY = date(2026, 8, 16)
SAMPLE = data_folder("templates") / "sample.ko.meetup"

SURNAMES = ("김", "이", "박", "최", "정", "강", "조", "윤", "장", "임", "한", "오", "서", "신")
GIVEN = ("서윤", "하늘", "도현", "지아", "민서", "예준", "은채", "시우", "나래", "가람", "여울")
LATIN = ("Riverside Diary", "Ann O'Neill", "Tom & Jo", "<maker> space", 'The "B" side', "Zoë M.")
SENTENCES = (
    "밤에 강변을 걸을 때 조명보다 앞이 트였는지를 더 중요하게 보십니다.",
    "자전거와 보행자가 만나는 다리 밑이 위험하다고 세 번 쓰셨습니다.",
    "Prefers mail in the morning; asks for sources & dates, not for slides.",
    "사진에 얼굴이 나오지 않기를 바라십니다 <꼭 지킬 것>.",
    "‘공원은 누구의 것인가’ 연재 · 12회 → 다음 글은 9월.",
    "=주의 -기호로 시작하는 글 +82 @이름 100% 5 < 7 & 8 > 3",
)
WORDS = sorted(set(re.findall(r"[가-힣]{2,}", SAMPLE.read_text("utf-8"))))


def some_words(random: Random, count: int) -> str:
    return " ".join(random.choices(WORDS, k=count))


def a_document(size: str) -> bytes:
    """Return a document's bytes; ``size`` is ``PEOPLE`` or ``PEOPLE+CONTACTS``."""
    return encode(a_file(size))


def a_file(size: str) -> MeetupFile:
    people, _, contacts = size.partition("+")
    return new_file(a_meetup(int(people), int(contacts or 0)), Random(2026))


def a_meetup(people: int, contacts: int) -> Meetup:
    sample = open_meetup(SAMPLE).file.meetup
    random, taken = Random(2026), set()
    more = tuple(_person(number, sample, random, taken) for number in range(people))
    everybody = (*sample.people, *more)[:people]
    entries = tuple(_contact(everybody, random, taken) for _ in range(contacts))
    return structs.replace(sample, people=everybody, contacts=entries or sample.contacts)


def the_limits() -> Limits:
    return limits_from(read_toml("rules/kr.toml"), read_toml("rules/foreign.toml"))


def saved(size: str, folder: Path) -> None:
    (folder / "document.meetup").write_bytes(a_document(size))


def _person(number: int, sample: Meetup, random: Random, taken: set[str]) -> Person:
    name = random.choice(LATIN if number % 4 == 3 else SURNAMES)
    name = f"{name} {number}" if number % 4 == 3 else f"{name}{random.choice(GIVEN)}{number}"
    return Person(
        id=_id("people", random, taken),
        handle=name[:40],
        kind=random.choice(choices.PERSON_KINDS),
        affiliation="강변 이웃 모임" if number % 3 else "",
        known_through=some_words(random, 5),
        channels=(
            Channel(
                id=_id("people.channels", random, taken),
                name=f"블로그 {number}",
                url=f"https://blog.example.com/{number}?a=1&b=2",
            ),
        ),
        interests=tuple(
            Interest(
                id=_id("people.interests", random, taken),
                theme=theme.id,
                strength=random.randrange(1, 4),
                evidence=f"https://blog.example.com/{number}/{at}",
            )
            for at, theme in enumerate(random.sample(sample.themes, 1 + number % 2))
        ),
        influence=random.randrange(6),
        influence_basis=some_words(random, 6),
        stage=random.choice(choices.STAGES[:5]),
        invitation=random.choice(choices.INVITATIONS[:4]),
        sessions=(random.choice(sample.schedule.sessions).id,),
        host=random.choice(GIVEN),
        care=f"{random.choice(SENTENCES)} {some_words(random, 4)}",
        next_step=some_words(random, 4),
        next_on=TODAY + timedelta(days=random.randrange(1, 60)),
        email=f"person{number}@example.com",
        phone=f"010-0000-{number % 10_000:04}",
        checked_on=TODAY - timedelta(days=random.randrange(30)),
        source="블로그에 공개한 이메일",
        collected_on=TODAY - timedelta(days=random.randrange(10, 90)),
        third_party_consent=random.choice(choices.CONSENTS),
        destroy_on=date(2027, 9, 4),
        note=some_words(random, random.choice((0, 0, 8, 60))),
    )


def _contact(people: tuple[Person, ...], random: Random, taken: set[str]) -> Contact:
    return Contact(
        id=_id("contacts", random, taken),
        person=random.choice(people).id,
        day=TODAY - timedelta(days=random.randrange(90)),
        direction=random.choice(DIRECTIONS),
        nature="relation",
        channel=random.choice(CONTACT_CHANNELS),
        by=random.choice(GIVEN),
        text=f"{random.choice(SENTENCES)} {some_words(random, 6)}",
        response=random.choice(RESPONSES),
        link="https://blog.example.com/post",
    )


def _id(table: str, random: Random, taken: set[str]) -> str:
    made = new_id(PREFIXES[table], taken, random)
    taken.add(made)
    return made
