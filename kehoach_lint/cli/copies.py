"""The copy of a draft with its findings: Word comments where that can be, else a page of HTML."""

from __future__ import annotations

import os
from datetime import UTC, datetime
from typing import NamedTuple

from kehoach_lint.annotating import HTML, WORD, html_copy, word_copy
from kehoach_lint.checking import Checked
from kehoach_lint.draft import WORD_FORMATS
from kehoach_lint.messages import say
from kehoach_lint.readers import Limits, UnreadableError, content_of, word_form
from kehoach_lint.writing.refusing import RefusedError


class Copy(NamedTuple):
    """The content of a copy, the ending of its name, and why it is a page where the draft is a Word
    file (empty: it is none, or has its comments)."""

    data: bytes
    ending: str
    reason: str = ""


def copy_of(checked: Checked, lang: str, *, stored: bool = True) -> Copy:
    """The copy of a draft; a Word file that must not be changed gets a page instead, and so does
    one that is not ``stored`` under the path of the draft (standard input)."""
    path = checked.draft.path
    if checked.draft.format not in WORD_FORMATS or not stored:
        return Copy(html_copy(checked, lang), HTML)
    try:
        limits = Limits()
        data = word_form(path, content_of(path, limits), limits)
        return Copy(word_copy(checked, data, datetime.now(UTC), lang), WORD)
    except (RefusedError, UnreadableError) as error:
        reason = say(error.key, {"name": os.path.basename(path), **error.params}, lang)
        note = say("program.note.page_instead", {"reason": reason}, lang)
        return Copy(html_copy(checked, lang, note), HTML, reason)
