"""Which type of document a line names."""

from __future__ import annotations

import re
from typing import NamedTuple

from kehoach_lint.resources import per_data
from kehoach_lint.rulesets.loading import document_types
from kehoach_lint.rulesets.model import DocumentType
from kehoach_lint.vietnamese.folding import fold, fold_with_map


class TypeLine(NamedTuple):
    """A type line: the type, and how many characters of the line name it."""

    type: DocumentType
    length: int


@per_data
def _pattern() -> re.Pattern[str]:
    names = sorted({kind.name for kind in document_types()}, key=len, reverse=True)
    words = [r"\s*".join(re.escape(word) for word in fold(name).split()) for name in names]
    return re.compile(rf"(?:dự thảo\s+)?({'|'.join(words)})(?![^\W\d_])")


@per_data
def type_named(name: str) -> DocumentType | None:
    """The first type of that name (any letters), None when there is none."""
    folded = "".join(fold(name).split())
    for kind in document_types():
        if "".join(fold(kind.name).split()) == folded:
            return kind
    return None


def type_at(text: str) -> TypeLine | None:
    """The type a tên loại line names: the name alone in any letters ("Kế hoạch"), or at the start
    of a line wholly in capitals ("KẾ HOẠCH PHÁT ĐỘNG …"). None for any other line."""
    if len(text) > 300:
        return None
    folded = fold_with_map(text)
    found = _pattern().match(folded.text)
    if found is None:
        return None
    rest = folded.text[found.end() :].strip(" :.*")
    kind = type_named(found[1])
    if kind is None or (rest and text.upper() != text):
        return None
    return TypeLine(kind, folded.span(0, found.end())[1])
