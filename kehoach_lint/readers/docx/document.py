"""A Word file in, its lines out: the body, text boxes, notes, then page headers and footers."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterator, Sequence

from lxml import etree

from kehoach_lint.draft import Block, NoteKind, SourceMap, Story, WordPiece, WordPlace
from kehoach_lint.presentation import Presentation
from kehoach_lint.readers import signs
from kehoach_lint.readers.assembly import Read
from kehoach_lint.readers.breaks import join_broken
from kehoach_lint.readers.characters import Chars, Wide, characters
from kehoach_lint.readers.columns import part_columns
from kehoach_lint.readers.converting import Converted, converted
from kehoach_lint.readers.docx.cascade import cascade_of
from kehoach_lint.readers.docx.forms import paragraph_form
from kehoach_lint.readers.docx.inline import BREAK, Reference, Seen
from kehoach_lint.readers.docx.looks import Looks
from kehoach_lint.readers.docx.names import W
from kehoach_lint.readers.docx.numbering import Numbering
from kehoach_lint.readers.docx.package import Package, Relation, relation_id
from kehoach_lint.readers.docx.sections import sections_of
from kehoach_lint.readers.docx.story import Context, Paragraph, Part
from kehoach_lint.readers.docx.styles import styles_of
from kehoach_lint.readers.errors import UnreadableError
from kehoach_lint.readers.limits import Limits, Stopwatch
from kehoach_lint.readers.lines import Line, indent_of
from kehoach_lint.readers.marking import Marks, Range, marks_of
from kehoach_lint.vietnamese.legacy import is_modern, may_be_legacy

_MARGINS = ((W + "headerReference", Story.HEADER), (W + "footerReference", Story.FOOTER))


def read_docx(data: bytes, limits: Limits, watch: Stopwatch) -> Read:
    """Read the bytes of a .docx file.

    Raises UnreadableError when it is no Word file, is damaged or hostile, or takes too long.
    """
    package = Package(data, limits)
    main = package.main_part()
    relations = package.relations(main)
    root = package.tree(main)
    body = None if root is None else root.find(W + "body")
    if root is None or body is None:
        raise UnreadableError("program.read.inside.other-zip")
    context = _context(package, relations, limits, watch)
    paragraphs = Part(main, root, context).story(body, Story.BODY)
    paragraphs += _notes(package, relations, context)
    paragraphs += _margins(package, relations, root, context)
    read = _read(paragraphs, context)
    return read._replace(look=_look(package, main, relations, context.numbering, limits))


def _look(
    package: Package,
    main: str,
    relations: dict[str, Relation],
    numbering: Numbering,
    limits: Limits,
) -> Callable[[Sequence[Block], SourceMap], Presentation]:
    """What tells of the blocks how they look."""

    def look(blocks: Sequence[Block], source: SourceMap) -> Presentation:
        styles, theme = (_part_of(relations, kind) for kind in ("styles", "theme"))
        cascade = cascade_of(
            package.content(styles) if styles else None,
            package.content(theme) if theme else None,
            limits,
        )
        names = dict.fromkeys(block.place.part for block in blocks if block.place)
        trees = {name: tree for name in names if (tree := package.tree(name)) is not None}
        root = trees.get(main)

        def load(own: str) -> etree._Element | None:
            return package.tree(relations[own].part) if own in relations else None

        sections = () if root is None else sections_of(root, main, blocks, load, cascade)
        looks = Looks(trees, cascade, lambda *of: paragraph_form(numbering.form(*of)), blocks)
        return looks.presentation(tuple(sections), source)

    return look


def _context(
    package: Package, relations: dict[str, Relation], limits: Limits, watch: Stopwatch
) -> Context:
    styles_part = _part_of(relations, "styles")
    styles = styles_of(package.content(styles_part) if styles_part else None, limits)
    lists = _part_of(relations, "numbering")
    numbering = Numbering(lambda: package.tree(lists) if lists else None, styles)
    return Context(styles, numbering, limits, watch, Seen())


def _part_of(relations: dict[str, Relation], kind: str) -> str | None:
    return next((relation.part for relation in relations.values() if relation.kind == kind), None)


def _notes(
    package: Package, relations: dict[str, Relation], context: Context
) -> Iterator[Paragraph]:
    """The notes referred to, in the order of the references; a reference in a note is none."""
    references = list(dict.fromkeys(context.seen.references))
    for kind, story in (("footnote", Story.FOOTNOTE), ("endnote", Story.ENDNOTE)):
        name = _part_of(relations, f"{kind}s")
        wanted = [reference for reference in references if reference.kind == kind]
        root = package.tree(name) if name and wanted else None
        if root is None or name is None:
            continue
        notes = {Reference(kind, note.get(W + "id", "")): note for note in root}
        part = Part(name, root, context)
        for reference in wanted:
            if reference in notes:
                yield from part.story(notes[reference], story)


def _margins(
    package: Package, relations: dict[str, Relation], root: etree._Element, context: Context
) -> Iterator[Paragraph]:
    """The page headers, then the page footers, that are shown; each part once."""
    sections = list(root.iter(W + "sectPr"))
    settings = _part_of(relations, "settings")

    def is_shown(section: etree._Element, kind: str | None) -> bool:
        if kind == "even":
            return settings is not None and b"evenAndOddHeaders" in (package.read(settings) or b"")
        return kind != "first" or section.find(W + "titlePg") is not None

    for tag, story in _MARGINS:
        names = (
            relations[relation_id(reference)].part
            for section in sections
            for reference in section.iterfind(tag)
            if relation_id(reference) in relations and is_shown(section, reference.get(W + "type"))
        )
        for name in dict.fromkeys(names):
            tree = package.tree(name)
            if tree is not None:
                shown = Part(name, tree, context).story(tree, story)
                yield from (p for p in shown if not signs.is_page_number(p.stored.strip()))


def _read(paragraphs: Sequence[Paragraph], context: Context) -> Read:
    """The lines of the paragraphs and what was noticed on the way."""
    starts = _starts(paragraphs, context.limits)
    stored = "\n".join(paragraph.stored for paragraph in paragraphs)
    conversion = _conversion(paragraphs, stored, starts)
    text = stored if conversion is None else conversion.text
    wide: Wide = {}
    lines: list[Line] = []
    begin = 0
    for paragraph, piece in zip(paragraphs, text.split("\n"), strict=False):
        context.watch.check()
        lines.extend(_lines(paragraph, piece, begin, wide))
        begin += len(piece) + 1
    marks = marks_of(text)
    if conversion is not None:
        lines, wide = conversion.lines(lines), conversion.wide(wide)
        marks = conversion.marks(marks)
    _add_marks(marks, paragraphs, starts)
    body = [line for line in lines if line.story is Story.BODY]
    rest = [line for line in lines if line.story is not Story.BODY]
    return Read(
        format="docx",
        lines=[_clipped(line, starts, wide) for line in [*part_columns(body), *rest]],
        starts=starts[:-1] or starts,
        wide=wide,
        seen={
            NoteKind.TRACKED_CHANGES: context.seen.changes,
            NoteKind.HIDDEN_TEXT: context.seen.hidden,
            NoteKind.COMMENTS: context.seen.comments,
        },
        marks=marks,
    )


def _starts(paragraphs: Sequence[Paragraph], limits: Limits) -> list[int]:
    """Where each paragraph begins in the stored text, and where one more would."""
    starts = [0]
    for paragraph in paragraphs:
        if starts[-1] + len(paragraph.stored) > limits.max_text:
            raise UnreadableError("program.read.too-long")
        starts.append(starts[-1] + len(paragraph.stored) + 1)
    return starts


def _conversion(
    paragraphs: Sequence[Paragraph], stored: str, starts: Sequence[int]
) -> Converted | None:
    """The stored text converted where paragraphs, or runs of them, are in an old encoding. What
    their font is called says nothing: Unicode stands under old fonts too."""
    if not any(may_be_legacy(paragraph.stored) for paragraph in paragraphs):
        return None
    stretches: list[tuple[int, int]] = []
    for paragraph, start in zip(paragraphs, starts, strict=False):
        if not is_modern(paragraph.stored):
            stretches.append((start, start + len(paragraph.stored)))
            continue
        pieces = ((start + p.start, start + p.start + p.length) for p in paragraph.pieces)
        stretches.extend(pieces)
    return converted(stored, stretches)


def _add_marks(marks: Marks, paragraphs: Sequence[Paragraph], starts: Sequence[int]) -> None:
    """Add what was noticed in the paragraphs; runs that touch are one stretch."""
    for paragraph, base in zip(paragraphs, starts, strict=False):
        for kind, (start, end) in paragraph.marks:
            ranges = marks.setdefault(kind, [])
            if ranges and end > start and ranges[-1].end == base + start:
                ranges[-1] = Range(ranges[-1].start, base + end)
            else:
                ranges.append(Range(base + start, base + end))


def _lines(paragraph: Paragraph, text: str, start: int, wide: Wide) -> Iterator[Line]:
    """A paragraph as one line, or as several where forced breaks part it; ``text`` is its text in
    Unicode, ``start`` the place of that."""
    chars = characters(text, start, wide)
    label = paragraph.label
    for piece in _pieces(chars, wide):
        if signs.is_rule(piece.text):
            continue
        place = WordPlace(paragraph.part, paragraph.ordinal, tuple(paragraph.pieces))
        yield Line(
            piece,
            indent=indent_of(paragraph.stored),
            story=paragraph.story,
            label=label,
            heading=paragraph.heading,
            cell=paragraph.cell,
            place=place,
        )
        label = ""


def _pieces(chars: Chars, wide: Wide) -> list[Chars]:
    """The text between forced breaks, sentences whole."""
    if BREAK not in chars.text:
        stripped = chars.strip()
        return [stripped] if stripped.text else []
    pieces: list[Chars] = []
    start = 0
    for text in chars.text.split(BREAK):
        pieces.append(chars.cut(start, start + len(text)))
        start += len(text) + 1
    return join_broken(pieces, wide)


def _clipped(line: Line, starts: Sequence[int], wide: Wide) -> Line:
    """The line with only the pieces its own characters come from."""
    if line.place is None:
        return line
    at = line.chars.at
    base = starts[bisect_right(starts, at[0]) - 1]
    first, end = at[0] - base, at[-1] - base + wide.get(at[-1], 1)
    pieces = line.place.pieces
    if pieces[0].start >= first and pieces[-1].start + pieces[-1].length <= end:
        return line
    kept = (_cut(piece, first, end) for piece in pieces)
    return line._replace(place=line.place._replace(pieces=tuple(p for p in kept if p.length > 0)))


def _cut(piece: WordPiece, first: int, end: int) -> WordPiece:
    start = max(piece.start, first)
    length = min(piece.start + piece.length, end) - start
    return WordPiece(start, length, piece.run, piece.offset + start - piece.start)
