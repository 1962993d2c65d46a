"""Slips of spelling that give another syllable, found by the company syllables keep."""
