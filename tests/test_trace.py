"""Every idea the product is built on has something that carries it, and that something is there.

A line is an idea and its carriers: a plain word is a field or table, ``!`` a rule, ``=`` a wording
key, ``pdf:`` a section or variant of the briefing, ``sheet:`` one of the tracker, ``file:`` another
document, ``phase:`` and ``training:`` a row that every new meetup has, ``template:`` a template.
"""

import io
from datetime import UTC, datetime
from random import Random

import openpyxl
import pytest
from coaching import EN, KO

from meetupdesk.briefing import Options
from meetupdesk.briefing.blocks import Heading
from meetupdesk.briefing.content import VARIANTS, document
from meetupdesk.exporting.calendar import CalendarOptions
from meetupdesk.exporting.making import make
from meetupdesk.exporting.order import Order, Source, document_translator
from meetupdesk.meetup.checks import RULES, problems
from meetupdesk.meetup.fields import inner, kinds
from meetupdesk.meetup.limits import limits_from
from meetupdesk.meetup.model import Meetup
from meetupdesk.meetup.places import class_at
from meetupdesk.paths import data_folder, read_toml
from meetupdesk.storage.opening import open_meetup
from meetupdesk.tracker import TrackerOptions

NOW = datetime(2026, 8, 16, 9, 0, tzinfo=UTC)
LAW = limits_from(read_toml("rules/kr.toml"))
LEFT_OUT = {"B66"}  # ideas that nothing is meant to carry
ALL_IDEAS = {*(f"A{n}" for n in range(1, 53)), *(f"B{n}" for n in range(1, 73))}

