"""Quyền hạn của người ký viết sai dạng.

Văn bản hành chính viết TM., KT., TL., TUQ., Q. có dấu chấm và một khoảng trắng: "TM. ỦY BAN NHÂN
DÂN", "KT. CHỦ TỊCH" (Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.7). Văn bản của Đảng dùng gạch
chéo: "T/M BAN THƯỜNG VỤ", "K/T BÍ THƯ" (Hướng dẫn 05-HD/VPTW).

Thiếu khoảng trắng sau dấu chấm chỉ được nhắc ở mức thông tin. Chương trình nêu cách viết đúng.

Ngoại lệ: không báo với văn bản của Đoàn và các hội, vốn có hướng dẫn riêng. "TM. ỦY BAN NHÂN DÂN
XÃ" (có cấp) được chấp nhận; kế hoạch ký CHỦ TỊCH, không có dòng TM., cũng được.
"""

from __future__ import annotations

from collections.abc import Iterator

from kehoach_lint.draft import Span
from kehoach_lint.findings import Edit, Fix, Severity
from kehoach_lint.plan import Form, Signature
from kehoach_lint.rules.base import Context, Part, Report, Rule
from kehoach_lint.rules.tt.authority import Authority, party_proper, read_authority, right_form


def check(node: Signature, context: Context) -> Iterator[Report]:
    """Report each authority line written in another way than the form of the document asks."""
    plan = context.plan
    if plan.form is Form.PARTY and not party_proper(plan):
        return
    for line in node.authority:
        read = read_authority(line.text)
        if read is None:
            continue
        right = right_form(read.short, plan.form)
        key = _fault(read, right, plan.form)
        if not key:
            continue
        start = line.span.start + line.text.index(read.written)
        edit = Edit(Span(start, start + len(read.written)), f"{right} ")
        suggestion = f"{right} {read.rest}"
        yield Report(
            line.span,
            key,
            {"right": suggestion},
            suggestion=suggestion,
            fix=Fix(True, (edit,)),
            severity=Severity.INFO if key == "space" else None,
        )


def _fault(read: Authority, right: str, form: Form) -> str:
    written = read.written.rstrip()
    if written == right:
        return "space" if written == read.written and right.endswith(".") else ""
    if form is Form.PARTY:
        return "party" if "/" in right else ""
    return "slash" if "/" in written else "dot"


RULE = Rule(
    code="TT019",
    name="quyen-han-sai",
    severity=Severity.WARNING,
    wants=Signature,
    check=check,
    page=__doc__ or "",
    basis="NĐ 30/2020/NĐ-CP, Phụ lục I, II.7",
    forms=frozenset((Form.STATE, Form.PARTY)),
    bad=(
        {
            Part.SIGNATURE: ("T/M ỦY BAN NHÂN DÂN\nCHỦ TỊCH\nLương Khắc Vượng"),
        },
        {
            Part.SIGNATURE: ("TM ỦY BAN NHÂN DÂN\nKT CHỦ TỊCH\nPHÓ CHỦ TỊCH\nLương Khắc Vượng"),
        },
    ),
    good=(
        {
            Part.SIGNATURE: ("TM. ỦY BAN NHÂN DÂN XÃ\nCHỦ TỊCH\nLương Khắc Vượng"),
        },
        {
            Part.HEAD: (
                "ĐẢNG BỘ HUYỆN BA VÌ\n"
                "ĐẢNG ỦY XÃ CẨM LĨNH\n"
                "Số 07-KH/ĐU\n"
                "ĐẢNG CỘNG SẢN VIỆT NAM\n"
                "Cẩm Lĩnh, ngày 05 tháng 3 năm 2024"
            ),
            Part.SIGNATURE: ("T/M BAN THƯỜNG VỤ\nPHÓ BÍ THƯ\nLương Khắc Vượng"),
        },
    ),
)
