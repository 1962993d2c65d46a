"""What a single line shows of its part in the document: list marks, headings, header, signature.

These signs are loose on purpose: they decide only where a paragraph begins and ends. Whether a
heading or a symbol is right is judged by rules.
"""

from __future__ import annotations

from collections.abc import Sequence

from kehoach_lint.patterns import late

_CAPITALS = frozenset(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖØÙÚÛÜÝÞĂĐĨŨƠƯẠẢẤẦẨẪẬẮẰẲẴẶẸẺẼẾỀỂỄỆỈỊỌỎỐỒỔỖỘỚỜỞỠỢ"
    "ỤỦỨỪỬỮỰỲỴỶỸ"
)
# A set of letters in a pattern costs 0.3 ms to compile when it goes beyond Latin 1 and has more
# than two stretches: such sets are looked up here instead, or stand in patterns few files need.
_WHITE = " \t\n\v\f\r\x1c\x1d\x1e\x1f\x85\xa0\u1680\u2028\u2029\u202f\u205f\u3000"
_WHITE += "".join(map(chr, range(0x2000, 0x200B)))

_RULE_MARKS = ("-", "–", "—", "_", "*", "=")
_PAGE_NUMBER = late(r"[-–\s]*(?:trang\s+)?\d{1,3}(?:\s*/\s*\d{1,3})?[-–\s]*")

# ------------------------------------------------------------------------- beginnings of a line

_ROMAN = late(r"(?:X{0,3}(?:IX|IV|V?I{1,3}|V)|X{1,3})(?:\s*[.):-]\s*|/\s*)(?=\S)")
_NUMBER = late(
    r"\d{1,2}(?:(?P<more>(?:\.\d{1,2}){1,3})(?:[.)]\s*(?=[^\W\d])|\s+(?=\"?[^\W\d]))"
    r"|\s*(?:[.)]\s*|/\s*|-\s+)(?=[^\W\d]|[\"*(]))"
)
_ALIKE = str.maketrans("–“", '-"')
"""Dashes and quotation marks as the patterns above and :data:`_NUMBER_LINE` have them."""
_LONGEST_LABEL = 200
_CAPITAL_LABELS = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZĐ")
_SMALL_LABELS = frozenset("abcdefghijklmnopqrstuvwxyzđêôơư")
_DASHES = frozenset("-–—+*•●○▪■►➢✓❖")

_UNIT_WORDS = ("Điều", "Phần", "PHẦN", "Chương", "CHƯƠNG", "Mục", "MỤC", "PHỤ LỤC", "Phụ lục")
_UNIT = late(
    r"(?:Điều\s+\d+\s*[.:]|(?:Phần|PHẦN|Chương|CHƯƠNG)\s+(?:thứ|THỨ|[IVXA-D]+|\d+)\b"
    r"|(?:Mục|MỤC)\s+[IVX\d]+\s*[.:]|(?:PHỤ LỤC|Phụ lục)\b)"
)
_OPENERS = ("Căn cứ", "Trên đây là", "Kính gửi", "Xét đề nghị", "Theo đề nghị")
_LONGEST_OPENING = 60
_BASES = ("Căn cứ", "Thực hiện", "Xét đề nghị", "Theo đề nghị", "Để thực hiện")
_NUMBER_LINE = late(r"S[ốỐ]\s*(?::|\d+\s*[-/])")
_NOI_NHAN = late(r"n[ơo]i\s+nh(?:ậ|â)n(?:\s*[:;.]|\s*$|\s*\t|\s{3})")

# ----------------------------------------------------------------------------- ends of a line

_CLOSERS = "”\"’')]»" + _WHITE
_END_MARKS = frozenset(".;:!?…")
# Words that ask for another one: a line that ends with them is not the end of anything.
_HANGING_WORDS = (
    "và của các những về với theo tại trong cho là do từ đến ở để bằng nhằm như hoặc khi nếu bị"
)
_HANGING = frozenset(_HANGING_WORDS.split())
# "XI. Các phòng" behind "lần thứ" is no heading, nor "a) khoản" behind "điểm".
_NUMBERED_WORDS = "số ngày tháng năm thứ mục khoản điểm điều quý lần kỳ khóa khoá phần chương đợt"
_BEFORE_NUMBER = frozenset(_NUMBERED_WORDS.split())

# --------------------------------------------------------------------------- header, signature

