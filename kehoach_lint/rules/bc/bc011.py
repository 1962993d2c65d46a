"""Nhiều kiểu đánh số ở cùng một cấp.

"1." ở chỗ này, "1/" hay "1)" ở chỗ khác. Nghị định 30/2020/NĐ-CP dùng "I.", "1.", "a)". Cả văn bản
chỉ được nhắc một lần, ở kiểu ít gặp hơn.

Ngoại lệ: không báo khi cả văn bản giữ một kiểu, dù khác kiểu của Nghị định; mỗi cấp một kiểu cũng
được. Số trong bảng không bị xét.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from kehoach_lint.findings import Severity
from kehoach_lint.plan import LabelKind, Plan
from kehoach_lint.rules.base import Context, Mention, Part, Report, Rule
from kehoach_lint.rules.bc.siblings import mark

_KINDS = (LabelKind.ROMAN, LabelKind.ARABIC, LabelKind.POINT)


def check(plan: Plan, context: Context) -> Iterator[Report]:
    """Report the labels of a level whose mark differs from most."""
    del context
    for kind in _KINDS:
        found = [(section, mark(section)) for section in plan.walk()
                 if section.label.kind is kind]  # fmt: skip
        marks = Counter(one for _, one in found)
        if len(marks) < 2:
            continue
        usual = marks.most_common(1)[0][0]
        rare = [section for section, one in found if one != usual]
        params = {"label": rare[0].label.text, "usual": usual}
        related = tuple(Mention(one.title.span, "other") for one in rare[1:])
        yield Report(rare[0].title.span, "", params, related)


RULE = Rule(
    code="BC011",
    name="kieu-danh-so",
    severity=Severity.INFO,
    wants=Plan,
    check=check,
    page=__doc__ or "",
    basis="Nghị định 30/2020/NĐ-CP, Phụ lục I, II.6.đ",
    bad=(("1. Xóm Cầu lo tre.\n2/ Xóm Chùa lo lạt.\n3. Xóm Giếng lo thợ."),),
    good=(
        {
            Part.CONTENTS: (
                "I/ MỤC ĐÍCH\n"
                "1/ Đi lại được.\n"
                "2/ Trẻ đến lớp.\n"
                "II/ NỘI DUNG\n"
                "1/ Thay cọc.\n"
                "2/ Buộc lan can."
            ),
        },
        (
            "1. Việc của xóm Cầu\n"
            "a) Chặt tre;\n"
            "b) Ngâm tre.\n"
            "2. Việc của xóm Chùa\n"
            "a) Chẻ lạt;\n"
            "b) Đan phên."
        ),
    ),
)
