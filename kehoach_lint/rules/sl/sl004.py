"""Tên năm âm lịch không khớp với năm dương lịch.

Năm 2024 là Giáp Thìn, 2025 là Ất Tỵ, 2026 là Bính Ngọ: "Xuân Giáp Thìn 2025" là sai, thường do chép
kế hoạch đón Tết năm trước. Can và chi cũng phải đi với nhau được: không có năm "Giáp Tỵ". Khi không
ghi năm bên cạnh thì "Xuân…", "Tết…" được so với năm của kế hoạch và năm kế tiếp.

Căn cứ: cách tính can chi: can theo số dư của (năm - 4) chia cho 10, chi theo số dư của (năm - 4)
chia cho 12.

Ngoại lệ: không xét ngày tháng Chạp (còn thuộc năm cũ), sự kiện lịch sử, tên người. Viết Tỵ hay Tị,
Kỷ hay Kỉ, Quý hay Quí đều được.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from kehoach_lint.draft import Span
from kehoach_lint.figures import letters
from kehoach_lint.findings import Severity
from kehoach_lint.patterns import late
from kehoach_lint.plan import Plan
from kehoach_lint.rules.base import Context, Mention, Report, Rule
from kehoach_lint.rules.sl.jubilees import plan_years

_STEMS = ("Giáp", "Ất", "Bính", "Đinh", "Mậu", "Kỷ", "Canh", "Tân", "Nhâm", "Quý")
_BRANCHES = (
    "Tý", "Sửu", "Dần", "Mão", "Thìn", "Tỵ", "Ngọ", "Mùi", "Thân", "Dậu", "Tuất", "Hợi",
)  # fmt: skip
_OTHER_WAYS = {"kỉ": "kỷ", "quí": "quý", "tí": "tý", "mẹo": "mão", "tị": "tỵ"}
_NUMBERS = {
    **{name.lower(): number for number, name in enumerate(_STEMS)},
    **{name.lower(): number for number, name in enumerate(_BRANCHES)},
}
_NAME = late(
    r"(?:Giáp|GIÁP|Ất|ẤT|Bính|BÍNH|Đinh|ĐINH|Mậu|MẬU|K[ỷỉ]|K[ỶỈ]|Canh|CANH|Tân|TÂN|Nhâm|NHÂM|Qu[ýí]"
    r"|QU[ÝÍ])\s+(?:T[ýíÝÍỵịỴỊ]|S(?:ửu|ỬU)|D(?:ần|ẦN|ậu|ẬU)|M(?:[ãẹ]o|[ÃẸ]O|ùi|ÙI)|Th(?:ìn|ân)|TH(?:ÌN|ÂN)"
    r"|N(?:gọ|GỌ)|Tuất|TUẤT|H(?:ợi|ỢI))(?![^\W_])"
)
_YEAR_BEHIND = late(r"\s*(?:[-(]\s*)?(?:năm\s+)?(?P<year>(?:19|20)\d\d)(?!\d|\s?[/.-]\s?\d)")
_YEAR_BEFORE = late(
    r"(?<![\d/.-])(?P<year>(?:19|20)\d\d)\s*(?:\(|-\s*năm|\(\s*năm|năm)\s*(?:âm\s+lịch\s+)?$"
)
_SPRING = late(r"(?<![^\W_])(?:xuân|tết|nguyên\s+đán|cổ\s+truyền)\s+(?:năm\s+)?$")
_YEAR_WORD = late(r"(?<![^\W_])(?:xuân|tết|nguyên\s+đán|cổ\s+truyền|năm)\s+$")
_LAST_MOON = late(r"(?<![^\W_])(?:chạp|tháng\s+(?:11|12|mười\s+(?:một|hai))|âm\s+lịch)")
_PAST = late(
    r"(?<![^\W_])(?:đã|năm\s+trước|năm\s+ngoái|vừa\s+qua|rút\s+kinh\s+nghiệm|so\s+với|kết\s+quả"
    r"|tổng\s+kết|sinh|tuổi)(?![^\W_])"
)
_REACH = 60
_COPIED = 3
"""How many years back a name may be and still be taken for one left from an earlier plan."""


def check(plan: Plan, context: Context) -> Iterator[Report]:
    """Report lunar names that do not belong to the year beside them or to the plan's year."""
    text = letters(context.draft.text)
    for match in _NAME.finditer(context.draft.text):
        span = Span(*match.span())
        stem, branch = _numbers(match)
        start = max(context.draft.block_at(span.start).span.start, span.start - _REACH)
        before = text[start : span.start]
        year, place = _year(text, span, before)
        if year is None and not _YEAR_WORD.search(before):
            continue
        params: dict[str, object] = {"name": context.draft.excerpt(span)}
        if (stem - branch) % 2:
            yield Report(span, "never", params)
        elif year is not None:
            if not _belongs(stem, branch, year, before):
                params |= {"year": year, "right": name_of(year)}
                related = (Mention(place, "year"),)
                yield Report(span, "", params, related, _in_letters_of(match, year))
        else:
            yield from _against_plan(span, stem, branch, before, context)


def name_of(year: int) -> str:
    """The lunar name of a year: "Giáp Thìn" for 2024."""
    return f"{_STEMS[(year - 4) % 10]} {_BRANCHES[(year - 4) % 12]}"


def _numbers(match: re.Match[str]) -> tuple[int, int]:
    stem, branch = (_OTHER_WAYS.get(word, word) for word in match[0].lower().split())
    return _NUMBERS[stem], _NUMBERS[branch]


def _year(text: str, span: Span, before: str) -> tuple[int | None, Span]:
    """The year that stands with a name, and its place."""
    behind = _YEAR_BEHIND.match(text, span.end)
    if behind:
        return int(behind["year"]), Span(*behind.span("year"))
    found = _YEAR_BEFORE.search(before)
    if found:
        offset = span.start - len(before)
        return int(found["year"]), Span(offset + found.start("year"), offset + found.end("year"))
    return None, span


def _is(stem: int, branch: int, year: int) -> bool:
    return stem == (year - 4) % 10 and branch == (year - 4) % 12


def _belongs(stem: int, branch: int, year: int, before: str) -> bool:
    if _is(stem, branch, year):
        return True
    return _LAST_MOON.search(before) is not None and _is(stem, branch, year - 1)


def _in_letters_of(match: re.Match[str], year: int) -> str:
    return name_of(year).upper() if match[0].isupper() else name_of(year)


def _against_plan(
    span: Span, stem: int, branch: int, before: str, context: Context
) -> Iterator[Report]:
    years = plan_years(context.plan)
    if not years or context.ruleset is None or not _SPRING.search(before) or _PAST.search(before):
        return
    if any(_is(stem, branch, year) for year in years):
        return
    old = [year for year in range(years[0] - _COPIED, years[0]) if _is(stem, branch, year)]
    plan_year = context.plan.year
    if not old or plan_year is None:
        return
    params = {
        "name": context.draft.excerpt(span), "is": old[0], "year": plan_year.last,
        "right": name_of(plan_year.last),
    }  # fmt: skip
    related = (Mention(plan_year.span, "source"),)
    yield Report(span, "plan", params, related, severity=Severity.WARNING)


RULE = Rule(
    code="SL004",
    name="can-chi",
    severity=Severity.ERROR,
    wants=Plan,
    check=check,
    page=__doc__ or "",
    bad=("- Tổ chức hội chợ mừng Xuân Giáp Thìn 2025.",),
    good=(
        "- Tổ chức hội chợ mừng Xuân Ất Tỵ 2025.",
        "- Tổ chức hội chợ mừng Xuân Ất Tị 2025.",
    ),
)
