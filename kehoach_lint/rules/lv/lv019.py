"""Tổ chức được cấp trên giao việc không có trong kế hoạch.

Kế hoạch cấp trên (`--parent`) giao việc cho Mặt trận Tổ quốc, Hội Nông dân, Hội Phụ nữ, Đoàn Thanh
niên, Hội Cựu chiến binh, Công đoàn, công an, quân sự, những tổ chức có ở mọi cấp, mà kế hoạch này
không nhắc đến ở đâu. Quy tắc chỉ gợi ý để rà soát.

Ngoại lệ: kế hoạch nói gộp ("các ban, ngành, đoàn thể"; "các tổ chức chính trị - xã hội"); phòng,
sở, trung tâm, đài chỉ có ở cấp trên; từ 01/7/2025 công đoàn không có ở mọi xã nên không xét.

Căn cứ: không có điều khoản riêng; đây là gợi ý để rà soát.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from kehoach_lint.draft import Span
from kehoach_lint.findings import Severity
from kehoach_lint.patterns import late
from kehoach_lint.rules.base import Applies, Context, Mention, Part, Report, Rule
from kehoach_lint.rules.held.profile import Body, Held, Profile
from kehoach_lint.rules.held.standing import comparable
from kehoach_lint.rules.tt.coverage import Coverage, sort_of
from kehoach_lint.rulesets.recipients import Sort

_EVERYWHERE = (Sort.FRONT, Sort.UNION, Sort.FORCE)
_LEVEL = late(r"\b(?:tỉnh|thành phố|huyện|quận|thị xã|xã|phường|các cấp|việt nam)\b.*$")
_KNOWN = late(
    r"\b(?:mặt trận|nông dân|phụ nữ|thanh niên|cựu chiến binh|công an|quân sự|công đoàn)\b"
)
_ALL = (
    "các đoàn thể", "các tổ chức", "các ban ngành", "các hội", "các cơ quan",
    "ban ngành đoàn thể", "tổ chức chính trị",
)  # fmt: skip
_NEW = date(2025, 7, 1)


def check(held: Held, context: Context) -> Iterator[Report]:
    """Report all such bodies in one finding, where the document's own bodies stand."""
    del context
    if not comparable(held):
        return
    child, parent = held
    left = list(_left(child, parent))
    if not left:
        return
    end = child.bodies[-1].at.span.end if child.bodies else child.head.span.end
    names = "; ".join(_LEVEL.sub("", body.name).strip() for body in left)
    related = tuple(
        Mention(body.at.span, "parent", elsewhere=parent.elsewhere(body.at)) for body in left
    )
    yield Report(Span(end, end), "", {"names": names, "count": len(left)}, related)


def _left(child: Profile, parent: Profile) -> Iterator[Body]:
    # "Như mục VI" names whom the section names, and no one else.
    lines = [one.text for one in child.recipients if not one.text.lower().startswith("như ")]
    coverage = Coverage([*lines, *(body.name for body in child.bodies), *child.heard])
    if any(group in f" {text} " for text in child.heard for group in _ALL):
        return
    since = child.issued.day if child.issued else None
    seen = set()
    for body in parent.bodies:
        found = _KNOWN.search(body.name)
        name = _LEVEL.sub("", body.name).strip()
        if found is None or name in seen or sort_of(body.name) not in _EVERYWHERE:
            continue
        seen.add(name)
        if found[0] == "công đoàn" and (since is None or since >= _NEW):
            continue
        heard = any(found[0] in text for text in (*child.heard, *(b.name for b in child.bodies)))
        if not heard and not coverage.names(name, frozenset(), superior=False):
            yield body


RULE = Rule(
    code="LV019",
    name="to-chuc-cap-tren-giao",
    severity=Severity.INFO,
    wants=Held,
    check=check,
    page=__doc__ or "",
    applies=Applies.PARENT,
    bad=(
        {
            Part.PARENT: "- Hội Nông dân huyện: hướng dẫn làm hố ủ phân.",
            Part.BODY: "- Trồng hoa dọc đường vào thôn.",
        },
    ),
    good=(
        {
            Part.PARENT: "- Hội Nông dân huyện: hướng dẫn làm hố ủ phân.",
            Part.BODY: "- Hội Nông dân xã: làm hố ủ phân ở 03 thôn.",
        },
        {
            Part.PARENT: "- Phòng Kinh tế huyện: hướng dẫn làm hố ủ phân.",
            Part.BODY: "- Trồng hoa dọc đường vào thôn.",
        },
    ),
)
