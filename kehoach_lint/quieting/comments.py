"""The words of a comment: ``bỏ qua NT003, TT012 (đến 31/12/2026): lý do``.

Also without marks, also in English: ``ignore NT003 (until 2026-12-31): reason``. ``bỏ qua cả tệp``
or ``ignore-file`` speaks of the whole document.
"""

from __future__ import annotations

from datetime import date
from unicodedata import normalize

from kehoach_lint.draft import Directive, Draft
from kehoach_lint.findings import Silencer
from kehoach_lint.patterns import late
from kehoach_lint.quieting.model import Entry, Faulty, Origin
from kehoach_lint.vietnamese.tables import PLAIN_LETTERS

_VERB = late(r"(?P<whole>bo qua ca tep|ignore[- ]file)\b|(?:bo qua|ignore)\b")
_UNTIL = late(r"\(?\s*\b(?:den(?: het)?(?: ngay)?|until)\s+(?P<day>[^()\s]+)\s*\)?\s*$")
_DAY = late(r"(?P<d>\d{1,2})[/.-](?P<m>\d{1,2})[/.-](?P<y>\d{4})")
_ISO = late(r"(?P<y>\d{4})-(?P<m>\d{1,2})-(?P<d>\d{1,2})")
_PARTS = late(r"[,;\s]+")
_WORD = late(r"[A-Za-z][A-Za-z0-9-]*")
_SHOWN = 60


def entry_of(directive: Directive, draft: Draft) -> Entry | Faulty:
    """What a comment asks for, or why it cannot be understood."""
    origin = Origin(Silencer.COMMENT, line=directive.line, offset=directive.offset)
    text = normalize("NFC", directive.text)
    head, _, reason = text.partition(":")
    plain = _plain(head)
    verb = _VERB.match(plain)
    if verb is None:
        return Faulty(origin, "syntax", {"text": _short(text)})
    end, until = len(head), None
    limit = _UNTIL.search(plain, verb.end())
    if limit:
        end, until = limit.start(), day_of(limit["day"])
        if until is None:
            return Faulty(origin, "date", {"text": limit["day"]})
    codes = tuple(word for word in _PARTS.split(head[verb.end() : end]) if word)
    if not codes:
        return Faulty(origin, "codes")
    if not all(map(_WORD.fullmatch, codes)):
        # A reason behind something else than a colon, most often.
        return Faulty(origin, "syntax", {"text": _short(text)})
    line = None if verb["whole"] else _line(directive, draft)
    return Entry(origin, codes, reason.strip(), until, line=line)


def day_of(text: str) -> date | None:
    """The day written as 31/12/2026, 31-12-2026, 31.12.2026 or 2026-12-31; None for another."""
    written = _DAY.fullmatch(text) or _ISO.fullmatch(text)
    if written is None:
        return None
    try:
        return date(int(written["y"]), int(written["m"]), int(written["d"]))
    except ValueError:
        return None


def _line(directive: Directive, draft: Draft) -> int:
    """The line whose blocks a comment speaks of: 0 when nothing follows it."""
    if directive.alone and directive.offset >= len(draft.text):
        return 0
    return draft.source.position(directive.offset).line


def _plain(text: str) -> str:
    """Small letters without marks, each in its place."""
    small = text.lower()
    # One letter of Unicode has a small form of another length; it is in no word looked for.
    return (small if len(small) == len(text) else text).translate(PLAIN_LETTERS)


def _short(text: str) -> str:
    return text if len(text) <= _SHOWN else text[: _SHOWN - 1] + "…"
