"""Where the program's own files are: in a checkout, in a wheel, in a frozen build."""

import tomllib
from pathlib import Path
from typing import Any

_PACKAGE = Path(__file__).parent


def data_folder(name: str) -> Path:
    """Return the folder ``resources`` or ``templates``.

    A wheel and a frozen build carry them inside the package; a checkout has them at its top.
    """
    packed = _PACKAGE / name
    return packed if packed.is_dir() else _PACKAGE.parents[1] / name


def read_toml(name: str) -> dict[str, Any]:
    """Return what ``resources/<name>`` says, such as ``rules/kr.toml``."""
    return tomllib.loads((data_folder("resources") / name).read_text("utf-8"))


def resource_names(folder: str, suffix: str) -> tuple[str, ...]:
    """Return the names of the files with that suffix in ``resources/<folder>``, sorted."""
    found = (data_folder("resources") / folder).glob(f"*{suffix}")
    return tuple(sorted(path.name for path in found))
