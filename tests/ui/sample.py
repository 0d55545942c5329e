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

from meetupdesk.meetup.fields import Row
from meetupdesk.meetup.model import Meetup
from meetupdesk.meetup.model.overview import Overview
from meetupdesk.meetup.model.questions import QUESTION_STATES, REHEARSALS, TONES
from meetupdesk.meetup.model.themes import Theme

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
        a_training_part(), a_goal(), a_not_asked(), *a_conversation(bikes, nature),
        a_slot("listen", 45, session=first, title="쓰신 글에서 들은 것"),
        a_slot("tell", 20, session=first, title="설계안과 아직 정하지 못한 것"),
        a_contact(sky), a_contact(two, date(2026, 8, 2)), a_follow_up(),
        overview=Overview(
            title="강변공원 재조성 블로거·시민 간담회", organisation="A기관", alias="가기관",
            owner="이정민", owner_contact="02-000-0100", host_unit="소통협력팀",
        ),
    )  # fmt: skip


def a_conversation(bikes: Theme, nature: Theme) -> tuple[Row, ...]:
    """Return what is asked, said, not said and expected."""
    return (
        an_ask("강변공원에서 가장 불편했던 순간은 언제였습니까?", theme=bikes),
        an_ask("이 세 가지 안 가운데 절대 안 된다고 보시는 것은 무엇입니까?"),
        an_ask("저녁에 걸을 때 어디가 가장 어둡습니까?", theme=nature),
        an_ask("아이와 함께라면 무엇이 먼저 바뀌어야 합니까?"),
        a_message("아직 정하지 못한 것도 그대로 말씀드립니다.", proofs="설계안 3종 비교표"),
        a_message(
            "산책로 폭을 두고 세 가지 안이 있습니다. 어느 쪽이 불편한지 듣고 싶습니다.",
            proofs="현장 실측 결과\n주민 설문 요약",
            ask_back="어느 구간에서 폭이 가장 모자랐습니까?",
            disclosure="on_the_day",
        ),
        a_message("행사 소식을 많이 알려 주시면 감사하겠습니다."),
        a_dont(
            "글이나 홍보를 부탁하지 않습니다", kind="promotion",
            example="블로그에 많이 올려 주세요",
            reason="부탁받은 글은 읽는 사람이 먼저 압니다.",
            instead="오늘 느끼신 점을 여기서 먼저 들려주세요.",
        ),
        a_dont("꾸미거나 부풀리지 않습니다", kind="packaging", example="국내 최고의 공원이 됩니다"),
        a_dont("설명만 하지 않습니다", kind="one_way", example="자료에 다 있으니 읽어 보세요"),
        a_dont("넘겨짚거나 낮춰 보지 않습니다", kind="talking_down", example="잘 모르시겠지만"),
        a_question(
            "이미 다 정해 놓고 부른 것 아닙니까?", tone="hostile", theme=bikes, owner="한서윤",
            short_answer="산책로 폭과 조명은 아직 정하지 않았습니다. 오늘 말씀을 듣고 정합니다.",
            status="approved", rehearsal="good", rehearsed_on=date(2026, 8, 14),
        ),
        a_question("지난번에 약속한 것은 어떻게 됐습니까?", tone="hostile", owner="윤도현"),
        a_question(
            "우리 의견이 어디에 반영됩니까?", tone="awkward", owner="한서윤", status="review",
            short_answer=(
                "9월 20일까지 회신문에 적어 드립니다. 받아들인 것과 받아들이지 못한 것, 그 까닭을"
                " 한 분 한 분의 말씀 옆에 나란히 적겠습니다."
            ),
            rehearsal="again", rehearsed_on=date(2026, 8, 15),
        ),
        a_question("왜 저를 불렀습니까?", tone="awkward"),
        a_question(
            "예산은 얼마이고 누가 정했습니까?", theme=nature,
            short_answer="설계비는 공고문에 있습니다.",
            long_answer="설계비 4천만 원은 의회 의결을 거쳤고, 공사비는 설계가 끝나야 정해집니다.",
        ),
        a_question("다음에도 불러 주십니까?", tone="friendly"),
    )  # fmt: skip


def many_questions() -> tuple[Row, ...]:
    """Return 60 questions of every tone, state and length."""
    return tuple(
        a_question(
            "왜 " * (number % 7) + f"{number}번째로 묻습니까?",
            tone=TONES[number % 4],
            status=QUESTION_STATES[number % 3],
            rehearsal=REHEARSALS[number % 4],
            owner="이정민" * (number % 3),
            short_answer="확인하고 있습니다. " * (number % 5),
        )
        for number in range(60)
    )


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

    meetup = add_rows(meetup, Where("questions"), many_questions())
    return add_rows(meetup, Where("people"), (*crowd, *a_crowd(1)))


CONTENTS = {"empty": Meetup, "sample": a_sample, "crowd": a_crowded}
