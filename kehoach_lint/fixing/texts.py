"""Edits in text and Markdown files: characters between those of the draft are never touched."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from rapidfuzz.distance import Levenshtein

from kehoach_lint.draft import Draft, Span
from kehoach_lint.findings import Edit
from kehoach_lint.fixing.trimming import trimmed
from kehoach_lint.readers.decoding import encoded_like


class _Stored(NamedTuple):
    """Characters of the stored text to be replaced."""

    start: int
    end: int
    text: str


def edited_text(data: bytes, draft: Draft, edits: Sequence[Edit]) -> tuple[bytes, tuple[Edit, ...]]:
    """The file with the edits, and those that cannot be made: what they replace is not one piece
    of the file (marks of Markdown or the end of a line stand in it).

    ``draft`` is what was read from ``data``; encoding, byte-order mark and line ends stay.
    """
    stored: list[_Stored] = []
    left: list[Edit] = []
    for edit in edits:
        small = [one for part in trimmed(draft, edit) for one in _fine(draft, part)]
        pieces = [_stored(draft, one) for one in small]
        if None in pieces:
            left.append(edit)
        else:
            stored.extend(piece for piece in pieces if piece is not None)
    return encoded_like(data, lambda text: _applied(text, stored)), tuple(left)


def _applied(text: str, pieces: Sequence[_Stored]) -> str:
    for piece in sorted(pieces, reverse=True):
        text = text[: piece.start] + piece.text + text[piece.end :]
    return text


def _fine(draft: Draft, edit: Edit) -> list[Edit]:
    """The edit, by single characters where something else stands between its own."""
    if _is_whole(draft, edit.span):
        return [edit]
    old, found = draft.slice(edit.span), []
    for step in Levenshtein.opcodes(old, edit.text):
        if step.tag != "equal":
            span = Span(edit.span.start + step.src_start, edit.span.start + step.src_end)
            found.append(Edit(span, edit.text[step.dest_start : step.dest_end]))
    return found


def _is_whole(draft: Draft, span: Span) -> bool:
    """Whether the characters of a span stand in the file with nothing between them."""
    source = draft.source
    return all(
        source.starts[offset] + source.wide.get(offset, 1) == source.starts[offset + 1]
        for offset in range(span.start, span.end - 1)
    )


def _stored(draft: Draft, edit: Edit) -> _Stored | None:
    span, starts = edit.span, draft.source.starts
    if not _is_whole(draft, span):
        return None
    if span.start < span.end:
        end = starts[span.end - 1] + draft.source.wide.get(span.end - 1, 1)
        return _Stored(starts[span.start], end, edit.text)
    if span.start > draft.block_at(span.start).span.start:
        place = starts[span.start - 1] + draft.source.wide.get(span.start - 1, 1)
    else:
        place = starts[span.start]
    return _Stored(place, place, edit.text)
