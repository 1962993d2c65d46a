"""Một tiếng, một cụm từ viết hai lần liền nhau.

"các các", "thực hiện thực hiện": lỗi khi lặp một hư từ, một cụm từ hai tiếng trở lên, hoặc một
tiếng thông dụng mà ở chỗ ấy văn bản khác chỉ viết một lần ("kinh doanh doanh"); cảnh báo khi lặp
một tiếng khác.

Ngoại lệ: hai từ gặp nhau ở cùng một tiếng ("thi công công trình", "phân công công chức", "thực hiện
hiện đại hóa"); từ láy và cách nói lặp ("luôn luôn", "từng bước từng bước"); tiếng lặp sau dấu phẩy,
ở ô khác của bảng; loại hình và tên riêng ("bản Bản Mù").

Căn cứ: chính tả tiếng Việt (Nghị định 30/2020/NĐ-CP, Điều 7).
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from kehoach_lint.draft import Draft, Span
from kehoach_lint.findings import Edit, Fix, Severity
from kehoach_lint.rules.base import Applies, Context, Mention, Report, Rule
from kehoach_lint.rules.ct.telling import NAMES_FIRST
from kehoach_lint.rules.ct.told import damaged
from kehoach_lint.vietnamese.spelling.doubled import Doubled, doubled_of
from kehoach_lint.vietnamese.spelling.windows import windows_of
from kehoach_lint.vietnamese.words import Words

_ON_PURPOSE = 3
"""A single syllable that a document doubles this often is no slip."""


def check(draft: Draft, _context: Context) -> Iterator[Report]:
    """Report what is written twice in a row, equal words once."""
    windows = windows_of(draft.text)
    words, quiet = windows.stream.words, damaged(draft.text)
    found: dict[tuple[str, ...], list[Doubled]] = defaultdict(list)
    for doubled in doubled_of(windows):
        if quiet.isdisjoint(range(doubled.first, doubled.first + 2 * doubled.size)):
            last = doubled.first + doubled.size
            found[tuple(words.folded[doubled.first : last])].append(doubled)
    for places in found.values():
        if all(place.certain for place in places) or len(places) < _ON_PURPOSE:
            yield _report(words, places)


def _report(words: Words, places: list[Doubled]) -> Report:
    spans = [_span(words, place) for place in places]
    certain = all(place.certain for place in places)
    phrase = words.written[places[0].first : places[0].first + places[0].size]
    return Report(
        spans[0],
        "" if certain else "word",
        {"phrase": " ".join(phrase)},
        related=tuple(Mention(span, "again") for span in spans[1:]),
        suggestion=" ".join(phrase),
        fix=Fix(certain, tuple(_without_second(words, place) for place in places)),
        severity=Severity.ERROR if certain else Severity.WARNING,
    )


def _span(words: Words, doubled: Doubled) -> Span:
    return Span(*words.span(doubled.first, doubled.first + 2 * doubled.size - 1))


def _without_second(words: Words, doubled: Doubled) -> Edit:
    _, first_end = words.span(doubled.first, doubled.first + doubled.size - 1)
    return Edit(Span(first_end, _span(words, doubled).end), "")


RULE = Rule(
    code="CT007",
    name="lap-tu",
    severity=Severity.ERROR,
    wants=Draft,
    check=check,
    page=__doc__ or "",
    applies=Applies.TEXT,
    behind=NAMES_FIRST,
    bad=("- Các thôn thực hiện thực hiện việc vớt bèo.",),
    good=(
        "- Ban quản lý thi công công trình đúng hạn.",
        "- Các hộ luôn luôn giữ ao sạch, từng bước từng bước cải tạo vườn.",
    ),
)
