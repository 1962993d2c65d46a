"""Numbers and names that go up with the year, where they are the same as in the plan before."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from kehoach_lint.draft import Draft, Span
from kehoach_lint.figures import letters
from kehoach_lint.numerals import roman
from kehoach_lint.patterns import late
from kehoach_lint.plan import DateUse
from kehoach_lint.rules.base import Context
from kehoach_lint.rules.held.alignment import matches, words_of
from kehoach_lint.rules.lv.places import Years, surroundings
from kehoach_lint.rules.lv.twins import unchanged
from kehoach_lint.rules.sl.jubilees import Count, counts
from kehoach_lint.rules.sl.sl004 import name_of

_REACH = 100
_NAMED, _LEAST_NAMED = 7, 3
_CUT = late(r"[(),;.:\n]")
_BRACKET = late(
    r"[^(;.\n]{0,120}\(\s*(?:[\d/.-]+[/.-])?(?P<base>\d{4})\s*-\s*(?:[\d/.-]+[/.-])?(?P<until>\d{4})\s*\)"
)
_PAST = late(
    r"(?<![^\W_])(?:đã|kết\s+quả|tổng\s+kết|thành\s+công|vừa\s+qua|năm\s+trước|phát\s+huy"
    r"|so\s+với)(?![^\W_])"
)
_BORN = late(r"(?<![^\W_])(?:sinh\s+(?:vào\s+)?năm|(?<!cao\s)tuổi)(?![^\W_])")
_WORDS = ("nhất", "hai", "ba", "tư", "năm", "sáu", "bảy", "tám", "chín", "mười")
_NTH = rf"(?P<nth>\d{{1,3}}|[ivxl]+|{'|'.join(_WORDS)})(?![^\W_])"
_YEAR = r"(?:19|20)\d\d(?!\d)"
_EVENT = late(
    r"(?<![^\W_])(?:hội\s+(?:thi|chợ|khỏe|diễn|trại|xuân|sách|nghị\s+điển\s+hình)|lễ\s+hội|liên\s+hoan"
    r"|giải|cuộc\s+thi|ngày\s+hội|diễn\s+đàn|festival|tuần\s+lễ|đại\s+hội\s+thể\s+dục)(?![^\W_])"
)
_ORDINAL = late(
    rf"lần\s+thứ\s+{_NTH}(?=\s*[-,(]?\s*(?:năm\s+)?(?P<year>{_YEAR}))"
    rf"|(?<=năm\s)(?P<early>{_YEAR})\s*[-,(]?\s*lần\s+thứ\s+(?P<late>\d{{1,3}}|[ivxl]+)(?![^\W_])"
)
_OBJECT = r"nhiệm\s+kỳ|thực\s+hiện|triển\s+khai|giai\s+đoạn|kế\s+hoạch|nghị\s+quyết|chương\s+trình"
_TERM = late(
    rf"(?<![^\W_])(?P<all>năm\s+(?:thứ\s+{_NTH}|đầu(?:\s+tiên)?|cuối(?:\s+cùng)?))"
    rf"(?=(?:\s+của)?\s+(?:{_OBJECT})|\s+(?:tiếp\s+tục|toàn\s+(?:đảng|xã|huyện|tỉnh))\s+(?:{_OBJECT}))"
)
_MANY = late(r"(?<![^\W_])(?:những|các|mấy|hằng|hàng|mỗi|bậc|sinh\s+viên)\s+$")
_BRANCH = r"tý|sửu|dần|mão|thìn|tỵ|ngọ|mùi|thân|dậu|tuất|hợi"
_STEM = r"giáp|ất|bính|đinh|mậu|kỷ|canh|tân|nhâm|quý"
_LUNAR = late(
    rf"(?<![^\W_])(?:xuân|tết|nguyên\s+đán|cổ\s+truyền|năm)\s+(?P<name>(?:{_STEM})\s+(?:{_BRANCH}))"
    rf"(?![^\W_])(?!\s*[-(]?\s*(?:năm\s+)?\d{{4}})"
)
_CONGRESS = late(
    r"(?<![^\W_])đại\s+hội\s+(?:(?:đại\s+biểu\s+)?(?:đảng\s+)?toàn\s+quốc\s+)?(?:lần\s+thứ\s+)?"
    r"(?P<nth>[ivx]+)(?:\s+của)?\s+đảng(?![^\W_])(?!\s+bộ)"
)
_FIRST_KNOWN = (13, 2021)
"""A congress of the Party and its year; one is held every five years (Điều lệ Đảng, Điều 9)."""
_EVERY = 5
_SETTLED_MONTH = 4


class Kept(NamedTuple):
    """Something that should have moved on: where it stands in both, and what to write ('' when
    that is not sure). ``key`` is the message."""

    span: Span
    key: str
    before: Span
    right: str


def jubilees(context: Context, years: Years) -> Iterator[Kept]:
    """Counts of kept years that are those of the last plan: "94 năm Ngày thành lập Đảng"."""
    new, old = (list(_named_counts(draft)) for draft in (context.draft, years.other.draft))
    borne_out = {
        count.years
        for draft, counted in ((context.draft, new), (years.other.draft, old))
        for _, count in counted
        if _borne_out(draft, count, years)
    }
    before = {(name, count.years): count.span for name, count in old}
    for name, count in new:
        place = before.get((name, count.years))
        if place is not None and count.years not in borne_out:
            yield Kept(count.span, "years", place, str(count.years + years.distance))


def _named_counts(draft: Draft) -> Iterator[tuple[tuple[str, ...], Count]]:
    text = letters(draft.text)
    for block in draft.blocks:
        for count in counts(draft, block.span):
            start = count.span.end
            cut = _CUT.search(text, start, block.span.end)
            name = words_of(text[start : cut.start() if cut else block.span.end])[:_NAMED]
            past = _PAST.search(_sentence(text, block.span.start, count.span.start))
            if len(name) >= _LEAST_NAMED and not past:
                yield name, count


def _borne_out(draft: Draft, count: Count, years: Years) -> bool:
    """Whether two dates in brackets bear the number out, up to this plan's year."""
    found = _BRACKET.match(letters(draft.text), count.span.end)
    if found is None:
        return False
    base, until = int(found["base"]), int(found["until"])
    return until - base == count.years and until > years.last


