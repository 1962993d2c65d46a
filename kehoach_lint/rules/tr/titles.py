"""How a plan speaks of itself: in the title, in "ban hành Kế hoạch …" and "Trên đây là Kế hoạch …";
and how near two such names are."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from kehoach_lint.draft import Span
from kehoach_lint.patterns import late
from kehoach_lint.plan import Line, Plan
from kehoach_lint.resources import per_data
from kehoach_lint.rules.tr.document import cited
from kehoach_lint.rulesets.loading import document_types
from kehoach_lint.vietnamese.closeness import cost
from kehoach_lint.vietnamese.folding import fold_letters
from kehoach_lint.vietnamese.phrases import lowered
from kehoach_lint.vietnamese.syllables import canonical

_TOKEN = late(r"\w+")
_END = late(
    r"[.;:(]|\n|,? (?:như sau|cụ thể|với các nội dung|với những nội dung|gồm|để)\b"
    r"|,? của (?:ủy ban|ubnd|đảng|huyện|tỉnh|xã|phường|ban|sở|phòng|văn phòng|trường|đoàn|hội|bộ)\b"
    r"|\btrên địa bàn\b"
    r"|,? (?:yêu cầu|đề nghị|giao|ubnd|ủy ban)\b"
)
_OWN_KINDS = frozenset(("ke-hoach", "chuong-trinh", "phuong-an", "de-an", "huong-dan"))
"""Types that are easily taken from one another when a text is copied."""
_CLOSING = late(r"\btrên đây là (?:nội dung )?(?:toàn bộ )?(?:nội dung )?")
_OPENING = late(r"(?<!về )(?<!việc )\b(?:ban hành|xây dựng) ")
_BODY = (
    r"\b(?:Ủy ban|Uỷ ban|UBND|HĐND|Hội đồng|Đảng ủy|Đảng uỷ|Ban|Đoàn|Hội|Sở|Phòng|Văn phòng|Trường"
    r"|Chủ tịch|Mặt trận|Công đoàn|Trung tâm|Trạm)\b"
)
_LONGEST = 400


class Self(NamedTuple):
    """How a plan calls itself at one place.

    ``kind`` is the slug of the type with its place; ``name`` the words behind it, folded in place,
    up to where the sentence turns to something else, and where they begin.
    """

    kind: str
    kind_span: Span
    name: str
    start: int


class Word(NamedTuple):
    """A word or number of a name: as compared, and its offset in the name."""

    text: str
    start: int


@per_data
def _kinds() -> re.Pattern[str]:
    """The types of documents, the longer first."""
    names = sorted((kind.name.lower() for kind in document_types()), key=len, reverse=True)
    return re.compile(rf"(?:{'|'.join(map(re.escape, names))})\b")


@per_data
def _slugs() -> dict[str, str]:
    return {kind.name.lower(): kind.slug for kind in document_types()}


def calls(plan: Plan, text: str) -> Iterator[Self]:
    """What the opening and the closing call the plan."""
    others = cited(plan, text)
    for lines, form in ((plan.opening, _OPENING), (plan.closing, _CLOSING)):
        for line in lines:
            yield from _in_line(line, form, text, others)


def _in_line(
    line: Line, form: re.Pattern[str], text: str, others: Sequence[Span]
) -> Iterator[Self]:
    small = lowered(text[line.span.start : line.span.end])
    for lead in form.finditer(small):
        kind = _kinds().match(small, lead.end())
        if kind is None:
            continue
        start = line.span.start + kind.end()
        span = Span(line.span.start + kind.start(), start)
        if any(one.start <= span.start < one.end for one in others):
            continue
        if form is _OPENING and not _speaks(text[line.span.start : line.span.start + lead.start()]):
            continue
        behind = fold_letters(small[kind.end() : kind.end() + _LONGEST])
        stop = _END.search(behind)
        name = behind[: stop.start()] if stop else behind
        yield Self(_slugs()[kind[0]], span, name, start)
        return


def _speaks(before: str) -> bool:
    """Whether a body is named in the clause that ``before`` ends with."""
    clause = re.split(r"[.;,]\s", before)[-1]
    return re.search(_BODY, clause) is not None


def other_kind(plan: Plan, call: Self) -> bool:
    """Whether the plan calls itself by another type than its own."""
    return plan.kind in _OWN_KINDS and call.kind in _OWN_KINDS and call.kind != plan.kind


def tokens(folded: str) -> list[Word]:
    """The words and numbers of a name folded in place."""
    return [Word(canonical(found[0]), found.start()) for found in _TOKEN.finditer(folded)]


def texts(folded: str) -> list[str]:
    """The same as texts alone."""
    return [canonical(word) for word in _TOKEN.findall(folded)]


def alike(one: str, two: str) -> bool:
    """Whether two words are one, a slip apart at most."""
    return one == two or (one.isalpha() and two.isalpha() and cost(one, two) <= 1.0)


def differences(one: Sequence[Word], two: Sequence[Word]) -> list[tuple[list[Word], list[Word]]]:
    """The stretches in which two names differ, in order: words of the one, words of the other."""
    from difflib import SequenceMatcher

    matcher = SequenceMatcher(
        None, [word.text for word in one], [word.text for word in two], autojunk=False
    )
    return [
        (list(one[a:b]), list(two[c:d]))
        for tag, a, b, c, d in matcher.get_opcodes()
        if tag != "equal"
    ]
