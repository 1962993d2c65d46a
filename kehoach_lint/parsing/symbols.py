"""Read a number and symbol (số, ký hiệu) with ``grammar/citations.lark``."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import NamedTuple

from kehoach_lint.draft import Span
from kehoach_lint.parsing.runtime import NoParseError, Token, Tree, parse_text
from kehoach_lint.patterns import late
from kehoach_lint.plan import Form, SoKyHieu
from kehoach_lint.vietnamese.phrases import lowered


class Reading(NamedTuple):
    """The parts of a symbol: number ('' when blank), type and body code, year, form."""

    number: str
    type_code: str
    body_code: str
    year: int | None
    form: Form | None


_FORMS = {"state": Form.STATE, "party": Form.PARTY, "normative": Form.NORMATIVE, "malformed": None}
_WORD = late(r"\s*(?:s[ốo]\s*[:.]?)?")
_OPEN = late(r"[\s._]*")
"""A number left open. These are for small letters with "_" for each "…": a set of characters that
goes beyond Latin 1 is dear to compile."""
_PLACEHOLDER_STARTS = ("x", "?", "[", "(", "<", "{")


@cache
def _placeholder() -> re.Pattern[str]:
    """What stands for a number, such as "xx" and "[ ]"."""
    return re.compile(r"(?:[x?]{1,4}|[\[(<{][\s._?x]*[\])>}])(?=\s*[/-])")


@cache
def _loose() -> re.Pattern[str]:
    """The parts of a symbol that is not well formed."""
    return re.compile(
        r"(?P<number>\d*)[\s.…_]*[/.\-–]?\s*(?P<type>[A-ZĐ][A-Za-zĐđ]*)?[\s./–\-]*(?P<body>[A-ZĐ].*)?"
    )


@lru_cache(maxsize=2048)
def read_symbol(text: str) -> Reading | None:
    """The parts of ``text`` ("Kế hoạch số 80/KH-UBND", "/KH-UBND"); None when it is no symbol."""
    try:
        tree = parse_text("citations", text)
    except NoParseError:
        return None
    code = next(child for child in tree.children if isinstance(child, Tree))
    leaves = [leaf for leaf in code.children if isinstance(leaf, Token)]

    def of(kind: str) -> list[str]:
        return [str(leaf) for leaf in leaves if leaf.type == kind]

    number, year, groups = of("NUMBER"), of("YEAR"), of("SYMBOL")
    return Reading(
        number[0] if number else "",
        groups[0],
        "-".join(groups[1:]),
        int(year[0]) if year else None,
        _FORMS[str(code.data)],
    )


def _blank_end(text: str) -> int:
    """Where the word "Số" ends, and behind it a number left open: blanks, dots, "xx", "[ ]"."""
    small = lowered(text).replace("…", "_")
    at = _behind(_OPEN, small, _behind(_WORD, small, 0))
    if small.startswith(_PLACEHOLDER_STARTS, at):
        at = _behind(_OPEN, small, _behind(_placeholder(), small, at))
    return at


def _behind(form: re.Pattern[str], text: str, at: int) -> int:
    found = form.match(text, at)
    return found.end() if found else at


def own_symbol(text: str, span: Span) -> SoKyHieu:
    """The document's own symbol from its "Số: …" line, whatever it looks like."""
    rest = text[_blank_end(text) :].strip()
    reading = read_symbol(rest)
    if reading is None:
        loose = _loose().match(rest)
        parts = loose.groupdict() if loose else {}
        reading = Reading(
            parts.get("number") or "",
            parts.get("type") or "",
            (parts.get("body") or "").strip(),
            None,
            None,
        )
    return SoKyHieu(span, text, *reading)