def ordinals(context: Context, years: Years) -> Iterator[Kept]:
    """Yearly events of which the year moved on and the number did not: "lần thứ 5 năm 2024"."""
    for new, old in _pairs(_ORDINAL, context, years):
        word = "nth" if new["nth"] else "late"
        moved = _year(new) - _year(old) == years.distance and new[word] == old[word]
        sentence = _sentence(new.string, 0, new.start())
        if moved and _EVENT.search(sentence) and not _PAST.search(sentence):
            right = _next(context.draft.slice(Span(*new.span(word))), years.distance)
            yield Kept(Span(*new.span(word)), "ordinal", Span(*old.span(word)), right)


def _year(match: re.Match[str]) -> int:
    return int(match["year"] or match["early"])


def terms(context: Context, years: Years) -> Iterator[Kept]:
    """Years of a term: "năm thứ ba thực hiện …", "năm cuối nhiệm kỳ"; terms that have ended."""
    for new, old in _pairs(_TERM, context, years):
        same = " ".join(new["all"].split()) == " ".join(old["all"].split())
        many = _MANY.search(_sentence(new.string, 0, new.start()))
        if same and not many and _stage_behind(new) == _stage_behind(old):
            span, nth = Span(*new.span("all")), Span(*new.span("nth"))
            following = _next(context.draft.slice(nth), years.distance) if new["nth"] else ""
            lead = context.draft.excerpt(Span(span.start, nth.start))
            right = f"{lead} {following}" if following else ""
            yield Kept(span, "term", Span(*old.span("all")), right)
    text = letters(context.draft.text)
    for ref, twin in unchanged(context, years):
        over = ref.use is DateUse.STAGE and years.first <= (ref.day.year or 0) < years.now
        start = context.draft.block_at(ref.span.start).span.start
        sentence = _sentence(text, start, ref.span.start)
        if over and "đại hội" in " ".join(sentence.split()) and not _PAST.search(sentence):
            yield Kept(ref.span, "over", twin.span, "")


