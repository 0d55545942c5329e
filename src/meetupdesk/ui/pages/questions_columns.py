"""The columns of the expected questions: what is asked, who answers, and how sure we are."""

from functools import partial

from PySide6.QtCore import QRect
from PySide6.QtGui import QPainter

from meetupdesk.dates import day_words
from meetupdesk.meetup.fields import Row
from meetupdesk.meetup.model.questions import REHEARSALS, Question
from meetupdesk.ui.frame import Frame
from meetupdesk.ui.pages.people_paint import draw_two_lines
from meetupdesk.ui.tables import Column, derived, field

HARD = ("hostile", "awkward")  # tones that need an answer before the day
STATUS_TONES = {"draft": "text2", "review": "accenttext", "approved": "ok"}
REHEARSAL_TONES = {"not_yet": "text3", "good": "ok", "ok": "text2", "again": "accenttext"}


def question_columns(frame: Frame) -> list[Column]:
    """Return the columns; the last ones hide first when it is narrow."""
    return [
        field(
            frame, "questions.text", width=280, stretch=1, paint=partial(_paint_question, frame)
        ),
        field(frame, "questions.theme", width=120),
        field(frame, "questions.owner", width=112),
        field(frame, "questions.status", width=84, tone=_status_tone),
        derived(
            "rehearsal", frame.tr("questions.rehearsal"), partial(_rehearsal_words, frame),
            sort=_rehearsal_key, width=120, paint=partial(_paint_rehearsal, frame),
        ),
    ]  # fmt: skip


def as_question(row: Row) -> Question:
    """Return the row as what it is in this table."""
    assert isinstance(row, Question)
    return row


def _paint_question(frame: Frame, painter: QPainter, rect: QRect, row: Row, selected: bool) -> None:
    """Paint the question, and below it the answer or that there is none."""
    question = as_question(row)
    grey = "text2" if selected else "text3"
    answer = (" ".join(question.short_answer.split()), grey)
    icon = ""
    if not answer[0]:
        is_hard = question.tone in HARD
        answer = (frame.tr("questions_page.no_answer"), "warn" if is_hard else grey)
        icon = "alert-triangle" if is_hard else ""
    if frame.theme.compact:
        answer, icon = ("", grey), ""
    draw_two_lines(painter, frame.theme, rect, (question.text, "text"), answer, icon)


def _paint_rehearsal(
    frame: Frame, painter: QPainter, rect: QRect, row: Row, selected: bool
) -> None:
    question = as_question(row)
    tone = REHEARSAL_TONES.get(question.rehearsal, "text2")
    tone = "text2" if selected and tone == "text3" else tone
    day = question.rehearsed_on
    today = frame.now().date()
    below = day_words(frame.tr, day, today) if day and not frame.theme.compact else ""
    word = frame.tr.find(f"questions.rehearsal.{question.rehearsal}") or question.rehearsal
    draw_two_lines(
        painter, frame.theme, rect, (word, tone), (below, "text2" if selected else "text3")
    )


def _rehearsal_words(frame: Frame, row: Row) -> str:
    question = as_question(row)
    word = frame.tr.find(f"questions.rehearsal.{question.rehearsal}") or question.rehearsal
    day = question.rehearsed_on
    return f"{word} · {day_words(frame.tr, day, frame.now().date())}" if day else word


def _rehearsal_key(row: Row) -> int:
    code = as_question(row).rehearsal
    return REHEARSALS.index(code) if code in REHEARSALS else len(REHEARSALS)


def _status_tone(row: Row) -> str:
    return STATUS_TONES.get(as_question(row).status, "")
