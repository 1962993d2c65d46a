"""Lines and their classes: what the lexer of ``grammar/structure.lark`` works on.

A line is a block of the draft's body with the label a reader sees. Its class is found by the
patterns of the grammar, tried in the order of their priority; which of them count depends on the
place of the line: head, title, body, tail, appendix.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from kehoach_lint.draft import Draft, Span, Story
from kehoach_lint.parsing.kinds import type_at
from kehoach_lint.parsing.runtime import Token
from kehoach_lint.parsing.tables import Terminal
from kehoach_lint.patterns import late


class LogicalLine(NamedTuple):
    """A line as the grammar sees it: ``text`` begins with the label; ``shift`` is the length of an
    automatic label with its space, which is no text of the file (0 when the label is typed)."""

    text: str
    span: Span
    shift: int
    table: int
    heading: int | None


def logical_lines(draft: Draft) -> list[LogicalLine]:
    """The lines of the draft's body in reading order. ``table`` is -1 outside tables."""
    lines = []
    for block in draft.blocks:
        if block.story is not Story.BODY:
            continue
        label = f"{block.label} " if block.label else ""
        text = label + draft.slice(block.span)
        table = block.cell.table if block.cell else -1
        lines.append(LogicalLine(text, block.span, len(label), table, block.heading))
    return lines


def _has_capitals_only(text: str) -> bool:
    return text.upper() == text and any(char.isalpha() for char in text)


_HEAD = [
    "QUOC_HIEU",
    "TIEU_NGU",
    "DANG_HIEU",
    "NGAY_BAN_HANH",
    "SO_KY_HIEU",
    "KINH_GUI",
    "VE_VIEC",
    "QUYEN_HAN",
    "NOI_NHAN",
]
_LABELS = [
    "PHAN",
    "CHUONG",
    "DIEU",
    "LA_MA",
    "CHU_HOA",
    "SO_3",
    "SO_2",
    "SO",
    "CHU",
    "CONG",
    "GACH",
]
_BODY = ["NOI_NHAN", "PHU_LUC", "QUYEN_HAN", "CHUC_VU", *_LABELS, "CAN_CU"]
_TAIL = ["NOI_NHAN", "PHU_LUC", "QUYEN_HAN", "LUU", "CHUC_VU", "DA_KY", "GACH", "CONG"]
_IN_HEAD = frozenset([*_HEAD, *_LABELS, "CAN_CU"])
_IN_BODY = frozenset(_BODY)
_IN_TAIL = frozenset(_TAIL)
_STRONG = frozenset(["PHAN", "CHUONG", "DIEU", "LA_MA", "CHU_HOA", "SO"])
_CAPITALS = frozenset(("QUYEN_HAN", "CHUC_VU"))
_STAMPS = late(
    r"(?:BẢN\s+)?DỰ\s+THẢO.*|(?:THƯỢNG\s+|TỐI\s+)?(?:KHẨN|MẬT)|HỎA\s+TỐC|HOẢ\s+TỐC|SAO\s+Y.*"
    r"|LƯU\s+HÀNH\s+NỘI\s+BỘ|XEM\s+XONG.*|ĐỂ\s+BÁO\s+CÁO",
    re.IGNORECASE,
)
_NAME = late(r"(?:[^\W\d_][^\W\d_]*\.?\s+){1,5}[^\W\d_]+\.?")
_CLOSING = late(
    r"Trên\s+đây|Yêu\s+cầu|Đề\s+nghị|Căn\s+cứ\s+(?:Kế\s+hoạch|nội\s+dung)|Trong\s+quá\s+trình"
    r"|Nhận\s+được|Kế\s+hoạch\s+này|Quá\s+trình\s+thực\s+hiện",
    re.IGNORECASE,
)
_OPENING_END = late(r"[:;.]\s*$")
_OPENING_WORDS = late(
    r"\b(?:xây dựng|ban hành)\s+kế hoạch\b.*\bnhư sau\b|\bnhư sau\s*$", re.IGNORECASE
)


_LATE_HEAD = frozenset(("NGAY_BAN_HANH", "SO_KY_HIEU", "KINH_GUI"))
# A legal basis that ends with its date looks like a place-and-date line.
_BASIS = late(r"(?:Căn cứ|Thực hiện|Theo|Xét|Để|Nhằm|Thi hành)\s")