# Their first words, also with marks missing or in the wrong place.
_QUOC_HIEU = ("cộng công cong", "hòa hoà hoa hòà hàa hàà hò ho hà", "xã xa", "hội hôi hoi")
_TIEU_NGU = ("độc đôc đoc dộc dôc doc", "lập lâp lap", "tự tư tu", "do")
_PARTY_TITLE = late(r"ĐẢNG\s+CỘNG\s+SẢN\s+VIỆT\s+NAM\s*$")
_PLACE_AND_DATE = late(r"\w[^\d,;.:]{0,40},\s*(?:ngày|Ngày|tháng|Tháng)\b[^;:]{0,60}")
_AUTHORITY = late(
    r"(?:(?:TM|KT|TL|TUQ|Q)\s*[./]|(?:T/M|K/T|T/L|TM|KT|TL|TUQ|Quyền)[.\s])\s*(?=\w{2})"
)
_SHORT_WORDS = ("TM", "T/M", "KT", "K/T", "TL", "T/L", "TUQ", "Q")
_POSTS = frozenset(
    ("PHÓ", "CHỦ", "CHÁNH", "BÍ", "GIÁM", "TRƯỞNG", "HIỆU", "TỔNG", "CHỈ", "ĐỘI", "VIỆN", "CỤC")
) | {"QUYỀN", "BỘ", "THỨ", "THỦ"}
_SIGNED = late(r"\(?\s*(?:đã\s+ký|ký\b|chữ\s+ký)")
_TYPES = frozenset(
    ("KẾ HOẠCH", "QUYẾT ĐỊNH", "BÁO CÁO", "TỜ TRÌNH", "THÔNG BÁO", "CHƯƠNG TRÌNH", "HƯỚNG DẪN",
     "PHƯƠNG ÁN", "ĐỀ ÁN", "DỰ ÁN", "CHỈ THỊ", "NGHỊ QUYẾT", "QUY CHẾ", "QUY ĐỊNH", "THỂ LỆ",
     "ĐIỀU LỆ", "BIÊN BẢN", "KẾT LUẬN", "HỢP ĐỒNG", "CÔNG ĐIỆN", "THÔNG TRI", "GIẤY MỜI")
)  # fmt: skip


def is_rule(text: str) -> bool:
    """Whether a line is only a drawn rule: dashes, underscores, asterisks, equals signs."""
    if text.lstrip()[:1] not in _RULE_MARKS:
        return False
    marks = text.replace(" ", "").replace("\u00a0", "").replace("\t", "")
    return bool(marks) and not marks.strip("".join(_RULE_MARKS))


def is_page_number(text: str) -> bool:
    """Whether a line holds a page number and nothing else."""
    # Most lines are done with at their first letter.
    if any(map(str.isalpha, text)) and "trang" not in text[:40].lower():
        return False
    return bool(_PAGE_NUMBER.fullmatch(text.lower()))


def label_kind(text: str) -> str:
    """The kind of list mark a line begins with, '' when it begins with none.

    One of ``roman``, ``decimal``, ``arabic``, ``letter``, ``dash``.
    """
    return _label(text)[0]


def after_label(text: str) -> str:
    """The line behind its list mark."""
    return text[_label(text)[1] :]


def _label(text: str) -> tuple[str, int]:
    """The kind of the list mark a line begins with and its length; '' and 0 for none."""
    first = text[:1]
    if first in _DASHES:
        rest = text[1:].lstrip()
        return ("dash", len(text) - len(rest)) if rest and rest[0] not in "–—-" else ("", 0)
    found: tuple[str, int] | None = None
    if first.isdecimal() or (first and first in "IVX"):
        found = _numeral(text)
    return found or _letter(text) or ("", 0)


def _numeral(text: str) -> tuple[str, int] | None:
    """The same for a mark in Arabic or Roman numerals.

    A capital must follow where the mark alone says little: "3- Yêu cầu", "2/Yêu cầu", "1.1 Về nước"
    are labels, "12 - 13 tỷ", "7/2026", "3.5 triệu" are none.
    """
    start = text[:_LONGEST_LABEL].translate(_ALIKE)
    roman = start[0] in "IVX"
    found = (_ROMAN if roman else _NUMBER).match(start)
    if found is None:
        return None
    mark = found[0].rstrip()[-1]
    decimal = not roman and found["more"] is not None
    tight_slash = mark == "/" and found[0][-1] == "/"
    if tight_slash or (mark == "-" and not roman) or (decimal and mark.isdecimal()):
        following = start[found.end() :].removeprefix('"') if decimal else start[found.end() :]
        if following[:1] not in _CAPITALS:
            return None
    return ("roman" if roman else "decimal" if decimal else "arabic"), found.end()


def _letter(text: str) -> tuple[str, int] | None:
    """The same for a letter: "a) ", "đ.", "A. "."""
    first, mark = text[:1], text[1:2]
    small = first in _SMALL_LABELS and mark in (")", "/", ".")
    if not small and not (first in _CAPITAL_LABELS and mark == "."):
        return None
    rest = text[2:].lstrip()
    spaced = len(rest) < len(text) - 2
    return ("letter", len(text) - len(rest)) if rest and (spaced or mark == ")") else None


