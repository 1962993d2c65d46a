"""What it costs to write into documents, against reading and checking them, and to read a PDF
against taking out its text: ``python -m benchmarks.documents``.

Rounds of what is compared are interleaved and the medians set against each other; the exit code is
0 also when a goal is missed, for a busy machine proves nothing.
"""

from __future__ import annotations

import subprocess
import tempfile
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

from pypdfium2 import PdfDocument

from benchmarks.plans import write_plan
from benchmarks.run import Measure, Work, compared

ROUNDS = 25
PAGES = 6
_TITLE_LINES = 2
_WHEN = datetime(2026, 1, 5, tzinfo=UTC)
_WRONG = (("KH-UBND ngày", "KH - UBND ngày"), ("ngày 29/11/2024", "ngày 31/6/2024"))


def main() -> None:
    """Measure and print."""
    with tempfile.TemporaryDirectory(prefix="kehoach-lint-") as name:
        path = Path(name) / "plan.docx"
        write_plan(path, PAGES)
        for measure in writing(_with_mistakes(path)):
            row = f"{measure.name:30} {measure.figure:6.2f}  goal {measure.goal:4.1f}"
            print(f"{row}  {measure.note}")
        for measure in printed(Path(name)):
            row = f"{measure.name:30} {measure.figure:6.2f}  goal {measure.goal:4.1f}"
            print(f"{row}  {measure.note}")


def printed(folder: Path) -> list[Measure]:
    """The cost of reading a PDF against pypdfium2's plain text, for a plan that LibreOffice printed
    in one font, and in one whose letters come from two; none without LibreOffice."""
    from kehoach_lint.external import find_program
    from kehoach_lint.readers import read

    if find_program("soffice") is None:
        print("PDF: not measured, LibreOffice (soffice) is not installed")
        return []
    measures = []
    for name, font in (("one font", "Tinos"), ("two fonts", "Nimbus Roman")):
        data = _printed(folder, font)
        ours, theirs = compared(partial(read, "plan.pdf", data), partial(_plain, data), ROUNDS)
        pages = len(PdfDocument(data))
        note = f"{ours * 1000:.1f} ms against {theirs * 1000:.1f} ms, {pages} pages"
        measures.append(Measure(f"PDF, {name} / plain text", ours / theirs, 4.0, note))
    return measures


def _plain(data: bytes) -> list[str]:
    """The text of each page as pypdfium2 gives it."""
    document = PdfDocument(data)
    texts = []
    for page in document:
        text = page.get_textpage()
        texts.append(text.get_text_range())
        text.close()
        page.close()
    document.close()
    return texts


def _printed(folder: Path, font: str) -> bytes:
    """A plan of six pages set as offices set it (A4, 14 points, justified), printed."""
    from docx import Document
    from docx.enum.text import WD_ALIGN_PARAGRAPH
    from docx.shared import Mm, Pt

    path = folder / "printed.docx"
    write_plan(path, 4)
    document = Document(str(path))
    normal = document.styles["Normal"]
    normal.font.name, normal.font.size = font, Pt(14)
    normal.paragraph_format.space_after = Pt(6)
    normal.paragraph_format.line_spacing = 1.0
    section = document.sections[0]
    section.page_width, section.page_height = Mm(210), Mm(297)
    section.left_margin, section.right_margin = Mm(30), Mm(15)
    section.top_margin = section.bottom_margin = Mm(20)
    for paragraph in document.paragraphs[_TITLE_LINES:]:
        paragraph.alignment = WD_ALIGN_PARAGRAPH.JUSTIFY
        paragraph.paragraph_format.first_line_indent = Mm(12.7)
    document.save(str(path))
    profile = (folder / "profile").as_uri()
    arguments = ["soffice", f"-env:UserInstallation={profile}", "--headless", "--convert-to", "pdf"]
    arguments += ["--outdir", str(folder), str(path)]
    subprocess.run(arguments, check=True, capture_output=True)
    return path.with_suffix(".pdf").read_bytes()


def writing(data: bytes) -> list[Measure]:
    """The cost of comments in a Word file against one more read of it, and that of mending it
    against one check."""
    from kehoach_lint.annotating import word_copy
    from kehoach_lint.checking import Settings, check
    from kehoach_lint.fixing import fix
    from kehoach_lint.readers import read

    checked = check(read("plan.docx", data))

    def reading() -> object:
        return read("plan.docx", data)

    def checking() -> object:
        return check(read("plan.docx", data))

    def annotating() -> object:
        return word_copy(checked, data, _WHEN, "vi")

    def mending(tracked: bool) -> Work:
        return lambda: fix("plan.docx", data, Settings(), _WHEN, tracked=tracked)

    found, mended = len(checked.findings), len(fix("plan.docx", data, Settings(), _WHEN).mended)
    measures = []
    for name, work, against, goal in (
        ("comments / read", annotating, reading, 1.0),
        ("fix, written in / check", mending(False), checking, 3.5),
        ("fix, tracked / check", mending(True), checking, 4.0),
    ):
        ours, theirs = compared(work, against, ROUNDS)
        note = f"{ours * 1000:.1f} ms, {PAGES} pages, {found} findings, {mended} mended"
        measures.append(Measure(name, ours / theirs, goal, note))
    return measures


def _with_mistakes(path: Path) -> bytes:
    """The plan with a few mistakes in it."""
    from docx import Document

    document = Document(str(path))
    for paragraph in document.paragraphs:
        for right, wrong in _WRONG:
            if right in paragraph.text:
                paragraph.text = paragraph.text.replace(right, wrong)
    document.save(str(path))
    return path.read_bytes()


if __name__ == "__main__":
    main()
