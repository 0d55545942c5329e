"""Themes: what the organisation honestly cares about (product.md 3.5)."""

from typing import Annotated

from meetupdesk.meetup.fields import Row, Text


class Theme(Row, frozen=True, kw_only=True):
    """A subject of ours; the question on it is an ask that names the theme."""

    name: Annotated[str, Text(limit=20, required=True)] = ""
    why: Annotated[str, Text(limit=300, lines=3)] = ""
    position: Annotated[str, Text(limit=400, lines=3)] = ""
    complaint: Annotated[str, Text(limit=300, lines=3)] = ""
