"""Dấu ở cuối các mục của một danh sách không thống nhất.

Các gạch đầu dòng, các điểm a), b), c) của một danh sách nên cùng kết thúc bằng dấu chấm phẩy (mục
cuối dấu chấm) hoặc cùng bằng dấu chấm. Cả văn bản chỉ được nhắc một lần, ở mức thông tin.

Căn cứ: không có điều khoản riêng; đây là cách trình bày thống nhất.

Ngoại lệ: danh sách dưới ba mục; mục có danh sách con hoặc nhiều câu; danh sách giữ một kiểu. Căn cứ
do VD007, nơi nhận do TT022, tiêu đề do BC010 xét.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from kehoach_lint.draft import Span
from kehoach_lint.findings import Severity
from kehoach_lint.plan import LabelKind, Plan, Section
from kehoach_lint.rules.base import Context, Report, Rule
from kehoach_lint.rules.dc.places import others

_ITEMS = (LabelKind.DASH, LabelKind.PLUS, LabelKind.POINT)
_LEAST = 3


def check(plan: Plan, context: Context) -> Iterator[Report]:
    """Report, once, the items that end otherwise than most of their list."""
    odd: list[Section] = []
    usual = ""
    for items in _lists(plan):
        marks = [_mark(item) for item in items]
        if len(items) < _LEAST or _agree(marks):
            continue
        most = Counter(mark for mark in marks[:-1] if mark).most_common(1)
        mark = most[0][0] if most else ";"
        found = [one for one, end in zip(items[:-1], marks, strict=False) if end != mark]
        found += [items[-1]] if marks[-1] not in (".", mark) else []
        if found and not odd:
            usual = mark
        odd += found
    if odd:
        spans = [_end(item) for item in odd]
        params = {"text": context.draft.excerpt(spans[0]), "usual": usual}
        yield Report(spans[0], "", params, others(spans[1:]))


def _lists(plan: Plan) -> Iterator[list[Section]]:
    """Runs of items of one kind under one heading that are nothing but one paragraph each."""
    for siblings in (plan.sections, *(section.children for section in plan.walk())):
        run: list[Section] = []
        for one in siblings:
            if run and (one.label.kind is not run[-1].label.kind or not _is_plain(one)):
                yield run
                run = []
            if _is_plain(one):
                run.append(one)
        yield run


def _is_plain(item: Section) -> bool:
    text = item.line.text.strip()
    nested = item.children or item.paragraphs or text.endswith(":")
    return item.label.kind in _ITEMS and not nested and ". " not in text


def _agree(marks: Sequence[str]) -> bool:
    """Whether the items before the last end alike, and the last as they or with a full stop."""
    return len(set(marks[:-1])) == 1 and marks[-1] in (marks[0], ".")


def _mark(item: Section) -> str:
    last = item.line.text.rstrip(' ”"/')[-1:]
    return last if last in (";", ".", ",") else ""


def _end(item: Section) -> Span:
    """The last word of an item with its mark."""
    text = item.line.text.rstrip()
    start = item.line.span.start
    return Span(start + text.rfind(" ") + 1, start + len(text))


RULE = Rule(
    code="DC012",
    name="dau-cuoi-muc",
    severity=Severity.INFO,
    wants=Plan,
    check=check,
    page=__doc__ or "",
    bad=("a) Quét đường thôn;\nb) Vớt bèo trên ao.\nc) Sơn lan can;\nd) Trồng hoa.",),
    good=(
        "a) Quét đường thôn;\nb) Vớt bèo trên ao;\nc) Trồng hoa.",
        "- Quét đường thôn.\n- Vớt bèo trên ao.\n- Trồng hoa.",
    ),
)
