"""Bodies that a plan gives a task or reports to.

A name begins with the noun for its kind ("Phòng", "Sở", "UBND") and goes on until a mark, a word
that no name holds ("chủ trì", "tham mưu"), or, behind the level ("xã", "huyện"), the next small
word: "Đảng ủy Ủy ban nhân dân xã lãnh đạo …" names the body up to "xã".
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from kehoach_lint.draft import Span
from kehoach_lint.plan import BodyDuty, BodyMention, Section

_UPPER = "A-ZĐÀÁẢÃẠĂẰẮẲẴẶÂẦẤẨẪẬÈÉẺẼẸÊỀẾỂỄỆÌÍỈĨỊÒÓỎÕỌÔỒỐỔỖỘƠỜỚỞỠỢÙÚỦŨỤƯỪỨỬỮỰỲÝỶỸỴ"
_NO_NAME = (
    r"trước|để|theo|xem|qua|thông\s+qua|chậm|vào|trong|tổng\s+hợp|kết\s+quả|về|chủ\s+trì|chủ\s+động"
    r"|có|tham|phối\s+hợp|hướng\s+dẫn|đôn\s+đốc|kiểm\s+tra|căn\s+cứ|tổ\s+chức|triển\s+khai"
    r"|thực\s+hiện|chịu|xây\s+dựng|tiếp\s+tục|tăng\s+cường|tuyên\s+truyền|vận\s+động|đẩy\s+mạnh"
    r"|bảo\s+đảm|đảm\s+bảo|là|được|sẽ|phải|cùng|bố\s+trí|cân\s+đối|kịp\s+thời|chỉ\s+đạo|tích\s+cực"
    r"|định\s+kỳ|khi|trên|tại|nhằm|xét|trình|gửi|báo\s+cáo|đăng|mở|phát|lập|rà\s+soát|nghiên\s+cứu"
    r"|đề|thẩm\s+định|hoàn|giúp|đưa|làm|đồng|lồng|gắn|quán\s+triệt|phổ\s+biến|ban\s+hành|chuẩn\s+bị"
    r"|lãnh\s+đạo|hỗ\s+trợ|cung\s+cấp|duy\s+trì|nắm|tiến\s+hành|cử|huy\s+động|đánh\s+giá|nêu|như"
    r"|biểu\s+dương|trao|cấp\s+phát|bám|nâng|thường\s+xuyên|khen|quy\s+định|phê\s+duyệt|quyết\s+định"
    r"|cho|các\s+(?:nội\s+dung|cấp)|do|đã|đang|cần|nếu|từ|đến|hằng|hàng\s+(?:năm|quý|tháng|tuần)"
    r"|hồ\s+sơ|danh\s+sách|văn\s+bản|tờ|kèm|số\s+liệu|kinh\s+phí|dự\s+toán"
)
_CAPITAL = rf"(?-i:[{_UPPER}])"
_HEAD = (
    r"(?:(?:Ủy|Uỷ)\s+ban\s+nhân\s+dân|UBND|Hội\s+đồng\s+nhân\s+dân|HĐND"
    r"|(?:Ủy|Uỷ)\s+ban\s+(?:Mặt\s+trận|MTTQ)|(?:UB)?MTTQ(?:VN)?|Mặt\s+trận\s+Tổ\s+quốc"
    r"|(?:Tỉnh|Thành|Huyện|Quận|Thị|Đảng)\s+(?:ủy|uỷ)|Ban\s+(?:Thường\s+vụ|Chấp\s+hành)"
    r"|Hội\s+đồng\s+thi\s+đua|Ban\s+(?:Tổ\s+chức|Chỉ\s+đạo|Chỉ\s+huy)"
    r"|Ban\s+(?:quản\s+lý|tự\s+quản|cán\s+sự|phát\s+triển|công\s+tác\s+Mặt\s+trận)"
    rf"|(?:Phòng|Sở|Bộ|Ban|Hội|Đoàn|Văn\s+phòng|Trạm|Trung\s+tâm|Chi\s+cục|Cục)(?=\s+{_CAPITAL})"
    rf"|(?:Kho\s+bạc|Bảo\s+hiểm|Ngân\s+hàng|Bệnh\s+viện|Hạt|Thanh\s+tra)(?=\s+{_CAPITAL})"
    r"|Trường\s+(?:Mầm|Mẫu|Tiểu|Trung|Phổ|Cao|Đại|Chính|THCS|THPT|TH|MN)"
    rf"|(?-i:Báo|Đài)(?=\s+{_CAPITAL})"
    r"|Liên\s+đoàn\s+Lao\s+động|Công\s+an|Công\s+đoàn|Văn\s+phòng)"
)
_BODY = re.compile(rf"{_HEAD}(?![^\W_])", re.IGNORECASE)
_ANOTHER = re.compile(rf"\s+(?!UBND|(?:Ủy|Uỷ)\s+ban\s+nhân){_HEAD}(?![^\W_])")
"""Another body behind "và"; "Văn phòng HĐND và UBND" is one."""
_STOP = re.compile(rf"(?:{_NO_NAME})(?![^\W_])")
_WORD = re.compile(r"\s+((?:[^\W\d_]|&)(?:[\w&.]*\w)?|[-–])")
_LEVELS = frozenset(("tỉnh", "phố", "quận", "huyện", "xã", "phường", "trấn"))
_NUMBER = re.compile(r"\s+\d{1,2}\b")
_NUMBERED = frozenset(("quận", "phường"))
_TRAILING = re.compile(r"(?:\s+(?:và|các|của|-|–|thuộc|với))+$")
_LONGEST = 16

_VERB = re.compile(r"(?<![^\W_])(?:báo\s+cáo|gửi|trình)(?![^\W_])(?!\s+(?:độ|tự)\b)")
_NOUN = re.compile(r"(?:chương|quá|công|lộ|quy|giáo|tờ)\s$")
"""What makes a noun of "trình": chương trình, quá trình, tờ trình."""
_CLAUSE_END = re.compile(r"[.;\n]|\b(?:theo|do|của)\b")
_TO = re.compile(
    rf"\b(?:về|cho|gửi|lên|báo\s+cáo|trình)\s+(?={_HEAD}(?![^\W_]))", re.IGNORECASE
)
_SPACE = re.compile(r"\s+")
_REACH = 100
"""How many characters behind the verb the body reported to may begin."""
_THROUGH = re.compile(rf"\s*\(?\s*(?:thông\s+)?qua\s+(?={_HEAD}(?![^\W_]))", re.IGNORECASE)
_ORDER = re.compile(
    r"(?:(?:đề\s+nghị|giao|yêu\s+cầu|phân\s+công)\s+(?:các\s+đồng\s+chí\s+)?)?", re.IGNORECASE
)
_LISTED = re.compile(rf"\s*(?:,|;|và)\s+(?={_HEAD}(?![^\W_]))", re.IGNORECASE)
_DUTIES = re.compile(
    r"tổ chức thực hiện|tổ chức triển khai|phân công|trách nhiệm|triển khai thực hiện",
    re.IGNORECASE,
)


def find_bodies(text: str, sections: Iterable[Section], body: Span) -> tuple[BodyMention, ...]:
    """Bodies reported to anywhere in the body of the plan, and bodies that the sections on carrying
    it out give a task, in the order of the text."""
    found = [*_reported(text, body)]
    for section in sections:
        for part in section.walk():
            if part.heading and _DUTIES.search(part.title.text):
                found.extend(_tasks(text, part))
    unique = {mention.span: mention for mention in found}
    return tuple(sorted(unique.values(), key=lambda mention: mention.span))


def _reported(text: str, body: Span) -> Iterator[BodyMention]:
    small = text.lower()
    if len(small) != len(text):
        small = text
    done = body.start
    for verb in _VERB.finditer(small, body.start, body.end):
        if verb.start() < done or _NOUN.search(small, max(verb.start() - 8, 0), verb.start()):
            continue
        start = _receiver(text, small, verb.end(), body.end)
        if start is None:
            continue
        mention = _name(text, start, body.end, BodyDuty.REPORT)
        yield mention
        done = mention.span.end
        through = _THROUGH.match(text, done, body.end)
        if through:
            yield _name(text, through.end(), body.end, BodyDuty.REPORT)


def _receiver(text: str, small: str, start: int, limit: int) -> int | None:
    """Where the name of the body begins to which something goes, None when there is none near."""
    space = _SPACE.match(text, start, limit)
    if space and _BODY.match(text, space.end(), limit):
        return space.end()
    stop = _CLAUSE_END.search(small, start, min(start + _REACH, limit))
    to = _TO.search(text, start, min(start + _REACH + 40, limit))
    if to is None or to.start() > start + _REACH or (stop and stop.start() < to.start()):
        return None
    return to.end()


def _tasks(text: str, part: Section) -> Iterator[BodyMention]:
    for child in part.children:
        for section in child.walk():
            start, end = section.line.span
            order = _ORDER.match(text, start, end)
            place = order.end() if order else start
            while _BODY.match(text, place, end):
                mention = _name(text, place, end, BodyDuty.TASK)
                yield mention
                listed = _LISTED.match(text, mention.span.end, end)
                if listed is None:
                    break
                place = listed.end()


def _name(text: str, start: int, limit: int, duty: BodyDuty) -> BodyMention:
    """The mention of the body whose name begins at ``start``, where ``_BODY`` matches."""
    head = _BODY.match(text, start, limit)
    end = head.end() if head else start
    level = False
    for _ in range(_LONGEST):
        word = _WORD.match(text, end, limit)
        if word is None or _STOP.match(text, word.start(1), limit):
            break
        if word[1] == "và" and _ANOTHER.match(text, word.end(), limit):
            break
        small = word[1][0].islower()
        if level and small:
            break
        level = level or (small and _is_level(text, word, limit))
        end = word.end()
        number = _NUMBER.match(text, end, limit)
        if number and word[1].lower() in _NUMBERED:
            end = number.end()
    name = _TRAILING.sub("", text[start:end])
    return BodyMention(Span(start, start + len(name)), " ".join(name.split()), duty)


def _is_level(text: str, word: re.Match[str], limit: int) -> bool:
    """Whether a word is a level: "xã", not the first syllable of "xã hội" or the end of "thị xã"
    before its name."""
    following = _WORD.match(text, word.end(), limit)
    return word[1] in _LEVELS and (following is None or following[1] not in ("hội", "viên"))
