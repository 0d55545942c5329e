"""The types of the declared fields, without our marks."""

from typing import Annotated, Any, get_args, get_origin


def without_marks(kind: Any) -> Any:
    return get_args(kind)[0] if get_origin(kind) is Annotated else kind
