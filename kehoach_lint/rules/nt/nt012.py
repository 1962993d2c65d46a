"""Thứ trong tuần không khớp với ngày.

Viết "thứ Sáu, ngày 15/3/2024" thì ngày ấy phải đúng là thứ Sáu. Hay gặp ở lễ phát động, hội nghị
chép từ văn bản trước.

Căn cứ: lịch.

Ngoại lệ: không báo "lần thứ 3 ngày 26/7/2024" và "Thứ hai,…" ở đầu câu với nghĩa "điều thứ hai".
"""

from __future__ import annotations

from collections.abc import Iterator

from kehoach_lint.draft import Span
from kehoach_lint.findings import Severity
from kehoach_lint.plan import DateRef
from kehoach_lint.rules.base import Applies, Context, Report, Rule
from kehoach_lint.rules.nt.times import shown

NAMES = ("thứ Hai", "thứ Ba", "thứ Tư", "thứ Năm", "thứ Sáu", "thứ Bảy", "Chủ nhật")
_ENGLISH = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


def check(ref: DateRef, context: Context) -> Iterator[Report]:
    """Report a weekday that is not that of the date it stands with."""
    del context
    day = ref.day.first
    if ref.weekday is None or ref.weekday_span is None or day is None or ref.day.day is None:
        return
    if day.weekday() == ref.weekday:
        return
    spans = (ref.weekday_span, ref.span)
    span = Span(min(one.start for one in spans), max(one.end for one in spans))
    right = NAMES[day.weekday()]
    params = {
        "date": shown(day),
        "right": right,
        "english": _ENGLISH[day.weekday()],
    }
    yield Report(span, params=params, suggestion=right)


RULE = Rule(
    code="NT012",
    name="thu-trong-tuan",
    severity=Severity.ERROR,
    wants=DateRef,
    check=check,
    page=__doc__ or "",
    applies=Applies.TEXT,
    bad=("- Lễ phát động tổ chức vào sáng thứ Hai, ngày 15/3/2024.",),
    good=(
        "- Lễ phát động tổ chức vào sáng thứ Sáu, ngày 15/3/2024.",
        "- Hội nghị lần thứ 3 ngày 15/3/2024 đã thông qua nội dung này.",
    ),
)
