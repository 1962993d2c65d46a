"""Measurements of the desk: many plans at once."""
