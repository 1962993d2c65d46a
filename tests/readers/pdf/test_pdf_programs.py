"""PDF files made by LibreOffice, and pages read by tesseract."""

from __future__ import annotations

import io
import re
from collections import Counter
from pathlib import Path

import pypdfium2
import pytest
from PIL import Image, ImageChops, ImageFilter
from rapidfuzz.distance import Levenshtein

from kehoach_lint.checking import Checked, check
from kehoach_lint.draft import NoteKind
from kehoach_lint.findings import Severity
from kehoach_lint.readers import Limits, UnreadableError, read
from tests.programs import by_libreoffice, needs_soffice, needs_tesseract
from tests.readers.pdf.printing import Draw, Printer, in_two_fonts, plainly, printed
from tests.word_files import plan_docx, plan_parts

DRAFTS = Path(__file__).parents[3] / "fixtures" / "drafts"
CODE = re.compile(r"\S*(?:\d|[A-ZĐ]{2,}[-/]|[-/][A-ZĐ]{2,})\S*")


def plan(name: str) -> str:
    return (DRAFTS / f"{name}.txt").read_text(encoding="utf-8")


def told(checked: Checked) -> Counter[tuple[str, str]]:
    """Codes and excerpts, but for the form of pages, which Word tells more of, and for a lost head,
    which is less sure in a PDF."""
    return Counter(
        (finding.code, checked.draft.excerpt(finding.span))
        for finding in checked.findings
        if not finding.code.startswith("KT")
    )


@needs_soffice
@pytest.mark.parametrize(
    "name",
    ["01-huyen-thanh-son-2024", "04-dang-uy-xa-nong-cong-2026", "09-mat-tran-xa-hoa-bac-2023"],
)
def test_a_pdf_of_a_word_file_has_its_paragraphs_and_findings(name: str) -> None:
    word = plan_docx(plan(name))
    one, other = read("a.docx", word), read("a.pdf", by_libreoffice(word, ".docx", "pdf"))
    texts = [
        [" ".join(draft.slice(block.span).split()) for block in draft.blocks]
        for draft in (one, other)
    ]
    assert texts[0] == texts[1]
    assert told(check(one)) == told(check(other))


def scanned(data: bytes, degrees: float, noise: float) -> bytes:
    """A PDF as a scanner gives it: pictures of its pages, aslant, blurred and noisy."""
    pictures = []
    document = pypdfium2.PdfDocument(data)
    for page in document:
        picture = page.render(scale=200 / 72, grayscale=True).to_pil().convert("L")
        picture = picture.rotate(degrees, resample=Image.Resampling.BICUBIC, fillcolor=255)
        picture = picture.filter(ImageFilter.GaussianBlur(0.5))
        grain = Image.effect_noise(picture.size, noise)
        pictures.append(ImageChops.add(picture, grain, scale=1, offset=-128))
    document.close()
    stream = io.BytesIO()
    pictures[0].save(
        stream, "PDF", save_all=True, append_images=pictures[1:], resolution=200
    )
    return stream.getvalue()


@needs_soffice
@needs_tesseract
def test_a_scanned_plan_is_read_with_few_errors() -> None:
    data = by_libreoffice(plan_docx(plan("06-van-phong-huyen-trung-khanh-2022")), ".docx", "pdf")
    right = " ".join(read("a.pdf", data).text.split())
    picture = scanned(data, 0.7, 14)
    with pytest.raises(UnreadableError) as caught:
        read("a.pdf", picture)
    assert caught.value.key == "program.read.pdf.scan"
    draft = read("a.pdf", picture, ocr=True)
    seen = " ".join(draft.text.split())
    one, other = (CODE.sub("#", text) for text in (right, seen))
    assert Levenshtein.distance(one, other) <= 0.01 * len(one)
    (note,) = [note for note in draft.notes if note.kind is NoteKind.OCR]
    assert note.number == len(pypdfium2.PdfDocument(picture))
    assert draft.wrapped
    checked = check(draft)
    assert checked.findings
    assert all("cần đối chiếu" in finding.message for finding in checked.findings)
    for finding in checked.findings:
        if finding.severity is Severity.ERROR:
            assert not re.search(r"\d", draft.slice(finding.span))


@needs_soffice
@needs_tesseract
def test_of_a_mixed_file_only_the_scanned_pages_are_marked() -> None:
    data = by_libreoffice(plan_docx(plan("06-van-phong-huyen-trung-khanh-2022")), ".docx", "pdf")
    both = pypdfium2.PdfDocument.new()
    both.import_pages(pypdfium2.PdfDocument(data), pages=[0])
    both.import_pages(pypdfium2.PdfDocument(scanned(data, 0.0, 5)), pages=[1])
    stream = io.BytesIO()
    both.save(stream)
    draft = read("a.pdf", stream.getvalue(), ocr=True)
    (note,) = [note for note in draft.notes if note.kind is NoteKind.OCR]
    assert note.number == 1
    assert note.spans[0].start > 0
    assert note.spans[-1].end == len(draft.text)


@needs_tesseract
def test_limits_of_recognition() -> None:
    data = scanned(printed(plan_parts(plan("06-van-phong-huyen-trung-khanh-2022"))), 0.0, 0.1)
    for limits, key in ((Limits(ocr_pages=0), "pages"), (Limits(ocr_seconds=0.01), "time")):
        with pytest.raises(UnreadableError) as caught:
            read("a.pdf", data, limits, ocr=True)
        assert caught.value.key == f"program.read.ocr.{key}"


@pytest.mark.parametrize("draw", [plainly, in_two_fonts])
def test_findings_are_those_of_the_text(draw: Draw) -> None:
    text = plan("02-xa-tien-lu-2026")
    draft = read("a.pdf", printed(plan_parts(text), Printer(draw)))
    assert told(check(draft)) == told(check(read("a.txt", text.encode())))
