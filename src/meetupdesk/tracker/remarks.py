"""What a person should hear about an export: who was left out, which texts were cut."""

from collections.abc import Iterable, Iterator

from meetupdesk.tracker.occasion import Occasion
from meetupdesk.tracker.options import Remark
from meetupdesk.tracker.plain_text import LONGEST
from meetupdesk.tracker.tables import Table


def remarks_of(occasion: Occasion, tables: Iterable[Table]) -> tuple[Remark, ...]:
    """Return the remarks; their wording is ``tr(remark.key, **remark.values)``."""
    return (*_left_out(occasion), *_cut(occasion, tables))


def _left_out(occasion: Occasion) -> Iterator[Remark]:
    if occasion.without_consent:
        yield Remark("tracker.remark.no_consent", {"count": occasion.without_consent})


def _cut(occasion: Occasion, tables: Iterable[Table]) -> Iterator[Remark]:
    for table in tables:
        for line, row in enumerate(table.cells, start=1):
            for at, value in enumerate(row):
                if isinstance(value, str) and len(value) > LONGEST:
                    yield Remark(
                        "tracker.remark.cut",
                        {
                            "sheet": occasion.tr(f"tracker.sheet.{table.sheet}"),
                            "line": line,
                            "column": table.headers[at],
                        },
                    )
