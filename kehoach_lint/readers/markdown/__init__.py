"""The reader of Markdown (``blocks``), also of Markdown marks in a .txt file.

Only the question whether there are any is asked of every text, so nothing else is imported here.
"""

from kehoach_lint.readers.markdown.recognition import has_marks

__all__ = ["has_marks"]
