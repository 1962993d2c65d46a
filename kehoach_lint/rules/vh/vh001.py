"""Chữ cái đầu câu, đầu đoạn không viết hoa.

Viết hoa chữ cái đầu âm tiết thứ nhất của một câu hoàn chỉnh: sau dấu chấm, dấu chấm hỏi, dấu chấm
than và khi xuống dòng.

Ngoại lệ: không xét sau chữ viết tắt ("TP.", "v.v.", "PGS."), số thứ tự, số thập phân, địa chỉ trang
tin, dấu ba chấm, trong ngoặc kép; dòng tiếp theo của một chuỗi liệt kê kết thúc bằng dấu chấm phẩy,
dấu phẩy hoặc dấu hai chấm; ô trong bảng.
"""

from __future__ import annotations

from collections.abc import Iterator

from kehoach_lint.draft import Block, Draft
from kehoach_lint.findings import Severity
from kehoach_lint.patterns import late
from kehoach_lint.plan import Plan
from kehoach_lint.rules.base import Applies, Context, Report, Rule
from kehoach_lint.rules.vh.setting import Setting, setting_of
from kehoach_lint.rules.vh.telling import raised, together
from kehoach_lint.vietnamese.counts import counts

_END = late(r"(?: \d{4}|[)”\"%]|)[.?!][ \u00a0]+")
"""The end of a sentence between two words of a block; a number before it is a year."""
_ABBREVIATED = frozenset((
    "tp", "tx", "tt", "tr", "st", "ths", "ts", "gs", "pgs", "bs", "cn", "ks", "nxb", "đc",
    "đt", "vd", "vv", "tm", "kt", "tl", "kg", "km", "ha", "cm", "mm", "m", "q", "p", "h", "f",
    "v", "g", "t", "ông", "bà", "tel", "fax", "mr", "dr", "no", "art", "vol", "st", "ctv",
    "nsnd", "nsưt", "ncs", "hcm", "sn", "nv", "kcn",
))  # fmt: skip
_SHORT = 2
_ONE_WORD = 300
"""Two words so often together were torn apart by a stray stop: not a new sentence."""
_BLOCK_END = late(r"[.?!]/?\.?[”\")]?\s*$")
_LABEL = late(r"\s*(?:[-–+*•]|\d{1,2}(?:\.\d{1,2})*[.)]|[a-zđ]\))?\s*")


def check(plan: Plan, context: Context) -> Iterator[Report]:
    """Report each small letter where a sentence begins."""
    setting = setting_of(context)
    for index in sorted({*_after_stop(setting), *_new_lines(context.draft, setting)}):
        yield together(setting, [raised(setting, index)], safe=False)


def _after_stop(setting: Setting) -> Iterator[int]:
    """Words behind the end of a sentence in the same block."""
    words, last = setting.words, len(setting.words.written) - 1
    known = counts().ids
    for index, gap in enumerate(words.gaps):
        if gap == " " or index == last or not _END.fullmatch(gap):
            continue
        following = index + 1
        if not setting.small(following) or words.folded[following] not in known:
            continue
        judged = setting.free(following) and setting.free(index)
        if judged and _ends_sentence(setting, index) and not _torn(setting, index):
            yield following


def _torn(setting: Setting, index: int) -> bool:
    """Whether no sentence begins behind a stop: a word torn apart, or a date behind a title."""
    first, second = setting.words.folded[index : index + 2]
    if second == "ngày" and setting.behind(index + 1).strip()[:1].isdigit():
        return True
    return counts().named(first, second) >= _ONE_WORD


def _ends_sentence(setting: Setting, index: int) -> bool:
    """Whether the stop behind a word is no sign of an abbreviation or a web address."""
    word = setting.words.folded[index]
    if len(word) < _SHORT or word in _ABBREVIATED or word not in counts().ids:
        return False
    return setting.small(index) or not setting.before(index).endswith((".", "/", "@"))


def _new_lines(draft: Draft, setting: Setting) -> Iterator[int]:
    """First words of paragraphs and items behind a block that ends a sentence."""
    if draft.wrapped:
        return
    starts = {start: index for index, start in enumerate(setting.words.starts)}
    before: Block | None = None
    for block in draft.blocks:
        ended = before is not None and _ended(draft, before) and block.cell is None
        before = block
        if not ended or not draft.text[block.span.start : block.span.end].strip():
            continue
        label = _LABEL.match(draft.text, block.span.start, block.span.end)
        index = starts.get(label.end()) if label else None
        if index is not None and _begins_small(setting, index) and setting.free(index):
            yield index


def _ended(draft: Draft, block: Block) -> bool:
    text = draft.text[block.span.start : block.span.end]
    return block.cell is None and bool(_BLOCK_END.search(text)) and " " in text.strip()


def _begins_small(setting: Setting, index: int) -> bool:
    """Whether a block begins with an ordinary word in small letters and goes on with another."""
    word = setting.words.folded[index]
    known = counts().ids
    return (
        setting.small(index)
        and len(word) >= _SHORT
        and word in known
        and setting.behind(index) == " "
        and index + 1 < len(setting.words.folded)
        and setting.words.folded[index + 1] in known
    )


RULE = Rule(
    code="VH001",
    name="hoa-dau-cau",
    severity=Severity.WARNING,
    wants=Plan,
    check=check,
    page=__doc__ or "",
    basis="NĐ 30/2020/NĐ-CP, Phụ lục II, mục I",
    applies=Applies.TEXT,
    bad=("- Chăm lo người cao tuổi trong xã. rà soát hộ khó khăn trước mùa mưa.",),
    good=(
        "- Chăm lo người cao tuổi trong xã. Rà soát hộ khó khăn trước mùa mưa.",
        "- Mua cây, phân bón, v.v. cho các thôn.",
    ),
)
