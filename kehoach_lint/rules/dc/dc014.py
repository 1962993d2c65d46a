"""Dấu gạch, khoảng cách ở dấu gạch không thống nhất.

Một văn bản nên dùng một loại dấu gạch giữa hai vế ("-" hoặc "–") và một cách viết khoảng năm,
khoảng ngày ("2021 - 2025" hoặc "2021-2025"). Mỗi loại chỉ được nhắc một lần, ở mức thông tin.

Căn cứ: không có điều khoản riêng; đây là cách trình bày thống nhất.

Ngoại lệ: văn bản giữ một kiểu; gạch đầu dòng, ký hiệu văn bản, số điện thoại.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from kehoach_lint.draft import Draft, Span
from kehoach_lint.findings import Edit, Severity
from kehoach_lint.patterns import late
from kehoach_lint.rules.base import Applies, Context, Report, Rule
from kehoach_lint.rules.dc.places import together

_CLAUSE = late(r" ([-–]) (?=[\w(“\"])")
_MOTTO = "độc lập"
_RANGE = late(r"(?:19|20)\d\d( ?[-–] ?)(?:\d{1,2}/(?:\d{1,2}/)?)?(?:19|20)\d\d(?![\w/-])")
_CLEAR = 2
"""So many times as often is a habit of the document."""


def check(draft: Draft, context: Context) -> Iterator[Report]:
    """Report the rarer dashes and the rarer spacing of ranges, once each."""
    del context
    dashes: dict[str, list[Edit]] = defaultdict(list)
    for match in _CLAUSE.finditer(draft.text):
        if _parts_words(draft, match.start()):
            other = "-" if match[1] == "–" else "–"
            dashes[match[1]].append(Edit(Span(*match.span(1)), other))
    yield from _rarer(draft, "dash", dashes)
    ranges: dict[str, list[Edit]] = defaultdict(list)
    for match in _RANGE.finditer(draft.text):
        spaced = match[1].startswith(" ") and match[1].endswith(" ")
        mark = match[1].strip()
        ranges[" - " if spaced else "-"].append(
            Edit(Span(*match.span(1)), mark if spaced else f" {mark} ")
        )
    yield from _rarer(draft, "range", ranges)


def _parts_words(draft: Draft, at: int) -> bool:
    """Whether a dash stands between words of running text, not in the motto or in a formula."""
    block = draft.block_at(at).span
    before = draft.text[at - 1 : at]
    line = draft.text[block.start : block.start + len(_MOTTO)].lower()
    return (before.isalnum() or before in ')”"%.,') and line != _MOTTO


def _rarer(draft: Draft, key: str, kinds: dict[str, list[Edit]]) -> Iterator[Report]:
    if len(kinds) < len(("rare", "usual")):
        return
    rare, usual = sorted(kinds.values(), key=len)
    if len(usual) >= _CLEAR * len(rare):
        yield together(draft, key, rare, safe=False)


RULE = Rule(
    code="DC014",
    name="gach-lan",
    severity=Severity.INFO,
    wants=Draft,
    check=check,
    page=__doc__ or "",
    applies=Applies.TEXT,
    bad=("- Giai đoạn 2021-2025; giai đoạn 2016 - 2020; giai đoạn 2026 - 2030.",),
    good=(
        "- Giai đoạn 2021 - 2025; giai đoạn 2016 - 2020; giai đoạn 2026 - 2030.",
        "- Công văn số 35/UBND-VP - một văn bản của năm 2021 - 2025.",
    ),
)
