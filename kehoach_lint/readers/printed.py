"""Text and Markdown files: a stored text in, its logical paragraphs out."""

from __future__ import annotations

from kehoach_lint.draft import Story
from kehoach_lint.readers.assembly import Read
from kehoach_lint.readers.characters import Wide
from kehoach_lint.readers.columns import part_columns
from kehoach_lint.readers.converting import converted
from kehoach_lint.readers.detection import Format
from kehoach_lint.readers.directives import without_remarks
from kehoach_lint.readers.layout import layout_of
from kehoach_lint.readers.limits import Stopwatch
from kehoach_lint.readers.lines import Line, bounds
from kehoach_lint.readers.markdown import has_marks
from kehoach_lint.readers.marking import Range, marks_of
from kehoach_lint.readers.plain import plain_lines, without_page_numbers


def read_printed(stored: str, file_format: Format, watch: Stopwatch) -> Read:
    """Read the stored text of a .txt or .md file.

    A .txt that carries Markdown marks is read as Markdown; its format stays ``txt``.
    Raises UnreadableError when the time is up, or for text that is no writing.
    """
    whole = stored
    stored, remarks, cuts = without_remarks(stored, file_format is Format.TEXT)
    conversion = converted(stored, bounds(stored))
    if conversion is not None:
        stored = conversion.text
    wide: Wide = {}
    marks = marks_of(stored)
    if file_format is Format.MARKDOWN or has_marks(stored):
        from kehoach_lint.readers.markdown.blocks import read_markdown
        from kehoach_lint.readers.markdown.tags import tagged

        lines = read_markdown(stored, wide, watch)
        marks |= tagged(stored)
    else:
        lines = plain_lines(stored, wide, watch)
    body = [line for line in lines if line.story is Story.BODY]
    notes = [line for line in lines if line.story is not Story.BODY]
    body = without_page_numbers(part_columns(body))
    watch.check()
    paragraphs, joined = _paragraphs(body, wide)
    lines = [*paragraphs, *notes]
    if conversion is not None:
        lines, wide = conversion.lines(lines), conversion.wide(wide)
        marks = conversion.marks(marks)
    if cuts is not None:
        lines, wide = cuts.lines(lines), cuts.wide(wide)
        marks = {
            kind: [Range(cuts.stored(start), cuts.stored(end - 1) + 1) for start, end in ranges]
            for kind, ranges in marks.items()
        }
    return Read(
        format=file_format.value,
        lines=lines,
        starts=[start for start, _ in bounds(whole)],
        wide=wide,
        seen={},
        wrapped=joined,
        remarks=remarks,
        marks=marks,
    )


def _paragraphs(lines: list[Line], wide: Wide) -> tuple[list[Line], bool]:
    """The lines as logical paragraphs, and whether any had to be joined."""
    layout = layout_of(lines)
    if not layout.wrapped and not layout.spaced:
        return lines, False
    from kehoach_lint.readers.joining import join_lines

    return join_lines(lines, layout, wide)
