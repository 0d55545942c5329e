import errno
import os

import pytest
from ui.files import PID, a_saved_file, copies_in, title_in
from ui.sample import NOW

from meetupdesk.storage.fs import REAL
from meetupdesk.storage.lock import Owner, lock_path, take_lock


@pytest.fixture
def failing(make_documents, place, retitle):
    """Return a window whose every ``call`` to the file's folder goes wrong."""

    def make(call, number):
        fs = FailingFs(call, number, place.parent)
        documents = make_documents(fs=fs)
        a_saved_file(place)
        documents.open(place)
        retitle(documents, "못 쓴 것")
        fs.is_on = True
        return documents

    return make


class FailingFs:
    """The real file system, one call of which fails below a folder while ``is_on``."""

    is_on = False

    def __init__(self, call, number, folder):
        self._call, self._number, self._folder = call, number, folder
        self.patience = ()

    def __getattr__(self, name):
        method = getattr(REAL, name)

        def call(*values):
            below = isinstance(values[0], type(self._folder)) and values[0].is_relative_to(
                self._folder
            )
            if self.is_on and name == self._call and below:
                raise OSError(self._number, os.strerror(self._number))
            return method(*values)

        return call


CASES = {
    "gone": ("create", errno.ENODEV, "찾을 수 없습니다", ["다른 위치에 저장…", "다시 저장"]),
    "full": ("create", errno.ENOSPC, "디스크 공간", ["다른 위치에 저장…", "다시 저장"]),
    "read-only": ("create", errno.EROFS, "쓸 수 없습니다", ["다시 저장", "다른 위치에 저장…"]),
    "busy": (
        "create",
        errno.EBUSY,
        "다른 프로그램",
        ["‘강변공원_v02.meetup’으로 저장", "다시 저장"],
    ),
    "too long": ("create", errno.ENAMETOOLONG, "너무 깁니다", ["취소", "이름 바꾸기"]),
    "wrong": ("create", errno.EIO, "저장 장치", ["다시 저장", "다른 위치에 저장…"]),
}


@pytest.mark.parametrize("case", CASES)
def test_a_save_that_was_asked_for_says_what_stood_in_the_way(qtbot, failing, answers, case):
    call, number, words, buttons = CASES[case]
    documents = failing(call, number)
    documents.save()
    qtbot.waitUntil(lambda: bool(answers.dialogs))
    assert words in answers.texts[0]
    assert "복구 폴더에 안전하게 보관했습니다" in answers.texts[0]
    assert button_words(answers.dialogs[0])[-2:] == buttons
    assert [title_in(copy) for copy in copies_in(documents.around.home)] == ["못 쓴 것"]


def button_words(dialog):
    from PySide6.QtWidgets import QPushButton

    return [each.text() for each in dialog.findChildren(QPushButton)]


def once_it_is_over(documents, key):
    def answer(_dialog):
        documents.around.fs.is_on = False
        return key

    return answer


def test_saving_again_works_when_the_trouble_is_over(qtbot, failing, answers, place):
    documents = failing("create", errno.EROFS)
    answers(once_it_is_over(documents, "again"))
    documents.save()
    qtbot.waitUntil(lambda: title_in(place) == "못 쓴 것")


def test_a_busy_file_can_be_saved_under_the_next_free_name(qtbot, failing, answers, place):
    documents = failing("replace", errno.EBUSY)
    answers(once_it_is_over(documents, "version"))
    documents.save()
    qtbot.waitUntil(lambda: documents.document.path == place.with_name("강변공원_v02.meetup"))
    assert title_in(documents.document.path) == "못 쓴 것"


def test_without_room_anywhere_one_dialog_offers_another_drive(
    qtbot, make_documents, tmp_path, answers, retitle
):
    documents = make_documents()
    documents.around.home.root.write_bytes(b"a file where the folder should be")
    documents.chooser.paths = [tmp_path / "USB.meetup"]
    answers("elsewhere")
    retitle(documents, "급한 것")
    documents.autosave.save_now()
    qtbot.waitUntil(lambda: (tmp_path / "USB.meetup").exists())
    assert title_in(tmp_path / "USB.meetup") == "급한 것"
    assert len(answers.dialogs) == 1


def test_automatic_saves_never_open_a_dialog(qtbot, failing, answers):
    documents = failing("create", errno.EROFS)
    with qtbot.waitSignal(documents.autosave.written):
        documents.autosave.save_now()
    assert documents.autosave.state == "kept"
    assert answers.dialogs == []


def test_ctrl_s_on_a_changed_file_lets_the_person_choose(qtbot, opened, place, answers, retitle):
    a_saved_file(place, "남의 것", doc=2)
    retitle(opened, "내 것")
    opened.save_before()
    answers("mine")
    opened.save()
    assert title_in(place) == "내 것"


