"""Thể thức của phần căn cứ.

Mỗi căn cứ một dòng, cuối dòng có dấu chấm phẩy, căn cứ cuối cùng kết thúc bằng dấu chấm (Nghị định
30/2020/NĐ-CP, Phụ lục I, mục II.6.a). Báo khi căn cứ cuối cùng, ngay trước câu ban hành, kết thúc
bằng dấu chấm phẩy hoặc không có dấu, và khi một căn cứ ở giữa không có dấu. Nhiều căn cứ viết chung
một đoạn, dấu phẩy ở căn cứ cuối chỉ là gợi ý.

Không xét đoạn mở đầu viết liền với câu ban hành ("Thực hiện …, UBND xã ban hành …") và văn bản của
Đảng.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from kehoach_lint.draft import Span
from kehoach_lint.findings import Edit, Fix, Severity
from kehoach_lint.plan import Form, Line, Plan
from kehoach_lint.rules.base import Context, Mention, Report, Rule

_BASIS = re.compile(r"(?:Căn\s+cứ|Xét|Theo\s+đề\s+nghị)\s", re.IGNORECASE)
_FOLLOWS = re.compile(r"(?:Căn\s+cứ|Xét|Theo|Thực\s+hiện|Để|Tiếp\s+tục)\s", re.IGNORECASE)
_ENACTING = re.compile(
    r"\b(?:ban\s+hành|xây\s+dựng|phát\s+động|tổ\s+chức|triển\s+khai|quyết\s+định|đề\s+ra|như\s+sau)\b",
    re.IGNORECASE,
)
_ENDS = re.compile(r"([;,.:])?\s*$")
_TYPED = r"(?:[^\W\d_]+\s+){1,4}số\s+\d"
_SEVERAL = re.compile(
    rf"Căn\s+cứ\s+{_TYPED}[^\n]*?;\s*(?:Căn\s+cứ\s+)?{_TYPED}(?![^;]*\bsửa\s+đổi)"
)


def check(plan: Plan, context: Context) -> Iterator[Report]:
    """Report wrong marks at the ends of the bases, and several bases in one paragraph."""
    del context
    several = []
    for index, line in enumerate(plan.opening):
        if not _BASIS.match(line.text) or _whole(line.text):
            continue
        following = plan.opening[index + 1] if index + 1 < len(plan.opening) else None
        if following is not None and _FOLLOWS.match(following.text):
            yield from _middle(line)
        elif following is not None and _ENACTING.search(following.text):
            yield from _last(line)
        if _SEVERAL.match(line.text):
            several.append(line.span)
    if several:
        related = tuple(Mention(span, "place") for span in several[1:])
        yield Report(several[0], "several", related=related, severity=Severity.INFO)


def _whole(text: str) -> bool:
    """Whether a paragraph holds the enacting sentence itself."""
    return _mark(text) == ":" or re.search(r"\bnhư\s+sau\b", text) is not None


def _mark(text: str) -> str:
    found = _ENDS.search(text)
    return found[1] or "" if found else ""


def _middle(line: Line) -> Iterator[Report]:
    mark = _mark(line.text)
    if mark == "":
        yield Report(_end(line), "middle", fix=_fix(line, ";"), suggestion=";")
    elif mark != ";":
        severity = Severity.INFO
        yield Report(_end(line), "middle", fix=_fix(line, ";"), suggestion=";", severity=severity)


def _last(line: Line) -> Iterator[Report]:
    mark = _mark(line.text)
    if mark in ("", ";", ","):
        severity = Severity.INFO if mark == "," else None
        yield Report(_end(line), "last", fix=_fix(line, "."), suggestion=".", severity=severity)


def _end(line: Line) -> Span:
    """The last word of a line with its mark."""
    text = line.text.rstrip()
    start = max(text.rfind(" ") + 1, 0)
    return Span(line.span.start + start, line.span.start + len(text))


def _fix(line: Line, mark: str) -> Fix:
    text = line.text.rstrip()
    old = text.rstrip(" ;,.")
    start = line.span.start + len(old)
    return Fix(False, (Edit(Span(start, line.span.start + len(text)), mark),))


RULE = Rule(
    code="VD007",
    name="can-cu-hinh-thuc",
    severity=Severity.WARNING,
    wants=Plan,
    check=check,
    page=__doc__ or "",
    basis="NĐ 30/2020/NĐ-CP, Phụ lục I, II.6.a",
    forms=frozenset((Form.STATE,)),
)
