"""The numbers by which Word tells comments and changes apart, and what XML can hold."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from kehoach_lint.patterns import late
from kehoach_lint.readers.docx.names import W

ID, AUTHOR, DATE = W + "id", W + "author", W + "date"
_MOST = 1 << 30
"""Word reads such numbers as 32-bit ones: no new one is made behind those near the limit."""
_NO_XML = late("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


class Numbers:
    """Numbers that nothing bears yet."""

    def __init__(self, used: Iterable[str | None]) -> None:
        """``used`` are the ids there are, looked at when the first number is taken; what is no
        number is passed over."""
        self._used = used
        self._next: int | None = None

    def take(self) -> str:
        """The next free number."""
        if self._next is None:
            known = (number(one) for one in self._used)
            self._next = max((one for one in known if one < _MOST), default=-1) + 1
        self._next += 1
        return str(self._next - 1)


def number(text: str | None) -> int:
    """An id as a number; -1 for what is none."""
    try:
        return int(text or "")
    except ValueError:
        return -1


def stamp(when: datetime) -> str:
    """A point in time as Word writes it."""
    return when.replace(microsecond=0, tzinfo=None).isoformat() + "Z"


def is_xml(text: str) -> bool:
    """Whether XML can hold all characters of a text."""
    return _NO_XML.search(text) is None


def as_xml(text: str) -> str:
    """The text with a sign in place of each character that XML cannot hold."""
    return _NO_XML.sub("\N{REPLACEMENT CHARACTER}", text)
