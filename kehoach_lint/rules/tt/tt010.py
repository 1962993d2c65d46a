"""Thiếu quyền hạn, chức vụ của người ký.

Cuối văn bản, bên phải, ghi quyền hạn (TM., KT., TL., TUQ., Q. khi cần), chức vụ rồi đến họ tên
người ký (Nghị định 30/2020/NĐ-CP, Điều 8 khoản 2 điểm g; Phụ lục I, mục II.7). Người đứng đầu một
cơ quan theo chế độ thủ trưởng chỉ ghi chức vụ: GIÁM ĐỐC, HIỆU TRƯỞNG.

Báo khi không có dòng nào như thế, hoặc sau dòng TM. không có chức vụ.

Ngoại lệ: không báo với văn bản ban hành kèm theo văn bản khác. CHỦ TỊCH ký mà không có dòng TM. vẫn
được. Thiếu họ tên là việc của TT011.
"""

from __future__ import annotations

from collections.abc import Iterator

from kehoach_lint.findings import Severity
from kehoach_lint.plan import Plan
from kehoach_lint.rules.base import Context, Part, Report, Rule
from kehoach_lint.rules.tt import parts
from kehoach_lint.rules.tt.authority import read_authority


def check(node: Plan, context: Context) -> Iterator[Report]:
    """Report a document without a signing block, or with TM. and no post under it."""
    if not parts.complete(context):
        return
    severity = parts.softened(context)
    signature = node.signature
    if signature is None:
        yield Report(parts.at(_tail_end(node)), severity=severity)
        return
    last = signature.authority[-1] if signature.authority else None
    if last is None or signature.positions:
        return
    read = read_authority(last.text)
    unsure = signature.name is not None and signature.name.text.isupper()
    if read is not None and read.short == "TM" and not unsure:
        yield Report(parts.at(last.span.end), "post", {"line": last.text}, severity=severity)


def _tail_end(plan: Plan) -> int:
    """Behind the recipients, else behind the body."""
    end = parts.body_end(plan)
    if plan.recipients is None:
        return end
    spans = [plan.recipients.heading.span, *(item.span for item in plan.recipients.items)]
    return max(end, *(span.end for span in spans))


RULE = Rule(
    code="TT010",
    name="thieu-chu-ky",
    severity=Severity.WARNING,
    wants=Plan,
    check=check,
    page=__doc__ or "",
    basis="NĐ 30/2020/NĐ-CP, Phụ lục I, II.7",
    bad=(
        {
            Part.SIGNATURE: ("TM. ỦY BAN NHÂN DÂN\nLương Khắc Vượng"),
        },
        {
            Part.END: (
                "Trên đây là Kế hoạch giữ sạch ao làng năm 2024 của Ủy ban nhân dân xã./.\n"
                "\n"
                "Nơi nhận:\n"
                "- UBND huyện Ba Vì;\n"
                "- Các thôn;\n"
                "- Lưu: VT."
            ),
        },
    ),
    good=(
        {
            Part.SIGNATURE: ("CHỦ TỊCH\nLương Khắc Vượng"),
        },
        {
            Part.SIGNATURE: ("TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\nLương Khắc Vượng"),
        },
    ),
)
