"""What a single line shows of its part in the document: list marks, headings, header, signature.

These signs are loose on purpose: they decide only where a paragraph begins and ends. Whether a
heading or a symbol is right is judged by rules.
"""

from __future__ import annotations

import re

_CAPITAL = "A-ZĐÀ-ÖØ-ÞĂĨŨƠƯẠẢẤẦẨẪẬẮẰẲẴẶẸẺẼẾỀỂỄỆỈỊỌỎỐỒỔỖỘỚỜỞỠỢỤỦỨỪỬỮỰỲỴỶỸ"

_RULE_MARKS = ("-", "–", "—", "_", "*", "=")
_PAGE_NUMBER = re.compile(r"[-–\s]*(?:Trang\s+)?\d{1,3}(?:\s*/\s*\d{1,3})?[-–\s]*", re.I)

# ------------------------------------------------------------------------- beginnings of a line

_LABEL = re.compile(
    rf"""
    (?P<roman>(?:X{{0,3}}(?:IX|IV|V?I{{1,3}}|V)|X{{1,3}})(?:\s*[.):–-]\s*|/\s+|/(?=[{_CAPITAL}]))(?=\S))
  | (?P<decimal>\d{{1,2}}(?:\.\d{{1,2}}){{1,3}}(?:[.)]\s*(?=[^\W\d])|\s+(?=[“"]?[{_CAPITAL}])))
  | (?P<arabic>\d{{1,2}}\s*(?:[.)]\s*|/\s+|/(?=[{_CAPITAL}])|[-–]\s+(?=[{_CAPITAL}]))
      (?=[^\W\d]|[“"*(]))
  | (?P<letter>[A-ZĐ]\.\s+(?=\S)|[a-zđêôơư](?:\)\s*|[./]\s+)(?=\S))
  | (?P<dash>[-–—+*•●○▪■►➢✓❖]\s*(?=[^\s–—-]))
    """,
    re.X,
)
_UNIT = re.compile(
    r"(?:Điều\s+\d+\s*[.:]|(?:Phần|PHẦN|Chương|CHƯƠNG)\s+(?:thứ|THỨ|[IVXA-D]+|\d+)\b"
    r"|(?:Mục|MỤC)\s+[IVX\d]+\s*[.:]|(?:PHỤ LỤC|Phụ lục)\b)"
)
_OPENER = re.compile(r"(?:Căn\s+cứ|Trên\s+đây\s+là|Kính\s+gửi|Xét\s+đề\s+nghị|Theo\s+đề\s+nghị)\b")
_BASIS = re.compile(r"(?:Căn\s+cứ|Thực\s+hiện|Xét\s+đề\s+nghị|Theo\s+đề\s+nghị|Để\s+thực\s+hiện)\b")
_NUMBER_LINE = re.compile(r"S[ốỐ]\s*(?::|\d+\s*[-–/])")
_NOI_NHAN = re.compile(r"N[ơo]i\s+nh[ậâ]n(?:\s*[:;.]|\s*$|\s*\t|\s{3})", re.I)

# ----------------------------------------------------------------------------- ends of a line

_END_MARK = re.compile(r"[.;:!?…][\s”\"’')\]»]*$")
_COMMA = re.compile(r"[,–-]\s*$")
# Words that ask for another one: a line that ends with them is not the end of anything.
_HANGING_WORDS = (
    "và của các những về với theo tại trong cho là do từ đến ở để bằng nhằm như hoặc khi nếu bị"
)
_HANGING = frozenset(_HANGING_WORDS.split())
# "XI. Các phòng" behind "lần thứ" is no heading, nor "a) khoản" behind "điểm".
_NUMBERED_WORDS = "số ngày tháng năm thứ mục khoản điểm điều quý lần kỳ khóa khoá phần chương đợt"
_BEFORE_NUMBER = frozenset(_NUMBERED_WORDS.split())

# --------------------------------------------------------------------------- header, signature

_QUOC_HIEU = re.compile(r"C[ỘÔO]NG\s+H[ÒOÀ][ÀA]?\s+X[ÃA]\s+H[ỘÔO]I\b", re.I)
_TIEU_NGU = re.compile(r"[ĐD][ộôo]c\s+l[ậâa]p\s*[-–—]?\s*T[ựưu]\s+do\b", re.I)
_PARTY_TITLE = re.compile(r"ĐẢNG\s+CỘNG\s+SẢN\s+VIỆT\s+NAM\s*$")
_PLACE_AND_DATE = re.compile(
    rf"[{_CAPITAL}][^\d,;.:]{{0,40}},\s*(?:ngày|Ngày|tháng|Tháng)\b[^;:]{{0,60}}"
)
_AUTHORITY = re.compile(
    rf"(?:(?:TM|KT|TL|TUQ|Q)\s*[./]\s*|(?:T/M|K/T|T/L|TM|KT|TL|TUQ|Quyền)[.\s]\s*)"
    rf"(?=[{_CAPITAL}]{{2}})"
)
_POST = re.compile(
    r"(?:PHÓ|CHỦ|CHÁNH|BÍ|GIÁM|TRƯỞNG|HIỆU|TỔNG|CHỈ|ĐỘI|VIỆN|CỤC|QUYỀN|BỘ|THỨ|THỦ)\s"
)
_SIGNED = re.compile(r"\(?\s*(?:Đã\s+ký|Ký\b|Chữ\s+ký)", re.I)
_PERSON = re.compile(rf"(?:[{_CAPITAL}]\w*\.?)(?:\s+[{_CAPITAL}]\w*){{1,4}}")
_TYPE = re.compile(
    r"(?:KẾ\s+HOẠCH|QUYẾT\s+ĐỊNH|BÁO\s+CÁO|TỜ\s+TRÌNH|THÔNG\s+BÁO|CHƯƠNG\s+TRÌNH|HƯỚNG\s+DẪN"
    r"|PHƯƠNG\s+ÁN|ĐỀ\s+ÁN|DỰ\s+ÁN|CHỈ\s+THỊ|NGHỊ\s+QUYẾT|QUY\s+CHẾ|QUY\s+ĐỊNH|THỂ\s+LỆ"
    r"|ĐIỀU\s+LỆ|BIÊN\s+BẢN|KẾT\s+LUẬN|HỢP\s+ĐỒNG|CÔNG\s+ĐIỆN|THÔNG\s+TRI|GIẤY\s+MỜI)"
)


