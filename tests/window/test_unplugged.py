from window.program import TITLE
from window.screen import until

from meetupdesk.ui.theme import theme_for


def test_when_the_drive_is_unplugged_one_goes_on_writing(screen, program):
    warning = theme_for("light").colour("warn").name().upper()
    program.start()
    program.make_meetup()
    screen.keys("ctrl+3")
    screen.write("Kim of the parks office")
    program.wait_until_saved("Kim of the parks office")
    assert warning not in screen.colours_of_state()
    away = program.documents.rename(program.documents.with_name("Unplugged"))
    screen.keys("ctrl+2")
    screen.write("Nobody walks alone")
    program.wait_until_kept("Nobody walks alone")
    until(lambda: warning in screen.colours_of_state(), "a warning in the status bar")
    screen.keys("ctrl+s")
    screen.wait_for("meetupdesk", over=TITLE)  # says what is in the way
    screen.keys("Escape")
    screen.wait_for(TITLE)
    screen.write(" by the river")
    program.wait_until_kept("Nobody walks alone by the river")
    program.wait_until_kept("Kim of the parks office")

    away.rename(program.documents)
    screen.keys("ctrl+s")
    program.wait_until_saved("Nobody walks alone by the river")
    until(lambda: not [*program.copies.glob("*.meetup")], "an end of the recovery copy")
