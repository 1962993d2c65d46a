"""A family of invented plans: one of a province, those of districts and communes below it, with
known defects between them.

The plans are written by a grammar (``wording``): no two take the same choices, but for those that
are made as copies of one another. Names of units are facts, everything else is invented. What is
planted is told with the document and the code of the rule that is to find it.
"""

from __future__ import annotations

import random
from collections.abc import Sequence
from datetime import date, timedelta
from typing import NamedTuple

from benchmarks.desk import defects
from benchmarks.desk.facts import Cited, Facts, Unit
from benchmarks.desk.writing import text_of
from kehoach_lint.resources import data_folder

_SURNAMES = ("Nông", "Lò", "Vàng", "Quách", "Tẩn", "Giàng", "Lục", "Hoàng", "Bàn", "Lù", "Sùng")
_MIDDLE = ("Văn", "Thị", "Seo", "A", "Khắc", "Bá", "Minh", "Mùi", "Láo")
_GIVEN = (
    "Vượng", "Thắm", "Pao", "Sử", "Lanh", "Mẩy", "Chẩn", "Khoáng", "Dín", "Tả", "Hồng", "Phủ",
    "Chứ", "Páo", "Sình", "Lử", "Cấu", "Vần", "Phìn", "Đoàng", "Kháng", "Thào", "Dùa",
)  # fmt: skip
_MOVEMENT = "Ngõ sáng vườn xanh, làng sạch nước trong"
_THEME = "Chung một lối đi, chung nhau một nguồn nước"
_SLOGAN = "Mỗi nhà một góc xanh, mỗi ngõ một ngọn đèn"
_TARGETS = {"sort": 80, "light": 90, "bag": 70, "garden": 2, "school": 95, "burn": 15}


class Written(NamedTuple):
    """A plan: the name of its file, its text, and what it was written from."""

    name: str
    text: str
    facts: Facts


class Planted(NamedTuple):
    """A defect: the file, its kind, the code of the rule that finds it."""

    name: str
    kind: str
    code: str


class Family(NamedTuple):
    """The plan above all, the others, and what is wrong in them."""

    parent: Written
    plans: tuple[Written, ...]
    planted: tuple[Planted, ...]


def communes_of(province: str) -> list[str]:
    """The communes of a province since 01/7/2025, by the program's table of units."""
    rows = (data_folder("rulesets") / "don-vi.tsv").read_text(encoding="utf-8").splitlines()
    cells = [row.split("\t") for row in rows if not row.startswith("#")]
    names = [c[0] for c in cells if len(c) > 6 and c[1] == c[2] == "xã" and c[4] == province]
    # Names of one syllable are no names to the rules, and some are those of two units.
    return sorted({name for name in names if len(name.split()) > 1})


def two_levels(seed: int, size: int = 39, wrong: int = 66) -> Family:
    """A province and ``size`` of its communes in 2026, with ``wrong`` defects of all kinds."""
    chance = random.Random(seed)  # noqa: S311
    year, province = 2026, Unit("tỉnh", "Lào Cai")
    above = _top(province, year, chance)
    names = chance.sample(communes_of("Lào Cai"), size)
    signers = _signers(size, chance)
    plans = [
        _below(Unit("xã", name), above, signer, number, chance)
        for number, (name, signer) in enumerate(zip(names, signers, strict=True))
    ]
    return _finished(above, plans, wrong, chance)


def three_levels(seed: int, wrong: int = 12) -> Family:
    """A city, two districts and a dozen communes in 2024, each carrying out the plan above it."""
    chance = random.Random(seed)  # noqa: S311
    above = _top(Unit("thành phố", "Hà Nội"), 2024, chance)
    plans = []
    signers = iter(_signers(20, chance))
    for number, (district, communes) in enumerate(_DISTRICTS.items()):
        own = _below(Unit("huyện", district), above, next(signers), 50 + number, chance)
        plans.append(own)
        for at, name in enumerate(communes):
            commune = _below(Unit("xã", name), own, next(signers), 20 * number + at, chance)
            plans.append(commune)
    return _finished(above, plans, wrong, chance)


_DISTRICTS = {
    "Ba Vì": ("Cổ Đô", "Vật Lại", "Yên Bài", "Ba Trại", "Thụy An", "Chu Minh"),
    "Thạch Thất": ("Hạ Bằng", "Phú Kim", "Cần Kiệm", "Hương Ngải", "Lại Thượng", "Đồng Trúc"),
}


