"""Mục chỉ có tiêu đề, không có nội dung.

Một mục lớn (I, II, A, Phần…) mà ngay sau tiêu đề là mục khác: nội dung đã bị mất hoặc chưa viết.

Căn cứ: không có điều khoản riêng; một mục không có nội dung thì không thực hiện được.

Ngoại lệ: không báo khi nội dung viết ngay sau dấu hai chấm, khi mục là một câu trọn vẹn, khi văn
bản bị cắt ngang ở mục ấy. Mục nhỏ (1, a) chỉ có tên không bị xét.
"""

from __future__ import annotations

from collections.abc import Iterator

from kehoach_lint.findings import Severity
from kehoach_lint.patterns import late
from kehoach_lint.plan import LabelKind, Plan, Section
from kehoach_lint.rules.base import Context, Part, Report, Rule
from kehoach_lint.vietnamese.folding import fold

_HIGH = frozenset((LabelKind.PART, LabelKind.CHAPTER, LabelKind.ALPHA, LabelKind.ROMAN))

# "Kinh phí do ngân sách xã bảo đảm" without its full stop is a sentence, not a bare heading.
_SENTENCE = late(r"\s(?:do|từ|lấy|trích|theo(?! dõi))\s|\d/\d")


def check(section: Section, context: Context) -> Iterator[Report]:
    """Report a heading of a high level with nothing under it."""
    empty = not section.paragraphs and not section.children and section.heading
    empty = empty and ": " not in section.title.text  # "KINH PHÍ: DO NGÂN SÁCH XÃ BẢO ĐẢM"
    empty = empty and not _SENTENCE.search(fold(section.title.text))
    if not empty or section.label.kind not in _HIGH:
        return
    if _ends_the_text(section, context.plan) and not context.plan.closing:
        return  # the text is cut here; what follows may be lost
    yield Report(section.title.span, "", {"title": " ".join(section.title.text.split())})


def _ends_the_text(section: Section, plan: Plan) -> bool:
    return bool(plan.sections) and plan.sections[-1].span.end == section.span.end


RULE = Rule(
    code="BC009",
    name="muc-rong",
    severity=Severity.WARNING,
    wants=Section,
    check=check,
    page=__doc__ or "",
    bad=(
        {
            Part.CONTENTS: (
                "I. NỘI DUNG\n"
                "Cấy lúa thẳng hàng.\n"
                "II. KINH PHÍ\n"
                "III. PHÂN CÔNG\n"
                "Khuyến nông xã làm mẫu."
            ),
        },
    ),
    good=(
        {
            Part.CONTENTS: (
                "I. NỘI DUNG\n"
                "Đan lưới.\n"
                "II. KINH PHÍ: Ngân sách xã chi 20 triệu đồng.\n"
                "III. PHÂN CÔNG\n"
                "Vạn chài lo thuyền."
            ),
        },
        {
            Part.CONTENTS: (
                "I. Các thôn họp dân trước ngày 20 tháng 4.\nII. Xã cử người dự họp với từng thôn."
            ),
        },
    ),
)
