from datetime import time
from fractions import Fraction

import pytest
from coaching import LIMITS, a_look, in_days
from makers import (
    TODAY,
    a_benefit,
    a_contact,
    a_dont,
    a_follow_up,
    a_goal,
    a_lesson,
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
    an_ask,
    an_interest,
)

from meetupdesk.meetup.checks import findings, problems
from meetupdesk.meetup.checks.problem import Problem
from meetupdesk.meetup.checks.readiness import fractions, readiness
from meetupdesk.meetup.model import SECTIONS, Meetup
from meetupdesk.meetup.model.crisis import CRISIS_CHECKS, Crisis, CrisisCheck
from meetupdesk.meetup.model.follow_ups import FollowUps
from meetupdesk.meetup.model.listening import LISTENING_QUESTIONS, Answer, Listening
from meetupdesk.meetup.model.messages import DONT_KINDS
from meetupdesk.meetup.model.overview import Overview
from meetupdesk.meetup.model.privacy import Privacy
from meetupdesk.meetup.model.schedule import Schedule
from meetupdesk.meetup.places import Where

PATH, WATER = a_theme("산책로", position="아직 정하지 못함"), a_theme("수질")
AHEAD, PAST = a_session(in_days(9)), a_session(in_days(-1))
LONG_PAST, LIVE = a_session(in_days(-14)), a_session(in_days(9), coverage="live")
DAY = a_session(in_days(9), starts=time(14), ends=time(15), place="모임방")
KNOWN, ASKED = (a_person(name, invitation="invited") for name in ("하늘", "보라"))
DONTS = [a_dont(kind=kind) for kind in DONT_KINDS if kind != "own"]
KEPT = {"source": "홈페이지", "basis": "law", "destroy_on": in_days(99), "covered": "no"}
OWNED = Overview(title="강변", owner="이정민", owner_contact="02-000-0100")


def share_of(section, meetup, *found):
    return fractions(a_look(meetup), found)[section]


def answered(*answers, **values):
    """Return a listening check answered in the order of the questions, with this evidence."""
    evidence = values.pop("evidence", "")
    rows = tuple(
        Answer(id=code, answer=answer, evidence=evidence)
        for code, answer in zip(LISTENING_QUESTIONS, answers, strict=True)
    )
    return Meetup(listening=Listening(answers=rows, **values))


def checked(number, **values):
    rows = tuple(
        CrisisCheck(id=code, answer="no" if at < number else "unanswered")
        for at, code in enumerate(CRISIS_CHECKS)
    )
    return Meetup(crisis=Crisis(checks=rows, **values))


CALLED = {"contact_name": "이정민", "contact_phone": "010-0000-0001"}
DEPUTY = {"deputy_name": "박현우", "deputy_phone": "010-0000-0002"}
TEXTS = dict.fromkeys(
    ("consent_purpose", "consent_items", "consent_retention", "consent_refusal"), "알린 내용"
)

