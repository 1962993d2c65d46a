"""Batches of plans with known defects between them: all found, hardly a false one."""

from __future__ import annotations

import pytest

from kehoach_lint.between import parents_of
from tests.between.families import Batch, compared, in_districts, provincial, told

LEAST_KINDS, LEAST_PLANTED, MOST_FALSE = 10, 60, 2


@pytest.mark.parametrize("seed", [1, 5, 17])
def test_everything_planted_among_forty_is_found(seed: int) -> None:
    family, parent, plans = provincial(seed)
    assert len(plans) + 1 == 40
    assert len(family.planted) >= LEAST_PLANTED
    assert len({one.kind for one in family.planted}) >= LEAST_KINDS
    missed, false = compared(family, told(plans, parent))
    assert missed == []
    assert len(false) <= MOST_FALSE, false


def test_a_plan_in_the_batch_is_found_to_stand_above() -> None:
    family, parent, plans = provincial(1)
    batch = [*plans[:20], (family.parent.name, parent), *plans[20:]]
    missed, false = compared(family, told(batch))
    assert missed == []
    assert len(false) <= MOST_FALSE, false


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_a_chain_of_three_levels_is_followed(seed: int) -> None:
    family, top, plans = in_districts(seed)
    batch: Batch = [(family.parent.name, top), *plans]
    found = parents_of(lambda: batch)
    below: dict[str, str] = {}
    for plan in family.plans:
        if plan.facts.unit.noun == "huyện":
            below[plan.name] = district = plan.name
            assert found[plan.name] == family.parent.name
        elif plan.facts.cited is not None:
            assert found[plan.name] == district
    assert len(below) == 2
    missed, false = compared(family, told(batch))
    assert missed == []
    assert len(false) <= MOST_FALSE, false


@pytest.mark.parametrize("seed", [3, 11])
def test_plans_in_which_nothing_is_wrong_are_quiet(seed: int) -> None:
    _, parent, plans = provincial(seed, 39, 0)
    assert [(name, one.code, one.message) for name, one in told(plans, parent)] == []


def test_a_finding_points_into_the_other_file() -> None:
    family, parent, plans = provincial(1)
    texts = {plan.name: plan.text.split("\n") for plan in (family.parent, *family.plans)}
    places = [
        (other.elsewhere, finding.code)
        for _, finding in told(plans, parent)
        for other in finding.related
        if other.elsewhere is not None
    ]
    assert {code for _, code in places} >= {"LV010", "LV013", "LV017", "LV030", "LV031", "LV033"}
    for place, _ in places:
        first, last = place.start, place.end
        assert first.line == last.line
        line = texts[place.path][first.line - 1]
        assert line[first.column - 1 : last.column - 1] == place.excerpt


def test_the_order_of_the_batch_changes_no_finding_against_the_plan_above() -> None:
    _, parent, plans = provincial(5)

    def above(batch: Batch) -> list[tuple[str, str, str]]:
        found = told(batch, parent)
        return sorted((n, f.code, f.message) for n, f in found if f.code < "LV030")

    assert above(plans) == above(plans[::-1])


def test_findings_come_in_the_order_of_the_batch_and_of_the_text() -> None:
    _, parent, plans = provincial(5)
    found = told(plans, parent)
    order = {name: number for number, (name, _) in enumerate(plans)}
    keys = [(order[name], finding.span, finding.code) for name, finding in found]
    assert keys == sorted(keys)


def test_a_single_document_and_none_are_borne() -> None:
    _, parent, plans = provincial(5)
    assert told([]) == []
    assert told(plans[:1]) == []
    assert told([], parent) == []
