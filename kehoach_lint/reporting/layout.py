"""Rows of styled text, before anybody decides whether they are drawn or printed."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Sequence
from enum import Enum, auto
from typing import NamedTuple, Protocol


class Style(Enum):
    """What a piece of text is there for."""

    PLAIN = auto()
    QUIET = auto()
    STRONG = auto()
    ERROR = auto()
    WARNING = auto()
    INFO = auto()
    GOOD = auto()


class Piece(NamedTuple):
    """A text and what it is there for."""

    text: str
    style: Style = Style.PLAIN


class Painter(Protocol):
    """Puts rows on paper or screen."""

    width: int
    """Columns there are for a line of a draft."""

    def row(self, indent: int, *pieces: Piece, whole: bool = False) -> None:
        """One row, ``indent`` columns in; a ``whole`` one is never wrapped."""

    def table(
        self, head: Sequence[str], rows: Iterable[Sequence[str]], *, numbers: bool = True
    ) -> None:
        """A table whose first column is text and whose others are numbers, or text as well."""


def visible(text: str) -> str:
    """The text in one line without anything a terminal would obey.

    Drafts and file names come from strangers: an escape sequence in them must not reach the screen.
    """
    return text if text.isprintable() else "".join(map(_visible, text))


def _visible(letter: str) -> str:
    if letter.isprintable():
        return letter
    if letter.isspace():
        return " "
    kind = unicodedata.category(letter)
    if kind == "Co":
        return letter
    return "" if kind == "Cf" else "\N{REPLACEMENT CHARACTER}"


def columns(text: str) -> int:
    """How many columns of a terminal a text takes."""
    if text.isascii():
        return len(text)
    return sum(_columns(letter) for letter in text)


def _columns(letter: str) -> int:
    if unicodedata.combining(letter):
        return 0
    return 2 if unicodedata.east_asian_width(letter) in "WF" else 1
