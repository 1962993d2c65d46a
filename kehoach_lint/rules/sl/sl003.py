"""Ngày, năm gốc hoặc số năm của một ngày kỷ niệm đã biết bị ghi sai.

Tên ngày kỷ niệm được đối chiếu với tệp rulesets/ky-niem.yaml: "Ngày thành lập Quân đội nhân dân
Việt Nam (22/12/1945 - …)" sai năm gốc, phải là 22/12/1944. Khi tên đúng, số năm phải hợp với năm
của kế hoạch: trong kế hoạch năm 2024, Ngày thành lập Đảng Cộng sản Việt Nam là 94 năm. Dòng chưa
đối chiếu nguồn chỉ được nhắc ở mức thông tin.

Căn cứ: ghi ở từng dòng của tệp rulesets/ky-niem.yaml.

Ngoại lệ: chỉ xét khi tên đứng ngay trước ngày, và ngày hoặc năm đã đúng (nếu không thì có thể là
một ngày khác cùng tên). Không xét số năm trong câu nói về việc đã làm hoặc về một năm khác.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from kehoach_lint.draft import Draft, Span
from kehoach_lint.figures import letters
from kehoach_lint.findings import Severity
from kehoach_lint.patterns import late
from kehoach_lint.plan import DateRef, DateUse, Plan
from kehoach_lint.rules.base import Context, Mention, Report, Rule
from kehoach_lint.rules.sl.jubilees import Pair, pairs, plan_years
from kehoach_lint.rules.sl.naming import Known, another_before, named_before, named_behind
from kehoach_lint.rulesets.anniversaries import Anniversary, anniversaries

_COUNT = late(r"[0-9](?<![\w.,/-][0-9])\d{0,2}\s+năm\s+(?=[^\W\d])")
_NOT_BEFORE = late(r"(?:hơn|gần|trên|khoảng|suốt|qua|sau|trong|những)\s+$")
_ENDS = late(r"\s*(?:$|[,;.:()\[\]\"*\n-]|(?:và|gắn|do|của\s+năm|năm|ngày)(?![^\W_])|\d)")
_PAST = late(r"(?<![^\W_])(?:đã|năm\s+trước|vừa\s+qua|kết\s+quả)(?![^\W_])")
_CLAUSE_CUT = late(r"[;\n]|\.\s")
_YEAR = late(r"(?<!\d)(?:19|20)\d\d(?!\d)")
_REACH = 300
_FAR = 10
_MODERN = 1990
_COPIED = 3
"""How many years off a count may be and still be taken for one left from an earlier plan."""


def check(plan: Plan, context: Context) -> Iterator[Report]:
    """Report known anniversaries with a wrong day, base year or number of years."""
    joined = {pair.first.start: pair for pair in pairs(plan, context.draft) if pair.days}
    ends = {pair.last.start for pair in joined.values()}
    for ref in plan.dates:
        bound = ref.use in (DateUse.ISSUE, DateUse.CITATION)
        if None in ref.day[:3] or bound or ref.span.start in ends:
            continue
        if not anniversaries().near(ref.day.day or 0, ref.day.month or 0, ref.day.year or 0):
            continue
        known = named_before(context.draft, ref.span.start)
        if known is not None:
            yield from _date(ref, known, joined.get(ref.span.start), context)
    if context.ruleset is not None:
        yield from _counts(plan, context)


def _date(ref: DateRef, found: Known, pair: Pair | None, context: Context) -> Iterator[Report]:
    day, known = ref.day, found.anniversary
    same_day = (day.day, day.month) == (known.day, known.month)
    same_year = day.year in known.base_years
    # What does not fit in both may be another day of that name; a pair of two days is SL002's.
    if same_day == same_year or (pair and not pair.same_day):
        return
    if pair is None and not (_is_base(day.year or 0, known) if same_day else found.day):
        return
    if another_before(context.draft, ref.span.start, day):
        return
    right = f"{known.day:02d}/{_month(known.month)}/{known.year}"
    params = {"date": context.draft.excerpt(ref.span), "name": known.name, "right": right}
    yield Report(
        ref.span,
        "year" if same_day else "day",
        params,
        suggestion=right,
        severity=Severity.ERROR if known.confirmed else Severity.INFO,
        basis=known.source,
    )


def _is_base(year: int, known: Anniversary) -> bool:
    """Whether a year that stands alone is meant as the base, not as the year of the celebration."""
    return abs(year - known.year) <= _FAR and max(year, known.year) < _MODERN


def _month(month: int) -> str:
    return f"{month:02d}" if month < 3 else str(month)


def _counts(plan: Plan, context: Context) -> Iterator[Report]:
    years, text = plan_years(plan), letters(context.draft.text)
    if not years:
        return
    for match in _COUNT.finditer(text):
        found = named_behind(context.draft, match.end())
        if found is None or not _ENDS.match(text, found[1]):
            continue
        known, end = found
        span = Span(match.start(), match.end())
        digits = re.match(r"\d+", match[0])
        count = int(digits[0]) if digits else 0
        if _fits(count, known, years) or _told_otherwise(span, end, count, known, context.draft):
            continue
        right = _nearest(known, years, plan)
        if abs(count - right) <= _COPIED:
            yield _count(Span(span.start, span.start + len(str(count))), known, right, context)


def _count(span: Span, known: Anniversary, right: int, context: Context) -> Report:
    params = {
        "count": context.draft.slice(span), "name": known.name, "base": known.year, "right": right,
        "year": known.year + right,
    }  # fmt: skip
    plan = context.plan
    related = (Mention(plan.year.span, "source"),) if plan.year else ()
    return Report(
        span,
        "count",
        params,
        related,
        suggestion=str(right),
        severity=Severity.WARNING if known.confirmed else Severity.INFO,
        basis=known.source,
    )


def _fits(count: int, known: Anniversary, years: tuple[int, ...]) -> bool:
    return any(year - base == count for year in years for base in known.base_years)


def _nearest(known: Anniversary, years: tuple[int, ...], plan: Plan) -> int:
    """The number of years in the year of the plan."""
    last = plan.year.last if plan.year else years[-1]
    return last - known.year


def _told_otherwise(span: Span, end: int, count: int, known: Anniversary, draft: Draft) -> bool:
    """Whether the clause is about the past or names the year that makes the count right, and
    whether a bracket behind the name says another number of years, which SL001 tells."""
    text, block = letters(draft.text), draft.block_at(span.start).span
    start, stop = max(block.start, span.start - _REACH), min(block.end, end + _REACH)
    for cut in _CLAUSE_CUT.finditer(text, start, stop):
        if cut.end() <= span.start:
            start = cut.end()
        elif cut.start() >= end:
            stop = cut.start()
            break
    if _NOT_BEFORE.search(text, start, span.start) or _PAST.search(text, start, span.start):
        return True
    dates = re.compile(r"\s*\([^()]*\)").match(text, end, stop)
    if dates is not None:
        inside = [int(year) for year in _YEAR.findall(dates[0])]
        return len(inside) == 2 and inside[1] - inside[0] != count
    years = [int(year) for year in _YEAR.findall(text[start:stop])]
    return any(year - base == count for year in years for base in known.base_years)


RULE = Rule(
    code="SL003",
    name="ngay-ky-niem",
    severity=Severity.ERROR,
    wants=Plan,
    check=check,
    page=__doc__ or "",
    bad=("- Dâng hương nhân Ngày Thương binh - Liệt sĩ (27/7/1946 - 27/7/2024).",),
    good=(
        "- Dâng hương nhân Ngày Thương binh - Liệt sĩ (27/7/1947 - 27/7/2024).",
        "- Dâng hương nhân Ngày Thương binh - Liệt sĩ (27/7/2024).",
    ),
)
