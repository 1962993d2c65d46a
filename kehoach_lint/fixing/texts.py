"""Edits in text and Markdown files: characters between those of the draft are never touched."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from rapidfuzz.distance import Levenshtein

from kehoach_lint.draft import Draft, Span
from kehoach_lint.findings import Edit
from kehoach_lint.fixing.trimming import trimmed
from kehoach_lint.readers.characters import UNSEEN
from kehoach_lint.readers.decoding import decode, encoded_like
from kehoach_lint.readers.limits import Limits
from kehoach_lint.writing.restoring import Stored, stored_letters


def edited_text(data: bytes, draft: Draft, edits: Sequence[Edit]) -> tuple[bytes, tuple[Edit, ...]]:
    """The file with the edits, and those that cannot be made: what they replace is not one piece
    of the file (marks of Markdown or the end of a line stand in it).

    ``draft`` is what was read from ``data``; encoding, byte-order mark and line ends stay.
    """
    text = decode(data, Limits())
    made: list[Stored] = []
    left: list[Edit] = []
    for edit in edits:
        pieces = list(_pieces(draft, edit, text))
        if None in pieces:
            left.append(edit)
        else:
            made.extend(piece for piece in pieces if piece is not None)
    return encoded_like(data, lambda stored: _applied(stored, made)), tuple(left)


def _applied(text: str, pieces: Sequence[Stored]) -> str:
    for piece in sorted(pieces, reverse=True):
        text = text[: piece.start] + piece.text + text[piece.end :]
    return text


def _pieces(draft: Draft, edit: Edit, text: str) -> Iterator[Stored | None]:
    """What an edit does to the stored text, None for a part that cannot be made."""
    if draft.slice(edit.span) == edit.text:
        for piece in stored_letters(draft, edit.span):
            # Between letters stands what nobody sees, and marks of Markdown, which stay.
            new = piece.text or UNSEEN.sub("", text[piece.start : piece.end])
            if new != text[piece.start : piece.end]:
                yield piece._replace(text=new)
        return
    for part in trimmed(draft, edit):
        yield from (_stored(draft, one, text) for one in _fine(draft, part))


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


def _stored(draft: Draft, edit: Edit, text: str) -> Stored | None:
    span, starts = edit.span, draft.source.starts
    if not _is_whole(draft, span):
        return None
    if span.start < span.end:
        end = starts[span.end - 1] + draft.source.wide.get(span.end - 1, 1)
        return Stored(starts[span.start], end, edit.text)
    if span.start > draft.block_at(span.start).span.start:
        place = starts[span.start - 1] + draft.source.wide.get(span.start - 1, 1)
        if span.start < draft.block_at(span.start - 1).span.end and edit.text.isspace():
            place = _outside(text, place, starts[span.start])
    else:
        place = starts[span.start]
    return Stored(place, place, edit.text)


def _outside(text: str, start: int, end: int) -> int:
    """The side of the marks between two characters on which white space may be put: a mark that
    closes must touch the word before it, one that opens the word behind it."""
    marks = text[start:end]
    if not marks:
        return start
    paragraph = text.rfind("\n\n", 0, start) + 1
    closes = marks.startswith(("]", "</")) or text.count(marks, paragraph, start) % 2
    return end if closes else start