TRACE = """
A1 schedule.training overview.team.trained_on !schedule.order
A2 goals.precedents pdf:lessons
A3 schedule.sessions.coverage schedule.sessions.coverage_by !schedule.live_unagreed
    !privacy.filming_notice !goals.watchers
A4 follow_ups.posts.voice !follow_ups.no_reviews !follow_ups.nothing_heard !goals.no_measure
A5 themes.name people.interests !people.no_match !themes.nobody_shares pdf:matches sheet:matches
A6 =help.of.themes
A7 people.influence people.influence_basis !people.influence_basis
A8 =people.stage.joint
A9 !schedule.staged !wording.promotion !people.invited_no_match
A10 overview.alias pdf:public
A11 !schedule.training_gate !schedule.untrained schedule.training_waiver
A12 schedule.sessions people.sessions people.attended !people.no_session sheet:attendance
A13 goals.vision goals.programme messages.headline
A14 goals.community !goals.community_unknown
A15 messages.pillars.disclosure questions.disclosure !messages.secret_leaks pdf:public
A16 goals.audience pdf:matches
A17 messages.pillars.proofs messages.pillars.ask_back !messages.no_proof
    !messages.no_question_back
A18 !schedule.phase_late !schedule.order
A19 phase:contact !schedule.short_contact !contacts.no_relation !contacts.trust_early
A20 phase:meetup schedule.slots pdf:run_sheet pdf:timeline
A21 phase:relation follow_ups.relation_plan follow_ups.ideal_days !schedule.no_relation_phase
    !follow_ups.relation_undecided
A22 !people.first_meeting pdf:cards
A23 messages.asks !messages.few_asks !themes.nothing_to_ask
A24 !goals.none !follow_ups.nothing_heard
A25 =contacts.channel.read pdf:cards pdf:speaker_card !people.not_read
A26 schedule.slots.mode schedule.slots.theme !schedule.tell_more !schedule.no_theme
    !wording.one_way
A27 crisis.risks training:how !crisis.no_risk
A28 goals.vision training:how
A29 schedule.knowledge training:what
A30 schedule.openness !schedule.will_low
A31 schedule.will !schedule.will_low
A32 training:what
A33 training:how
A34 training:rehearse questions.text !questions.too_few !questions.unanswered
    !questions.unapproved !questions.unrehearsed
A35 messages.pillars !messages.pillars !questions.too_long pdf:messages
A36 messages.donts !messages.dont_removed !messages.no_instead pdf:donts pdf:speaker_card
A37 schedule.training questions.rehearsal
A38 !wording.packaging !messages.no_proof themes.position
A39 !goals.telling_first !goals.volume_only
A40 !schedule.tell_first !messages.few_asks messages.asks
A41 goals.not_asked.promotion !wording.promotion !goals.promotion_not_ruled_out
A42 messages.own_principles !wording.own
A43 schedule.training.outcome =follow_ups.items.kind.task !schedule.no_outcome
A44 schedule.knowledge schedule.openness schedule.will overview.team.trained_on
A45 people.care !questions.too_few !wording.talking_down !privacy.sensitive_note
A46 overview.format
A47 goals.items.attendees_get crisis.risks pdf:summary !crisis.no_risk
A48 overview.approvals !overview.unsigned
A49 listening.decision listening.reason listening.decided_by !listening.undecided
    !listening.no_reason
A50 template:blogger_meetup template:citizen_roundtable template:press_session
    template:crisis_listening template:blank
A51 goals.watchers follow_ups.posts.voice !goals.watchers
A52 overview.format template:press_session
B1 =section.listening !listening.want_to_hear !listening.inviting_on_hold
B2 pdf:one_page !listening.rushed
B3 pdf:agency_brief template:sample
B4 =help.glossary
B5 people.channels overview.team.platforms crisis.watch.text
B6 overview.team pdf:full !overview.alone !overview.no_owner !follow_ups.no_lesson file:tracker
    file:calendar
B7 listening.asked_by listening.asked_on listening.wanted_by listening.motive !listening.rushed
    pdf:listening
B8 =listening.answers.want_to_hear !listening.answered_by_staff
B9 =listening.answers.still_open =listening.answers.who_answers follow_ups.items
    !follow_ups.not_answered !follow_ups.no_reason pdf:reply_letter
B10 listening.motive !listening.outside_motive
B11 =listening.answers.want_to_hear !listening.answered_by_staff
B12 =listening.answers.want_to_hear
B13 !listening.want_to_hear !listening.inviting_on_hold
B14 =listening.decision.hold listening.decision listening.instead pdf:hold_memo
    !listening.no_alternative
B15 crisis.risks !crisis.no_risk
B16 contacts.nature !contacts.request_first !contacts.no_relation !schedule.tell_first
B17 =listening.answers.relation !contacts.no_relation
B18 =listening.answers.relation
B19 !contacts.ask_heavy !goals.nothing_for_guests
B20 !goals.volume_only !listening.rushed
B21 goals.items.attendees_get !goals.nothing_for_guests
B22 people.do_not_contact people.basis people.source !people.do_not_contact !contacts.pushing
B23 follow_ups.posts.gist follow_ups.posts.our_step
B24 =section.crisis
B25 crisis.watch
B26 crisis.levels crisis.contact_name crisis.contact_phone crisis.first_statement crisis.stop_list
B27 crisis.aftercare =crisis.checks.aftercare !crisis.aftercare
B28 training:what template:sample
B29 !crisis.no_risk
B30 crisis.levels.within_minutes crisis.drills.minutes !crisis.levels !crisis.first_hour
B31 =crisis.helpers.kind.trusted_voice
B32 crisis.rumours !crisis.rumour_open !crisis.fact_check
B33 crisis.rumours.spread
B34 crisis.watch
B35 crisis.watch
B36 crisis.watch.note !themes.guests_bring_more
B37 =crisis.checks.head_knows =overview.team.role.decision_maker !crisis.roles_untrained
B38 =overview.team.role.marketing !crisis.roles_untrained
B39 =overview.team.role.pr !crisis.roles_untrained
B40 =crisis.checks.watched =crisis.checks.own_use overview.team.platforms !overview.nobody_uses_it
B41 crisis.watch.note crisis.watch.last_seen_on !crisis.watch_cold
B42 crisis.contact_name crisis.contact_phone crisis.deputy_name crisis.deputy_phone
    !crisis.no_contact !crisis.no_deputy
B43 crisis.levels !crisis.levels
B44 crisis.helpers =crisis.checks.decider !crisis.no_helpers
B45 crisis.first_statement !crisis.no_statement !crisis.first_hour
B46 crisis.levels.action
B47 follow_ups.lessons.ours !follow_ups.not_ours
B48 follow_ups.lessons.action goals.precedents !follow_ups.no_lesson
B49 overview.team.platforms =overview.team.role.it =crisis.checks.pr_it !crisis.pr_it
B50 crisis.checks.evidence !crisis.yes_without_evidence !listening.no_evidence
B51 crisis.drills !crisis.no_drill
B52 people.known_through
B53 !contacts.losing_touch
B54 people.checked_on people.channels !people.stale
B55 people.known_through
B56 people.next_step people.next_on !people.next_overdue file:calendar
B57 !people.duplicate
B58 people.stage !contacts.stage_behind
B59 !contacts.unanswered
B60 people.interests.evidence =contacts.channel.read !people.not_read
B61 =contacts.channel.read
B62 contacts.response !people.unreachable
B63 messages.thanks follow_ups.reply_opening !contacts.unanswered
B64 =follow_ups.items.kind.promise !follow_ups.overdue
B65 people.destroy_on !privacy.no_destroy_day
B67 listening.motive
B68 overview.organisation_kind goals.audience !goals.no_audience
B69 themes.complaint !themes.complaint_unprepared
B70 people.country !privacy.overseas
B71 =crisis.helpers.kind.expert
B72 contacts.channel sheet:summary
"""


