"""Phần căn cứ trình bày sai.

Mỗi căn cứ một dòng, cuối dòng có dấu chấm phẩy, căn cứ cuối cùng kết thúc bằng dấu chấm (Nghị định
30/2020/NĐ-CP, Phụ lục I, mục II.6.a). Báo khi căn cứ cuối cùng, ngay trước câu ban hành, kết thúc
bằng dấu chấm phẩy hoặc không có dấu, và khi một căn cứ ở giữa không có dấu. Nhiều căn cứ viết chung
một đoạn, dấu chấm ở giữa hoặc dấu phẩy ở cuối chỉ được nhắc ở mức thông tin.

Ngoại lệ: không xét đoạn mở đầu viết liền với câu ban hành ("Thực hiện…, UBND xã ban hành…"), căn cứ
nhắc trong phần nội dung, và văn bản của Đảng.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from kehoach_lint.draft import Span
from kehoach_lint.findings import Edit, Fix, Severity
from kehoach_lint.patterns import late
from kehoach_lint.plan import Form, Line, Plan
from kehoach_lint.rules.base import Context, Mention, Part, Report, Rule

_BASIS = late(r"(?:Căn\s+cứ|Xét|Theo\s+đề\s+nghị)\s", re.IGNORECASE)
_FOLLOWS = late(r"(?:Căn\s+cứ|Xét|Theo|Thực\s+hiện|Để|Tiếp\s+tục)\s", re.IGNORECASE)
_ENACTING = late(
    r"\b(?:ban\s+hành|xây\s+dựng|phát\s+động|tổ\s+chức|triển\s+khai|quyết\s+định|đề\s+ra|như\s+sau)\b",
    re.IGNORECASE,
)
_STARTS = late(
    r"(?:[ỦU][ỷyỶY]\s+ban|Uỷ\s+ban|UBND|HĐND|Hội\s+đồng|Chủ\s+tịch|Sở|Phòng|Văn\s+phòng|Trường|Ban|Bộ"
    r"|Trung\s+tâm|Mặt\s+trận|Hội|Đoàn|Công\s+đoàn|Nay|QUYẾT\s+ĐỊNH|Để)\s?",
)
"""How the enacting sentence begins; other text may be the rest of a broken line."""
_ENDS = late(r"([;,.:])?\s*$")
_TYPED = r"(?:[^\W\d_]+\s+){1,4}số\s+\d"
_SEVERAL = late(
    rf"Căn\s+cứ\s+{_TYPED}[^\n]*?;\s*(?:Căn\s+cứ\s+)?{_TYPED}(?![^;]*\bsửa\s+đổi)"
)


def check(plan: Plan, context: Context) -> Iterator[Report]:
    """Report wrong marks at the ends of the bases, and several bases in one paragraph."""
    del context
    several = []
    for line, following in zip(plan.opening, (*plan.opening[1:], None), strict=False):
        if not _BASIS.match(line.text) or _whole(line.text):
            continue
        if _SEVERAL.match(line.text):
            several.append(line.span)
        mark = _mark(line.text)
        if following is None:
            continue
        if _BASIS.match(following.text):
            yield from _judged(line, mark, ";", "middle")
        elif _enacts(following.text, surely=mark == ""):
            yield from _judged(line, mark, ".", "last")
    if several:
        related = tuple(Mention(span, "place") for span in several[1:])
        yield Report(several[0], "several", related=related, severity=Severity.INFO)


def _enacts(text: str, surely: bool) -> bool:
    """Whether a paragraph behind the bases is the enacting sentence."""
    if _FOLLOWS.match(text) or not _ENACTING.search(text):
        return False
    return not surely or _STARTS.match(text) is not None


def _judged(line: Line, mark: str, right: str, key: str) -> Iterator[Report]:
    """Report another mark than the right one; the comma was the old form of the last one."""
    if mark != right:
        slip = mark in ("", ";")
        fix = Fix(False, (Edit(_mark_span(line), right),))
        severity = None if slip else Severity.INFO
        yield Report(_end(line), key, suggestion=right, fix=fix, severity=severity)


def _whole(text: str) -> bool:
    """Whether a paragraph holds the enacting sentence itself."""
    return _mark(text) == ":" or re.search(r"\bnhư\s+sau\b", text) is not None


def _mark(text: str) -> str:
    found = _ENDS.search(text)
    return found[1] or "" if found else ""


def _end(line: Line) -> Span:
    """The last word of a line with its mark."""
    text = line.text.rstrip()
    start = max(text.rfind(" ") + 1, 0)
    return Span(line.span.start + start, line.span.start + len(text))


def _mark_span(line: Line) -> Span:
    """The place of the mark at the end of a line, empty where there is none."""
    text = line.text.rstrip()
    start = line.span.start + len(text.rstrip(" ;,."))
    return Span(start, line.span.start + len(text))


RULE = Rule(
    code="VD007",
    name="can-cu-hinh-thuc",
    severity=Severity.WARNING,
    wants=Plan,
    check=check,
    page=__doc__ or "",
    basis="NĐ 30/2020/NĐ-CP, Phụ lục I, II.6.a",
    forms=frozenset((Form.STATE,)),
    bad=(
        {
            Part.OPENING: (
                "Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022;\n"
                "Căn cứ Kế hoạch số 45/KH-UBND ngày 20/02/2024 của Ủy ban nhân dân huyện về ao"
                " sạch;\n"
                "Ủy ban nhân dân xã ban hành Kế hoạch phát động phong trào thi đua như sau:"
            ),
        },
    ),
    good=(
        {
            Part.OPENING: (
                "Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022;\n"
                "Căn cứ Kế hoạch số 45/KH-UBND ngày 20/02/2024 của Ủy ban nhân dân huyện về ao"
                " sạch.\n"
                "Ủy ban nhân dân xã ban hành Kế hoạch phát động phong trào thi đua như sau:"
            ),
        },
        {
            Part.OPENING: (
                "Căn cứ Kế hoạch số 45/KH-UBND ngày 20/02/2024 của Ủy ban nhân dân huyện; Nghị"
                " quyết số 08/NQ-HĐND ngày 20/12/2023 của HĐND xã, Ủy ban nhân dân xã ban hành Kế"
                " hoạch như sau:"
            ),
        },
    ),
)
