"""Chú thích hoặc mục bỏ qua không có tác dụng: thiếu lý do, sai mã, hay không đọc được.

Viết: "bỏ qua", các mã, tên hoặc nhóm quy tắc, hạn nếu có, dấu hai chấm, lý do. Lý do là bắt buộc:
người thẩm định phải biết vì sao một phát hiện bị che. Chú thích có lỗi thì không che gì cả.

Ngoại lệ: chú thích không mở đầu bằng "kehoach-lint" thì không xét. Không thể bỏ qua chính nhóm BQ.

Căn cứ: cách ghi chú thích do chương trình quy định.
"""

from __future__ import annotations

from collections.abc import Iterator

from kehoach_lint.findings import Severity
from kehoach_lint.quieting.model import Faulty
from kehoach_lint.rules.base import Applies, Context, Report, Rule
from kehoach_lint.rules.bq.places import named, place, variant


def check(faulty: Faulty, context: Context) -> Iterator[Report]:
    """Report what cannot act, with the reason."""
    origin = faulty.origin
    key = ".".join(filter(None, (faulty.key, variant(origin))))
    yield Report(place(origin), key, {**named(origin), **faulty.params})


RULE = Rule(
    code="BQ003",
    name="bo-qua-sai",
    severity=Severity.WARNING,
    wants=Faulty,
    check=check,
    page=__doc__ or "",
    applies=Applies.TEXT,
    bad=(
        "# kehoach-lint: bỏ qua NT001\n- Các thôn gửi danh sách chậm nhất ngày 31/6/2024.",
        "# kehoach-lint: bỏ qua NT999: chờ phòng Văn hóa xác nhận ngày\n"
        "- Các thôn gửi danh sách chậm nhất ngày 31/6/2024.",
    ),
    good=(
        "# kehoach-lint: bỏ qua NT001: chờ phòng Văn hóa xác nhận ngày\n"
        "- Các thôn gửi danh sách chậm nhất ngày 31/6/2024.",
        "# Các thôn bỏ qua bước lập danh sách.",
    ),
)
