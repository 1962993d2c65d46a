"""Chỉ tiêu khó tin.

Dân số một xã không tăng tự nhiên 3% một năm: mức của cả nước khoảng 1%. Chỉ tiêu này thường tính
bằng phần nghìn (‰), nên "3%" hay là gõ nhầm của "3‰" hoặc "0,3%". Chỉ là thông tin, cần đối chiếu.

Không xét tăng cơ học, tăng dân số đô thị và số ghi bằng ‰.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from kehoach_lint.draft import Draft
from kehoach_lint.findings import Severity
from kehoach_lint.parsing.figures import figures, letters
from kehoach_lint.rules.base import Context, Report, Rule

_PLACE = re.compile(r"d(?<![^\W_]d)ân\s+số(?![^\W_])")
_BEFORE = re.compile(
    r"(?:tỷ\s+lệ|tốc\s+độ|mức|tỷ\s+suất)\s+(?:phát\s+triển|gia\s+tăng|tăng|tăng\s+trưởng|sinh)\s+$"
)
_OTHER = re.compile(r"cơ\s+học|đô\s+thị|so\s+với|[;\n]|\.\s|,\s[^\W\d]")
_BELIEVABLE = 3
_REACH, _BACK = 60, 40


def check(draft: Draft, context: Context) -> Iterator[Report]:
    """Report a natural growth of population that no commune has."""
    del context
    text = letters(draft.text)
    for match in _PLACE.finditer(text):
        if not _BEFORE.search(text, max(0, match.start() - _BACK), match.start()):
            continue
        for figure in figures(draft.text):
            if not match.end() <= figure.number.start <= match.end() + _REACH:
                continue
            if _OTHER.search(text, match.end(), figure.number.start):
                break
            if not figure.unit:
                continue
            if figure.unit == "%" and figure.low >= _BELIEVABLE:
                yield Report(figure.span, "", {"figure": draft.slice(figure.span)})
            break


RULE = Rule(
    code="SL011",
    name="kho-tin",
    severity=Severity.INFO,
    wants=Draft,
    check=check,
    page=__doc__ or "",
    bad=("- Giữ tỷ lệ tăng dân số tự nhiên ở mức 4%/năm.",),
    good=("- Giữ tỷ lệ tăng dân số tự nhiên ở mức 4‰/năm.",),
)
