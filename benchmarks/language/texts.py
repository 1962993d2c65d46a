"""Folders of texts as drafts, and drafts with some of their words replaced."""

from __future__ import annotations

from array import array
from bisect import bisect_right
from collections.abc import Iterable, Sequence
from itertools import accumulate
from pathlib import Path
from typing import NamedTuple

from kehoach_lint.draft import Block, Draft, SourceMap, Span
from kehoach_lint.findings import Edit
from kehoach_lint.readers import read_file
from kehoach_lint.vietnamese.syllables import is_syllable
from kehoach_lint.vietnamese.words import words_of

SUFFIXES = (".docx", ".md", ".txt")


class Text(NamedTuple):
    """A document of a folder: its name there, and the draft."""

    name: str
    draft: Draft


def read_folders(folders: Iterable[Path]) -> list[Text]:
    """All documents of folders and of the folders in them, by name; a file is a folder of one.

    Raises UnreadableError for a file that cannot be read.
    """
    return [
        Text(path.name, read_file(str(path))) for folder in folders for path in files_of(folder)
    ]


def files_of(folder: Path) -> list[Path]:
    """The files that can be read, in the order of their names; README files are none."""
    if folder.is_file():
        return [folder]
    paths = (path for path in folder.rglob("*") if path.suffix.lower() in SUFFIXES)
    return sorted(path for path in paths if path.stem.upper() != "README")


def syllables_in(texts: Iterable[Text]) -> int:
    """How many possible Vietnamese syllables the texts have."""
    return sum(is_syllable(word) for text in texts for word in words_of(text.draft.text).folded)


def rewritten(draft: Draft, edits: Sequence[Edit]) -> Draft:
    """The draft with edits made, in order and apart from each other, none over two blocks.

    What the reader noticed about the file is forgotten; offsets of the source are those of the new
    text.
    """
    parts, at = [], 0
    for edit in edits:
        parts += [draft.text[at : edit.span.start], edit.text]
        at = edit.span.end
    text = "".join([*parts, draft.text[at:]])
    blocks = tuple(_moved(block, edits) for block in draft.blocks)
    source = SourceMap(array("I", range(len(text) + 1)), array("I", [0]))
    return Draft(draft.path, draft.format, text, blocks, source, wrapped=draft.wrapped)


def _moved(block: Block, edits: Sequence[Edit]) -> Block:
    start, end = block.span
    return block._replace(span=Span(moved(start, edits), moved(end, edits)), place=None)


def moved(offset: int, edits: Sequence[Edit]) -> int:
    """Where an offset that no edit covers is after the edits."""
    done = bisect_right(edits, offset, key=lambda edit: edit.span.end)
    return offset + sum(len(edit.text) - (edit.span.end - edit.span.start) for edit in edits[:done])


def places_of(edits: Sequence[Edit]) -> list[Span]:
    """Where the texts of the edits stand after all edits."""
    growth = (len(edit.text) - (edit.span.end - edit.span.start) for edit in edits)
    shifts = accumulate(growth, initial=0)
    return [
        Span(edit.span.start + shift, edit.span.start + shift + len(edit.text))
        for edit, shift in zip(edits, shifts, strict=False)
    ]
