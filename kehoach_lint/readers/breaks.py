"""Forced line breaks inside a paragraph (Word's Shift+Enter, Markdown's two spaces).

In a header or a signature block they part lines that are nothing to one another; in a sentence
they are only white space.
"""

from __future__ import annotations

from collections.abc import Sequence

from kehoach_lint.readers import signs
from kehoach_lint.readers.characters import Chars, Wide


def join_chars(pieces: Sequence[Chars], wide: Wide) -> Chars:
    """Pieces in one, with one space at each join; the space stands where the piece before ends."""
    if len(pieces) == 1:
        return pieces[0]
    at: list[int] = []
    for piece in pieces:
        if at:
            at.append(at[-1] + wide.get(at[-1], 1))
        at.extend(piece.at)
    return Chars(" ".join(piece.text for piece in pieces), at)


def join_broken(pieces: Sequence[Chars], wide: Wide) -> list[Chars]:
    """The pieces between forced breaks, those of one sentence joined; empty ones are left out."""
    groups: list[list[Chars]] = []
    for piece in (stripped for raw in pieces if (stripped := raw.strip()).text):
        if groups and _same_sentence(groups[-1][-1].text, piece.text):
            groups[-1].append(piece)
        else:
            groups.append([piece])
    return [join_chars(group, wide) for group in groups]


def _same_sentence(before: str, after: str) -> bool:
    if signs.ends_sentence(before) or signs.label_kind(after) or signs.in_capitals(before):
        return False
    return signs.goes_on(after)
