"""Whether a text is Vietnamese, a document at all, of which type, and by whose rules of form."""

from __future__ import annotations

import re

from kehoach_lint.parsing.kinds import type_at
from kehoach_lint.plan import Form, Header, Line, Recipients, Section, Signature
from kehoach_lint.rulesets.loading import document_types

_LETTER = re.compile(r"[^\W\d_]")
_VIETNAMESE = re.compile("[đĐăĂơƠưƯ\u1ea0-\u1ef9]")
_SHARE = 0.04
"""Share of letters only Vietnamese has. Vietnamese text has 0.13 to 0.2, other languages none."""
_SAMPLE = 2000
_PARTY = re.compile(
    r"^(?:ĐẢNG\s+(?:BỘ|ỦY|UỶ)|CHI\s+BỘ|(?:TỈNH|THÀNH|HUYỆN|QUẬN|THỊ)\s+(?:ỦY|UỶ)"
    r"|BAN\s+(?:CHẤP\s+HÀNH|THƯỜNG\s+VỤ)\s+(?:ĐẢNG|ĐOÀN)|BCH\s+(?:ĐẢNG|ĐOÀN)"
    r"|(?:HUYỆN|TỈNH|THÀNH|XÃ)\s+ĐOÀN|ĐOÀN\s+(?:XÃ|PHƯỜNG|TRƯỜNG|TNCS|THANH\s+NIÊN))"
)
_PARTY_CODES = re.compile(r"^(?:TW|TU|ĐU|HU|QU|CB|ĐB|VPTW|BTV|ĐTN|ĐĐ|HĐ|ĐTNCS)\b")
_NORMATIVE_CODES = re.compile(r"(?:QH|UBTVQH)\d*$|(?:L|PL|NĐ|NQ|NQLT|QĐ|CT|TT|TTLT)$")
"""Codes of the types that carry the year in their symbol; a plan with one is merely malformed."""
_CLOSING_TYPE = re.compile(r"Trên\s+đây\s+là\s+(?:nội\s+dung\s+)?([^\W\d_]+\s+[^\W\d_]+)", re.I)


def is_vietnamese(text: str) -> bool:
    """Whether enough of the letters are ones only Vietnamese has."""
    middle = len(text) // 2
    sample = text[:_SAMPLE] + text[max(middle, _SAMPLE) : middle + _SAMPLE]
    letters = len(_LETTER.findall(sample))
    return letters > 0 and len(_VIETNAMESE.findall(sample)) >= _SHARE * letters


def form_of(header: Header) -> Form:
    """The rules of form: by the issuing body first, then by the line in the place of the Quốc hiệu,
    then by the symbol."""
    issuer = header.issuer[0].text.strip().upper() if header.issuer else ""
    superior = header.superior[0].text.strip().upper() if header.superior else ""
    if header.party_title or _PARTY.match(issuer) or (not issuer and _PARTY.match(superior)):
        return Form.PARTY
    symbol = header.symbol
    year = symbol is not None and symbol.form is Form.NORMATIVE
    if symbol is not None and year and _NORMATIVE_CODES.match(symbol.type_code):
        return Form.NORMATIVE
    plain = header.quoc_hieu is None and not issuer
    if symbol is not None and plain and _PARTY_CODES.match(symbol.body_code):
        return Form.PARTY
    return Form.STATE


def kind_of(
    header: Header,
    sections: tuple[Section, ...],
    bases: tuple[Line, ...],
    closing: tuple[Line, ...],
    recipients: Recipients | None,
    signature: Signature | None,
) -> str | None:
    """The slug of the type of document, None when the text is no document.

    One sign is not enough: a page about a plan carries its title too.
    """
    signs = (
        header.quoc_hieu is not None or header.party_title is not None,
        header.symbol is not None,
        header.issued is not None,
        recipients is not None,
        signature is not None,
        len(sections) > 1,
        bool(bases),
        any(line.text.rstrip().endswith("./.") for line in closing),
        header.type_line is not None and header.type_line.text.isupper(),
    )
    if sum(signs) < 2:
        return None
    return _by_type_line(header) or _by_symbol(header) or _by_closing(closing)


def _by_type_line(header: Header) -> str | None:
    found = type_at(header.type_line.text) if header.type_line else None
    return found.type.slug if found else None


def _by_symbol(header: Header) -> str | None:
    symbol = header.symbol
    if symbol is not None:
        for kind in document_types():
            if kind.code and kind.code == symbol.type_code:
                return kind.slug
    letter = header.addressee is not None and (symbol is not None or header.quoc_hieu is not None)
    return "cong-van" if letter else None


def _by_closing(closing: tuple[Line, ...]) -> str | None:
    for line in closing:
        found = _CLOSING_TYPE.match(line.text)
        named = type_at(found[1]) if found else None
        if named:
            return named.type.slug
    return None
