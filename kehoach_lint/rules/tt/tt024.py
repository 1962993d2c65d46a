"""Thừa "Kính gửi" trong kế hoạch.

"Kính gửi" chỉ có trong công văn, tờ trình và báo cáo gửi cấp trên (Nghị định 30/2020/NĐ-CP, Phụ lục
I, mục II.9). Kế hoạch, chương trình, phương án, quyết định, nghị quyết, chỉ thị ban hành cho nhiều
nơi: nơi nhận ghi ở cuối văn bản.

Cách sửa: bỏ dòng "Kính gửi", đưa các cơ quan vào Nơi nhận.

Ngoại lệ: không báo với công văn, tờ trình, báo cáo, thông báo, khi không rõ tên loại, và khi chữ
"kính gửi" chỉ được nhắc đến trong câu.
"""

from __future__ import annotations

from collections.abc import Iterator

from kehoach_lint.findings import Severity
from kehoach_lint.plan import Form, Line, Plan
from kehoach_lint.rules.base import Context, Part, Report, Rule

_KINDS = frozenset(
    ("ke-hoach", "chuong-trinh", "phuong-an", "quyet-dinh", "nghi-quyet", "chi-thi", "de-an")
)
_FIRST = 3


def check(node: Plan, context: Context) -> Iterator[Report]:
    """Report an address line in a document that has none."""
    del context
    line = _address(node)
    if line is not None and node.kind in _KINDS and node.header.type_line:
        yield Report(line.span)


def _address(plan: Plan) -> Line | None:
    if plan.header.addressee is not None:
        return plan.header.addressee
    return next((line for line in plan.opening[:_FIRST] if _is_address(line.text)), None)


def _is_address(text: str) -> bool:
    words = text.lower().split(None, 2)[:2]
    return len(words) == 2 and words[0] == "kính" and words[1].rstrip(":.,;") == "gửi"


RULE = Rule(
    code="TT024",
    name="kinh-gui-thua",
    severity=Severity.WARNING,
    wants=Plan,
    check=check,
    page=__doc__ or "",
    basis="NĐ 30/2020/NĐ-CP, Phụ lục I, II.9",
    forms=frozenset((Form.STATE, Form.PARTY)),
    bad=(
        {
            Part.OPENING: (
                "Kính gửi: Các thôn trong xã.\nỦy ban nhân dân xã ban hành Kế hoạch như sau:"
            ),
        },
    ),
    good=(
        {
            Part.NUMBER: "Số: 12/TTr-UBND",
            Part.TITLE: ("TỜ TRÌNH\nXin hỗ trợ giống tre"),
            Part.OPENING: "Kính gửi: Ủy ban nhân dân huyện Ba Vì.",
        },
        "- Văn phòng xã soạn thư kính gửi các gia đình có công ở thôn.",
    ),
)
