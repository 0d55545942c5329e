"""Small families of words that rules look for; the four families of tone are in ``wording``.

Patterns meet text in NFC; case does not matter. Each is meant to stay silent when in doubt, because
a false alarm costs more trust than a miss (product.md 5.3).
"""

import re
import unicodedata
from collections.abc import Iterable

VOLUME = (
    "건수", "조회", "방문자", "노출", "도달", "팔로워", "좋아요", r"공유\s*수", r"몇\s*명\s*참석",
    r"\bposts\b", r"\bviews\b", r"\bvisitors\b", r"\breach\b(?! (?:an?|out|agreement)\b)",
    r"\bfollowers\b", r"\blikes\b",
)  # fmt: skip
LISTENING = (
    "의견", "듣", "들은", "들었", "들을", "답", "반영", "약속", r"다시\s*오", "느낌", "신뢰",
    r"\bopinion", r"\bhear", r"\banswer", r"\badopted\b", r"\bpromise", r"\bcom(?:e|es|ing) back\b",
    r"\btrust",
)  # fmt: skip
COUNTED = (
    "팔로워", "구독자", "방문자", "이웃", "followers", "subscribers", "visitors", "만", "천", "명",
    "회", "k",
)  # fmt: skip
STAGING = (
    r"기념\s*촬영", r"단체\s*사진", r"인증\s*샷", r"포토\s*타임", "박수", r"현수막\s*앞",
    r"시연\s*연출", r"\bphoto[ -]?op\b", r"\bgroup photo\b", r"\bapplause\b",
)  # fmt: skip
SENSITIVE = (
    # A word that must stand in the text, and what of its uses is meant.
    # 정당한, 보수 공사, 오전과 and the like are other words; access and rooms are about the venue.
    ("정당", r"정당(?![한하화성])"),
    ("진보", r"진보\s*(?:적|성향|단체|정당|진영|층|지지|인사|논객|파\b)"),
    ("보수", r"보수\s*(?:적|성향|단체|정당|진영|층|지지|인사|논객|파\b)"),
    ("지지자", r"(?<![가-힣])지지자"),
    ("종교", r"종교(?!\s*(?:시설|건물|부지|용지))"),
    ("신자", r"(?<![가-힣])신자(?!유)|(?:기독교|천주교|개신교|불교)\s*신자"),
    ("우울", r"우울"),
    ("투병", r"(?<!전)투병"),
    ("장애", r"장애(?!물|\S*\s*(?:접근|편의|화장실|주차|경사로|인식))"),
    ("임신", r"임신"),
    ("전과", r"(?<![가-힣])전과(?!\s*(?:같|다르|달|비슷|비교|마찬|후|정))"),
    ("노조", r"(?<![가-힣])노조(?!\S*\s*(?:회의실|사무실|건물|강당|사무소))"),
    ("left", r"\bleft(?:ist|[ -]wing)\b"),
    ("right", r"\bright[ -]wing\b"),
    ("party", r"\bpolitical party\b|\bparty (?:member|supporter|affiliation)s?\b"),
    ("religious", r"\breligious\b(?! (?:building|site|venue)s?\b)"),
    ("illness", r"\billness\b"),
    ("disabled", r"\bdisabled\b(?! (?:access|parking|toilets?|entrance|seats?)\b)"),
    ("pregnan", r"\bpregnan(?:t|cy)\b"),
    ("criminal", r"\bcriminal record\b"),
    ("union", r"\b(?:labou?r|trade) union\b|\bunion (?:member|leader|organi[sz]er)s?\b"),
)


def measures_volume(text: str) -> bool:
    """Tell whether a measure counts posts, views and the like."""
    return bool(_found(_VOLUME, text))


def measures_listening(text: str) -> bool:
    """Tell whether a measure speaks of what was heard, answered or kept."""
    return bool(_found(_LISTENING, text))


def is_numbers_only(text: str) -> bool:
    """Tell whether nothing is left of a basis of influence but how many follow.

    >>> is_numbers_only("이웃 1.2만 명"), is_numbers_only("자전거 타는 이웃 1만 명이 묻는 곳")
    (True, False)
    """
    return not any(letter.isalpha() for letter in _COUNTED.sub("", _plain(text)))


def staging_in(text: str) -> str:
    """Return what sounds arranged for the picture; "" for nothing."""
    return _found(_STAGING, text)


def sensitive_in(text: str, theme_names: Iterable[str] = ()) -> str:
    """Return what sounds like politics, religion, health or a record; "" for nothing.

    A word that is part of one of our themes is about the theme.
    """
    found = _first_of(_SENSITIVE, _plain(text))
    about_theme = found and any(found in _plain(name) for name in theme_names)
    return "" if about_theme else found


def _one_of(patterns: Iterable[str]) -> re.Pattern[str]:
    return re.compile("|".join(patterns), re.IGNORECASE)


_VOLUME = _one_of(VOLUME)
_LISTENING = _one_of(LISTENING)
_COUNTED = _one_of(COUNTED)
_STAGING = _one_of(STAGING)
_SENSITIVE = tuple((word, re.compile(pattern)) for word, pattern in SENSITIVE)


def _plain(text: str) -> str:
    return unicodedata.normalize("NFC", text).casefold()


def _found(family: re.Pattern[str], text: str) -> str:
    match = family.search(unicodedata.normalize("NFC", text))
    return match.group() if match else ""


def _first_of(family: Iterable[tuple[str, re.Pattern[str]]], plain: str) -> str:
    for word, pattern in family:  # looking for the word first is ten times as fast
        if word in plain and (match := pattern.search(plain)):
            return match.group()
    return ""
