"""Match the phrases of a ruleset against text."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

from kehoach_lint.vietnamese.folding import fold


@lru_cache(maxsize=512)
def phrase_pattern(phrases: tuple[str, ...]) -> re.Pattern[str]:
    """One pattern for phrases of a ruleset, to be searched in folded text.

    A phrase is matched as whole words; one written ``/…/`` is a regular expression. No phrase
    matches nothing. Raises re.error for a faulty expression.
    """
    forms = []
    for phrase in phrases:
        if len(phrase) > 1 and phrase[0] == phrase[-1] == "/":
            forms.append(f"(?:{phrase[1:-1]})")
        else:
            forms.append(rf"(?<![^\W_]){re.escape(fold(phrase))}(?![^\W_])")
    return re.compile("|".join(forms) or r"(?!)")


def says(folded: str, phrases: Iterable[str]) -> bool:
    """Whether folded text contains one of the phrases."""
    return phrase_pattern(tuple(phrases)).search(folded) is not None
