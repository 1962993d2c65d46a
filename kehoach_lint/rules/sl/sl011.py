"""Chỉ tiêu khó tin.

Dân số một xã không tăng tự nhiên 3% một năm: mức của cả nước khoảng 1%. Chỉ tiêu này thường tính
bằng phần nghìn (‰), nên "3%" hay là gõ nhầm của "3‰" hoặc "0,3%". Chỉ được nhắc ở mức thông tin để
đối chiếu.

Căn cứ: không có điều khoản riêng; so với mức tăng dân số của cả nước.

Ngoại lệ: không xét tăng cơ học, tăng dân số đô thị và số ghi bằng ‰.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence

from kehoach_lint.draft import Draft
from kehoach_lint.figures import Figure, figures, letters
from kehoach_lint.findings import Severity
from kehoach_lint.patterns import late
from kehoach_lint.rules.base import Context, Report, Rule

_PLACE = late(r"d(?<![^\W_]d)ân\s+số(?![^\W_])")
_BEFORE = late(
    r"(?:tỷ\s+lệ|tốc\s+độ|mức|tỷ\s+suất)\s+(?:phát\s+triển|gia\s+tăng|tăng|tăng\s+trưởng|sinh)\s+$"
)
_OTHER = late(r"cơ\s+học|đô\s+thị|so\s+với|[;\n]|\.\s|,\s[^\W\d]")
_BELIEVABLE = 3
_REACH, _BACK = 60, 40


def check(draft: Draft, context: Context) -> Iterator[Report]:
    """Report a natural growth of population that no commune has."""
    del context
    text, found = letters(draft.text), figures(draft.text)
    for match in _PLACE.finditer(text):
        if not _BEFORE.search(text, max(0, match.start() - _BACK), match.start()):
            continue
        figure = _first_behind(found, match.end())
        if figure is None or _OTHER.search(text, match.end(), figure.number.start):
            continue
        if figure.unit == "%" and figure.low >= _BELIEVABLE:
            yield Report(figure.span, "", {"figure": draft.slice(figure.span)})


def _first_behind(found: Sequence[Figure], offset: int) -> Figure | None:
    """The first figure with a unit a little behind ``offset``."""
    index = bisect_left(found, offset, key=lambda figure: figure.number.start)
    near = (figure for figure in found[index : index + 2] if figure.unit)
    figure = next(near, None)
    return figure if figure and figure.number.start <= offset + _REACH else None


RULE = Rule(
    code="SL011",
    name="kho-tin",
    severity=Severity.INFO,
    wants=Draft,
    check=check,
    page=__doc__ or "",
    bad=("- Giữ tỷ lệ tăng dân số tự nhiên ở mức 4%/năm.",),
    good=(
        "- Giữ tỷ lệ tăng dân số tự nhiên ở mức 4‰/năm.",
        "- Giữ tỷ lệ tăng dân số tự nhiên ở mức 0,4%/năm.",
    ),
)
