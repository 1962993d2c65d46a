"""Bases that name a document without its number beside others that have one."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kehoach_lint.draft import Span
from kehoach_lint.patterns import late
from kehoach_lint.plan import Line, Plan

_ITEM = late(r"[^;\n]+")
_LEAD = late(
    r"\s*(?:[-–+]\s*)?(?:(?:Căn\s+cứ|Thực\s+hiện|Tiếp\s+tục\s+thực\s+hiện|Triển\s+khai(?:\s+thực\s+hiện)?"
    r"|Theo|và|để\s+thực\s+hiện)\s+)*",
    re.IGNORECASE,
)
_DOCUMENT = late(
    r"(?:(?:Kế\s+hoạch|Chương\s+trình|Chỉ\s+thị|Hướng\s+dẫn|Công\s+văn|Thông\s+báo|Kết\s+luận|Quyết\s+định)"
    r"\s+(?:của|về|thực\s+hiện|triển\s+khai|phát\s+động|hướng\s+dẫn)"
    r"|Nghị\s+quyết\s+(?:về|của\s+(?:HĐND|Hội\s+đồng\s+nhân\s+dân|Đảng\s+[ủu][ỷy])))\s"
)
_ENACTING = late(
    r",\s+(?=(?:Ủy\s+ban|Uỷ\s+ban|UBND|Văn\s+phòng|Sở|Phòng|Trường|Đảng\s+[ủu][ỷy]|Ban|Hội|Đoàn)\s)"
)
_DATED = late(r"\bngày\s+\d|\bsố\s*:?\s*\d|\d{1,2}/\d{1,2}/\d{4}|\bkèm\s+theo\b|[“\"]")
_NAMED = late(r"\b(?:Đại\s+hội|kỳ\s+họp|mục\s+tiêu\s+quốc\s+gia)\b", re.IGNORECASE)
_LONGEST = 160


def unnumbered(plan: Plan, text: str) -> Iterator[Span]:
    """The bases that name a document by type and content only, where another has a number."""
    numbers = [one.symbol.span.start for one in plan.citations if one.symbol]
    for group in _groups(plan):
        items = [span for line in group for span in _items(line, text)]
        numbered = [any(item.start <= at < item.end for at in numbers) for item in items]
        if any(numbered) and len(items) > 1:
            for item, has_number in zip(items, numbered, strict=True):
                found = None if has_number else _document(text, item)
                if found:
                    yield found


def _groups(plan: Plan) -> Iterator[list[Line]]:
    """The bases that stand on lines of their own together, other paragraphs each alone."""
    own = {line.span for line in plan.bases}
    group: list[Line] = []
    for line in plan.opening:
        if line.span in own:
            group.append(line)
        elif group:
            yield group
            group = []
    if group:
        yield group


def _items(line: Line, text: str) -> Iterator[Span]:
    for found in _ITEM.finditer(text, line.span.start, line.span.end):
        yield Span(*found.span())


def _document(text: str, item: Span) -> Span | None:
    """The place of the document an item names without number and date, None when it does not."""
    lead = _LEAD.match(text, item.start, item.end)
    start = lead.end() if lead else item.start
    if not _DOCUMENT.match(text, start, item.end):
        return None
    cut = _ENACTING.search(text, start, item.end)
    end = min(cut.start() if cut else item.end, start + _LONGEST)
    words = text[start:end]
    if _DATED.search(words) or _NAMED.search(words):
        return None
    return Span(start, start + len(words.rstrip(" .,:")))
