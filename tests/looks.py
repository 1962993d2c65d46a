"""Plans as Word files whose pages are laid out as they should be, but for what an example names.

A look is a text, one line a thing: ``what: how, how``. What is a part of a document by its name in
``rulesets/trinh-bay.yaml`` ("Quốc hiệu", "nội dung"), "lời kết", the beginning of a line in
“quotes”, or one of the page: "khổ giấy", "lề trái", "phông chữ", "phông chữ có dấu", "số trang",
"đường kẻ", "độ dài". How is, for parts:
"cỡ 12", "đậm", "không nghiêng", "in hoa", "gạch chân", "phông Arial", "màu 0070C0", "canh trái",
"thụt 10 mm", "lùi 10 mm", "cách đoạn 6 pt", "cách dòng 1,5", "cách dòng đúng 18 pt", "Tab".
"""

from __future__ import annotations

import io
import re
from collections.abc import Callable, Iterator, Mapping, Sequence

from docx import Document
from docx.document import Document as Word
from docx.enum.text import WD_ALIGN_PARAGRAPH as ALIGN
from docx.enum.text import WD_LINE_SPACING, WD_UNDERLINE
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Mm, Pt, RGBColor
from docx.text.paragraph import Paragraph
from docx.text.run import Run

from kehoach_lint.draft import Draft
from kehoach_lint.parsing import parse
from kehoach_lint.plan import Form, Plan
from kehoach_lint.readers import read
from kehoach_lint.rules.kt.parts import named
from kehoach_lint.rulesets.presentation import PagePart, PartForm, layouts

Look = Mapping[str, Sequence[str]]
CLOSING = "lời kết"
FILLER = (
    "- Các thôn cùng nhau quét dọn đường làng, vớt bèo dưới ao, trồng thêm hoa ở hai bên đường và"
    " nhắc nhau giữ cho ngõ xóm lúc nào cũng sạch, để khách qua làng ai cũng khen."
)
A_PAGE = 16
"""Fillers of a page."""
LEFT = (PagePart.SUPERIOR, PagePart.ISSUER, PagePart.SYMBOL, PagePart.SUBJECT_OF_LETTER)
RIGHT = (PagePart.QUOC_HIEU, PagePart.TIEU_NGU, PagePart.PARTY_TITLE, PagePart.ISSUED)
TAIL = (PagePart.RECIPIENTS, PagePart.RECIPIENT_LIST)
WITHIN = (PagePart.BODY, PagePart.BASES, PagePart.ROMAN, PagePart.CHAPTER)
SIGNED = (PagePart.AUTHORITY, PagePart.NAME)
ALIGNMENTS = {"trái": ALIGN.LEFT, "giữa": ALIGN.CENTER, "phải": ALIGN.RIGHT, "đều": ALIGN.JUSTIFY}
RULED = frozenset({PagePart.TIEU_NGU, PagePart.ISSUER, PagePart.SUBJECT})


def look_of(text: str) -> Look:
    """A look as a mapping. Raises ValueError for a line that is none."""
    rows = [line.partition(":") for line in text.strip().splitlines()]
    if not all(colon for _, colon, _ in rows):
        raise ValueError(f"no look: {text}")
    return {
        what.strip(): [one.strip() for one in re.split(r",(?!\d)", how)] for what, _, how in rows
    }


def laid_out(text: str, look: str = "") -> bytes:
    """A plan in plain text as a Word file that looks as it should but for ``look``."""
    wanted = dict(look_of(look))
    pages = int(wanted.pop("độ dài", ["1 trang"])[0].split()[0])
    if pages > 1:
        at = text.index("\nVIII.") if "\nVIII." in text else text.rindex("\n\n")
        text = text[:at] + f"\n{FILLER}" * (A_PAGE * pages) + text[at:]
    draft = read("a.txt", text.encode())
    return Pages(draft, parse(draft), wanted).bytes()


