"""Nhiều cách viết ngày trong một văn bản.

Trong phần nội dung nên giữ một cách viết: "05/3/2024" hoặc "ngày 05 tháng 3 năm 2024". Dòng địa
danh - thời gian luôn viết bằng chữ và không tính. Chỉ là thông tin, nêu một lần, ở cách viết ít gặp
hơn.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from kehoach_lint.findings import Severity
from kehoach_lint.plan import DateRef, DateStyle, DateUse, Plan
from kehoach_lint.rules.base import Context, Mention, Report, Rule

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
)