SHARES = [
    ("overview", Meetup(), "0"),
    ("overview", Meetup(overview=OWNED), "2/4"),
    ("overview", a_meetup(AHEAD, a_session(None), overview=OWNED), "5/8"),
    ("overview", a_meetup(DAY, a_session(in_days(20)), overview=OWNED), "7/8"),
    ("overview", a_meetup(DAY, overview=Overview(title="강변", owner="이정민")), "3/4"),
    ("goals", a_meetup(a_not_asked(promotion=True)), "0"),
    ("goals", a_meetup(a_goal(measure="답함"), a_goal(attendees_get="설계안")), "1/2"),
    ("goals", a_meetup(a_goal(kind="inform", measure="답함")), "0"),
    ("goals", a_meetup(a_goal(), a_not_asked(promotion=True)), "1/3"),
    ("goals", a_meetup(a_goal(), a_not_asked(promotion=True, kept=False)), "0"),
    ("listening", Meetup(), "0"),
    ("listening", answered("yes", *["unanswered"] * 4), "0"),
    ("listening", answered("yes", *["not_yet"] * 4, evidence="말"), "1/6"),
    (
        "listening",
        answered("yes", *["not_applicable"] * 4, evidence="말", decision="go", decided_by="박현우"),
        "1",
    ),
    ("listening", answered(*["not_applicable"] * 5, decision="go"), "5/6"),
    ("themes", Meetup(), "0"),
    ("themes", a_meetup(WATER), "1/6"),
    ("themes", a_meetup(PATH, WATER, an_ask(theme=PATH)), "2/3"),
    ("themes", a_meetup(PATH, PATH, PATH, an_ask(theme=PATH)), "1"),
    ("people", Meetup(), "0"),
    ("people", a_meetup(a_person()), "1/9"),
    (
        "people",
        a_meetup(PATH, *(a_person(interests=(an_interest(PATH),)) for _ in range(3))),
        "2/3",
    ),
    (
        "people",
        a_meetup(
            a_person(), a_person(), a_person(invitation="invited", interests=(an_interest(),))
        ),
        "2/3",
    ),
    ("messages", a_meetup(*DONTS), "0"),
    ("messages", a_meetup(an_ask()), "3/10"),
    ("messages", a_meetup(an_ask(), an_ask(), a_message(proofs="3쪽"), *DONTS), "1"),
    ("messages", a_meetup(*(a_message() for _ in range(4)), *DONTS[:3]), "7/20"),
    ("questions", Meetup(), "0"),
    ("questions", a_meetup(a_question(tone="hostile")), "1/20"),
    (
        "questions",
        a_meetup(*(a_question(tone="awkward", short_answer="네", owner="서윤") for _ in range(6))),
        "3/4",
    ),
    ("questions", a_meetup(*(a_question(status="approved") for _ in range(5))), "1/2"),
    ("schedule", Meetup(), "0"),
    (
        "schedule",
        a_meetup(
            AHEAD,
            a_phase(kind="relation", starts=in_days(20)),
            a_phase(kind="contact", starts=in_days(1)),
            schedule=Schedule(training_waiver="지난달에 함께 함"),
        ),
        "1/4",
    ),
    ("schedule", a_meetup(DAY, a_slot("listen", 40), a_slot("tell", 20)), "3/5"),
    ("schedule", a_meetup(DAY, a_slot("tell", 30)), "1/5"),
    ("schedule", a_meetup(DAY, AHEAD, a_slot("talk", 60, session=DAY)), "1/2"),
    (
        "schedule",
        a_meetup(
            a_member(role="speaker", trained_on=in_days(-1)), a_member("강도현", role="moderator")
        ),
        "1/10",
    ),
    ("crisis", Meetup(), "0"),
    ("crisis", checked(4), "1/8"),
    ("crisis", checked(8, **CALLED, deputy_name="박현우"), "1/2"),
    ("crisis", checked(8, **CALLED, **DEPUTY, first_statement="확인 중"), "1"),
    ("privacy", Meetup(), "0"),
    ("privacy", a_meetup(a_person(**KEPT), a_person()), "1/2"),
    ("privacy", a_meetup(LIVE, a_person(**KEPT)), "3/4"),
    ("privacy", a_meetup(LIVE, a_person(**KEPT), privacy=Privacy(filming_notice="찍음")), "1"),
    (
        "privacy",
        a_meetup(person := a_person(**KEPT), a_benefit(person=person), a_benefit()),
        "7/8",
    ),
    ("privacy", a_meetup(a_person(**KEPT | {"basis": "consent"})), "3/4"),
    ("privacy", a_meetup(a_person(**KEPT | {"basis": "consent"}), privacy=Privacy(**TEXTS)), "1"),
    ("contacts", a_meetup(a_person()), "0"),
    ("contacts", a_meetup(KNOWN, ASKED), "1/2"),
    (
        "contacts",
        a_meetup(KNOWN, ASKED, a_contact(KNOWN, in_days(-3)), a_contact(ASKED, nature="request")),
        "1/2",
    ),
    ("contacts", a_meetup(KNOWN, a_contact(KNOWN, in_days(-3), direction="in")), "1"),
    ("contacts", a_meetup(KNOWN, a_contact(KNOWN, in_days(3))), "1/2"),
    ("follow_ups", Meetup(), "0"),
    ("follow_ups", Meetup(follow_ups=FollowUps(relation_plan="end")), "1"),
    ("follow_ups", a_meetup(a_follow_up(due=in_days(1))), "1/2"),
    ("follow_ups", a_meetup(a_follow_up(due=in_days(-1)), a_follow_up(due=in_days(1))), "0"),
    (
        "follow_ups",
        a_meetup(PAST, a_person(attended=(PAST,)), a_follow_up(answered_on=TODAY), a_follow_up()),
        "1/2",
    ),
    (
        "follow_ups",
        a_meetup(LONG_PAST, a_lesson(), follow_ups=FollowUps(relation_plan="continue")),
        "1/2",
    ),
]


