"""Chỉ tiêu, số liệu chép nguyên từ năm trước.

Hai trường hợp, so với kế hoạch năm trước (`--previous`): câu kể kết quả đã đổi năm (hoặc viết "năm
qua", "vừa qua") mà mọi số liệu vẫn y như cũ là cảnh báo; toàn bộ chỉ tiêu của kế hoạch giống hệt
năm trước là gợi ý để xem lại, báo một lần và kê ra các chỉ tiêu ấy.

Ngoại lệ: không xét tỷ lệ 100% và số 0; chỉ cần một chỉ tiêu đã đổi, thêm hoặc bớt thì không báo;
cần ít nhất ba chỉ tiêu có số; câu kết quả phải có ít nhất hai số liệu; câu còn giữ năm cũ là việc
của LV001.

Căn cứ: không có quy định; chỉ tiêu được giao từng năm, trùng toàn bộ thường do chép.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from decimal import Decimal

from kehoach_lint.draft import Draft, Span
from kehoach_lint.figures import Figure, figures, letters
from kehoach_lint.findings import Severity
from kehoach_lint.patterns import late
from kehoach_lint.plan import Plan
from kehoach_lint.rules.base import Applies, Context, Mention, Part, Report, Rule
from kehoach_lint.rules.held.alignment import Match, matches, words_of
from kehoach_lint.rules.lv.places import Years, later, same_office

_FEWEST_TARGETS, _FEWEST_RESULTS = 3, 2
_CLOSE = 0.8
_SENTENCE = late(r"[^;.\n]+(?:[.,](?=\d)[^;.\n]*)*")
_TARGETS = late(r"(?<![^\W_])(?:chỉ\s+tiêu|mục\s+tiêu)(?![^\W_])")
_TOLD = late(
    r"(?<![^\W_])(?:đã|đạt\s+được|kết\s+quả|năm\s+qua|vừa\s+qua|thời\s+gian\s+qua)(?![^\W_])"
)
_LATELY = late(r"(?<![^\W_])(?:năm\s+qua|vừa\s+qua|thời\s+gian\s+qua|năm\s+trước)(?![^\W_])")
_ORDERED = late(
    r"(?<![^\W_])(?:phấn\s+đấu|mục\s+tiêu|chỉ\s+tiêu|sẽ|ít\s+nhất|đăng\s+ký|chậm\s+nhất)(?![^\W_])"
)
_YEAR = late(r"(?<!\d)(?:19|20)\d\d(?!\d)")
_WHOLE = Decimal(100)
_FIRST_YEAR, _LAST_YEAR = 1900, 2100
_NO_MEASURE = frozenset(("năm", "lần", "đợt", "tháng", "ngày", "quý", "giờ"))

_Values = list[tuple[Decimal, str]]


def check(plan: Plan, context: Context) -> Iterator[Report]:
    """Report results told with last year's figures, and targets that are all the same."""
    years = later(context)
    if years is None:
        return
    found = matches(context.draft, plan, years.other)
    for match in found:
        if match.closeness >= _CLOSE:
            yield from _results(match, context, years)
    if same_office(context):
        yield from _targets(found, context, years)


def _results(match: Match, context: Context, years: Years) -> Iterator[Report]:
    there = {
        words_of(years.other.draft.slice(span)): span
        for span in _sentences(years.other.draft, match.old)
    }
    for span in _sentences(context.draft, match.new):
        text = letters(context.draft.text)[span.start : span.end]
        before = there.get(words_of(text)) if _TOLD.search(text) else None
        if before is None or _ORDERED.search(text) or not _moved(text, before, years):
            continue
        values = _values(_figures_of(context.draft, span))
        same = values == _values(_figures_of(years.other.draft, before))
        if same and len(values) >= _FEWEST_RESULTS:
            related = (Mention(before, "before", other=years.other),)
            params = {"year": years.last, "count": len(values)}
            yield Report(span, "results", params, related)


def _sentences(draft: Draft, block: Span) -> Iterator[Span]:
    for match in _SENTENCE.finditer(draft.text, *block):
        lead = len(match[0]) - len(match[0].lstrip())
        yield Span(match.start() + lead, match.end() - len(match[0]) + len(match[0].rstrip()))


def _moved(text: str, before: Span, years: Years) -> bool:
    """Whether a sentence speaks of another year than the one it was copied from."""
    new = _YEAR.findall(text)
    old = _YEAR.findall(years.other.draft.slice(before))
    if not new and not old:
        return _LATELY.search(text) is not None
    return any(int(one) - int(two) == years.distance for one, two in zip(new, old, strict=False))


def _targets(found: Sequence[Match], context: Context, years: Years) -> Iterator[Report]:
    new = _target_lines(context.draft, context.plan)
    old = _target_lines(years.other.draft, years.other.plan)
    answers = {match.new: match.old for match in found}
    values = [value for line in new.values() for value in line]
    if len(values) < _FEWEST_TARGETS or len(new) != len(old):
        return
    if any(old.get(answers.get(span, Span(0, 0))) != line for span, line in new.items()):
        return
    first, *others = new
    related = [Mention(span, "target") for span in others]
    related.append(Mention(answers[first], "before", other=years.other))
    params = {"year": years.last, "count": len(values)}
    yield Report(first, "targets", params, tuple(related), severity=Severity.INFO)


def _target_lines(draft: Draft, plan: Plan) -> dict[Span, _Values]:
    """The paragraphs under a heading of targets that have figures, with these."""
    places = [
        section.span
        for section in plan.walk()
        if section.heading and _TARGETS.search(letters(draft.text), *section.title.span)
    ]
    lines = {}
    for block in draft.blocks:
        if any(place.start <= block.span.start < place.end for place in places):
            values = _values(_figures_of(draft, block.span))
            if values:
                lines[block.span] = values
    return lines


def _figures_of(draft: Draft, span: Span) -> Sequence[Figure]:
    every = figures(draft.text)
    starts = [figure.number.start for figure in every]
    return every[bisect_left(starts, span.start) : bisect_left(starts, span.end)]


def _values(found: Sequence[Figure]) -> _Values:
    """The figures with a unit; what is all, nothing or a year says nothing about a copy."""
    return [
        (figure.value, figure.unit)
        for figure in found
        if figure.value
        and figure.unit not in ("", *_NO_MEASURE)
        and not (figure.unit == "%" and figure.value == _WHOLE)
        and not (figure.step == 1 and _FIRST_YEAR <= figure.value <= _LAST_YEAR)
    ]


RULE = Rule(
    code="LV003",
    name="chi-tieu-khong-doi",
    severity=Severity.WARNING,
    wants=Plan,
    check=check,
    page=__doc__ or "",
    applies=Applies.PREVIOUS,
    bad=(
        {
            Part.PREVIOUS: "- Năm 2022, các thôn đã trồng 320 cây xoan và làm 4 km đường hoa.",
            Part.BODY: "- Năm 2023, các thôn đã trồng 320 cây xoan và làm 4 km đường hoa.",
        },
    ),
    good=(
        {
            Part.PREVIOUS: "- Năm 2022, các thôn đã trồng 320 cây xoan và làm 4 km đường hoa.",
            Part.BODY: "- Năm 2023, các thôn đã trồng 410 cây xoan và làm 4 km đường hoa.",
        },
        {
            Part.PREVIOUS: "- Mỗi thôn phấn đấu trồng 20 cây xoan và làm 1 km đường hoa.",
            Part.BODY: "- Mỗi thôn phấn đấu trồng 20 cây xoan và làm 1 km đường hoa.",
        },
    ),
)
