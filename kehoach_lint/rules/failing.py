"""A rule that could not be run to its end."""

from __future__ import annotations


class RuleFailedError(Exception):
    """A rule that gave up on a document: its code, and a message key for the reason with its
    fields. The document then counts as not checked, never as clean."""

    def __init__(self, code: str, key: str, params: dict[str, object]) -> None:
        super().__init__(code, key, params)
        self.code = code
        self.key = key
        self.params = params
