"""Make the profile of a document."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from kehoach_lint.draft import Draft, Span
from kehoach_lint.patterns import late
from kehoach_lint.plan import BodyDuty, Citation, Period, Plan
from kehoach_lint.rules.held.offices import office_of
from kehoach_lint.rules.held.places import named_places, place
from kehoach_lint.rules.held.profile import (
    CENTRAL,
    Body,
    Cited,
    Dated,
    Due,
    Key,
    Named,
    Numbered,
    Office,
    Profile,
    Said,
    Signer,
    Stretch,
)
from kehoach_lint.rules.held.quotes import quotes_of
from kehoach_lint.rules.held.shingles import signature
from kehoach_lint.rules.held.targets import odd_figures, targets_of
from kehoach_lint.rules.held.years import years_of
from kehoach_lint.rules.levels import levels_named
from kehoach_lint.rules.nt.times import bounds, due, narrow
from kehoach_lint.rules.tt.bodywords import plain
from kehoach_lint.rules.vd.cited import identity
from kehoach_lint.vietnamese.folding import fold

_HEARD = late(
    r"(?<!\w)(?:hội (?!đồng|nghị|thi|thảo|trường|viên|họp)|liên đoàn |công đoàn|đoàn thanh niên"
    r"|mặt trận tổ quốc|công an|quân sự|các (?:đoàn thể|tổ chức|ban ngành|hội|cơ quan))"
    r"(?:\w+ ?){0,4}"
)
_DOES = late(
    r"\s*,?\s*((?:phát\s+động|triển\s+khai|tổ\s+chức|thực\s+hiện|hướng\s+dẫn|phê\s+duyệt|giao"
    r"|sửa\s+đổi|tiếp\s+tục|đẩy\s+mạnh|tăng\s+cường)\b[^;.\n]{3,300})"
)
_HANDS_IN = late(
    r"(?:xây dựng|ban hành|gửi|nộp|lập|hoàn thành|hoàn thiện)\b[^.;]{0,60}\bkế hoạch"
    r"|\bkế hoạch\b[^.;]{0,50}\b(?:gửi|nộp|trước|chậm nhất|xong)\b"
)
_MOST = 60
_WEIGHTS = (6, 5, 2, 1)
"""How much a unit's being named counts: above the issuing body, among the recipients, as the body
of what is carried out, anywhere."""


def profile_of(draft: Draft, plan: Plan) -> Profile:
    """What a draft says of itself and of others; never raises for a parsed draft."""
    header, years = plan.header, years_of(plan)
    cited = tuple(_cited(draft, plan))
    places = named_places(draft, plan)
    office = office_of(header.issuer_name) if header.issuer else None
    shingles, words = signature(draft.text)
    subject = header.subject
    title = Span(subject[0].span.start, subject[-1].span.end) if subject else None
    head = title or (header.type_line.span if header.type_line else Span(0, 0))
    return Profile(
        path=draft.path,
        kind=plan.kind,
        vietnamese=plan.vietnamese,
        head=place(draft, head),
        number=_number(draft, plan),
        issued=_issued(draft, plan),
        office=office,
        units=_units(plan, office, cited, places),
        title=Said(place(draft, title), draft.excerpt(title)) if title else None,
        years=years,
        campaign=_stretch(draft, plan, plan.campaign) if plan.campaign else None,
        phases=tuple(_stretch(draft, plan, phase) for phase in plan.phases),
        deadlines=tuple(_deadlines(draft, plan)),
        citations=cited,
        quotes=quotes_of(draft, plan),
        targets=targets_of(draft, plan),
        figures=odd_figures(draft, plan),
        bodies=tuple(
            Body(place(draft, body.span), plain(body.name))
            for body in plan.bodies
            if body.duty is BodyDuty.TASK
        ),
        heard=_heard(draft),
        recipients=tuple(
            Said(place(draft, item.span), " ".join(item.text.split()))
            for item in (plan.recipients.items if plan.recipients else ())
            if not item.archive
        ),
        signer=_signer(draft, plan),
        places=places,
        shingles=shingles,
        words=words,
    )


def _heard(draft: Draft) -> tuple[str, ...]:
    """The unions, forces and groups of them named anywhere, in plain words."""
    found = (match[0].strip() for match in _HEARD.finditer(plain(draft.text)))
    return tuple(dict.fromkeys(found))[:_MOST]


def _number(draft: Draft, plan: Plan) -> Numbered | None:
    symbol = plan.header.symbol
    if symbol is None or not symbol.number or not symbol.type_code:
        return None
    return Numbered(place(draft, symbol.span), Key(*identity(symbol)), symbol.text)


def _issued(draft: Draft, plan: Plan) -> Dated | None:
    issued = plan.header.issued
    if issued is None or issued.blank or issued.day.first is None:
        return None
    return Dated(place(draft, issued.span), issued.day.first)


def _signer(draft: Draft, plan: Plan) -> Signer | None:
    signature = plan.signature
    if signature is None or signature.name is None:
        return None
    return Signer(place(draft, signature.name.span), fold(signature.name.text))


def _cited(draft: Draft, plan: Plan) -> Iterator[Cited]:
    for citation in plan.citations:
        symbol = citation.symbol
        if symbol is None or not symbol.number or _is_own(citation, plan):
            continue
        yield Cited(
            at=place(draft, citation.span),
            kind=fold(citation.kind),
            key=Key(*identity(symbol)),
            symbol=" ".join(symbol.text.split()),
            number=place(draft, symbol.span),
            dated=_full_day(draft, citation),
            office=office_of(citation.issuer) if citation.issuer else None,
            subject=citation.subject or _told_title(draft, citation),
            parent=citation.parent,
        )


def _is_own(citation: Citation, plan: Plan) -> bool:
    """Whether a citation is the document's own number: another body's may be the same, but has
    another day or issuer told with it."""
    own, cited, issued = plan.header.symbol, citation.symbol, plan.header.issued
    if own is None or cited is None or not own.number or not own.type_code:
        return False
    if cited.span.start < own.span.end and own.span.start < cited.span.end:
        return True
    if identity(cited) != identity(own):
        return False
    if citation.date is None or not citation.issuer:
        return True
    return issued is not None and citation.date.day == issued.day


def _told_title(draft: Draft, citation: Citation) -> str:
    """A title that begins with what the document does: "… phát động phong trào …"."""
    found = _DOES.match(draft.text, citation.span.end)
    return " ".join(found[1].split()) if found else ""


def _full_day(draft: Draft, citation: Citation) -> Dated | None:
    ref = citation.date
    if ref is None or ref.day.day is None or ref.day.first is None:
        return None
    return Dated(place(draft, ref.span), ref.day.first)


def _stretch(draft: Draft, plan: Plan, period: Period) -> Stretch:
    wide, tight = bounds(period, plan), narrow(period, plan)
    start, end = wide.start, wide.end
    return Stretch(place(draft, period.span), start, end, tight.start, tight.end, period.phase)


def _deadlines(draft: Draft, plan: Plan) -> Iterator[Due]:
    for deadline in plan.deadlines:
        when = due(deadline, plan)
        if when is not None:
            clause = draft.slice(deadline.clause)
            levels = tuple(sorted(levels_named(clause)))
            yield Due(
                place(draft, deadline.span),
                deadline.role,
                deadline.scope,
                deadline.phase,
                when.latest,
                when.first,
                levels,
                hands_in=_HANDS_IN.search(fold(clause)) is not None,
            )


def _units(
    plan: Plan, office: Office | None, cited: Sequence[Cited], places: Sequence[Named]
) -> tuple[str, str, str]:
    """The document's own commune, district and province: its own from its head, those above as
    most of what it says has them."""
    found = ["", "", ""]
    if office is None:
        return "", "", ""
    level = max(office.level, 1)
    if office.unit and level < CENTRAL:
        found[level - 1] = office.unit
    recipients = plan.recipients.items if plan.recipients else ()
    told = (
        [office_of(line.text) for line in plan.header.superior],
        [office_of(item.text) for item in recipients],
        [one.office for one in cited if one.parent],
        [one.office for one in cited],
    )
    votes: Counter[tuple[int, str]] = Counter()
    for weight, offices in zip(_WEIGHTS, told, strict=True):
        for one in filter(None, offices):
            votes[one.level, one.unit] += weight
    votes.update((one.level, one.unit) for one in places)
    for (above, unit), _ in votes.most_common():
        if unit and level < above < CENTRAL:
            found[above - 1] = found[above - 1] or unit
    return found[0], found[1], found[2]
