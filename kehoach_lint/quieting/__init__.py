"""Findings kept quiet: by comments in a draft, by entries beside it, by a baseline."""