class TestInUse:
    @pytest.fixture
    def busy(self, documents, place):
        a_saved_file(place)
        take_lock(place, Owner(user="김주무관", host="PC-203", pid=7), now=NOW)
        return documents

    def test_it_says_who_and_where(self, busy, place, answers):
        assert not busy.open(place)
        assert "김주무관 님이 PC-203에서" in answers.texts[0]

    def test_looking_at_it_leaves_the_lock_alone(self, busy, place, answers):
        answers("read_only")
        busy.open(place)
        assert busy.window.desk.read_only
        busy.window.close()
        assert lock_path(place).exists()

    def test_a_copy_is_a_draft(self, busy, place, answers):
        answers("copy")
        busy.open(place)
        assert busy.document.path is None
        assert not busy.window.desk.read_only

    def test_taking_over_is_asked_once_more(self, busy, place, answers):
        answers("take_over", "yes")
        assert busy.open(place)
        assert len(answers.dialogs) == 2
        assert busy.document.owner.pid == PID
        assert busy.autosave.state == "saved"


def test_a_file_that_was_left_open_can_be_opened(make_documents, place, answers):
    documents = make_documents()
    a_saved_file(place)
    lock_path(place).write_bytes(b"?")
    answers("open")
    assert documents.open(place)
    assert "정상으로 닫히지 않았습니다" in answers.texts[0]
    assert documents.document.lock is not None


class TestDamaged:
    @pytest.fixture
    def damaged(self, opened, place, tmp_path):
        """Return a window that knew the file before it was cut off."""
        opened.keep_point("back")
        opened.start(opened.window.desk.meetup.__class__())
        place.write_bytes(place.read_bytes()[:900])
        return opened

    def test_the_backup_opens_as_a_copy(self, damaged, place, answers):
        answers("backup")
        assert damaged.open(place)
        assert "백업이 있습니다" in answers.texts[0]
        assert damaged.window.desk.meetup.overview.title == "강변공원 간담회"
        assert (damaged.document.path, len(place.read_bytes())) == (None, 900)

    def test_the_broken_file_can_be_set_aside(self, damaged, place, answers):
        answers("aside")
        assert not damaged.open(place)
        assert place.with_name("강변공원 (손상).meetup").read_bytes() == place.read_bytes()

    def test_another_point_can_be_chosen(self, damaged, place, answers):
        answers("points", "copy")
        assert damaged.open(place)
        assert damaged.document.path is None

    def test_without_a_backup_another_file_can_be_chosen(self, documents, place, answers, tmp_path):
        a_saved_file(place)
        place.write_bytes(place.read_bytes()[:900])
        a_saved_file(tmp_path / "성한 것.meetup", "성한 것")
        documents.chooser.paths = [tmp_path / "성한 것.meetup"]
        answers("other")
        assert documents.open(place)
        assert "백업이 없습니다" in answers.texts[0]
        assert documents.window.desk.meetup.overview.title == "성한 것"


def test_a_file_edited_elsewhere_opens_as_a_copy(documents, place, answers):
    a_saved_file(place)
    data = place.read_bytes().replace("강변공원 간담회".encode(), "손으로 고침".encode())
    place.write_bytes(data)
    answers("yes")
    assert documents.open(place)
    assert documents.window.desk.meetup.overview.title == "손으로 고침"
    assert documents.document.path is None
    assert place.read_bytes() == data


@pytest.mark.parametrize(
    ("version", "reader", "words"), [(99, 1, "여기서는 읽을 수만"), (99, 99, "열 수 없습니다")]
)
def test_newer_files_are_told(documents, place, answers, version, reader, words):
    a_saved_file(place)
    place.write_bytes(resealed(place.read_bytes(), version, reader))
    answers("yes")
    assert documents.open(place) == (reader == 1)
    assert words in answers.texts[0]
    assert documents.window.desk.read_only == (reader == 1)


def resealed(data, version, reader):
    from hashlib import sha256

    data = data.replace(b'"version": 1', b'"version": %d' % version, 1)
    data = data.replace(b'"min_reader": 1', b'"min_reader": %d' % reader, 1)
    head, mark, _ = data.rpartition(b',\n "seal": "')
    return head + mark + sha256(head).hexdigest().encode() + b'"\n}\n'


@pytest.mark.parametrize(
    ("name", "content", "words"),
    [("없음.meetup", None, "찾지 못했습니다"), ("글.meetup", b"hello", "간담회 파일이 아닙니다")],
)
def test_what_is_no_meetup_is_told(documents, tmp_path, answers, name, content, words):
    if content is not None:
        (tmp_path / name).write_bytes(content)
    assert not documents.open(tmp_path / name)
    assert words in answers.texts[0]
