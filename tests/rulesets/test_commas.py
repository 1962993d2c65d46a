from __future__ import annotations

from pathlib import Path

import pytest

from kehoach_lint.rulesets.phrases import commas, load_commas, load_phrases
from kehoach_lint.rulesets.rows import RulesetError

OWN = """source: sổ tay văn phòng
commas:
  - {name: không bắt buộc, firm: false, phrases: ["Sơ kết, tổng kết", "giữ ao, vớt bèo"]}
"""


def own(folder: Path, text: str) -> Path:
    path = folder / "cum-tu.yaml"
    path.write_text(text, encoding="utf-8")
    return path


def test_the_table_has_firm_ones_and_others() -> None:
    assert {row.firm for row in commas()} == {True, False}
    assert len({row.text for row in commas()}) == len(commas())
    assert all("," in row.text for row in commas())


def test_the_last_file_says_whether_a_comma_is_needed(tmp_path: Path) -> None:
    first = own(tmp_path, OWN.replace("firm: false", "firm: true"))
    (tmp_path / "sau").mkdir()
    last = own(tmp_path / "sau", OWN)
    assert [row.firm for row in load_commas(first)] == [True, True]
    assert [row.firm for row in load_commas(first, last)] == [False, False]


def test_a_single_member_is_refused(tmp_path: Path) -> None:
    with pytest.raises(RulesetError, match="tổng kết") as caught:
        load_phrases(own(tmp_path, OWN.replace("Sơ kết, tổng kết", "tổng kết")))
    assert caught.value.key == "program.data.no-comma"
