"""Một số trong dãy thiếu đơn vị.

"Diện tích lúa: 1.250,5; diện tích ngô: 320 ha": các mục cùng loại đều có đơn vị, chỉ một mục thiếu,
người đọc phải đoán.

Căn cứ: không có điều khoản riêng; số đo phải có đơn vị.

Ngoại lệ: chỉ xét các đại lượng đo được (diện tích, sản lượng, đàn, kinh phí, tỷ lệ…) nêu liền nhau
trong một đoạn; dãy chỉ ghi đơn vị một lần ở mục đầu không bị báo.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from kehoach_lint.draft import Draft, Span
from kehoach_lint.figures import Figure, figures, letters
from kehoach_lint.findings import Severity
from kehoach_lint.patterns import late
from kehoach_lint.rules.base import Context, Mention, Report, Rule
from kehoach_lint.rules.sl.wholes import ORDINAL

_MEASURE = late(
    r"(?<![^\W_])(?P<head>diện\s+tích|sản\s+lượng|năng\s+suất|chiều\s+dài|chiều\s+rộng|khối\s+lượng|tổng\s+đàn"
    r"|đàn|tỷ\s+lệ|thu\s+nhập|kinh\s+phí|số\s+tiền|giá\s+trị|doanh\s+thu|vốn|công\s+suất|dung\s+tích"
    r"|độ\s+che\s+phủ|mật\s+độ|chi\s+phí)(?![^\W_])[^\W\d_]*(?:[\s,][^;,.()\d]*?)?\s*:?\s*$"
)
_ITEM_ENDS = late(r"\s*(?:[;,.]\s|[;,.]?\s*$|[;,.]?\n|\))")
_RATE = late(r"/[^\W\d_]+")
_REACH = 90
_YEARS = range(1900, 2101)


class _Item(NamedTuple):
    figure: Figure
    head: str


def check(draft: Draft, context: Context) -> Iterator[Report]:
    """Report the one figure of a row that lacks the unit its like have."""
    del context
    text = letters(draft.text)
    found = figures(draft.text)
    blocks = {
        draft.block_at(figure.number.start).span
        for figure in found
        if not figure.unit and _ITEM_ENDS.match(text, figure.number.end)
    }
    for block in sorted(blocks):
        first = bisect_left(found, block.start, key=lambda figure: figure.number.start)
        last = bisect_left(found, block.end, key=lambda figure: figure.number.start)
        yield from _block(text, block, found[first:last], draft)


def _block(text: str, block: Span, row: Sequence[Figure], draft: Draft) -> Iterator[Report]:
    heads: dict[str, list[Figure]] = defaultdict(list)
    for item in _items(text, block, row):
        heads[item.head].append(item.figure)
    for head, found in heads.items():
        bare = [figure for figure in found if not figure.unit]
        others = [figure for figure in found if figure.unit]
        if len(bare) != 1 or len({figure.unit for figure in others}) != 1:
            continue
        if _lacks(text, block, bare[0], len(others)):
            unit = _unit(text, others[0], draft)
            figure, gap = draft.slice(bare[0].number), "" if others[0].glued else " "
            params = {"figure": figure, "head": head, "unit": unit}
            related = (Mention(others[0].span, "other"),)
            yield Report(bare[0].number, "", params, related, suggestion=f"{figure}{gap}{unit}")


def _unit(text: str, figure: Figure, draft: Draft) -> str:
    """The unit as written, with what stands behind a slash: "tạ/ha"."""
    rate = _RATE.match(text, figure.span.end)
    return draft.text[figure.unit_span.start : rate.end() if rate else figure.span.end]


def _lacks(text: str, block: Span, figure: Figure, others: int) -> bool:
    """Whether a figure without unit is a measured amount rather than an ordinal or a year."""
    before = text[max(block.start, figure.number.start - _REACH) : figure.number.start]
    if not _ITEM_ENDS.match(text, figure.number.end) or ORDINAL.search(before):
        return False
    written = text[figure.number.start : figure.number.end]
    if "," in written or "." in written:
        return True
    return figure.value not in _YEARS and (others > 1 or before.rstrip().endswith(":"))


def _items(text: str, block: Span, row: Sequence[Figure]) -> Iterator[_Item]:
    """The figures whose own words name a measure; the words reach back to the item's beginning."""
    done = block.start
    for figure in row:
        start = max(done, figure.number.start - _REACH)
        found = _MEASURE.search(text, start, figure.number.start)
        done = figure.span.end
        if found:
            yield _Item(figure, " ".join(found["head"].split()))


RULE = Rule(
    code="SL008",
    name="thieu-don-vi",
    severity=Severity.WARNING,
    wants=Draft,
    check=check,
    page=__doc__ or "",
    bad=("- Diện tích rau: 1.020,5; diện tích cây ăn quả: 214 ha.",),
    good=(
        "- Diện tích rau: 1.020,5 ha; diện tích cây ăn quả: 214 ha.",
        "- Diện tích rau (ha): 1.020,5; diện tích cây ăn quả: 214.",
    ),
)
