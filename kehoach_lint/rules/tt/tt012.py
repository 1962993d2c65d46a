"""Số của văn bản để trống.

Khi ban hành, số được ghi bằng chữ số Ả Rập trước ký hiệu: "Số: 80/KH-UBND" (Nghị định
30/2020/NĐ-CP, Phụ lục I, mục II.3). Dấu chấm, khoảng trắng, "xx", "[ ]" ở chỗ của số đều là để
trống. Dự thảo để trống số là chuyện bình thường nên mức độ tăng dần theo giai đoạn.

Cách sửa: văn thư điền số khi đăng ký văn bản đi.

Ngoại lệ: không báo khi đang soạn thảo. Thiếu hẳn dòng số, ký hiệu là việc của TT005.
"""

from __future__ import annotations

from collections.abc import Iterator

from kehoach_lint.findings import Severity
from kehoach_lint.plan import Form, SoKyHieu
from kehoach_lint.rules.base import Context, Part, Report, Rule, by_stage


def check(node: SoKyHieu, context: Context) -> Iterator[Report]:
    """Report a symbol without a number."""
    del context
    if not node.number:
        yield Report(node.span)


RULE = Rule(
    code="TT012",
    name="so-de-trong",
    severity=by_stage(None, Severity.WARNING, Severity.ERROR),
    wants=SoKyHieu,
    check=check,
    page=__doc__ or "",
    basis="NĐ 30/2020/NĐ-CP, Phụ lục I, II.3.a",
    forms=frozenset((Form.STATE, Form.PARTY)),
    bad=(
        {
            Part.NUMBER: "Số:      /KH-UBND",
        },
        {
            Part.NUMBER: "Số: ……/KH-UBND",
        },
    ),
    good=(
        {
            Part.NUMBER: "Số: 07/KH-UBND",
        },
        {
            Part.NUMBER: "Số: 1204/KH-UBND",
        },
    ),
)
