"""Own rules in the commands: ``rules --test``, ``rules``, ``explain``, ``check``."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from kehoach_lint.rulesets.loading import load_ruleset
from tests.cli.conftest import Command, command, folder  # noqa: F401 - fixtures
from tests.custom.rulesets import RULE, of_kind, rule, write
from tests.custom.test_custom_loading import EXAMPLE
from tests.frames import framed

ROOT = Path(__file__).parents[2]
DOCS = (ROOT / "docs" / "quy-tac-rieng.md").read_text(encoding="utf-8")
SHOWN = re.findall(r"```yaml\n(.*?)```", DOCS, re.DOTALL)


def test_the_example_and_the_rulesets_of_the_guide_pass(
    command: Command,  # noqa: F811
    tmp_path: Path,
) -> None:
    paths = [str(EXAMPLE)]
    for number, text in enumerate(SHOWN):
        path = tmp_path / f"trang-{number}.yaml"
        path.write_text(text, encoding="utf-8")
        paths.append(str(path))
    assert len(paths) > 2
    result = command("rules", "--test", *paths)
    assert (result.code, result.err) == (0, "")
    kinds = {type(row.wording) for path in paths[1:] for row in load_ruleset(path).rules}
    assert len(kinds) == 6
    assert result.out.count("\n") == len(paths)


def test_each_failing_example_is_told(command: Command, tmp_path: Path) -> None:  # noqa: F811
    row = rule(
        bad=[*RULE["bad"], {"text": "- Vân vân, mây.", "finds": ["mây", ""]}],
        good=["- Hoa, vân vân.", "- Hoa."],
    )
    path = write(tmp_path, row)
    result = command("rules", "--test", path)
    assert result.code == 1
    assert result.out.splitlines() == [
        f"{path}: 1 quy tắc, 4 ví dụ, 2 ví dụ không đúng.",
        "  XA001, ví dụ sai thứ 2:",
        "    cần báo: “mây”, chỗ còn thiếu",
        "    đã báo: “Vân vân”",
        "  XA001, ví dụ đúng thứ 1:",
        "    cần báo: không gì cả",
        "    đã báo: “vân vân”",
    ]
    assert "2 not as they should be" in command("rules", "--test", path, "--lang", "en").out


def test_nothing_to_test_is_no_success(command: Command, tmp_path: Path) -> None:  # noqa: F811
    assert command("rules", "--test", "thi-dua").code == 2
    assert command("rules", "--test").code == 2
    faulty = write(tmp_path, rule(code="TT001"))
    result = command("rules", "--test", faulty, str(EXAMPLE))
    assert result.code == 2
    assert "TT001" in result.err
    assert str(EXAMPLE) in result.out
    assert command("rules", "--test", str(tmp_path / "khong-co.yaml")).code == 2


@pytest.mark.parametrize(
    "words",
    [("--family", "XA"), ("--format", "json"), ("--ruleset", "thi-dua")],
)
def test_test_goes_alone(command: Command, words: tuple[str, str]) -> None:  # noqa: F811
    assert command("rules", "--test", str(EXAMPLE), *words).code == 2
    assert command("rules", "x.yaml").code == 2


@pytest.mark.parametrize(
    ("part", "text"),
    [
        ("phan-dau", "ỦY BAN NHÂN DÂN\nXÃ CẨM LĨNH\nSố: 12/KH-UBND vân vân"),
        ("can-cu", "Căn cứ Luật Thủy lợi, vân vân;"),
        ("mo-dau", "Xã đào mương, vân vân, như sau:"),
        ("tieu-de", "II. ĐÀO MƯƠNG, VÂN VÂN\n- Đào."),
        ("than-bai", "- Đào mương, vân vân."),
        ("loi-ket", "Trên đây là Kế hoạch đào mương, vân vân./."),
        ("noi-nhan", "- Các thôn, vân vân;\n- Lưu: VT."),
        ("chu-ky", "TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH VÂN VÂN"),
        ("phu-luc", "PHỤ LỤC\nDanh sách vân vân"),
    ],
)
def test_an_example_is_put_where_its_rule_looks(
    command: Command,  # noqa: F811
    tmp_path: Path,
    part: str,
    text: str,
) -> None:
    finds = [found] if (found := re.search("vân vân", text, re.IGNORECASE)) else []
    bad = [{"text": text, "finds": [one[0] for one in finds]}]
    result = command("rules", "--test", write(tmp_path, rule(parts=[part], bad=bad)))
    assert result.code == 0, result.out


def test_words_of_the_empty_document_are_not_the_example(
    command: Command,  # noqa: F811
    tmp_path: Path,
) -> None:
    row = rule(
        phrases=["kế hoạch", "nội dung"], bad=[{"text": "- Kế hoạch.", "finds": ["Kế hoạch"]}]
    )
    assert command("rules", "--test", write(tmp_path, row)).code == 1
    row = rule(phrases=["kế hoạch", "nội dung"], parts=["than-bai"], bad=row["bad"])
    assert command("rules", "--test", write(tmp_path, row)).code == 0


def test_own_rules_are_listed_and_explained(command: Command) -> None:  # noqa: F811
    listed = command("rules", "--ruleset", str(EXAMPLE), "--family", "XA")
    assert listed.code == 0
    assert all(f"\n  XA00{number} " in listed.out for number in range(1, 7))
    assert "\n  NT001 " not in listed.out
    rows = json.loads(command("rules", "--ruleset", str(EXAMPLE), "--format", "json").out)["rules"]
    assert {"XA001", "NT001"} <= {row["code"] for row in rows}
    page = command("explain", "xa002", "--ruleset", str(EXAMPLE))
    assert page.code == 0
    assert page.out.startswith("# XA002 cach-viet-nen-dung\n")
    assert "gởi" in page.out
    for row in load_ruleset(str(EXAMPLE)).rules:
        shown = command("explain", row.name, "--ruleset", str(EXAMPLE)).out
        assert all(trial.text.strip("\n") in shown for trial in (*row.bad, *row.good))
    assert command("explain", "XA002").code == 2
    assert command("rules", "--family", "XA").code == 2


def test_check_knows_codes_and_names(command: Command, folder: Path) -> None:  # noqa: F811
    draft = folder / "du-thao.txt"
    draft.write_text(framed("- Gởi giấy, vân vân."), encoding="utf-8")
    with_rules = ("check", "du-thao.txt", "--ruleset", str(EXAMPLE), "--format", "json")

    def codes(*words: str) -> list[str]:
        found = json.loads(command(*with_rules, *words).out)["documents"][0]["findings"]
        return [row["code"] for row in found]

    assert codes("--select", "XA001,cach-viet-nen-dung") == ["XA002", "XA001"]
    assert "XA001" not in codes("--ignore", "XA001")
    assert command("check", "du-thao.txt", "--select", "XA001").code == 2
    (folder / "kehoach-lint.toml").write_text(
        f'ruleset = {json.dumps(str(EXAMPLE))}\nselect = ["XA"]\n[severity]\nXA002 = "error"\n',
        encoding="utf-8",
    )
    found = json.loads(command("check", "du-thao.txt", "--format", "json").out)
    severities = {row["code"]: row["severity"] for row in found["documents"][0]["findings"]}
    assert severities["XA002"] == "error"
    assert set(severities) == {"XA001", "XA002", "XA003", "XA006"}


def test_a_faulty_ruleset_is_told_before_any_draft(command: Command, folder: Path) -> None:  # noqa: F811
    (folder / "du-thao.txt").write_text(framed(), encoding="utf-8")
    path = write(folder, of_kind("mau", pattern="(mít"))
    result = command("check", "du-thao.txt", "--ruleset", path)
    assert result.code == 2
    assert "(mít" in result.err
    assert "(XA001)" in result.err
