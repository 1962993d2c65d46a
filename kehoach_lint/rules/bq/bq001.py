"""Chú thích hoặc mục bỏ qua không còn che phát hiện nào.

Chỗ sai đã được sửa, hoặc chú thích đứng nhầm chỗ: nó nói về đoạn đứng ngay sau nó, hoặc về đoạn mà
nó đứng cuối dòng. Nên xóa, để sau này lỗi mới ở chỗ ấy không bị che mất.

Ngoại lệ: không báo khi có quy tắc được nêu không chạy (do --select, --ignore, giai đoạn hay loại
văn bản), và với mục trong tệp cấu hình dùng chung cho nhiều văn bản. Khi chỉ gọi nhóm BQ thì các
quy tắc được nêu vẫn chạy ngầm để biết.

Căn cứ: chú thích bỏ qua chỉ có giá trị khi còn phát hiện để bỏ qua.
"""

from __future__ import annotations

from collections.abc import Iterator

from kehoach_lint.findings import Severity
from kehoach_lint.quieting.model import Unused
from kehoach_lint.rules.base import Applies, Context, Report, Rule
from kehoach_lint.rules.bq.places import fields, place, variant


def check(unused: Unused, context: Context) -> Iterator[Report]:
    """Report an entry that has nothing to do."""
    origin = unused.entry.origin
    yield Report(place(origin), variant(origin), fields(unused.entry))


RULE = Rule(
    code="BQ001",
    name="bo-qua-thua",
    severity=Severity.INFO,
    wants=Unused,
    check=check,
    page=__doc__ or "",
    applies=Applies.TEXT,
    bad=(
        "# kehoach-lint: bỏ qua NT001: chờ phòng Văn hóa xác nhận ngày\n"
        "- Các thôn gửi danh sách chậm nhất ngày 28/6/2024.",
    ),
    good=(
        "# kehoach-lint: bỏ qua NT001: chờ phòng Văn hóa xác nhận ngày\n"
        "- Các thôn gửi danh sách chậm nhất ngày 31/6/2024.",
        "- Các thôn gửi danh sách chậm nhất ngày 28/6/2024.",
    ),
)
