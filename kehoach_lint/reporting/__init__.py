"""Reports: one module an output. What was found goes in document by document, text comes out."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol, runtime_checkable

if TYPE_CHECKING:
    from kehoach_lint.checking import Checked


class Reporter(Protocol):
    """Takes what was checked as it comes and writes one report of it."""

    def document(self, checked: Checked) -> None:
        """Add a document that was checked."""

    def unusable(self, path: str, message: str) -> None:
        """Add a file or folder that could not be checked, with the reason in the user's words."""

    def finish(self) -> None:
        """Write what is left: everything has been added."""


@runtime_checkable
class Noting(Protocol):
    """A report for people, which can hold a line about the run as a whole."""

    def note(self, said: str) -> None:
        """Add a line to what is said at the end."""
