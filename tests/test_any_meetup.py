"""Meetups that nobody thought of: whatever a document holds, every output is whole."""

import io
from datetime import UTC, date, datetime

import openpyxl
import pytest
from any_meetup import any_meetup
from pdf_rules import problems_of

from meetupdesk.briefing import write_briefing
from meetupdesk.briefing.blocks import Options
from meetupdesk.briefing.content import VARIANTS
from meetupdesk.cli.plain import from_plain_json, plain_json
from meetupdesk.i18n import LANGUAGES, load_translator
from meetupdesk.meetup.checks import problems
from meetupdesk.meetup.checks.problem import words
from meetupdesk.meetup.checks.readiness import readiness
from meetupdesk.meetup.limits import limits_from
from meetupdesk.paths import read_toml
from meetupdesk.storage.document import decode, encode, new_file
from meetupdesk.tracker import PROFILES, TrackerOptions, write_tracker

TODAY = date(2026, 8, 16)
MADE_AT = datetime(2026, 8, 16, 9, tzinfo=UTC)
LAW = limits_from(read_toml("rules/kr.toml"), read_toml("rules/foreign.toml"))
SEEDS = range(6)
BIG = 40  # rows a table


def translator(seed):
    return load_translator(tuple(LANGUAGES)[seed % 2])


@pytest.mark.parametrize("variant", VARIANTS)
@pytest.mark.parametrize("seed", [*SEEDS, BIG])
def test_every_briefing_is_a_well_formed_pdf(seed, variant):
    meetup = any_meetup(seed, size=BIG if seed == BIG else 6)
    found = problems(meetup, (), TODAY, LAW)
    options = Options(variant=variant, large=seed % 2 == 0, alias=seed % 3 == 0)
    pdf = write_briefing(
        meetup, translator(seed), options,
        today=TODAY, made_at=MADE_AT, problems=found, limits=LAW,
    )  # fmt: skip
    assert problems_of(pdf.data) == []
    assert variant != "one_page" or pdf.pages == 1


@pytest.mark.parametrize("profile", PROFILES)
@pytest.mark.parametrize("seed", SEEDS)
def test_every_tracker_opens(seed, profile):
    tracker = write_tracker(
        any_meetup(seed), translator(seed), TrackerOptions(profile=profile),
        today=TODAY, made_at=MADE_AT, doc_id="m-" + "0" * 26, export_id="ex-00000000",
        secret="0" * 32, limits=LAW,
    )  # fmt: skip
    assert openpyxl.load_workbook(io.BytesIO(tracker.data)).sheetnames


@pytest.mark.parametrize("seed", SEEDS)
def test_every_document_survives_file_and_plain_form(seed):
    file = new_file(any_meetup(seed))
    assert decode(encode(file), "x.meetup").meetup == file.meetup
    assert from_plain_json(plain_json(file)).meetup == file.meetup


@pytest.mark.parametrize("seed", [*SEEDS, BIG])
def test_every_problem_can_be_told(seed):
    meetup = any_meetup(seed, size=BIG if seed == BIG else 6)
    found = problems(meetup, (), TODAY, LAW)
    for language in LANGUAGES:
        told = [words(problem, load_translator(language)) for problem in found]
        assert all(each.title and each.why for each in told)
    assert 0 <= readiness(meetup, found, TODAY, LAW).percent <= 100
