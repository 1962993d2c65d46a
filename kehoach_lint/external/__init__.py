"""Programs of others that are used when they are installed: where they are, and how they are run.

Nothing here needs them: who asks for a program that is not there gets None and says so.
"""

from __future__ import annotations

from kehoach_lint.external.libreoffice import Failure, Source, to_word
from kehoach_lint.external.programs import Done, find_program, run

__all__ = ["Done", "Failure", "Source", "find_program", "run", "to_word"]