def is_rule(text: str) -> bool:
    """Whether a line is only a drawn rule: dashes, underscores, asterisks, equals signs."""
    if text.lstrip()[:1] not in _RULE_MARKS:
        return False
    marks = text.replace(" ", "").replace("\u00a0", "").replace("\t", "")
    return bool(marks) and not marks.strip("".join(_RULE_MARKS))


def is_page_number(text: str) -> bool:
    """Whether a line holds a page number and nothing else."""
    return bool(_PAGE_NUMBER.fullmatch(text))


def label_kind(text: str) -> str:
    """The kind of list mark a line begins with, '' when it begins with none.

    One of ``roman``, ``decimal``, ``arabic``, ``letter``, ``dash``.
    """
    found = _LABEL.match(text)
    return found.lastgroup or "" if found else ""


def after_label(text: str) -> str:
    """The line behind its list mark."""
    found = _LABEL.match(text)
    return text[found.end() :] if found else text


def opens_paragraph(text: str) -> bool:
    """Whether a line begins as only the first line of a paragraph does, list marks apart."""
    return any(sign.match(text) for sign in (_UNIT, _OPENER, _NUMBER_LINE, _NOI_NHAN, _AUTHORITY))


def is_basis(text: str) -> bool:
    """Whether a line begins as the legal bases or the opening of a document do."""
    return bool(_BASIS.match(text))


def is_citation(text: str) -> bool:
    """Whether a line begins a legal basis (Căn cứ …), which is never more than one sentence."""
    return text.startswith("Căn cứ")


def goes_on(text: str) -> bool:
    """Whether a line begins in lower case, as only the rest of a sentence does."""
    return text.lstrip("“\"‘'([")[:1].islower()


def in_capitals(text: str) -> bool:
    """Whether a line is written in capitals throughout (and is more than an abbreviation)."""
    return text.isupper() and sum(map(str.isalpha, text)) >= 5


def ends_sentence(text: str) -> bool:
    """Whether a line ends with a mark that closes a sentence, a list item or an introduction."""
    return bool(_END_MARK.search(text))


def ends_with_stop(text: str) -> bool:
    """Whether it ends with a full stop (and not with a semicolon or colon)."""
    return text.rstrip("”\"’')]» ").endswith((".", "…", "!", "?"))


def hangs(text: str) -> bool:
    """Whether a line breaks off: at a comma, a dash, or a word that asks for another one."""
    if _COMMA.search(text):
        return True
    return _last_word(text) in _HANGING


def asks_for_label(text: str, kind: str) -> bool:
    """Whether the last word of a line is one that a number or a letter follows ("lần thứ")."""
    word = _last_word(text)
    return word == "điểm" if kind == "letter" else word in _BEFORE_NUMBER


def is_type_line(text: str) -> bool:
    """Whether a line is a type of document (tên loại) in capitals and nothing else."""
    return bool(_TYPE.fullmatch(text))


def is_appendix(text: str) -> bool:
    """Whether a line is the heading of an appendix."""
    return text.upper().startswith("PHỤ LỤC")


def is_recipients(text: str) -> bool:
    """Whether a line is the heading Nơi nhận (more may stand behind it)."""
    return bool(_NOI_NHAN.match(text))


def is_authority(text: str) -> bool:
    """Whether a line begins with the authority to sign (TM., KT., TL. …) before a body or post."""
    return bool(_AUTHORITY.match(text))


def is_header_part(text: str) -> bool:
    """Whether a line is what stands in the right column of a header, or its number line."""
    return is_right_header(text) or bool(_NUMBER_LINE.match(text))


def is_right_header(text: str) -> bool:
    """Whether a line is what stands in the right column of a header.

    That is Quốc hiệu, Tiêu ngữ, the Party's title, place and date.
    """
    if len(text) > 120:
        return False
    if _QUOC_HIEU.match(text) or _TIEU_NGU.match(text) or _PARTY_TITLE.match(text):
        return True
    return bool(_PLACE_AND_DATE.fullmatch(text))


def is_signature_part(text: str) -> bool:
    """Whether a line is what stands in the right column of a signature block, names apart."""
    if len(text) > 80:
        return False
    if _AUTHORITY.match(text) or _SIGNED.match(text):
        return True
    return in_capitals(text) and bool(_POST.match(text))


def is_person(text: str) -> bool:
    """Whether a line has the form of a person's name: two to five words with capitals."""
    return len(text) <= 40 and bool(_PERSON.fullmatch(text)) and not text.isupper()


def _last_word(text: str) -> str:
    return text.rsplit(None, 1)[-1].lower() if text else ""
