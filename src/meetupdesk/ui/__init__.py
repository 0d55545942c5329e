"""The window: the only package that knows Qt, and the only one that asks or tells a person."""
