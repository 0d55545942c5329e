"""What to do about a risky phrase: another sentence in place of the one it stands in.

The sentence comes from the don't rows, where the people themselves wrote what to say instead.
"""

from msgspec import structs

from meetupdesk.meetup.fields import Text, kinds
from meetupdesk.meetup.model import Meetup
from meetupdesk.meetup.places import Where, class_at, holder_of
from meetupdesk.meetup.wording import Hit, bare, hits
from meetupdesk.meetup.wording.plain import plain

ENDS = ".?!…。"  # a new sentence brings its own


def hits_at(meetup: Meetup, where: Where, text: str) -> tuple[Hit, ...]:
    """Return the risky phrases of a text that stands, or is being typed, at this place.

    With evidence on the same row, big words are no dressing up.
    """
    link = getattr(holder_of(meetup, where), "link", "")
    found = hits(text, kept=meetup.coach.kept_phrases)
    return tuple(hit for hit in found if not (link and hit.family == "packaging"))


def offered_sentence(meetup: Meetup, family: str) -> str:
    """Return what the first don't row of the family says instead; "" for nothing."""
    return next((row.instead for row in meetup.messages.donts if row.kind == family), "")


def with_sentence(text: str, hit: Hit, sentence: str) -> str:
    """Return the text with ``sentence`` in place of the one that the hit stands in."""
    start, end = _sentence_around(text, hit)
    return f"{text[:start]}{sentence}{text[end:]}"


def with_kept_phrase(meetup: Meetup, phrase: str) -> Meetup:
    """Remember that this phrase is to stay as it is, wherever it stands."""
    kept = {bare(each) for each in meetup.coach.kept_phrases}
    if bare(phrase) in kept:
        return meetup
    coach = structs.replace(meetup.coach, kept_phrases=(*meetup.coach.kept_phrases, phrase))
    return structs.replace(meetup, coach=coach)


def fits(where: Where, text: str) -> bool:
    """Tell whether the field at this place takes so long a text."""
    kind = kinds(class_at(Meetup, where.path.rpartition(".")[0]))[where.name]
    return not isinstance(kind, Text) or len(text) <= kind.limit


def _sentence_around(text: str, hit: Hit) -> tuple[int, int]:
    read = plain(text)
    for at, sentence in read.sentences():
        start, end = read.original(at, at + len(sentence))
        if start <= hit.start and hit.end <= end:
            start += len(text[start:end]) - len(text[start:end].lstrip())
            while end < len(text) and text[end] in ENDS:
                end += 1
            return start, end
    return hit.start, hit.end
