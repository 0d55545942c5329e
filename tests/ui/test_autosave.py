import pytest
from PySide6.QtWidgets import QDialog
from ui.files import PID, QUICK, a_saved_file, copies_in, stored, surroundings, title_in
from ui.sample import NOW

from meetupdesk.meetup.edits import with_value
from meetupdesk.meetup.model import Meetup
from meetupdesk.meetup.model.exports import Export
from meetupdesk.meetup.places import Where
from meetupdesk.storage.document import new_file
from meetupdesk.storage.files import Expect
from meetupdesk.ui.autosave import Autosave
from meetupdesk.ui.desk import Desk
from meetupdesk.ui.documents.document import Document
from meetupdesk.ui.documents.loading import read

TITLE = Where("overview.title")


@pytest.fixture
def around(tmp_path):
    return surroundings(tmp_path, QUICK)


@pytest.fixture
def place(tmp_path):
    return tmp_path / "docs" / "강변공원.meetup"


@pytest.fixture
def kept(around, place, qapp):
    """Return an autosave that watches a saved file."""
    a_saved_file(place)
    loaded = read(place, around)
    made = Autosave(loaded.desk, loaded.document, around)
    yield made
    made.drop()


def retitle(autosave, title):
    autosave.desk.edit("시험", lambda meetup: with_value(meetup, TITLE, title))


def test_an_edit_is_in_the_file_after_a_pause(qtbot, kept, place):
    retitle(kept, "하나")
    assert kept.state == "saving"
    qtbot.waitUntil(lambda: title_in(place) == "하나")
    qtbot.waitUntil(lambda: kept.state == "saved")
    assert not kept.desk.is_modified


def test_steady_typing_is_saved_all_the_same(qtbot, around, place, kept):
    for number in range(400):
        retitle(kept, f"글자 {number}")
        qtbot.wait(1)  # shorter than the pause, again and again
        if stored(place).rev > 1:
            return
    pytest.fail("never saved while typing went on")


def test_edits_during_a_write_are_written_next(qtbot, kept, place):
    retitle(kept, "하나")
    kept.save_now()
    retitle(kept, "둘")
    kept.save_now()
    qtbot.waitUntil(lambda: title_in(place) == "둘")


def test_every_write_is_one_revision(kept, place):
    for title in ("하나", "둘", "셋"):
        retitle(kept, title)
        assert kept.flush().state == "saved"
    assert stored(place).rev == 4


def test_nothing_is_written_when_nothing_changed(kept, place):
    before = place.read_bytes()
    kept.save_now()
    assert kept.flush() is None
    assert place.read_bytes() == before


def test_what_undo_took_back_needs_no_write(kept, place):
    retitle(kept, "하나")
    kept.desk.undo()
    assert kept.state == "saved"
    assert kept.flush() is None


def test_a_draft_is_kept_as_a_copy_until_it_has_a_place(qtbot, around):
    autosave = Autosave(Desk(Meetup()), Document(file=read_blank(around)), around)
    assert autosave.state == "empty"
    retitle(autosave, "초안")
    qtbot.waitUntil(lambda: autosave.state == "draft")
    (copy,) = copies_in(around.home)
    assert (title_in(copy), stored(copy).origin) == ("초안", "")
    assert copy.name.endswith(f".{PID}.meetup")
    autosave.drop()


def test_a_read_only_target_keeps_a_copy_and_opens_no_dialog(
    qtbot, kept, around, place, monkeypatch
):
    monkeypatch.setattr(QDialog, "exec", lambda _dialog: pytest.fail("a dialog opened"))
    place.chmod(0o444)
    retitle(kept, "못 쓰는 곳")
    qtbot.waitUntil(lambda: kept.state == "kept")
    assert kept.trouble == "failing"
    (copy,) = copies_in(around.home)
    assert (title_in(copy), stored(copy).origin) == ("못 쓰는 곳", str(place))
    assert title_in(place) == "강변공원 간담회"


def test_a_folder_that_comes_back_is_saved_to_by_itself(qtbot, kept, around, place):
    away = place.parent.rename(place.parent.with_name("away"))
    retitle(kept, "빠진 동안")
    qtbot.waitUntil(lambda: kept.trouble == "failing")
    retitle(kept, "빠진 동안 더")
    qtbot.waitUntil(lambda: [title_in(copy) for copy in copies_in(around.home)] == ["빠진 동안 더"])
    away.rename(place.parent)
    qtbot.waitUntil(lambda: title_in(place) == "빠진 동안 더")
    qtbot.waitUntil(lambda: kept.state == "saved")
    assert copies_in(around.home) == ()


def test_a_file_changed_outside_is_never_overwritten(qtbot, kept, around, place):
    a_saved_file(place, "남의 것", doc=2)
    retitle(kept, "내 것")
    qtbot.waitUntil(lambda: kept.trouble == "changed")
    retitle(kept, "내 것 더")
    qtbot.waitUntil(lambda: [title_in(copy) for copy in copies_in(around.home)] == ["내 것 더"])
    assert title_in(place) == "남의 것"


def test_looking_notices_a_change_before_any_edit_and_keeps_what_we_have(
    qtbot, kept, around, place
):
    a_saved_file(place, "남의 것", doc=2)
    kept.look()
    qtbot.waitUntil(lambda: kept.trouble == "changed")
    qtbot.waitUntil(
        lambda: [title_in(copy) for copy in copies_in(around.home)] == ["강변공원 간담회"]
    )


def test_a_touched_file_is_not_a_changed_one(qtbot, kept, place):
    place.touch()
    kept.look()
    retitle(kept, "하나")
    qtbot.waitUntil(lambda: title_in(place) == "하나")
    assert kept.trouble == ""


def test_a_removed_file_is_missed_and_saving_goes_on_when_it_is_back(qtbot, kept, place):
    data = place.read_bytes()
    place.unlink()
    kept.look()
    qtbot.waitUntil(lambda: kept.trouble == "missing")
    place.write_bytes(data)
    retitle(kept, "다시")
    kept.come_back()
    qtbot.waitUntil(lambda: title_in(place) == "다시")


def test_an_export_is_saved_like_an_edit(qtbot, kept, place):
    kept.desk.log_export(Export(id="x-1", at=NOW))
    qtbot.waitUntil(lambda: len(stored(place).exports) == 1)


def test_the_sample_is_never_written(qapp, around):
    document = Document(file=read_blank(around), is_sample=True)
    autosave = Autosave(Desk(Meetup()), document, around)
    retitle(autosave, "예시")
    assert (autosave.state, autosave.flush(), autosave.keep_copy()) == ("sample", None, None)
    autosave.drop()
    assert not around.home.root.exists()


def test_values_that_no_disk_takes_stay_unsaved(qtbot, around):
    around.home.root.write_bytes(b"a file where the folder should be")
    autosave = Autosave(Desk(Meetup()), Document(file=read_blank(around)), around)
    retitle(autosave, "초안")
    with qtbot.waitSignal(autosave.written) as written:
        autosave.save_now()
    assert written.args[0].state == "lost"
    assert autosave.state == "saving"
    autosave.drop()


def test_a_new_place_takes_the_whole_document(qapp, around, tmp_path):
    document = Document(file=read_blank(around), path=tmp_path / "새.meetup", expected=Expect.NEW)
    autosave = Autosave(Desk(Meetup()), document, around)
    retitle(autosave, "새 곳")
    assert autosave.flush().state == "saved"
    assert title_in(tmp_path / "새.meetup") == "새 곳"
    autosave.drop()


def read_blank(around):
    return new_file(Meetup(), around.chance)
