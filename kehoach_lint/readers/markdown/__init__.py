"""The reader of Markdown, also of Markdown marks in a .txt file."""

from kehoach_lint.readers.markdown.blocks import read_markdown
from kehoach_lint.readers.markdown.recognition import has_marks

__all__ = ["has_marks", "read_markdown"]
