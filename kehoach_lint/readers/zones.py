"""Which part of a document each line stands in: header, title, body, or what follows the body."""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum, auto

from kehoach_lint.readers import signs
from kehoach_lint.readers.lines import Line

_HEAD_LINES = 30
_TAIL_LINES = 40
_SIGNATURE_LINES = 12
_TITLE_LINES = 8
_LONG_TITLE = 250


class Zone(Enum):
    """The part of a document a line stands in; each has its own way of being broken."""

    HEAD = auto()
    TITLE = auto()
    BODY = auto()
    TAIL = auto()


def zones_of(lines: Sequence[Line]) -> list[Zone]:
    """The zone of each line. The type line is the last of the header."""
    texts = [line.text for line in lines]
    head, title = _head_and_title(texts)
    start, end = _tail(texts, title)
    return [
        *[Zone.HEAD] * head,
        *[Zone.TITLE] * (title - head),
        *[Zone.BODY] * (start - title),
        *[Zone.TAIL] * (end - start),
        *[Zone.BODY] * (len(texts) - end),
    ]


def _head_and_title(texts: Sequence[str]) -> tuple[int, int]:
    """How many lines the header has, and header and title together."""
    for i, text in enumerate(texts[:_HEAD_LINES]):
        if signs.is_type_line(text):
            return i + 1, _title_end(texts, i + 1)
    head = 0
    while head < min(len(texts), _HEAD_LINES) and _is_head(texts[head]):
        head += 1
    return head, head


def _is_head(text: str) -> bool:
    if signs.is_header_part(text):
        return True
    return signs.in_capitals(text) and not signs.label_kind(text)


def _title_end(texts: Sequence[str], start: int) -> int:
    """The title ends before the first line that begins, or ends, as a title does not."""
    end = start
    for text in texts[start : start + _TITLE_LINES]:
        if len(text) > _LONG_TITLE or signs.label_kind(text) or signs.ends_sentence(text):
            break
        if signs.is_basis(text) or signs.opens_paragraph(text):
            break
        end += 1
    return end


def _tail(texts: Sequence[str], title: int) -> tuple[int, int]:
    """Where Nơi nhận and the signature begin and end (an appendix may follow)."""
    total = len(texts)
    found = [i for i in range(title, total) if signs.is_recipients(texts[i])]
    start = found[-1] if found else total
    first = max(title, start - (_SIGNATURE_LINES if found else _TAIL_LINES))
    start = next((i for i in range(first, start) if signs.is_authority(texts[i])), start)
    end = next((i for i in range(start, total) if signs.is_appendix(texts[i])), total)
    return start, end
