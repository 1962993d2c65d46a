"""Whether the lines of Nơi nhận name a body, alone or in a group. In doubt, they do."""

from __future__ import annotations

from itertools import pairwise

from kehoach_lint.resources import last_per_data
from kehoach_lint.rules.tt.bodywords import DISTRICT, PROVINCE, plain, ranks
from kehoach_lint.rulesets.recipients import (
    EVERYBODY,
    FOR_DISTRICT,
    FOR_PROVINCE,
    LOWER,
    Sort,
    recipient_words,
    starts,
)

_NOUNS = (
    "trung tâm", "chi cục", "kho bạc", "bảo hiểm", "ngân hàng", "bệnh viện", "liên đoàn",
    "công đoàn", "thanh tra", "phòng", "sở", "ban", "bộ", "cục", "hội", "đoàn", "trạm", "hạt",
)  # fmt: skip
_LEVEL_WORDS = frozenset(
    ("tỉnh", "thành", "phố", "huyện", "quận", "thị", "xã", "phường", "trấn", "các", "và", "của")
)
_DEPUTY_OF = {DISTRICT: FOR_DISTRICT, PROVINCE: FOR_PROVINCE}


@last_per_data(1024)
def sort_of(name: str) -> Sort:
    """The sort of a body by its plain name (``bodywords.plain``)."""
    return next(row.sort for row in recipient_words().sorts if row.fits(name))


def _says(line: str, *groups: str) -> bool:
    """Whether a line names one of the groups (by their ids)."""
    known = recipient_words().groups
    return any(known[group].says(line) for group in groups)


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
        groups = next(row.groups for row in recipient_words().sorts if row.sort is sort)
        if any(_says(line, EVERYBODY, *groups) for line in fitting):
            return True
        return superior and not name.startswith("ban thi đua") and self._government(levels, True)

    def _government(self, levels: frozenset[int], superior: bool) -> bool:
        """Whether the committee of a level is named, or for one above the office in its stead."""
        told = [line for line in self._lines if ranks(line) & levels]
        if any("ủy ban nhân dân" in line for line in told):
            return True
        if not superior:
            return any(_says(line, EVERYBODY, LOWER) for line in self._lines)
        return any(
            _says(line, deputy)
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
    noun = next((noun for noun in _NOUNS if starts(name, (noun,))), name.split()[0])
    own = [word for word in name[len(noun) :].split() if word not in _LEVEL_WORDS]
    if not own:
        return f" {noun} " in f" {line} "
    others = any(f"{other} " in f"{line} " for other in _NOUNS)
    if " ".join(own[:2]) in line and (noun in line or not others):
        return True
    initials = "".join(word[0] for word in own)
    return len(initials) > 1 and any(word.endswith(initials) for word in line.split())


def _party(name: str, line: str) -> bool:
    """Whether a line names a Party committee."""
    committee = name.split(" ủy")[0]
    if committee != name:
        return f"{committee} ủy" in line
    # ban thường vụ, ban chấp hành: of any committee
    words = [*line.split(), ""]
    before_other = ("ban", "viên")
    return "đảng" in words or any(
        word == "ủy" and not following.startswith(before_other)
        for word, following in pairwise(words)
    )
