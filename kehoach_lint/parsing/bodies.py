"""Bodies that a plan gives a task or reports to.

A name begins with the noun for its kind ("Phòng", "Sở", "UBND") and goes on until a mark, a word
that no name holds ("chủ trì", "tham mưu"), or, behind the level ("xã", "huyện"), the next small
word: "Đảng ủy Ủy ban nhân dân xã lãnh đạo …" names the body up to "xã".

Nouns and words are looked up in sets: patterns of that length take longer to compile than to run.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from kehoach_lint.draft import Span
from kehoach_lint.patterns import late
from kehoach_lint.plan import BodyDuty, BodyMention, Section
from kehoach_lint.vietnamese.phrases import lowered, phrase_at

_CAPITALS = frozenset(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZĐÀÁẢÃẠĂẰẮẲẴẶÂẦẤẨẪẬÈÉẺẼẸÊỀẾỂỄỆÌÍỈĨỊÒÓỎÕỌÔỒỐỔỖỘƠỜỚỞỠỢÙÚỦŨỤƯỪỨỬỮỰỲÝỶỸỴ"
)
_NO_NAME = frozenset(
    (
        "trước", "để", "theo", "xem", "qua", "thông qua", "chậm", "vào", "trong", "tổng hợp",
        "kết quả", "về", "chủ trì", "chủ động", "có", "tham", "phối hợp", "hướng dẫn", "đôn đốc",
        "kiểm tra", "căn cứ", "tổ chức", "triển khai", "thực hiện", "chịu", "xây dựng", "tiếp tục",
        "tăng cường", "tuyên truyền", "vận động", "đẩy mạnh", "bảo đảm", "đảm bảo", "là", "được",
        "sẽ", "phải", "cùng", "bố trí", "cân đối", "kịp thời", "chỉ đạo", "tích cực", "định kỳ",
        "khi", "trên", "tại", "nhằm", "xét", "trình", "gửi", "báo cáo", "đăng", "mở", "phát", "lập",
        "rà soát", "nghiên cứu", "đề", "thẩm định", "hoàn", "giúp", "đưa", "làm", "đồng", "lồng",
        "gắn", "quán triệt", "phổ biến", "ban hành", "chuẩn bị", "lãnh đạo", "hỗ trợ", "cung cấp",
        "duy trì", "nắm", "tiến hành", "cử", "huy động", "đánh giá", "nêu", "như", "biểu dương",
        "trao", "cấp phát", "bám", "nâng", "thường xuyên", "khen", "quy định", "phê duyệt",
        "quyết định", "cho", "các nội dung", "các cấp", "do", "đã", "đang", "cần", "nếu", "từ",
        "đến", "hằng", "hàng năm", "hàng quý", "hàng tháng", "hàng tuần", "hồ sơ", "danh sách",
        "văn bản", "tờ", "kèm", "số liệu", "kinh phí", "dự toán",
    )
)  # fmt: skip
_HEADS = {
    **dict.fromkeys(
        (
            "Ủy ban nhân dân", "Uỷ ban nhân dân", "UBND", "Hội đồng nhân dân", "HĐND",
            "Ủy ban Mặt trận", "Uỷ ban Mặt trận", "Ủy ban MTTQ", "Uỷ ban MTTQ", "MTTQ", "UBMTTQ",
            "MTTQVN", "UBMTTQVN", "Mặt trận Tổ quốc", "Hội đồng thi đua", "Ban Thường vụ",
            "Ban Chấp hành", "Ban Tổ chức", "Ban Chỉ đạo", "Ban Chỉ huy", "Ban quản lý",
            "Ban tự quản", "Ban cán sự", "Ban phát triển", "Ban công tác Mặt trận",
            "Liên đoàn Lao động", "Công an", "Công đoàn", "Văn phòng",
            *(
                f"{level} {committee}"
                for level in ("Tỉnh", "Thành", "Huyện", "Quận", "Thị", "Đảng")
                for committee in ("ủy", "uỷ")
            ),
            *(
                f"Trường {level}"
                for level in (
                    "Mầm", "Mẫu", "Tiểu", "Trung", "Phổ", "Cao", "Đại", "Chính", "THCS", "THPT",
                    "TH", "MN",
                )
            ),
        ),
        False,
    ),
    **dict.fromkeys(
        (
            "Phòng", "Sở", "Bộ", "Ban", "Hội", "Đoàn", "Trạm", "Trung tâm", "Chi cục", "Cục",
            "Kho bạc", "Bảo hiểm", "Ngân hàng", "Bệnh viện", "Hạt", "Thanh tra", "Báo", "Đài",
        ),
        True,
    ),
}  # fmt: skip
"""How the name of a body begins, and whether only before a capital ("Phòng Nội vụ")."""
_ONLY_SO = ("Báo", "Đài")
"""Those that are common words when they are not written like this."""
_SMALL_HEADS = {head.lower(): capital for head, capital in _HEADS.items() if head not in _ONLY_SO}
_FIRST_WORDS = tuple({head.split()[0].lower() for head in _HEADS})
_COMMITTEES = ("UBND", "Ủy ban nhân dân", "Uỷ ban nhân dân")
"""What behind "và" is no other body: "Văn phòng HĐND và UBND" is one."""
_SPACE = late(r"\s+")
_WORD = late(r"\s+((?:[^\W\d_]|&)(?:[\w&.]*\w)?|[-–])")
_LEVELS = frozenset(("tỉnh", "phố", "quận", "huyện", "xã", "phường", "trấn"))
_NUMBER = late(r"\s+\d{1,2}\b")
_NUMBERED = frozenset(("quận", "phường"))
_TRAILING = frozenset(("và", "các", "của", "-", "–", "thuộc", "với"))
_LONGEST = 16

_VERB = late(r"(?<![^\W_])(?:báo\s+cáo|gửi|trình)(?![^\W_])(?!\s+(?:độ|tự)\b)")
_NOUNS = ("chương", "quá", "công", "lộ", "quy", "giáo", "tờ")
"""What makes a noun of "trình": chương trình, quá trình, tờ trình."""
_CLAUSE_END = late(r"[.;\n]|\b(?:theo|do|của)\b")
_TO = late(r"\b(?:về|cho|gửi|lên|báo\s+cáo|trình)\s+")
_REACH = 100
"""How many characters behind the verb the body reported to may begin."""
_THROUGH = late(r"\s*\(?\s*(?:thông\s+)?qua\s+")
_ORDER = late(r"(?:(?:đề\s+nghị|giao|yêu\s+cầu|phân\s+công)\s+(?:các\s+đồng\s+chí\s+)?)?")
_LISTED = late(r"\s*(?:,|;|và)\s+")
_DUTIES = (
    "tổ chức thực hiện", "tổ chức triển khai", "phân công", "trách nhiệm", "triển khai thực hiện",
)  # fmt: skip


def find_bodies(text: str, sections: Iterable[Section], body: Span) -> tuple[BodyMention, ...]:
    """Bodies reported to anywhere in the body of the plan, and bodies that the sections on carrying
    it out give a task, in the order of the text."""
    finder = _Finder(text)
    found = [*finder.reported(body)]
    for section in sections:
        for part in section.walk():
            title = part.title.text.lower() if part.heading else ""
            if any(words in title for words in _DUTIES):
                found.extend(finder.tasks(part))
    unique = {mention.span: mention for mention in found}
    return tuple(sorted(unique.values(), key=lambda mention: mention.span))


class _Finder:
    """Finds the names in one text; ``_small`` is the same in small letters."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._small = lowered(text)

    def reported(self, body: Span) -> Iterator[BodyMention]:
        """The bodies that something is reported, sent or presented to."""
        done = body.start
        for verb in _VERB.finditer(self._small, body.start, body.end):
            if verb.start() < done or self._is_noun(verb.start()):
                continue
            start = self._receiver(verb.end(), body.end)
            if start is None:
                continue
            mention = self._name(start, body.end, BodyDuty.REPORT)
            yield mention
            done = mention.span.end
            through = self._body_behind(_THROUGH, done, body.end)
            if through is not None:
                yield self._name(through, body.end, BodyDuty.REPORT)

    def tasks(self, part: Section) -> Iterator[BodyMention]:
        """The bodies whose names begin the items of a section, or stand there in a list."""
        for child in part.children:
            for section in child.walk():
                start, end = section.line.span
                order = _ORDER.match(self._small, start, end)
                place: int | None = order.end() if order else start
                while place is not None and self._head_end(place, end):
                    mention = self._name(place, end, BodyDuty.TASK)
                    yield mention
                    place = self._body_behind(_LISTED, mention.span.end, end)

    def _is_noun(self, verb: int) -> bool:
        before = self._small[max(verb - 8, 0) : verb]
        return before[-1:].isspace() and before[:-1].endswith(_NOUNS)

    def _receiver(self, start: int, limit: int) -> int | None:
        """Where the name of the body begins to which something goes, None without one near."""
        space = _SPACE.match(self._text, start, limit)
        if space and self._head_end(space.end(), limit):
            return space.end()
        reach = min(start + _REACH, limit)
        farthest = min(start + _REACH + 40, limit)
        stop = _CLAUSE_END.search(self._small, start, reach)
        for to in _TO.finditer(self._small, start, farthest):
            if to.start() > start + _REACH or (stop and stop.start() < to.start()):
                return None
            if self._head_end(to.end(), farthest):
                return to.end()
        return None

    def _body_behind(self, link: re.Pattern[str], start: int, limit: int) -> int | None:
        """Where a body begins that the words of ``link`` join to what ends at ``start``."""
        found = link.match(self._small, start, limit)
        return found.end() if found and self._head_end(found.end(), limit) else None

    def _head_end(self, start: int, limit: int, *, written: bool = False) -> int:
        """Where the noun ends with which the name of a body begins at ``start``; 0 without one.

        ``written`` asks for capitals as they are usual.
        """
        if not self._small.startswith(_FIRST_WORDS, start, limit):
            return 0  # as behind most verbs: nothing to be put together
        found = phrase_at(self._text, start, limit, _HEADS if written else _ONLY_SO)
        if found is None and not written:
            found = phrase_at(self._small, start, limit, _SMALL_HEADS)
        if found is None or (written and found.words in _COMMITTEES):
            return 0
        before_capital = _HEADS.get(found.words) or _SMALL_HEADS.get(found.words)
        return 0 if before_capital and not self._is_capital(found.end, limit) else found.end

    def _is_capital(self, end: int, limit: int) -> bool:
        """Whether a capital begins the next word."""
        space = _SPACE.match(self._text, end, limit)
        return space is not None and self._text[space.end() : limit][:1] in _CAPITALS

    def _name(self, start: int, limit: int, duty: BodyDuty) -> BodyMention:
        """The mention of the body whose name begins at ``start``."""
        text = self._text
        end = self._head_end(start, limit) or start
        level = False
        for _ in range(_LONGEST):
            word = _WORD.match(text, end, limit)
            if word is None or phrase_at(text, word.start(1), limit, _NO_NAME):
                break
            if word[1] == "và" and self._is_another(word.end(), limit):
                break
            small = word[1][0].islower()
            if level and small:
                break
            level = level or (small and _is_level(text, word, limit))
            end = word.end()
            number = _NUMBER.match(text, end, limit)
            if number and word[1].lower() in _NUMBERED:
                end = number.end()
        name = text[start:end]
        while (words := name.rsplit(None, 1))[-1] in _TRAILING and len(words) > 1:
            name = words[0]
        return BodyMention(Span(start, start + len(name)), " ".join(name.split()), duty)

    def _is_another(self, end: int, limit: int) -> bool:
        """Whether a name of its own begins behind "và"."""
        space = _SPACE.match(self._text, end, limit)
        return space is not None and self._head_end(space.end(), limit, written=True) > 0


def _is_level(text: str, word: re.Match[str], limit: int) -> bool:
    """Whether a word is a level: "xã", not the first syllable of "xã hội" or the end of "thị xã"
    before its name."""
    following = _WORD.match(text, word.end(), limit)
    return word[1] in _LEVELS and (following is None or following[1] not in ("hội", "viên"))
