"""Names of bodies as words that can be compared: abbreviations written out, levels told."""

from __future__ import annotations

import re
from functools import lru_cache

from kehoach_lint.vietnamese.folding import fold

COMMUNE, DISTRICT, PROVINCE, CENTRAL = 1, 2, 3, 4
"""Ranks of the levels of government."""

_WRITTEN_OUT = tuple(
    (re.compile(rf"\b(?:{short})\b"), full)
    for short, full in (
        (r"ct\.?\s*ubnd", "chủ tịch ủy ban nhân dân"),
        (r"ubnd", "ủy ban nhân dân"),
        (r"hđnd", "hội đồng nhân dân"),
        (r"(?:ub\s?)?mttq(?:\s?vn)?|ubmt", "mặt trận tổ quốc"),
        (r"(?:hđ\s?)?tđ\s?[-,&]?\s?kt", "thi đua khen thưởng"),
        (r"gd\s?(?:&|và|-)?\s?đt", "giáo dục và đào tạo"),
        (r"lđ\s?-?\s?tb\s?(?:&|và|-)?\s?xh", "lao động thương binh và xã hội"),
        (r"tc\s?-?\s?kh", "tài chính kế hoạch"),
        (r"kt\s?-?\s?ht", "kinh tế hạ tầng"),
        (r"vh\s?-?\s?xh", "văn hóa xã hội"),
        (r"vh\s?(?:&|và|-)?\s?tt", "văn hóa và thông tin"),
        (r"nn\s?(?:&|và|-)?\s?ptnt", "nông nghiệp và phát triển nông thôn"),
        (r"nn\s?(?:&|và|-)?\s?mt", "nông nghiệp và môi trường"),
        (r"tn\s?(?:&|và|-)?\s?mt", "tài nguyên và môi trường"),
        (r"lđlđ", "liên đoàn lao động"),
        (r"hnd", "hội nông dân"),
        (r"hlhpn|(?:hội )?lhpn", "hội liên hiệp phụ nữ"),
        (r"hccb|(?:hội )?ccb", "hội cựu chiến binh"),
        (r"đtn(?:cs(?:\s?hcm)?)?|đoàn tncs(?:\s?hcm)?", "đoàn thanh niên"),
        (r"(?:bch\s?)?qs", "quân sự"),
        (r"ca", "công an"),
        (r"bhxh", "bảo hiểm xã hội"),
        (r"kbnn", "kho bạc nhà nước"),
        (r"vp", "văn phòng"),
        (r"đu", "đảng ủy"),
        (r"hu", "huyện ủy"),
        (r"tu", "tỉnh ủy"),
        (r"nv", "nội vụ"),
    )
)
_SHORT = re.compile(r"[A-ZĐ]{2}")
_TOKEN = re.compile(r"[^\W_]+")
_COMMUNE = re.compile(r"(?<!thị )\bxã\b(?! (?:hội|viên))|\bphường\b|\bthị trấn\b|\bđặc khu\b")
_DISTRICT = re.compile(r"\bhuyện\b|\bquận\b|\bthị xã\b|\bthị ủy\b")
_PROVINCE = re.compile(
    r"\btỉnh\b|\b(?:thành phố|tp) (?:hà nội|hồ chí minh|hải phòng|đà nẵng|cần thơ|huế)\b"
)
_CITY = re.compile(r"\bthành phố\b|\btp\b|\bthành ủy\b")
_CENTRAL = re.compile(r"\btrung ương\b|\bchính phủ\b|\bbộ (?!phận|chỉ huy|đội|máy)\w+")


@lru_cache(maxsize=1024)
def plain(text: str) -> str:
    """``text`` folded, without marks, its abbreviations written out, words one space apart."""
    folded = fold(text)
    if _SHORT.search(text):
        for pattern, full in _WRITTEN_OUT:
            folded = pattern.sub(full, folded)
    return " ".join(_TOKEN.findall(folded))


@lru_cache(maxsize=1024)
def ranks(plain_text: str) -> frozenset[int]:
    """The levels that plain text names; a city may be of two."""
    found = set()
    if _COMMUNE.search(plain_text):
        found.add(COMMUNE)
    if _DISTRICT.search(plain_text):
        found.add(DISTRICT)
    if _PROVINCE.search(plain_text):
        found.add(PROVINCE)
    elif _CITY.search(plain_text):
        found.update((DISTRICT, PROVINCE))
    if _CENTRAL.search(plain_text):
        found.add(CENTRAL)
    return frozenset(found)
