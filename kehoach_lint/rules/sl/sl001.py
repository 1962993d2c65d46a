"""Số năm kỷ niệm không khớp với hai mốc thời gian.

Trong "kỷ niệm N năm Ngày … (dd/m/yyyy - dd/m/yyyy)" thì N bằng năm sau trừ năm trước: 22/11/1904 -
22/11/2024 là 120 năm. Lỗi hay gặp: chép văn bản năm trước, sửa một mốc mà quên sửa số năm hoặc
ngược lại. Nếu ngày kỷ niệm có trong tệp rulesets/ky-niem.yaml thì chỗ bị báo là mốc sai; nếu năm
của kế hoạch cho biết mốc sau sai thì báo mốc sau; còn lại báo số năm.

Căn cứ: phép trừ hai năm; không cần quy định riêng.

Ngoại lệ: với giai đoạn ("5 năm 2021 - 2025", "10 năm (2014 - 2024)") cả hai cách đếm đều được chấp
nhận. Không xét số năm áng chừng (hơn 30 năm), năm sinh - năm mất, sơ kết một phần của giai đoạn.
"""

from __future__ import annotations

from collections.abc import Iterator

from kehoach_lint.draft import Span
from kehoach_lint.figures import letters
from kehoach_lint.findings import Severity
from kehoach_lint.patterns import late
from kehoach_lint.plan import Plan
from kehoach_lint.rules.base import Context, Mention, Report, Rule
from kehoach_lint.rules.sl.jubilees import (
    Count,
    Pair,
    counts,
    lead,
    pairs,
    plan_years,
)
from kehoach_lint.rules.sl.naming import named_before
from kehoach_lint.rules.sl.wholes import ORDINAL

_LIFE = late(
    r"(?<![^\W_])(?:sinh|mất|đồng\s+chí|ông|bà|cụ|danh\s+nhân|anh\s+hùng|nhà\s+(?:văn|thơ|giáo)|hy\s+sinh"
    r"|tác\s+giả|tác\s+phẩm)(?![^\W_])"
)
_STAGE = late(r"(?<![\w.,/-])(?P<years>\d{1,3})\s+năm\s*\(?\s*(?:từ\s+)?(?:năm\s+)?$")
_NO_STAGE = late(
    r"(?<![^\W_])(?:hơn|gần|trên|khoảng|ngoài|dưới|giai\s+đoạn|lần|kỳ|khóa|đề\s+án|dự\s+án|nghị\s+quyết"
    r"|chỉ\s+thị|kết\s+luận|thông\s+tư|nghị\s+định|quyết\s+định|chương\s+trình\s+số)\s+$"
)


def check(plan: Plan, context: Context) -> Iterator[Report]:
    """Report a number of years that the two dates behind it contradict."""
    for pair in pairs(plan, context.draft):
        place = lead(context.draft, pair)
        found = counts(context.draft, place)
        if found and (pair.same_day if pair.days else any(count.event for count in found)):
            yield from _jubilee(pair, found, place, context)
        elif not pair.days:
            yield from _stage(pair, place, context)


def _jubilee(pair: Pair, found: list[Count], place: Span, context: Context) -> Iterator[Report]:
    if len(found) != 1 or found[0].years == pair.years or pair.years <= 0:
        return
    count, years = found[0], plan_years(context.plan)
    text = letters(context.draft.text)[place.start : place.end]
    if not pair.days and _LIFE.search(text) and pair.until_year not in years:
        return
    found_name = named_before(context.draft, pair.first.start)
    known = found_name and found_name.anniversary
    base = pair.until_year - count.years
    if known and pair.base_year not in known.base_years and base == known.year:
        if known.confirmed and pair.days:
            return  # SL003 tells it
        yield _at(pair.first, "base", count, pair, base, context)
        return
    meant = pair.base_year + count.years
    if pair.until_year not in years and meant in years:
        yield _at(pair.last, "until", count, pair, meant, context)
        return
    yield _at(count.span, "", count, pair, pair.years, context)


def _at(span: Span, key: str, count: Count, pair: Pair, right: int, context: Context) -> Report:
    """The report on the count, or on one of the dates, whose last digits are the year."""
    params: dict[str, object] = {
        "count": count.years, "base": pair.base_year, "until": pair.until_year, "years": pair.years,
        "right": right,
    }  # fmt: skip
    others = (
        Mention(place, "count" if place is count.span else "dates")
        for place in (count.span, pair.span)
        if not (place.start <= span.start and span.end <= place.end)
    )
    kept = context.draft.excerpt(span)[:-4] if key else ""
    return Report(span, key, params, tuple(others), suggestion=f"{kept}{right}")


def _stage(pair: Pair, place: Span, context: Context) -> Iterator[Report]:
    """A stage is counted with its first year or without it."""
    text = letters(context.draft.text)
    found = _STAGE.search(text, place.start, pair.first.start)
    if found is None or pair.years <= 0:
        return
    if any(form.search(text, place.start, found.start()) for form in (_NO_STAGE, ORDINAL)):
        return
    years = int(found["years"])
    if years not in (pair.years, pair.years + 1):
        span = Span(*found.span("years"))
        params = {"count": years, "base": pair.base_year, "until": pair.until_year}
        params |= {"years": pair.years, "more": pair.years + 1}
        related = (Mention(pair.span, "dates"),)
        yield Report(span, "stage", params, related, severity=Severity.WARNING)


RULE = Rule(
    code="SL001",
    name="so-nam",
    severity=Severity.ERROR,
    wants=Plan,
    check=check,
    page=__doc__ or "",
    bad=("- Kỷ niệm 25 năm Ngày thành lập xã (12/4/1998 - 12/4/2024).",),
    good=(
        "- Kỷ niệm 26 năm Ngày thành lập xã (12/4/1998 - 12/4/2024).",
        "- Tổng kết kế hoạch 5 năm 2021 - 2025 của xã.",
    ),
)
