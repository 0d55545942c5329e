"""All rules of the coach, and the facts about contacts, against decoding the same document."""

from collections.abc import Iterator
from pathlib import Path

from data import SAMPLE, TODAY, saved, the_limits

SIZE = "300+2000"
prepare = saved


def ours(folder: Path) -> Iterator[str]:
    from meetupdesk.meetup.checks import problems
    from meetupdesk.meetup.facts.contact import contact_facts
    from meetupdesk.meetup.facts.relation import suggested_stages
    from meetupdesk.storage.opening import open_meetup

    meetup = open_meetup(folder / "document.meetup").file.meetup
    limits = the_limits()
    yield "ready"
    found = problems(meetup, (), TODAY, limits)
    yield "all rules, first time"
    problems(meetup, (), TODAY, limits)
    yield "all rules, again"
    facts = contact_facts(meetup, TODAY)
    yield "facts of all contacts"
    stages = suggested_stages(meetup, TODAY)
    yield "stages of all people"
    counts = f"{len(found)} {len(facts)} {len(stages)}"
    (folder / "ours").write_text(counts)


def decoding(folder: Path) -> Iterator[str]:
    from meetupdesk.storage.document import decode

    decode(SAMPLE.read_bytes(), "")
    data = (folder / "document.meetup").read_bytes()
    yield "ready"
    file = decode(data, "")
    yield "decode"
    people = len(file.meetup.people)
    (folder / "decoding").write_text(f"1 {people} {people}")


RUNS = {"ours": ours, "decoding": decoding}


def wrong(peer: str, folder: Path) -> str:
    problems, facts, stages = map(int, (folder / peer).read_text().split())
    return "" if problems and facts == stages > 0 else f"{problems}, {facts}, {stages}"
