"""Facts that follow from a meetup and a day, one module a subject (product.md 4).

Pure functions of whole numbers: nothing here is stored, cached, or asks a clock.
"""
