"""Where a text speaks of a unit as only of its own: "trên địa bàn xã …", "báo cáo UBND xã …"."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from kehoach_lint.draft import Draft
from kehoach_lint.patterns import late
from kehoach_lint.plan import Plan
from kehoach_lint.rules.tr.document import cited
from kehoach_lint.rules.tr.home import Home, head_before
from kehoach_lint.rules.tr.naming import Named
from kehoach_lint.vietnamese.folding import fold
from kehoach_lint.vietnamese.words import Words

_GROUND = late(r"\b(?:(?:trên|trong|tại|ở|khắp|toàn) địa bàn(?: toàn)?|toàn)$")
_RECEIVES = late(r"\b(?:báo cáo(?: lên)?|gửi|về|trình|tham mưu(?: cho)?|giúp)$")
_PEOPLE = late(
    r"\b(?:cán bộ|đảng viên|chính quyền|đảng bộ|tầng lớp|toàn thể)(?: và)? nhân dân$"
)
_BUILT = late(r"\b(?:đưa|xây dựng)$")
_RESOLUTION = late(
    r"\b(?:nghị quyết|đại hội)(?: đại hội)?(?: đại biểu)?(?: của)? (?:đảng bộ|hđnd|đảng ủy)$"
)
_CERTIFIES = late(r"\b(?:giấy khen|khen thưởng|quyết định) của$")
_OF = late(r"\b(?:của|ở|địa bàn)$")
_ORDERS = (
    "ban hành", "yêu cầu", "giao", "đề nghị", "tổ chức", "phát động", "triển khai", "chỉ đạo",
    "xây dựng", "quyết định", "khen thưởng", "tặng", "xét", "hướng dẫn", "tổng hợp",
)  # fmt: skip
_BECOMES = (
    "đạt",
    "trở thành",
    "về đích",
    "ngày càng",
    "thành",
    "phát triển",
    "giàu đẹp",
    "văn minh",
)
_ELSEWHERE = late(
    r"\b(?:học tập (?!và làm theo|tư tưởng|nghị quyết|quán triệt)|học hỏi|tham quan|giao lưu"
    r"|kết nghĩa|kinh nghiệm|giáp|giáp ranh|lân cận|láng giềng|mô hình (?:của|ở|tại)|cũ|trước đây"
    r"|trước kia|nguyên là|sáp nhập|hợp nhất|sắp xếp|tách|nhập vào|liên xã|quê|sinh ra|bàn giao|mời"
    r"|đoàn công tác|đoàn đại biểu|các xã|các phường|các huyện|các tỉnh|xã bạn|ngày thành lập"
    r"|đổi tên|thi đấu|gây án|bỏ trốn|lẩn trốn)\b"
)
"""Words of a sentence in which another unit may well be named."""
_NEARBY = late(
    r"\b(?:với|cùng|giữa|hỗ trợ|ủng hộ|chia sẻ|giúp đỡ|đỡ đầu|như|chuyển về|đến từ|tại)\b[^,:]*$"
)
"""Words before it in the same clause that have the same effect."""
_SENTENCE_END = late(r"[.!?…;](?=\s)|\n")


class Grounds:
    """Judges places of one document."""

    def __init__(
        self, draft: Draft, plan: Plan, words: Words, units: Sequence[Named], home: Home
    ) -> None:
        """``units`` are all units the text names, ``home`` the document's own."""
        self._draft, self._words, self._units, self._home = draft, words, units, home
        self._starts = [words.starts[unit.first] for unit in units]
        self._cited = cited(plan, draft.text)
        self._formal = [line.span for line in (*plan.header.subject, *plan.closing)]

    def formal(self, unit: Named) -> bool:
        """Whether the title or the closing names the unit."""
        start = self._words.starts[unit.first]
        return any(span.start <= start < span.end for span in self._formal)

    def own(self, unit: Named) -> bool:
        """Whether only a document's own unit can be named here."""
        words, start = self._words, self._words.starts[unit.first]
        if any(span.start <= start < span.end for span in self._cited):
            return False
        block = self._draft.block_at(start)
        return block.cell is None and self._meant(unit) and not self._elsewhere(unit, words)

    def _meant(self, unit: Named) -> bool:
        head = head_before(self._words, unit.first)
        before = self._before(unit.first)
        if any(form.search(before) for form in (_GROUND, _RESOLUTION, _PEOPLE)):
            return True
        if _BUILT.search(before) and self._follows(unit, _BECOMES):
            return True
        if self.formal(unit) and _OF.search(before if head < 0 else self._before(head)):
            return True
        if head < 0:
            return self._titled(unit)
        lead = self._before(head)
        if _RECEIVES.search(lead) or _CERTIFIES.search(lead):
            return True
        own_level = unit.level == self._home.unit.level
        return own_level and self._begins_item(head) and self._follows(unit, _ORDERS)

    def _titled(self, unit: Named) -> bool:
        """Whether the title or the closing ends with the unit, or goes on with the year."""
        behind = self._words.gaps[unit.last].strip()
        following = " ".join(self._words.folded[unit.last + 1 : unit.last + 2])
        return self.formal(unit) and (not behind or behind[0] in "./") and following == "năm"

    def _before(self, first: int) -> str:
        """The folded words before a word that no mark separates from it, up to eight."""
        begin = first
        while begin > max(0, first - 8) and self._words.adjoin(begin - 1):
            begin -= 1
        return " ".join(self._words.folded[begin:first])

    def _begins_item(self, index: int) -> bool:
        """Whether a line or a sentence begins with a word."""
        gap = self._words.gaps[index - 1] if index else "\n"
        return "\n" in gap or ". " in gap

    def _follows(self, unit: Named, verbs: tuple[str, ...]) -> bool:
        """Whether one of the verbs stands right behind the unit."""
        words, after = self._words, unit.last + 1
        if not words.adjoin(unit.last):
            return False
        behind = f"{' '.join(words.folded[after : after + 2])} "
        return behind.startswith(tuple(f"{verb} " for verb in verbs))

    def _elsewhere(self, unit: Named, words: Words) -> bool:
        """Whether the sentence speaks of several units, or of one that may be another."""
        text = self._draft.text
        start, end = words.span(unit.first, unit.last)
        ends = [found.end() for found in _SENTENCE_END.finditer(text, max(0, start - 600), start)]
        begin = ends[-1] if ends else max(0, start - 600)
        stop = _SENTENCE_END.search(text, end)
        limit = stop.start() if stop else len(text)
        first, last = bisect_left(self._starts, begin), bisect_right(self._starts, limit)
        others = {other.key for other in self._units[first:last] if other.level == unit.level}
        if len(others) > 1:
            return True
        name = " ".join(unit.key)
        before, _, behind = fold(text[begin:limit]).partition(name)
        if _ELSEWHERE.search(before) or self._listed(unit):
            return True
        if self.formal(unit):
            return not self._whose(unit) and bool(_NEARBY.search(before))
        return bool(_NEARBY.search(before)) or bool(_ELSEWHERE.search(behind))

    def _whose(self, unit: Named) -> bool:
        """Whether a body of the unit stands here behind "của": whose plan it is."""
        head = head_before(self._words, unit.first)
        return head >= 0 and self._before(head).endswith(" của")

    def _listed(self, unit: Named) -> bool:
        """Whether further names follow: "xã Cẩm Lộc, Cẩm Hà"."""
        words, after = self._words, unit.last + 1
        if after >= len(words.written):
            return False
        gap = words.gaps[unit.last].strip()
        comma = gap == "," and words.written[after][0].isupper()
        return comma or (gap == "" and words.folded[after] in ("và", "hoặc"))
