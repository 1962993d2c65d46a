"""Quốc hiệu viết sai.

Quốc hiệu viết in hoa, đủ chữ: "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM" (Nghị định 30/2020/NĐ-CP, Phụ
lục I, mục II.1.a).

Sai chữ (thiếu dấu, thiếu tiếng) là lỗi; không viết in hoa hoặc thừa dấu câu là cảnh báo. Chương
trình nêu cách viết đúng.

Ngoại lệ: "CỘNG HOÀ" và "CỘNG HÒA" đều đúng, chính Nghị định dùng cả hai. Thừa khoảng trắng giữa các
chữ không bị báo. Tên nước nhắc trong phần nội dung không bị xét.
"""

from __future__ import annotations

from collections.abc import Iterator

from kehoach_lint.draft import Span
from kehoach_lint.findings import Edit, Fix, Severity
from kehoach_lint.plan import Form, Header
from kehoach_lint.rules.base import Context, Part, Report, Rule
from kehoach_lint.rules.tt.tt002 import RIGHT
from kehoach_lint.vietnamese.folding import fold

_RULED = " -_*=–—"
"""What the line under the words leaves behind when it is drawn with characters."""


def check(node: Header, context: Context) -> Iterator[Report]:
    """Report a Quốc hiệu that is not written as the decree has it."""
    line = node.quoc_hieu
    if line is None:
        return
    text = context.draft.excerpt(line.span).strip(_RULED)
    if text in (RIGHT, RIGHT.replace("HÒA", "HOÀ")):
        return
    same = fold(text).strip(" .,;:") == fold(RIGHT)
    at = line.text.find(line.text.strip(_RULED))
    start = line.span.start + max(at, 0)
    span = Span(start, start + len(line.text.strip(_RULED)))
    yield Report(
        span,
        "letters" if same else "",
        {"right": RIGHT},
        suggestion=RIGHT,
        fix=Fix(True, (Edit(span, RIGHT),)),
        severity=Severity.WARNING if same else None,
    )


RULE = Rule(
    code="TT014",
    name="quoc-hieu-sai",
    severity=Severity.ERROR,
    wants=Header,
    check=check,
    page=__doc__ or "",
    basis="NĐ 30/2020/NĐ-CP, Phụ lục I, II.1.a",
    forms=frozenset((Form.STATE, Form.PARTY)),
    bad=(
        {
            Part.MOTTO: ("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIÊT NAM\nĐộc lập - Tự do - Hạnh phúc"),
        },
        {
            Part.MOTTO: ("Cộng hòa xã hội chủ nghĩa Việt Nam\nĐộc lập - Tự do - Hạnh phúc"),
        },
    ),
    good=(
        {
            Part.MOTTO: ("CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc"),
        },
        "- Treo cờ của nước Cộng hòa xã hội chủ nghĩa Việt Nam ở nhà văn hóa các thôn.",
    ),
)
