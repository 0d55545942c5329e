from dataclasses import replace
from datetime import UTC, date, datetime, time
from random import Random

import makers as m
import pytest

from meetupdesk.exporting.calendar import CalendarOptions
from meetupdesk.exporting.making import make
from meetupdesk.exporting.order import Order, Recipient, Source, document_translator
from meetupdesk.exporting.places import usual_names
from meetupdesk.meetup.limits import limits_from
from meetupdesk.meetup.model.overview import Overview

NOW = datetime(2026, 8, 16, 15, 24, tzinfo=UTC)
ALL = CalendarOptions(follow_ups=True, next_steps=True)


def source(*rows, **values):
    overview = Overview(title="강변공원", organisation="A기관", alias="가기관")
    meetup = m.a_meetup(*rows, overview=overview)
    return Source(
        meetup=meetup, tr=document_translator(meetup), limits=limits_from(), now=NOW,
        chance=Random(1), doc_id="doc", **values,
    )  # fmt: skip


def made(given, options=ALL, **order):
    return make("calendar", given, Order(calendar=options, **order), "x.ics")


def lines(calendar):
    return calendar.data.decode().replace("\r\n ", "").split("\r\n")


def test_a_session_stands_with_its_hours_and_its_place():
    session = m.a_session(
        date(2026, 8, 28), name="1차", starts=time(14), ends=time(16, 30), place="문화센터, 2층"
    )
    found = lines(made(source(session)))
    assert f"UID:{session.id}@doc.meetupdesk" in found
    assert "SUMMARY:강변공원 · 1차" in found
    assert "LOCATION:문화센터\\, 2층" in found
    assert "DTSTART;TZID=Asia/Seoul:20260828T140000" in found
    assert "DTEND;TZID=Asia/Seoul:20260828T163000" in found


def test_a_phase_ends_on_the_day_after_its_last():
    phase = m.a_phase("접촉", starts=date(2026, 8, 10), ends=date(2026, 8, 31))
    found = lines(made(source(phase)))
    assert "DTSTART;VALUE=DATE:20260810" in found
    assert "DTEND;VALUE=DATE:20260901" in found


def test_every_dated_row_is_one_event_and_undated_ones_are_none():
    rows = (
        m.a_session(date(2026, 8, 28)), m.a_session(None), m.a_training_part("대화"),
        m.a_training_part("이해", day=NOW.date()), m.a_phase("미정"),
        m.a_phase("관계", kind="relation", starts=date(2026, 9, 7)),
    )  # fmt: skip
    assert lines(made(source(*rows))).count("BEGIN:VEVENT") == 3


def test_personal_events_stand_in_it_only_when_they_are_wanted():
    person = m.a_person("김하늘", next_on=date(2026, 8, 20))
    promise = m.a_follow_up("promise", text="조도를 잽니다", person=person, due=date(2026, 8, 25))
    given = source(person, promise)
    with_them, without = made(given), made(given, CalendarOptions())
    assert {"SUMMARY:다음 연락: 김하늘", "SUMMARY:약속 기한: 조도를 잽니다", "CLASS:PRIVATE"} <= {
        *lines(with_them)
    }
    assert with_them.entry.people == (person.id,)
    assert "BEGIN:VEVENT" not in lines(without)
    assert (without.entry.people, without.entry.fields) == ((), ())


def test_who_wants_no_contact_and_what_is_done_leave_no_event():
    refused = m.a_person("조은채", do_not_contact=True, next_on=date(2026, 8, 20))
    about = m.a_follow_up("task", text="전화", person=refused, due=date(2026, 8, 20))
    done = m.a_follow_up("promise", text="함", due=date(2026, 8, 1), done_on=date(2026, 8, 1))
    assert "BEGIN:VEVENT" not in lines(made(source(refused, about, done)))


def test_under_alias_neither_organisation_nor_guest_is_named():
    person = m.a_person("김하늘", third_party_consent="yes", next_on=date(2026, 8, 20))
    session = m.a_session(date(2026, 8, 28), place="A기관 2층")
    recipient = Recipient(kind="third_party")
    text = made(source(person, session), alias=True, recipient=recipient).data.decode()
    assert "A기관" not in text
    assert "김하늘" not in text


def test_a_later_file_moves_the_same_events():
    given = source(m.a_session(date(2026, 8, 28)))
    first = made(given)
    later = made(replace(given, exports=(first.entry,)))
    uid = next(line for line in lines(first) if line.startswith("UID"))
    assert uid in lines(later)
    assert ("SEQUENCE:0" in lines(first), "SEQUENCE:1" in lines(later)) == (True, True)


@pytest.mark.parametrize("text", ["가" * 300, "a" * 300, "가나 다라, 마; \\바\n사" * 20])
def test_long_hangul_is_folded_between_characters(text):
    follow_up = m.a_follow_up("promise", text=text, due=date(2026, 8, 25))
    calendar = made(source(follow_up))
    assert all(len(line) <= 75 for line in calendar.data.split(b"\r\n"))
    said = next(line for line in lines(calendar) if line.startswith("SUMMARY"))
    plain = said.replace("\\,", ",").replace("\\;", ";").replace("\\\\", "\\")
    assert plain == f"SUMMARY:약속 기한: {' '.join(text.split())}"


def test_nobody_is_invited_by_the_file():
    text = made(source(m.a_session(date(2026, 8, 28)))).data.decode()
    assert not any(word in text for word in ("METHOD", "ORGANIZER", "ATTENDEE"))


def test_the_file_is_called_a_calendar():
    names = usual_names(source(), Order(calendar=CalendarOptions()))
    assert names == {"calendar": "강변공원_일정_20260816.ics"}
