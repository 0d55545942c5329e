"""From a meetup to the files that leave the house: whom they are for, what they hold, their names.

The command line and the window both export through here, so that a recipient gets the same from
either. Writes nothing but through ``storage``; the caller says what stood in the way.
"""