class Pages:
    """A Word file that is being written."""

    def __init__(self, draft: Draft, plan: Plan, look: dict[str, Sequence[str]]) -> None:
        known = layouts().layouts
        layout = known.get(plan.form, known[Form.STATE])
        self._forms = layout.parts
        self._look = look
        self._used: set[str] = set()
        self._word = Document()
        parts = {draft.block_at(span.start): part for part, spans in named(plan) for span in spans}
        self._lines = [(draft.slice(b.span), parts.get(b, PagePart.BODY)) for b in draft.blocks]
        closing = {draft.slice(draft.block_at(line.span.start).span) for line in plan.closing}
        self._closing = closing
        self._ruled = [*look.pop("đường kẻ", ["viền"])]
        set_page(self._word, look)
        self._paragraphs()
        if self._look:
            raise ValueError(f"nothing in the document is called: {', '.join(self._look)}")

    def bytes(self) -> bytes:
        """The file."""
        stream = io.BytesIO()
        self._word.save(stream)
        return stream.getvalue()

    def _paragraphs(self) -> None:
        word = self._word
        head = word.add_table(rows=1, cols=2).rows[0]
        for cell, parts in zip(head.cells, (LEFT, RIGHT), strict=True):
            self._write(parts, cell.add_paragraph)
        known = (*LEFT, *RIGHT, *TAIL, *SIGNED)
        rest = tuple(part for part in PagePart if part not in known)
        self._write(rest, word.add_paragraph)
        if any(part in (*TAIL, *SIGNED) for _, part in self._lines):
            tail = word.add_table(rows=1, cols=2).rows[0]
            for cell, parts in zip(tail.cells, (TAIL, SIGNED), strict=True):
                self._write(parts, cell.add_paragraph)
        for name in self._used:
            self._look.pop(name, None)

    def _write(self, parts: Sequence[PagePart], add: Callable[[], Paragraph]) -> None:
        lines = [(text, part) for text, part in self._lines if part in parts]
        for number_, (text, part) in enumerate(lines):
            paragraph = add()
            paragraph.add_run(text)
            self._form(paragraph, part, text)
            last = number_ + 1 == len(lines) or lines[number_ + 1][1] is not part
            if part in RULED and last:
                rule(paragraph, self._ruled, part, add)

    def _form(self, paragraph: Paragraph, part: PagePart, text: str) -> None:
        within = part in WITHIN
        form = self._forms.get(part)
        names = ["nội dung"] if within else []
        names += [form.name] if form and part is not PagePart.BODY else []
        names += [CLOSING] if text in self._closing else []
        names += [name for name in self._look if name[0] == "“" and text.startswith(name[1:-1])]
        for how in [*usual(part, form, within), *(one for name in names for one in self._of(name))]:
            change(paragraph, how)

    def _of(self, name: str) -> Sequence[str]:
        self._used.add(name)
        return self._look.get(name, ())


def set_page(word: Word, look: dict[str, Sequence[str]]) -> None:
    """Set paper, margins, font and page number; what the look says of them is taken out of it."""

    def take(what: str, default: str) -> Sequence[str]:
        return look.pop(what, [default])

    section = word.sections[0]
    paper = take("khổ giấy", "210 x 297 mm")[0]
    width, height = map(number, paper.removesuffix("mm").split("x"))
    section.page_width, section.page_height = Mm(width), Mm(height)
    section.top_margin = Mm(number(take("lề trên", "20 mm")[0]))
    section.bottom_margin = Mm(number(take("lề dưới", "20 mm")[0]))
    section.left_margin = Mm(number(take("lề trái", "30 mm")[0]))
    section.right_margin = Mm(number(take("lề phải", "15 mm")[0]))
    font = take("phông chữ", "Times New Roman")[0]
    normal = word.styles["Normal"]
    normal.font.name, normal.font.size = font, Pt(14)
    of_marks = take("phông chữ có dấu", font)[0]
    normal.element.rPr.rFonts.set(qn("w:hAnsi"), of_marks)
    how = take("số trang", "ở trên")
    if "không có" in how:
        return
    section.different_first_page_header_footer = "cả trang đầu" not in how
    margin = section.footer if "ở dưới" in how else section.header
    paragraph = margin.paragraphs[0]
    paragraph.alignment = ALIGN.CENTER
    run = paragraph.add_run()
    run.font.size = Pt(14)
    for kind, words in (("begin", ""), ("", "PAGE"), ("end", "")):
        element = OxmlElement("w:instrText" if words else "w:fldChar")
        if words:
            element.text = words
        else:
            element.set(qn("w:fldCharType"), kind)
        run._r.append(element)
    for one in how:
        if not one.startswith(("ở ", "cả ")):
            change(paragraph, one)


