"""The code in the document's own line: ``80/KH-UBND`` in ``Số: 80/KH-UBND``."""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from kehoach_lint.draft import Span
from kehoach_lint.patterns import late
from kehoach_lint.plan import SoKyHieu
from kehoach_lint.rulesets.loading import document_types
from kehoach_lint.vietnamese.phrases import lowered

# These are for small letters with "_" for each "…", _CODE for text with "-" for each "–": a set of
# characters that goes beyond Latin 1 is dear to compile.
_WORD = late(r"\s*s[ốo]?\s*(?P<colon>[:.]?)\s*")
_OPEN = late(r"[\s._]*")
_PLACEHOLDER_STARTS = ("x", "?", "[", "(", "<", "{")
_CODE = late(
    r"(?P<number>\d{0,5})(?P<first>\s*[./-]?\s*)(?:(?P<year>(?:19|20)\d\d)\s*/\s*)?"
    r"(?P<type>[^\W\d_]{1,12})"
    r"(?:(?P<second>\s*[-./_]\s*|\s+)(?P<body>[^\W\d_][\w&]*(?:\s*[-./_&]\s*[\w&]+)*))?"
)
_DASHES = str.maketrans("–—‑", "---")


@cache
def _placeholder() -> re.Pattern[str]:
    """What stands for a number, such as "xx" and "[ ]"."""
    return re.compile(r"(?:[x?]{1,4}|[\[(<{][\s._?x]*[\])>}])(?=\s*[/-])\s*")


class Code(NamedTuple):
    """The code as written. ``span`` is its place (from the number, or from the mark behind a blank
    one), ``colon`` the mark after "Số", ``first`` and ``second`` the marks around the type."""

    span: Span
    text: str
    colon: str
    number: str
    first: str
    year: str
    type: str
    second: str
    body: str


def read_code(symbol: SoKyHieu) -> Code | None:
    """The parts of the code in a symbol's line; None when it cannot be told from other text."""
    small = lowered(symbol.text).replace("…", "_")
    word = _WORD.match(small)
    at = _behind_blank(small, word.end() if word else 0)
    text = symbol.text[at:].rstrip(" .;")
    found = _CODE.fullmatch(text.replace("–", "-"))
    if found is None:
        return None
    start = symbol.span.start + at
    parts = [
        text[slice(*found.span(name))] if found[name] else ""
        for name in ("number", "first", "year", "type", "second", "body")
    ]
    return Code(Span(start, start + len(text)), text, word["colon"] if word else "", *parts)


def _behind_blank(small: str, at: int) -> int:
    """Where the code goes on behind a number left open."""
    blank = _OPEN.match(small, at)
    at = blank.end() if blank else at
    if not small.startswith(_PLACEHOLDER_STARTS, at):
        return at
    held = _placeholder().match(small, at)
    return held.end() if held else at


def code_span(symbol: SoKyHieu) -> Span:
    """The place of the code, or of the whole line when the code cannot be told."""
    code = read_code(symbol)
    return code.span if code else symbol.span


def tight(text: str) -> str:
    """The code without spaces and with hyphens for longer dashes."""
    return "".join(text.split()).translate(_DASHES)


def type_codes(kind: str) -> frozenset[str]:
    """The codes documents of a kind may carry; empty for kinds without one."""
    return frozenset(known.code for known in document_types() if known.slug == kind and known.code)


def known_code(code: str) -> str:
    """The code of a type as the list writes it ("CTR" is CTr), '' when there is none."""
    codes = [known.code for known in document_types() if known.code]
    if code in codes:
        return code
    return next((known for known in codes if known.lower() == code.lower()), "")
