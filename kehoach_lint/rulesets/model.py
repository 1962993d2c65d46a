"""The typed model of the rulesets."""

# Annotations are evaluated here: as texts each would be compiled again for its NamedTuple.
from bisect import bisect_left
from datetime import date
from typing import NamedTuple

from kehoach_lint.rulesets.custom import CustomRule


class Content(NamedTuple):
    """A content a kind of document must have.

    ``headings`` are phrases one of which its heading contains; ``phrases`` say it where it has no
    heading of its own (``/…/`` is a regular expression). Both are matched folded
    (``vietnamese.folding``). ``must`` tells what the law demands from what is custom.
    """

    id: str
    name: str
    name_en: str
    must: bool
    headings: tuple[str, ...]
    phrases: tuple[str, ...]
    basis: str
    since: date | None = None
    until: date | None = None


class Ruleset(NamedTuple):
    """What one kind of plan must look like.

    It is chosen for a document of a kind in ``kinds`` whose title contains one of ``titles``
    (empty: any title). ``grace_days`` is how many days after the end of a campaign a report or
    final review may be due without a word. ``rules`` are rules of its own, in the order of their
    codes; one with rules alone (no ``contents``) is never chosen, its rules come on top for the
    documents it is for (no ``kinds``: all).
    """

    name: str
    title: str
    kinds: tuple[str, ...]
    titles: tuple[str, ...]
    contents: tuple[Content, ...]
    grace_days: int = 0
    rules: tuple[CustomRule, ...] = ()

    def rule(self, code: str) -> CustomRule | None:
        """Its own rule with this code, None when there is none."""
        index = bisect_left(self.rules, code, key=lambda rule: rule.code)
        found = self.rules[index : index + 1]
        return found[0] if found and found[0].code == code else None


class DocumentType(NamedTuple):
    """A type of document: Vietnamese name, slug, code in a symbol, and whose form it is
    (``nha-nuoc``, ``dang`` or ``quy-pham``)."""

    name: str
    slug: str
    code: str
    forms: tuple[str, ...]
