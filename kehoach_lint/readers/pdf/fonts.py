"""What the name of a font in a PDF says (``BAAAAA+TimesNewRomanPS-BoldMT``)."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from kehoach_lint.patterns import late

_SUBSET = late(r"[A-Z]{6}\+")
_BOLD = late(r"bold|black|heavy|demi|[,-]b(?:$|[ib,-])", re.IGNORECASE)
_ITALIC = late(r"italic|oblique|[,-]b?i$", re.IGNORECASE)
_VARIANT = late(
    r"[,-]?(?:PS)?(?:MT)?[,-]?(?:Bold|Italic|Oblique|Regular|Black)*(?:MT)?$"
)
_CAMEL = late(r"(?<=[a-z])(?=[A-Z])")


class Style(NamedTuple):
    """The letters of a word: family of the font, size in points, what the font's name says."""

    font: str
    size: float
    bold: bool
    italic: bool


@lru_cache(maxsize=256)
def style_of(font: str, size: float) -> Style:
    """The letters of a font by its name in the file and its size in points."""
    name = _SUBSET.sub("", font)
    family = _CAMEL.sub(" ", _VARIANT.sub("", name))
    return Style(family, size, bool(_BOLD.search(name)), bool(_ITALIC.search(name)))
