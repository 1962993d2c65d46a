"""Chức vụ không khớp với quyền hạn ký.

Cấp phó ký thay cấp trưởng ghi KT. và chức vụ của cấp trưởng, dòng dưới là chức vụ của chính mình:
"KT. CHỦ TỊCH" rồi "PHÓ CHỦ TỊCH", "KT. BỘ TRƯỞNG" rồi "THỨ TRƯỞNG" (Nghị định 30/2020/NĐ-CP, Điều
13; Phụ lục I, mục II.7.b). Báo khi dưới KT. không phải là cấp phó của chức vụ ấy, khi dưới TL.,
TUQ. lại lặp chính chức vụ đã nêu, và khi phó chủ tịch ký thay mặt Ủy ban nhân dân mà thiếu dòng
"KT. CHỦ TỊCH".

Ngoại lệ: CHỦ TỊCH ký một mình, hoặc TM. ỦY BAN NHÂN DÂN rồi CHỦ TỊCH, đều đúng. Trong văn bản của
Đảng, phó bí thư ký "T/M" là đúng; Mặt trận và các hội ký tập thể không bị xét.
"""

from __future__ import annotations

from collections.abc import Iterator

from kehoach_lint.findings import Severity
from kehoach_lint.plan import Form, Line, Signature
from kehoach_lint.rules.base import Context, Part, Report, Rule
from kehoach_lint.rules.tt.authority import Authority, read_authority
from kehoach_lint.vietnamese.folding import fold

_DEPUTIES = {"bộ trưởng": ("thứ trưởng", "phó chủ nhiệm"), "chủ nhiệm": ("phó chủ nhiệm", "thứ")}
_COMMITTEE = ("ủy ban nhân dân", "ubnd")


def check(node: Signature, context: Context) -> Iterator[Report]:
    """Report a post that cannot stand under the authority line above it."""
    read = [(line, read_authority(line.text)) for line in node.authority]
    found = [(line, authority) for line, authority in read if authority is not None]
    for line, authority in found:
        under = _under(node, line)
        if authority.short == "KT":
            yield from _deputy(node, line, authority, under)
        elif authority.short in ("TL", "TUQ") and under and _same(under.text, authority.rest):
            yield Report(under.span, "same", {"post": authority.rest, "short": authority.short})
    yield from _without_kt(node, found, context)


def _under(node: Signature, line: Line) -> Line | None:
    """The post on the line below an authority line."""
    return next((post for post in node.positions if post.span.start >= line.span.end), None)


def _deputy(
    node: Signature, line: Line, authority: Authority, under: Line | None
) -> Iterator[Report]:
    post = " ".join(authority.rest.split())
    params = {"post": post, "right": f"PHÓ {post}"}
    if under is None:
        if node.name is not None and not node.name.text.isupper():
            yield Report(line.span, "alone", params, suggestion=params["right"])
    elif not any(_is_deputy(fold(position.text), fold(post)) for position in node.positions):
        params["written"] = under.text
        yield Report(under.span, "", params)


def _is_deputy(written: str, post: str) -> bool:
    """Whether a post is the deputy of another: "PHÓ CHỦ TỊCH THƯỜNG TRỰC" of "CHỦ TỊCH"."""
    written = written.removeprefix("q. ").removeprefix("quyền ")
    for head, deputies in _DEPUTIES.items():
        if post.startswith(head) and written.startswith(deputies):
            return True
    if not written.startswith(("phó ", "p. ", "p.")):
        return False
    rest = written.removeprefix("phó").removeprefix("p.").split()
    return rest[:2] == post.split()[:2]


def _same(written: str, post: str) -> bool:
    return fold(written) == fold(post)


def _without_kt(
    node: Signature, found: list[tuple[Line, Authority]], context: Context
) -> Iterator[Report]:
    shorts = {authority.short for _, authority in found}
    stands = any(
        authority.short == "TM" and fold(authority.rest).startswith(_COMMITTEE)
        for _, authority in found
    )
    if context.plan.form is not Form.STATE or not stands or shorts != {"TM"} or not node.positions:
        return
    if fold(node.positions[0].text).startswith("phó chủ tịch"):
        yield Report(node.positions[0].span, "without_kt", suggestion="KT. CHỦ TỊCH")


RULE = Rule(
    code="TT025",
    name="kt-thieu-pho",
    severity=Severity.WARNING,
    wants=Signature,
    check=check,
    page=__doc__ or "",
    basis="NĐ 30/2020/NĐ-CP, Phụ lục I, II.7.b",
    forms=frozenset((Form.STATE, Form.PARTY)),
    bad=(
        {
            Part.SIGNATURE: ("TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nCHỦ TỊCH\nLương Khắc Vượng"),
        },
        {
            Part.SIGNATURE: ("TM. ỦY BAN NHÂN DÂN\nPHÓ CHỦ TỊCH\nLương Khắc Vượng"),
        },
    ),
    good=(
        {
            Part.SIGNATURE: ("TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\nLương Khắc Vượng"),
        },
        {
            Part.HEAD: (
                "ĐẢNG BỘ HUYỆN BA VÌ\n"
                "ĐẢNG ỦY XÃ CẨM LĨNH\n"
                "Số 07-KH/ĐU\n"
                "ĐẢNG CỘNG SẢN VIỆT NAM\n"
                "Cẩm Lĩnh, ngày 05 tháng 3 năm 2024"
            ),
            Part.SIGNATURE: ("T/M BAN THƯỜNG VỤ\nPHÓ BÍ THƯ\nLương Khắc Vượng"),
        },
    ),
)
