"""Dẫn chiếu đến một mục không có trong văn bản.

"Theo Mục VI Kế hoạch này", "tại phần III nêu trên" phải trỏ đến mục có thật. Thường do thêm, bớt
mục mà quên sửa chỗ dẫn chiếu.

Căn cứ: không có điều khoản riêng; chỗ dẫn chiếu phải tìm thấy được.

Ngoại lệ: không xét mục, điều của văn bản khác ("Mục III Kế hoạch số…", "Điều 74 Luật…"), mục của
phụ lục, và số thường không kèm "này", "nêu trên" ("theo mục 9").
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from kehoach_lint.draft import Span
from kehoach_lint.findings import Severity
from kehoach_lint.numerals import roman
from kehoach_lint.patterns import late
from kehoach_lint.plan import LabelKind, Plan
from kehoach_lint.rules.base import Context, Report, Rule

_REFERENCE = late(
    r"\b(?:tại|theo|ở|của|thuộc|và|như)\s+(?:(?:[Kk]hoản|[Đđ]iểm|[Tt]iểu\s+mục)\s+(?:\d{1,2}|[a-zđ])\s*,?\s*){0,2}"
    r"((?:[Mm]ục|[Pp]hần|[Đđ]iều)\s+([IVX]+|\d{1,2})(?!\w|[./]\w))",
)
_HERE = late(
    r"\s*,?\s*(?:của\s+)?(?:(?:bản\s+)?(?:[Kk]ế\s+hoạch|[Vv]ăn\s+bản|[Cc]hương\s+trình|[Qq]uyết"
    r"\s+định|[Hh]ướng\s+dẫn)\s+này|nêu\s+trên|ở\s+trên|trên\s+đây|dưới\s+đây|này)\b|\s*(?:[;)\n]|\.\s|\.$|$)"
)
_OTHER = late(
    r"\d{1,4}\s?[/-]\s?[A-ZĐ]"
    r"|\b(?:Luật|Nghị định|Thông tư|Nghị quyết|Chỉ thị|Kết luận|Quy chế|Điều lệ|Đề án)\b"
)
_KINDS = {
    "mục": (LabelKind.ROMAN, LabelKind.ARABIC, LabelKind.ALPHA),
    "phần": (LabelKind.PART, LabelKind.ROMAN, LabelKind.ALPHA),
    "điều": (LabelKind.ARTICLE,),
}


def check(plan: Plan, context: Context) -> Iterator[Report]:
    """Report references to sections of this document that it does not have."""
    if not plan.sections:
        return
    numbers = _numbers(plan)
    text = context.draft.text
    start, end = plan.sections[0].span.start, plan.sections[-1].span.end
    if plan.closing:
        end = plan.closing[-1].span.end
    for found in _REFERENCE.finditer(text, start, end):
        word = found[1].split()[0].lower()
        value = int(found[2]) if found[2].isdigit() else roman(found[2])
        own = _HERE.match(text, found.end())
        if own is None or not value or not any(numbers.get(kind) for kind in _KINDS[word]):
            continue
        here = "này" in own[0] or "trên" in own[0] or "dưới" in own[0]
        if not here and _cites_before(text, found.start()):
            continue
        if found[2].isdigit() and not here:
            continue  # "theo mục 3" alone may speak of an item of the section it stands in
        if any(value in numbers.get(kind, ()) for kind in _fitting(word, found[2])):
            continue
        yield Report(Span(*found.span(1)), "", {"text": " ".join(found[1].split())})


def _fitting(word: str, written: str) -> tuple[LabelKind, ...]:
    kinds = _KINDS[word]
    if written.isdigit():
        return tuple(kind for kind in kinds if kind is not LabelKind.ROMAN)
    return tuple(kind for kind in kinds if kind in (LabelKind.ROMAN, LabelKind.PART)) or kinds


def _numbers(plan: Plan) -> dict[LabelKind, set[int]]:
    numbers: dict[LabelKind, set[int]] = {}
    for section in plan.walk():
        if section.label.numbers:
            numbers.setdefault(section.label.kind, set()).add(section.label.numbers[-1])
    return numbers


def _cites_before(text: str, at: int) -> bool:
    """Whether the clause has named another document before: the section may be that one's."""
    clause = text[max(0, at - 160) : at]
    clause = re.split(r"[.;\n]", clause)[-1]
    return _OTHER.search(clause) is not None


RULE = Rule(
    code="BC008",
    name="dan-chieu-muc",
    severity=Severity.WARNING,
    wants=Plan,
    check=check,
    page=__doc__ or "",
    bad=("- Các đơn vị thực hiện theo Mục XV Kế hoạch này.",),
    good=(
        "- Các đơn vị thực hiện theo Mục XV Kế hoạch số 12/KH-UBND ngày 05/3/2024.",
        "- Chỉ tiêu giao cho từng thôn tại Mục XV Phụ lục kèm theo.",
    ),
)
