"""Read one draft of a command line, with every failure told in one line."""

from __future__ import annotations

import sys
from collections.abc import Callable
from typing import TypeVar

from kehoach_lint.cli.console import read_standard_input
from kehoach_lint.cli.discovery import Source
from kehoach_lint.draft import Draft
from kehoach_lint.messages import say
from kehoach_lint.readers import Limits, read, read_file
from kehoach_lint.readers.errors import FileProblemError
from kehoach_lint.rules.failing import RuleFailedError
from kehoach_lint.rulesets.rows import RulesetError

T = TypeVar("T")

_WORDLESS = frozenset({"program.read.empty", "program.read.blank"})
_TEXTS = (".md", ".markdown", ".txt", ".text")


class FileError(Exception):
    """A draft that could not be worked on; the text says why, in the user's language."""

    def __init__(self, text: str, key: str = "") -> None:
        """``key`` is the message key of the text where a reader or rule gave one."""
        super().__init__(text)
        self.key = key

    def is_of_an_empty_text(self, path: str) -> bool:
        """Whether the file is plain text or Markdown and unusable only for having no word in it.

        Such files are usual in a repository; a Word file without a word is rather a scan or a loss.
        """
        return self.key in _WORDLESS and path.lower().endswith(_TEXTS)


def read_source(source: Source, name: str | None, ocr: bool = False) -> Draft:
    """The draft of a source; ``name`` is the one standard input goes by, ``ocr`` has pages of a PDF
    that are pictures read by tesseract.

    Raises UnreadableError.
    """
    if source.standard_input:
        limits = Limits()
        return read(name or source.path, read_standard_input(limits.max_file), limits, ocr=ocr)
    return read_file(source.path, ocr=ocr)


def unread(draft: Draft, lang: str) -> list[str]:
    """What is to be said of pages that were not read: they are not to pass for clean."""
    if not draft.unread:
        return []
    return [say("program.unread", {"pages": ", ".join(map(str, draft.unread))}, lang)]


def guarded(work: Callable[[], T], lang: str, debug: bool) -> T:
    """What ``work`` gives. Raises FileError for whatever else comes of it.

    One draft that breaks the program must not cost the others; ``debug`` prints where it broke.
    """
    try:
        return work()
    except (FileProblemError, RulesetError, RuleFailedError) as error:
        raise FileError(say(error.key, error.params, lang), error.key) from error
    except Exception as error:
        if debug:
            import traceback

            traceback.print_exc(file=sys.stderr)
        what = " ".join(f"{type(error).__name__}: {error}".split())
        raise FileError(say("program.unexpected", {"what": what}, lang)) from error
