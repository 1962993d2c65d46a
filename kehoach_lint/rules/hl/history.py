"""Whether something of the past is spoken of as past."""

from __future__ import annotations

import re
from bisect import bisect_left
from datetime import date
from functools import cache

from kehoach_lint.draft import Span
from kehoach_lint.patterns import late
from kehoach_lint.plan import Citation, DateRef, DateUse, Plan
from kehoach_lint.rules.vd.texts import after, before, clause, quoted

_OLD_BEHIND = late(r"[^;.\n]{0,60}?(?<![^\W_])\(?(?:cũ|đã)(?![^\W_])", re.IGNORECASE)
_FORMER = late(
    r"(?<![^\W_])(?<!tài )(?<!tây )(?<!thái )(?:nguyên\s+(?:là\s+)?(?:chủ|phó|bí|trưởng|giám|cán|ủy"
    r"|lãnh|công)|đã\s+(?:được|từng)|cựu\s+(?!chiến)|lịch\s+sử|truyền\s+thống)[^,;.\n]{0,40}$",
    re.IGNORECASE,
)
_REVIEW = late(
    r"tình\s+hình|kết\s+quả\s+(?:đã|đạt|thực\s+hiện|phong)|tồn\s+tại|hạn\s+chế|nguyên\s+nhân"
    r"|sự\s+cần\s+thiết|ưu\s+điểm",
    re.IGNORECASE,
)
"""Headings of sections that look back."""
_ACTS_OF_PAST = late(r"(?<![^\W_])giai\s+đoạn(?![^\W_])", re.IGNORECASE)
_TITLE = late(
    r"[\s,]*(?:về|v/v|ban\s+hành|quy\s+định|triển\s+khai|thực\s+hiện|hướng\s+dẫn|sửa\s+đổi|phê\s+duyệt"
    r"|phát\s+động|tổ\s+chức|tiếp\s+tục)\b",
    re.IGNORECASE,
)


@cache
def _words() -> re.Pattern[str]:
    """Words that tell of the past; compiled when they are first asked for."""
    return re.compile(
        r"(?<![^\W_])(?:trước\s+(?:đây|kia|sáp|sắp|hợp\s+nhất|thời\s+điểm|khi\s+(?:sáp|sắp|hợp"
        r"|bỏ|có\s+(?:chính|mô|luật)|thực\s+hiện\s+(?:sắp|mô|chính)))|ngày\s+trước|hết\s+hiệu\s+lực"
        r"|thay\s+thế|thay\s+cho|bãi\s+bỏ|không\s+còn|không\s+tổ\s+chức|(?:kết\s+thúc|chấm\s+dứt)\s+(?:hoạt"
        r"|sứ|nhiệm)|giải\s+thể|sáp\s+nhập|hợp\s+nhất|sắp\s+xếp\s+(?:lại|đơn\s+vị|tổ\s+chức|bộ\s+máy|chính)"
        r"|(?:chuyển|bàn|tiếp\s+nhận|kế\s+thừa)(?:\s+giao)?\s+từ|đổi\s+tên|nay\s+(?:là|thuộc)|bỏ\s+cấp"
        r"|thành\s+lập\s+(?:tỉnh|huyện|quận|thị\s+xã|thành\s+phố|xã)"
        r"|trước\s+ngày\s+0?1(?:/0?7/|\s+tháng\s+0?7\s+năm\s+)2025|(?:khi|lúc|thời\s+điểm)\s+(?:ấy|đó)"
        r"|theo\s+(?:địa\s+giới|đơn\s+vị)\s+(?:cũ|hành\s+chính\s+cũ))(?![^\W_])",
        re.IGNORECASE,
    )


def cited_as_history(text: str, span: Span) -> bool:
    """Whether an act at a span is cited as one of the past."""
    around = clause(text, span)
    return bool(
        quoted(text, span)
        or _words().search(text, *around)
        or _ACTS_OF_PAST.search(text, *around)
        or re.search(r"sửa\s+đổi,?\s+bổ\s+sung[^;.\n]*$", before(text, span), re.IGNORECASE)
        or _OLD_BEHIND.match(after(text, span)[:20])
    )


class History:
    """What a plan says of the past, worked out once for all places that are asked for."""

    def __init__(self, text: str, plan: Plan) -> None:
        """Look for the sections of a plan that look back."""
        self._text, self._plan = text, plan
        self._reviews = [
            section.span
            for section in plan.walk()
            if section.heading and _REVIEW.search(section.title.text)
        ]

    def covers(self, span: Span, end: date) -> bool:
        """Whether what stands at a span is spoken of as something of the time up to ``end``."""
        text = self._text
        return bool(
            quoted(text, span)
            or _words().search(text, *clause(text, span))
            or _OLD_BEHIND.match(after(text, span))
            or _FORMER.search(before(text, span))
            or any(review.start <= span.start < review.end for review in self._reviews)
            or self._in_old_document(span, end)
            or self._dated_before(span, end)
        )

    def _in_old_document(self, span: Span, end: date) -> bool:
        """Whether a place is the issuer or in the title of a document not known to be of later."""
        citations = self._plan.citations
        first = bisect_left(citations, clause(self._text, span).start, key=_start)
        for citation in citations[first : bisect_left(citations, span.start, key=_start)]:
            day = citation.date.day.last if citation.date else None
            inside = span.start < citation.span.end or _TITLE.match(self._text, citation.span.end)
            if inside and (day is None or day <= end):
                return True
        return False

    def _dated_before(self, span: Span, end: date) -> bool:
        """Whether the clause speaks of a day, a year or a stage before ``end``."""
        around, dates = clause(self._text, span), self._plan.dates
        first = bisect_left(dates, around.start, key=_start)
        for ref in dates[first : bisect_left(dates, around.end, key=_start)]:
            day, year = ref.day.last, ref.day.year
            if day is None or year is None or ref.use is DateUse.ANNIVERSARY:
                continue
            if day <= end or (ref.use is DateUse.STAGE and year <= end.year):
                return True
        return False


def _start(node: Citation | DateRef) -> int:
    return node.span.start
