"""What is derived from data is kept apart for each set of own folders."""

from __future__ import annotations

import ast
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from kehoach_lint.checking import Settings, check
from kehoach_lint.readers import read
from kehoach_lint.resources import last_per_data, own_folders, per_data, using_data
from kehoach_lint.rulesets.acts import acts, key_of
from kehoach_lint.rulesets.anniversaries import anniversaries, words_in
from kehoach_lint.rulesets.loading import RulesetError, document_types, known_rulesets
from kehoach_lint.rulesets.organisations import names
from kehoach_lint.rulesets.units import provinces, units
from tests.frames import framed
from tests.rulesets.own_files import GOOD, folder_of

ROOT = Path(__file__).parents[2]


def test_results_are_kept_for_each_set_of_folders(tmp_path: Path) -> None:
    calls: list[tuple[Path, ...]] = []

    @per_data
    def derived(value: int) -> int:
        calls.append(own_folders())
        return value + len(own_folders())

    one = folder_of(tmp_path / "mot", "ky-niem.yaml")
    two = folder_of(tmp_path / "hai", "ky-niem.yaml")
    for _ in range(3):
        assert derived(1) == 1
        with using_data((one,)):
            assert derived(1) == 2
            with using_data((one, two)):
                assert derived(1) == 3
            with using_data(()):
                assert derived(1) == 1
            assert derived(1) == 2
    assert calls == [(), (Path(one),), (Path(one), Path(two))]


def test_only_the_last_results_are_kept() -> None:
    calls = []

    @last_per_data(2)
    def derived(value: int) -> int:
        calls.append(value)
        return value

    for value in (1, 2, 1, 2, 3, 1):
        derived(value)
    assert calls == [1, 2, 3, 1]


def test_a_fault_leaves_the_data_of_the_program(tmp_path: Path) -> None:
    own = folder_of(tmp_path / "rieng", hieu_luc_yaml="acts: 5\n")
    with pytest.raises(RulesetError, match="acts"), using_data((own,)):
        acts()
    assert own_folders() == ()
    assert key_of("06/2022/QH15") in acts().by_key


def test_two_folders_in_one_process_do_not_mix(tmp_path: Path) -> None:
    base = GOOD["ky-niem.yaml"]
    folders = [
        folder_of(tmp_path / str(year), ky_niem_yaml=base.replace("1950", str(year)))
        for year in (1950, 1954)
    ]
    text = framed("- Treo cờ kỷ niệm Ngày truyền thống xã Cẩm Lĩnh (05/6/1954 - 05/6/2024).")
    draft = read("du-thao.txt", text.encode())

    def found(number: int) -> bool:
        settings = Settings(data=(folders[number % 2],))
        return any(finding.code == "SL003" for finding in check(draft, settings).findings)

    with ThreadPoolExecutor(4) as pool:
        assert list(pool.map(found, range(20))) == [True, False] * 10
    assert "SL003" not in {finding.code for finding in check(draft).findings}


def test_check_verifies_what_no_rule_needs(tmp_path: Path) -> None:
    own = folder_of(tmp_path / "rieng", don_vi_tsv="sai cột\n")
    draft = read("note.txt", b"Nothing Vietnamese in this note at all.")
    with pytest.raises(RulesetError, match=r"don-vi\.tsv"):
        check(draft, Settings(data=(own,)))