def _stage_behind(match: re.Match[str]) -> list[str]:
    behind = re.split(r"[;.\n]", match.string[match.end() : match.end() + _REACH])[0]
    return re.findall(rf"{_YEAR}|(?<![^\W_])[ivx]+(?![^\W_])|\d+-[^\W\d]\S*", behind)


def lunar(context: Context, years: Years) -> Iterator[Kept]:
    """Names of the lunar year of the last plan: "Xuân Quý Mão"."""
    right_ones = {name_of(year).lower() for year in range(years.now, years.now + 2)}
    for new, old in _pairs(_LUNAR, context, years):
        name = " ".join(new["name"].split())
        if name in right_ones or name != " ".join(old["name"].split()):
            continue
        sentence = _sentence(new.string, 0, new.end())
        past = _PAST.search(sentence) or _BORN.search(sentence)
        before = [year for year in (years.first, years.last + 1) if name_of(year).lower() == name]
        if before and not past and context.draft.text[new.start("name")].isupper():
            right = name_of(before[0] + years.distance)
            yield Kept(Span(*new.span("name")), "lunar", Span(*old.span("name")), right)


def congresses(context: Context, years: Years) -> Iterator[Kept]:
    """The Party's national congress before the last one: "Đại hội XIII của Đảng" in 2027."""
    issued = context.plan.header.issued
    early = issued is None or (issued.day.month or 0) < _SETTLED_MONTH
    for new, old in _pairs(_CONGRESS, context, years):
        number, known = roman(new["nth"]), _FIRST_KNOWN
        following = known[1] + _EVERY * (number - known[0] + 1)
        over = years.now > following or (years.now == following and not early)
        past = _PAST.search(_sentence(new.string, 0, new.start()))
        if number > 1 and new["nth"] == old["nth"] and over and not past:
            yield Kept(Span(*new.span()), "congress", Span(*old.span()), "")


def _pairs(
    pattern: re.Pattern[str], context: Context, years: Years
) -> Iterator[tuple[re.Match[str], re.Match[str]]]:
    """Places of the pattern in one place of one sentence of both plans."""
    new_text, old_text = letters(context.draft.text), letters(years.other.draft.text)
    for match in matches(context.draft, context.plan, years.other):
        there = list(pattern.finditer(old_text, *match.old))
        for found in pattern.finditer(new_text, *match.new) if there else ():
            place = surroundings(context.draft, Span(*found.span()))
            for one in there:
                other = surroundings(years.other.draft, Span(*one.span()))
                if place.same(other):
                    yield found, one
                    break


def _sentence(text: str, start: int, end: int) -> str:
    """The words of a sentence before a place, at most some hundred characters."""
    return re.split(r"[;.\n]\s|\n", text[max(start, end - _REACH) : end])[-1]


def _next(written: str, distance: int) -> str:
    """The number that comes ``distance`` after one as written; '' where that is not sure."""
    small = written.lower()
    if written.isdigit():
        return str(int(written) + distance).zfill(len(written))
    if small in _WORDS:
        place = _WORDS.index(small) + distance
        return _WORDS[place] if place < len(_WORDS) else ""
    value = roman(written)
    return _in_roman(value + distance) if value else ""


def _in_roman(value: int) -> str:
    signs = ((50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"))
    written = ""
    for worth, sign in signs:
        while value >= worth:
            written, value = written + sign, value - worth
    return written
