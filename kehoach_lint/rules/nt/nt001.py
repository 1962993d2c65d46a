"""Ngày không có trong lịch.

Mỗi ngày, tháng viết trong văn bản phải có thật: không có ngày 31/6, ngày 29/02 của năm không nhuận
hay tháng 13. Lỗi thường do gõ nhầm hoặc chép từ văn bản cũ rồi chỉ sửa tháng.

Cách sửa: đối chiếu với lịch và với văn bản gốc.

Căn cứ: lịch.

Ngoại lệ: không báo phần để trống ("ngày … tháng … năm 2024") và ngày âm lịch ("30/02 âm lịch").
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from kehoach_lint.findings import Severity
from kehoach_lint.patterns import late
from kehoach_lint.plan import DateRef
from kehoach_lint.rules.base import Applies, Context, Report, Rule

_LUNAR = late(r"[\s,(]*(?:âm\s+lịch|ÂL\b|AL\b)", re.IGNORECASE)


def check(ref: DateRef, context: Context) -> Iterator[Report]:
    """Report a date the calendar does not have."""
    if not ref.day.possible and not _LUNAR.match(context.draft.text, ref.span.end):
        yield Report(ref.span, params={"date": context.draft.excerpt(ref.span)})


RULE = Rule(
    code="NT001",
    name="ngay-khong-co",
    severity=Severity.ERROR,
    wants=DateRef,
    check=check,
    page=__doc__ or "",
    applies=Applies.TEXT,
    bad=("- Các thôn nộp phiếu đăng ký chậm nhất ngày 31/6/2024.",),
    good=(
        "- Các thôn nộp phiếu đăng ký chậm nhất ngày 30/6/2024.",
        "- Các thôn họp bàn vào ngày … tháng … năm 2024.",
    ),
)
