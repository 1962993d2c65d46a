"""Câu cụt: vế "Thực hiện…", "Để…", "Nhằm…" bị chấm câu trước chủ ngữ.

Vế mở đầu chỉ căn cứ, mục đích không tự thành câu; sau nó là dấu phẩy rồi đến chủ ngữ: "Thực hiện Kế
hoạch số…, Ủy ban nhân dân xã ban hành…". Báo khi vế ấy kết thúc bằng dấu chấm mà câu hoặc đoạn kế
tiếp bắt đầu bằng cơ quan ban hành, và khi một câu chỉ có "Nhằm…".

Căn cứ: không có điều khoản riêng; đây là quy tắc đặt câu.

Ngoại lệ: phần căn cứ viết mỗi căn cứ một dòng thì căn cứ cuối cùng kết thúc bằng dấu chấm (VD007).
Mục giao việc "Thực hiện tốt…" là câu trọn vẹn; gạch đầu dòng "Nhằm…" dưới Mục đích không bị xét.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from kehoach_lint.draft import Span
from kehoach_lint.findings import Edit, Fix, Severity
from kehoach_lint.patterns import late
from kehoach_lint.plan import Line, Plan
from kehoach_lint.rules.base import Context, Mention, Report, Rule

_LEADS = late(r"(?:Thực\s+hiện|Triển\s+khai|Căn\s+cứ|Hưởng\s+ứng|Để|Nhằm|Theo)\s")
_PURPOSE = late(r"(?:Để|Nhằm)\s")
_BASIS = late(r"(?:Căn\s+cứ|Xét|Theo\s+đề\s+nghị)\s")
_WHO = late(
    r"(?:[ỦU][ỷyỶY]\s+ban|Uỷ\s+ban|UBND|HĐND|Hội\s+đồng|Chủ\s+tịch|Đảng\s+[ủu][ỷy]|Sở|Phòng|Văn\s+phòng"
    r"|Trường|Ban\s|Bộ\s|Trung\s+tâm|Công\s+an|Hội\s|Đoàn|Công\s+đoàn|Nay,?)\b"
)
_ACTS = late(
    r"\b(?:ban\s+hành|xây\s+dựng|phát\s+động|tổ\s+chức|triển\s+khai|yêu\s+cầu|đề\s+nghị|quyết\s+định"
    r"|giao|hướng\s+dẫn|báo\s+cáo|thông\s+báo)\b"
)
_STOP = late(r"(?<=[\w”\")])\.\s+(?=([^\W\d_a-z]))")
_INNER = late(r"[,;:]\s+")
_DOES = late(
    r"[,;:]\s+(?:cần|phải|yêu\s+cầu|đề\s+nghị|các|mỗi|từng|tất\s+cả|toàn|thôn|xã(?!\s+hội)|hộ|huyện|tỉnh|năm|tổ"
    r"|chúng|người|nhân\s+dân)\s"
)
"""A main clause behind a purpose."""
_MAIN = 120
"""The issuer acts within so many characters of the sentence."""
_SHOWN = 40


def check(plan: Plan, context: Context) -> Iterator[Report]:
    """Report clauses that a full stop parts from the sentence they belong to."""
    after_basis = False
    for line, following in zip(plan.opening, (*plan.opening[1:], None), strict=False):
        yield from _inside(line, _LEADS)
        cut = following is not None and not after_basis and _leads(line.text)
        if cut and following and _acts(following.text):
            yield _report(_sentences(line)[0], following)
        after_basis = after_basis or _BASIS.match(line.text) is not None
    for section in plan.walk():
        for line in (section.line, *section.paragraphs):
            yield from _inside(line, _PURPOSE)
            yield from _alone(line)


def _stops(text: str) -> Iterator[re.Match[str]]:
    """The full stops inside a paragraph: those that a capital follows."""
    return (stop for stop in _STOP.finditer(text) if stop[1].isupper())


def _sentences(line: Line) -> list[Line]:
    """The sentences of a paragraph with their full stops."""
    text, start = line.text, 0
    found = []
    for end in (*(stop.start() + 1 for stop in _stops(text)), len(text.rstrip())):
        start += len(text[start:end]) - len(text[start:end].lstrip())
        found.append(Line(Span(line.span.start + start, line.span.start + end), text[start:end]))
        start = end
    return found


def _leads(text: str) -> bool:
    """Whether a paragraph is one clause that leads up to a sentence, and ends with a full stop."""
    whole = text.rstrip().endswith(".") and not any(_stops(text))
    return whole and not _BASIS.match(text) and _is_clause(text, _LEADS)


def _inside(line: Line, leads: re.Pattern[str]) -> Iterator[Report]:
    """The clauses of one paragraph before the sentence they belong to, the last of them first."""
    if leads.match(line.text) is None:
        return
    main: Line | None = None
    found = []
    for sentence in reversed(_sentences(line)):
        if main is not None and _is_clause(sentence.text, leads):
            found.append(_report(sentence, main, Fix(False, (_comma(sentence),))))
        else:
            main = sentence if _acts(sentence.text) else None
    yield from reversed(found)


def _alone(line: Line) -> Iterator[Report]:
    """A sentence inside a paragraph that is nothing but a purpose."""
    if "Nhằm" not in line.text:
        return
    before, *rest = _sentences(line)
    for sentence in rest:
        clause = sentence.text.startswith("Nhằm ") and sentence.text.endswith(".")
        if clause and _is_clause(sentence.text, _PURPOSE) and not _DOES.search(sentence.text):
            yield _report(sentence, before, key="alone")
        before = sentence


def _comma(sentence: Line) -> Edit:
    return Edit(Span(sentence.span.end - 1, sentence.span.end), ",")


def _report(sentence: Line, main: Line, fix: Fix | None = None, key: str = "") -> Report:
    """The report stands at the end of the clause, where the full stop is; for a purpose alone at
    its beginning, which is to be joined."""
    text = sentence.text
    space = text.rfind(" ", 0, max(1, len(text) - _SHOWN))
    if key:
        cut = text.find(" ", _SHOWN)
        text, space = (text[:cut] if cut > 0 else text), -1
    lead = " ".join(text.split()[:2])
    start, end = main.span
    place = Mention(Span(start, min(end, start + _SHOWN)), "before" if key else "main")
    first = sentence.span.start
    span = Span(first + space + 1, first + len(text))
    return Report(span, key, {"lead": lead}, (place,), fix=fix)


def _acts(text: str) -> bool:
    """Whether a sentence begins with a body that does something."""
    return _WHO.match(text) is not None and _ACTS.search(text, 0, _MAIN) is not None


def _is_clause(sentence: str, leads: re.Pattern[str]) -> bool:
    """Whether a sentence begins with such a clause and nobody acts behind it."""
    if leads.match(sentence) is None:
        return False
    return not any(_WHO.match(sentence, mark.end()) for mark in _INNER.finditer(sentence))


RULE = Rule(
    code="DC013",
    name="cau-cut",
    severity=Severity.WARNING,
    wants=Plan,
    check=check,
    page=__doc__ or "",
    bad=("Để các ao luôn sạch. Ủy ban nhân dân xã phát động đợt vớt bèo tháng 4.",),
    good=(
        "Để các ao luôn sạch, Ủy ban nhân dân xã phát động đợt vớt bèo tháng 4.",
        "- Thực hiện tốt việc vớt bèo. Ủy ban nhân dân xã tổ chức kiểm tra hằng tháng.",
    ),
)
