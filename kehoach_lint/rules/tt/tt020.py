"""Cuối nội dung không có dấu "./.".

Mọi mẫu của Nghị định 30/2020/NĐ-CP (Phụ lục III, mẫu 1.1 đến 1.10) kết thúc phần nội dung bằng
"./.", báo hiệu nội dung đã hết. Phần lời của Nghị định không nói đến dấu này nên chỉ nhắc ở mức
thông tin.

Cách sửa: thêm "./." vào cuối đoạn cuối cùng của phần nội dung.

Ngoại lệ: không báo khi không có lời kết ("Trên đây là…"), khi nội dung kết thúc bằng bảng, khi đã
có "/." hoặc ". /.", và với văn bản của Đảng (kết thúc bằng dấu chấm).
"""

from __future__ import annotations

from collections.abc import Iterator

from kehoach_lint.draft import Span
from kehoach_lint.findings import Edit, Fix, Severity
from kehoach_lint.plan import Form, Plan
from kehoach_lint.rules.base import Context, Part, Report, Rule
from kehoach_lint.rules.tt import parts


def check(node: Plan, context: Context) -> Iterator[Report]:
    """Report a body whose closing line has no end mark."""
    if (
        not node.closing
        or not parts.complete(context)
        or (node.recipients is None and node.signature is None)
    ):
        return
    line = node.closing[-1]
    if _ended(line.text) or context.draft.block_at(line.span.start).cell:
        return
    start = line.span.start + len(line.text.rstrip().rstrip(".;,").rstrip())
    fix = Fix(True, (Edit(Span(start, line.span.end), "./."),))
    yield Report(parts.at(line.span.end), suggestion="./.", fix=fix)


def _ended(text: str) -> bool:
    """Whether a line ends with "./.", "/.", "//" or the like."""
    text = text.rstrip()
    return text.endswith((".", "/")) and text[:-1].rstrip().endswith("/")


RULE = Rule(
    code="TT020",
    name="thieu-dau-ket",
    severity=Severity.INFO,
    wants=Plan,
    check=check,
    page=__doc__ or "",
    basis="NĐ 30/2020/NĐ-CP, Phụ lục III, mẫu 1.1 - 1.10",
    forms=frozenset((Form.STATE,)),
    bad=(
        {
            Part.CLOSING: "Trên đây là Kế hoạch trồng tre giữ đê năm 2024 của xã.",
        },
    ),
    good=(
        {
            Part.CLOSING: "Trên đây là Kế hoạch trồng tre giữ đê năm 2024 của xã/.",
        },
        {
            Part.CLOSING: (
                "Trên đây là Kế hoạch trồng tre giữ đê năm 2024 của xã.\n"
                "Yêu cầu các thôn thực hiện nghiêm túc./."
            ),
        },
    ),
)
