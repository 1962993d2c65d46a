"""Ký hiệu viết sai dạng.

Văn bản hành chính: số, gạch chéo, mã loại, gạch nối, mã cơ quan, viết liền: "Số: 80/KH-UBND"; công
văn: "Số: 12/UBND-VX" (Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.3). Văn bản của Đảng: số, gạch
nối, mã loại, gạch chéo, mã cơ quan, sau "Số" không có hai chấm: "Số 05-NQ/ĐU" (Hướng dẫn
05-HD/VPTW). Dạng nào đúng là theo cơ quan ban hành. Số nhỏ hơn 10 có số 0 ở trước. Chỉ văn bản quy
phạm pháp luật mới có năm trong ký hiệu.

Chương trình nêu cách viết đúng.

Ngoại lệ: mã của cơ quan do người đứng đầu quy định nên không bị xét. Không báo khi sau ký hiệu còn
chữ khác, khi không rõ cơ quan là của Nhà nước hay đoàn thể, và không xét khoảng trắng ở chỗ số còn
để trống.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from kehoach_lint.findings import Edit, Fix, Severity
from kehoach_lint.plan import Form, Plan, SoKyHieu
from kehoach_lint.rules.base import Context, Part, Report, Rule
from kehoach_lint.rules.tt.authority import party_proper
from kehoach_lint.rules.tt.codes import Code, known_code, read_code, tight, type_codes
from kehoach_lint.vietnamese.phrases import lowered, phrase_at

_STATE_BODIES = (
    "ủy ban nhân dân", "uỷ ban nhân dân", "ubnd", "hội đồng nhân dân", "hđnd", "chủ tịch ủy",
    "chủ tịch uỷ", "chủ tịch ubnd", "sở", "phòng", "văn phòng", "trường", "trung tâm", "chi cục",
    "cục", "bộ", "thanh tra", "trạm", "bệnh viện", "ban quản lý",
)  # fmt: skip
_STATE_CODES = ("UBND", "HĐND", "CTUBND", "CTHĐND")


def check(node: SoKyHieu, context: Context) -> Iterator[Report]:
    """Report a code that does not have the shape its issuing body must give it."""
    code = read_code(node)
    if code is None:
        return
    plan = context.plan
    right = _right(code, plan)
    key = _fault(code, right, plan)
    if key:
        fix = Fix(key == "spacing", (Edit(code.span, right),)) if right else None
        severity = Severity.INFO if plan.form is Form.PARTY and not party_proper(plan) else None
        yield Report(code.span, key, {"right": right}, suggestion=right, fix=fix, severity=severity)
    elif _colon_wrong(code, plan):
        key = "colon_party" if plan.form is Form.PARTY else "colon"
        yield Report(node.span, key, severity=Severity.INFO)


def _fault(code: Code, right: str, plan: Plan) -> str:
    """What is wrong with the code, '' when nothing is."""
    close = tight(code.text)
    if code.year:
        return "year"
    if not code.body:
        return _without_body(code, plan)
    if close == right or (not code.number and close.lstrip("/-") == right.lstrip("/-")):
        return "spacing" if code.text != close else ""
    if code.number and close == right[1:] and right.startswith("0"):
        return "zero"
    shape = (close[len(code.number) :][:1], tight(code.second))
    if shape == ("-", "/") and plan.form is Form.STATE:
        return "party" if _is_state(code, plan) else ""
    if shape == ("/", "-") and plan.form is Form.PARTY:
        return "state"
    return "shape"


def _without_body(code: Code, plan: Plan) -> str:
    glued = any(code.type.startswith(known) for known in type_codes(plan.kind or ""))
    return "shape" if glued and plan.kind != "cong-van" else ""


def _right(code: Code, plan: Plan) -> str:
    """The code as it should be, with the organ's code as written; '' when that cannot be said."""
    first, second = ("-", "/") if plan.form is Form.PARTY else ("/", "-")
    kind, body = code.type, code.body
    if not body:
        known = next((k for k in type_codes(plan.kind or "") if kind.startswith(k)), "")
        if not known or known == kind:
            return ""
        kind, body = known, kind[len(known) :]
    number = code.number.zfill(2) if code.number else ""
    parts = re.split(r"[-./_]", tight(body)) if _dotted(code) else [tight(body)]
    groups = "-".join(filter(None, parts))
    letters = known_code(kind) or kind
    body = groups.upper() if groups.islower() else groups
    return f"{number}{first}{letters}{second}{body}"


def _dotted(code: Code) -> bool:
    """Whether dots, underlines or slashes stand where hyphens belong, also in the organ's code.

    A dot inside a code that is otherwise right is the organ's own ("31/KH-THCS.VT")."""
    return tight(code.second) in (".", "_", "") or "/" in code.body or "_" in code.body


def _is_state(code: Code, plan: Plan) -> bool:
    issuer = lowered(plan.header.issuer_name.strip())
    named = phrase_at(issuer, 0, len(issuer), _STATE_BODIES)
    return named is not None or code.body.startswith(_STATE_CODES)


def _colon_wrong(code: Code, plan: Plan) -> bool:
    if plan.form is Form.PARTY:
        return code.colon == ":" and party_proper(plan)
    return code.colon != ":" and plan.header.quoc_hieu is not None


RULE = Rule(
    code="TT016",
    name="ky-hieu-sai",
    severity=Severity.WARNING,
    wants=SoKyHieu,
    check=check,
    page=__doc__ or "",
    basis="NĐ 30/2020/NĐ-CP, Phụ lục I, II.3",
    forms=frozenset((Form.STATE, Form.PARTY)),
    bad=(
        {
            Part.NUMBER: "Số: 12-KH/UBND",
        },
        {
            Part.NUMBER: "Số: 7 /KH - UBND",
        },
    ),
    good=(
        {
            Part.NUMBER: "Số:        /KH-UBND",
        },
        {
            Part.HEAD: (
                "ĐẢNG BỘ HUYỆN BA VÌ\n"
                "ĐẢNG ỦY XÃ CẨM LĨNH\n"
                "Số 07-KH/ĐU\n"
                "ĐẢNG CỘNG SẢN VIỆT NAM\n"
                "Cẩm Lĩnh, ngày 05 tháng 3 năm 2024"
            ),
        },
    ),
)
