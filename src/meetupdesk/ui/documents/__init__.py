"""The open file: where it lies, how it is opened and put away, and what was kept of it."""