def usual(part: PagePart, form: PartForm | None, within: bool) -> Iterator[str]:
    """How a part should look."""
    if within:
        yield from ("canh đều", "thụt 12,7 mm", "cách đoạn 6 pt", "cách dòng 1")
    elif part not in TAIL:
        yield "canh giữa"
    if form is None:
        return
    if form.most is not None:
        yield f"cỡ {form.most:g}"
    yield "đậm" if form.bold else "không đậm"
    yield "nghiêng" if form.italic else "không nghiêng"


def change(paragraph: Paragraph, how: str) -> None:
    """Make a paragraph so. Raises ValueError for words that say nothing."""
    words = how.removesuffix(" mm").removesuffix(" pt")
    form, value = paragraph.paragraph_format, words.rsplit(" ", 1)[-1]
    for start, made in FORMS.items():
        if words.startswith(start):
            made(form, value)
            return
    for start, letters in LETTERS.items():
        if words.startswith(start):
            for run in paragraph.runs:
                letters(run, words.removeprefix(start).strip())
            return
    raise ValueError(f"no look: {how}")


def number(text: str) -> float:
    """A Vietnamese number: "12,7 mm"."""
    return float(text.strip().removesuffix("mm").replace(",", "."))


def exactly(form: object, value: str) -> None:
    form.line_spacing_rule = WD_LINE_SPACING.EXACTLY  # type: ignore[attr-defined]
    form.line_spacing = Pt(number(value))  # type: ignore[attr-defined]


def font(run: Run, name: str) -> None:
    run.font.name = name


def tab(run: Run, _value: str) -> None:
    run.text = "\t" + run.text


FORMS: Mapping[str, Callable[[object, str], None]] = {
    "canh": lambda form, value: setattr(form, "alignment", ALIGNMENTS[value]),
    "thụt": lambda form, value: setattr(form, "first_line_indent", Mm(number(value))),
    "lùi": lambda form, value: setattr(form, "left_indent", Mm(number(value))),
    "cách đoạn": lambda form, value: setattr(form, "space_after", Pt(number(value))),
    "cách dòng đúng": exactly,
    "cách dòng": lambda form, value: setattr(form, "line_spacing", number(value)),
}
LETTERS: Mapping[str, Callable[[Run, str], None]] = {
    "cỡ": lambda run, value: setattr(run.font, "size", Pt(number(value))),
    "đậm": lambda run, _: setattr(run, "bold", True),
    "không đậm": lambda run, _: setattr(run, "bold", False),
    "nghiêng": lambda run, _: setattr(run, "italic", True),
    "không nghiêng": lambda run, _: setattr(run, "italic", False),
    "in hoa": lambda run, _: setattr(run.font, "all_caps", True),
    "gạch chân": lambda run, _: setattr(run, "underline", WD_UNDERLINE.SINGLE),
    "màu": lambda run, value: setattr(run.font.color, "rgb", RGBColor.from_string(value)),
    "phông": font,
    "Tab": tab,
}


def rule(
    paragraph: Paragraph, kinds: Sequence[str], part: PagePart, add: Callable[[], Paragraph]
) -> None:
    """Draw a line under a paragraph: a border, a row of underscores, or none."""
    kind = kinds[0]
    if kind == "không có" or (kind == "dưới Tiêu ngữ" and part is not PagePart.TIEU_NGU):
        return
    if kind == "gạch chân":
        change(paragraph, "gạch chân")
    elif kind == "gõ":
        add().add_run("_" * 12)
    else:
        border = OxmlElement("w:pBdr")
        bottom = OxmlElement("w:bottom")
        bottom.set(qn("w:val"), "single")
        border.append(bottom)
        paragraph._p.get_or_add_pPr().insert_element_before(
            border, "w:spacing", "w:ind", "w:jc", "w:rPr"
        )
