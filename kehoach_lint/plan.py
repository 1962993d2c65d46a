"""What a draft says, understood: header, sections, dates, deadlines, bodies, recipients, signature.

``kehoach_lint.parsing`` builds one :class:`Plan` from one ``Draft``. Nothing is refused: what was
not recognised is ``None`` or stays text. Every node has the span it was read from. Field terms
without an exact English word keep their Vietnamese name (see ``docs/glossary.md``).
"""

# Annotations are evaluated here: as texts each would be compiled again for its NamedTuple.
from collections.abc import Iterator
from enum import StrEnum
from typing import NamedTuple

from kehoach_lint.days import (
    Bound,
    DateRef,
    DateStyle,
    DateUse,
    Day,
    Deadline,
    Period,
    PlanYear,
    Role,
    Scope,
)
from kehoach_lint.draft import Span

__all__ = [
    "BodyDuty",
    "BodyMention",
    "Bound",
    "Citation",
    "DateRef",
    "DateStyle",
    "DateUse",
    "Day",
    "Deadline",
    "Form",
    "Header",
    "IssueDate",
    "Label",
    "LabelKind",
    "Line",
    "Period",
    "Plan",
    "PlanYear",
    "Quantity",
    "Recipient",
    "Recipients",
    "Role",
    "Scope",
    "Section",
    "Signature",
    "SoKyHieu",
]


class Form(StrEnum):
    """Whose rules of form a document or a symbol follows."""

    STATE = "nha-nuoc"
    """Decree 30/2020/NĐ-CP: ``80/KH-UBND``."""
    PARTY = "dang"
    """Guidance 05-HD/VPTW: ``05-NQ/ĐU``."""
    NORMATIVE = "quy-pham"
    """Law on normative documents: ``30/2020/NĐ-CP``."""


class Line(NamedTuple):
    """A recognised line of the head or the tail, without its marks."""

    span: Span
    text: str


class SoKyHieu(NamedTuple):
    """A number and symbol (số, ký hiệu), of the document itself or of a cited one.

    ``number`` is '' when left blank; ``type_code`` as in ``KH``; ``body_code`` as in ``UBND``;
    ``form`` is None when it fits none.
    """

    span: Span
    text: str
    number: str
    type_code: str
    body_code: str
    year: int | None
    form: Form | None


class IssueDate(NamedTuple):
    """The place-and-date line (địa danh và thời gian ban hành). Blank parts of ``day`` are None."""

    span: Span
    text: str
    place: str
    place_span: Span
    day: Day
    parts: tuple[str, str, str]

    @property
    def blank(self) -> bool:
        """Whether day, month or year is left blank."""
        return None in (self.day.day, self.day.month, self.day.year)


class Header(NamedTuple):
    """The head of a document; every part is None or empty when it was not found.

    ``superior`` is the cơ quan chủ quản, ``issuer`` the cơ quan ban hành (each may be several
    lines); ``party_title`` the line ĐẢNG CỘNG SẢN VIỆT NAM; ``type_line`` the tên loại;
    ``subject`` the lines of the trích yếu; ``addressee`` a Kính gửi line.
    """

    quoc_hieu: Line | None = None
    tieu_ngu: Line | None = None
    party_title: Line | None = None
    superior: tuple[Line, ...] = ()
    issuer: tuple[Line, ...] = ()
    symbol: SoKyHieu | None = None
    issued: IssueDate | None = None
    type_line: Line | None = None
    subject: tuple[Line, ...] = ()
    addressee: Line | None = None

    @property
    def issuer_name(self) -> str:
        """The issuing body in one line as written, '' when unknown."""
        return " ".join(line.text for line in self.issuer)

    @property
    def title(self) -> str:
        """The trích yếu in one line, '' when absent."""
        return " ".join(line.text for line in self.subject)


class LabelKind(StrEnum):
    """The kinds of numbering, from the highest level down."""

    PART = "Phần"
    CHAPTER = "Chương"
    ALPHA = "A."
    ROMAN = "I."
    ARTICLE = "Điều 1."
    ARABIC = "1."
    DECIMAL = "1.1."
    DECIMAL3 = "1.1.1."
    POINT = "a)"
    DASH = "-"
    PLUS = "+"


