"""Names for findings that outlive edits elsewhere in the draft."""

from __future__ import annotations

import hashlib
from collections import Counter

from kehoach_lint.draft import Draft
from kehoach_lint.findings import Finding


class Fingerprints:
    """Fingerprints of the findings of one document, asked for in their order.

    They are made of the rule, the words it is about and those around them, not of lines, columns
    or messages. Findings that are alike in all of it are told apart by their order.
    """

    def __init__(self, *scope: str) -> None:
        """``scope`` (a path) makes them differ from those of other documents."""
        self._scope = scope
        self._seen: Counter[tuple[str, str, str]] = Counter()

    def of(self, draft: Draft, finding: Finding) -> str:
        """32 hexadecimal digits for the next finding."""
        what = (finding.code, draft.excerpt(finding.span), draft.context(finding.span))
        self._seen[what] += 1
        parts = (*self._scope, *what, str(self._seen[what]))
        text = "\0".join(parts).encode("utf-8", "surrogatepass")
        return hashlib.blake2b(text, digest_size=16).hexdigest()
