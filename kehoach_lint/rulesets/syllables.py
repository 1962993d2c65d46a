"""The syllables in use (``rulesets/am-tiet.txt``): one of the grammar that is neither here nor
counted is a misspelling where its neighbours know a better one."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

from kehoach_lint.resources import per_data
from kehoach_lint.rulesets.own import table_files
from kehoach_lint.rulesets.rows import RulesetError, content_of, label
from kehoach_lint.vietnamese.folding import fold

FILE = "am-tiet.txt"
_COMMENT = "#"


@per_data
def syllables_in_use() -> frozenset[str]:
    """The syllables in canonical form, with those of the own folders.

    Raises RulesetError, naming the file and the line, when a file is faulty.
    """
    return load_syllables(*table_files(FILE))


def load_syllables(*paths: Path) -> frozenset[str]:
    """Those of files; RulesetError as in :func:`syllables_in_use`."""
    return frozenset().union(*(words for path in paths for words in _lines_of_words(path)))


def _lines_of_words(path: Path) -> Iterator[list[str]]:
    for number, line in enumerate(_lines(path), 1):
        words = fold(line.partition(_COMMENT)[0]).split()
        if not "".join(words).replace("'", "").isalpha() and words:
            raise RulesetError(f"{label(path)}: {number}", "no-texts", name=" ".join(words))
        yield words


def _lines(path: Path) -> Iterable[str]:
    try:
        return content_of(path).decode("utf-8-sig").splitlines()
    except UnicodeDecodeError as error:
        raise RulesetError(label(path), "unreadable", reason=error.reason) from error
