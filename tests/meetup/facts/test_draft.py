from makers import TODAY, a_meetup, an_approval

from meetupdesk.meetup.facts.draft import is_draft


def test_documents_are_drafts_until_everybody_has_signed():
    assert is_draft(a_meetup())
    assert is_draft(a_meetup(an_approval(on=TODAY), an_approval()))
    assert not is_draft(a_meetup(an_approval(on=TODAY), an_approval(on=TODAY)))
