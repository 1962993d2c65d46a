"""Số lượng nêu ra không khớp với số mục liệt kê.

Viết "triển khai 02 đợt thi đua" mà bên dưới có 3 đợt, hay "05 nhiệm vụ sau" mà chỉ liệt kê 4.
Thường do thêm, bớt một mục mà quên sửa con số.

Chỉ đếm khi câu dẫn đứng ngay trên danh sách ("… sau:", "gồm:") hoặc khi các đợt được đánh số.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from kehoach_lint.findings import Severity
from kehoach_lint.parsing.outline import phase_of_line
from kehoach_lint.plan import LabelKind, Line, Plan, Quantity, Section
from kehoach_lint.rules.base import Context, Report, Rule

_LEADS = re.compile(r"(?:\bsau(?:\s+đây)?|\bgồm|\blà)\s*:?\s*$|:\s*$", re.IGNORECASE)
_PHASES = ("đợt", "giai đoạn")


def check(plan: Plan, context: Context) -> Iterator[Report]:
    """Report an announced count that the list right below does not have."""
    del context
    announced = {quantity.span.start: quantity for quantity in plan.quantities}
    if not announced:
        return
    for section in plan.walk():
        for line in (section.line, *section.paragraphs[-1:]):
            for start, quantity in announced.items():
                if line.span.start <= start < line.span.end:
                    yield from _compare(quantity, line, section)


def _compare(quantity: Quantity, line: Line, section: Section) -> Iterator[Report]:
    counted = _phases(section) if quantity.unit in _PHASES else 0
    if not counted and _LEADS.search(line.text):
        counted = _items(section)
    if counted > 1 and counted != quantity.value:
        params = {"announced": quantity.value, "noun": quantity.unit, "counted": counted}
        yield Report(quantity.span, "", params)


def _phases(section: Section) -> int:
    numbers = {phase_of_line(child.line.text) for child in section.children}
    return len(numbers - {0})


def _items(section: Section) -> int:
    """How many children of the first kind there are, when they are all of that kind."""
    kinds = {child.label.kind for child in section.children}
    if len(kinds) != 1 or kinds == {LabelKind.PLUS}:
        return 0
    return len(section.children)


RULE = Rule(
    code="BC007",
    name="so-luong",
    severity=Severity.WARNING,
    wants=Plan,
    check=check,
    page=__doc__ or "",
)
