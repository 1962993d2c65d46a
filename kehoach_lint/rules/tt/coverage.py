"""Whether the lines of Nơi nhận name a body, alone or in a group. In doubt, they do."""

from __future__ import annotations

import re
from enum import Enum

from kehoach_lint.rules.tt.bodywords import DISTRICT, PROVINCE, plain, ranks


class Sort(Enum):
    """Sorts of bodies that are named in groups of their own."""

    GOVERNMENT = r"(?:chủ tịch )?ủy ban nhân dân\b"
    COUNCIL = r"hội đồng nhân dân\b"
    PARTY = r"(?:tỉnh|thành|huyện|quận|thị|đảng) ủy\b|ban (?:thường vụ|chấp hành)\b"
    VILLAGE = (
        r"ban (?:quản lý|tự quản|cán sự|phát triển|công tác mặt trận)"
        r".*\b(?:thôn|bản|buôn|ấp|xóm|phố|làng)"
    )
    FRONT = r".*\bmặt trận\b"
    EMULATION = r"(?:hội đồng|ban) thi đua khen thưởng\b"
    INNER = (
        r"văn phòng|ban (?:chỉ đạo|tổ chức|giám|quản lý|tự quản|cán sự|phát triển)|hội đồng"
        r"|đoàn (?!thanh niên|xã|phường|tncs|cơ sở)"
    )
    FORCE = r"công an|.*\bquân sự\b|ban chỉ huy|bộ chỉ huy|bộ đội"
    UNION = r"hội|liên đoàn|công đoàn|đoàn"
    DEPARTMENT = r"(?:phòng|sở|bộ|ban|cục|chi cục|thanh tra)\b"
    PRESS = r"báo|đài"
    SCHOOL = r"trường"
    OTHER = r""


_SORTS = tuple((sort, re.compile(sort.value)) for sort in Sort)
_HEADS = re.compile(
    r"(?:trung tâm|chi cục|kho bạc|bảo hiểm|ngân hàng|bệnh viện|liên đoàn|công đoàn|thanh tra"
    r"|phòng|sở|ban|bộ|cục|hội|đoàn|trạm|hạt)\b"
)
_LEVEL_WORDS = frozenset(
    ("tỉnh", "thành", "phố", "huyện", "quận", "thị", "xã", "phường", "trấn", "các", "và", "của")
)
_EVERYBODY = re.compile(
    r"\bnhư (?:trên|điều|mục|phần|khoản|thành phần|đối tượng|kính|danh)|\bliên quan\b|\bdanh sách\b"
    r"|\b(?:các|thủ trưởng|lãnh đạo)\b.{0,40}\b(?:cơ quan|đơn vị)\b|(?<!tổ chức )\bthành viên\b"
)
_DEPARTMENTS = re.compile(
    r"\b(?:các|trưởng|lãnh đạo)\b.{0,30}?(?<!văn )\b(?:phòng|ngành|sở)\b|\b(?:các|trưởng) ban\b"
    r"(?! (?:quản lý|tự quản|cán sự|hội đồng|của hội đồng))|\bban ngành\b|\bphòng ban\b"
)
_UNIONS = re.compile(
    r"\bđoàn thể\b|\bcác (?:hội|đoàn|tổ chức)\b|\bhội đoàn\b"
    r"|\btổ chức (?:chính trị|thành viên|đoàn)\b"
)
_PLACES = re.compile(
    r"\b(?:các|cấp|\d+) (?:xã|phường|thị trấn|huyện|quận|thị xã|thành phố|địa phương|đặc khu)\b"
    r"|\bủy ban nhân dân (?:các|cấp|\d+)\b"
)
_VILLAGES = re.compile(
    r"\b(?:thôn|bản|buôn|ấp|xóm|phố|tổ dân phố|khu dân cư|làng|khóm|khối|sóc|phum|plei|tdp)\b"
)
_SCHOOLS = re.compile(r"(?<!môi )(?<!thị )(?<!hiện )\btrường\b|\bhiệu trưởng\b")
_PRESS = re.compile(r"\bbáo\b(?! cáo)|\bđài\b|\btruyền thanh\b")
_FORCES = re.compile(r"\bcông an\b|\bquân sự\b|\bbộ đội\b|\blực lượng vũ trang\b")
_DEPUTY_OF = {
    DISTRICT: re.compile(r"\bphòng nội vụ\b|\bvăn phòng (?:ủy ban|hội đồng) nhân dân\b"),
    PROVINCE: re.compile(r"\bsở nội vụ\b|\bvăn phòng (?:ủy ban|hội đồng) nhân dân\b"),
}
_COMMON = {
    Sort.COUNCIL: re.compile(r"\bhội đồng nhân dân\b"),
    Sort.INNER: _EVERYBODY,
    Sort.VILLAGE: _VILLAGES,
    Sort.FRONT: re.compile(rf"\bmặt trận\b|{_UNIONS.pattern}"),
    Sort.EMULATION: re.compile(r"\bthi đua khen thưởng\b|\bnội vụ\b"),
    Sort.FORCE: re.compile(rf"{_FORCES.pattern}|{_DEPARTMENTS.pattern}"),
    Sort.UNION: _UNIONS,
    Sort.DEPARTMENT: _DEPARTMENTS,
    Sort.PRESS: re.compile(rf"{_PRESS.pattern}|{_DEPARTMENTS.pattern}"),
    Sort.SCHOOL: re.compile(rf"{_SCHOOLS.pattern}|{_DEPARTMENTS.pattern}"),
    Sort.OTHER: _DEPARTMENTS,
}


