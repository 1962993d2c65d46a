"""Thừa dấu cách trước dấu câu.

Dấu chấm, dấu phẩy, chấm phẩy, hai chấm, chấm hỏi, chấm than viết liền với chữ đứng trước: "xã, thị
trấn", không viết "xã , thị trấn". Mỗi loại dấu chỉ được nhắc một lần, kèm mọi chỗ.

Căn cứ: không có điều khoản riêng; đây là quy tắc gõ văn bản tiếng Việt.

Ngoại lệ: chỗ trống để điền (dãy dấu cách dài), dấu ba chấm, tỷ lệ bản đồ "1 : 500", dấu hai chấm
canh cột trong bảng không bị xét; chỗ mất chữ do chuyển đổi tệp cũng vậy.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from kehoach_lint.draft import Draft, Span
from kehoach_lint.findings import Edit, Severity
from kehoach_lint.patterns import late
from kehoach_lint.rules.base import Applies, Context, Report, Rule
from kehoach_lint.rules.dc.places import muted, together

_SPACED = late(r"[ \xa0]{1,2}([,.;:!?])(?![.…\w/)])")
_CLOSERS = ')”"%'
_WORD = 2
"""Shorter words may be letters of a formula."""
_BLANK_BEFORE = frozenset(("ngày", "tháng", "năm", "số", "quý", "lúc"))


def check(draft: Draft, context: Context) -> Iterator[Report]:
    """Report each mark that has a space before it, once a mark."""
    del context
    text = draft.text
    found: dict[str, list[Edit]] = defaultdict(list)
    for match in _SPACED.finditer(text):
        start, mark = match.start(), match[1]
        if not _follows_word(text, start, mark) or _is_blank(text, start):
            continue
        if mark == ":" and _aligned(draft, match.end()):
            continue
        if not muted(draft, start):
            found[mark].append(Edit(Span(start, match.end() - 1), ""))
    for mark, edits in found.items():
        yield together(draft, "", edits, safe=True, params={"mark": mark})


def _follows_word(text: str, at: int, mark: str) -> bool:
    """Whether a word, a number or a closing bracket stands before the space."""
    before = text[max(0, at - _WORD) : at]
    if before[-1:] in _CLOSERS:
        return mark != ":"
    return before.isalnum() and len(before) == _WORD


def _is_blank(text: str, at: int) -> bool:
    """Whether the space stands for a number that is still to be filled in."""
    word = text[max(0, at - 8) : at].rsplit(None, 1)[-1:]
    return bool(word) and word[0].lower() in _BLANK_BEFORE


def _aligned(draft: Draft, at: int) -> bool:
    """Whether a colon stands in a column of its own, in a table or in a scale."""
    text = draft.text
    scale = text[at : at + 2].strip()[:1].isdigit() and text[: at - 1].rstrip()[-1:].isdigit()
    block = draft.block_at(at - 1)
    return scale or block.cell is not None or "\t" in draft.slice(block.span)


RULE = Rule(
    code="DC001",
    name="cach-truoc-dau",
    severity=Severity.WARNING,
    wants=Draft,
    check=check,
    page=__doc__ or "",
    applies=Applies.TEXT,
    bad=("- Các thôn dọn cỏ , vớt bèo trên kênh.",),
    good=(
        "- Các thôn dọn cỏ, vớt bèo trên kênh.",
        "- Bản đồ tỷ lệ 1 : 500, ghi rõ thôn, xóm, ...",
    ),
)
