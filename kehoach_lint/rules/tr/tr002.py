"""Tên cơ quan, tổ chức, luật viết sai chữ hoặc thiếu chữ.

"Ủy ban Mặt trân Tổ quốc", "Hội đồng nhân xã", "Liên đoàn Lao độn": các chữ còn lại đủ cho biết đó
là tên nào. Tên đúng lấy trong tệp rulesets/co-quan.yaml, mỗi tên có ghi nguồn; tên chưa đối chiếu
nguồn thì chỉ là cảnh báo.

Ngoại lệ: cụm từ đúng khác ("Hội đồng nhân sự", "Mặt trận Giải phóng") không bị báo.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from kehoach_lint.draft import Span
from kehoach_lint.findings import Edit, Fix, Severity
from kehoach_lint.plan import Plan
from kehoach_lint.rules.base import Applies, Context, Mention, Report, Rule
from kehoach_lint.rules.tr.document import day_of
from kehoach_lint.rules.tr.organs import Found, Near, another_word, organs_of
from kehoach_lint.rules.tr.rewriting import gap_of, in_capitals, rewrite
from kehoach_lint.vietnamese.words import Words, words_of


def check(plan: Plan, context: Context) -> Iterator[Report]:
    """Report each wrong name once, with all its places."""
    text = context.draft.text
    words, day = words_of(text), day_of(plan)
    organs = organs_of(text)
    wrong: list[Found | Near] = list(organs.near)
    for found in organs.found:
        known = found.pattern.wrong and found.pattern.organisation.valid(day)
        if known and not another_word(words, found.first):
            wrong.append(found)
    groups: dict[tuple[object, ...], list[Found | Near]] = defaultdict(list)
    for one in sorted(wrong, key=lambda one: one.first):
        written = tuple(words.folded[one.first : one.last + 1])
        groups[one.pattern.organisation.name, written].append(one)
    for places in groups.values():
        yield _report(places, words)


def _report(places: list[Found | Near], words: Words) -> Report:
    found = places[0]
    organisation = found.pattern.organisation
    right = found.pattern.right.text
    missing = isinstance(found, Near) and found.missing
    params: dict[str, object] = {"right": right}
    key = "known"
    if isinstance(found, Near):
        key = "missing" if missing else ""
        params["syllable"] = found.pattern.right.words[found.at]
        if not missing:
            params["wrong"] = words.written[found.first + found.at]
    written = words.written[found.first : found.last + 1]
    return Report(
        span=_span(found, words),
        key=key,
        params=params,
        related=tuple(Mention(_span(place, words), "place") for place in places[1:]),
        suggestion=right.upper() if in_capitals(written) else right,
        fix=Fix(key == "", tuple(_edit(place, words) for place in places)),
        severity=Severity.ERROR if organisation.confirmed else Severity.WARNING,
        basis=organisation.source,
    )


def _span(found: Found | Near, words: Words) -> Span:
    """The words of the name, with the level behind it where that is what tells the name."""
    level = isinstance(found, Near) and found.level
    return Span(*words.span(found.first, found.last + level))


def _edit(found: Found | Near, words: Words) -> Edit:
    """The whole name written right where words are too many or too few, else what differs."""
    right = found.pattern.right
    if found.last - found.first + 1 == len(right.words):
        edit = rewrite(words, found.first, right.words, right.marks)
        if edit:
            return edit
    text = (
        "".join(word + gap_of(mark) for word, mark in zip(right.words, right.marks, strict=False))
        + right.words[-1]
    )
    if in_capitals(words.written[found.first : found.last + 1]):
        text = text.upper()
    return Edit(Span(*words.span(found.first, found.last)), text)


RULE = Rule(
    code="TR002",
    name="ten-co-quan",
    severity=Severity.ERROR,
    wants=Plan,
    check=check,
    page=__doc__ or "",
    basis="NĐ 30/2020/NĐ-CP, Phụ lục II, mục IV",
    applies=Applies.TEXT,
    bad=("- Đề nghị Ủy ban Mặt trân Tổ quốc Việt Nam xã phối hợp giám sát.",),
    good=(
        "- Hội đồng nhân sự của trường họp hằng quý.",
        "- Thư ngỏ của Ủy ban Mặt trận Tổ quốc Việt Nam xã được đọc trên loa.",
    ),
)
