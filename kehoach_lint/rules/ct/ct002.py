"""Nhiều tiếng viết liền thành một.

"Quyết địnhban hành", "thựchiện", "UBNDxã": thường do sửa dở hoặc do chép từ tệp khác mà mất dấu
cách. Báo khi chữ ấy không phải một tiếng, tách ra thì được những tiếng đi với nhau và với tiếng
bên cạnh.

Ngoại lệ: tên riêng, từ nước ngoài, tên người viết tắt; địa chỉ thư điện tử, trang tin.

Căn cứ: chính tả tiếng Việt, các tiếng viết rời (Nghị định 30/2020/NĐ-CP, Điều 7).
"""

from __future__ import annotations

from collections.abc import Iterator

from kehoach_lint.draft import Draft, Span
from kehoach_lint.findings import Edit, Fix, Severity
from kehoach_lint.rules.base import Applies, Context, Report, Rule
from kehoach_lint.rules.ct.telling import NAMES_FIRST
from kehoach_lint.rules.ct.told import run_together
from kehoach_lint.vietnamese.words import words_of


def check(draft: Draft, _context: Context) -> Iterator[Report]:
    """Report words that ran together."""
    words = words_of(draft.text)
    for joined in run_together(draft.text):
        span, right = Span(*words.span(joined.word, joined.word)), " ".join(joined.parts)
        yield Report(
            span,
            params={
                "written": words.written[joined.word],
                "expected": right,
                "number": len(joined.parts),
            },
            suggestion=right,
            fix=Fix(True, (Edit(span, right),)),
        )


RULE = Rule(
    code="CT002",
    name="dinh-chu",
    severity=Severity.ERROR,
    wants=Draft,
    check=check,
    page=__doc__ or "",
    applies=Applies.TEXT,
    behind=NAMES_FIRST,
    bad=("- Các thôn tổ chức thựchiện kế hoạch này.",),
    good=(
        "- Các thôn tổ chức thực hiện kế hoạch này.",
        "- Gửi ảnh qua Zalo hoặc Facebook của Đoàn xã.",
    ),
)
