"""Wording of the DC rules."""

from __future__ import annotations

from kehoach_lint.messages import Catalogue

_PLACE = ("như trên", "likewise")

TEXTS: Catalogue = {
    "DC001": (
        "Thừa dấu cách trước dấu “{mark}”: “{text}”, viết “{right}”.",
        "Space before “{mark}”: “{text}”, write “{right}”.",
    ),
    "DC001.place": _PLACE,
    "DC002": (
        "Thiếu dấu cách sau dấu “{mark}”: “{text}”, viết “{right}”.",
        "No space after “{mark}”: “{text}”, write “{right}”.",
    ),
    "DC002.label": (
        "Thiếu dấu cách sau số thứ tự: “{text}”, viết “{right}”.",
        "No space after the number of the item: “{text}”, write “{right}”.",
    ),
    "DC002.place": _PLACE,
    "DC003": (
        "Thừa dấu cách: “{right}” có hai dấu cách liền nhau.",
        "Two spaces in a row at “{right}”.",
    ),
    "DC003.place": _PLACE,
    "DC004.inside": (
        "Thừa dấu cách bên trong dấu “{mark}”: “{text}”, viết “{right}”.",
        "Space inside “{mark}”: “{text}”, write “{right}”.",
    ),
    "DC004.outside": (
        "Thiếu dấu cách bên ngoài dấu “{mark}”: “{text}”, viết “{right}”.",
        "No space outside “{mark}”: “{text}”, write “{right}”.",
    ),
    "DC004.place": _PLACE,
    "DC005": (
        "Dấu câu lặp hoặc mâu thuẫn “{run}”: “{text}”; có thể là “{right}”.",
        "Doubled or contradictory marks “{run}”: “{text}”; “{right}” may be meant.",
    ),
    "DC005.end": (
        "Dấu kết thúc văn bản viết “./.”, không viết “{run}”.",
        "The mark at the end of a document is “./.”, not “{run}”.",
    ),
    "DC005.place": _PLACE,
    "DC006.open": (
        "Dấu mở ngoặc không có dấu đóng “)”: “{text}”.",
        "This bracket is never closed: “{text}”.",
    ),
    "DC006.close": (
        "Dấu đóng ngoặc không có dấu mở “(”: “{text}”.",
        "This bracket was never opened: “{text}”.",
    ),
    "DC007.open": (
        "Dấu mở ngoặc kép không có dấu đóng: “{text}”.",
        "This quotation is never closed: “{text}”.",
    ),
    "DC007.close": (
        "Dấu đóng ngoặc kép không có dấu mở: “{text}”.",
        "This quotation was never opened: “{text}”.",
    ),
    "DC007.wrong": (
        "Dấu ngoặc kép đặt ngược: “{text}”, chỗ này dùng dấu “{mark}”.",
        "Quotation mark of the wrong hand: “{text}”, it must be “{mark}” here.",
    ),
    "DC007.place": _PLACE,
    "DC008": (
        "Ngoặc kép ở “{text}” khác kiểu ngoặc kép ở phần lớn văn bản.",
        "The quotation marks at “{text}” are of another kind than most of the document.",
    ),
    "DC008.place": _PLACE,
    "DC009": (
        "“{text}”: cặp từ này viết có gạch nối, hai bên có dấu cách: “{right}”.",
        "“{text}”: this pair is written with a spaced hyphen: “{right}”.",
    ),
    "DC009.place": _PLACE,
    "DC010": (
        "Dấu gạch chỉ cách một bên: “{text}”; có thể là “{right}”.",
        "A dash with a space on one side only: “{text}”; “{right}” may be meant.",
    ),
    "DC010.place": _PLACE,
    "DC011": (
        "Cụm từ này viết có dấu phẩy: “{right}”, không phải “{text}”.",
        "This phrase has a comma: “{right}”, not “{text}”.",
    ),
    "DC011.mixed": (
        "“{text}”: chỗ khác trong văn bản viết có dấu phẩy (“{right}”).",
        "“{text}”: elsewhere the document has a comma (“{right}”).",
    ),
    "DC011.place": _PLACE,
    "DC012": (
        "Dấu cuối mục “{text}” khác các mục cùng danh sách (phần lớn là “{usual}”).",
        "The item ending “{text}” ends otherwise than its list (mostly “{usual}”).",
    ),
    "DC012.place": _PLACE,
    "DC013": (
        "Câu cụt: vế “{lead}…” bị chấm câu trước khi có chủ ngữ; nối với câu sau bằng dấu phẩy.",
        "Sentence fragment: the clause “{lead}…” ends before its subject; join it with a comma.",
    ),
    "DC013.alone": (
        "Câu cụt: “{lead}…” chỉ nêu mục đích, không có chủ ngữ, vị ngữ; nối với câu trước.",
        "Sentence fragment: “{lead}…” is only a purpose; join it with the sentence before.",
    ),
    "DC013.before": ("câu trước", "the sentence before"),
    "DC013.main": ("câu có chủ ngữ", "the sentence with the subject"),
    "DC014.dash": (
        "Dấu gạch ở “{text}” khác loại dấu gạch ở phần lớn văn bản.",
        "The dash at “{text}” is of another kind than most of the document.",
    ),
    "DC014.range": (
        "“{text}”: phần lớn văn bản viết “{right}”.",
        "“{text}”: most of the document writes “{right}”.",
    ),
    "DC014.place": _PLACE,
}
