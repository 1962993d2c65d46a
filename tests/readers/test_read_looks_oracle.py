"""Effective letters of Word files held against the pages LibreOffice prints of them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from ctypes import c_float, create_string_buffer
from typing import NamedTuple

import pypdfium2
import pypdfium2.raw as pdfium

from kehoach_lint.draft import Draft
from kehoach_lint.presentation import Letters
from kehoach_lint.readers import read
from tests.programs import needs_soffice
from tests.readers.styled_files import styled_file
from tests.writing.office import converted

FILES = 14
LEAST_COMPARED, LEAST_EQUAL = 500, 0.98
WORD = re.compile(r"tu\d{4}so")
UNSEEN = 0.3
"""Points by which a printed size may differ."""


class Printed(NamedTuple):
    """The letters of a word as printed."""

    size: float
    bold: bool
    italic: bool


@needs_soffice
def test_effective_letters_are_the_printed_ones() -> None:
    files = {str(seed): styled_file(seed) for seed in range(FILES)}
    pages = converted({name: file.data for name, file in files.items()}, ".docx", "pdf")
    assert pages.keys() == files.keys()
    equal = {"size": 0, "bold": 0, "italic": 0}
    compared = 0
    wrong = []
    for name, file in files.items():
        draft, printed = read("a.docx", file.data), dict(words_on(pages[name]))
        for word in file.words:
            if word not in printed:
                continue
            seen, letters = printed[word], letters_of(draft, word)
            compared += 1
            equal["size"] += abs((letters.size_pt or 0.0) - seen.size) <= UNSEEN
            equal["bold"] += letters.bold is seen.bold
            equal["italic"] += letters.italic is seen.italic
            if (letters.bold, letters.italic) != (seen.bold, seen.italic):
                wrong.append((name, word, letters, seen))
    assert compared >= LEAST_COMPARED
    assert {key: n for key, n in equal.items() if n < compared * LEAST_EQUAL} == {}, (
        compared, equal, wrong[:10]
    )  # fmt: skip


def letters_of(draft: Draft, word: str) -> Letters:
    """The letters of the one place where a word stands."""
    at = draft.text.index(word)
    assert draft.presentation is not None
    look = draft.presentation.blocks[draft.blocks.index(draft.block_at(at))]
    assert look is not None
    return next(one.letters for one in look.stretches if one.start <= at < one.end)


def words_on(data: bytes) -> Iterator[tuple[str, Printed]]:
    """The words on the pages of a PDF with their letters, as far as each is one piece there."""
    document = pypdfium2.PdfDocument(data)
    try:
        for page in document:
            text = page.get_textpage()
            for piece in page.get_objects(filter=[pdfium.FPDF_PAGEOBJ_TEXT]):
                seen = printed(piece)
                for word in WORD.findall(text_of(piece, text)):
                    yield word, seen
            text.close()
            page.close()
    finally:
        document.close()


def text_of(piece: pypdfium2.PdfObject, text: pypdfium2.PdfTextPage) -> str:
    length = pdfium.FPDFTextObj_GetText(piece.raw, text.raw, None, 0)
    buffer = create_string_buffer(length)
    wide = pdfium.FPDF_WCHAR
    pdfium.FPDFTextObj_GetText(piece.raw, text.raw, wide.from_buffer(buffer), length)
    return buffer.raw[: max(length - 2, 0)].decode("utf-16-le")


def printed(piece: pypdfium2.PdfObject) -> Printed:
    size = c_float()
    pdfium.FPDFTextObj_GetFontSize(piece.raw, size)
    font = pdfium.FPDFTextObj_GetFont(piece.raw)
    name = create_string_buffer(200)
    pdfium.FPDFFont_GetBaseFontName(font, name, 200)
    own = name.value.decode()
    return Printed(size.value * piece.get_matrix().d, "Bold" in own, "Italic" in own)
