"""Text from pictures of pages, by tesseract with its Vietnamese data, when they are installed."""

from __future__ import annotations

from kehoach_lint.readers.ocr.recognising import Recogniser

__all__ = ["Recogniser"]