def _finished(above: Facts, plans: Sequence[Facts], wrong: int, chance: random.Random) -> Family:
    made = list(plans)
    planted = []
    for at, kind in defects.chosen([facts.unit.noun for facts in made], wrong, chance):
        made[at] = defects.PLANTERS[kind].plant(made, at, chance)
        planted.append((at, kind))
    names = [_name(at, facts) for at, facts in enumerate(made)]
    written = (
        Written(name, text_of(facts), facts) for name, facts in zip(names, made, strict=True)
    )
    told = tuple(Planted(names[at], kind, defects.PLANTERS[kind].code) for at, kind in planted)
    return Family(Written("cap-tren.txt", text_of(above), above), tuple(written), told)


def _name(at: int, facts: Facts) -> str:
    kind = "huyen" if facts.unit.noun == "huyện" else "xa"
    return f"{kind}-{at + 1:02d}.txt"


def _signers(size: int, chance: random.Random) -> list[str]:
    """Invented names, no two alike."""
    found: dict[str, None] = {}
    while len(found) < size:
        found[" ".join(chance.choice(part) for part in (_SURNAMES, _MIDDLE, _GIVEN))] = None
    return list(found)


def _top(unit: Unit, year: int, chance: random.Random) -> Facts:
    start = date(year, 2, 10) + timedelta(days=chance.randrange(10))
    return Facts(
        unit=unit,
        above=None,
        wording=chance.randrange(10**9),
        year=year,
        number=chance.randrange(30, 90),
        issued=date(year, 1, chance.randrange(12, 28)),
        signer="Phùng Quốc Lãm",
        movement=_MOVEMENT,
        theme=_THEME,
        slogan=_SLOGAN,
        start=start,
        end=date(year, 11, 20),
        report=date(year, 11, 28),
        collect=date(year, 11, 28),
        targets=tuple(_TARGETS.items()),
        cited=None,
        others=(),
        villages=0,
        households=0,
        people=0,
    )


def _below(
    unit: Unit, above: Facts, signer: str, number: int, chance: random.Random
) -> Facts:
    """A plan in which nothing is wrong: inside the period, targets at least as high."""
    issued = above.issued + timedelta(days=chance.randrange(4, 9))
    start = max(above.start, issued) + timedelta(days=chance.randrange(1, 5))
    above_by = above.collect
    commune = unit.noun == "xã"
    report = above_by - timedelta(days=chance.randrange(1, 4) + (0 if commune else 2))
    targets = [
        (name, least + (chance.choice((0, -2)) if name == "burn" else chance.choice((0, 0, 1))))
        for name, least in above.targets
    ]
    # No two communes have the same number of households by chance.
    households = 1301 + 10 * (number * 7 % 370) + chance.randrange(1, 9)
    place = above.above or above.unit
    return Facts(
        unit=unit,
        above=above.unit,
        wording=chance.randrange(10**9),
        year=above.year,
        number=number + 11,
        issued=issued,
        signer=signer,
        movement=above.movement,
        theme=above.theme,
        slogan=above.slogan,
        start=start,
        end=above.end - timedelta(days=chance.randrange(0, 4)),
        report=report,
        collect=report - timedelta(days=chance.randrange(3, 6)),
        targets=tuple(targets),
        cited=Cited(above.number, "KH", above.issued, above.unit, "Ủy ban nhân dân", None),
        others=_basis(place, above.year),
        villages=chance.randrange(7, 19),
        households=households,
        people=households * 4 + chance.choice((1, 3, 7, 9)),
        neighbour=chance.random() < 0.4,
        local=chance.random() < 0.3,
        whose=chance.choice(("UBND", "Ủy ban nhân dân")),
    )


def _basis(place: Unit, year: int) -> tuple[Cited, ...]:
    """What all plans below one province are based on."""
    return (
        Cited(
            31, "NQ", date(year - 1, 12, 9), place, "Hội đồng nhân dân",
            f"về nhiệm vụ gìn giữ nguồn nước năm {year}",
        ),
        Cited(
            1422, "QĐ", date(year - 1, 12, 18), place, "Ủy ban nhân dân",
            f"về giao chỉ tiêu môi trường nông thôn năm {year}",
        ),
    )  # fmt: skip
