"""What the listening check suggests; the decision stays the person's (product.md 4.8)."""

from meetupdesk.meetup.model.listening import Listening


def suggested_decision(listening: Listening) -> str:
    """Return hold, conditional or go."""
    answers = {row.id: row.answer for row in listening.answers}
    not_yet = sum(answer == "not_yet" for answer in answers.values())
    if answers.get("want_to_hear") == "not_yet" or not_yet > 1:
        return "hold"
    return "conditional" if not_yet or "unanswered" in answers.values() else "go"
