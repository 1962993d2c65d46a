"""The parts a document must have, and where those that are absent belong.

Nghị định 30/2020/NĐ-CP, Điều 8 khoản 2; for Party documents Hướng dẫn 05-HD/VPTW: no Quốc hiệu and
Tiêu ngữ, the line ĐẢNG CỘNG SẢN VIỆT NAM in their place.
"""

from __future__ import annotations

from kehoach_lint.draft import Span, Story
from kehoach_lint.findings import Severity
from kehoach_lint.plan import Form, Header, Plan
from kehoach_lint.rules.base import Context
from kehoach_lint.vietnamese.folding import fold

BASIS = "NĐ 30/2020/NĐ-CP, Điều 8 khoản 2"
QUOC_HIEU, TIEU_NGU = "Quốc hiệu", "Tiêu ngữ"
PARTY_TITLE = "tiêu đề ĐẢNG CỘNG SẢN VIỆT NAM"
ISSUER, SYMBOL, ISSUED = "tên cơ quan ban hành", "số, ký hiệu", "địa danh và thời gian ban hành"

_WHOLE = frozenset(
    (
        "nghi-quyet", "quyet-dinh", "chi-thi", "thong-cao", "thong-bao", "huong-dan", "ke-hoach",
        "chuong-trinh", "phuong-an", "de-an", "du-an", "bao-cao", "to-trinh", "cong-dien",
        "cong-van", "ket-luan", "thong-tri", "nghi-dinh", "thong-tu", "thong-tu-lien-tich",
    )
)  # fmt: skip
"""Types that have every part; others (biên bản, hợp đồng, giấy, phiếu) are made up otherwise."""
_MANY = 3
_ATTACHED_LINES = 2


def complete(context: Context) -> bool:
    """Whether the document is one that must have every part: of such a type, and none that is
    attached to another ("Kèm theo Quyết định số …") and has the parts of that one."""
    plan = context.plan
    return plan.kind in _WHOLE and not _attached(plan)


def _attached(plan: Plan) -> bool:
    lines = [*plan.header.subject, *plan.opening[:_ATTACHED_LINES]]
    return any("(" in line.text and "kèm theo" in fold(line.text) for line in lines)


def missing_head(plan: Plan) -> tuple[str, ...]:
    """The names of the parts of the head that are absent, in the order of the decree."""
    header = plan.header
    title = header.quoc_hieu or header.party_title
    found: dict[str, object] = {}
    if plan.form is Form.PARTY:
        found[PARTY_TITLE] = title
    else:
        found[QUOC_HIEU] = title
        found[TIEU_NGU] = header.tieu_ngu or header.party_title
    found[ISSUER] = header.issuer
    found[SYMBOL] = header.symbol
    found[ISSUED] = header.issued
    return tuple(name for name, part in found.items() if not part)


def head_lost(plan: Plan) -> bool:
    """Whether so much of the head is absent that it is one finding: three parts, or both the
    national (Party) heading and the issuing body."""
    missing = missing_head(plan)
    if plan.form is Form.PARTY and PARTY_TITLE in missing and ISSUER in missing:
        return True
    return len(missing) >= _MANY


def lacks(part: str, context: Context) -> bool:
    """Whether this part of the head is absent and is to be told on its own."""
    plan = context.plan
    return complete(context) and not head_lost(plan) and part in missing_head(plan)


def softened(context: Context) -> Severity | None:
    """Info for a normative document, whose form other decrees rule; None (as the rule has it) for
    all others."""
    return Severity.INFO if context.plan.form is Form.NORMATIVE else None


def top(context: Context) -> Span:
    """The beginning of the document."""
    blocks = context.draft.blocks
    first = next((block for block in blocks if block.story is Story.BODY), None)
    return at(first.span.start if first else 0)


def at(offset: int) -> Span:
    """The empty span of something absent that belongs at ``offset``."""
    return Span(offset, offset)


def place_of(part: str, context: Context) -> Span:
    """Where an absent part of the head belongs: beside or under what is there of the head."""
    header = context.plan.header
    if part in (QUOC_HIEU, PARTY_TITLE) and header.tieu_ngu:
        return at(header.tieu_ngu.span.start)
    if part == TIEU_NGU and header.quoc_hieu:
        return at(header.quoc_hieu.span.end)
    if part == SYMBOL and header.issued:
        return at(header.issued.span.start)
    if part == ISSUED:
        over = header.tieu_ngu or header.quoc_hieu or header.party_title or header.symbol
        return at(over.span.end) if over else top(context)
    if part == SYMBOL and header.issuer:
        return at(header.issuer[-1].span.end)
    return top(context)


def head_end(header: Header) -> int:
    """Where the head above the tên loại ends; 0 without a head."""
    lines = [
        header.quoc_hieu,
        header.tieu_ngu,
        header.party_title,
        header.symbol,
        header.issued,
        *header.superior,
        *header.issuer,
    ]
    return max((line.span.end for line in lines if line), default=0)


def body_end(plan: Plan) -> int:
    """Where the body ends, before Nơi nhận and the signature."""
    header = plan.header
    ends = [line.span.end for line in (*plan.opening, *plan.closing)]
    ends += [section.span.end for section in plan.sections]
    ends += [line.span.end for line in (header.type_line, *header.subject) if line]
    return max(ends, default=head_end(header))
