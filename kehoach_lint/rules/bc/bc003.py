"""Số thứ tự bị lặp hoặc lùi.

Hai mục cùng mang số 2, hoặc mục 3 đứng sau mục 4. Thường do chép một mục rồi quên sửa số.

Ngoại lệ: không báo số đánh lại từ 1 (hoặc từ a) ở mục mới, ở danh sách mới.
"""

from __future__ import annotations

from collections.abc import Iterator

from kehoach_lint.findings import Severity
from kehoach_lint.plan import Plan
from kehoach_lint.rules.base import Context, Mention, Report, Rule
from kehoach_lint.rules.bc.siblings import number, same_series, steps


def check(plan: Plan, context: Context) -> Iterator[Report]:
    """Report numbers that come twice or go back."""
    del context
    for before, section, _ in steps(plan):
        if before is None or not section.label.numbers or not same_series(before, section):
            continue
        if number(section) == 1 and number(before) != 1:
            continue
        if number(section) <= number(before):
            params = {"label": section.label.text, "before": before.label.text}
            key = "" if number(section) == number(before) else "backward"
            related = (Mention(before.title.span, "before"),)
            yield Report(section.title.span, key, params, related)


RULE = Rule(
    code="BC003",
    name="trung-so",
    severity=Severity.WARNING,
    wants=Plan,
    check=check,
    page=__doc__ or "",
    basis="Nghị định 30/2020/NĐ-CP, Phụ lục I, II.6.đ",
    bad=(
        (
            "1. Thôn Đồng Chằm: dọn bến tắm.\n"
            "2. Thôn Bằng Tạ: dọn sân đình.\n"
            "2. Thôn Vân Trai: dọn giếng làng."
        ),
    ),
    good=(
        ("1. Với tập thể\na) Thôn;\nb) Xóm.\n2. Với cá nhân\na) Trưởng thôn;\nb) Người dân."),
        ("- Buổi sáng:\na) Quét đường;\nb) Khơi cống.\n- Buổi chiều:\na) Vớt bèo;\nb) Trồng cây."),
    ),
)
