"""Defects between invented plans: how each is planted and which rule is to find it."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import timedelta
from typing import Any, NamedTuple

from benchmarks.desk.facts import Facts

Plant = Callable[[Sequence[Facts], int, random.Random], Facts]
"""Makes one plan of many (by its number) wrong."""


class Planter(NamedTuple):
    """A kind of defect: how it is planted, which rule finds it, and what it touches. Two that touch
    the same part are never planted in one plan."""

    plant: Plant
    code: str
    part: str


def chosen(nouns: Sequence[str], count: int, chance: random.Random) -> Iterator[tuple[int, str]]:
    """Plans (by number, given the nouns of their units) and kinds of defects for them: all kinds
    in turn, at most three in one plan, and no two at odds."""
    free: dict[int, set[str]] = {at: set() for at, noun in enumerate(nouns) if noun == "xã"}
    kinds = list(PLANTERS)
    for number in range(count):
        kind = kinds[number % len(kinds)]
        part = PLANTERS[kind].part
        # The first plans stay as they are: copies are made of them.
        open_plans = [
            at
            for at, parts in free.items()
            if len(parts) < 3 and part not in parts and not (_ODD & {*parts, part} and parts)
        ][_ORIGINALS:]
        if open_plans:
            at = chance.choice(open_plans)
            free[at].add(part)
            yield at, kind


_ODD = frozenset(("copy",))
"""Parts that go with no other in one plan."""
_ORIGINALS = 4


def _moved(field: str, least: int, most: int) -> Plant:
    def plant(plans: Sequence[Facts], at: int, chance: random.Random) -> Facts:
        own = plans[at]
        days = timedelta(days=chance.randrange(least, most))
        return own._replace(**{field: getattr(own, field) + days})

    return plant


def _late_end(plans: Sequence[Facts], at: int, chance: random.Random) -> Facts:
    own = plans[at]
    # Past any end above; the reports go with it, inside their own limits.
    return own._replace(end=own.end + timedelta(days=chance.randrange(5, 8)))


def _early(plans: Sequence[Facts], at: int, chance: random.Random) -> Facts:
    own = plans[at]
    return own._replace(start=own.start - timedelta(days=chance.randrange(30, 40)))


def _uncited(plans: Sequence[Facts], at: int, chance: random.Random) -> Facts:
    del chance
    return plans[at]._replace(cited=None)


def _cited(field: str) -> Plant:
    """The plan above with another number, day or issuer."""

    def plant(plans: Sequence[Facts], at: int, chance: random.Random) -> Facts:
        own = plans[at]
        cited = own.cited
        if cited is None:
            raise ValueError("nothing is cited")
        if field == "number":
            cited = cited._replace(number=cited.number + chance.choice((1, 9, 10)))
        elif field == "day":
            cited = cited._replace(day=cited.day + timedelta(days=chance.choice((-2, 1, 2))))
        else:
            wrong = chance.choice(("Yên Bái", "Lai Châu", "Tuyên Quang"))
            cited = cited._replace(unit=cited.unit._replace(name=wrong))
        return own._replace(cited=cited)

    return plant


def _basis(field: str) -> Plant:
    """What all cite, with another number, day or issuer."""

    def plant(plans: Sequence[Facts], at: int, chance: random.Random) -> Facts:
        own = plans[at]
        which = chance.randrange(len(own.others))
        cited = own.others[which]
        if field == "number":
            cited = cited._replace(number=cited.number + chance.choice((1, 3, 30)))
        elif field == "day":
            cited = cited._replace(day=cited.day + timedelta(days=chance.choice((-1, 1, 4))))
        else:
            cited = cited._replace(unit=cited.unit._replace(name="Điện Biên"))
        others = (*own.others[:which], cited, *own.others[which + 1 :])
        return own._replace(others=others)

    return plant


_SYNONYMS = {
    "sáng": "đẹp",
    "xanh": "tươi",
    "làng": "bản",
    "sạch": "thơm",
    "lối": "con",
    "nguồn": "dòng",
    "góc": "vườn",
    "ngọn": "bóng",
    "Chung": "Cùng",
}


def _reworded(field: str) -> Plant:
    def plant(plans: Sequence[Facts], at: int, chance: random.Random) -> Facts:
        words = getattr(plans[at], field).split(" ")
        places = [n for n, word in enumerate(words) if word.strip(",") in _SYNONYMS]
        place = chance.choice(places)
        bare = words[place].strip(",")
        words[place] = words[place].replace(bare, _SYNONYMS[bare])
        changed: dict[str, Any] = {field: " ".join(words)}
        return plans[at]._replace(**changed)

    return plant


def _lowered(plans: Sequence[Facts], at: int, chance: random.Random) -> Facts:
    targets = dict(plans[at].targets)
    name = chance.choice([one for one in targets if one != "garden"])
    targets[name] += 9 if name == "burn" else -chance.choice((5, 10, 15))
    return plans[at]._replace(targets=tuple(targets.items()))


def _dropped(plans: Sequence[Facts], at: int, chance: random.Random) -> Facts:
    targets = dict(plans[at].targets)
    del targets[chance.choice(list(targets))]
    return plans[at]._replace(targets=tuple(targets.items()))


def _bodiless(plans: Sequence[Facts], at: int, chance: random.Random) -> Facts:
    left = chance.choice(("Hội Nông dân", "Hội Liên hiệp Phụ nữ", "Đoàn Thanh niên"))
    return plans[at]._replace(without=(left,))


def _original(plans: Sequence[Facts], at: int, chance: random.Random) -> Facts:
    """A plan that another was copied from: one of the first communes, whose own is not wrong."""
    first = [facts for facts in plans[:at] if facts.unit.noun == "xã"][:_ORIGINALS]
    return chance.choice(first)


def _left_unit(plans: Sequence[Facts], at: int, chance: random.Random) -> Facts:
    other = _original(plans, at, chance)
    return plans[at]._replace(wording=other.wording, left=other.unit)


def _left_figures(plans: Sequence[Facts], at: int, chance: random.Random) -> Facts:
    other = _original(plans, at, chance)
    own = plans[at]._replace(wording=other.wording, households=other.households)
    # Copies are made of what was there before.
    return own._replace(people=other.people, issued=max(own.issued, other.issued))


def _left_signer(plans: Sequence[Facts], at: int, chance: random.Random) -> Facts:
    other = _original(plans, at, chance)
    own = plans[at]
    return own._replace(signer=other.signer, issued=max(own.issued, other.issued))


PLANTERS: Mapping[str, Planter] = {
    "ends-late": Planter(_late_end, "LV010", "period"),
    "starts-early": Planter(_early, "LV010", "period"),
    "reports-late": Planter(_moved("report", 5, 9), "LV011", "report"),
    "parent-uncited": Planter(_uncited, "LV012", "cited"),
    "parent-number": Planter(_cited("number"), "LV013", "cited"),
    "parent-date": Planter(_cited("day"), "LV013", "cited"),
    "parent-issuer": Planter(_cited("unit"), "LV013", "cited"),
    "theme": Planter(_reworded("theme"), "LV014", "theme"),
    "movement": Planter(_reworded("movement"), "LV015", "cited"),
    "slogan": Planter(_reworded("slogan"), "LV016", "slogan"),
    "target-lower": Planter(_lowered, "LV017", "target"),
    "target-missing": Planter(_dropped, "LV018", "target"),
    "body-missing": Planter(_bodiless, "LV019", "bodies"),
    "basis-number": Planter(_basis("number"), "LV030", "basis"),
    "basis-date": Planter(_basis("day"), "LV030", "basis"),
    "basis-issuer": Planter(_basis("unit"), "LV030", "basis"),
    "unit-left": Planter(_left_unit, "LV031", "copy"),
    "figures-left": Planter(_left_figures, "LV032", "copy"),
    "signer-left": Planter(_left_signer, "LV033", "copy"),
}
"""All kinds of defects, by name."""
