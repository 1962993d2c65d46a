"""The regular expressions of Markdown's inline marks. All together take time linear in the text."""

from __future__ import annotations

import re

from kehoach_lint.patterns import late

# Where a token may begin: looked for first, for its speed.
SPECIAL = late(r"[\\\n`<\[!*_~&]")
TOKEN = late(
    r"""
    \\(?P<escape>[!-/:-@\[-`{-~])
  | (?P<newline>\\?\n)
  | (?P<code>`+)
  | (?P<auto><(?:(?:https?|mailto):[^\s<>]*|[^\s<>@/]+@[^\s<>@]+)>)
  | (?P<note><sup>\s*\[?(?P<number>\d{1,3}|\*{1,3})\]?\s*</sup>|\[\^[^\]\s\[]+\])
  | (?P<tag></?(?P<name>[A-Za-z][A-Za-z0-9]*)(?:\s[^<>\n]*)?/?>)
  | (?P<link>!?\[(?=[^\[\]\n]*\]\())
  | (?P<stars>\*+)
  | (?P<under>_+)
  | (?P<tilde>~~+)
  | (?P<entity>&(?:\#\d{1,7}|\#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});)
    """,
    re.X,
)
LINK = late(r"!?\[[^\[\]\n]*(?P<target>\]\([^()\n]*(?:\([^()\n]*\)[^()\n]*)?\))")
CODE_RUN = late(r"`+|\n")
# "m<sup>2</sup>" is a unit, "2025<sup>1</sup>" a footnote number.
UNIT_BEFORE = late(r"(?:^|[^\w])(?:[kcdmh]|da)?m$")
_BREAKING = "br p div li ul ol tr td th table thead tbody hr h1 h2 h3 h4 h5 h6 blockquote"
BREAKING_TAGS = frozenset(_BREAKING.split())
_INLINE = (
    "a abbr b big center cite code del em font i img ins kbd mark s small span strike strong sub "
    "sup tt u"
)
INLINE_TAGS = frozenset(_INLINE.split())
