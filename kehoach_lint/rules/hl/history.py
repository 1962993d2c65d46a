"""Whether something of the past is spoken of as past."""

from __future__ import annotations

import re
from datetime import date

from kehoach_lint.draft import Span
from kehoach_lint.plan import DateUse, Plan
from kehoach_lint.rules.vd.texts import after, before, clause, quoted

_WORDS = re.compile(
    r"(?<![^\W_])(?:trước\s+(?:đây|kia|sáp|sắp|hợp\s+nhất|ngày\s+0?1[/\s]|thời\s+điểm|khi\s+(?:sáp|sắp|hợp"
    r"|bỏ|có\s+(?:chính|mô|luật)|thực\s+hiện\s+(?:sắp|mô|chính)))|ngày\s+trước|hết\s+hiệu\s+lực"
    r"|thay\s+thế|thay\s+cho|bãi\s+bỏ|không\s+còn|không\s+tổ\s+chức|(?:kết\s+thúc|chấm\s+dứt)\s+(?:hoạt"
    r"|sứ|nhiệm)|giải\s+thể|sáp\s+nhập|hợp\s+nhất|sắp\s+xếp\s+(?:lại|đơn\s+vị|tổ\s+chức|bộ\s+máy|chính)"
    r"|(?:chuyển|bàn|tiếp\s+nhận|kế\s+thừa)(?:\s+giao)?\s+từ|đổi\s+tên|nay\s+(?:là|thuộc)|bỏ\s+cấp"
    r"|thành\s+lập\s+(?:tỉnh|huyện|quận|thị\s+xã|thành\s+phố|xã)|lịch\s+sử|truyền\s+thống"
    r"|theo\s+(?:địa\s+giới|đơn\s+vị)\s+(?:cũ|hành\s+chính\s+cũ))(?![^\W_])",
    re.IGNORECASE,
)
_OLD_BEHIND = re.compile(r"[^;.\n]{0,60}?(?<![^\W_])\(?(?:cũ|đã)(?![^\W_])", re.IGNORECASE)
_FORMER = re.compile(
    r"(?<![^\W_])(?<!tài )(?<!tây )(?<!thái )(?:nguyên\s+(?:là\s+)?(?:chủ|phó|bí|trưởng|giám|cán|ủy"
    r"|lãnh|công)|đã\s+(?:được|từng)|cựu\s+(?!chiến))[^,;.\n]{0,40}$",
    re.IGNORECASE,
)
_ACTS_OF_PAST = re.compile(r"(?<![^\W_])giai\s+đoạn(?![^\W_])", re.IGNORECASE)
_TITLE = re.compile(
    r"[\s,]*(?:về|v/v|ban\s+hành|quy\s+định|triển\s+khai|thực\s+hiện|hướng\s+dẫn|sửa\s+đổi|phê\s+duyệt"
    r"|phát\s+động|tổ\s+chức|tiếp\s+tục)\b",
    re.IGNORECASE,
)


def as_history(text: str, plan: Plan, span: Span, end: date) -> bool:
    """Whether what stands at a span is spoken of as something of the time up to ``end``."""
    if quoted(text, span) or _WORDS.search(text, *clause(text, span)):
        return True
    if _OLD_BEHIND.match(after(text, span)) or _FORMER.search(before(text, span)):
        return True
    return _in_old_document(text, plan, span, end) or _dated_before(text, plan, span, end)


def cited_as_history(text: str, span: Span) -> bool:
    """Whether an act at a span is cited as one of the past."""
    around = clause(text, span)
    return bool(
        quoted(text, span)
        or _WORDS.search(text, *around)
        or _ACTS_OF_PAST.search(text, *around)
        or re.search(r"sửa\s+đổi,?\s+bổ\s+sung[^;.\n]*$", before(text, span), re.IGNORECASE)
        or _OLD_BEHIND.match(after(text, span)[:20])
    )


def _in_old_document(text: str, plan: Plan, span: Span, end: date) -> bool:
    """Whether a place is the issuer or in the title of a document not known to be of later."""
    around = clause(text, span)
    for citation in plan.citations:
        if not around.start <= citation.span.start < span.start:
            continue
        day = citation.date.day.last if citation.date else None
        inside = span.start < citation.span.end
        if (inside or _TITLE.match(text, citation.span.end)) and (day is None or day <= end):
            return True
    return False


def _dated_before(text: str, plan: Plan, span: Span, end: date) -> bool:
    """Whether the clause speaks of a day or year before ``end``."""
    around = clause(text, span)
    for ref in plan.dates:
        if around.start <= ref.span.start < around.end and ref.use is not DateUse.ANNIVERSARY:
            day = ref.day.last
            if day is not None and day <= end:
                return True
    return False
