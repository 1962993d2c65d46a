"""Writes into Word files: comments on exact characters, changes of the text, and the look of pages.

The draft tells where its characters stand (``Block.place``); runs are parted there and keep the
form of their letters. Only the parts that change are written anew, every other one stays byte for
byte as it was.
"""

from __future__ import annotations

from kehoach_lint.readers.docx.package import Package
from kehoach_lint.readers.limits import Limits
from kehoach_lint.writing.changing import Change, Changed, changed
from kehoach_lint.writing.commenting import Remark, annotated
from kehoach_lint.writing.refusing import RefusedError, reason_to_refuse
from kehoach_lint.writing.restyling import Restyling, Sized, restyled

__all__ = [
    "Change", "Changed", "RefusedError", "Remark", "Restyling", "Sized", "annotated", "changed",
    "refusal", "restyled",
]  # fmt: skip
_DEFAULT = Limits()


def refusal(data: bytes, limits: Limits = _DEFAULT) -> RefusedError | None:
    """Why a Word file must not be changed, None when it may be.

    Raises UnreadableError when it is no Word file that may be read.
    """
    return reason_to_refuse(Package(data, limits))
