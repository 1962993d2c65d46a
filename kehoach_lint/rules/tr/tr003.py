"""Tên cơ quan, tổ chức, danh hiệu, luật đúng chữ nhưng sai viết hoa hoặc sai dấu.

Chữ cái đầu của từ chỉ loại hình cơ quan và của từ chỉ chức năng, lĩnh vực hoạt động viết hoa: "Mặt
trận Tổ quốc", "Hội đồng Thi đua - Khen thưởng", "Phòng Nội vụ", "Luật Tín ngưỡng, tôn giáo".

Ngoại lệ: chữ in hoa toàn bộ không bị xét. Nói chung chung thì viết thường: "các phòng chuyên môn",
"công tác thi đua, khen thưởng", "hội nông dân các xã".
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from kehoach_lint.draft import Span
from kehoach_lint.findings import Edit, Fix, Severity
from kehoach_lint.plan import Plan
from kehoach_lint.rules.base import Applies, Context, Mention, Report, Rule
from kehoach_lint.rules.tr.organs import Found, another_word, organs_of
from kehoach_lint.rules.tr.patterns import Form, mark
from kehoach_lint.rules.tr.rewriting import in_capitals, rewrite
from kehoach_lint.rulesets.organisations import Kind, Small
from kehoach_lint.vietnamese.capitals import Shape, begins_sentence, shape
from kehoach_lint.vietnamese.words import Words, words_of

_APPENDIX = "NĐ 30/2020/NĐ-CP, Phụ lục II, mục "
_BASIS = {Kind.LAW: "V.6", Kind.EMULATION: "V.2", Kind.EVENT: "V.9"}
_BEFORE = 12
"""Characters before a name that show whether a sentence begins there."""


def check(plan: Plan, context: Context) -> Iterator[Report]:
    """Report each wrong way to write a name once, with all its places."""
    text = context.draft.text
    words, organs = words_of(text), organs_of(text)
    misspelt = {word for near in organs.near for word in range(near.first, near.last + 1)}
    groups: dict[str, list[Found]] = defaultdict(list)
    for found in organs.found:
        if found.pattern.wrong or not misspelt.isdisjoint(range(found.first, found.last + 1)):
            continue
        start, end = words.span(found.first, found.last)
        if _wrong(found, words, text[max(0, start - _BEFORE) : start]):
            groups[" ".join(text[start:end].split())].append(found)
    for written, places in groups.items():
        report = _report(written, places, words)
        if report:
            yield report


def _wrong(found: Found, words: Words, before: str) -> bool:
    """Whether a name is written in a way it must not be."""
    written = words.written[found.first : found.last + 1]
    if in_capitals(written):
        return False
    marks = tuple(mark(gap) for gap in words.gaps[found.first : found.last])
    if any(_fits(form, written, marks) for form in found.pattern.forms):
        return False
    return not _ordinary(found, words, written, begins_sentence(before))


def _fits(form: Form, written: list[str], marks: tuple[str, ...]) -> bool:
    """Whether the name is written as the form says; a small first letter may also be a capital."""
    shapes = [shape(word) for word in written]
    right = [shape(word) for word in form.words]
    first = shapes[0] is right[0] or right[0] is Shape.SMALL
    return marks == form.marks and first and shapes[1:] == right[1:]


def _ordinary(found: Found, words: Words, written: list[str], starts: bool) -> bool:
    """Whether the words may be meant as no name at all."""
    organisation = found.pattern.organisation
    small = organisation.small
    first, *rest = (shape(word) for word in written)
    # A street called after an event is written otherwise than the event.
    street = organisation.kind is Kind.EVENT
    if (first is Shape.SMALL or street) and another_word(words, found.first):
        return True
    if small is Small.WRONG or any(
        one is not Shape.SMALL and shape(word) is not Shape.CAPITALS
        for one, word in zip(rest, found.pattern.right.words[1:], strict=True)
    ):
        return False
    return first is Shape.SMALL or (small is Small.ORDINARY and starts)


def _report(written: str, places: list[Found], words: Words) -> Report | None:
    organisation, right = places[0].pattern.organisation, places[0].pattern.right
    edits: list[Edit] = []
    for place in places:
        edit = rewrite(words, place.first, right.words, right.marks)
        if edit:
            edits.append(edit)
    spans = [Span(*words.span(place.first, place.last)) for place in places]
    return Report(
        span=spans[0],
        params={"written": written, "right": right.text},
        related=tuple(Mention(span, "place") for span in spans[1:]),
        suggestion=right.text,
        fix=Fix(organisation.confirmed and organisation.small is not Small.ORDINARY, tuple(edits)),
        basis=_APPENDIX + _BASIS.get(organisation.kind, "IV.1"),
    )


RULE = Rule(
    code="TR003",
    name="ten-co-quan-hoa",
    severity=Severity.WARNING,
    wants=Plan,
    check=check,
    page=__doc__ or "",
    basis="NĐ 30/2020/NĐ-CP, Phụ lục II, mục IV",
    applies=Applies.TEXT,
    bad=("- Gửi hồ sơ về UBND huyện (qua phòng Nội vụ) để tổng hợp.",),
    good=(
        "- Gửi hồ sơ về UBND huyện (qua Phòng Nội vụ) để tổng hợp.",
        "- Các phòng, ban chuyên môn làm tốt công tác thi đua, khen thưởng.",
    ),
)
