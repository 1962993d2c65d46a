"""Đã giải thích chữ viết tắt mà vẫn lẫn tên đầy đủ và chữ viết tắt.

Sau khi ghi "Ủy ban nhân dân xã (sau đây viết tắt là UBND xã)" thì dùng chữ viết tắt ấy đến hết văn
bản. Quy tắc báo một lần khi cả tên đầy đủ và chữ viết tắt đều còn được dùng từ hai lần trở lên.

Căn cứ: không có điều khoản riêng; đã đặt chữ viết tắt thì để dùng.

Ngoại lệ: không tính tên trong bảng, đề mục, ngoặc kép, tên luật, tên văn bản viện dẫn, nơi nhận và
phần ký.
"""

from __future__ import annotations

from collections.abc import Iterator

from kehoach_lint.findings import Severity
from kehoach_lint.plan import Plan
from kehoach_lint.rules.base import Context, Mention, Report, Rule
from kehoach_lint.rules.tr.shortening import Running, explained

_LEAST = 2


def check(plan: Plan, context: Context) -> Iterator[Report]:
    """Report each abbreviation whose full name goes on being written, once."""
    told: set[str] = set()
    for found in explained(context.draft.text):
        if found.short in told:
            continue
        told.add(found.short)
        if context.draft.text.count(found.full, found.span.end) < _LEAST:
            continue
        running = Running(context.draft, plan)
        full = list(running.places(found.full, found.span.end))
        short = len(list(running.places(found.short, found.span.end)))
        if len(full) >= _LEAST and short >= _LEAST:
            counts = {"count": len(full), "shorts": short}
            yield Report(
                full[0],
                params={"full": found.full, "short": found.short, **counts},
                related=(
                    Mention(found.span, "explained"),
                    *(Mention(span, "place") for span in full[1:]),
                ),
                suggestion=found.short,
            )


RULE = Rule(
    code="TR009",
    name="lan-ten-va-viet-tat",
    severity=Severity.INFO,
    wants=Plan,
    check=check,
    page=__doc__ or "",
    bad=(
        "- Ban Chỉ đạo (BCĐ) họp mỗi tháng một lần.\n- Thôn báo tin cho Ban Chỉ đạo.\n"
        "- Ban Chỉ đạo trả lời; BCĐ ghi sổ, BCĐ lưu sổ.",
    ),
    good=(
        "- Ban Chỉ đạo (BCĐ) họp mỗi tháng một lần.\n- Thôn báo tin cho BCĐ.\n"
        "- BCĐ trả lời và ghi sổ.",
        "- Ban Chỉ đạo (BCĐ) họp mỗi tháng một lần; BCĐ ghi sổ.\n- Ban Chỉ đạo giữ sổ.",
    ),
)
