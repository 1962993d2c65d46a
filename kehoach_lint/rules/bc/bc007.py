"""Số lượng nêu ra không khớp với số mục liệt kê.

Viết "triển khai 02 đợt thi đua" mà bên dưới có 3 đợt, hay "05 nhiệm vụ sau" mà chỉ liệt kê 4.
Thường do thêm, bớt một mục mà quên sửa con số.

Căn cứ: không có điều khoản riêng; con số nêu ra phải đúng với danh sách.

Ngoại lệ: chỉ đếm khi câu dẫn đứng ngay trên danh sách ("… sau:", "gồm:") hoặc khi các đợt được đánh
số. Không đếm khi chọn một phần ("ít nhất 02 nội dung trong các nội dung sau"), khoảng số, hoặc hai
thứ được đếm trong một câu.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from kehoach_lint.findings import Severity
from kehoach_lint.patterns import late
from kehoach_lint.plan import LabelKind, Line, Plan, Quantity, Section
from kehoach_lint.rules.base import Context, Report, Rule

_LEADS = late(r"(?:\bsau(?:\s+đây)?|\bgồm|\blà)\s*:?\s*$|:\s*$", re.IGNORECASE)
_CHOICE_BEFORE = late(
    r"\b(?:ít nhất|tối thiểu|tối đa|không quá|đạt từ|có từ|hoặc)\s*$", re.IGNORECASE
)
_CHOICE_AFTER = late(r"\b(?:trở lên|trong (?:số|các|những|tổng))\b", re.IGNORECASE)
_PHASES = ("đợt", "giai đoạn")


def check(plan: Plan, context: Context) -> Iterator[Report]:
    """Report an announced count that the list right below does not have."""
    del context
    announced = {quantity.span.start: quantity for quantity in plan.quantities}
    if not announced:
        return
    for section in plan.walk():
        for line in (section.line, *section.paragraphs[-1:]):
            here = [one for at, one in announced.items() if line.span.start <= at < line.span.end]
            yield from _compare(here, line, section)


def _compare(quantities: Sequence[Quantity], line: Line, section: Section) -> Iterator[Report]:
    listed = []
    for quantity in quantities:
        counted = _phases(section) if quantity.unit in _PHASES else 0
        if not counted:
            listed.append(quantity)
        elif counted > 1 and counted != quantity.value:
            yield _report(quantity, counted)
    if not listed or not _LEADS.search(line.text):
        return
    counted = _items(section)
    values = [quantity.value for quantity in listed]
    # "05 tiêu chí, trong đó 02 tiêu chí …:", "02 nhiệm vụ và 03 giải pháp sau:"
    if counted > 1 and counted not in (*values, sum(values)) and not _choice(listed[-1], line):
        yield _report(listed[-1], counted)


def _report(quantity: Quantity, counted: int) -> Report:
    params = {"announced": quantity.value, "noun": quantity.unit, "counted": counted}
    return Report(quantity.span, "", params)


def _choice(quantity: Quantity, line: Line) -> bool:
    """Whether so many are to be taken out of the list: "ít nhất 02 nội dung trong số sau"."""
    start, end = quantity.span.start - line.span.start, quantity.span.end - line.span.start
    return (
        _CHOICE_BEFORE.search(line.text[:start]) is not None
        or _CHOICE_AFTER.search(line.text[end:]) is not None
    )


def _phases(section: Section) -> int:
    numbers = {child.phase for child in section.children}
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
    bad=(("1. Hội thi gồm 03 nội dung:\n- Chạy cà kheo.\n- Ném còn.\n- Đi cầu kiều.\n- Giã gạo."),),
    good=(
        (
            "1. Mỗi thôn đăng ký ít nhất 02 nội dung trong các nội dung sau:\n"
            "a) Đường hoa;\n"
            "b) Ao cá;\n"
            "c) Sân chơi;\n"
            "d) Tủ sách."
        ),
        ("- Các trường thực hiện 05 nhiệm vụ của năm học.\n- Các thôn theo dõi."),
    ),
)
