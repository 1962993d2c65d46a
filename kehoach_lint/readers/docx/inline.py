"""The text of one Word paragraph as its reader sees it, with the run every character stands in.

Tracked changes are read as accepted: inserted text is there, deleted text is not. Of a field its
stored result is read, never its instruction (Word's DATE would give another text every day). The
runs of a paragraph are counted in document order, deleted and hidden ones too, but not those
inside another run (text boxes); in a run each character of ``w:t`` and each tab, break, symbol and
hyphen counts as one.
"""

from __future__ import annotations

from typing import NamedTuple

from lxml import etree

from kehoach_lint.draft import NoteKind, WordPiece
from kehoach_lint.readers.docx.colours import colours_of
from kehoach_lint.readers.docx.names import ALTERNATE, BOX, CHOICE, FALLBACK, RPR, RUN, TEXT, W
from kehoach_lint.readers.docx.numerals import symbol
from kehoach_lint.readers.docx.styles import Styles
from kehoach_lint.readers.docx.values import is_on, value_of
from kehoach_lint.readers.errors import UnreadableError
from kehoach_lint.readers.marking import Range

BREAK = "\v"
"""How a forced line break or page break stands in the stored text of a paragraph."""

_SINGLE = {
    W + "tab": "\t",
    W + "ptab": "\t",
    W + "br": BREAK,
    W + "cr": BREAK,
    W + "noBreakHyphen": "-",
    W + "softHyphen": "\u00ad",
}
_SYMBOL, _FIELD, _VANISH = W + "sym", W + "fldChar", W + "vanish"
_DRAWN = frozenset({W + "drawing", W + "pict", W + "object"})
_NOTE_REFERENCES = {W + "footnoteReference": "footnote", W + "endnoteReference": "endnote"}
_DELETED = frozenset({W + "del", W + "moveFrom"})
_CHANGED = frozenset({W + "ins", W + "del", W + "moveTo"})
_NO_TEXT = frozenset(
    W + name
    for name in (
        "pPr", "rPr", "sdtPr", "sdtEndPr", "instrText", "delText", "delInstrText", "proofErr",
        "bookmarkStart", "bookmarkEnd", "lastRenderedPageBreak", "commentRangeStart",
        "commentRangeEnd", "fldData", "permStart", "permEnd",
    )
)  # fmt: skip
_MAX_DEPTH = 200
_PRIVATE_FONT = 0xF000


class Reference(NamedTuple):
    """A reference to a note: ``footnote`` or ``endnote``, and the id of the note."""

    kind: str
    id: str


class Seen:
    """What was met in a file beside the text of its paragraphs, counted while it is read."""

    __slots__ = ("boxes", "changes", "comments", "hidden", "references", "tables")

    def __init__(self) -> None:
        self.changes = 0
        self.hidden = 0
        self.comments = 0
        self.tables = 0
        self.boxes: list[etree._Element] = []
        self.references: list[Reference] = []


