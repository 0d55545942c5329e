"""Small documents for the tests of drawing: one with every block, in both languages."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta, timezone
from typing import Any

from meetupdesk.briefing.blocks import (
    Answer,
    Bar,
    Block,
    Bullets,
    Callout,
    Cards,
    Column,
    Columns,
    Contents,
    Document,
    DoDont,
    Facts,
    Heading,
    HeatRow,
    HeatTable,
    KeyMessage,
    Lines,
    Link,
    Mark,
    Open,
    PageBreak,
    Paragraph,
    PersonCard,
    Point,
    Points,
    QrContact,
    Quadrant,
    Shares,
    Spot,
    Strong,
    Table,
    Timeline,
    Together,
)  # fmt: skip

NOON = datetime(2026, 8, 16, 12, 0, tzinfo=timezone(timedelta(hours=9)))
MIDNIGHT = datetime(2026, 8, 16, 0, 0, tzinfo=UTC)

Words = Callable[[str, str], str]  # Korean and English: the one that is printed


def korean(ko: str, _en: str) -> str:
    return ko


def english(_ko: str, en: str) -> str:
    return en


def a_document(*blocks: Block, **changes: Any) -> Document:
    plain = Document(
        title="강변 간담회",
        language="ko",
        paper="A4",
        organisation="가온시  소통팀",
        blocks=(Heading(text="강변 간담회", level=1, section="summary"), *blocks),
        footer="2026. 8. 16. 기준 · 제2판",
        page_label="{page} / {pages}쪽",
        subject="전체",
        marking="내부용",
    )
    return replace(plain, **changes)


def everything(t: Words = korean, **changes: Any) -> Document:
    """A document with every block; ``t`` may also put something else in place of each text."""
    document = a_document(
        title=t("강변 간담회 브리핑", "Riverside meetup briefing"),
        subtitle=t("간담회 · 8월 28일", "Meetup · 28 August"),
        language="en" if t is english else "ko",
        organisation=t("가온시  소통팀", "Gaon City  Dialogue team"),
        marking=t("내부용", "Internal use"),
        draft=t("초안", "Draft"),
        footer=t("2026. 8. 16. 기준 · 제2판", "As of 16 Aug 2026 · edition 2"),
        page_label=t("{page} / {pages}쪽", "{page} of {pages}"),
        subject=t("전체", "Full"),
        blocks=(*_first_page(t), PageBreak(), *_data(t), PageBreak(), *_lists(t), *_people(t)),
    )
    return replace(document, **changes)


def _first_page(t: Words) -> tuple[Block, ...]:
    bars = (
        Bar(
            label=t("트레이닝", "Training"), starts=date(2026, 8, 3), ends=date(2026, 8, 7),
            kind="work", note=t("3일 지남", "3 days late"), late=True,
        ),
        Bar(
            label=t("연락과 신뢰 쌓기", "Contact and trust"), starts=date(2026, 8, 3),
            ends=date(2026, 8, 27), kind="work", note=t("8월 한 달", "All of August"),
        ),
        Bar(
            label=t("간담회", "Meetup"), starts=date(2026, 8, 28), ends=date(2026, 9, 4),
            kind="event", note=t("두 차례", "Twice"),
        ),
        Bar(
            label=t("관계 이어 가기", "Staying in touch"), starts=date(2026, 9, 8), ends=None,
            kind="goes_on", note=t("이후 계속", "Goes on"),
        ),
    )  # fmt: skip
    return (
        Heading(text=t("강변 간담회 브리핑", "Riverside meetup"), level=1, section="summary"),
        Facts(
            pairs=(
                (t("언제", "When"), t("8월 28일 오후 2:00", "28 Aug, 2:00 PM")),
                (t("어디서", "Where"), (Open(t("미정", "to be decided")),)),
                (t("주관", "Host"), t("소통팀", "Dialogue team")),
            )
        ),
        KeyMessage(
            sentence=t("알리기 전에 먼저 여쭙습니다.", "We ask before we tell."),
            note=t("글을 부탁하지 않습니다.", "We do not ask for posts."),
        ),
        Callout(
            kind="decision",
            label=t("구하는 결정", "Decision asked"),
            sentence=t("장소를 20일까지 정해 주십시오.", "Please settle the place by the 20th."),
            text=t("그래야 초대장을 보냅니다.", "Then invitations can go out."),
        ),
        Columns(
            left=(
                Heading(text=t("먼저 물을 것", "Ask first"), level=2),
                Bullets(
                    items=(
                        t("무엇이 불편했습니까?", "What was hard for you?"),
                        (t("다음에 ", "Next "), Strong(t("누구를", "whom")), t(" 모실까요?", "?")),
                    ),
                    kind="number",
                ),
            ),
            right=(
                Heading(text=t("전할 말", "Say"), level=2),
                Bullets(items=(t("답을 드립니다.", "You get an answer."),)),
            ),
        ),
        Together(
            blocks=(
                Heading(text=t("추진 일정", "Phases"), level=2, section="timeline"),
                Timeline(
                    first=date(2026, 7, 27), last=date(2026, 9, 20), bars=bars,
                    today=date(2026, 8, 16), alt=t("트레이닝 늦음.", "Training is late."),
                ),
            )
        ),
        Cards(
            items=tuple(
                (t(f"카드 {n}", f"Card {n}"), t("짧은 글.", "A short text.")) for n in range(3)
            )
        ),
    )  # fmt: skip


def _data(t: Words) -> tuple[Block, ...]:
    spots = tuple(
        Spot(mark=t("가나다라"[n], "ABCD"[n]), name=t("손님", "guest"), x=20 + 20 * n, y=80)
        for n in range(4)
    )
    heat = HeatTable(
        corner=t("참석자", "Guest"),
        columns=(t("환경", "Environment"), t("정책", "Policy")),
        rows=(
            HeatRow(name=t("강바람", "Kim"), values=(3, 1), proven=(True, False), result="2/2"),
            HeatRow(name=t("한가람", "Lee"), values=(0, 2), proven=(False, False), result="1/2"),
        ),
        result=t("일치", "Match"),
        legend=t("3 중심 · 0 없음", "3 central · 0 none"),
        summary=t("관심테마 일치", "Shared themes"),
    )
    quadrant = Quadrant(
        points=spots,
        fields=(
            t("관심 공유", "Share interests"), t("먼저 초청", "Invite first"),
            t("지켜보기", "Keep an eye"), t("테마 찾기", "Find a theme"),
        ),
        x_title=t("영향력", "Influence"),
        y_title=t("일치", "Match"),
        rest=t("자리 없음: 바람", "Without a place: Park"),
        alt=t("먼저 초청 셋.", "Three to invite first."),
    )  # fmt: skip
    table = Table(
        columns=(
            Column(title=t("구분", "Part"), share=20),
            Column(title=t("내용", "What"), share=60),
            Column(title=t("분", "Minutes"), share=20, align="right"),
        ),
        rows=(
            (t("1부", "Part 1"), t("듣기", "Listen"), "40"),
            (
                t("2부", "Part 2"),
                Link(t("글", "post"), "https://blog.example.com/a"),
                t("늦음", "late"),
            ),
            (t("3부", "Part 3"), "", "10"),
        ),
        summary=t("진행 순서", "Run sheet"),
        marks=(Mark(row=1, column=2, kind="late"),),
    )
    return (
        Heading(text=t("자료", "Data"), level=2, section="data"),
        Columns(left=(heat,), right=(quadrant,), share=58),
        Heading(text=t("순서", "Order"), level=3),
        table,
        Shares(
            parts=((t("듣기", "Listen"), 60), (t("전하기", "Tell"), 2)),
            alt=t("듣기 60분", "Listen 60 minutes"),
        ),
        QrContact(
            name=t("소통팀", "Dialogue team"), phone="02-000-0100", email="pr@example.com",
            note=t("카메라로 찍습니다.", "Scan it."), alt=t("연락처 코드", "Contact code"),
        ),
    )  # fmt: skip


def _lists(t: Words) -> tuple[Block, ...]:
    text = t("들은 말에는 답을 드립니다.", "What we hear is answered.")
    item = t("부탁하지 않습니다.", "We do not ask.")
    return (
        Heading(text=t("지키는 것", "What we keep to"), level=2, section="principles"),
        Paragraph(text=text),
        Paragraph(text=t("말은 쉽습니다.", "Talk is cheap."), style="quote"),
        Paragraph(text=t("[시각]에 알립니다.", "At [time] we tell."), style="statement"),
        Paragraph(text=t("작은 글", "Small"), style="small"),
        Paragraph(text=t("설명", "Caption"), style="caption"),
        Paragraph(text=t("In English.", "한국어."), lang="ko" if t is english else "en"),
        Points(items=(Point(head=t("머리", "Head"), text=text, more=(item,)),)),
        Points(items=(Point(head=t("머리", "Head"), text=text),), numbered=False),
        Bullets(items=(item,), kind="cross"),
        Bullets(items=(item,), kind="box"),
        Callout(kind="warning", label=t("주의", "Warning"), sentence=item),
        DoDont(
            do_title=t("이렇게", "Do"), do=(item, text),
            dont_title=t("말기", "Don’t"), dont=(text,),
        ),
        Lines(label=t("메모", "Notes"), count=3),
        Contents(),
    )  # fmt: skip


def _people(t: Words) -> tuple[Block, ...]:
    facts = ((t("답할 분", "Who"), t("김은하", "Kim")), (t("상태", "State"), t("확인", "Sure")))
    return (
        Heading(text=t("질문", "Questions"), level=2, section="questions"),
        Answer(
            number=1,
            question=t("왜 묻지 않았습니까?", "Why did you not ask?"),
            tone=t("날카로움", "Sharp"),
            short=t("늦었습니다.", "We were late."),
            long=t("설명회를 열었습니다.", "We held hearings."),
            unknown=t("모르면: 이틀 안에", "If unknown: within two days"),
            facts=facts,
        ),
        Heading(text=t("손님", "Guests"), level=2, section="cards"),
        PersonCard(
            name=t("강바람", "Kim"),
            lead=t("글을 씁니다.", "Writes."),
            facts=facts,
            themes=((t("환경", "Environment"), 3, "https://blog.example.com/kim/1"),),
            notes=((t("읽은 글", "Read"), (t("강변 축제", "River festival"),)),),
            flags=(t("촬영 거부", "No photos"),),
        ),
    )
