"""Whether a text file carries Markdown marks.

Converters from PDF write them into .txt files. Each sign is one that a plain text does not hold.
"""

from __future__ import annotations

import re

from kehoach_lint.patterns import late

# Each with a character it cannot do without: in a plain text there is none of them.
_SIGNS = (
    ("#", late(r"^ {0,3}#{1,6}[ \t]+\S", re.M)),
    ("**", late(r"\*\*[^\s*][^*]{0,3000}\*\*")),
    ("<", late(r"</?(?:sup|mark|ins|del)>|<br\s*/?>|</(?:span|font)>", re.I)),
    ("*", late(r"(?<![\w*])\*[^\s*)][^*\n]{1,400}(?<!\s)\*(?![\w*])")),
    ("\\", late(r"^[ \t]*\d{1,2}\\[.)]", re.M)),
    ("|", late(r"^[ \t]*\|.*\|[ \t]*\r?\n[ \t]*\|[ \t]*:?-{3,}:?[ \t]*\|", re.M)),
)


def has_marks(stored: str) -> bool:
    """Whether the stored text of a file carries marks of Markdown."""
    return any(mark in stored and sign.search(stored) for mark, sign in _SIGNS)
