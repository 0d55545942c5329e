import re
from datetime import time, timedelta

import pytest

from meetupdesk.i18n import LANGUAGES
from meetupdesk.meetup.checks import problems
from meetupdesk.meetup.clean import clean_text, has_resident_number
from meetupdesk.meetup.fields import LIMITS, Choice, Email, Link, Phone, Text, kinds
from meetupdesk.meetup.ids import PREFIXES, is_sound
from meetupdesk.meetup.limits import limits_from
from meetupdesk.meetup.model.overview import FORMATS
from meetupdesk.meetup.places import walk
from meetupdesk.meetup.starting import ANCHOR
from meetupdesk.paths import data_folder, read_toml
from meetupdesk.storage.document import digests
from meetupdesk.storage.opening import open_meetup

TEMPLATES = ("blogger_meetup", "citizen_roundtable", "press_session", "crisis_listening", "blank")
FILLED = TEMPLATES[:-1]
EVERY = (*TEMPLATES, "sample")
LAW = limits_from(read_toml("rules/kr.toml"), read_toml("rules/foreign.toml"))

each_language = pytest.mark.parametrize("language", LANGUAGES)


def test_no_other_documents_are_shipped():
    shipped = {path.name for path in data_folder("templates").iterdir()}
    assert shipped == {f"{name}.{language}.meetup" for name in EVERY for language in LANGUAGES}


@each_language
@pytest.mark.parametrize("name", EVERY)
def test_every_document_opens_sealed_and_without_remarks(name, language):
    opened = open_meetup(path_of(name, language))
    assert digests(opened.data).sealed
    assert (opened.remarks, opened.read_only, opened.file.origin) == ((), False, "")
    assert opened.file.meetup.overview.document_language == language


def test_every_document_has_an_identity_of_its_own():
    files = [file_of(name, language) for name in EVERY for language in LANGUAGES]
    assert len({file.doc_id for file in files}) == len({file.secret for file in files}) == 12


@pytest.mark.parametrize("name", EVERY)
def test_both_languages_say_the_same_in_the_same_places(name):
    assert [*shape(meetup_of(name, "ko"))] == [*shape(meetup_of(name, "en"))]


@each_language
@pytest.mark.parametrize("name", EVERY)
def test_every_id_is_sound_and_has_the_prefix_of_its_table(name, language):
    rows = [row for row in walk(meetup_of(name, language)) if row[0] in PREFIXES]
    assert all(is_sound(row.id) and row.id.startswith(f"{PREFIXES[at]}-") for at, row in rows)


@each_language
@pytest.mark.parametrize("name", EVERY)
def test_every_value_keeps_to_its_field(name, language):
    for path, field, kind, value in fields_of(meetup_of(name, language)):
        if isinstance(kind, Choice):
            assert value in kind.options, f"{path}.{field}"
        elif isinstance(kind, (Text, *LIMITS)):
            limit = kind.limit if isinstance(kind, Text) else LIMITS[type(kind)]
            lines = kind.lines if isinstance(kind, Text) else 1
            assert value == clean_text(value, lines), f"{path}.{field}"
            assert len(value) <= limit, f"{path}.{field}"
            assert not has_resident_number(value)


@each_language
@pytest.mark.parametrize("name", EVERY)
def test_every_address_and_number_is_invented(name, language):
    held = fields_of(meetup_of(name, language))
    found = [(kind, value) for *_, kind, value in held if isinstance(value, str) and value]
    number = r"010-0000-00\d\d|02-000-0100"
    for kind, value in found:
        if isinstance(kind, Link):
            assert re.match(r"https://[a-z.]*\bexample\.(com|kr)/", value)
        elif isinstance(kind, Phone):
            assert re.fullmatch(number, value)
        elif isinstance(kind, Email) or "@" in value:
            assert re.fullmatch(r"[a-z]+@example\.com", value)
        assert not re.findall(r"\d{2,3}-\d{3,4}-\d{4}", re.sub(number, "", value))


@each_language
@pytest.mark.parametrize("name", TEMPLATES)
def test_a_template_has_the_rows_of_every_new_meetup(name, language):
    meetup = meetup_of(name, language)
    assert [row.kind for row in meetup.messages.donts] == [
        "promotion", "packaging", "one_way", "talking_down",
    ]  # fmt: skip
    assert all(row.example and row.reason and row.instead for row in meetup.messages.donts)
    assert [(row.kept, row.promotion) for row in meetup.goals.not_asked] == [(True, True)]
    assert [row.kind for row in meetup.schedule.training] == ["what", "how", "rehearse"]
    assert [(row.name, row.on) for row in meetup.overview.approvals] == [("", None), ("", None)]
    assert meetup.listening.decision == "undecided"
    assert {(row.answer, row.evidence) for row in meetup.listening.answers} == {("unanswered", "")}
    assert meetup.people == meetup.contacts == meetup.themes == ()


@pytest.mark.parametrize("name", TEMPLATES)
def test_a_template_is_of_its_format(name):
    overview = meetup_of(name, "ko").overview
    assert overview.format == (name if name in FORMATS else "other")
    assert overview.title == ""


