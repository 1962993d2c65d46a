"""Bodies that a plan gives a task or reports to."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from kehoach_lint.draft import Span
from kehoach_lint.plan import BodyDuty, BodyMention, Section

_STOP = (
    r"(?:trước|để|theo|xem|qua|thông\s+qua|chậm|vào|trong|tổng\s+hợp|kết\s+quả|về|chủ\s+trì|có"
    r"|tham\s+mưu|phối\s+hợp|hướng\s+dẫn|theo\s+dõi|đôn\s+đốc|kiểm\s+tra|căn\s+cứ|tổ\s+chức"
    r"|triển\s+khai|thực\s+hiện|chịu|xây\s+dựng|tiếp\s+tục|tăng\s+cường|tuyên\s+truyền|vận\s+động"
    r"|đẩy\s+mạnh|bảo\s+đảm|đảm\s+bảo|là|được|sẽ|phải|cùng|bố\s+trí|cân\s+đối|kịp\s+thời|chỉ\s+đạo"
    r"|tích\s+cực|định\s+kỳ|khi|trên|tại|nhằm|xét|trình|gửi|báo\s+cáo|đăng|mở|phát|lập|rà\s+soát"
    r"|nghiên\s+cứu|đề|thẩm\s+định|hoàn|giúp|đưa|làm|đồng|lồng|gắn|quán\s+triệt|phổ\s+biến|ban\s+hành)"
)
_HEAD = (
    r"(?:Ủy\s+ban\s+nhân\s+dân|Uỷ\s+ban\s+nhân\s+dân|UBND|Hội\s+đồng\s+nhân\s+dân|HĐND"
    r"|(?:Ủy|Uỷ)\s+ban\s+Mặt\s+trận|(?:Ủy|Uỷ)\s+ban\s+MTTQ|UBMTTQ|MTTQ|Mặt\s+trận\s+Tổ\s+quốc"
    r"|Tỉnh\s+(?:ủy|uỷ)|Thành\s+(?:ủy|uỷ)|Huyện\s+(?:ủy|uỷ)|Đảng\s+(?:ủy|uỷ)|Ban\s+Thường\s+vụ"
    r"|Hội\s+đồng\s+[Tt]hi\s+đua|Ban\s+[Tt]hi\s+đua|Phòng|phòng|Sở|Bộ|Ban|Hội|Liên\s+đoàn|Đoàn"
    r"|Công\s+an|Công\s+đoàn|Trạm|Trung\s+tâm|Văn\s+phòng|Chi\s+cục|Kho\s+bạc|Bảo\s+hiểm)"
)
_NAME = rf"({_HEAD}(?:\s+(?!(?-i:{_STOP})\b)[^\s,;.:()“”\"]+){{0,11}})"
_REPORT = re.compile(
    rf"\b(?:báo\s+cáo|gửi|trình)\b(?:(?!\b(?:theo|do)\b)[^.;\n]){{0,90}}?"
    rf"\b(?:về|cho|gửi|lên|báo\s+cáo|trình)\s+{_NAME}"
    rf"|\b(?:báo\s+cáo|gửi|trình)\s+{_NAME}",
    re.IGNORECASE,
)
_THROUGH = re.compile(rf"\(?\s*(?:thông\s+)?qua\s+{_NAME}", re.IGNORECASE)
_TASK = re.compile(
    rf"(?:(?:đề\s+nghị|giao|yêu\s+cầu|phân\s+công)\s+(?:các\s+đồng\s+chí\s+)?)?{_NAME}", re.IGNORECASE
)
_DUTIES = re.compile(
    r"tổ chức thực hiện|tổ chức triển khai|phân công|trách nhiệm|triển khai thực hiện", re.IGNORECASE
)
_CAPITAL = re.compile(r"[^\W\d_]")


def find_bodies(text: str, sections: Iterable[Section], body: Span) -> tuple[BodyMention, ...]:
    """Bodies reported to anywhere in the body of the plan, and bodies that the sections on carrying
    it out give a task, in the order of the text."""
    found = [*_reported(text, body)]
    for section in sections:
        for part in section.walk():
            if part.heading and _DUTIES.search(part.title.text):
                found.extend(_tasks(part))
    unique = {mention.span: mention for mention in found}
    return tuple(sorted(unique.values(), key=lambda mention: mention.span))


def _reported(text: str, body: Span) -> Iterator[BodyMention]:
    for match in _REPORT.finditer(text, body.start, body.end):
        group = 1 if match[1] else 2
        yield from _mention(match, group, BodyDuty.REPORT)
        through = _THROUGH.match(text, match.end(group), body.end)
        if through:
            yield from _mention(through, 1, BodyDuty.REPORT)


def _tasks(part: Section) -> Iterator[BodyMention]:
    for item in part.children:
        for section in item.walk():
            match = _TASK.match(section.line.text)
            if match is None:
                continue
            start = section.line.span.start + match.start(1)
            name = match[1].rstrip()
            yield BodyMention(Span(start, start + len(name)), name, BodyDuty.TASK)


def _mention(match: re.Match[str], group: int, duty: BodyDuty) -> Iterator[BodyMention]:
    name = match[group].rstrip()
    start = match.start(group)
    if _CAPITAL.match(name) and len(name.split()) > 1:
        yield BodyMention(Span(start, start + len(name)), " ".join(name.split()), duty)
