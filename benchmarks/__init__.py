"""Measurements of speed, memory and start-up: ``make bench``."""
