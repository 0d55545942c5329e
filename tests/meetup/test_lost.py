import makers as m

from meetupdesk.meetup.lost import places_of
from meetupdesk.meetup.model.overview import Overview
from meetupdesk.meetup.places import Where


def test_a_character_is_found_in_a_field_and_in_a_row():
    person = m.a_person("龘", note="메모")
    meetup = m.a_meetup(person, overview=Overview(title="龘 간담회"))
    found = places_of(meetup, {"龘"})
    assert found == (Where("overview.title"), Where("people.handle", person.id))


def test_a_character_is_found_in_a_row_of_a_row():
    channel = m.a_channel("ก", url="https://example.com")
    assert places_of(m.a_meetup(m.a_person("이름", channel)), "ก") == (
        Where("people.channels.name", channel.id),
    )


def test_codes_and_ids_are_not_searched():
    assert places_of(m.a_meetup(m.a_session(name="")), "p-") == ()


def test_no_characters_are_nowhere():
    assert places_of(m.a_meetup(m.a_person("龘")), ()) == ()
