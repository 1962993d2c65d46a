"""Số, ký hiệu của văn bản được viện dẫn viết sai dạng.

Văn bản hành chính: "80/KH-UBND", công văn "12/UBND-VX"; văn bản của Đảng: "05-NQ/ĐU"; văn bản quy
phạm pháp luật: "30/2020/NĐ-CP". Các dấu viết liền, không cách chữ (Nghị định 30/2020/NĐ-CP, Phụ lục
I, mục II.3; Hướng dẫn 05-HD/VPTW). Chương trình nêu cách viết đúng.

Ngoại lệ: mã cơ quan do người đứng đầu quy định nên trật tự dấu chỉ bị xét với cơ quan quen biết
(UBND, HĐND, cấp ủy). Không báo ký hiệu bị xuống dòng giữa chừng và văn bản trước năm 2004, khi cách
ghi khác ngày nay.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from kehoach_lint.draft import Draft
from kehoach_lint.findings import Edit, Fix, Severity
from kehoach_lint.patterns import late
from kehoach_lint.plan import Citation, Form, SoKyHieu
from kehoach_lint.rules.base import Context, Report, Rule

_PARTY = late(r"(?:TW|TU|HU|ĐU|QU|VPTW|VPTU)$")
_STATE = late(r"(?:CT)?(?:UBND|HĐND)|(?:CP|TTG)$")
_MARKS = late(r"[^\w\s]+")
_SPACES = late(r"\s+")
_FIRST_YEAR = 2004


def check(citation: Citation, context: Context) -> Iterator[Report]:
    """Report a symbol with spaces in it or with its marks in the wrong places."""
    symbol = citation.symbol
    if symbol is None or not citation.kind or _own(symbol, context):
        return
    close = _SPACES.sub("", symbol.text)
    year = citation.date.day.year if citation.date else None
    key = "" if year is not None and year < _FIRST_YEAR else _fault(symbol, close)
    right = _right(symbol)
    if key and right:
        fix = Fix(False, (Edit(symbol.span, right),))
        yield Report(symbol.span, key, {"right": right}, suggestion=right, fix=fix)
    elif close != symbol.text and not _broken(symbol, context.draft):
        fix = Fix(True, (Edit(symbol.span, close),))
        yield Report(symbol.span, "spacing", {"right": close}, suggestion=close, fix=fix)


def _own(symbol: SoKyHieu, context: Context) -> bool:
    own = context.plan.header.symbol
    return own is not None and own.span.start < symbol.span.end and symbol.span.start < own.span.end


def _fault(symbol: SoKyHieu, close: str) -> str:
    """The message key of what is wrong with the marks, '' when nothing is."""
    body = symbol.body_code.upper()
    if any(mark not in ("/", "-", "–") for mark in _MARKS.findall(close)):
        return "marks"
    if symbol.form is Form.STATE and _PARTY.match(body):
        return "party"
    if symbol.form is Form.PARTY and _STATE.match(body):
        return "state"
    return "marks" if symbol.form is None else ""


def _right(symbol: SoKyHieu) -> str:
    """The symbol as it should be, '' when the organ does not tell by whose rules."""
    body = "-".join(re.findall(r"\w+", symbol.body_code))
    if _PARTY.match(symbol.body_code.upper()):
        return f"{symbol.number}-{symbol.type_code}/{body}"
    if _STATE.match(symbol.body_code.upper()) or _STATE.match(symbol.type_code.upper()):
        return f"{symbol.number}/{symbol.type_code}-{body}"
    return ""


def _broken(symbol: SoKyHieu, draft: Draft) -> bool:
    """Whether the symbol goes over the end of a line of the file."""
    return draft.first(symbol.span).line != draft.last(symbol.span).line


RULE = Rule(
    code="VD002",
    name="ky-hieu-vien-dan",
    severity=Severity.WARNING,
    wants=Citation,
    check=check,
    page=__doc__ or "",
    basis="NĐ 30/2020/NĐ-CP, Phụ lục I, II.3",
    forms=frozenset((Form.STATE, Form.PARTY)),
    bad=("- Theo Công văn số 318/UBND - VX ngày 04/3/2024 của UBND huyện về thi đua.",),
    good=(
        "- Theo Công văn số 318/UBND-VX ngày 04/3/2024 của UBND huyện về thi đua.",
        "- Theo Kế hoạch số 15/KH-THCS.BS ngày 04/3/2024 của Trường Trung học cơ sở Bến Sỏi.",
    ),
)
