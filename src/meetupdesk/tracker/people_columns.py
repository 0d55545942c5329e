"""The columns of the people sheet (tracker.md 2.1)."""

from meetupdesk.meetup.fields import Day
from meetupdesk.tracker.columns import BY, INTERESTS, Colour, Column, computed, field

_PAST = "ISNUMBER({this}),{this}<TODAY()"


def _within(days: int) -> str:
    return f"ISNUMBER({{this}}),{{this}}>=TODAY(),{{this}}<=TODAY()+{days}"


def _older(days: str) -> str:
    return (
        f"ISNUMBER({{this}}),{{this}}<TODAY()-{days},"
        "{do_not_contact}<>{label:word.yes},{stage}<>{label:people.stage.stopped},"
        "{stage}<>{label:people.stage.found},{stage}<>{label:people.stage.read}"
    )


_T = "people"

WHO = (
    field(_T, "handle", 18, Colour("red", '{this}&""="",COUNTA({row})>0')),
    field(_T, "kind", 11),
    field(_T, "affiliation", 16, identifies=True),
    field(_T, "channels.name", 18, identifies=True),
    field(_T, "channels.url", 30, check="link", identifies=True),
    computed(_T, "channels.more", 24, label="tracker.column.more", wraps=True, identifies=True),
    field(
        _T, "email", 24,
        Colour("red", '{this}<>"",ISERROR(FIND("@",{this}))'),
        check="email", mask="email", identifies=True,
    ),
    field(
        _T, "phone", 16,
        Colour("red", "ISNUMBER({this})"),
        prompt="tracker.prompt.phone", mask="phone", identifies=True,
    ),
    field(_T, "prefers", 10),
)  # fmt: skip

RELATION = (
    Column(
        key="people.interests", name="interests", kind=INTERESTS, width=26, path="people.interests",
        label="people.interests", wraps=True, prompt="tracker.prompt.interests",
    ),
    computed(
        _T, "match", 13,
        Colour("green", "LEFT({this},LEN({label:match.level.high}))={label:match.level.high}"),
        Colour("amber", "LEFT({this},LEN({label:match.level.low}))={label:match.level.low}"),
        Colour("red", "LEFT({this},LEN({label:match.level.none}))={label:match.level.none}"),
    ),
    field(_T, "influence", 8, Colour("bars")),
    field(_T, "influence_basis", 24),
    field(_T, "stage", 11, Colour("grey", "{this}={label:people.stage.stopped}")),
    field(
        _T, "invitation", 11,
        Colour("green", "{this}={label:people.invitation.confirmed}"),
        Colour(
            "grey",
            "OR({this}={label:people.invitation.declined},"
            "{this}={label:people.invitation.cancelled})",
        ),
    ),
    field(_T, "sessions", 12, offered="sessions"),
    computed(_T, "first_meeting", 8),
    field(_T, "host", 12, Colour("amber", '{this}="",{handle}<>""'), offered="team"),
    computed(
        _T, "last_contact", 12,
        Colour("red", _older("{longest}")), Colour("amber", _older("{ideal}")),
        kind=Day(),
    ),
    field(_T, "next_step", 24),
    field(_T, "next_on", 12, Colour("red", _PAST), Colour("amber", _within(3))),
    field(_T, "care", 28, prompt="people.care.hint"),
    field(_T, "filming_consent", 10, Colour("red", "{this}={label:people.filming_consent.no}")),
    field(_T, "do_not_contact", 9, offered="yes"),
    field(
        _T, "checked_on", 12,
        Colour("amber", "ISNUMBER({this}),{this}<TODAY()-365"),
        check="not_future",
    ),
    field(_T, "note", 36),
    BY,
)  # fmt: skip

OWNER = (
    field(_T, "real_name", 14, who="owner", identifies=True),
    field(_T, "known_through", 24, who="owner", identifies=True),
    field(_T, "country", 12, who="owner", identifies=True),
    field(
        _T, "covered", 14,
        Colour("amber", "{this}={label:people.covered.unknown}"),
        who="owner",
    ),
    field(_T, "source", 22, Colour("red", '{this}="",{handle}<>""'), who="owner"),
    field(_T, "collected_on", 12, who="owner"),
    field(
        _T, "basis", 16,
        Colour("red", 'OR({this}="",{this}={label:people.basis.unset}),{handle}<>""'),
        who="owner",
    ),
    field(
        _T, "consent_on", 12,
        Colour("red", '{this}="",{basis}={label:people.basis.consent}'),
        who="owner",
    ),
    field(_T, "consent_way", 16, who="owner"),
    field(_T, "third_party_consent", 12, who="owner"),
    field(_T, "news_consent", 12, who="owner"),
    field(
        _T, "destroy_on", 12,
        Colour("red", _PAST), Colour("amber", _within(30)),
        who="owner",
    ),
)  # fmt: skip

PEOPLE = (*WHO, *RELATION, *OWNER)
