"""A rule of law as a sentence, with what a reader must know about it."""

from datetime import date

from meetupdesk.i18n import Translator
from meetupdesk.meetup.limits import Rule


def rule_words(rule: Rule, tr: Translator, today: date) -> str:
    """Return the rule; behind it that somebody changed it, or has not checked it for a year."""
    marks = marks_of(rule, tr, today)
    return " ".join((rule.words(tr.language), *(f"({mark})" for mark in marks)))


def marks_of(rule: Rule, tr: Translator, today: date) -> tuple[str, ...]:
    """Return what is special about a rule; most have nothing."""
    found = (
        tr("law.own") if rule.own else "",
        tr("law.stale") if rule.is_stale(today) else "",
        tr("law.unchecked") if rule.certainty == "unchecked" else "",
    )
    return tuple(filter(None, found))
