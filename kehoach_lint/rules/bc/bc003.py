"""Số thứ tự bị lặp hoặc lùi.

Hai mục cùng mang số 2, hoặc mục 3 đứng sau mục 4. Thường do chép một mục rồi quên sửa số. Số đánh
lại từ 1 không bị nhắc.
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
)
