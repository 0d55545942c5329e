import random
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec import structs

from meetupdesk.i18n import load_translator
from meetupdesk.meetup.fields import Day, Ref, Refs, kinds
from meetupdesk.meetup.ids import is_sound, new_id
from meetupdesk.meetup.model import Meetup
from meetupdesk.meetup.model.coach import Coach
from meetupdesk.meetup.model.contacts import Contact
from meetupdesk.meetup.model.crisis import Crisis, Rumour
from meetupdesk.meetup.model.follow_ups import FollowUp, FollowUps, Lesson
from meetupdesk.meetup.model.goals import Goal, Goals, NotAsked
from meetupdesk.meetup.model.overview import Approval, Member, Overview
from meetupdesk.meetup.model.people import Channel, Interest, Person
from meetupdesk.meetup.model.privacy import Benefit, Privacy
from meetupdesk.meetup.model.questions import Question
from meetupdesk.meetup.model.schedule import Phase, Schedule, Session, Slot, TrainingPart
from meetupdesk.meetup.model.themes import Theme
from meetupdesk.meetup.places import walk
from meetupdesk.meetup.starting import (
    ANCHOR,
    Interview,
    from_interview,
    from_template,
    next_meetup,
    shift_days,
    with_new_ids,
    without_days,
)

KO, EN = load_translator("ko"), load_translator("en")
TODAY = date(2026, 8, 16)

MEETUP = Meetup(
    overview=Overview(
        title="강변공원", organisation="A기관", owner="이정민", edition=3,
        team=(Member(id="tm-1", name="이정민", trained_on=date(2000, 1, 5)),),
        approvals=(Approval(id="ap-1", role="발언자", on=date(2000, 1, 30)),),
    ),
    goals=Goals(
        precedents="먼저 물을 것",
        items=(Goal(id="g-1", text="듣기"),),
        not_asked=(NotAsked(id="na-1", text="글을 부탁하지 않음", promotion=True),),
    ),
    themes=(Theme(id="t-1", name="도심 생태"),),
    people=(
        Person(
            id="p-1", handle="김하늘", stage="trusted", invitation="confirmed",
            sessions=("s-1", "s-2"), attended=("s-1",),
            channels=(Channel(id="ch-1", name="강변일기"),),
            interests=(Interest(id="in-1", theme="t-1"),),
        ),
        Person(id="p-2", handle="조은채", stage="stopped"),
        Person(id="p-3", handle="박미나", do_not_contact=True),
        Person(id="p-4", handle="윤태경", destroy_on=date(2026, 8, 15)),
        Person(id="p-5", handle="한지호", stage="regular", attended=("s-2",), destroy_on=TODAY),
    ),
    questions=(
        Question(id="q-1", text="왜?", status="approved", rehearsal="good", rehearsed_on=ANCHOR),
    ),
    schedule=Schedule(
        sessions=(
            Session(id="s-1", name="1차", day=ANCHOR, place="모임방"),
            Session(id="s-2", name="2차", day=ANCHOR + timedelta(7)),
        ),
        phases=(Phase(id="ph-1", kind="contact", starts=date(2000, 1, 10), done=True),),
        training=(TrainingPart(id="tr-1", kind="what", day=date(2000, 1, 3), done=True),),
        slots=(
            Slot(id="sl-1", session="s-1", title="듣기"),
            Slot(id="sl-2", session="s-2", title="설명"),
            Slot(id="sl-3", title="인사"),
        ),
        knowledge="good",
    ),
    crisis=Crisis(contact_name="이정민", rumours=(Rumour(id="ru-1", claim="소문"),)),
    privacy=Privacy(
        consent_items="이름", approval="결재 7", same_for_all=True,
        benefits=(Benefit(id="b-1", name="다과", session="s-1"),),
    ),
    contacts=(
        Contact(id="c-1", person="p-1", day=date(2000, 1, 12), text="인사"),
        Contact(id="c-2", person="p-2", text="답 없음"),
    ),
    follow_ups=FollowUps(
        items=(
            FollowUp(id="f-1", kind="promise", text="조도 조사", person="p-2", session="s-1"),
            FollowUp(id="f-2", kind="promise", text="지킴", done_on=ANCHOR),
            FollowUp(id="f-3", kind="opinion", text="답함", answered_on=ANCHOR),
            FollowUp(id="f-4", kind="opinion", text="기다림", done_on=ANCHOR, person="p-1"),
        ),
        lessons=(Lesson(id="le-1", text="늦음", action="먼저 답하기"), Lesson(id="le-2", text="x")),
        relation_plan="continue", max_days=90,
    ),
    coach=Coach(dismissed=("overview.alone", "people.stale p-1"), kept_phrases=("최고의",)),
)  # fmt: skip


