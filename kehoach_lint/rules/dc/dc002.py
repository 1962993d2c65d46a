"""Thiếu dấu cách sau dấu câu.

Sau dấu phẩy, chấm phẩy, hai chấm và sau dấu chấm hết câu có một dấu cách: "xã, phường", "năm 2024.
Các thôn…". Số thứ tự đầu dòng cũng cách chữ ("1. Mục đích"). Mỗi loại dấu chỉ được nhắc một lần.

Căn cứ: không có điều khoản riêng; đây là quy tắc gõ văn bản tiếng Việt.

Ngoại lệ: không xét số (4.482,38), ngày, giờ (7:30), ký hiệu văn bản, địa chỉ mạng, chữ viết tắt
(TP.HCM, v.v.), điểm a,b,c và số thứ tự nhiều cấp.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator

from kehoach_lint.draft import Draft, Span
from kehoach_lint.findings import Edit, Severity
from kehoach_lint.patterns import late
from kehoach_lint.rules.base import Applies, Context, Report, Rule
from kehoach_lint.rules.dc.places import in_address, muted, together

_GLUED = late(r"[,;:.!?](?=([^\W\d_]+)(?![\d_-]))")
_WORD = late(r"(?:[^\W_]+|[)”\"])$")
_LONGEST = 24
_LABEL = late(r"(?:\d{1,2}(?:\.\d{1,2}){0,3}|[IVX]{1,4})$")
_CLOSERS = ')”"'
_TITLES = ("tp", "tx", "ths", "gs", "ts", "bs")
_YEAR = 4


def check(draft: Draft, context: Context) -> Iterator[Report]:
    """Report each mark that touches the next word, once a mark."""
    del context
    text = draft.text
    found: dict[str, list[Edit]] = defaultdict(list)
    for match in _GLUED.finditer(text):
        before = _WORD.search(text, max(0, match.start() - _LONGEST), match.start())
        if before is None:
            continue
        word, mark, following, end = before[0], match[0], match[1], match.end()
        stop = mark in ".!?"
        if not (_ends(text, before, following) if stop else _parts(text, before, match)):
            continue
        if not in_address(text, end - 1) and not muted(draft, end):
            key = "label" if _begins(text, before.start()) and _LABEL.match(word) else mark
            found[key].append(Edit(Span(end, end), " "))
    for mark, edits in found.items():
        key = "label" if mark == "label" else ""
        severity = Severity.INFO if key else None
        yield together(draft, key, edits, safe=True, params={"mark": mark}, severity=severity)


def _parts(text: str, before: re.Match[str], match: re.Match[str]) -> bool:
    """Whether a comma, semicolon or colon parts words rather than letters or parts of a code."""
    word, following = before[0], match[1]
    if len(following) == 1:
        return False
    if match[0] == ":":
        return len(word) > 1 and word.isalpha()
    if word[0].isdigit():
        return text[before.start() - 1 : before.start()] not in (",", ";")
    return len(word) > 1 or word in _CLOSERS


def _ends(text: str, before: re.Match[str], following: str) -> bool:
    """Whether a full stop ends a sentence: a capital with small letters follows, and what stands
    before is no short form ("TP.Huế", "Ths.")."""
    word = before[0]
    if not (following[0].isupper() and following[1:].islower()):
        return False
    if _begins(text, before.start()):
        return _LABEL.match(word) is not None
    if word.isdigit():
        return len(word) == _YEAR and text[before.start() - 1] in " /"
    if word in _CLOSERS:
        return True
    return word.isalpha() and word.islower() and len(word) > 1 and word not in _TITLES


def _begins(text: str, start: int) -> bool:
    """Whether a word begins its line, or is the last part of a number that does ("1.2")."""
    line = text.rfind("\n", 0, start) + 1
    before = text[line:start].strip(" \t\xa0")
    return not before.strip("0123456789.")


RULE = Rule(
    code="DC002",
    name="thieu-cach-sau-dau",
    severity=Severity.WARNING,
    wants=Draft,
    check=check,
    page=__doc__ or "",
    applies=Applies.TEXT,
    bad=("- Thôn trưởng,tổ trưởng nhận cây giống.",),
    good=(
        "- Thôn trưởng, tổ trưởng nhận cây giống.",
        "- Diện tích 4.482,38 ha; họp lúc 7:30 tại TP.HCM, thư về vanphong@xa.gov.vn.",
    ),
)
