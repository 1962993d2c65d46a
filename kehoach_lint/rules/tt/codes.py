"""The code in the document's own line: ``80/KH-UBND`` in ``Số: 80/KH-UBND``."""

from __future__ import annotations

import re
from typing import NamedTuple

from kehoach_lint.draft import Span
from kehoach_lint.plan import SoKyHieu
from kehoach_lint.rulesets.loading import document_types

_WORD = re.compile(r"\s*[sS][ốỐoO]?\s*(?P<colon>[:.]?)\s*")
_PLACEHOLDER = re.compile(r"[\s.…_]*(?:(?:[xX?]{1,4}|[\[(<{][\s.…_?xX]*[\])>}])(?=\s*[/-])\s*)?")
_CODE = re.compile(
    r"(?P<number>\d{0,5})(?P<first>\s*[./\-–]?\s*)(?:(?P<year>(?:19|20)\d\d)\s*/\s*)?"
    r"(?P<type>[^\W\d_]{1,12})"
    r"(?:(?P<second>\s*[-–./_]\s*|\s+)(?P<body>[^\W\d_][\w&]*(?:\s*[-–./_&]\s*[\w&]+)*))?"
)
_GAP = re.compile(r"\s+|[–—‑]")


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
    word = _WORD.match(symbol.text)
    at = word.end() if word else 0
    blank = _PLACEHOLDER.match(symbol.text, at)
    at = blank.end() if blank else at
    text = symbol.text[at:].rstrip(" .;")
    found = _CODE.fullmatch(text)
    if found is None:
        return None
    start = symbol.span.start + at
    part = found.groupdict("")
    return Code(
        Span(start, start + len(text)),
        text,
        word["colon"] if word else "",
        part["number"],
        part["first"],
        part["year"],
        part["type"],
        part["second"],
        part["body"],
    )


def code_span(symbol: SoKyHieu) -> Span:
    """The place of the code, or of the whole line when the code cannot be told."""
    code = read_code(symbol)
    return code.span if code else symbol.span


def tight(text: str) -> str:
    """The code without spaces and with hyphens for longer dashes."""
    return _GAP.sub(lambda gap: "" if gap[0].isspace() else "-", text)


def type_codes(kind: str) -> frozenset[str]:
    """The codes documents of a kind may carry; empty for kinds without one."""
    return frozenset(known.code for known in document_types() if known.slug == kind and known.code)


def known_code(code: str) -> str:
    """The code of a type as the list writes it ("CTR" is CTr), '' when there is none."""
    codes = [known.code for known in document_types() if known.code]
    if code in codes:
        return code
    return next((known for known in codes if known.lower() == code.lower()), "")
