from datetime import date, timedelta
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from makers import TODAY, a_contact, a_follow_up, a_meetup, a_person, a_post, a_session

from meetupdesk.i18n import load_translator
from meetupdesk.meetup.facts.contact import contact_facts
from meetupdesk.meetup.facts.follow_ups import is_closed, is_overdue
from meetupdesk.meetup.limits import Limits
from meetupdesk.meetup.model.people import INVITATIONS, STAGES
from meetupdesk.tracker.occasion import occasion
from meetupdesk.tracker.options import TrackerOptions
from meetupdesk.tracker.ranges import Area
from meetupdesk.tracker.summary import summary
from meetupdesk.tracker.tables import tables

KO = load_translator("ko")


def test_every_number_has_its_formula_and_every_formula_its_number():
    lines = summary(*both(a_meetup(a_person(host="한서윤"))))
    assert all(bool(line.formula) == (line.number is not None) for line in lines)


def test_invitations_and_stages_are_counted():
    found = numbers(a_meetup(*(a_person(invitation="confirmed", stage="talking"),) * 1, a_person()))
    assert (found["모두"], found["참석확답"], found["대화"], found["후보"]) == (2, 1, 1, 1)


def test_hosts_are_counted_by_name_without_case():
    people = [a_person(host=name) for name in ("Kim", "kim", "=1+1", "*", "")]
    found = numbers(a_meetup(*people))
    assert [found[name] for name in ("Kim", "=1+1", "*", "담당자 없음")] == [2, 1, 1, 1]


def test_posts_and_attendance_are_counted():
    first = a_session(name="1차")
    found = numbers(
        a_meetup(
            first,
            a_person(invitation="confirmed", attended=(first,)),
            a_person(invitation="confirmed"),
            a_post(disclosure="missing"),
            a_post(),
        )
    )
    assert (found["이해관계 표시가 없는 게시물"], found["1차"]) == (1, 1)


def test_channels_are_counted_and_reviews_apart_from_what_outsiders_say():
    person = a_person()
    found = numbers(
        a_meetup(
            person,
            a_contact(person, channel="comment"),
            a_contact(person, channel="comment"),
            a_post(voice="attendee", tone="negative"),
            a_post(voice="outside", tone="positive"),
        )
    )
    assert (found["댓글"], found["전화"]) == (2, 0)
    assert (found["참석자 후기 · 부정"], found["참석자 후기 · 긍정"]) == (1, 0)
    assert found["바깥 반응 · 긍정"] == 1


@settings(max_examples=40, deadline=None)
@given(st.integers(0, 10_000))
def test_numbers_agree_with_the_facts(seed):
    meetup = random_meetup(Random(seed))
    found = numbers(meetup)
    items = meetup.follow_ups.items
    facts = contact_facts(meetup, TODAY)
    assert found["답하거나 이행할 것"] == sum(not is_closed(item) for item in items)
    assert found["그 가운데 기한이 지난 것"] == sum(is_overdue(item, TODAY) for item in items)
    assert found["답했거나 이행한 것"] == sum(is_closed(item) for item in items)
    assert found["마지막 접촉이 60일을 넘긴 사람"] == sum(
        each.touch == "losing" for each in facts.values()
    )
    assert found["처리 근거나 수집 출처가 없는 사람"] == sum(
        person.basis == "unset" or not person.source for person in meetup.people
    )


@pytest.mark.parametrize("profile", ["full", "figures"])
def test_figures_are_the_numbers_of_the_full_copy(opened, sample, profile):
    sheet = opened(sample, profile=profile)["요약"]
    found = {row[0].value: row[1].value for row in sheet.iter_rows(min_row=2)}
    assert found["참석확답"] == (
        1 if profile == "figures" else "=SUMPRODUCT(('연락처'!$P$3:$P$305=\"참석확답\")*1)"
    )


def random_meetup(random):
    def day():
        return random.choice([None, TODAY + timedelta(days=random.randint(-90, 90))])

    people = [
        a_person(
            stage=random.choice(STAGES),
            invitation=random.choice(INVITATIONS),
            do_not_contact=random.random() < 0.2,
            basis=random.choice(["unset", "law"]),
            source=random.choice(["", "블로그"]),
        )
        for _ in range(5)
    ]
    items = [
        a_follow_up(
            random.choice(["opinion", "promise", "task"]),
            due=day(),
            done_on=day(),
            answered_on=day(),
        )
        for _ in range(6)
    ]
    contacts = [a_contact(random.choice(people), day() or date(2026, 1, 1)) for _ in range(6)]
    return a_meetup(*people, *items, *contacts)


def both(meetup):
    this = occasion(meetup, KO, TrackerOptions(), today=TODAY, limits=Limits())
    areas = {table.sheet: Area(KO(f"tracker.sheet.{table.sheet}"), table) for table in tables(this)}
    return areas, this


def numbers(meetup):
    return {line.label: line.number for line in summary(*both(meetup))}
