"""Số của mục con không khớp với mục mẹ.

Trong mục 3 phải là 3.1, 3.2; gặp 2.1 nghĩa là đã đổi số mục mẹ mà quên mục con.

Ngoại lệ: không báo số hai cấp đứng ngay dưới số La Mã (dưới mục II có thể là 1.1 hoặc 2.1), và số
đo, số tiền ở đầu dòng ("2.5 ha trồng mới").
"""

from __future__ import annotations

from collections.abc import Iterator

from kehoach_lint.findings import Severity
from kehoach_lint.plan import LabelKind, Section
from kehoach_lint.rules.base import Context, Mention, Part, Report, Rule

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
    bad=(
        {
            Part.CONTENTS: ("I. NỘI DUNG\n1. Chợ\n1.1. Dọn sạp.\n2. Bến xe\n1.1. Kẻ chỗ đỗ."),
        },
    ),
    good=(
        {
            Part.CONTENTS: (
                "I. MỤC TIÊU\n1.1. Sạch.\n1.2. Đẹp.\nII. NỘI DUNG\n1.1. Trong nhà.\n1.2. Ngoài ngõ."
            ),
        },
        (
            "1. Vùng trồng chè\n"
            "2.5 ha trồng mới ở đồi Gò Sỏi.\n"
            "4.5 km đường lô được san.\n"
            "2. Vùng trồng lúa"
        ),
    ),
)
