"""Tables of the encodings used before Unicode, as their bytes read in Latin-1 letters.

TCVN3 after TCVN 5712:1993 (code page VN3, fonts .VnTime); VNI after the table of the VNI fonts for
Windows; VIQR after RFC 1456. Written by hand after these.
"""

from __future__ import annotations

import unicodedata

_TCVN3_LETTERS = (
    "ĂÂÊÔƠƯĐăâêôơưđẰ\u0300\u0309\u0303\u0301\u0323àảãáạẲằẳẵắẴẮẦẨẪẤỀặầẩẫấậèỂẻẽéẹềểễếệìỉỄẾỒ"
    "ĩíịòỔỏõóọồổỗốộờởỡớợùỖủũúụừửữứựỳỷỹýỵ"
)
TCVN3 = dict(zip(map(chr, range(0xA1, 0xFF)), _TCVN3_LETTERS, strict=True))
"""One letter for each code from A1 to FE."""

_ACUTE, _GRAVE, _HOOK, _TILDE, _DOT = "\u0301", "\u0300", "\u0309", "\u0303", "\u0323"
_TONES = (_ACUTE, _GRAVE, _HOOK, _TILDE, _DOT)


def _composed(base: str, mark: str) -> str:
    return unicodedata.normalize("NFC", base + mark)


def _vni() -> dict[str, str]:
    """A base letter, then a sign for hat or hook and tone; some letters are one code."""
    table = {"æ": "ỉ", "ó": "ĩ", "ò": "ị", "î": "ỵ", "ñ": "đ", "ô": "ơ", "ö": "ư"}
    plain = tuple(zip("ùøûõï", _TONES, strict=True))
    for base, letter in (*zip("aeouy", "aeouy", strict=True), ("ô", "ơ"), ("ö", "ư")):
        table |= {base + sign: _composed(letter, tone) for sign, tone in plain}
    for base, hatted in zip("aeo", "âêô", strict=True):
        table[base + "â"] = hatted
        signs = zip("áàåãä", _TONES, strict=True)
        table |= {base + sign: _composed(hatted, tone) for sign, tone in signs}
    table["aê"] = "ă"
    table |= {"a" + sign: _composed("ă", t) for sign, t in zip("éèúüë", _TONES, strict=True)}
    large = {key.upper(): letter.upper() for key, letter in table.items()}
    first = {key[0].upper() + key[1:]: letter.upper() for key, letter in table.items()}
    return {**table, **first, **large}


VNI = _vni()
"""A letter for each code or pair of codes."""

VIQR_SHAPES = {"^": "\u0302", "(": "\u0306", "+": "\u031b"}
VIQR_TONES = dict(zip("'`?~.", _TONES, strict=True))
"""The combining mark of each sign that VIQR writes behind a letter."""
