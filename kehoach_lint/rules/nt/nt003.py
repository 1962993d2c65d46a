"""Thời gian bắt đầu sau thời gian kết thúc.

Trong "từ ngày … đến ngày …", ngày sau không được sớm hơn ngày trước. Thường do gõ nhầm năm hoặc đổi
chỗ hai ngày.

Căn cứ: không có điều khoản riêng; khoảng thời gian như vậy không có thật.

Ngoại lệ: chỉ so khi biết năm của cả hai đầu: "mùa khô, từ tháng 11 đến tháng 4" là khoảng qua năm.
"""

from __future__ import annotations

from collections.abc import Iterator

from kehoach_lint.findings import Severity
from kehoach_lint.plan import Period
from kehoach_lint.rules.base import Context, Report, Rule
from kehoach_lint.rules.nt.times import shown


def check(period: Period, context: Context) -> Iterator[Report]:
    """Report a period that ends before it starts."""
    del context
    if period.start is None or period.end is None:
        return
    start, end = period.start.day.first, period.end.day.last
    if start is not None and end is not None and end < start:
        yield Report(period.span, params={"start": shown(start), "end": shown(end)})


RULE = Rule(
    code="NT003",
    name="dao-nguoc",
    severity=Severity.ERROR,
    wants=Period,
    check=check,
    page=__doc__ or "",
    bad=("- Đợt 1: từ ngày 30/6/2024 đến ngày 15/3/2024.",),
    good=(
        "- Đợt 1: từ ngày 15/3/2024 đến ngày 30/6/2024.",
        "- Giữ nước cho ao trong mùa khô, từ tháng 11 đến tháng 4.",
    ),
)
