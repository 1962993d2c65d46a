"""Nhiều kiểu đánh số ở cùng một cấp.

"1." ở chỗ này, "1/" hay "1)" ở chỗ khác. Nghị định 30/2020/NĐ-CP dùng "I.", "1.", "a)". Chỉ là
thông tin, nêu một lần.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from kehoach_lint.findings import Severity
from kehoach_lint.plan import LabelKind, Plan
from kehoach_lint.rules.base import Context, Mention, Report, Rule

_KINDS = (LabelKind.ROMAN, LabelKind.ARABIC, LabelKind.POINT)


def check(plan: Plan, context: Context) -> Iterator[Report]:
    """Report the labels of a level whose mark differs from most."""
    del context
    for kind in _KINDS:
        found = [(section, _mark(section.label.text)) for section in plan.walk()
                 if section.label.kind is kind]  # fmt: skip
        marks = Counter(mark for _, mark in found)
        if len(marks) < 2:
            continue
        usual = marks.most_common(1)[0][0]
        rare = [section for section, mark in found if mark != usual]
        params = {"label": rare[0].label.text, "usual": usual}
        related = tuple(Mention(one.title.span, "other") for one in rare[1:])
        yield Report(rare[0].title.span, "", params, related)


def _mark(label: str) -> str:
    return re.sub(r"[\w\s]", "", label)


RULE = Rule(
    code="BC011",
    name="kieu-danh-so",
    severity=Severity.INFO,
    wants=Plan,
    check=check,
    page=__doc__ or "",
    basis="Nghị định 30/2020/NĐ-CP, Phụ lục I, II.6.đ",
)
