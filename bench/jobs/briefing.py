"""Drawing the briefing: libraries imported, fonts loaded within the measured time.

``sample`` is the sample's full pack, content included; a number is a document of so many sections
of three paragraphs and a table of 11 rows.
"""

import pickle
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from random import Random

from data import GIVEN, SAMPLE, SENTENCES, TODAY, some_words, the_limits
from peers import briefing_platypus

SIZE = "sample"
MADE_AT = datetime(2026, 8, 16, 9, tzinfo=UTC)
PLATYPUS = "platypus, untagged"


def prepare(size: str, folder: Path) -> None:
    document = the_sample() if size == "sample" else sections(int(size))
    (folder / "document.pickle").write_bytes(pickle.dumps(document))


def the_sample():
    from meetupdesk.briefing import document

    return document(**sample_arguments())


def sample_arguments() -> dict:
    from meetupdesk.briefing import Options
    from meetupdesk.i18n import load_translator
    from meetupdesk.meetup.checks import problems
    from meetupdesk.storage.opening import open_meetup

    file, limits = open_meetup(SAMPLE).file, the_limits()
    return {
        "meetup": file.meetup,
        "tr": load_translator("ko"),
        "options": Options(variant="full"),
        "today": TODAY,
        "problems": problems(file.meetup, file.exports, TODAY, limits),
        "limits": limits,
    }


def sections(count: int):
    from meetupdesk.briefing import blocks

    columns = tuple(blocks.Column(title=f"열 {n}", share=20) for n in range(5))
    found: list[blocks.Block] = [blocks.Heading(text="측정용 브리핑", level=1)]
    random = Random(2026)
    for number in range(count):
        title = f"{number + 1}. {some_words(random, 3)}"
        found.append(blocks.Heading(text=title, level=2, section=f"s{number}"))
        for at in range(3):
            text = f"{some_words(random, 50)}. {SENTENCES[at + number % 4]}"
            found.append(blocks.Paragraph(text=text))
        rows = tuple(
            (f"{number}-{row}", GIVEN[row], some_words(random, 4), "2026. 8. 16.", f"{row}명")
            for row in range(11)
        )
        found.append(blocks.Table(columns=columns, rows=rows, summary="표"))
    return blocks.Document(
        title="측정용 브리핑",
        language="ko",
        paper="A4",
        organisation="강변시",
        blocks=tuple(found),
        footer="2026. 8. 16. 기준",
        page_label="{page} / {pages}쪽",
    )


def ours(folder: Path) -> Iterator[str]:
    import reportlab.graphics.barcode.qrencoder  # noqa: F401  (imported by the first QR code)

    from meetupdesk.briefing import document
    from meetupdesk.briefing.pdf import draw

    drawn = pickle.loads((folder / "document.pickle").read_bytes())
    is_sample = drawn.title != "측정용 브리핑"
    arguments = sample_arguments() if is_sample else {}
    yield "ready"
    pdf = draw(document(**arguments) if is_sample else drawn, MADE_AT)
    yield "first in the process"
    draw(document(**arguments) if is_sample else drawn, MADE_AT)
    yield "again"
    (folder / "ours.pdf").write_bytes(pdf.data)


RUNS = {"ours": ours, PLATYPUS: briefing_platypus.run}


def wrong(peer: str, folder: Path) -> str:
    """Every text must be in the file, and the pages must be about as many as ours."""
    ours_pages, _ = read(folder / "ours.pdf")
    pages, text = read(folder / f"{peer}.pdf")
    document = pickle.loads((folder / "document.pickle").read_bytes())
    texts = ["".join(each.split()) for each in briefing_platypus.texts_of(document.blocks)]
    lost = [each for each in texts if each not in text]
    print(f"{peer}: {pages} pages, {len(text)} characters, {len(lost)} of {len(texts)} lost")
    if len(lost) > 0.1 * len(texts):
        return f"lost: {lost[:5]}"
    return "" if 0.75 <= pages / ours_pages <= 1.25 else f"{pages} pages, ours {ours_pages}"


def read(path: Path) -> tuple[int, str]:
    from pypdfium2 import PdfDocument

    file = PdfDocument(path)
    text = "".join(page.get_textpage().get_text_bounded() for page in file)
    return len(file), "".join(text.replace("\ufffe", "").split())
