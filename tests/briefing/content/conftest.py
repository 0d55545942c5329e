import dataclasses
import unicodedata
from datetime import date, time

import makers as m
import pytest

from meetupdesk.briefing.blocks import Carries, Heading, Options
from meetupdesk.briefing.content import document
from meetupdesk.i18n import load_translator
from meetupdesk.meetup.limits import limits_from
from meetupdesk.meetup.model.crisis import Crisis, CrisisCheck
from meetupdesk.meetup.model.follow_ups import FollowUps
from meetupdesk.meetup.model.goals import Goals
from meetupdesk.meetup.model.listening import Answer, Listening
from meetupdesk.meetup.model.messages import Messages
from meetupdesk.meetup.model.overview import Overview
from meetupdesk.meetup.model.privacy import Privacy
from meetupdesk.meetup.model.schedule import Schedule
from meetupdesk.paths import read_toml

TODAY = date(2026, 8, 16)
LIMITS = limits_from(read_toml("rules/kr.toml"))
TRANSLATORS = {language: load_translator(language) for language in ("ko", "en")}


@pytest.fixture(params=["ko", "en"])
def tr(request):
    return TRANSLATORS[request.param]


@pytest.fixture
def ko():
    return TRANSLATORS["ko"]


@pytest.fixture
def write():
    """Return what makes a document with short arguments: ``write(meetup, tr, variant="full")``."""

    def written(meetup, tr, variant="full", problems=(), today=TODAY, **options):
        return document(
            meetup,
            tr,
            Options(variant=variant, **options),
            today=today,
            problems=problems,
            limits=LIMITS,
        )

    return written


@pytest.fixture
def texts():
    """Return what lists every text of a document, a block or a tuple of blocks."""
    return lambda value: tuple(_texts(value))


@pytest.fixture
def said(texts):
    """Return what gives all texts as one, with plain spaces."""
    return lambda value: unicodedata.normalize("NFKC", "\n".join(texts(value)))


@pytest.fixture
def section():
    """Return what cuts the blocks of one section out of a document, its heading included."""

    def cut(document, key):
        found, inside = [], False
        for block in document.blocks:
            if isinstance(block, Heading) and block.level < 3:
                inside = block.section == key
            found += [block] if inside else []
        return tuple(found)

    return cut


@pytest.fixture
def find():
    """Return what gives every block of a type, also those inside other blocks."""
    return lambda value, kind: [each for each in _values(value) if isinstance(each, kind)]


def _texts(value):
    return (each for each in _values(value) if isinstance(each, str))


def _values(value):
    if isinstance(value, Carries):
        return
    yield value
    parts = value if isinstance(value, tuple) else ()
    if dataclasses.is_dataclass(value):
        parts = [getattr(value, field.name) for field in dataclasses.fields(value)]
    for part in parts:
        yield from _values(part)