def test_rows_replace_by_key_and_the_rest_stays(tmp_path: Path) -> None:
    own = folder_of(
        tmp_path / "rieng",
        "don-vi.tsv",
        co_quan_yaml=GOOD["co-quan.yaml"].replace("Bộ Khoa học và", "BỘ KHOA HỌC VÀ"),
        ky_niem_yaml=GOOD["ky-niem.yaml"].replace("xã Cẩm Lĩnh", "ngành Thủy lợi"),
        hieu_luc_yaml=GOOD["hieu-luc.yaml"].replace("03/2015/TT-BGTVT", "6/2022/QH15"),
        loai_van_ban_yaml="source: x\ntypes:\n"
        "  - {name: Quy định, slug: quy-dinh, code: QDD, forms: [nha-nuoc]}\n",
    )
    before = (len(names().organisations), len(acts().rows), len(provinces()))
    with using_data((own,)):
        assert len(names().organisations) == before[0] - 1 + 1
        written = [one.name for one in names().organisations if "KHOA HỌC" in one.name.upper()]
        assert "BỘ KHOA HỌC VÀ Công nghệ" in written
        assert "Bộ Khoa học và Công nghệ" not in written
        assert len(acts().rows) == before[1]
        assert acts().by_key[key_of("06/2022/QH15")].symbol == "6/2022/QH15"
        assert len(provinces()) == before[2]
        assert not units().is_unit("An Giang")
        assert units().is_unit("quảng nan")
        quy_dinh = {kind.code: kind.forms for kind in document_types() if kind.slug == "quy-dinh"}
        assert quy_dinh == {"QDD": ("nha-nuoc",), "QĐ": ("dang",)}
    assert units().is_unit("An Giang")


def test_a_name_in_an_own_file_means_its_row_alone(tmp_path: Path) -> None:
    words = words_in("quốc khánh")
    named = anniversaries().ending(words)
    assert named
    assert named.anniversary.year == 1945
    content = GOOD["ky-niem.yaml"].replace("Ngày truyền thống xã Cẩm Lĩnh", "Quốc khánh")
    with using_data((folder_of(tmp_path / "rieng", ky_niem_yaml=content),)):
        named = anniversaries().ending(words)
        assert named
        assert named.anniversary.year == 1950


def test_own_rulesets_come_first(tmp_path: Path) -> None:
    own = folder_of(tmp_path / "rieng", "ao-lang.yaml")
    assert "ao-lang" not in [ruleset.name for ruleset in known_rulesets()]
    with using_data((own,)):
        assert known_rulesets()[0].name == "ao-lang"


# ------------------------------------------------------------- no cache of derived data is missed


def _functions() -> dict[str, tuple[ast.FunctionDef, dict[str, str]]]:
    """Every function of the program by its full name, with what the names in its module mean."""
    found = {}
    for path in sorted((ROOT / "kehoach_lint").rglob("*.py")):
        module = ".".join(path.relative_to(ROOT).with_suffix("").parts)
        tree = ast.parse(path.read_text(encoding="utf-8"))
        meant = {
            alias.asname or alias.name: f"{node.module}.{alias.name}"
            for node in ast.walk(tree)
            if isinstance(node, ast.ImportFrom) and node.module
            for alias in node.names
        }
        own = [node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef)]
        meant |= {node.name: f"{module}.{node.name}" for node in own}
        found |= {f"{module}.{node.name}": (node, meant) for node in own}
    return found


def _decorated(node: ast.FunctionDef, *names: str) -> bool:
    words = {word.id for mark in node.decorator_list for word in ast.walk(mark)
             if isinstance(word, ast.Name)}  # fmt: skip
    return not words.isdisjoint(names)


def test_no_plain_cache_keeps_what_is_derived_from_data() -> None:
    functions = _functions()
    used = {
        name: {meant[word.id] for word in ast.walk(node)
               if isinstance(word, ast.Name) and word.id in meant}
        for name, (node, meant) in functions.items()
    }  # fmt: skip
    derived = {name for name, (node, _) in functions.items()
               if _decorated(node, "per_data", "last_per_data")}  # fmt: skip
    assert len(derived) > 20
    growing = True
    while growing:
        more = {name for name, others in used.items() if others & derived} - derived
        derived |= more
        growing = bool(more)
    cached = {
        name for name, (node, _) in functions.items() if _decorated(node, "cache", "lru_cache")
    }
    assert len(cached) > 20
    assert cached & derived == set()
