"""Lẫn "UBND" và "Ủy ban nhân dân" trong bài.

Viết "UBND" hay "Ủy ban nhân dân" đều được, nhưng trong một văn bản nên theo một cách. Quy tắc chỉ
báo một lần, khi cách ít dùng hơn cũng có từ ba chỗ trở lên và không dưới một phần năm tổng số.

Căn cứ: không có điều khoản riêng; một văn bản nên theo một cách viết.

Ngoại lệ: không tính phần đầu, phần ký, nơi nhận, bảng, đề mục, ngoặc kép, tên văn bản viện dẫn và
tên "Văn phòng HĐND và UBND". Văn bản có giải thích chữ UBND thì quy tắc TR009 xét.
"""

from __future__ import annotations

from collections.abc import Iterator

from kehoach_lint.draft import Span
from kehoach_lint.findings import Severity
from kehoach_lint.plan import Plan
from kehoach_lint.rules.base import Context, Mention, Report, Rule
from kehoach_lint.rules.tr.shortening import Running, explained

_SHORT = "UBND"
_FULL = ("Ủy ban nhân dân", "Uỷ ban nhân dân", "Ủy ban Nhân dân", "Uỷ ban Nhân dân")
_LEAST, _SHARE = 3, 5
_OFFICE = ("văn phòng", "hđnd và", "hđnd &", "hđnd -", "hđnd –")


def check(plan: Plan, context: Context) -> Iterator[Report]:
    """Report the rarer of the two once."""
    text = context.draft.text
    if min(text.count(_SHORT), sum(map(text.count, _FULL))) < _LEAST:
        return
    if any(_SHORT in found.short for found in explained(text)):
        return
    running = Running(context.draft, plan)
    full = sorted(span for form in _FULL for span in running.places(form))
    if len(full) < _LEAST:
        return
    short = [span for span in running.places(_SHORT) if not _of_office(text, span)]
    rarer, other = (short, full) if len(short) <= len(full) else (full, short)
    if len(rarer) >= _LEAST and _SHARE * len(rarer) >= len(rarer) + len(other):
        right = _SHORT if other is short else _FULL[0]
        yield Report(
            rarer[0],
            params={"shorts": len(short), "fulls": len(full)},
            related=tuple(Mention(span, "place") for span in rarer[1:]),
            suggestion=right,
        )


def _of_office(text: str, span: Span) -> bool:
    return text[max(0, span.start - 12) : span.start].lower().rstrip().endswith(_OFFICE)


RULE = Rule(
    code="TR010",
    name="lan-ubnd",
    severity=Severity.INFO,
    wants=Plan,
    check=check,
    page=__doc__ or "",
    bad=("- UBND xã duyệt danh sách.\n- Thôn báo UBND xã khi xong việc.\n- UBND xã kiểm tra lại.",),
    good=(
        "- Ủy ban nhân dân xã duyệt danh sách.\n- Thôn báo UBND xã khi xong việc.",
        "- Văn phòng HĐND và UBND lo giấy mời; Văn phòng HĐND và UBND giữ sổ.",
    ),
)
