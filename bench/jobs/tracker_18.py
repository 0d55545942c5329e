"""Writing a tracker with 18 columns of people, for many rows: the profile ``agency`` and more."""

from pathlib import Path

from jobs.tracker import PEERS, ours_with, prepare_with
from peers.tracker_check import wrong

__all__ = ["RUNS", "SIZE", "prepare", "wrong"]

SIZE = "10000"
PROFILE = "agency"
ADDED = ("people.email", "people.phone", "people.care", "people.checked_on")


def prepare(size: str, folder: Path) -> None:
    prepare_with(size, folder, PROFILE, ADDED)


RUNS = {"ours": ours_with(PROFILE, ADDED), **PEERS}