@pytest.mark.parametrize("name", TEMPLATES)
def test_a_template_lays_its_phases_around_the_anchor_day(name):
    offsets = {
        "press_session": [-14, -11, -10, -1, 0, 0, 3],
        "crisis_listening": [-10, -8, -7, -1, 0, 0, 3],
    }
    schedule = meetup_of(name, "ko").schedule
    days = [day for phase in schedule.phases for day in (phase.starts, phase.ends) if day]
    assert [session.day for session in schedule.sessions] == [ANCHOR]
    assert [phase.kind for phase in schedule.phases] == [
        "training",
        "contact",
        "meetup",
        "relation",
    ]
    assert [(day - ANCHOR).days for day in days] == offsets.get(name, [-28, -22, -21, -1, 0, 0, 3])


@pytest.mark.parametrize(
    ("name", "starts", "run_sheet"),
    [
        ("blogger_meetup", 14, "other 10 listen 30 tell 15 talk 40 other 10 listen 10 tell 5"),
        ("citizen_roundtable", 19, "other 5 listen 35 tell 15 talk 40 listen 15 tell 10"),
        ("press_session", 14, "other 5 listen 10 tell 10 talk 30 tell 5"),
        ("crisis_listening", 14, "other 5 listen 40 tell 10 talk 25 tell 10"),
        ("blank", 14, ""),
    ],
)
def test_a_template_has_its_run_sheet(name, starts, run_sheet):
    schedule = meetup_of(name, "ko").schedule
    session, slots = schedule.sessions[0], schedule.slots
    assert " ".join(f"{slot.mode} {slot.minutes}" for slot in slots) == run_sheet
    assert session.starts == time(starts)
    assert not slots or sum(slot.minutes for slot in slots) == minutes_of(session)


@each_language
@pytest.mark.parametrize("name", FILLED)
def test_a_filled_template_has_its_texts(name, language):
    meetup = meetup_of(name, language)
    privacy, texts = meetup.privacy, meetup.messages
    assert all((privacy.consent_purpose, privacy.consent_items, privacy.filming_notice))
    assert all((privacy.consent_retention, privacy.consent_refusal, texts.thanks))
    assert meetup.follow_ups.reply_opening
    assert len(texts.invitation.split("\n\n")) == 1 + 5 + 1
    assert [row.within_minutes for row in meetup.crisis.levels] == [None, 240, 60, 30]
    assert {(row.sign != "", row.action != "", row.decides) for row in meetup.crisis.levels} == {
        (True, True, "")
    }
    assert [row.kind for row in meetup.crisis.watch] == ["channel"] * 2 + ["keyword"] * 2
    assert {"2008", "2009"} <= set(re.findall(r"\d{4}", meetup.schedule.training[0].materials))


@pytest.mark.parametrize("name", FILLED)
def test_a_filled_template_begins_with_the_uncomfortable_questions(name):
    meetup = meetup_of(name, "ko")
    starters, others = meetup.questions[:6], meetup.questions[6:]
    tones = ["hostile", "hostile", "awkward", "awkward", "awkward", "factual"]
    assert [question.tone for question in starters] == tones
    assert len(others) == (2 if name in ("press_session", "crisis_listening") else 0)


def test_some_texts_stand_only_where_they_are_needed():
    meetups = {name: meetup_of(name, "en") for name in TEMPLATES}
    assert [name for name, m in meetups.items() if m.privacy.disclosure_note] == ["blogger_meetup"]
    assert [name for name, m in meetups.items() if m.crisis.first_statement] == ["crisis_listening"]
    assert [name for name, m in meetups.items() if m.crisis.rumours] == ["crisis_listening"]
    assert [name for name, m in meetups.items() if m.listening.reason] == ["crisis_listening"]
    assert [name for name, m in meetups.items() if m.goals.items] == ["citizen_roundtable"]


@each_language
@pytest.mark.parametrize("name", TEMPLATES)
def test_a_template_keeps_to_its_own_advice_on_wording(name, language):
    found = problems(meetup_of(name, language), (), ANCHOR - timedelta(20), LAW)
    assert [problem for problem in found if problem.rule.startswith("wording.")] == []


def path_of(name, language):
    return data_folder("templates") / f"{name}.{language}.meetup"


def file_of(name, language):
    return open_meetup(path_of(name, language)).file


def meetup_of(name, language):
    return file_of(name, language).meetup


def fields_of(meetup):
    return [
        (path, name, kind, getattr(holder, name))
        for path, holder in walk(meetup)
        for name, kind in kinds(type(holder)).items()
    ]


def shape(meetup):
    """Yield what does not depend on the language, and of texts whether there is one."""
    for path, holder in walk(meetup):
        yield path, getattr(holder, "id", "")
    for path, name, kind, value in fields_of(meetup):
        if (path, name) != ("overview", "document_language"):
            yield path, name, bool(value) if isinstance(kind, Text) else value


def minutes_of(session):
    return (session.ends.hour - session.starts.hour) * 60 + session.ends.minute
