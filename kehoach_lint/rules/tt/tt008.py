"""Trích yếu nội dung thiếu hoặc quá dài.

Ngay dưới tên loại là trích yếu: một câu ngắn gọn hoặc một cụm từ nói nội dung chủ yếu của văn bản
(Nghị định 30/2020/NĐ-CP, Điều 8 khoản 2 điểm đ; Phụ lục I, mục II.5). Trích yếu của công văn đặt
sau "V/v", dưới số và ký hiệu.

Thiếu trích yếu là cảnh báo. Trích yếu dài quá 60 tiếng chỉ được nhắc ở mức thông tin: nên đưa các
sự kiện, ngày kỷ niệm kể trong tên kế hoạch vào phần mở đầu.

Ngoại lệ: không báo thiếu khi dòng ngay dưới tên loại bắt đầu bằng "Về" hoặc "V/v", và với công
điện.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from kehoach_lint.draft import Span
from kehoach_lint.findings import Severity
from kehoach_lint.plan import Header
from kehoach_lint.rules.base import Context, Part, Report, Rule
from kehoach_lint.rules.tt import parts

_LONG = 60
_LOOK = 40
_SUBJECT = r"(?:V/v|Về)\b"


def check(node: Header, context: Context) -> Iterator[Report]:
    """Report an absent trích yếu, or one that is no short phrase."""
    if not parts.complete(context) or context.plan.kind == "cong-dien":
        return
    severity = parts.softened(context)
    words = len(node.title.split())
    if words > _LONG:
        span = Span(node.subject[0].span.start, node.subject[-1].span.end)
        yield Report(span, "long", {"words": words}, severity=Severity.INFO)
    if node.subject or _follows(node, context):
        return
    if context.plan.kind == "cong-van":
        if node.symbol:
            yield Report(parts.at(node.symbol.span.end), "letter", severity=severity)
    elif node.type_line:
        yield Report(parts.at(node.type_line.span.end), severity=severity)


def _follows(node: Header, context: Context) -> bool:
    """Whether the line under the tên loại is a subject that was read as something else."""
    if node.type_line is None:
        return False
    below = context.draft.text[node.type_line.span.end :][:_LOOK].lstrip()
    return re.match(_SUBJECT, below, re.IGNORECASE) is not None


RULE = Rule(
    code="TT008",
    name="trich-yeu",
    severity=Severity.WARNING,
    wants=Header,
    check=check,
    page=__doc__ or "",
    basis="NĐ 30/2020/NĐ-CP, Phụ lục I, II.5",
    bad=(
        {
            Part.TITLE: "KẾ HOẠCH",
        },
        {
            Part.TITLE: (
                "KẾ HOẠCH\n"
                "Tổ chức đợt thi đua nạo vét kênh mương, trồng cây bóng mát, làm sạch đường làng,"
                " ngõ xóm, xây dựng tủ sách thôn, giữ gìn nền nếp họp dân, chào mừng ngày hội của"
                " các dòng họ trong xã, mừng vụ lúa xuân được mùa, tiến tới hội làng mùa thu và lễ"
                " khánh thành nhà văn hóa của các thôn ở ven sông"
            ),
        },
    ),
    good=(
        {
            Part.TITLE: ("KẾ HOẠCH\nVề việc trồng tre giữ đê năm 2024"),
        },
        {
            Part.TITLE: (
                "KẾ HOẠCH\nPhát động phong trào thi đua trồng tre giữ đê\nnăm 2024 trên địa bàn xã"
            ),
        },
    ),
)
