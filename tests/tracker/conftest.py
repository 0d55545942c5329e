from datetime import UTC, date, datetime, time
from io import BytesIO

import pytest
from makers import (
    TODAY,
    a_benefit,
    a_channel,
    a_contact,
    a_follow_up,
    a_meetup,
    a_member,
    a_person,
    a_post,
    a_session,
    a_theme,
    an_interest,
)
from openpyxl import load_workbook

from meetupdesk.i18n import load_translator
from meetupdesk.meetup.limits import Limits
from meetupdesk.meetup.model.overview import Overview
from meetupdesk.tracker import TrackerOptions, write_tracker

MADE_AT = datetime(2026, 8, 3, 9, 30, 15, tzinfo=UTC)
TRANSLATORS = {language: load_translator(language) for language in ("ko", "en")}
DOC_ID, EXPORT_ID, SECRET = "d0c" * 10, "ex-4kq7zmwg", "5ec3e7" * 5


@pytest.fixture(scope="session")
def export():
    """Return a function that exports a meetup; options by name."""

    def write(meetup, language="ko", today=TODAY, made_at=MADE_AT, **options):
        return write_tracker(
            meetup,
            TRANSLATORS[language],
            TrackerOptions(**options),
            today=today,
            made_at=made_at,
            doc_id=DOC_ID,
            export_id=EXPORT_ID,
            secret=SECRET,
            limits=Limits(),
        )

    return write


@pytest.fixture(scope="session")
def opened(export):
    """Return a function that exports a meetup and opens the workbook with openpyxl."""

    def open_(meetup, language="ko", **options):
        return load_workbook(BytesIO(export(meetup, language, **options).data))

    return open_


@pytest.fixture(scope="session")
def sample():
    """A meetup with something in every sheet; bora has agreed to everything, and dan to nothing."""
    path, light = a_theme("산책로"), a_theme("밤 조명")
    first, second = a_session(name="1차"), a_session(date(2026, 9, 4), name="2차")
    bora = a_person(
        "강변일기",
        a_channel("강변일기의 길", url="https://blog.example/bora"),
        a_channel("보라 영상", url="https://video.example/@bora"),
        an_interest(path, 3, evidence="https://blog.example/bora/1"),
        an_interest("길고양이", 2),
        real_name="김보라",
        affiliation="강변을 걷는 모임",
        known_through="지난 토론회",
        email="bora@mail.example",
        phone="010-1234-5678",
        influence=4,
        influence_basis="이웃들이 공사 소식을 이분 글에서 확인합니다",
        stage="talking",
        invitation="confirmed",
        sessions=(first,),
        attended=(first,),
        host="한서윤",
        care="휠체어 길이 필요합니다",
        next_step="bora@mail.example 또는 010 1234 5678로 안부 묻기",
        next_on=date(2026, 7, 30),
        basis="consent",
        source="공개한 이메일",
        third_party_consent="yes",
        filming_consent="no",
        destroy_on=date(2026, 8, 20),
        note="강변일기 님은 저녁에 전화",
    )
    dan = a_person(
        "물길따라",
        a_channel("단의 채널", url="https://blog.example/dan"),
        real_name="오단비",
        email="danbi@mail.example",
        phone="0107777666",
        invitation="to_invite",
        sessions=(second,),
        stage="read",
        destroy_on=date(2027, 1, 1),
    )
    quiet = a_person(
        "조용한사람",
        email="quiet@mail.example",
        phone="010-9999-0000",
        do_not_contact=True,
        invitation="cancelled",
        affiliation="비밀모임",
    )
    past = a_person("지난사람", email="past@mail.example", destroy_on=date(2026, 8, 1))
    return a_meetup(
        a_member("한서윤", "host"),
        a_member("박가온", "agency"),
        path,
        light,
        first,
        second,
        bora,
        dan,
        quiet,
        past,
        a_contact(bora, text="산책로 글을 읽음", channel="read", by="한서윤"),
        a_contact(bora, date(2026, 7, 22), at=time(14, 30), nature="request", by="박가온"),
        a_contact(past, text="지난사람과 나눈 말"),
        a_contact(quiet, text="조용한사람의 답", direction="in", response="negative"),
        a_follow_up(person=bora, session=first, theme=light, due=date(2026, 7, 1), owner="한서윤"),
        a_follow_up("promise", text="그늘막 답하기", done_on=date(2026, 7, 2)),
        a_post(person=bora, disclosure="missing", gist="기대가 큽니다"),
        a_benefit(person=bora, session=first),
        overview=Overview(
            title="강변시 강변공원 간담회 R&D",
            organisation="강변시",
            alias="가기관",
            host_unit="소통협력팀",
            owner="한서윤",
            owner_contact="02-000-0100",
        ),
    )
