"""What is raised when a file cannot be read or worked on: a message key with its fields.

The wording stands in ``kehoach_lint.messages.program_reading`` and ``program_writing``.
"""

from __future__ import annotations


class FileProblemError(Exception):
    """A file that cannot be worked on: ``key`` is a message key (``program.read.encrypted``),
    ``params`` the fields the message needs."""

    def __init__(self, key: str, **params: object) -> None:
        super().__init__(key, params)
        self.key = key
        self.params: dict[str, object] = params

    def __reduce__(self) -> tuple[object, ...]:
        """Exceptions with keyword arguments cannot be pickled (for worker processes) otherwise."""
        return _rebuild, (type(self), self.key, self.params)

    def __str__(self) -> str:
        """The key and its fields, for a log; users read the message instead."""
        fields = ", ".join(f"{name}={value}" for name, value in self.params.items())
        return f"{self.key} ({fields})" if fields else self.key


class UnreadableError(FileProblemError):
    """A file that cannot be read; ``name``, the file's name without its folder, is always among
    the fields once it leaves a reader."""


def _rebuild(
    kind: type[FileProblemError], key: str, params: dict[str, object]
) -> FileProblemError:
    return kind(key, **params)
