"""What a reader raises when a file cannot be read: a message key with the fields of the message.

The wording stands in ``kehoach_lint.messages.program_reading``.
"""

from __future__ import annotations


class UnreadableError(Exception):
    """A file that cannot be read.

    ``key`` is a message key (``program.read.encrypted``), ``params`` the fields the message needs;
    ``name``, the file's name without its folder, is always among them once it leaves a reader.
    """

    def __init__(self, key: str, **params: object) -> None:
        super().__init__(key, params)
        self.key = key
        self.params: dict[str, object] = params

    def __reduce__(self) -> tuple[object, ...]:
        """Exceptions with keyword arguments cannot be pickled (for worker processes) otherwise."""
        return _rebuild, (self.key, self.params)

    def __str__(self) -> str:
        """The key and its fields, for a log; users read the message instead."""
        fields = ", ".join(f"{name}={value}" for name, value in self.params.items())
        return f"{self.key} ({fields})" if fields else self.key


def _rebuild(key: str, params: dict[str, object]) -> UnreadableError:
    return UnreadableError(key, **params)
