from window.program import EMPTY, TITLE


def test_a_draft_is_there_again_after_a_power_cut(screen, program):
    program.start()
    program.interview()
    screen.write("river.example")
    screen.keys(*["Tab"] * 6, "space")  # to: edit right away
    screen.wait_for(TITLE)
    screen.keys("ctrl+2")
    screen.write("Nobody walks alone")
    program.wait_until_kept("Nobody walks alone")
    program.kill()

    program.start()
    screen.wait_for("meetupdesk", over=EMPTY)
    screen.keys("Down", "Down", "Down", "Return")
    screen.wait_for(TITLE)
    screen.keys("ctrl+s")
    screen.wait_for("Save the meetup", over=TITLE)
    screen.answer(str(program.file))
    for typed in ("Nobody walks alone", "river.example", "nature in town"):
        program.wait_until_saved(typed)


def test_what_could_not_be_saved_is_offered_after_a_power_cut(screen, program):
    program.start()
    program.make_meetup()
    away = program.documents.rename(program.documents.with_name("Unplugged"))
    screen.keys("ctrl+2")
    screen.write("Nobody walks alone")
    screen.keys("ctrl+3")
    screen.write("Kim of the parks office")
    program.wait_until_kept("Kim of the parks office")
    program.kill()
    away.rename(program.documents)
    assert "Nobody" not in program.file.read_text("utf-8")

    program.start()
    screen.wait_for("meetupdesk", over=EMPTY)
    screen.keys("Return")  # restore
    screen.wait_for(TITLE)
    for typed in ("Nobody walks alone", "Kim of the parks office"):
        program.wait_until_saved(typed)