class Inline:
    """Reads the paragraphs of one story, in order: a field may go on from one to the next.

    ``may_hide`` tells that hidden text occurs in the part or in the styles, ``coloured`` that
    highlighted or red text does. ``marks`` are the stretches of the paragraph read last that were
    noticed.
    """

    def __init__(self, styles: Styles, seen: Seen, may_hide: bool, coloured: bool) -> None:
        self.marks: list[tuple[NoteKind, Range]] = []
        self._styles = styles
        self._may_hide = may_hide
        self._coloured = coloured
        self._seen = seen
        self._fields: list[bool] = []
        self._style: str | None = None
        self._texts: list[str] = []
        self._pieces: list[WordPiece] = []
        self._length = 0
        self._run = 0

    def read(self, paragraph: etree._Element, style: str | None) -> tuple[str, list[WordPiece]]:
        """The stored text of a paragraph of this style, and the pieces it is made of."""
        self._style = style
        self._texts, self._pieces, self.marks = [], [], []
        self._length = self._run = 0
        self._walk(paragraph, 0)
        # An instruction that is not closed in its paragraph would swallow the rest of the text.
        self._fields = [result for result in self._fields if result]
        text = "".join(self._texts)
        if "\n" in text or "\r" in text:
            # Line ends of XML inside w:t are spaces to Word.
            text = text.replace("\n", " ").replace("\r", " ")
        return text, self._pieces

    def _walk(self, parent: etree._Element, depth: int) -> None:
        """Read the children of a paragraph or of what wraps some of its runs."""
        if depth > _MAX_DEPTH:
            raise UnreadableError("program.read.deep", part="document.xml")
        for child in parent:
            tag = child.tag
            if tag == RUN:
                self._read_run(child, depth)
            elif tag in _NO_TEXT:
                continue
            elif tag == ALTERNATE:
                self._alternate(child, depth)
            else:
                start = self._length
                if tag in _DELETED:
                    self._run += count_runs(child)
                else:
                    self._walk(child, depth + 1)
                if tag in _CHANGED:
                    self._seen.changes += 1
                    self._mark(NoteKind.TRACKED_CHANGES, start)

    def _alternate(self, element: etree._Element, depth: int) -> None:
        """Of two versions of the same content (Choice, Fallback) one is read."""
        chosen = chosen_version(element)
        for version in element:
            if version is chosen:
                self._walk(version, depth + 1)
            else:
                self._run += count_runs(version)

    def _read_run(self, run: etree._Element, depth: int) -> None:
        number = self._run
        self._run += 1
        hidden = self._styles.hides and self._styles.hidden(self._style, None)
        begin = self._length
        offset, start, first = 0, begin, 0
        for child in run:
            tag = child.tag
            if tag == RPR:
                hidden = self._may_hide and self._is_hidden(child)
                continue
            text = child.text or "" if tag == TEXT else self._text_of(child, tag, depth)
            if not text:
                continue
            offset += len(text)
            if hidden or False in self._fields:
                self._add_piece(start, number, first)
                start, first = self._length, offset
            else:
                self._texts.append(text)
                self._length += len(text)
        self._add_piece(start, number, first)
        self._seen.hidden += hidden and offset > 0
        if self._coloured and self._length > begin:
            for kind in colours_of(run.find(RPR)):
                self._mark(kind, begin)

    def _mark(self, kind: NoteKind, start: int) -> None:
        self.marks.append((kind, Range(start, self._length)))

    def _add_piece(self, start: int, number: int, first: int) -> None:
        if self._length > start:
            self._pieces.append(WordPiece(start, self._length - start, number, first))

    def _is_hidden(self, rpr: etree._Element) -> bool:
        direct = rpr.find(_VANISH)
        if direct is not None:
            return is_on(direct)
        return self._styles.hides and self._styles.hidden(self._style, value_of(rpr, "rStyle"))

    def _text_of(self, child: etree._Element, tag: str, depth: int) -> str:
        """The characters that a child of a run other than w:t stands for; notes what is no text."""
        if tag in _SINGLE:
            return _SINGLE[tag]
        if tag == _SYMBOL:
            return _symbol(child)
        if tag == _FIELD:
            self._field(child.get(W + "fldCharType"))
        elif tag in _NOTE_REFERENCES:
            reference = Reference(_NOTE_REFERENCES[tag], child.get(W + "id", ""))
            self._seen.references.append(reference)
        elif tag == W + "commentReference":
            self._seen.comments += 1
            self._mark(NoteKind.COMMENTS, self._length)
        elif tag in _DRAWN or tag == ALTERNATE:
            self._seen.boxes.extend(boxes_in(child, depth))
        return ""

    def _field(self, kind: str | None) -> None:
        """Each open field is False while its instruction is read, True in its result."""
        if kind == "begin":
            self._fields.append(False)
        elif kind == "separate" and self._fields:
            self._fields[-1] = True
        elif kind == "end" and self._fields:
            self._fields.pop()


def chosen_version(alternate: etree._Element) -> etree._Element | None:
    """The version of an ``mc:AlternateContent`` that is read: the first Choice, else Fallback."""
    choice = alternate.find(CHOICE)
    return alternate.find(FALLBACK) if choice is None else choice


def runs_in(element: etree._Element) -> list[etree._Element]:
    """The runs below an element by their number: those that are in no other run."""
    found: list[etree._Element] = []
    for child in element:
        if child.tag == RUN:
            found.append(child)
        elif len(child):
            found.extend(runs_in(child))
    return found


def count_runs(element: etree._Element) -> int:
    """The runs below an element that are in no other run (as those of text boxes are)."""
    return sum(1 if child.tag == RUN else count_runs(child) for child in element)


def text_length(child: etree._Element) -> int:
    """How many characters a child of a run stands for in the text of its paragraph."""
    if child.tag == TEXT:
        return len(child.text or "")
    return len(_symbol(child)) if child.tag == _SYMBOL else int(child.tag in _SINGLE)


def boxes_in(element: etree._Element, depth: int) -> list[etree._Element]:
    """The contents of the text boxes in a drawing, each once."""
    if depth > _MAX_DEPTH:
        raise UnreadableError("program.read.deep", part="document.xml")
    if element.tag == BOX:
        return [element]
    if element.tag == ALTERNATE:
        chosen = chosen_version(element)
        return [] if chosen is None else boxes_in(chosen, depth + 1)
    return [box for child in element for box in boxes_in(child, depth + 1)]


def _symbol(element: etree._Element) -> str:
    """The character of a ``w:sym``; one of a symbol font nobody knows stays of private use."""
    try:
        code = int(element.get(W + "char", ""), 16)
    except ValueError:
        return ""
    if not 0x20 <= code <= 0xFFFF or 0xD800 <= code <= 0xDFFF:
        return ""
    char = chr(code if code >= 0x100 else code + _PRIVATE_FONT)
    return symbol(char, char)
