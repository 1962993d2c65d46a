"""The typed model of the rules an office writes into a ruleset of its own, without Python."""

# Annotations are evaluated here: as texts each would be compiled again for its NamedTuple.
from collections.abc import Mapping
from enum import StrEnum
from typing import NamedTuple

from kehoach_lint.findings import Severity, Stage


class Kind(StrEnum):
    """What a rule wants of the wording; the values are the words for ``kind:``."""

    FORBIDDEN = "tu-cam"
    PREFERRED = "tu-nen-dung"
    MANDATORY = "bat-buoc"
    CONSISTENCY = "thong-nhat"
    PATTERN = "mau"
    OCCURRENCE = "so-lan"


class Where(StrEnum):
    """The parts of a document a rule can be restricted to; the values are the words for
    ``parts:``. CONTENT is every section with its heading, BODY the same without the headings."""

    WHOLE = "toan-van"
    HEADER = "phan-dau"
    BASES = "can-cu"
    OPENING = "mo-dau"
    CONTENT = "noi-dung"
    HEADINGS = "tieu-de"
    BODY = "than-bai"
    CLOSING = "loi-ket"
    RECIPIENTS = "noi-nhan"
    SIGNATURE = "chu-ky"
    APPENDICES = "phu-luc"


class Forbidden(NamedTuple):
    """Phrases that are not to be used; ``preferred`` ('' for none) is to be written instead, and
    ``safe`` tells that nothing else can be meant."""

    phrases: tuple[str, ...]
    preferred: str
    safe: bool


class Preferred(NamedTuple):
    """Pairs of a variant and what is written instead; ``safe`` as in :class:`Forbidden`."""

    pairs: tuple[tuple[str, str], ...]
    safe: bool


class Mandatory(NamedTuple):
    """Phrases one of which has to stand in the document or in the parts named."""

    phrases: tuple[str, ...]


class Consistency(NamedTuple):
    """Groups of variants; a document uses one of a group. Right is the one used first (``first``)
    or else most often."""

    groups: tuple[tuple[str, ...], ...]
    first: bool


class Pattern(NamedTuple):
    """A regular expression that is not to match, and those that excuse a match they cover."""

    expression: str
    unless: tuple[str, ...]


class Occurrence(NamedTuple):
    """How often phrases (all together) or what an expression matches may occur: ``least`` times or
    more, ``most`` times or fewer (None: any number). One of ``phrases``, ``expression`` is empty.
    """

    phrases: tuple[str, ...]
    expression: str
    least: int
    most: int | None


Wording = Forbidden | Preferred | Mandatory | Consistency | Pattern | Occurrence


class Reach(NamedTuple):
    """Where and how phrases are looked for.

    ``parts`` are the parts of the document (none: all of it), ``sections`` words one of which the
    heading of the section contains (none: any place). The rule is quiet inside ``exceptions``.
    ``exact`` tells capitals from small letters; ``whole`` takes phrases as whole words.
    """

    parts: tuple[Where, ...] = ()
    sections: tuple[str, ...] = ()
    exceptions: tuple[str, ...] = ()
    exact: bool = False
    whole: bool = True


class Trial(NamedTuple):
    """An example: a text to be put into an empty document, or a ``whole`` document, and the
    excerpts found in it ('' for what is absent), in order; none in a good example."""

    text: str
    whole: bool
    finds: tuple[str, ...]


class CustomRule(NamedTuple):
    """One rule of a ruleset. ``message_en`` and ``basis`` may be '', ``page`` too; a severity of
    None is silent at that stage."""

    code: str
    name: str
    message: str
    message_en: str
    severity: Severity | Mapping[Stage, Severity | None]
    wording: Wording
    reach: Reach
    basis: str
    page: str
    bad: tuple[Trial, ...]
    good: tuple[Trial, ...]
