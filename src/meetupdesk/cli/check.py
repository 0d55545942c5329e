"""``check FILE``: everything the coach has to say about a document, as text or as JSON."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from meetupdesk.cli.files import clock, open_file, remarks_of
from meetupdesk.cli.json_lines import write_json
from meetupdesk.cli.law import law
from meetupdesk.cli.voice import Voice
from meetupdesk.exporting.order import document_translator
from meetupdesk.i18n import Translator
from meetupdesk.meetup.checks import open_problems, problems
from meetupdesk.meetup.checks.problem import SEVERITIES, Problem, words
from meetupdesk.meetup.checks.readiness import Readiness, readiness
from meetupdesk.meetup.model import Meetup
from meetupdesk.meetup.offers import offered_sentence
from meetupdesk.meetup.places import Where
from meetupdesk.meetup.row_names import name_at


@dataclass(frozen=True, slots=True, kw_only=True)
class Findings:
    """The open problems of a meetup in display order, and how far it has come."""

    meetup: Meetup
    open: tuple[Problem, ...]
    readiness: Readiness

    @property
    def counts(self) -> Mapping[str, int]:
        """How many are open, by severity."""
        return {
            severity: sum(problem.severity == severity for problem in self.open)
            for severity in SEVERITIES
        }


def check(path: Path, voice: Voice, *, as_json: bool) -> int:
    """Write what is open; return 1 with a blocker, or when opening had to set something right."""
    opened, (limits, law_remarks) = open_file(path), law()
    file, today = opened.file, clock().now.date()
    found = problems(file.meetup, file.exports, today, limits)
    findings = Findings(
        meetup=file.meetup,
        open=open_problems(found, file.meetup),
        readiness=readiness(file.meetup, found, today, limits),
    )
    if as_json:
        told = [as_value(problem, file.meetup, voice.tr) for problem in findings.open]
        write_json({"file": path.name, "today": today.isoformat(), **_figures(findings)}
                   | {"problems": told}, indent=2)  # fmt: skip
    else:
        _say(findings, voice)
    status = voice.remark([*remarks_of(opened), *law_remarks])
    return 1 if findings.counts["blocker"] else status


def as_value(problem: Problem, meetup: Meetup, tr: Translator) -> dict[str, object]:
    """Return a problem as plain values; ``rows`` are the ids that a counting rule is about."""
    said, where = words(problem, tr), problem.where
    return {
        "rule": problem.rule,
        "severity": problem.severity,
        "section": problem.section,
        "path": where.path,
        "row": where.row,
        "rows": list(problem.rows),
        "place": place_words(problem, meetup, tr),
        "title": said.title,
        "why": said.why,
        "fix": fix_words(problem, meetup, tr),
        "minutes": problem.minutes,
    }


def place_words(problem: Problem, meetup: Meetup, tr: Translator) -> str:
    """Return the way to a place as a person would say it: page, field, row."""
    where = problem.where
    row = "" if problem.rows else name_at(tr, meetup, where)
    parts = [tr(f"section.{problem.section}"), _label(where, tr), row and tr("cli.row", name=row)]
    return " · ".join(dict.fromkeys(part for part in parts if part))


def fix_words(problem: Problem, meetup: Meetup, tr: Translator) -> str:
    """Return what would settle the problem, where there is a ready answer; else ""."""
    part, _, family = problem.rule.partition(".")
    if part == "wording":
        sentence = offered_sentence(meetup, family, document_translator(meetup))
        return tr("wording_mark.offer", sentence=sentence) if sentence else ""
    return tr.find(f"coach_panel.fix.{problem.rule}") if problem.where.row else ""


def _label(where: Where, tr: Translator) -> str:
    """Return the label of a field or table; of one without, that of what holds it."""
    path = where.path
    while path:
        if found := tr.find(path) or tr.find(f"section.{path}"):
            return found
        path = path.rpartition(".")[0]
    return ""


def _figures(findings: Findings) -> dict[str, object]:
    parts = {
        section: {"percent": int(100 * state.fraction), "state": state.state}
        for section, state in findings.readiness.sections.items()
    }
    return {
        "readiness": {"percent": findings.readiness.percent, "sections": parts},
        "counts": dict(findings.counts),
    }


def _say(findings: Findings, voice: Voice) -> None:
    tr, counts = voice.tr, findings.counts
    voice.say("cli.check.figures", percent=findings.readiness.percent, **counts)
    for problem in findings.open:
        said = words(problem, tr)
        place = place_words(problem, findings.meetup, tr)
        path = " ".join(filter(None, (problem.where.path, problem.where.row)))
        severity = tr(f"coach.severity.{problem.severity}")
        lines = [tr("cli.check.place", place=place, path=path), tr("cli.check.why", why=said.why)]
        if fix := fix_words(problem, findings.meetup, tr):
            lines.append(tr("cli.check.fix", fix=fix))
        print()
        print(tr("cli.check.title", severity=severity, title=said.title))
        print(*(f"  {line}" for line in lines), sep="\n")
    if not findings.open:
        voice.say("cli.check.nothing")