def opens_paragraph(text: str) -> bool:
    """Whether a line begins as only the first line of a paragraph does, list marks apart."""
    if text.startswith(_UNIT_WORDS) and _UNIT.match(text):
        return True
    if _begins(text, _OPENERS) or _is_number_line(text):
        return True
    return is_recipients(text) or is_authority(text)


def is_basis(text: str) -> bool:
    """Whether a line begins as the legal bases or the opening of a document do."""
    return _begins(text, _BASES)


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
    return text.rstrip(_CLOSERS)[-1:] in _END_MARKS


def hangs(text: str) -> bool:
    """Whether a line breaks off: at a comma, a dash, or a word that asks for another one."""
    if text.rstrip().endswith((",", "–", "-")):
        return True
    return _last_word(text) in _HANGING


def asks_for_label(text: str, kind: str) -> bool:
    """Whether the last word of a line is one that a number or a letter follows ("lần thứ")."""
    word = _last_word(text)
    return word == "điểm" if kind == "letter" else word in _BEFORE_NUMBER


def is_type_line(text: str) -> bool:
    """Whether a line is a type of document (tên loại) in capitals and nothing else."""
    return " ".join(text.split()) in _TYPES


def is_appendix(text: str) -> bool:
    """Whether a line is the heading of an appendix."""
    return text.upper().startswith("PHỤ LỤC")


def is_recipients(text: str) -> bool:
    """Whether a line is the heading Nơi nhận (more may stand behind it)."""
    return text[:1] in ("N", "n") and bool(_NOI_NHAN.match(text.lower()))


def is_authority(text: str) -> bool:
    """Whether a line begins with the authority to sign (TM., KT., TL. …) before a body or post."""
    found = _AUTHORITY.match(text) if text.startswith(_SHORT_WORDS) else None
    return found is not None and _CAPITALS.issuperset(text[found.end() : found.end() + 2])


def is_header_part(text: str) -> bool:
    """Whether a line is what stands in the right column of a header, or its number line."""
    return is_right_header(text) or _is_number_line(text)


def is_right_header(text: str) -> bool:
    """Whether a line is what stands in the right column of a header.

    That is Quốc hiệu, Tiêu ngữ, the Party's title, place and date.
    """
    if len(text) > 120:
        return False
    if _has_words(text, _QUOC_HIEU) or _has_words(text, _TIEU_NGU):
        return True
    if text.startswith("ĐẢNG") and _PARTY_TITLE.match(text):
        return True
    return text[:1] in _CAPITALS and bool(_PLACE_AND_DATE.fullmatch(text))


def is_signature_part(text: str) -> bool:
    """Whether a line is what stands in the right column of a signature block, names apart."""
    if len(text) > 80:
        return False
    if is_authority(text) or _SIGNED.match(text.lower()):
        return True
    return in_capitals(text) and len(words := text.split(None, 1)) > 1 and words[0] in _POSTS


def is_person(text: str) -> bool:
    """Whether a line has the form of a person's name: two to five words with capitals."""
    words = text.split()
    if len(text) > 40 or not 2 <= len(words) <= 5 or text.isupper():
        return False
    # Only the first word may be an abbreviation.
    words[0] = words[0].removesuffix(".")
    return all(word.isalnum() and word[0] in _CAPITALS for word in words)


def _last_word(text: str) -> str:
    return text.rsplit(None, 1)[-1].lower() if text else ""


def _is_number_line(text: str) -> bool:
    return text[:1] == "S" and bool(_NUMBER_LINE.match(text[:_LONGEST_LABEL].translate(_ALIKE)))


def _begins(text: str, phrases: tuple[str, ...]) -> bool:
    """Whether a line begins with one of some phrases, as whole words, however they are spaced."""
    start = " ".join(text[:_LONGEST_OPENING].split())
    if not start.startswith(phrases):
        return False
    lengths = (len(phrase) for phrase in phrases if start.startswith(phrase))
    return any(not start[length : length + 1].isalnum() for length in lengths)


def _has_words(text: str, words: Sequence[str]) -> bool:
    """Whether each of the first words of a line is one of those at its place in ``words``."""
    small = text.lower().replace("–", " ").replace("—", " ").replace("-", " ")
    found = [word.rstrip(".,:;!(") for word in small.split(None, len(words))[: len(words)]]
    if len(found) < len(words) or not text[:1].isalpha():
        return False
    return all(word in known.split() for word, known in zip(found, words, strict=True))
