from PySide6.QtWidgets import QDialog


def test_after_a_dialog_the_window_takes_the_keys_again(window, qtbot):
    dialog = QDialog(window)
    with qtbot.waitActive(dialog):
        dialog.show()
        dialog.activateWindow()
    with qtbot.waitActive(window):
        dialog.accept()
    assert window.isActiveWindow()
