"""Plugins: an installed package whose entry point brings rules."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from tests.cli.conftest import ROOT, Result, process
from tests.frames import framed

EXAMPLE = Path(__file__).parent / "plugin_example"
LONG = (
    "IX. VIỆC CHUẨN BỊ SÂN BÃI, CỜ, LOA, NƯỚC UỐNG VÀ CHỖ ĐỂ XE CHO NGÀY HỘI CỦA CẢ XÃ\n"
    "- Các thôn tự lo."
)
INFO = "[console_scripts]\nvi-du = a:b\n\n[{group}]\nvi-du = {value}\n\n[other]\nx = y\n"


def install(folder: Path, value: str = "quy_tac_vi_du", name: str = "quy_tac_vi_du") -> Path:
    """Lay out a package as pip does: its modules and a dist-info with entry points."""
    folder.mkdir(exist_ok=True)
    shutil.copy(EXAMPLE / "quy_tac_vi_du.py", folder)
    info = folder / f"{name}-1.0.dist-info"
    info.mkdir()
    (info / "METADATA").write_text(f"Metadata-Version: 2.1\nName: {name}\nVersion: 1.0\n")
    text = INFO.format(group="kehoach_lint.rules", value=value)
    (info / "entry_points.txt").write_text(text, encoding="utf-8")
    return folder


def run(folder: Path, *arguments: str, cwd: Path | None = None) -> Result:
    """Run the command with the packages of ``folder`` installed."""
    path = f"{ROOT}:{folder}"
    return process(*arguments, cwd=cwd or folder.parent, PYTHONPATH=path)


@pytest.fixture
def draft(tmp_path: Path) -> Path:
    """A draft with the defect that the plugin knows."""
    path = tmp_path / "du-thao.txt"
    path.write_text(framed(LONG), encoding="utf-8")
    return path


def test_the_rule_of_a_plugin_runs(tmp_path: Path, draft: Path) -> None:
    folder = install(tmp_path / "goi")
    result = run(folder, "check", draft.name, "--select", "ZV", "--format", "json")
    (finding,) = json.loads(result.out)["documents"][0]["findings"]
    assert finding["code"] == "ZV001"
    assert finding["message"] == "Tiêu đề có 19 chữ, nên rút còn không quá 15 chữ."
    assert result.code == 1
    english = run(folder, "check", draft.name, "--select", "tieu-de-dai", "--lang", "en")
    assert "The heading has 19 words" in english.out
    ignored = run(folder, "check", draft.name, "--ignore", "ZV001", "--format", "json")
    assert "ZV001" not in ignored.out
    without = process("check", draft.name, "--select", "ZV001", cwd=tmp_path)
    assert without.code == 2


def test_the_rule_of_a_plugin_is_listed_and_explained(tmp_path: Path) -> None:
    folder = install(tmp_path / "goi")
    assert "\n  ZV001 tieu-de-dai (cảnh báo)\n" in run(folder, "rules").out
    page = run(folder, "explain", "zv001")
    assert page.out.startswith("# ZV001 tieu-de-dai\n\nTiêu đề của mục quá dài.\n")
    assert LONG in page.out


def test_the_examples_of_the_plugin_are_true(tmp_path: Path) -> None:
    folder = install(tmp_path / "goi")
    code = (
        "from kehoach_lint.rules.plugins import plugin_rules;"
        "from tests.checks import checked, found; from tests.frames import framed;"
        "(_, rule), = plugin_rules();"
        "print([len(found(checked(framed(text), rules=(rule,)))) for text in"
        " (*rule.bad, *rule.good)])"
    )
    import os
    import subprocess
    import sys

    done = subprocess.run(
        [sys.executable, "-c", code],
        env={**os.environ, "PYTHONPATH": f"{ROOT}:{folder}"},
        cwd=tmp_path, capture_output=True, text=True, check=True,
    )  # fmt: skip
    assert done.stdout.strip() == "[1, 0]"


def test_what_lies_beside_the_drafts_is_not_installed(tmp_path: Path, draft: Path) -> None:
    folder = install(tmp_path / "goi")
    shutil.copy(draft, folder)
    result = process("check", draft.name, "--select", "ZV001", cwd=folder)
    assert result.code == 2


def test_a_package_on_two_paths_is_one(tmp_path: Path) -> None:
    folder = install(tmp_path / "goi")
    other = install(tmp_path / "goi-cu")
    result = run(Path(f"{folder}:{other}"), "rules", cwd=tmp_path)
    assert result.out.count("ZV001 tieu-de-dai") == 1


RULES = "import quy_tac_vi_du as vi_du\nRULE = vi_du.RULES[0]\n"


@pytest.mark.parametrize(
    ("module", "said"),
    [
        ("import nothing_of_this_name\n", "nothing_of_this_name"),
        ("raise SystemExit(3)\n", "SystemExit"),
        ("RULES = []\n", "RULES"),
        ("RULES = {}\n", "RULES"),
        ("RULES = ['a']\n", "Rule"),
        (RULES + "RULES = [RULE._replace(code='zv1')]\n", "code"),
        (RULES + "RULES = [RULE._replace(name='Tiêu đề')]\n", "name"),
        (RULES + "RULES = [RULE._replace(severity='error')]\n", "severity"),
        (RULES + "RULES = [RULE._replace(page=' ')]\n", "page"),
        (RULES + "RULES = [RULE._replace(texts=None)]\n", "texts"),
        (RULES + "RULES = [RULE._replace(texts={'': ('Một',)})]\n", "texts"),
        (RULES + "RULES = [RULE._replace(texts={'': ('Một', ' ')})]\n", "texts"),
        (RULES + "RULES = [RULE._replace(bad=())]\n", "bad"),
        (RULES + "RULES = [RULE._replace(good=())]\n", "good"),
        (RULES + "RULES = [RULE._replace(wants=None)]\n", "wants"),
        (RULES + "RULES = [RULE._replace(code='NT900')]\n", "NT900"),
        (RULES + "RULES = [RULE._replace(code='KT001')]\n", "KT001"),
        (RULES + "RULES = [RULE, RULE]\n", "ZV001"),
        (RULES + "RULES = [RULE._replace(name='so-de-trong')]\n", "so-de-trong"),
    ],
)
def test_a_broken_plugin_is_named(tmp_path: Path, draft: Path, module: str, said: str) -> None:
    folder = install(tmp_path / "goi", value="hong:RULES", name="goi_hong")
    (folder / "hong.py").write_text(module, encoding="utf-8")
    for words in (("check", draft.name), ("rules",), ("explain", "NT001")):
        result = run(folder, *words)
        assert result.code == 2
        assert "goi_hong" in result.err
        assert said in result.err
        assert result.out == ""


@pytest.mark.parametrize(
    "check", ["lambda node, context: 1 / 0", "lambda node, context: [V.Report(node.span, 'x')]"]
)
def test_a_rule_that_breaks_on_a_draft_is_named(tmp_path: Path, draft: Path, check: str) -> None:
    folder = install(tmp_path / "goi", value="hong", name="goi_hong")
    text = f"import quy_tac_vi_du as V\nRULES = [V.RULES[0]._replace(check={check})]\n"
    (folder / "hong.py").write_text(text, encoding="utf-8")
    result = run(folder, "check", draft.name)
    assert result.code == 2
    assert draft.name in result.err
    assert "ZV001" in result.err


def test_the_guide_shows_the_entry_point() -> None:
    text = (ROOT / "docs" / "quy-tac-rieng.md").read_text(encoding="utf-8")
    assert '[project.entry-points."kehoach_lint.rules"]' in text
    assert "kehoach_lint.rules" in INFO.format(group="kehoach_lint.rules", value="")
