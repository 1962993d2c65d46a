"""Nhiều cách viết ngày trong một văn bản.

Trong phần nội dung nên giữ một cách viết: "05/3/2024" hoặc "ngày 05 tháng 3 năm 2024". Mỗi văn bản
chỉ được nhắc một lần, ở cách viết ít gặp hơn.

Căn cứ: không có điều khoản riêng; đây là cách trình bày thống nhất.

Ngoại lệ: dòng địa danh - thời gian luôn viết bằng chữ nên không tính. Ngày của văn bản viện dẫn và
ngày do kế hoạch đặt ra được xét riêng: căn cứ viết bằng chữ, nội dung viết bằng số vẫn được.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from kehoach_lint.findings import Severity
from kehoach_lint.plan import DateRef, DateStyle, DateUse, Plan
from kehoach_lint.rules.base import Context, Mention, Part, Report, Rule

_FULL = (DateStyle.SLASH, DateStyle.DASH, DateStyle.DOT, DateStyle.WORDS)


def check(plan: Plan, context: Context) -> Iterator[Report]:
    """Report the dates written in another way than most."""
    # Legal bases are often written in words throughout, the plan's own dates in figures.
    for cited in (True, False):
        styles: dict[DateStyle, list[DateRef]] = defaultdict(list)
        for ref in plan.dates:
            complete = None not in (ref.day.day, ref.day.month, ref.day.year)
            if ref.use is DateUse.ISSUE or ref.style not in _FULL or not complete:
                continue
            if (ref.use is DateUse.CITATION) is cited:
                styles[ref.style].append(ref)
        counts = sorted(map(len, styles.values()))
        if len(counts) > 1 and counts[-1] > counts[-2]:  # of two equal ones none is the usual one
            yield _mixed(styles, context)


def _mixed(styles: dict[DateStyle, list[DateRef]], context: Context) -> Report:
    ranked = sorted(styles.values(), key=len)
    rare = sorted((ref for group in ranked[:-1] for ref in group), key=lambda ref: ref.span)
    first, others = rare[0], rare[1:]
    params = {
        "date": context.draft.excerpt(first.span),
        "usual": context.draft.excerpt(ranked[-1][0].span),
    }
    related = tuple(Mention(ref.span, "other") for ref in others)
    return Report(first.span, "", params, related)


RULE = Rule(
    code="NT015",
    name="kieu-ngay",
    severity=Severity.INFO,
    wants=Plan,
    check=check,
    page=__doc__ or "",
    bad=(
        (
            "- Chấm điểm vào ngày 20 tháng 9 năm 2024.\n"
            "- Công bố vào ngày 04/10/2024, trao cờ vào ngày 11/10/2024."
        ),
    ),
    good=(
        (
            "- Chấm điểm vào ngày 20/9/2024.\n"
            "- Công bố vào ngày 04/10/2024, trao cờ vào ngày 11/10/2024."
        ),
        {
            Part.DATE: "Cẩm Lĩnh, ngày 11 tháng 3 năm 2024",
            Part.BODY: "- Chấm điểm trong tháng 9 năm 2024, công bố vào ngày 04/10/2024.",
        },
    ),
)
