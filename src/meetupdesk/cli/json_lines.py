"""JSON on stdout, whole whatever the terminal's encoding."""

import json
import sys


def write_json(value: object, *, indent: int | None = None) -> None:
    """Write a value and a newline; without ``indent`` on one line.

    Letters that the encoding may lack are escaped: a question mark would change the value.
    """
    encoding = (sys.stdout.encoding or "").casefold().replace("-", "")
    print(json.dumps(value, ensure_ascii=encoding != "utf8", indent=indent))
