import pytest
from coaching import an_export, assert_fires, found, in_days
from makers import (
    a_contact,
    a_meetup,
    a_member,
    a_person,
    a_session,
    a_theme,
)

from meetupdesk.meetup.model.overview import Overview
from meetupdesk.meetup.model.privacy import Privacy

TEXTS = {
    "consent_purpose": "초청과 회신", "consent_items": "이메일", "consent_retention": "1년",
    "consent_refusal": "거절해도 불이익이 없습니다",
}  # fmt: skip
AGREED = {"basis": "consent", "consent_on": in_days(-9), "consent_way": "written"}
LIVE = a_session(coverage="live")
AGENCY = a_member("오지원", role="agency")
BORA = a_person("보라")
CONTACTS = ("people.handle", "people.email")


def with_person(**values):
    return a_meetup(a_person(**values))


def with_privacy(*rows, **values):
    return a_meetup(*rows, privacy=Privacy(**values))


@pytest.mark.parametrize(
    ("rule", "fires", "silent"),
    [
        (
            "privacy.rrn",
            with_person(note="번호 900101-1234567 확인"),
            with_person(note="번호 991301-1234567", phone="010-0000-0001"),
        ),
        ("privacy.no_basis", with_person(), with_person(basis="public_task")),
        ("privacy.no_source", with_person(), with_person(source="본인 홈페이지")),
        (
            "privacy.consent_incomplete",
            with_privacy(a_person(basis="consent", consent_on=in_days(-9)), **TEXTS),
            with_privacy(a_person(**AGREED), **TEXTS),
        ),
        (
            "privacy.consent_incomplete",
            with_privacy(a_person(**AGREED), **TEXTS | {"consent_refusal": ""}),
            with_privacy(a_person(basis="law")),
        ),
        (
            "privacy.consent_incomplete",
            with_privacy(a_person(basis="consent", consent_way="email"), **TEXTS),
            a_meetup(),
        ),
        ("privacy.no_destroy_day", with_person(), with_person(destroy_on=in_days(9))),
        (
            "privacy.destroy_due",
            with_person(destroy_on=in_days(-1)),
            with_person(destroy_on=in_days(0)),
        ),
        (
            "privacy.sensitive_note",
            with_person(care="어느 정당을 지지하는지 물음"),
            a_meetup(a_theme("장애인 이동"), a_person(care="장애인 이동에 관심")),
        ),
        (
            "privacy.sensitive_note",
            a_meetup(BORA, a_contact(BORA, text="투병 중이라고 함")),
            a_meetup(BORA, a_contact(BORA, text="소통을 바람")),
        ),
        (
            "privacy.filming_notice",
            a_meetup(LIVE),
            with_privacy(LIVE, filming_notice="촬영합니다. 거절하셔도 됩니다."),
        ),
        ("privacy.filming_notice", a_meetup(LIVE), a_meetup(a_session())),
        (
            "privacy.processor",
            with_privacy(AGENCY, processor_contract_on=in_days(-9)),
            with_privacy(AGENCY, processor_contract_on=in_days(-9), processor_disclosed=True),
        ),
        ("privacy.processor", a_meetup(AGENCY), a_meetup()),
        ("privacy.overseas", with_person(country="캐나다"), with_person()),
        (
            "privacy.overseas",
            with_person(country="캐나다"),
            with_person(country="캐나다", invitation="declined"),
        ),
    ],
)
def test_a_rule_speaks_where_something_is_missing_and_is_silent_otherwise(rule, fires, silent):
    assert_fires(rule, fires)
    assert not found(rule, silent)


@pytest.mark.parametrize(
    "values",
    [{"ground": "none"}, {"ground": "consent", "fields": ("people.real_name",)}],
)
def test_contact_data_given_to_third_parties_needs_their_consent(values):
    values = {"recipient_kind": "third_party", "fields": CONTACTS, "people": (BORA,)} | values
    assert_fires("privacy.exported_outside", a_meetup(BORA), exports=(an_export(**values),))


@pytest.mark.parametrize(
    "values",
    [
        {"ground": "law"},
        {"recipient_kind": "own_staff"},
        {"fields": ("people.handle",)},
        {"people": ()},
        {"people": ("p-gone",)},
        {"people": (a_person(third_party_consent="yes"),)},
    ],
)
def test_an_export_without_contact_data_or_with_a_ground_is_no_problem(values):
    values = {"recipient_kind": "third_party", "fields": CONTACTS, "people": (BORA,)} | values
    agreed = [person for person in values["people"] if person != "p-gone"]
    assert not found("privacy.exported_outside", a_meetup(*agreed), exports=(an_export(**values),))


def test_a_copy_that_has_not_come_back_is_told_after_its_day():
    copy = {"fields": CONTACTS, "until": in_days(-1), "recipient": "홍보팀"}
    assert_fires("privacy.copies_out", a_meetup(), exports=(an_export(**copy),))
    [problem] = found("privacy.copies_out", a_meetup(), exports=(an_export(**copy),))
    assert problem.values["name"] == "홍보팀"


@pytest.mark.parametrize(
    "values",
    [
        {"until": in_days(0)},
        {"until": None},
        {"settled_on": in_days(-1)},
        {"fields": ("people.handle",)},
    ],
)
def test_a_copy_is_no_problem_while_it_is_in_time_settled_or_without_contacts(values):
    export = an_export(**{"fields": CONTACTS, "until": in_days(-1)} | values)
    assert not found("privacy.copies_out", a_meetup(), exports=(export,))


def test_an_export_to_a_processor_needs_a_contract_like_an_agency_in_the_team():
    exports = (an_export(recipient_kind="processor"),)
    assert_fires("privacy.processor", a_meetup(), exports=exports)
    assert not found("privacy.processor", a_meetup(), exports=(an_export(),))


@pytest.mark.parametrize("number", ["900101-1234567", "900101 1234567", "9001011234567"])
def test_a_resident_number_is_found_in_any_text_of_the_meetup(number):
    meetup = a_meetup(BORA, a_contact(BORA, text=number), overview=Overview(alias=number))
    places = {problem.where.path for problem in found("privacy.rrn", meetup)}
    assert places == {"contacts.text", "overview.alias"}


def test_the_person_whose_consent_is_incomplete_is_the_one_to_go_to():
    hasty = a_person(basis="consent", consent_on=in_days(-1))
    [problem] = found("privacy.consent_incomplete", a_meetup(a_person(**AGREED), hasty))
    assert (problem.where.path, problem.where.row) == ("people.consent_way", hasty.id)