def sort_of(name: str) -> Sort:
    """The sort of a body by its plain name (``bodywords.plain``)."""
    return next(sort for sort, start in _SORTS if start.match(name))


class Coverage:
    """The lines of Nơi nhận, asked for bodies by plain name."""

    def __init__(self, lines: list[str]) -> None:
        self._lines = [plain(line) for line in lines]

    def names(self, name: str, levels: frozenset[int], *, superior: bool) -> bool:
        """Whether a line names the body or a group it belongs to.

        ``levels`` are the levels it may be of (empty: not known). A body above the issuer is in a
        group only when the line says of which level the group is.
        """
        sort = sort_of(name)
        if sort is Sort.GOVERNMENT:
            return self._government(levels, superior)
        fitting = [line for line in self._lines if not superior or _may_be(line, levels)]
        if any(_same(name, line) for line in fitting):
            return True
        if sort is Sort.PARTY:
            return any(_party(name, line) for line in fitting)
        if superior and sort is not Sort.EMULATION:
            fitting = [line for line in fitting if ranks(line) & levels]
        group = _COMMON[sort]
        if any(group.search(line) or _EVERYBODY.search(line) for line in fitting):
            return True
        return superior and not name.startswith("ban thi đua") and self._government(levels, True)

    def _government(self, levels: frozenset[int], superior: bool) -> bool:
        """Whether the committee of a level is named, or for one above the office in its stead."""
        told = [line for line in self._lines if ranks(line) & levels]
        if any("ủy ban nhân dân" in line for line in told):
            return True
        if not superior:
            return any(_PLACES.search(line) or _EVERYBODY.search(line) for line in self._lines)
        return any(
            deputy.search(line)
            for level, deputy in _DEPUTY_OF.items()
            if level in levels
            for line in self._lines
            if _may_be(line, levels)
        )


def _may_be(line: str, levels: frozenset[int]) -> bool:
    """Whether a line speaks of one of the levels, or of none at all."""
    named = ranks(line)
    return not named or not levels or bool(named & levels)


def _same(name: str, line: str) -> bool:
    """Whether a line has the name: its noun and its first two own words, or their initials."""
    head = _HEADS.match(name)
    noun = head[0] if head else name.split()[0]
    own = [word for word in name[len(noun) :].split() if word not in _LEVEL_WORDS]
    if not own:
        return f" {noun} " in f" {line} "
    other = _HEADS.search(line)
    if " ".join(own[:2]) in line and (noun in line or other is None):
        return True
    initials = "".join(word[0] for word in own)
    return len(initials) > 1 and any(word.endswith(initials) for word in line.split())


def _party(name: str, line: str) -> bool:
    committee = name.split(" ủy")[0]
    if committee == name:  # ban thường vụ, ban chấp hành
        return bool(re.search(r"\bủy\b(?! (?:ban|viên))|\bđảng\b", line))
    return f"{committee} ủy" in line