@pytest.fixture
def filled():
    """Return a meetup in which every section has something to print."""
    ecology, cycling, festival = m.a_theme("도심 생태"), m.a_theme("자전거길"), m.a_theme("축제")
    first = m.a_session(
        date(2026, 8, 28), name="1차", starts=time(14), ends=time(16, 30), place="강변문화센터",
        directions="2번 출구에서 걸어서 5분", coverage="live", coverage_by="B대행사",
    )  # fmt: skip
    second = m.a_session(date(2026, 9, 4), name="2차", starts=time(19), ends=time(21))
    guest = m.a_person(
        "김하늘",
        m.a_channel("강변일기", url="https://river.example.com/diary"),
        m.an_interest(ecology, 3, evidence="https://river.example.com/diary/1"),
        m.an_interest("탐조", 2),
        invitation="confirmed", stage="trusted", influence=4, host="문지아", care="앞자리 권함",
        known_through="지난 산책 모임", sessions=(first,), filming_consent="no",
        phone="010-0000-0011", email="sky@example.com", real_name="김실명", note="메모비밀",
        source="공개 주소", basis="consent", covered="yes", destroy_on=date(2026, 9, 10),
    )  # fmt: skip
    other = m.a_person("이도윤", m.an_interest("장비", 2), sessions=(second,), invitation="invited")
    refused = m.a_person("조은채", stage="stopped", invitation="confirmed", sessions=(first,))
    return m.a_meetup(
        ecology, cycling, festival, guest, other, refused,
        m.a_member("최서윤", "speaker", duty="인사말", phone="010-0000-0099", trained_on=TODAY),
        m.a_member("문지아", "host"),
        m.an_approval("윤도현", role="홍보 책임자", on=date(2026, 8, 10)),
        m.a_goal("불편을 듣습니다", kind="hear", measure="글로 답합니다", attendees_get="답할 날"),
        m.a_not_asked("글이나 홍보를 부탁하지 않습니다", promotion=True),
        m.an_ask("어디가 어둡습니까?", theme=ecology.id),
        m.a_message("정하지 못한 것이 있습니다", proofs="회의록 3쪽\n현장 사진"),
        m.a_message("아직 말할 수 없는 안", disclosure="not_public"),
        m.a_message("그날 보여 드릴 안", disclosure="on_the_day"),
        m.a_dont("부풀리지 않습니다", example="국내 최고", reason="의심받음", instead="세 안"),
        m.a_question("왜 이제야 묻습니까?", tone="hostile", owner="최서윤"),
        m.a_question("언제 끝납니까?", short_answer="내년 봄입니다", status="approved"),
        m.a_question("숨길 질문", short_answer="숨김", status="approved", disclosure="not_public"),
        first, second,
        m.a_phase("트레이닝", kind="training", starts=date(2026, 8, 3), ends=date(2026, 8, 7)),
        m.a_phase("접촉", kind="contact", starts=date(2026, 8, 10), ends=date(2026, 8, 14)),
        m.a_phase("간담회", kind="meetup", starts=date(2026, 8, 28), ends=date(2026, 9, 4)),
        m.a_phase("정기 관계", kind="relation", starts=date(2026, 9, 7), note="한 달에 한 번 안부"),
        m.a_training_part("블로그 이해", day=date(2026, 8, 3), done=True, outcome="답글이 늦음"),
        m.a_slot("listen", 35, title="들은 것", speaker="최서윤", session=first, theme=ecology.id),
        m.a_slot("tell", 20, title="설계안", session=first),
        m.a_watch("강변 카페", owner="오준영", last_seen_on=date(2026, 8, 10)),
        m.a_helper("정변호사", kind="lawyer", phone="010-0000-0088"),
        m.a_risk("답하지 않음", prevention="답할 날을 정함"),
        m.a_rumour("공원이 없어진다", seen_on=date(2026, 8, 11)),
        m.a_drill(date(2026, 7, 1), minutes=95),
        m.a_benefit("meal", 18_000, name="다과", day=date(2026, 8, 28), session=first),
        m.a_contact(guest, date(2026, 8, 4), channel="read", text="야간 조명 글"),
        m.a_contact(guest, date(2026, 8, 6), channel="email", direction="in", text="가겠다는 답"),
        m.a_follow_up("promise", text="조명 조사", person=guest, due=date(2026, 8, 12)),
        m.a_follow_up("opinion", text="빠질 의견", person=refused),
        m.a_lesson("설명이 길었습니다", action="절반으로 줄입니다"),
        overview=Overview(
            title="강변공원 간담회", organisation="A기관", alias="가기관", host_unit="소통협력팀",
            owner="이정민", owner_contact="02-000-0100 pr@example.com",
            decision_needed="답 전에는 폭을 정하지 않습니다",
        ),
        goals=Goals(vision="누구나 걷는 강", audience="날마다 걷는 분", precedents="2019년 사례"),
        listening=Listening(
            asked_by="박현우", asked_on=date(2026, 7, 27), motive="issue", decision="go",
            decided_by="박현우", decided_on=date(2026, 8, 10), reason="답할 날을 정하는 조건",
            answers=(
                Answer(id="want_to_hear", answer="yes", evidence="직접 듣겠습니다", by="박현우"),
                Answer(id="still_open", answer="not_yet"),
                Answer(id="who_answers"), Answer(id="head_hears"), Answer(id="relation"),
            ),
        ),
        messages=Messages(headline="먼저 여쭙겠습니다", own_principles="기록을 공개합니다"),
        schedule=Schedule(training_waiver="", knowledge="fair", openness="good"),
        crisis=Crisis(
            deputy_name="박현우", deputy_phone="010-0000-0077",
            first_statement="[언제] 확인한 사실은 [무엇]입니다.", stop_list="예약 글",
            checks=(CrisisCheck(id="watched", answer="yes"), CrisisCheck(id="pr_it", answer="no")),
        ),
        privacy=Privacy(filming_notice="기록용으로 찍습니다", disclosure_note="다과를 드립니다"),
        follow_ups=FollowUps(relation_plan="continue"),
    )  # fmt: skip
