"""Số của mục con không khớp với mục mẹ.

Trong mục 3 phải là 3.1, 3.2; gặp 2.1 nghĩa là đã đổi số mục mẹ mà quên mục con.
"""

from __future__ import annotations

from collections.abc import Iterator

from kehoach_lint.findings import Severity
from kehoach_lint.plan import LabelKind, Section
from kehoach_lint.rules.base import Context, Mention, Report, Rule

_PARENTS = {
    LabelKind.DECIMAL: (LabelKind.ARABIC, LabelKind.ARTICLE),
    LabelKind.DECIMAL3: (LabelKind.DECIMAL,),
}


def check(section: Section, context: Context) -> Iterator[Report]:
    """Report children whose leading numbers are not those of their parent."""
    del context
    for child in section.children:
        if section.label.kind not in _PARENTS.get(child.label.kind, ()):
            continue
        if child.label.numbers[:-1] == section.label.numbers:
            continue
        right = ".".join(str(part) for part in (*section.label.numbers, child.label.numbers[-1]))
        params = {"label": child.label.text, "parent": section.label.text, "right": right}
        related = (Mention(section.title.span, "parent"),)
        yield Report(child.title.span, "", params, related)


RULE = Rule(
    code="BC004",
    name="sai-cap",
    severity=Severity.WARNING,
    wants=Section,
    check=check,
    page=__doc__ or "",
    basis="Nghị định 30/2020/NĐ-CP, Phụ lục I, II.6.đ",
)