class Label(NamedTuple):
    """The numbering of a heading or item. ``numbers`` is (3, 1) for ``3.1.``, (4,) for ``IV.`` or
    ``d)`` counted in the Vietnamese alphabet (a b c d đ e g), () for dashes. ``span`` is None when
    the label is automatic and no text of the file."""

    kind: LabelKind
    text: str
    numbers: tuple[int, ...]
    span: Span | None


class Section(NamedTuple):
    """A numbered heading or item, with what stands under it.

    ``line`` is its own line without the label; ``title`` the heading part of it (up to a colon,
    or the whole of a short line), ``heading`` whether it is a heading rather than an item that
    is itself a sentence. ``paragraphs`` are the unnumbered ones below, ``span`` all of it;
    ``phase`` is the number of the phase its line begins by naming ("Đợt 2 …"), else 0.
    """

    label: Label
    line: Line
    title: Line
    heading: bool
    paragraphs: tuple[Line, ...]
    children: "tuple[Section, ...]"
    span: Span
    phase: int = 0

    def walk(self) -> "Iterator[Section]":
        """The section and all below it, in reading order."""
        yield self
        for child in self.children:
            yield from child.walk()


class Citation(NamedTuple):
    """A cited document. ``kind`` is the type as written ("Kế hoạch"), '' when only a symbol
    stands there; ``symbol`` is None for a law cited by its name, which is then the ``subject``;
    ``parent`` whether the plan is made to carry it out ("Thực hiện Kế hoạch số …", in the first
    paragraphs)."""

    span: Span
    kind: str
    symbol: SoKyHieu | None
    date: DateRef | None
    issuer: str
    subject: str
    parent: bool


class Quantity(NamedTuple):
    """A number of parts the plan announces: "02 (hai) đợt". ``words`` is the number in brackets,
    None without one; ``unit`` what is counted, in small letters."""

    span: Span
    value: int
    words: int | None
    unit: str


class BodyDuty(StrEnum):
    """Why a body must know of the plan."""

    TASK = "task"
    REPORT = "report"


class BodyMention(NamedTuple):
    """A body that is given a task or is reported to; ``name`` as written."""

    span: Span
    name: str
    duty: BodyDuty


class Recipient(NamedTuple):
    """One line of Nơi nhận without its dash. ``archive`` marks the Lưu line; ``mark`` the end
    mark as written (``;``, ``.`` or '')."""

    span: Span
    text: str
    archive: bool
    dash: bool
    mark: str


class Recipients(NamedTuple):
    """The list headed Nơi nhận."""

    heading: Line
    items: tuple[Recipient, ...]


class Signature(NamedTuple):
    """The signing block: quyền hạn (TM., KT. …), chức vụ, họ tên."""

    authority: tuple[Line, ...]
    positions: tuple[Line, ...]
    name: Line | None
    span: Span


class Plan(NamedTuple):
    """Everything understood of one draft.

    ``kind`` is the slug of the type of document (``ke-hoach``), None when the text is no document;
    ``vietnamese`` whether it is Vietnamese at all; ``form`` the rules of form it follows.
    ``bases`` are the căn cứ, ``opening`` all paragraphs before the first heading, ``closing`` the
    lời kết. ``places`` (``Draft.text`` offset) names where absent things belong.
    """

    kind: str | None
    vietnamese: bool
    form: Form
    header: Header
    bases: tuple[Line, ...]
    opening: tuple[Line, ...]
    sections: tuple[Section, ...]
    closing: tuple[Line, ...]
    recipients: Recipients | None
    signature: Signature | None
    appendices: tuple[Line, ...]
    year: PlanYear | None
    dates: tuple[DateRef, ...]
    periods: tuple[Period, ...]
    deadlines: tuple[Deadline, ...]
    citations: tuple[Citation, ...]
    quantities: tuple[Quantity, ...]
    bodies: tuple[BodyMention, ...]

    def walk(self) -> Iterator[Section]:
        """All sections of the plan in reading order."""
        for section in self.sections:
            yield from section.walk()

    @property
    def campaign(self) -> Period | None:
        """The period of the whole campaign, else None."""
        return next((p for p in self.periods if p.scope is Scope.CAMPAIGN), None)

    @property
    def phases(self) -> tuple[Period, ...]:
        """The phases in the order of the text."""
        return tuple(p for p in self.periods if p.scope is Scope.PHASE)
