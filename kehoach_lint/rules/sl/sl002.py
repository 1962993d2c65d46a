"""Hai ngày trong ngoặc không cùng ngày, tháng.

Ngày kỷ niệm năm nay phải cùng ngày, cùng tháng với ngày gốc: (22/11/1904 - 22/11/2024), không phải
(22/11/1904 - 20/11/2024).

Căn cứ: không có điều khoản riêng; hai mốc của một ngày kỷ niệm phải trùng nhau.

Ngoại lệ: chỉ xét khi trước ngoặc là tên hoặc số năm của một ngày kỷ niệm. Không xét thời gian thực
hiện, nhiệm kỳ, giai đoạn (01/3/2024 - 30/11/2024), năm sinh - năm mất.
"""

from __future__ import annotations

from collections.abc import Iterator

from kehoach_lint.draft import Span
from kehoach_lint.figures import letters
from kehoach_lint.findings import Severity
from kehoach_lint.patterns import late
from kehoach_lint.plan import Day, Plan
from kehoach_lint.rules.base import Context, Mention, Report, Rule
from kehoach_lint.rules.sl.jubilees import Pair, counts, kept, lead, pairs
from kehoach_lint.rules.sl.naming import named_before

_NO_DAY = late(
    r"(?<![^\W_])(?:nhiệm\s+kỳ|giai\s+đoạn|khóa|thời\s+gian|từ\s+ngày|đợt|đồng\s+chí|ông|bà|cụ|mất)"
    r"(?![^\W_])"
)


def check(plan: Plan, context: Context) -> Iterator[Report]:
    """Report two dates of one anniversary that differ in day or month."""
    for pair in pairs(plan, context.draft):
        if not pair.days or pair.same_day:
            continue
        place = lead(context.draft, pair)
        named = named_before(context.draft, pair.first.start)
        known = named and named.anniversary
        if not (known or _is_jubilee(pair, place, context)):
            continue
        base = known is not None and (known.day, known.month) == (pair.until.day, pair.until.month)
        wrong, right, other = (
            (pair.first, pair.until, pair.last) if base else (pair.last, pair.base, pair.first)
        )
        params = {
            "wrong": context.draft.excerpt(wrong),
            "other": context.draft.excerpt(other),
            "day": _shown(right),
        }
        year = pair.base_year if base else pair.until_year
        related = (Mention(other, "other"),)
        yield Report(wrong, "", params, related, suggestion=f"{_shown(right)}/{year}")


def _is_jubilee(pair: Pair, place: Span, context: Context) -> bool:
    if _NO_DAY.search(letters(context.draft.text), *place):
        return False
    found = counts(context.draft, place)
    if found:
        return any(count.years == pair.years for count in found)
    return kept(context.draft, place) and pair.years > 1


def _shown(day: Day) -> str:
    month = f"{day.month:02d}" if (day.month or 0) < 3 else str(day.month)
    return f"{day.day:02d}/{month}"


RULE = Rule(
    code="SL002",
    name="hai-dau-ngoac",
    severity=Severity.ERROR,
    wants=Plan,
    check=check,
    page=__doc__ or "",
    bad=("- Kỷ niệm 26 năm Ngày thành lập xã (12/4/1998 - 14/4/2024).",),
    good=(
        "- Kỷ niệm 26 năm Ngày thành lập xã (12/4/1998 - 12/4/2024).",
        "- Thời gian sửa đường: hai đợt (12/4/2023 - 14/4/2024).",
    ),
)
