"""Tên loại của văn bản được viện dẫn không khớp với mã loại trong số, ký hiệu của nó.

"Chương trình số 05-NQ/ĐU": NQ là nghị quyết, CTr mới là chương trình (Nghị định 30/2020/NĐ-CP, Phụ
lục III, mục I; Hướng dẫn 05-HD/VPTW). Một trong hai chỗ sai, hãy xem lại bản gốc. Tên loại được xét
là tên đứng ngay trước số: trong "Kế hoạch thực hiện Nghị quyết số 05-NQ/ĐU" đó là "Nghị quyết".

Những cặp mã nhiều nơi vẫn dùng lẫn khi ban hành (CT cho chương trình, TT cho tờ trình, QĐ cho quy
định) chỉ được nhắc ở mức thông tin, vì phải dẫn đúng ký hiệu ghi trên văn bản gốc.

Ngoại lệ: không báo quy định của Đảng mang mã QĐ, thông báo kết luận mang mã TB hoặc KL, công văn
không có mã loại, mã lạ hoặc mã liên tịch.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from kehoach_lint.findings import Severity
from kehoach_lint.patterns import late
from kehoach_lint.plan import Citation, Form, SoKyHieu
from kehoach_lint.resources import per_data
from kehoach_lint.rules.base import Context, Report, Rule
from kehoach_lint.rulesets.loading import document_types
from kehoach_lint.vietnamese.folding import fold

_MIXED = ({"CT", "CTR"}, {"TT", "TTR"}, {"QĐ", "QYĐ"}, {"ĐA", "DA"})
_PLAIN = frozenset(("NQ", "QĐ", "KH", "CTR", "BC", "TB", "HD", "NĐ"))
"""Codes of types that are the code of no organ; others count only before a known organ."""
_YEARLY = frozenset(("TT", "TTLT", "QH", "UBTVQH", "PL", "CT"))
"""Codes of normative acts, which carry the year."""
_BODY = late(r"(?:CT)?UBND|HĐND|TTG\b|CP\b|TW\b|TU\b|HU\b|ĐU\b")
_ALSO = {"thông báo kết luận": ("TB", "KL"), "thông báo": ("KL",), "kết luận": ("TB",)}


def check(citation: Citation, context: Context) -> Iterator[Report]:
    """Report a citation whose type word is not that of the code in its symbol."""
    del context
    symbol = citation.symbol
    if symbol is None or not citation.kind:
        return
    kind, code = fold(citation.kind), re.sub(r"\d+$", "", symbol.type_code.upper())
    right = _codes(kind)
    if not right or code in right or not _certain(symbol, code):
        return
    if kind == "công văn" and not _typed(symbol, code):
        return
    mixed = any(code in pair and pair & right for pair in _MIXED)
    name = _name(code, symbol.form)
    if not name:
        return
    own = " hoặc ".join(sorted({_written(one) for one in right if one}))
    yield Report(
        citation.span._replace(end=symbol.span.end),
        "letter" if kind == "công văn" else "",
        {"kind": citation.kind, "code": symbol.type_code, "name": name.lower(), "right": own},
        suggestion=_suggestion(citation, symbol, name, right),
        severity=Severity.INFO if mixed else None,
    )


def _certain(symbol: SoKyHieu, code: str) -> bool:
    """Whether the code must be that of a type: an organ may stand first in a symbol, too."""
    yearly = symbol.year is not None and code in _YEARLY
    return code in _PLAIN or yearly or bool(_BODY.match(symbol.body_code.upper()))


def _typed(symbol: SoKyHieu, code: str) -> bool:
    """Whether a letter bears a symbol that only a document with a type has."""
    return code in _PLAIN and bool(_BODY.match(symbol.body_code.upper()))


@per_data
def _codes(kind: str) -> frozenset[str]:
    """The codes documents of a kind may carry, in capitals; empty for a kind without any."""
    if kind in ("luật", "pháp lệnh"):
        return frozenset(("QH", "UBTVQH", "PL", "L"))
    found = {known.code.upper() for known in document_types() if fold(known.name) == kind}
    found.update(_ALSO.get(kind, ()))
    if kind == "nghị quyết":
        found.update(("QH", "UBTVQH"))
    return frozenset(found)


@per_data
def _name(code: str, form: Form | None) -> str:
    """The type a code (in capitals) stands for, in documents of a form if it differs there."""
    known = [kind for kind in document_types() if kind.code.upper() == code]
    fitting = [kind for kind in known if form is None or form.value in kind.forms]
    return next((kind.name for kind in fitting or known), "")


def _written(code: str) -> str:
    """A code as the list of types writes it."""
    return next((kind.code for kind in document_types() if kind.code.upper() == code), code)


def _suggestion(
    citation: Citation, symbol: SoKyHieu, name: str, right: frozenset[str]
) -> str | None:
    if len(right - {""}) != 1 or fold(citation.kind) == "công văn":
        return None
    other = symbol.text.replace(symbol.type_code, _written(next(iter(right - {""}))), 1)
    return f"{citation.kind} số {other} hoặc {name} số {symbol.text}"


RULE = Rule(
    code="VD001",
    name="loai-ky-hieu",
    severity=Severity.ERROR,
    wants=Citation,
    check=check,
    page=__doc__ or "",
    basis="NĐ 30/2020/NĐ-CP, Phụ lục III, mục I",
    forms=frozenset((Form.STATE, Form.PARTY)),
    bad=("- Thực hiện Chương trình số 07-NQ/ĐU, ngày 12/01/2024 của Đảng ủy xã về vệ sinh thôn.",),
    good=(
        "- Thực hiện Quy định số 07-QĐ/TU, ngày 12/01/2024 của Tỉnh ủy về nêu gương.",
        (
            "- Thực hiện Thông báo kết luận số 31-KL/ĐU, ngày 16/02/2024 của Đảng ủy xã về vệ sinh"
            " thôn."
        ),
    ),
)
