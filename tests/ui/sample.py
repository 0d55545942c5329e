"""Meetups for tests and pictures of the window: an empty one, a filled one, one of 200 people."""

from datetime import UTC, date, datetime, time
from random import Random

from makers import (
    a_channel,
    a_contact,
    a_crowd,
    a_dont,
    a_follow_up,
    a_goal,
    a_meetup,
    a_member,
    a_message,
    a_not_asked,
    a_person,
    a_phase,
    a_question,
    a_session,
    a_slot,
    a_theme,
    a_training_part,
    an_approval,
    an_ask,
    an_interest,
)  # fmt: skip

from meetupdesk.meetup.model import Meetup
from meetupdesk.meetup.model.overview import Overview

NOW = datetime(2026, 8, 16, 15, 24, tzinfo=UTC)
TODAY = NOW.date()


def a_sample() -> Meetup:
    """Return a filled meetup twelve days before its first session."""
    bikes, nature, access = a_theme("자전거·보행"), a_theme("도심 생태"), a_theme("접근성")
    first = a_session(
        date(2026, 8, 28), starts=time(14), ends=time(16, 30), place="강변문화센터 2층 모임방"
    )
    second = a_session(
        date(2026, 9, 4), starts=time(19), ends=time(21), place="강변문화센터 2층 모임방"
    )
    sky = a_person(
        "김하늘",
        a_channel("강변일기"),
        an_interest(nature, 3),
        an_interest(bikes, 2),
        stage="trusted",
        invitation="confirmed",
        next_on=date(2026, 8, 21),
        host="이정민",
    )
    two = a_person(
        "이도윤",
        a_channel("두 바퀴 동네"),
        an_interest(bikes, 3),
        an_interest("장비 리뷰"),
        stage="talking",
        invitation="invited",
        next_on=date(2026, 8, 19),
    )
    food = a_person("최민재", a_channel("맛집레이더"), an_interest("맛집"), stage="introduced")
    return a_meetup(
        bikes, nature, access, first, second, sky, two, food,
        a_member("이정민", "host", duty="입구에서 맞이하기"),
        a_member("한서윤", "speaker", duty="설계안 설명", trained_on=date(2026, 8, 6)),
        a_member("윤도현", "decision_maker"),
        an_approval("윤도현", role="책임자"),
        an_approval("한서윤", role="발언자", on=date(2026, 8, 14)),
        a_phase("소셜미디어 트레이닝", starts=date(2026, 8, 3), ends=date(2026, 8, 7), done=True),
        a_phase("접촉과 신뢰 쌓기", starts=date(2026, 8, 10), ends=date(2026, 8, 27)),
        a_phase("간담회", starts=date(2026, 8, 28), ends=date(2026, 9, 4)),
        a_phase("정기 관계 프로그램", starts=date(2026, 9, 7)),
        a_training_part(), a_goal(), a_not_asked(), an_ask(theme=bikes), a_message(), a_dont(),
        a_question(), a_slot("listen", 45, session=first, title="쓰신 글에서 들은 것"),
        a_slot("tell", 20, session=first, title="설계안과 아직 정하지 못한 것"),
        a_contact(sky), a_contact(two, date(2026, 8, 2)), a_follow_up(),
        overview=Overview(
            title="강변공원 재조성 블로거·시민 간담회", organisation="A기관", alias="가기관",
            owner="이정민", owner_contact="02-000-0100", host_unit="소통협력팀",
        ),
    )  # fmt: skip


def a_crowded() -> Meetup:
    """Return a meetup of 200 people with names of every length."""
    random = Random(7)
    meetup = a_sample()
    names = [
        "가",
        "Wildflower_walks",
        "강바람따라걷는아주아주긴이름을가진사람의블로그",
        "🌿 초록이",
    ]
    crowd = tuple(
        a_person(f"{names[number % 4]}{number}", influence=random.randrange(6))
        for number in range(196)
    )
    from meetupdesk.meetup.edits import add_rows
    from meetupdesk.meetup.places import Where

    return add_rows(meetup, Where("people"), (*crowd, *a_crowd(1)))


CONTENTS = {"empty": Meetup, "sample": a_sample, "crowd": a_crowded}
