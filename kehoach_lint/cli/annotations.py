"""``--annotate DIR``: a copy of each draft with its findings, written as drafts are checked."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime

from kehoach_lint.annotating import HTML, WORD, html_copy, word_copy
from kehoach_lint.checking import Checked
from kehoach_lint.cli.console import STANDARD_INPUT
from kehoach_lint.cli.new_files import write_whole
from kehoach_lint.messages import say
from kehoach_lint.readers import Limits, UnreadableError, content_of
from kehoach_lint.writing.refusing import RefusedError


class Annotations:
    """Writes the copies; takes part in a run like a report."""

    def __init__(self, folder: str, paths: Iterable[str], lang: str) -> None:
        """``paths`` are those of all drafts, so that equal names are kept apart. Makes the folder;
        raises OSError when that cannot be done."""
        os.makedirs(folder, exist_ok=True)
        self._folder = folder
        self._lang = lang
        self._names = dict(_names([path for path in paths if path != STANDARD_INPUT]))
        self.failures: list[tuple[str, str]] = []

    def document(self, checked: Checked) -> None:
        """Write the copy of a draft."""
        path = checked.draft.path
        name = os.path.join(self._folder, self._names.get(path, os.path.basename(path)))
        try:
            os.makedirs(os.path.dirname(name), exist_ok=True)
            if checked.draft.format == "docx" and os.path.isfile(path):
                self._word(checked, path, name)
            else:
                write_whole(name + HTML, html_copy(checked, self._lang))
        except OSError as error:
            reason = {"reason": error.strerror or str(error)}
            self.failures.append((name, say("program.unwritable", reason, self._lang)))

    def _word(self, checked: Checked, path: str, name: str) -> None:
        """Comments in the file; one that must not be changed gets a page instead."""
        try:
            data = content_of(path, Limits())
            copy = word_copy(checked, data, datetime.now(UTC), self._lang)
        except (RefusedError, UnreadableError) as error:
            reason = say(error.key, error.params, self._lang)
            note = say("program.note.page_instead", {"reason": reason}, self._lang)
            write_whole(name + HTML, html_copy(checked, self._lang, note))
            return
        write_whole(name if name.lower().endswith(WORD) else name + WORD, copy)

    def unusable(self, path: str, message: str) -> None:
        """A draft that could not be read has no copy."""

    def finish(self) -> None:
        """Nothing is left: each copy was written at once."""


def _names(paths: list[str]) -> Iterator[tuple[str, str]]:
    """The name of each copy: that of the draft, with its folders where another has the same."""
    if not paths:
        return
    often = Counter(os.path.basename(path).casefold() for path in paths)
    whole = [os.path.realpath(path) for path in paths]
    common = os.path.commonpath([os.path.dirname(path) for path in whole])
    for path, real in zip(paths, whole, strict=True):
        name = os.path.basename(path)
        yield path, name if often[name.casefold()] == 1 else os.path.relpath(real, common)
