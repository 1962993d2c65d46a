"""Dấu ở cuối tiêu đề không thống nhất.

Tiêu đề cùng cấp nên cùng có hoặc cùng không có dấu hai chấm; cuối tiêu đề không đặt dấu chấm. Mỗi
cấp chỉ được nhắc một lần.

Căn cứ: không có điều khoản riêng; đây là cách trình bày thống nhất.

Ngoại lệ: không báo khi mỗi cấp giữ một kiểu riêng. Mục là câu trọn vẹn, câu dẫn vào danh sách và
gạch đầu dòng không bị xét.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from kehoach_lint.findings import Severity
from kehoach_lint.plan import LabelKind, Plan, Section
from kehoach_lint.rules.base import Context, Mention, Part, Report, Rule

_LEVELS = (LabelKind.PART, LabelKind.CHAPTER, LabelKind.ALPHA, LabelKind.ROMAN, LabelKind.ARABIC,
           LabelKind.DECIMAL)  # fmt: skip
_SHORT = 12


def check(plan: Plan, context: Context) -> Iterator[Report]:
    """Report, once a level, the headings whose end mark differs from most."""
    del context
    levels: dict[LabelKind, list[Section]] = defaultdict(list)
    for section in plan.walk():
        if section.heading and len(section.title.text.split()) <= _SHORT:
            levels[section.label.kind].append(section)
    for kind in _LEVELS:
        marked = [one for one in levels[kind] if _mark(one)]
        plain = [one for one in levels[kind] if not _mark(one)]
        rare = marked if len(marked) <= len(plain) else plain
        if not marked or not plain:
            continue
        first, others = rare[0], rare[1:]
        key = "marked" if _mark(first) else "plain"
        related = tuple(Mention(one.title.span, "other") for one in others)
        yield Report(first.title.span, key, {"mark": _mark(first)}, related)


def _mark(section: Section) -> str:
    last = section.line.text.rstrip()[-1:]
    return last if last in (":", ".") else ""


RULE = Rule(
    code="BC010",
    name="dau-tieu-de",
    severity=Severity.INFO,
    wants=Plan,
    check=check,
    page=__doc__ or "",
    bad=(
        {
            Part.CONTENTS: (
                "I. MỤC ĐÍCH\n"
                "Vườn ươm đủ cây giống.\n"
                "II. NỘI DUNG:\n"
                "Gieo, ươm, che nắng.\n"
                "III. TỔ CHỨC THỰC HIỆN\n"
                "Tổ ươm làm."
            ),
        },
    ),
    good=(
        {
            Part.CONTENTS: (
                "I. MỤC ĐÍCH\n"
                "1. Mục đích chung:\n"
                "Giữ nghề rèn.\n"
                "2. Mục đích riêng:\n"
                "Có lò chung.\n"
                "II. NỘI DUNG\n"
                "1. Dựng lò:\n"
                "Bản góp gạch."
            ),
        },
        {
            Part.CONTENTS: (
                "I. VIỆC CHUNG\n"
                "1. Phát cỏ quanh trạm bơm.\n"
                "2. Sơn lại cửa cống.\n"
                "II. VIỆC RIÊNG\n"
                "1. Trạm bơm\n"
                "- Tra dầu."
            ),
        },
    ),
)