@pytest.mark.parametrize(("section", "meetup", "share"), SHARES)
def test_a_section_is_the_mean_of_its_parts(section, meetup, share):
    assert share_of(section, meetup) == Fraction(share)


def test_a_wording_to_change_lowers_the_messages_on_whatever_page_it_stands():
    meetup = a_meetup(an_ask(), an_ask(), a_message(proofs="3쪽"), *DONTS)
    where = Where("questions.short_answer", "q-1")
    hit = Problem(rule="wording.own", severity="check", where=where)
    assert share_of("messages", meetup, hit) == Fraction(4, 5)


def test_the_percentage_is_that_of_the_twelve_sections_rounded_down():
    state = readiness(a_meetup(overview=OWNED), (), TODAY, LIMITS)
    assert state.percent == 4
    assert sum(each.fraction for each in state.sections.values()) == Fraction(1, 2)


@pytest.mark.parametrize(("severity", "percent"), [("blocker", 89), ("check", 100)])
def test_a_blocker_keeps_the_percentage_below_ninety(severity, percent):
    found = Problem(rule="crisis.x", severity=severity, where=Where("crisis"))
    assert readiness(a_ready_meetup(), (found,), TODAY, LIMITS).percent == percent


def test_a_section_is_blocked_done_begun_or_not():
    meetup = a_meetup(DAY, overview=OWNED)
    blocker = Problem(rule="crisis.no_contact", severity="blocker", where=Where("crisis"))
    sections = readiness(meetup, (blocker,), TODAY, LIMITS).sections
    states = {section: each.state for section, each in sections.items()}
    assert [*states] == [*SECTIONS]
    assert states["overview"] == "done"
    assert states["schedule"] == "not_started"
    assert states["crisis"] == "blocked"
    assert readiness(a_meetup(PATH), (), TODAY, LIMITS).sections["themes"].state == "in_progress"


def test_an_empty_meetup_is_not_ready_at_all():
    assert readiness(Meetup(), problems(Meetup(), (), TODAY, LIMITS), TODAY, LIMITS).percent == 0


@pytest.mark.parametrize("meetup", [row[1] for row in SHARES])
def test_leaving_out_what_a_page_does_not_show_yet_changes_no_readiness(meetup):
    everything, shown = findings(a_look(meetup)), problems(meetup, (), TODAY, LIMITS)
    assert readiness(meetup, everything, TODAY, LIMITS) == readiness(meetup, shown, TODAY, LIMITS)


def a_ready_meetup():
    """Return a meetup with nothing left to prepare."""
    kinds, light = ("training", "contact", "meetup", "relation"), a_theme("조명", position="모름")
    known = [
        a_person(invitation="invited", interests=(an_interest(PATH),), **KEPT) for _ in range(3)
    ]
    listening = answered(*["not_applicable"] * 5, decision="go", decided_by="박현우").listening
    return a_meetup(
        DAY, a_slot("listen", 60), a_member(role="speaker", trained_on=in_days(-1)),
        *(a_phase(kind=kind, starts=in_days(1), ends=in_days(2)) for kind in kinds),
        a_goal(measure="답함", attendees_get="설계안"), a_not_asked(promotion=True),
        PATH, light, *known, *(a_contact(person) for person in known),
        an_ask(theme=PATH), an_ask(theme=light), a_message(proofs="3쪽"), *DONTS,
        *(a_question(tone="hostile", short_answer="네", owner="서윤", status="approved")
          for _ in range(5)),
        overview=OWNED, listening=listening, follow_ups=FollowUps(relation_plan="continue"),
        crisis=checked(8, **CALLED, **DEPUTY, first_statement="확인 중").crisis,
    )  # fmt: skip
