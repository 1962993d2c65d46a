"""PDF files: text put in reading order by where it stands, what a page shows of its layout."""

from __future__ import annotations

from kehoach_lint.readers.pdf.document import read_pdf

__all__ = ["read_pdf"]
