"""Whether a text file carries Markdown marks.

Converters from PDF write them into .txt files. Each sign is one that a plain text does not hold.
"""

from __future__ import annotations

import re

_SIGNS = (
    re.compile(r"^ {0,3}#{1,6}[ \t]+\S", re.M),
    re.compile(r"\*\*[^\s*][^*]{0,3000}\*\*"),
    re.compile(r"</?sup>|<br\s*/?>", re.I),
    re.compile(r"(?<![\w*])\*[^\s*)][^*\n]{1,400}(?<!\s)\*(?![\w*])"),
    re.compile(r"^[ \t]*\d{1,2}\\[.)]", re.M),
    re.compile(r"^[ \t]*\|.*\|[ \t]*\r?\n[ \t]*\|[ \t]*:?-{3,}:?[ \t]*\|", re.M),
)


def has_marks(stored: str) -> bool:
    """Whether the stored text of a file carries marks of Markdown."""
    return any(sign.search(stored) for sign in _SIGNS)
