"""The wording of the family VD."""

from __future__ import annotations

from itertools import combinations

from kehoach_lint.messages import Catalogue

_PARTS = {
    "word": ("chữ “số”", "the word “số”"),
    "date": ("ngày ban hành", "the date"),
    "issuer": ("cơ quan ban hành", "the issuer"),
}
"""What a first mention may lack, in the order of the key."""


def _lacking() -> Catalogue:
    """A message for each choice of missing parts: ``VD003.date-issuer``."""
    texts = {}
    for number in range(1, len(_PARTS) + 1):
        for chosen in combinations(_PARTS, number):
            vietnamese, english = (
                ", ".join(_PARTS[part][lang] for part in chosen) for lang in (0, 1)
            )
            texts["VD003." + "-".join(chosen)] = (
                f"Viện dẫn lần đầu {{kind}} {{symbol}} còn thiếu {vietnamese}.",
                f"The first mention of {{kind}} {{symbol}} lacks {english}.",
            )
    return texts


TEXTS: Catalogue = {
    "VD001": (
        "{kind} mang mã {code} của {name} (mã của {kind}: {right}); xem lại tên loại hoặc ký hiệu.",
        "{kind} bears the code {code} of a {name} (its own: {right}); check type or symbol.",
    ),
    "VD001.letter": (
        "{kind} không có mã loại, nhưng ký hiệu mang mã {code} của {name}.",
        "A {kind} has no type code, but the symbol bears {code}, the code of a {name}.",
    ),
    "VD002.spacing": (
        "Ký hiệu không có khoảng trắng: “{right}”.",
        "A symbol has no spaces: “{right}”.",
    ),
    "VD002.marks": (
        "Ký hiệu đặt sai dấu; mẫu: 80/KH-UBND (Nhà nước), 05-NQ/ĐU (Đảng).",
        "Wrong marks in the symbol; patterns: 80/KH-UBND (State), 05-NQ/ĐU (Party).",
    ),
    "VD002.party": (
        "Ký hiệu văn bản của Đảng viết “{right}”.",
        "The symbol of a Party document is written “{right}”.",
    ),
    "VD002.state": (
        "Ký hiệu văn bản của Nhà nước viết “{right}”.",
        "The symbol of a State document is written “{right}”.",
    ),
    **_lacking(),
    "VD003.unnumbered": (
        "Căn cứ này không có số, ký hiệu, ngày ban hành.",
        "This basis has no number, symbol and date.",
    ),
    "VD003.place": ("{kind} {symbol} cũng vậy.", "{kind} {symbol}, too."),
    "VD003.full": ("Ở đây viện dẫn đầy đủ.", "Here it is cited in full."),
    "VD004": (
        "{kind} {symbol} ghi ngày {day}, chỗ khác ghi ngày {other}.",
        "{kind} {symbol} is dated {day} here and {other} elsewhere.",
    ),
    "VD004.other": ("Ở đây ghi ngày {other}.", "Here it is dated {other}."),
    "VD004.known": (
        "{name} ban hành ngày {right}, ở đây ghi {day}.",
        "{name} was issued on {right}; here it is dated {day}.",
    ),
    "VD005": (
        "{kind} {symbol} ghi của “{issuer}”, chỗ khác ghi của “{other}”.",
        "{kind} {symbol} is said to be of “{issuer}” here and of “{other}” elsewhere.",
    ),
    "VD005.other": ("Ở đây ghi của “{other}”.", "Here it is of “{other}”."),
    "VD005.symbol": (
        "Ký hiệu {symbol} là của {organ}, không phải của “{issuer}”.",
        "The symbol {symbol} is of {organ}, not of “{issuer}”.",
    ),
    "VD005.place": ("Ở đây cũng ghi như vậy.", "It is written so here, too."),
    "VD006": (
        "Ký hiệu {symbol} là của năm {year} nhưng ngày ban hành thuộc năm {date}.",
        "The symbol {symbol} is of {year} but the date is of {date}.",
    ),
    "VD006.symbol": ("năm {year} trong ký hiệu", "the year {year} in the symbol"),
    "VD007.middle": (
        "Cuối mỗi căn cứ phải có dấu chấm phẩy.",
        "Each basis must end with a semicolon.",
    ),
    "VD007.last": (
        "Căn cứ cuối cùng phải kết thúc bằng dấu chấm.",
        "The last basis must end with a full stop.",
    ),
    "VD007.several": (
        "Nhiều căn cứ trong một đoạn; mỗi căn cứ trình bày một dòng.",
        "Several bases in one paragraph; each stands on a line of its own.",
    ),
    "VD007.place": ("Đoạn này cũng vậy.", "This paragraph, too."),
    "VD008": (
        "Viện dẫn văn bản của Nhà nước không có dấu phẩy trước “ngày”.",
        "No comma before the date of a State document.",
    ),
    "VD008.mixed": (
        "Chỗ có, chỗ không có dấu phẩy trước “ngày”; chọn một cách.",
        "Some citations have a comma before the date, others none; keep one way.",
    ),
    "VD008.place": ("Ở đây cũng vậy.", "Here, too."),
    "VD009": (
        "{kind} {symbol} đã viện dẫn đầy đủ ở trên; từ lần sau chỉ ghi tên loại và số, ký hiệu.",
        "{kind} {symbol} was cited in full before; later only type and number are given.",
    ),
    "VD009.place": ("Ở đây cũng nhắc lại đầy đủ.", "Cited in full here again."),
}
