"""The tables behind the TR rules: complete, consistent, and refused when they are faulty."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from kehoach_lint.resources import data_folder
from kehoach_lint.rules.tr.patterns import patterns
from kehoach_lint.rulesets.loading import RulesetError
from kehoach_lint.rulesets.organisations import Kind, Small, load_names, names
from kehoach_lint.rulesets.units import PROVINCE, Units, provinces, units
from kehoach_lint.vietnamese.folding import fold

BEFORE, AFTER, NOW = date(2024, 3, 5), date(2025, 7, 1), date(2026, 11, 20)
TABLE = data_folder("rulesets") / "don-vi.tsv"


# ------------------------------------------------------------------------------------------ units


def rows() -> list[list[str]]:
    lines = TABLE.read_text("utf-8").splitlines()
    return [line.split("\t") for line in lines if not line.startswith("#")][1:]


def test_the_table_is_small_and_each_row_is_whole() -> None:
    assert TABLE.stat().st_size < 600_000
    assert all(len(row) == 7 for row in rows())
    assert all(row[2] in ("tỉnh", "huyện", "xã") for row in rows())


def test_provinces_stand_first_so_that_reading_the_head_is_enough() -> None:
    levels = [row[2] for row in rows()]
    last = max(index for index, level in enumerate(levels) if level == PROVINCE)
    assert set(levels[: last + 1]) == {PROVINCE}
    assert len(provinces()) == last + 1


def test_the_names_are_written_as_they_are_looked_up() -> None:
    for row in rows():
        assert fold(row[0]) == row[0].lower()
        assert units().is_unit(row[0]), row[0]


@pytest.mark.parametrize(
    ("day", "number", "cities"), [(BEFORE, 63, 5), (AFTER, 34, 6), (NOW, 34, 9)]
)
def test_provinces_and_cities_of_a_day(day: date, number: int, cities: int) -> None:
    of_the_day = [unit for unit in provinces() if unit.existed(day)]
    assert len(of_the_day) == number
    assert sum(unit.type == "thành phố" for unit in of_the_day) == cities


@pytest.mark.parametrize(
    ("name", "day", "there"),
    [
        ("Cẩm Lĩnh", BEFORE, True),
        ("Cẩm Lĩnh", NOW, False),
        ("CẨM LĨNH", None, True),
        ("Cầm Lãnh", None, False),
        ("Hoà Bình", BEFORE, True),
        ("Hòa Bình", BEFORE, True),
        ("Đắk Hà", BEFORE, True),
        ("Đăk Hà", BEFORE, False),
        ("Đăk Hà", NOW, True),
        ("Đắk Hà", NOW, False),
        ("Ea H’Leo", NOW, True),
        ("Phan Rang – Tháp Chàm", BEFORE, True),
        ("Hà Tây", date(2008, 7, 31), True),
        ("Thừa Thiên Huế", date(2025, 1, 1), False),
    ],
)
def test_units_in_time(name: str, day: date | None, there: bool) -> None:
    assert units().is_unit(name, day) is there


def test_a_unit_knows_where_it_belongs() -> None:
    (unit,) = units().find("Cẩm Lĩnh")
    assert (unit.type, unit.level, unit.until) == ("xã", "xã", date(2025, 6, 30))
    assert set(unit.parents) == {"Ba Vì", "Cẩm Xuyên"}


@pytest.mark.parametrize("row", ["Làng Mới\txã", "Làng Mới\txã\txã\t\t\t30/6/2025\t"])
def test_a_faulty_row_is_named(row: str) -> None:
    with pytest.raises(RulesetError, match="Làng Mới"):
        Units(f"\n{row}\n").find("Làng Mới")


# ---------------------------------------------------------------------------------- organisations


def test_there_are_names_of_every_kind() -> None:
    found = names().organisations
    assert len(found) >= 120
    assert {organisation.kind for organisation in found} == set(Kind)
    assert {organisation.small for organisation in found} == set(Small)


def test_every_name_has_a_source_and_is_no_wrong_form_of_another() -> None:
    right = {text for one in names().organisations for text in (one.name, *one.also)}
    for organisation in names().organisations:
        assert organisation.source.strip()
        assert right.isdisjoint(organisation.wrong)


def test_ordinary_phrases_are_folded_and_no_names() -> None:
    known = {fold(organisation.name) for organisation in names().organisations}
    for phrase in names().ordinary:
        assert phrase == fold(phrase)
        assert phrase not in known
        assert len(phrase.split()) >= 2


def test_every_pattern_has_two_words_or_more() -> None:
    for found in patterns().exact.values():
        assert all(len(pattern.words) >= 2 for pattern in found)


def test_a_name_is_valid_between_its_days() -> None:
    by_name = {organisation.name: organisation for organisation in names().organisations}
    old = by_name["Bộ Kế hoạch và Đầu tư"]
    assert old.valid(date(2025, 2, 28))
    assert not old.valid(date(2025, 3, 1))
    assert old.valid(None)


HEAD = (
    "words: []\nordinary: []\ngroups:\n  - {kind: luat, source: x, status: confirmed, small: first"
)


@pytest.mark.parametrize(
    ("row", "reason"),
    [
        ("{name: Luật A, colour: red}", "unknown key: colour"),
        ("{source: x}", "missing key: name"),
        ("{name: Luật A, status: sure}", "status"),
        ("{name: Luật A, kind: planet}", "kind"),
        ("{name: Luật A, small: never}", "small"),
        ("{name: Luật A, until: 30/6/2025}", "no date"),
        ("{name: Luật A}, {name: Luật A}", "twice"),
    ],
)
def test_a_faulty_file_is_refused_with_its_name_and_row(
    tmp_path: Path, row: str, reason: str
) -> None:
    path = tmp_path / "co-quan.yaml"
    path.write_text(f"{HEAD}, names: [{row}]}}\n", encoding="utf-8")
    with pytest.raises(RulesetError, match=rf"co-quan\.yaml: groups.*{reason}"):
        load_names(path)


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(RulesetError, match="nowhere"):
        load_names(tmp_path / "nowhere.yaml")