def carriers():
    found, idea = [], ""
    for word in TRACE.split():
        if word in ALL_IDEAS:
            idea = word
        else:
            found.append((idea, word))
    return found


def carried_by(mark):
    """Return the carriers of a kind, each once; "" is that of fields."""
    words = dict.fromkeys(word for _, word in carriers())
    if mark:
        return [word.removeprefix(mark) for word in words if word.startswith(mark)]
    return [word for word in words if word[0] not in "!=" and ":" not in word]


def sample(language="ko"):
    return open_meetup(data_folder("templates") / f"sample.{language}.meetup").file


def source():
    file = sample()
    return Source(
        meetup=file.meetup, exports=file.exports, tr=document_translator(file.meetup), limits=LAW,
        now=NOW, chance=Random(1), doc_id=file.doc_id, secret=file.secret,
    )  # fmt: skip


def test_every_idea_is_carried_by_something():
    assert {idea for idea, _ in carriers()} == ALL_IDEAS - LEFT_OUT


@pytest.mark.parametrize("path", carried_by(""))
def test_a_field_is_declared_and_has_a_label(path):
    above, _, name = path.rpartition(".")
    part = class_at(Meetup, above)
    assert name in kinds(part) or name in inner(part)
    assert kinds(part).get(name) is None or is_labelled(path)


@pytest.mark.parametrize("rule", carried_by("!"))
def test_a_rule_runs_and_has_words(rule):
    assert rule in {each.id for each in RULES}
    for tr in (KO, EN):
        for part in ("title", "why"):
            key = f"coach.{rule}.{part}"
            assert tr.find(key) or tr.find(f"{key}.other")


@pytest.mark.parametrize("key", carried_by("="))
def test_a_wording_is_there_in_both_languages(key):
    assert all(tr.find(key) for tr in (KO, EN))


@pytest.mark.parametrize("part", carried_by("pdf:"))
def test_a_part_of_the_briefing_is_printed_of_the_sample(part):
    variant = part if part in VARIANTS else "full"
    meetup = sample().meetup
    found = problems(meetup, (), NOW.date(), LAW)
    made = document(
        meetup, KO, Options(variant=variant), today=NOW.date(), problems=found, limits=LAW
    )
    heads = {each.section for each in made.blocks if isinstance(each, Heading)}
    assert made.blocks
    assert part == variant or part in heads


def test_the_sheets_are_in_the_tracker_of_the_sample():
    data = make("tracker", source(), Order(tracker=TrackerOptions()), "x.xlsx").data
    sheets = openpyxl.load_workbook(io.BytesIO(data), read_only=True).sheetnames
    assert {KO(f"tracker.sheet.{each}") for each in carried_by("sheet:")} <= {*sheets}


def test_the_other_files_can_be_made():
    order = Order(tracker=TrackerOptions(), calendar=CalendarOptions())
    assert {*carried_by("file:")} == {*order.documents}
    assert all(make(each, source(), order, "x").data for each in order.documents)


@pytest.mark.parametrize("name", carried_by("template:"))
@pytest.mark.parametrize("language", ["ko", "en"])
def test_a_template_has_the_rows_that_every_meetup_has(name, language):
    file = open_meetup(data_folder("templates") / f"{name}.{language}.meetup").file
    schedule = file.meetup.schedule
    assert {*carried_by("phase:")} <= {phase.kind for phase in schedule.phases}
    assert {*carried_by("training:")} <= {part.kind for part in schedule.training}
    assert all(part.materials for part in schedule.training)


def is_labelled(path):
    shown = kinds(class_at(Meetup, path.rpartition(".")[0]))[path.rpartition(".")[2]]
    hidden = getattr(shown, "editable", True) is False
    return hidden or all(tr.find(path) for tr in (KO, EN))
