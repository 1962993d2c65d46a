"""Thiếu phần đầu của văn bản.

Văn bản hành chính mở đầu bằng Quốc hiệu và Tiêu ngữ, tên cơ quan ban hành, số và ký hiệu, địa danh
và thời gian ban hành (Nghị định 30/2020/NĐ-CP, Điều 8 khoản 2, điểm a đến d). Văn bản của Đảng có
tiêu đề ĐẢNG CỘNG SẢN VIỆT NAM thay cho Quốc hiệu, Tiêu ngữ.

Khi thiếu từ ba thành phần trở lên, hoặc thiếu cả Quốc hiệu, Tiêu ngữ và tên cơ quan, chương trình
báo một lần và nêu những gì còn thiếu. Với tệp .txt, .md hoặc văn bản lấy ra từ PDF, đây là cảnh
báo: phần đầu thường là một bảng, hay bị mất khi chuyển đổi, xin xem lại tệp gốc. Với tệp Word, đây
là lỗi ở giai đoạn thẩm định và ký ban hành.

Cách sửa: bổ sung phần đầu theo Mẫu 1.4, Phụ lục III.

Ngoại lệ: không báo với văn bản ban hành kèm theo văn bản khác. Khi chỉ thiếu một, hai thành phần
thì các quy tắc TT002 đến TT006 báo từng thành phần.
"""

from __future__ import annotations

from collections.abc import Iterator

from kehoach_lint.draft import WORD_FORMATS
from kehoach_lint.findings import Severity, Stage
from kehoach_lint.plan import Form, Header
from kehoach_lint.rules.base import Context, Part, Report, Rule
from kehoach_lint.rules.tt import parts


def check(node: Header, context: Context) -> Iterator[Report]:
    """Report a head of which most is absent."""
    del node  # the parts are found through the plan, which knows its form
    plan = context.plan
    if not parts.complete(context) or not parts.head_lost(plan):
        return
    params = {"parts": ", ".join(parts.missing_head(plan))}
    if context.draft.format not in WORD_FORMATS or context.draft.wrapped:
        severity = parts.softened(context)
        yield Report(parts.top(context), "lost", params, severity=severity)
        return
    strict = plan.form is not Form.NORMATIVE and context.stage is not Stage.DRAFTING
    severity = Severity.ERROR if strict else parts.softened(context)
    yield Report(parts.top(context), "", params, severity=severity)


RULE = Rule(
    code="TT001",
    name="thieu-phan-dau",
    severity=Severity.WARNING,
    wants=Header,
    check=check,
    page=__doc__ or "",
    basis=parts.BASIS,
    bad=(
        {
            Part.HEAD: ("ỦY BAN NHÂN DÂN\nXÃ CẨM LĨNH\nSố: 12/KH-UBND"),
        },
    ),
    good=(
        {
            Part.HEAD: (
                "ỦY BAN NHÂN DÂN\n"
                "XÃ CẨM LĨNH\n"
                "Số: 12/KH-UBND\n"
                "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n"
                "Cẩm Lĩnh, ngày 05 tháng 3 năm 2024"
            ),
        },
        {
            Part.HEAD: (
                "ĐẢNG BỘ HUYỆN BA VÌ\n"
                "ĐẢNG ỦY XÃ CẨM LĨNH\n"
                "Số 07-KH/ĐU\n"
                "ĐẢNG CỘNG SẢN VIỆT NAM\n"
                "Cẩm Lĩnh, ngày 05 tháng 3 năm 2024"
            ),
        },
    ),
)
