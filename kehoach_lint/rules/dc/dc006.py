"""Dấu ngoặc đơn không đủ cặp.

Mỗi dấu mở ngoặc "(" có một dấu đóng ngoặc ")" và ngược lại, trong cùng một đoạn hoặc ở các đoạn sau
khi trong ngoặc có danh sách.

Căn cứ: không có điều khoản riêng; đây là quy tắc dùng dấu câu tiếng Việt.

Ngoại lệ: số thứ tự a), 1), i) không phải dấu đóng ngoặc. Văn bản mất chữ do chuyển đổi tệp không
được xét, vì dấu ngoặc cũng mất theo chữ.
"""

from __future__ import annotations

from collections.abc import Iterator

from kehoach_lint.draft import Draft
from kehoach_lint.findings import Severity
from kehoach_lint.rules.base import Applies, Context, Report, Rule
from kehoach_lint.rules.dc.pairs import phrase, single_brackets
from kehoach_lint.rules.dc.places import damaged

_MOST = 6
"""More than so many mean that the text is no prose (code, formulas, a form)."""


def check(draft: Draft, context: Context) -> Iterator[Report]:
    """Report each bracket without a partner."""
    del context
    marks = single_brackets(draft)
    if not marks or len(marks) > _MOST or damaged(draft):
        return
    for mark in marks:
        span = phrase(draft, mark)
        yield Report(span, "open" if mark.opens else "close", {"text": draft.excerpt(span)})


RULE = Rule(
    code="DC006",
    name="ngoac-don-le",
    severity=Severity.WARNING,
    wants=Draft,
    check=check,
    page=__doc__ or "",
    applies=Applies.TEXT,
    bad=("- Gửi báo cáo về xã (qua Văn phòng để tổng hợp.",),
    good=(
        "- Gửi báo cáo về xã (qua Văn phòng) để tổng hợp.",
        "- Làm theo điểm a) và b) của bản cam kết: 1) dọn cỏ; 2) vớt bèo.",
    ),
)
