"""The fixed phrases of official language (``rulesets/cum-tu.yaml``)."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from kehoach_lint.resources import per_data
from kehoach_lint.rulesets.own import table_files
from kehoach_lint.rulesets.rows import Row, compiled, each, stacked
from kehoach_lint.vietnamese.folding import fold
from kehoach_lint.vietnamese.spelling.phrases import Phrase, PhraseIndex
from kehoach_lint.vietnamese.words import split_words

FILE = "cum-tu.yaml"
_OPTIONAL = re.compile(r"\s*\(([^()]*)\)")
_SHORTEST = 2


@per_data
def fixed_phrases() -> PhraseIndex:
    """The phrases, each with and without its optional words, ready to be looked for; corrected by
    the own folders.

    Raises RulesetError, naming the file and the row, when a file is faulty.
    """
    return PhraseIndex.of(load_phrases(*table_files(FILE)))


def load_phrases(*paths: Path) -> Sequence[Phrase]:
    """Those of files, each correcting those before it; RulesetError as in :func:`fixed_phrases`."""
    rows = compiled("phrases", paths, _compile, __file__)
    return [Phrase(text, tuple(syllables), closed) for text, syllables, closed in rows]


def variants(text: str) -> tuple[str, ...]:
    """A phrase with and without what stands in brackets."""
    if "(" not in text:
        return (text,)
    return _OPTIONAL.sub("", text).strip(), _OPTIONAL.sub(r" \1", text).strip()


def _compile(tops: list[Row]) -> list[Any]:
    return [row for _, row in stacked(tops, _rows, fold)]


def _rows(top: Row) -> list[tuple[str, Any]]:
    top.text("source")
    top.day("checked")
    found: list[tuple[str, Any]] = []
    for group in each(top.rows("groups")):
        group.text("name")
        closed = group.flag("closed", False)
        for text in group.texts("phrases"):
            for variant in variants(text):
                syllables = split_words(variant).folded
                if len(syllables) >= _SHORTEST:
                    found.append((fold(variant), [variant, syllables, closed]))
    return found