def test_shifting_moves_every_day_and_nothing_else():
    moved = shift_days(MEETUP, 5)
    assert days_of(moved) == [day + timedelta(5) for day in days_of(MEETUP)]
    assert without_days(moved) == without_days(MEETUP)


@given(st.integers(-300_000, 300_000))
def test_shifting_there_and_back_changes_nothing(days):
    assert shift_days(shift_days(MEETUP, days), -days) == MEETUP


def test_without_days_no_day_is_left():
    assert days_of(without_days(MEETUP)) == []


def test_days_beyond_the_calendar_are_an_error():
    with pytest.raises(OverflowError):
        shift_days(MEETUP, 4_000_000)


def test_new_ids_are_sound_and_none_of_the_old_ones():
    old, new = ids_of(MEETUP), ids_of(with_new_ids(MEETUP, fresh()))
    assert not set(old) & set(new)
    assert len(set(new)) == len(old)
    assert all(is_sound(each) for each in new)


def test_references_follow_the_new_ids():
    renewed = with_new_ids(MEETUP, fresh())
    person, session = renewed.people[0], renewed.schedule.sessions[0]
    assert person.interests[0].theme == renewed.themes[0].id
    assert person.attended == (session.id,)
    assert renewed.privacy.benefits[0].session == renewed.schedule.slots[0].session == session.id
    assert renewed.contacts[0].person == person.id
    assert renewed.coach.dismissed == ("overview.alone", f"people.stale {person.id}")
    assert dangling(renewed) == []


def test_a_reference_that_led_nowhere_becomes_empty():
    lost = structs.replace(MEETUP, people=())
    assert with_new_ids(lost, fresh()).contacts[0].person == ""


def test_fixed_rows_keep_their_code():
    assert with_new_ids(MEETUP, fresh()).listening.answers == MEETUP.listening.answers


def test_a_template_is_dated_by_its_first_session():
    meetup = from_template(MEETUP, date(2026, 8, 28), fresh())
    assert [session.day for session in meetup.schedule.sessions] == [
        date(2026, 8, 28),
        date(2026, 9, 4),
    ]
    assert meetup.schedule.phases[0].starts == date(2026, 8, 7)


def test_a_template_without_a_date_has_no_day_at_all():
    assert days_of(from_template(MEETUP, None, fresh())) == []


def test_the_interview_fills_title_goal_audience_themes_and_people():
    answers = Interview(
        hear_about="강변 산책로", audience="이웃", format="press_session",
        themes=("자전거", "조명 ", "자 전거", ""),
        people=(("강바람", "example.com/wind"), ("하늘", "강변 카페"), ("비", "")),
    )  # fmt: skip
    meetup = from_interview(Meetup(), answers, tr=KO, today=TODAY, new_id=fresh())
    assert meetup.overview.title == "강변 산책로 간담회"
    assert [(goal.kind, goal.text) for goal in meetup.goals.items] == [
        ("hear", "강변 산책로에 대한 이야기를 듣습니다.")
    ]
    assert (meetup.goals.audience, meetup.overview.format) == ("이웃", "press_session")
    assert [theme.name for theme in meetup.themes] == ["자전거", "조명"]
    assert [(p.handle, p.stage, p.collected_on) for p in meetup.people] == [
        ("강바람", "found", TODAY), ("하늘", "found", TODAY), ("비", "found", TODAY),
    ]  # fmt: skip
    channels = [[(c.name, c.url) for c in person.channels] for person in meetup.people]
    assert channels == [[("", "https://example.com/wind")], [("강변 카페", "")], []]


def test_the_interview_fills_the_gap_of_the_first_goal_of_a_template():
    goals = (Goal(id="g-1", text="[ ]에서 겪은 일을 듣습니다.", measure="답"), Goal(id="g-2"))
    template = Meetup(goals=Goals(items=goals))
    answers = Interview(hear_about="the river path")
    first, second = from_interview(
        template, answers, tr=EN, today=TODAY, new_id=fresh()
    ).goals.items
    assert (first.text, first.measure) == (
        "Hear what people have to say about the river path.", "답",
    )  # fmt: skip
    assert second.text == ""


def test_an_interview_without_answers_is_the_template():
    start = from_interview(MEETUP, Interview(), tr=KO, today=TODAY, new_id=fresh())
    assert start == from_template(MEETUP, None, fresh())


