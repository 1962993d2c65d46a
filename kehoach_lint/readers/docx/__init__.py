"""The reader of Word files (.docx)."""

from kehoach_lint.readers.docx.document import read_docx

__all__ = ["read_docx"]
