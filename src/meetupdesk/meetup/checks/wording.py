"""Rules about how things are said, in every text that guests will hear or read.

A hit stands on the page of its text. Never checked: don'ts, what we do not ask, the guests'
questions, the log, notes, evidence and rumours (product.md 5.3).
"""

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from msgspec import Struct

from meetupdesk.meetup.checks.problem import Finding
from meetupdesk.meetup.checks.rule import SENTENCE, Rule
from meetupdesk.meetup.checks.seen import Seen
from meetupdesk.meetup.model import Meetup
from meetupdesk.meetup.places import Where
from meetupdesk.meetup.wording import FAMILIES, bare, hits


@dataclass(frozen=True, slots=True, kw_only=True)
class SpokenText:
    """A text that guests hear or read; ``link`` is the evidence of its row, if it has any."""

    where: Where
    text: str
    link: str = ""


def spoken_texts(meetup: Meetup) -> Iterator[SpokenText]:
    """Yield every text that is checked for its wording and says something, in page order."""
    for path, holders, names in _SPOKEN:
        for holder in holders(meetup):
            for name in names:
                text: str = getattr(holder, name)
                if text.strip():
                    where = Where(f"{path}.{name}", getattr(holder, "id", ""))
                    yield SpokenText(where=where, text=text, link=getattr(holder, "link", ""))


# The path of a table or part, how to get its holders, which of their texts are spoken.
_SPOKEN: tuple[tuple[str, Callable[[Meetup], Iterable[Struct]], tuple[str, ...]], ...] = (
    ("goals.items", lambda meetup: meetup.goals.items, ("text",)),
    ("messages.asks", lambda meetup: meetup.messages.asks, ("text",)),
    ("messages", lambda meetup: (meetup.messages,), ("headline",)),
    ("messages.pillars", lambda meetup: meetup.messages.pillars, ("text", "proofs", "ask_back")),
    ("messages", lambda meetup: (meetup.messages,), ("invitation", "thanks")),
    ("questions", lambda meetup: meetup.questions, ("short_answer", "long_answer", "if_unknown")),
    ("schedule.slots", lambda meetup: meetup.schedule.slots, ("title",)),
    ("crisis", lambda meetup: (meetup.crisis,), ("first_statement",)),
    ("follow_ups.items", lambda meetup: meetup.follow_ups.items, ("answer",)),
    ("follow_ups", lambda meetup: (meetup.follow_ups,), ("reply_opening",)),
)


def phrase_at(spoken: SpokenText, start: int, end: int) -> Finding:
    """Make a finding about a stretch of a text."""
    values = {"phrase": spoken.text[start:end], "start": start, "end": end}
    return Finding(where=spoken.where, values=values, each=bool(spoken.where.row))


def is_kept(meetup: Meetup, phrase: str) -> bool:
    """Tell whether the person chose to leave this phrase as it is."""
    kept = {bare(each) for each in meetup.coach.kept_phrases}
    return bare(phrase) in kept


def _sounding(family: str) -> Callable[[Seen], Iterator[Finding]]:
    """Make the rule about one family; with evidence on its row, big words are no dressing up."""

    def find(seen: Seen) -> Iterator[Finding]:
        kept = seen.meetup.coach.kept_phrases
        for spoken in spoken_texts(seen.meetup):
            if spoken.link and family == "packaging":
                continue
            for hit in hits(spoken.text, kept=kept):
                if hit.family == family:
                    yield phrase_at(spoken, hit.start, hit.end)

    return find


def _own(seen: Seen) -> Iterator[Finding]:
    pattern = _any_of(seen.own_phrases)
    if pattern is None:
        return
    for spoken in spoken_texts(seen.meetup):
        for match in pattern.finditer(spoken.text):
            if not is_kept(seen.meetup, match.group()):
                yield phrase_at(spoken, *match.span())


def _any_of(phrases: Iterable[str]) -> re.Pattern[str] | None:
    """Return a pattern of the phrases, the longest first, however they are spaced; None without."""
    avoided = sorted({bare(phrase) for phrase in phrases} - {""}, key=len, reverse=True)
    each = (r"\s*".join(map(re.escape, phrase)) for phrase in avoided)
    # A Latin word is met whole; Korean words carry particles behind them.
    whole = (rf"(?<![A-Za-z]){one}(?![A-Za-z])" for one in each)
    return re.compile("|".join(whole), re.IGNORECASE) if avoided else None


RULES = (
    *(Rule(f"wording.{family}", "check", SENTENCE, _sounding(family)) for family in FAMILIES),
    Rule("wording.own", "check", SENTENCE, _own),
)