def test_a_goal_of_the_template_stays_behind_what_they_want_to_hear():
    start = from_interview(
        MEETUP, Interview(hear_about="x" * 300), tr=KO, today=TODAY, new_id=fresh()
    )
    assert [len(goal.text) for goal in start.goals.items] == [200, 2]
    assert len(start.overview.title) == 60


def test_the_next_meetup_keeps_the_people_one_may_still_write_to():
    following = next_meetup(MEETUP, TODAY, fresh())
    assert [(p.handle, p.stage) for p in following.people] == [
        ("김하늘", "attended"),
        ("한지호", "regular"),
    ]
    assert {(p.invitation, p.sessions, p.attended) for p in following.people} == {
        ("candidate", (), ())
    }
    assert [contact.text for contact in following.contacts] == ["인사"]
    assert following.people[0].interests[0].theme == following.themes[0].id


def test_the_next_meetup_has_one_undated_session_and_its_run_sheet():
    schedule = next_meetup(MEETUP, TODAY, fresh()).schedule
    assert [(s.name, s.day, s.place) for s in schedule.sessions] == [("1차", None, "모임방")]
    assert [slot.title for slot in schedule.slots] == ["듣기", "인사"]
    assert [(p.starts, p.done) for p in (*schedule.phases,)] == [(None, False)]
    assert [(t.day, t.done) for t in schedule.training] == [(None, False)]
    assert schedule.knowledge == "unset"


def test_the_next_meetup_carries_open_follow_ups_without_those_who_left():
    following = next_meetup(MEETUP, TODAY, fresh())
    assert [item.text for item in following.follow_ups.items] == ["조도 조사", "기다림"]
    promise, opinion = following.follow_ups.items
    assert promise.person == ""
    assert promise.session == following.schedule.sessions[0].id
    assert opinion.person == following.people[0].id


def test_the_next_meetup_starts_anew_where_it_must():
    following = next_meetup(MEETUP, TODAY, fresh())
    overview, privacy = following.overview, following.privacy
    assert (overview.title, overview.edition, overview.organisation) == ("", 1, "A기관")
    assert [(each.role, each.on) for each in overview.approvals] == [("발언자", None)]
    assert (following.goals.items, following.goals.vision) == ((), "")
    assert following.goals.not_asked[0].promotion
    assert following.listening.decision == "undecided"
    assert (privacy.benefits, privacy.approval, privacy.consent_items) == ((), "", "이름")
    assert (following.crisis.contact_name, following.crisis.rumours) == ("이정민", ())
    assert [(q.status, q.rehearsal, q.rehearsed_on) for q in following.questions] == [
        ("draft", "not_yet", None)
    ]
    assert following.coach == Coach()


def test_the_next_meetup_remembers_what_was_to_change():
    following = next_meetup(MEETUP, TODAY, fresh())
    assert following.goals.precedents == "먼저 물을 것\n먼저 답하기"
    assert following.follow_ups.lessons == ()
    assert (following.follow_ups.relation_plan, following.follow_ups.max_days) == ("undecided", 90)


def test_too_many_lessons_push_out_the_oldest():
    lessons = tuple(Lesson(id=f"le-{n}", action=f"{n} " + "가" * 250) for n in range(4))
    full = structs.replace(MEETUP, follow_ups=FollowUps(lessons=lessons))
    lines = next_meetup(full, TODAY, fresh()).goals.precedents.splitlines()
    assert [line[:2] for line in lines] == ["2 ", "3 "]


def test_the_next_meetup_has_only_new_ids():
    following = next_meetup(MEETUP, TODAY, fresh())
    assert not set(ids_of(MEETUP)) & set(ids_of(following))
    assert dangling(following) == []


def fresh():
    """Return a maker of ids that never gives one twice."""
    taken, chance = set(), random.Random(1)

    def make(prefix):
        taken.add(made := new_id(prefix, taken, chance))
        return made

    return make


def ids_of(meetup):
    rows = [holder.id for _, holder in walk(meetup) if hasattr(holder, "id")]
    return [each for each in rows if "-" in each]


def fields_of(meetup, kind):
    return [
        getattr(holder, name)
        for _, holder in walk(meetup)
        for name, each in kinds(type(holder)).items()
        if isinstance(each, kind)
    ]


def days_of(meetup):
    return [day for day in fields_of(meetup, Day) if day]


def dangling(meetup):
    named = {*fields_of(meetup, Ref)}.union(*fields_of(meetup, Refs))
    return sorted(named - {""} - set(ids_of(meetup)))
