"""The fixed phrases of official language (``rulesets/cum-tu.yaml``)."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any, NamedTuple

from kehoach_lint.patterns import late
from kehoach_lint.resources import per_data
from kehoach_lint.rulesets.own import table_files
from kehoach_lint.rulesets.rows import Row, RulesetError, compiled, each, stacked
from kehoach_lint.vietnamese.folding import fold
from kehoach_lint.vietnamese.spelling.phrases import Phrase, PhraseIndex
from kehoach_lint.vietnamese.words import split_words

FILE = "cum-tu.yaml"
_OPTIONAL = late(r"\s*\(([^()]*)\)")
_SHORTEST = 2


class Commas(NamedTuple):
    """An enumeration, its members parted by commas, and whether it is firm: only a comma can part
    them. Otherwise they may well be meant without one."""

    text: str
    firm: bool


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


@per_data
def commas() -> tuple[Commas, ...]:
    """What is known of the commas between members of enumerations, corrected by the own folders;
    RulesetError as in :func:`fixed_phrases`."""
    return load_commas(*table_files(FILE))


def load_commas(*paths: Path) -> tuple[Commas, ...]:
    """The enumerations of files, each correcting those before it; RulesetError as in
    :func:`fixed_phrases`."""
    return tuple(Commas(*row) for row in compiled("commas", paths, _compile_commas, __file__))


def variants(text: str) -> tuple[str, ...]:
    """A phrase with and without what stands in brackets."""
    if "(" not in text:
        return (text,)
    return _OPTIONAL.sub("", text).strip(), _OPTIONAL.sub(r" \1", text).strip()


def _compile(tops: list[Row]) -> list[Any]:
    return [row for _, row in stacked(tops, _rows, fold)]


def _compile_commas(tops: list[Row]) -> list[tuple[str, bool]]:
    found: dict[str, bool] = {}
    for top in tops:
        found.update((fold(text), firm) for text, firm in _commas(top))
    return list(found.items())


def _commas(top: Row) -> list[tuple[str, bool]]:
    found = []
    for group in each(top.rows("commas")):
        group.text("name")
        firm = group.flag("firm", True)
        found += [(text, firm) for text in group.texts("phrases")]
    single = [text for text, _ in found if "," not in text]
    if single:
        raise RulesetError(top.where, "no-comma", names="; ".join(single))
    return found


def _rows(top: Row) -> list[tuple[str, Any]]:
    top.text("source")
    top.day("checked")
    _commas(top)
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
