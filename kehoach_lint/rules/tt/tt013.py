"""Ngày, tháng hoặc năm ban hành để trống.

Thời gian ban hành là ngày, tháng, năm văn bản được ký (Nghị định 30/2020/NĐ-CP, Phụ lục I, mục
II.4). Dự thảo để trống ngày, hoặc chỉ ghi tháng và năm, là chuyện bình thường nên mức độ tăng dần
theo giai đoạn.

Cách sửa: điền ngày, tháng, năm khi ký.

Ngoại lệ: không báo khi đang soạn thảo. Thiếu hẳn dòng địa danh, thời gian là việc của TT006; ngày
viết sai dạng là việc của TT018.
"""

from __future__ import annotations

from collections.abc import Iterator

from kehoach_lint.findings import Severity
from kehoach_lint.plan import Form, IssueDate
from kehoach_lint.rules.base import Context, Part, Report, Rule, by_stage


def check(node: IssueDate, context: Context) -> Iterator[Report]:
    """Report a place-and-date line in which a part of the date is blank."""
    del context
    if not node.blank:
        return
    names = ("ngày", "tháng", "năm")
    values = (node.day.day, node.day.month, node.day.year)
    blank = [name for name, value in zip(names, values, strict=True) if value is None]
    yield Report(node.span, params={"parts": ", ".join(blank)})


RULE = Rule(
    code="TT013",
    name="ngay-de-trong",
    severity=by_stage(None, Severity.WARNING, Severity.ERROR),
    wants=IssueDate,
    check=check,
    page=__doc__ or "",
    basis="NĐ 30/2020/NĐ-CP, Phụ lục I, II.4.b",
    forms=frozenset((Form.STATE, Form.PARTY)),
    bad=(
        {
            Part.DATE: "Cẩm Lĩnh, ngày      tháng 3 năm 2024",
        },
        {
            Part.DATE: "Cẩm Lĩnh, tháng 3 năm 2024",
        },
    ),
    good=(
        {
            Part.DATE: "Cẩm Lĩnh, ngày  05  tháng  3  năm  2024",
        },
        {
            Part.DATE: "Cẩm Lĩnh, ngày 5 tháng 3 năm 2024",
        },
    ),
)
