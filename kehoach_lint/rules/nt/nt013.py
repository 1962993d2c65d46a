"""Thời hạn rơi vào ngày nghỉ.

Hạn nộp báo cáo, ngày tổ chức rơi vào thứ Bảy, Chủ nhật hoặc ngày lễ được nghỉ (kể cả Tết Nguyên đán
và ngày Giỗ Tổ tính theo âm lịch) thì nơi nhận thường không có người trực. Đây chỉ là điều nên cân
nhắc.

Căn cứ: lịch nghỉ lễ, Tết; không có quy định cấm đặt thời hạn vào ngày nghỉ.

Ngoại lệ: không báo hạn ghi bằng tháng hoặc quý, hạn lặp lại hằng năm, ngày lễ chỉ được nhắc đến, và
văn bản nói về việc đã làm (báo cáo, biên bản, quyết định).
"""

from __future__ import annotations

from collections.abc import Iterator

from kehoach_lint.findings import Severity
from kehoach_lint.plan import Deadline
from kehoach_lint.rules.base import Context, Report, Rule
from kehoach_lint.rules.nt.nt012 import NAMES
from kehoach_lint.rules.nt.times import dated, looks_ahead
from kehoach_lint.rulesets.calendars import public_holidays

_SATURDAY = 5


def check(deadline: Deadline, context: Context) -> Iterator[Report]:
    """Report a deadline on a weekend or a public holiday."""
    day = dated(deadline.when, context.plan)
    when = day.first
    if day.day is None or when is None or deadline.yearly or not looks_ahead(context.plan):
        return
    text = context.draft.excerpt(deadline.span)
    if when.weekday() >= _SATURDAY:
        name = NAMES[when.weekday()]
        yield Report(deadline.span, params={"text": text, "day": name})
    elif when in public_holidays(when.year):
        yield Report(deadline.span, "holiday", {"text": text})


RULE = Rule(
    code="NT013",
    name="han-ngay-nghi",
    severity=Severity.INFO,
    wants=Deadline,
    check=check,
    page=__doc__ or "",
    bad=("- Các thôn nộp phiếu đăng ký trước ngày 14/4/2024.",),
    good=(
        "- Các thôn nộp phiếu đăng ký trước ngày 15/4/2024.",
        "- Các thôn nộp phiếu đăng ký trong tháng 4/2024.",
    ),
)