class Patterns:
    """The line patterns of the grammar, tried in order; which of them depends on the place."""

    def __init__(self, terminals: Sequence[Terminal]) -> None:
        self._forms = [
            (one.name, late(one.pattern, re.DOTALL))
            for one in terminals
            if one.name != "DOAN"
        ]

    def head(self, text: str) -> str:
        """The class of a line in the head or the title."""
        return self._match(_IN_HEAD, text)

    def body(self, text: str) -> str:
        """The class of a line in the body."""
        return self._match(_IN_BODY, text)

    def tail(self, text: str) -> str:
        """The class of a line after the body."""
        return self._match(_IN_TAIL, text)

    def _match(self, names: frozenset[str], text: str) -> str:
        kind = "DOAN"
        for name, form in self._forms:
            if name in names and form.fullmatch(text):
                kind = name
                break
        if kind in _CAPITALS and not _has_capitals_only(text):
            return "DOAN"
        if kind == "PHU_LUC" and len(text) > 25 and not _has_capitals_only(text):
            return "DOAN"
        if kind == "LA_MA" and not re.match(r"[IVX]+\s*[.)/:-]", text):
            return kind if _has_capitals_only(text) else "DOAN"
        return kind


def tokens(lines: Sequence[LogicalLine], patterns: Patterns) -> list[Token]:
    """One token a line, in order; ``start_pos`` is the index of the line."""
    kinds = classify(lines, patterns)
    return [
        Token(kind, line.text, start_pos=index)
        for index, (kind, line) in enumerate(zip(kinds, lines, strict=True))
    ]


def classify(lines: Sequence[LogicalLine], patterns: Patterns) -> list[str]:
    """The terminal of each line."""
    kinds = _classify_head(lines, patterns)
    start = len(kinds)
    at = _classify_body(lines, patterns, kinds, start)
    _mark_closing(lines, kinds, start, at)
    _classify_tail(lines, patterns, kinds, at)
    _lower_alpha(kinds)
    return kinds


_HEAD_LINES = 30


def _classify_head(lines: Sequence[LogicalLine], patterns: Patterns) -> list[str]:
    """Classes of the head and title lines, up to the first line of the body."""
    kinds: list[str] = []
    for index, line in enumerate(lines[:_HEAD_LINES]):
        kind = _head_kind(line, patterns, kinds)
        if kind is None:
            break
        kinds.append(kind)
        if kind == "TEN_LOAI":
            return _classify_title(lines, patterns, kinds, index + 1)
    # Without a single line of a head the document simply begins; what looked like one is text.
    known = [kind for kind in kinds if kind not in ("KHAC", "CO_QUAN")]
    return kinds if known else []


def _head_kind(line: LogicalLine, patterns: Patterns, before: Sequence[str]) -> str | None:
    text = line.text
    if type_at(text) is not None:
        return "TEN_LOAI"
    kind = patterns.head(text)
    if kind in _HEAD and kind not in ("QUYEN_HAN", "NOI_NHAN"):
        return kind
    if "KINH_GUI" in before:
        return "KHAC" if kind == "GACH" and len(text) < 120 else None
    if kind != "DOAN" or len(text) > 110 or _OPENING_END.search(text):
        return None
    if _STAMPS.fullmatch(text) or not _has_capitals_only(text):
        return "KHAC"
    return "CO_QUAN"


def _classify_title(
    lines: Sequence[LogicalLine], patterns: Patterns, kinds: list[str], at: int
) -> list[str]:
    words = 0
    for line in lines[at : at + 12]:
        kind = patterns.head(line.text)
        if kind in _LATE_HEAD and kind not in kinds and not _BASIS.match(line.text):
            kinds.append(kind)
            continue
        words += len(line.text.split())
        if not _is_subject(line, kind, words, first=kinds[-1] == "TEN_LOAI"):
            break
        kinds.append("TRICH_YEU")
    return kinds


def _is_subject(line: LogicalLine, kind: str, words: int, *, first: bool) -> bool:
    text = line.text
    if words > 140 or _OPENING_WORDS.search(text):
        return False
    if kind == "CAN_CU":
        # A title may begin with "Thực hiện …", a legal basis may not end without a mark.
        return first and not _OPENING_END.search(text) and not text.startswith("Căn cứ")
    if kind not in ("DOAN", "VE_VIEC"):
        return False
    ends = bool(_OPENING_END.search(text)) and not text.rstrip().endswith("...")
    return not ends or (first and len(text) < 160 and text.rstrip().endswith("."))


