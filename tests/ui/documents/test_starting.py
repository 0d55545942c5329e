import os
import signal
import subprocess
import sys
import textwrap
from datetime import timedelta
from pathlib import Path

import pytest
from ui.files import (
    OTHER_PID,
    PID,
    TITLE,
    a_saved_file,
    copies_in,
    stored,
    surroundings,
    title_in,
)
from ui.sample import NOW

from meetupdesk.meetup.edits import with_value
from meetupdesk.storage.document import next_file
from meetupdesk.storage.recovery import keep_recovery_copy
from meetupdesk.ui.documents.starting import begin, drafts, open_draft, remove_draft


@pytest.fixture
def leave_copy(tmp_path, place):
    """Leave a recovery copy behind, as a program that was killed does."""
    around = surroundings(tmp_path)

    def leave(file, title, *, origin=place, pid=OTHER_PID, minutes=7):
        meetup = with_value(file.meetup, TITLE, title)
        later = next_file(
            file, meetup=meetup, exports=(), at=NOW + timedelta(minutes=minutes),
            origin=str(origin) if origin else "",
        )  # fmt: skip
        keep_recovery_copy(later, around.home, pid=pid)
        return later

    return leave


def test_unsaved_changes_are_offered_with_what_they_are(documents, place, leave_copy, answers):
    leave_copy(a_saved_file(place), "안 저장된 것")
    begin(documents, None)
    (said,) = answers.texts
    for words in ("강변공원.meetup", "오늘 오후 3:24", "오늘 오후 3:31", "개요 1칸"):
        assert words in said
    assert len(copies_in(documents.around.home)) == 1


def test_restoring_saves_them_in_their_place(documents, place, leave_copy, answers):
    leave_copy(a_saved_file(place), "안 저장된 것")
    answers("restore")
    begin(documents, None)
    assert documents.window.desk.meetup.overview.title == "안 저장된 것"
    assert title_in(place) == "안 저장된 것"
    assert copies_in(documents.around.home) == ()
    assert len([*documents.around.home.discarded.iterdir()]) == 1


def test_what_restoring_replaces_is_a_restore_point(qtbot, documents, place, leave_copy, answers):
    file = a_saved_file(place)
    leave_copy(file, "안 저장된 것")
    answers("restore")
    begin(documents, None)
    folder = documents.around.home.backups(file.doc_id)
    qtbot.waitUntil(lambda: "강변공원 간담회" in [title_in(each) for each in folder.glob("*")])


def test_opening_the_saved_one_puts_the_copy_aside(documents, place, leave_copy, answers):
    leave_copy(a_saved_file(place), "안 저장된 것")
    answers("saved")
    begin(documents, None)
    assert documents.document.path == place
    assert documents.window.desk.meetup.overview.title == "강변공원 간담회"
    (aside,) = documents.around.home.discarded.iterdir()
    assert title_in(aside) == "안 저장된 것"


def test_the_latest_of_several_copies_is_offered(documents, place, leave_copy, answers):
    first = leave_copy(a_saved_file(place), "먼저", minutes=5)
    leave_copy(first, "나중", pid=OTHER_PID + 1, minutes=9)
    answers("restore")
    begin(documents, None)
    assert title_in(place) == "나중"
    assert "다른 사본" in answers.texts[0]
    assert copies_in(documents.around.home) == ()


def test_a_copy_of_a_file_that_is_gone_is_saved_where_it_was(documents, place, leave_copy, answers):
    file = a_saved_file(place)
    leave_copy(file, "되살린 것")
    place.unlink()
    answers("restore")
    begin(documents, None)
    assert title_in(place) == "되살린 것"


def test_a_copy_whose_folder_is_gone_stays_a_copy(documents, place, leave_copy, answers):
    leave_copy(a_saved_file(place), "되살린 것")
    place.parent.rename(place.parent.with_name("away"))
    answers("restore")
    begin(documents, None)
    (copy,) = copies_in(documents.around.home)
    assert (title_in(copy), stored(copy).origin) == ("되살린 것", str(place))
    assert copy.name.endswith(f".{PID}.meetup")
    assert documents.autosave.state == "kept"


def test_a_damaged_file_is_put_aside_before_restoring_over_it(
    documents, place, leave_copy, answers
):
    leave_copy(a_saved_file(place), "되살린 것")
    place.write_bytes(place.read_bytes()[:700])
    answers("restore")
    begin(documents, None)
    assert title_in(place) == "되살린 것"
    assert place.with_name("강변공원 (손상).meetup").exists()


