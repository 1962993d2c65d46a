"""Cơ quan được giao việc hoặc nhận báo cáo không có trong Nơi nhận.

Nơi nhận phải có những cơ quan thực hiện, cơ quan nhận báo cáo (Nghị định 30/2020/NĐ-CP, Phụ lục I,
mục II.9). Quy tắc so các cơ quan được giao việc ở phần tổ chức thực hiện, và các cơ quan được báo
cáo, với danh sách nơi nhận. Cả văn bản chỉ có một cảnh báo tại "Nơi nhận", nêu tên các cơ quan còn
thiếu; những chỗ nhắc đến chúng được kể kèm theo.

Nhóm như "các phòng, ban, ngành", "UBND các xã", "các đoàn thể", "Như trên", "thủ trưởng các đơn vị"
bao gồm các thành viên, nhưng không bao gồm cơ quan cấp trên: UBND huyện không nằm trong "UBND các
xã". Báo cáo gửi UBND huyện qua Phòng Nội vụ thì chỉ cần ghi một trong hai nơi.

Ngoại lệ: không báo chính cơ quan ban hành và các bộ phận của nó (văn phòng, hội đồng, ban chỉ đạo,
công chức). Không xét khi không rõ ai ban hành, và với các loại văn bản không phải kế hoạch, chương
trình, phương án.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from kehoach_lint.draft import Span
from kehoach_lint.findings import Severity
from kehoach_lint.plan import BodyDuty, BodyMention, Form, Plan, Recipients
from kehoach_lint.rules.base import Context, Mention, Part, Report, Rule
from kehoach_lint.rules.tt.bodywords import CENTRAL, COMMUNE, DISTRICT, PROVINCE, plain, ranks
from kehoach_lint.rules.tt.coverage import Coverage, sort_of
from kehoach_lint.rules.tt.issuers import Issuer, IssuerKind, issuer_of
from kehoach_lint.rules.tt.lists import entries
from kehoach_lint.rulesets.recipients import Sort

_KINDS = frozenset(("ke-hoach", "chuong-trinh", "phuong-an", "de-an", "chi-thi", "huong-dan"))
_THROUGH = ("qua", "thông qua")
_TWO_TIERS = date(2025, 7, 1)
"""From this day on there are no districts, and communes have rooms (phòng) of their own."""


class Body(NamedTuple):
    """A body that must know of the plan: plain name, sort, the levels it may be of."""

    name: str
    sort: Sort
    levels: frozenset[int]


def check(node: Recipients, context: Context) -> Iterator[Report]:
    """Report once, at the heading of the list, all bodies that it does not name."""
    plan = context.plan
    listed = entries(node)
    issuer = issuer_of(plan) if plan.kind in _KINDS and listed else None
    if issuer is None:
        return
    coverage = Coverage([item.text for item in listed if not item.archive])
    missing: dict[str, list[BodyMention]] = {}
    for chain in _chains(plan.bodies, context):
        if not _is_covered(chain, plan, issuer, coverage):
            first = chain[0]
            missing.setdefault(plain(first.name), []).append(first)
    if missing:
        yield _report(node.heading.span, list(missing.values()))


def _report(place: Span, missing: list[list[BodyMention]]) -> Report:
    names = [mentions[0].name for mentions in missing]
    related = tuple(
        Mention(mention.span, mention.duty.value, {"name": mention.name})
        for mentions in missing
        for mention in mentions
    )
    return Report(place, params={"names": "; ".join(names)}, related=related)


def _chains(bodies: tuple[BodyMention, ...], context: Context) -> Iterator[list[BodyMention]]:
    """The mentions, those that a report goes through together with the one it goes to."""
    chain: list[BodyMention] = []
    for mention in bodies:
        between = context.draft.text[chain[-1].span.end : mention.span.start] if chain else ""
        words = between.lower().replace("(", " ").replace(",", " ").split()
        if chain and " ".join(words) in _THROUGH:
            chain.append(mention)
            continue
        if chain:
            yield chain
        chain = [mention]
    if chain:
        yield chain


def _is_covered(chain: list[BodyMention], plan: Plan, issuer: Issuer, coverage: Coverage) -> bool:
    first = _body(chain[0], plan, issuer)
    duty = chain[0].duty
    if _is_own(first, duty, plan, issuer) or _is_far(first, duty, plan, issuer):
        return True
    for mention in chain:
        body = _body(mention, plan, issuer)
        levels = body.levels if mention is chain[0] or ranks(body.name) else first.levels
        above = issuer.rank is not None and bool(levels) and min(levels) > issuer.rank
        if coverage.names(body.name, levels, superior=above):
            return True
    return False


def _body(mention: BodyMention, plan: Plan, issuer: Issuer) -> Body:
    name = plain(mention.name)
    sort = sort_of(name)
    levels = ranks(name)
    if not levels:
        level = _usual_level(name, sort, plan, issuer)
        levels = frozenset(() if level is None else (level,))
    return Body(name, sort, levels)


def _usual_level(name: str, sort: Sort, plan: Plan, issuer: Issuer) -> int | None:
    """The level of a body whose name does not tell it."""
    if name.startswith("sở"):
        return PROVINCE
    if name.startswith(("tỉnh ủy", "huyện ủy", "quận ủy", "thị ủy")):
        return PROVINCE if name.startswith("tỉnh") else DISTRICT
    if name.startswith("bộ") and sort is Sort.DEPARTMENT:
        return CENTRAL
    if name.startswith("phòng") and issuer.rank == COMMUNE:
        return COMMUNE if _two_tiers(plan) else DISTRICT
    return None if sort in (Sort.GOVERNMENT, Sort.EMULATION) else issuer.rank


def _two_tiers(plan: Plan) -> bool:
    """Whether the plan is of the time without districts."""
    issued = plan.header.issued.day.first if plan.header.issued else None
    if issued is not None:
        return issued >= _TWO_TIERS
    return plan.year is None or plan.year.first > _TWO_TIERS.year


def _is_far(body: Body, duty: BodyDuty, plan: Plan, issuer: Issuer) -> bool:
    """Whether a body stands more than one level above the issuer: what goes there goes through the
    level between, whose business it is."""
    if not body.levels or issuer.rank is None:
        return False
    if min(body.levels) == CENTRAL:
        return duty is BodyDuty.TASK or issuer.rank < PROVINCE
    next_level = PROVINCE if issuer.rank == COMMUNE and _two_tiers(plan) else issuer.rank + 1
    return min(body.levels) > next_level


def _is_own(body: Body, duty: BodyDuty, plan: Plan, issuer: Issuer) -> bool:
    """Whether a body is the issuer, one of its own parts, or none that the list must name."""
    same_level = not body.levels or issuer.rank is None or issuer.rank in body.levels
    if body.sort is Sort.INNER or (body.sort is Sort.GOVERNMENT and not body.levels):
        return True
    if plain(plan.header.issuer_name).startswith(body.name):
        return True
    if issuer.kind in (IssuerKind.COMMITTEE, IssuerKind.COUNCIL):
        council = body.sort is Sort.EMULATION and body.name.startswith("hội đồng")
        rooms = body.name.startswith("ban ") and issuer.rank == COMMUNE
        own = body.sort is Sort.GOVERNMENT and issuer.kind is IssuerKind.COMMITTEE
        inner = body.sort is Sort.DEPARTMENT and rooms
        return inner or ((council or own) and same_level)
    if issuer.kind is IssuerKind.PARTY:
        if body.sort in (Sort.FRONT, Sort.UNION):
            return duty is BodyDuty.REPORT
        return body.sort is not Sort.PARTY or same_level
    return duty is BodyDuty.TASK or not _outside(body, issuer, same_level)


def _outside(body: Body, issuer: Issuer, same_level: bool) -> bool:
    """Whether a body that an office, a school or a union reports to is another than itself."""
    if body.sort is Sort.GOVERNMENT:
        return True
    if body.sort is Sort.EMULATION:
        return body.name.startswith("ban") or not same_level
    if body.sort is Sort.DEPARTMENT:
        rooms = body.name.startswith("phòng") and issuer.kind is IssuerKind.SCHOOL
        return rooms or body.name.startswith("sở ")
    return body.sort is Sort.PARTY and not same_level


RULE = Rule(
    code="TT023",
    name="noi-nhan-thieu",
    severity=Severity.WARNING,
    wants=Recipients,
    check=check,
    page=__doc__ or "",
    basis="NĐ 30/2020/NĐ-CP, Phụ lục I, II.9",
    forms=frozenset((Form.STATE, Form.PARTY)),
    bad=(
        {
            Part.BODY: "- Trạm Y tế xã: hướng dẫn rắc vôi ở các hố rác.",
            Part.RECIPIENTS: (
                "Nơi nhận:\n- UBND huyện Ba Vì;\n- Ban Văn hóa xã;\n- Các thôn;\n- Lưu: VT."
            ),
        },
    ),
    good=(
        {
            Part.BODY: "- Trạm Y tế xã, Công an xã: cử người cùng ra quân.",
            Part.RECIPIENTS: (
                "Nơi nhận:\n"
                "- UBND huyện Ba Vì;\n"
                "- Các ban, ngành, đoàn thể xã;\n"
                "- Các thôn;\n"
                "- Lưu: VT."
            ),
        },
        "- Hội đồng Thi đua - Khen thưởng xã: xét, trình khen thưởng.",
    ),
)
