"""E-mail and web addresses; nothing but http and https is ever taken for a link."""

import re
from urllib.parse import unquote

from meetupdesk.meetup.fields import LIMITS, Email, Link
from meetupdesk.meetup.parsing.cells import Cell, line_of, plain

_EMAIL = re.compile(r"[^\s@<>,;]+@[^\s@<>,;.]+(?:\.[^\s@<>,;.]+)+")
_NAMED = re.compile(r"[^<>]*<([^<>]+)>")
_MAILTO = re.compile(r"^mailto:", re.IGNORECASE)


def email(cell: Cell) -> str | None:
    """Return the address with its domain in lower case; None unless it has one @ and a dot behind.

    >>> email("mailto:Bora@Mail.KR"), email("보라 <bora@mail.kr>"), email("bora(at)mail.kr")
    ('Bora@mail.kr', 'bora@mail.kr', None)
    """
    text = plain(cell)
    named = _NAMED.fullmatch(text)
    text = _MAILTO.sub("", named[1] if named else text).partition("?")[0].strip(" ,;")
    if not _EMAIL.fullmatch(text) or len(text) > LIMITS[Email]:
        return None
    local, _, domain = text.partition("@")
    return f"{local}@{domain.lower()}"


_ADDRESS = re.compile(r"(?:(https?)://)?([^\s/?#@\\:]+)(:[0-9]{1,5})?([/?#]\S*)?", re.IGNORECASE)
_HOST = re.compile(r"(?:[\w-]+\.)+(?:[^\W\d_]{2,}|xn--[a-z0-9-]+)", re.IGNORECASE)


def link(cell: Cell) -> str | None:
    """Return an http or https address; a bare host gets https. None for anything else.

    >>> link("blog.example/river"), link("HTTP://blog.example"), link("javascript:alert(1)")
    ('https://blog.example/river', 'http://blog.example', None)
    """
    found = _ADDRESS.fullmatch(line_of(cell))
    if not found:
        return None
    scheme, host, port, path = (part or "" for part in found.groups())
    if not _HOST.fullmatch(plain(host)):
        return None
    address = f"{scheme.lower() or 'https'}://{plain(host)}{port}{path}"
    return address if len(address) <= LIMITS[Link] else None


_NAMING = frozenset({"blogid", "c", "channel", "clubid", "id", "u", "uid", "user", "userid", "v"})
"""Parameters of a query that tell whose page it is: of /profile.php?id=7, the path says nothing."""


def address_key(url: str) -> str:
    """Return what the addresses of one page share: host and path, without case, www. and m.

    The slash at the end goes, and the query but for what names the page's owner; empty for none.
    """
    address = url.strip().casefold().partition("#")[0]
    address, _, query = (address.partition("://")[2] or address).partition("?")
    place = unquote(address).removeprefix("www.").removeprefix("m.").rstrip("/")
    named = sorted(part for part in query.split("&") if part.partition("=")[0] in _NAMING)
    return "?".join(filter(None, (place, "&".join(named))))