def _classify_body(
    lines: Sequence[LogicalLine], patterns: Patterns, kinds: list[str], at: int
) -> int:
    """Append the classes of the body lines; returns the index of the first line of the tail."""
    found = [patterns.body(line.text) for line in lines[at:]]
    signing = _signing(found)
    for offset, kind in enumerate(found):
        index = at + offset
        if kind == "NOI_NHAN" or signing[offset]:
            return index
        if kind == "PHU_LUC" and index > len(lines) // 3:
            return index
        if kind in ("NOI_NHAN", "QUYEN_HAN", "CHUC_VU", "PHU_LUC"):
            kind = "DOAN"
        if lines[index].table >= 0 and kind in _LABELS:
            kind = "DOAN"
        kinds.append(kind)
    return len(lines)


def _signing(kinds: Sequence[str]) -> list[bool]:
    """Which lines in capitals may open the signature: those no numbered heading follows before the
    appendix."""
    free = True
    signing = []
    for kind in reversed(kinds):
        signing.append(free and kind in _CAPITALS)
        free = kind == "PHU_LUC" or (free and kind not in _STRONG)
    return signing[::-1]


def _mark_closing(lines: Sequence[LogicalLine], kinds: list[str], start: int, end: int) -> None:
    """Give the unnumbered lines that end the body, from "Trên đây là …" on, the class LOI_KET."""
    first = end
    while first > start and kinds[first - 1] in ("DOAN", "CAN_CU") and lines[first - 1].table < 0:
        first -= 1
    under_heading = first - 1 if first > start and kinds[first - 1] in _STRONG else -1
    if first == start:
        first = max(first, start + 1)
    for index in range(first, end):
        text = lines[index].text
        last = index == end - 1 and text.rstrip().endswith("./.")
        opens = _CLOSING.match(text) is not None
        if index - 1 == under_heading and not text.startswith("Trên đây"):
            opens = last = False  # the first line under a heading belongs to it
        if last or opens:
            kinds[index:end] = ["LOI_KET"] * (end - index)
            return


def _classify_tail(
    lines: Sequence[LogicalLine], patterns: Patterns, kinds: list[str], at: int
) -> None:
    signing = named = False
    for index in range(at, len(lines)):
        kind = patterns.tail(lines[index].text)
        kind = _tail_kind(lines[index].text, kind, signing, named)
        if kind == "PHU_LUC":
            kinds.append(kind)
            kinds.extend("DOAN" for _ in lines[index + 1 :])
            _split_appendices(lines, patterns, kinds, index + 1)
            return
        signing = kind not in ("NOI_NHAN", "NGUOI_NHAN", "LUU") and (
            signing or kind in ("QUYEN_HAN", "CHUC_VU")
        )
        named = named or kind == "HO_TEN"
        kinds.append(kind)


def _tail_kind(text: str, kind: str, signing: bool, named: bool) -> str:
    if kind in ("GACH", "CONG"):
        return "NGUOI_NHAN"
    if kind != "DOAN":
        return kind
    if not signing:
        return "NGUOI_NHAN" if not named else "PHU_LUC"
    if _NAME.fullmatch(text) and not named and not _has_capitals_only(text):
        return "HO_TEN"
    if named:
        return "PHU_LUC"
    if _has_capitals_only(text):
        return "HO_TEN" if _looks_personal(text) else "CHUC_VU"
    return "HO_TEN" if len(text) < 60 else "PHU_LUC"


def _looks_personal(text: str) -> bool:
    """Whether a line in capitals under the post is the signer's name rather than another post."""
    return 2 <= len(text.split()) <= 4 and "," not in text


def _split_appendices(
    lines: Sequence[LogicalLine], patterns: Patterns, kinds: list[str], at: int
) -> None:
    for index in range(at, len(lines)):
        if patterns.body(lines[index].text) == "PHU_LUC":
            kinds[index] = "PHU_LUC"


def _lower_alpha(kinds: list[str]) -> None:
    """Where "I." comes before the first "A.", the letters are the lower level."""
    if "LA_MA" in kinds and "CHU_HOA" in kinds and kinds.index("LA_MA") < kinds.index("CHU_HOA"):
        kinds[:] = ["CHU_HOA_DUOI" if kind == "CHU_HOA" else kind for kind in kinds]