def test_another_document_in_the_place_is_left_alone(documents, place, leave_copy, answers):
    leave_copy(a_saved_file(place), "되살린 것")
    a_saved_file(place, "다른 문서", doc=9)
    answers("restore")
    begin(documents, None)
    assert title_in(place) == "다른 문서"
    assert documents.document.path is None


def test_a_number_of_a_process_used_again_loses_nothing(documents, place, leave_copy, answers):
    leave_copy(a_saved_file(place), "되살린 것", pid=PID)
    place.parent.rename(place.parent.with_name("away"))
    answers("restore")
    begin(documents, None)
    assert [title_in(copy) for copy in copies_in(documents.around.home)] == ["되살린 것"]


def test_a_copy_that_holds_nothing_new_goes_without_a_word(documents, place, leave_copy, answers):
    leave_copy(a_saved_file(place), "강변공원 간담회")
    begin(documents, None)
    assert (answers.dialogs, copies_in(documents.around.home)) == ([], ())


def test_a_damaged_copy_is_told_once_and_put_aside(documents, place, leave_copy, answers):
    leave_copy(a_saved_file(place), "되살린 것")
    (copy,) = copies_in(documents.around.home)
    copy.write_bytes(copy.read_bytes()[:500])
    begin(documents, None)
    assert copies_in(documents.around.home) == ()
    assert len([*documents.around.home.discarded.iterdir()]) == 1
    assert answers.dialogs == []


def test_the_file_named_at_the_start_opens(documents, place):
    a_saved_file(place)
    begin(documents, place)
    assert documents.document.path == place


def test_the_last_meetup_opens_when_that_is_wished(documents, place):
    a_saved_file(place)
    documents.window.preferences.change(open_last=True, recents=(str(place),))
    begin(documents, None)
    assert documents.document.path == place


def test_a_draft_goes_on_under_our_own_number(documents, place, leave_copy):
    leave_copy(a_saved_file(place), "초안", origin=None)
    (draft,) = drafts(documents.around)
    open_draft(documents, draft)
    (copy,) = copies_in(documents.around.home)
    assert (title_in(copy), copy.name.endswith(f".{PID}.meetup")) == ("초안", True)
    assert documents.autosave.state == "draft"


def test_a_removed_draft_is_put_aside(documents, place, leave_copy):
    leave_copy(a_saved_file(place), "초안", origin=None)
    remove_draft(drafts(documents.around)[0], documents.around)
    assert drafts(documents.around) == ()
    assert len([*documents.around.home.discarded.iterdir()]) == 1


KILLED = """
    import os, sys
    from pathlib import Path
    sys.path[:0] = [{tests!r}]
    from random import Random
    from PySide6.QtWidgets import QApplication
    from ui.files import QUICK, TITLE, NOW, surroundings
    from meetupdesk.meetup.edits import with_value
    from meetupdesk.ui.autosave import Autosave
    from meetupdesk.ui.documents.loading import locked, read

    app = QApplication([])
    around = surroundings(Path({folder!r}), QUICK, pid=os.getpid())
    loaded = locked(read(Path({place!r}), around), "", around)
    autosave = Autosave(loaded.desk, loaded.document, around)

    def edit(number):
        autosave.desk.edit("", lambda meetup: with_value(meetup, TITLE, f"값 {{number}}"))

    def acknowledged(outcome):
        title = outcome.job.meetup.overview.title
        print(outcome.state, title, flush=True)
        number = int(title.split()[1]) + 1
        if number == 5:
            os.chmod({place!r}, 0o444)  # from here on only copies are kept
        edit(number)

    autosave.written.connect(acknowledged)
    edit(0)
    app.exec()
"""


def test_after_kill_9_the_next_start_offers_exactly_the_last_kept_value(
    documents, place, tmp_path, answers
):
    a_saved_file(place)
    program = KILLED.format(
        tests=str(Path(__file__).parents[2]), folder=str(tmp_path), place=str(place)
    )
    child = subprocess.Popen(
        [sys.executable, "-c", textwrap.dedent(program)],
        stdout=subprocess.PIPE, text=True, env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
    )  # fmt: skip
    said = [child.stdout.readline().split(maxsplit=1) for _ in range(12)]
    os.kill(child.pid, signal.SIGKILL)
    rest = [line.split(maxsplit=1) for line in child.communicate()[0].splitlines()]
    states = [state for state, _ in said]
    last = int([*said, *rest][-1][1].split()[1])
    assert states[:5] == ["saved"] * 5
    assert states[-1] == "kept"
    place.chmod(0o644)
    answers("restore")
    begin(documents, None)
    restored = documents.window.desk.meetup.overview.title
    assert restored in (f"값 {last}", f"값 {last + 1}")  # one more may have been written unheard
    assert title_in(place) == restored
