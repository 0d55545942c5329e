import re
from collections import Counter
from datetime import date, timedelta

import pytest

from meetupdesk.i18n import LANGUAGES
from meetupdesk.meetup.checks import problems
from meetupdesk.meetup.limits import limits_from
from meetupdesk.meetup.matching import match_of, room_match
from meetupdesk.meetup.places import walk
from meetupdesk.paths import data_folder, read_toml
from meetupdesk.storage.opening import open_meetup

AS_OF = date(2026, 8, 16)
LAW = limits_from(read_toml("rules/kr.toml"), read_toml("rules/foreign.toml"))

each_language = pytest.mark.parametrize("language", LANGUAGES)

PEOPLE = [
    ("blogger", "high 2/2", "trusted", "confirmed", "1", 4),
    ("social", "medium 1/2", "talking", "invited", "1", 3),
    ("blogger", "high 3/3", "trusted", "confirmed", "1", 4),
    ("social", "none 0/2", "introduced", "candidate", "", 5),
    ("blogger", "medium 1/2", "talking", "to_invite", "1", 2),
    ("blogger", "high 2/2", "trusted", "invited", "2", 3),
    ("community_host", "high 2/3", "trusted", "confirmed", "2", 4),
    ("social", "medium 1/2", "found", "to_invite", "1", 0),
    ("citizen", "high 1/2", "talking", "confirmed", "2", 0),
    ("video", "high 1/2", "read", "candidate", "", 0),
    ("blogger", "medium 1/1", "stopped", "declined", "", 0),
]


@each_language
def test_the_people_of_the_sample_are_as_described(language):
    meetup = meetup_of(language)
    number = {each.id: f"{n}" for n, each in enumerate(meetup.schedule.sessions, start=1)}
    assert [
        (
            each.kind,
            f"{match_of(each).level} {match_of(each).shared}/{match_of(each).all}",
            each.stage,
            each.invitation,
            "".join(number[session] for session in each.sessions),
            each.influence,
        )
        for each in meetup.people
    ] == PEOPLE


def test_the_room_of_the_sample_meets_the_themes_well():
    meetup = meetup_of("ko")
    room = [person for person in meetup.people if person.invitation == "confirmed"]
    match = room_match(meetup, room)
    assert (match.level, match.people, match.matched) == ("high", 4, 4)
    assert (match.themes_met, match.themes_all) == (5, 6)


def test_the_sample_has_two_sessions_with_run_sheets_that_fit():
    schedule = meetup_of("ko").schedule
    first, second = schedule.sessions
    assert (first.day, first.coverage) == (date(2026, 8, 28), "live")
    assert (second.day, second.coverage) == (date(2026, 9, 4), "none")
    for session, expected in ((first, (90, 30)), (second, (70, 40))):
        slots = [slot for slot in schedule.slots if slot.session == session.id]
        minutes = Counter()
        for slot in slots:
            minutes[slot.mode] += slot.minutes
        assert sum(minutes.values()) == minutes_of(session)
        assert (minutes["listen"] + minutes["talk"], minutes["tell"]) == expected


def test_the_sample_has_a_contact_log_with_its_faults():
    meetup = meetup_of("en")
    log = meetup.contacts
    doyun, jiho, eunchae = (meetup.people[at].id for at in (1, 5, 10))
    assert (len(log), sum(entry.channel == "read" for entry in log)) == (18, 7)
    assert (log[0].day, log[-1].day) == (date(2026, 7, 29), date(2026, 8, 13))
    assert next(entry.nature for entry in log if entry.person == doyun) == "request"
    assert [entry.response for entry in log if entry.person == eunchae] == ["none"]
    last = [entry for entry in log if entry.person == jiho][-1]
    assert (last.direction, last.day) == ("in", date(2026, 8, 11))


def test_the_sample_has_sent_two_files():
    tracker, briefing = file_of("ko").exports
    assert (tracker.document, tracker.recipient_kind) == ("tracker", "own_staff")
    assert (tracker.until, tracker.settled_on) == (date(2026, 8, 12), None)
    assert "people.email" in tracker.fields
    assert (briefing.document, briefing.recipient_kind) == ("briefing", "processor")
    assert not {"people.email", "people.phone", "people.real_name"} & set(briefing.fields)
    assert file_of("ko").exports[0].people == file_of("en").exports[0].people


FAULTS = [
    "crisis.no_contact", "goals.volume_only", "listening.not_yet", "listening.no_evidence",
    "themes.no_position", "themes.nobody_shares", "themes.nothing_to_ask",
    "themes.complaint_unprepared", "people.no_match", "people.no_evidence", "people.no_evidence",
    "people.not_read", "people.next_overdue", "messages.no_proof", "wording.promotion",
    "questions.unanswered", "schedule.short_contact", "schedule.untrained", "schedule.tell_first",
    "schedule.no_theme", "schedule.live_unagreed", "crisis.pr_it", "crisis.watch_cold",
    "crisis.no_risk", "crisis.rumour_open", "privacy.no_source", "privacy.no_basis",
    "privacy.no_destroy_day", "privacy.benefit_check", "privacy.processor", "privacy.copies_out",
    "privacy.overseas", "contacts.no_relation", "contacts.request_first", "contacts.unanswered",
    "follow_ups.overdue", "themes.guests_bring_more", "crisis.yes_without_evidence",
]  # fmt: skip


@each_language
@pytest.mark.parametrize("days_before", [14, 12, 8])
def test_the_coach_finds_in_the_sample_just_the_faults_put_there(language, days_before):
    file = file_of(language)
    found = problems(file.meetup, file.exports, date(2026, 8, 28) - timedelta(days_before), LAW)
    assert sorted(problem.rule for problem in found) == sorted(FAULTS)
    assert [problem.rule for problem in found if problem.severity == "blocker"] == [
        "crisis.no_contact"
    ]


@each_language
def test_the_coach_counts_the_gaps_of_the_sample(language):
    file = file_of(language)
    found = problems(file.meetup, file.exports, AS_OF, LAW)
    values = {problem.rule: problem.values for problem in found}
    assert values["privacy.no_source"]["count"] == 2
    assert values["privacy.no_basis"]["count"] == 1
    assert values["privacy.no_destroy_day"]["count"] == 1
    assert values["themes.guests_bring_more"]["count"] == 2
    assert values["schedule.short_contact"]["days"] == 18


@each_language
def test_no_text_of_the_sample_names_a_month_or_a_weekday(language):
    named = re.compile(
        r"\d월|요일|\b(?:January|February|April|June|July|August|September|October|November"
        r"|December|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)"
    )
    assert [text for text in texts_of(meetup_of(language)) if named.search(text)] == []


def file_of(language):
    return open_meetup(data_folder("templates") / f"sample.{language}.meetup").file


def meetup_of(language):
    return file_of(language).meetup


def texts_of(meetup):
    values = (getattr(each, name) for _, each in walk(meetup) for name in each.__struct_fields__)
    return [value for value in values if isinstance(value, str)]


def minutes_of(session):
    return (session.ends.hour - session.starts.hour) * 60 + session.ends.minute
