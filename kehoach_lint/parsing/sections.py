"""From the tree of line tokens to the parts of a plan: sections, recipients, signature."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from kehoach_lint.draft import Span
from kehoach_lint.parsing.labels import split_label
from kehoach_lint.parsing.lines import LogicalLine
from kehoach_lint.parsing.outline import phase_of_line
from kehoach_lint.parsing.runtime import Token, Tree
from kehoach_lint.patterns import late
from kehoach_lint.plan import Label, LabelKind, Line, Recipient, Recipients, Section, Signature

_SENTENCE_END = (".", ";", ",", "!", "?", "…")
_INNER_MARK = late(r"[:.;]\s")
_RUN_IN = late(r"([^:.;]{2,90}?)\s*:\s")
_HEADING_WORDS = 26
_RUN_IN_WORDS = 14


def line_of(line: LogicalLine) -> Line:
    """The line as text of the file."""
    return Line(line.span, line.text[line.shift :])


def lines_in(tree: Tree, lines: Sequence[LogicalLine]) -> tuple[Line, ...]:
    """The lines of all tokens directly in ``tree``."""
    return tuple(
        line_of(lines[child.start_pos or 0]) for child in tree.children if isinstance(child, Token)
    )


def section_of(tree: Tree, lines: Sequence[LogicalLine]) -> Section:
    """The section a subtree of the grammar's levels (part, chapter … plus) stands for."""
    head = tree.children[0]
    assert isinstance(head, Token)  # noqa: S101  (every level begins with its label line)
    line = lines[head.start_pos or 0]
    label, content = _labelled(head.type, line)
    paragraphs = [child for child in tree.children[1:] if isinstance(child, Token)]
    children = tuple(section_of(child, lines) for child in tree.children if isinstance(child, Tree))
    if not content.text.strip() and paragraphs:
        # "Phần thứ nhất" on a line of its own: its title is the next line.
        content = line_of(lines[paragraphs.pop(0).start_pos or 0])
    title, heading = _title(content, label.kind, line.heading is not None)
    ends = [line.span.end]
    ends += [lines[token.start_pos or 0].span.end for token in paragraphs]
    ends += [child.span.end for child in children]
    return Section(
        label=label,
        line=content,
        title=title,
        heading=heading,
        paragraphs=tuple(line_of(lines[token.start_pos or 0]) for token in paragraphs),
        children=children,
        span=Span(line.span.start, max(ends)),
        phase=phase_of_line(content.text),
    )


def _labelled(terminal: str, line: LogicalLine) -> tuple[Label, Line]:
    split = split_label(terminal, line.text)
    if split is None:  # a line fed again under another name by the recovery
        return Label(LabelKind.DASH, "", (), None), line_of(line)
    start = line.span.start + max(split.end - line.shift, 0)
    automatic = line.shift > 0
    label_span = None if automatic else Span(line.span.start, line.span.start + len(split.text))
    label = Label(split.kind, split.text, split.numbers, label_span)
    return label, Line(Span(start, line.span.end), line.text[max(split.end, line.shift) :])


def _title(line: Line, kind: LabelKind, marked: bool) -> tuple[Line, bool]:
    """The heading part of a line, and whether the line is nothing but a heading."""
    text = line.text.rstrip()
    words = len(text.split())
    bare = text.rstrip(" :")
    dash = kind in (LabelKind.DASH, LabelKind.PLUS)
    capitals = text.upper() == text
    if not dash and (capitals or (marked and words <= 2 * _HEADING_WORDS)):
        return _cut(line, len(bare)), True
    run_in = _RUN_IN.match(bare) if ":" in bare else None
    if run_in and len(run_in[1].split()) <= _RUN_IN_WORDS:
        return _cut(line, run_in.end(1)), False
    short = words <= _HEADING_WORDS and not text.endswith(_SENTENCE_END)
    if short and (not dash or (text.endswith(":") and not _INNER_MARK.search(bare))):
        return _cut(line, len(bare)), True
    return line, False


def _cut(line: Line, length: int) -> Line:
    return Line(Span(line.span.start, line.span.start + length), line.text[:length])


class Tail(NamedTuple):
    """Recipients and signature; None when there are none."""

    recipients: Recipients | None
    signature: Signature | None


def tail_of(tree: Tree, lines: Sequence[LogicalLine]) -> Tail:
    """The recipients and the signature of the tail, in whatever order they stand."""
    heading: Line | None = None
    items: list[Recipient] = []
    groups: dict[str, list[Line]] = {"QUYEN_HAN": [], "CHUC_VU": [], "HO_TEN": []}
    for token in tree.children:
        if not isinstance(token, Token):
            continue
        line = line_of(lines[token.start_pos or 0])
        if token.type == "NOI_NHAN":
            heading = heading or line
        elif token.type in ("NGUOI_NHAN", "LUU"):
            items.append(_recipient(line, archive=token.type == "LUU"))
        elif token.type in groups:
            groups[token.type].append(line)
    recipients = Recipients(heading, tuple(items)) if heading else None
    return Tail(recipients, _signature(groups))


_RECIPIENT = late(r"(?P<dash>[-–+•*]?)\s*(?P<text>.*?)\s*(?P<mark>[;.,:]?)\s*", re.DOTALL)


def _recipient(line: Line, *, archive: bool) -> Recipient:
    found = _RECIPIENT.fullmatch(line.text)
    assert found is not None  # noqa: S101  (the pattern matches any text)
    start = line.span.start + found.start("text")
    span = Span(start, start + len(found["text"]))
    return Recipient(span, found["text"], archive, bool(found["dash"]), found["mark"])


def _signature(groups: dict[str, list[Line]]) -> Signature | None:
    authority, positions = groups["QUYEN_HAN"], groups["CHUC_VU"]
    if not authority and not positions:
        return None
    names = groups["HO_TEN"]
    every = sorted([*authority, *positions, *names[:1]], key=lambda line: line.span)
    return Signature(
        tuple(authority),
        tuple(positions),
        names[0] if names else None,
        Span(every[0].span.start, every[-1].span.end),
    )
