"""Chú thích hoặc mục bỏ qua đã hết hạn.

Ngày sau chữ "đến" là ngày cuối cùng nó có hiệu lực; từ hôm sau, phát hiện hiện ra trở lại. Sửa chỗ
sai rồi xóa chú thích, hoặc ghi hạn mới kèm lý do.

Ngoại lệ: mục trong tệp cấu hình dùng chung cho nhiều văn bản chỉ được báo ở văn bản mà nó đã che.

Căn cứ: hạn do chính người ghi chú thích đặt ra.
"""

from __future__ import annotations

from collections.abc import Iterator

from kehoach_lint.findings import Severity
from kehoach_lint.quieting.model import Expired
from kehoach_lint.rules.base import Applies, Context, Report, Rule
from kehoach_lint.rules.bq.places import fields, place, variant


def check(expired: Expired, context: Context) -> Iterator[Report]:
    """Report an entry whose last day is over."""
    origin = expired.entry.origin
    yield Report(place(origin), variant(origin), fields(expired.entry))


RULE = Rule(
    code="BQ002",
    name="bo-qua-het-han",
    severity=Severity.WARNING,
    wants=Expired,
    check=check,
    page=__doc__ or "",
    applies=Applies.TEXT,
    bad=(
        "# kehoach-lint: bỏ qua NT001 (đến 30/4/2024): chờ phòng Văn hóa xác nhận ngày\n"
        "- Các thôn gửi danh sách chậm nhất ngày 31/6/2024.",
    ),
    good=(
        "# kehoach-lint: bỏ qua NT001 (đến 30/4/2999): chờ phòng Văn hóa xác nhận ngày\n"
        "- Các thôn gửi danh sách chậm nhất ngày 31/6/2024.",
        "# kehoach-lint: bỏ qua NT001: chờ phòng Văn hóa xác nhận ngày\n"
        "- Các thôn gửi danh sách chậm nhất ngày 31/6/2024.",
    ),
)
