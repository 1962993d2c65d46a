"""Các dòng của một danh sách lẫn chữ hoa và chữ thường ở đầu dòng.

Khi xuống dòng, chữ cái đầu viết hoa. Trong một danh sách, phần lớn các dòng viết hoa mà vài dòng
viết thường thì sửa vài dòng ấy.

Ngoại lệ: danh sách viết thường toàn bộ sau dấu hai chấm là thói quen của nhiều nơi nên không bị
xét.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from kehoach_lint.draft import Span
from kehoach_lint.findings import Severity
from kehoach_lint.plan import LabelKind, Plan, Section
from kehoach_lint.rules.base import Applies, Context, Mention, Report, Rule
from kehoach_lint.vietnamese.capitals import title

_LEAST = 3
_KINDS = (LabelKind.ARABIC, LabelKind.POINT, LabelKind.DASH, LabelKind.PLUS)


def check(plan: Plan, context: Context) -> Iterator[Report]:
    """Report the small items of each list that has more capital ones."""
    for section in plan.walk():
        for kind in _KINDS:
            items = [item for item in section.children if item.label.kind is kind]
            if len(items) > _LEAST:
                yield from _mixed(items, context)


def _mixed(items: Sequence[Section], context: Context) -> Iterator[Report]:
    begins = [(item, _begin(item)) for item in items]
    small = [item for item, letter in begins if letter.islower()]
    capital = sum(1 for _, letter in begins if letter.isupper())
    if not small or capital < _LEAST or len(small) * 2 > capital:
        return
    spans = [_first_word(item) for item in small]
    written = context.draft.slice(spans[0])
    yield Report(
        span=spans[0],
        params={"written": written, "right": title(written), "capital": capital},
        related=tuple(Mention(span, "again") for span in spans[1:]),
        suggestion=title(written),
    )


def _begin(item: Section) -> str:
    """The first letter of an item; '' where it begins with a number, a letter alone or a
    mark."""
    word = item.line.text.split(maxsplit=1)[0] if item.line.text.strip() else ""
    plain = word.rstrip(",;:.").isalpha() and len(word) > 1
    return word[:1] if plain else ""


def _first_word(item: Section) -> Span:
    text = item.line.text
    start = item.line.span.start + len(text) - len(text.lstrip())
    return Span(start, start + len(text.split(maxsplit=1)[0].rstrip(",;:.")))


RULE = Rule(
    code="VH012",
    name="hoa-dau-dong",
    severity=Severity.INFO,
    wants=Plan,
    check=check,
    page=__doc__ or "",
    basis="NĐ 30/2020/NĐ-CP, Phụ lục II, mục I",
    applies=Applies.DOCUMENT,
    bad=("a) Dọn đường làng;\nb) Trồng hoa;\nc) quét vôi gốc cây;\nd) Treo cờ.",),
    good=(
        "a) Dọn đường làng;\nb) Trồng hoa;\nc) Quét vôi gốc cây;\nd) Treo cờ.",
        "a) dọn đường làng;\nb) trồng hoa;\nc) quét vôi gốc cây;\nd) treo cờ.",
    ),
)
