"""The columns of the other sheets (tracker.md 2.2)."""

from meetupdesk.meetup.fields import Number
from meetupdesk.tracker.columns import BY, Colour, Column, computed, field, own

_C, _F, _P, _B, _A = (
    "contacts", "follow_ups.items", "follow_ups.posts", "privacy.benefits", "attendance",
)  # fmt: skip

CONTACTS = (
    field(_C, "person", 18, offered="people"),
    field(_C, "day", 12, Colour("red", "ISNUMBER({this}),{this}>TODAY()")),
    field(_C, "at", 8),
    field(_C, "direction", 12),
    field(
        _C, "nature", 9,
        Colour(
            "amber",
            "{this}={label:contacts.nature.request},SUMPRODUCT(({person:all}={person})*"
            "({nature:all}={label:contacts.nature.relation})*({day:all}<={day}))=0",
        ),
        prompt="contacts.nature.hint",
    ),
    field(_C, "channel", 10),
    field(_C, "by", 12, offered="team"),
    field(_C, "text", 44),
    field(_C, "response", 10, Colour("red", "{this}={label:contacts.response.negative}")),
    field(_C, "link", 30, check="link", identifies=True),
    BY,
)  # fmt: skip

_IS_CLOSED = (
    "OR(AND({kind}={label:follow_ups.items.kind.opinion},{answered_on}<>\"\"),"
    "AND({kind}<>{label:follow_ups.items.kind.opinion},{done_on}<>\"\"))"
)  # fmt: skip

FOLLOW_UPS = (
    field(_F, "kind", 9),
    field(_F, "text", 40),
    field(_F, "person", 18, offered="people"),
    field(_F, "session", 12, offered="sessions"),
    field(_F, "theme", 16, offered="themes"),
    field(
        _F, "decision", 10,
        Colour("red", '{this}={label:follow_ups.items.decision.not_adopted},{reason}=""'),
    ),
    field(_F, "reason", 28),
    field(_F, "owner", 12, offered="team"),
    field(
        _F, "due", 12,
        Colour("red", f"ISNUMBER({{this}}),{{this}}<TODAY(),NOT({_IS_CLOSED})"),
    ),
    field(_F, "done_on", 12),
    field(_F, "answered_on", 12),
    field(_F, "answer", 36),
    BY,
)  # fmt: skip

POSTS = (
    field(_P, "person", 18, offered="people"),
    field(_P, "voice", 13),
    field(_P, "url", 34, check="link", identifies=True),
    field(_P, "posted_on", 12),
    field(_P, "tone", 9),
    field(_P, "gist", 40),
    field(
        _P, "disclosure", 13,
        Colour("red", "{this}={label:follow_ups.posts.disclosure.missing}"),
        Colour("amber", "{this}={label:follow_ups.posts.disclosure.checking}"),
    ),
    field(_P, "our_step", 28),
    BY,
)  # fmt: skip

BENEFITS = (
    field(_B, "person", 18, offered="people", prompt="privacy.benefits.person.hint"),
    field(_B, "session", 12, offered="sessions"),
    field(_B, "kind", 14),
    field(_B, "name", 22),
    field(_B, "value", 14),
    field(_B, "day", 12),
    field(_B, "exception", 12),
    field(_B, "note", 28),
    computed(
        _B, "verdict", 14,
        Colour("red", "{this}={label:privacy.benefits.verdict.over}"),
        Colour("amber", "{this}={label:privacy.benefits.verdict.check}"),
    ),
)  # fmt: skip

_COUNT = Number(minimum=0, maximum=1_000)

MATCHES_FIRST = (computed("matches", "handle", 18, path="people.handle"),)
MATCHES_LAST = (
    computed("matches", "sum", 8, Colour("red", "ISNUMBER({this}),{this}=0"), kind=_COUNT),
    computed(
        "matches", "evidence", 44,
        path="people.interests.evidence", wraps=True, identifies=True,
    ),
)  # fmt: skip

ATTENDANCE_FIRST = (
    computed(_A, "number", 6, kind=_COUNT),
    computed(_A, "handle", 18, path="people.handle"),
    computed(_A, "invitation", 10, path="people.invitation"),
)
ATTENDANCE_LAST: tuple[Column, ...] = (
    field(
        _A, "filming_consent", 10,
        Colour("red", "{this}={label:people.filming_consent.no}"),
        path="people.filming_consent",
    ),
    computed(_A, "host", 12, path="people.host"),
    field(_A, "care", 26, path="people.care", prompt="people.care.hint"),
    own("sign", 14),
    own("aside", 16),
)  # fmt: skip
