"""Nhảy số thứ tự.

Sau mục III là mục IV, không phải V; dãy số bắt đầu từ 1. Thường do xóa hoặc chèn một mục mà không
đánh lại số, hoặc một mục bị mất khi chép. Với mục lớn (Phần, Chương, I, A, Điều) đây là lỗi nếu số
bị nhảy ở giữa dãy.

Ngoại lệ: không báo số chạy tiếp qua các mục lớn (mục I có 1, 2; mục II có 3, 4), số đánh lại từ 1 ở
mục mới, và năm hay số lượng đứng đầu dòng ("12 thôn đã có tổ").
"""

from __future__ import annotations

from collections.abc import Iterator

from kehoach_lint.findings import Severity
from kehoach_lint.numerals import ALPHABET
from kehoach_lint.plan import LabelKind, Plan, Section
from kehoach_lint.rules.base import Context, Mention, Part, Report, Rule
from kehoach_lint.rules.bc.siblings import number, same_series, steps

_HIGH = frozenset((LabelKind.PART, LabelKind.CHAPTER, LabelKind.ROMAN, LabelKind.ARTICLE))


def check(plan: Plan, context: Context) -> Iterator[Report]:
    """Report numbers that are left out."""
    del context
    for before, section, top in steps(plan):
        if section.label.kind is LabelKind.POINT or not section.label.numbers:
            continue
        if before is None:
            if number(section) > 1 and _may_open(section, top):
                yield _report(section, "first", 1, None)
        elif _skips_dd(before, section):
            continue
        elif same_series(before, section) and number(section) > number(before) + 1:
            yield _report(section, "", number(before) + 1, before)
        elif not same_series(before, section) and number(section) > 1:
            yield _report(section, "first", 1, None)


def _may_open(section: Section, top: bool) -> bool:
    """Whether a label is surely one at the head of a run: "V. Lò" in a sentence is a name."""
    if section.label.kind is LabelKind.ALPHA:
        return section.title.text.isupper()
    return top or section.label.kind not in _HIGH


def _skips_dd(before: Section, section: Section) -> bool:
    """Whether E. follows D.: with capitals both that and Đ. are in use."""
    return section.label.kind is LabelKind.ALPHA and (number(before), number(section)) == (_D, _E)


def _report(section: Section, key: str, missing: int, before: Section | None) -> Report:
    params = {
        "label": section.label.text,
        "before": before.label.text if before else "",
        "missing": _written(section, missing),
    }
    related = (Mention(before.title.span, "before"),) if before else ()
    severity = Severity.ERROR if section.label.kind in _HIGH and before else None
    return Report(section.title.span, key, params, related, severity=severity)


_D, _E = 4, 6
_ROMAN = ("", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII")


def _written(section: Section, value: int) -> str:
    if section.label.kind is LabelKind.ROMAN and value < len(_ROMAN):
        return _ROMAN[value]
    if section.label.kind is LabelKind.ALPHA:
        return ALPHABET[value - 1].upper()
    return ".".join(str(part) for part in (*section.label.numbers[:-1], value))


RULE = Rule(
    code="BC002",
    name="nhay-so",
    severity=Severity.WARNING,
    wants=Plan,
    check=check,
    page=__doc__ or "",
    basis="Nghị định 30/2020/NĐ-CP, Phụ lục I, II.6.đ",
    bad=(("1. Trưởng thôn lập danh sách hộ.\n2. Kế toán thu tiền góp.\n4. Thủ quỹ giữ sổ."),),
    good=(
        {
            Part.CONTENTS: (
                "I. VIỆC CỦA XÃ\n"
                "1. Làm đường trục.\n"
                "2. Kẻ vạch, cắm biển.\n"
                "II. VIỆC CỦA THÔN\n"
                "3. Làm đường ngõ.\n"
                "4. Trồng cây bóng mát."
            ),
        },
        ("1. Buổi sáng\n- Vớt bèo dưới ao.\n2. Buổi chiều\n- Quét đường thôn."),
    ),
)
