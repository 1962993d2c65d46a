"""``kehoach-lint register``: who has handed in, who has not, who is late, who did so twice."""

from __future__ import annotations

import json
import os
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from kehoach_lint.between.register import ListError, listed
from kehoach_lint.cli.app import run
from tests.frames import framed
from tests.relatives import of_the_district, of_the_next_commune

UNITS = "Đơn vị\nUBND xã Cẩm Lĩnh\nVạn Thắng\n\n# ghi chú\nxã Yên Bài\n"
SENT = "Nơi nhận:\n- UBND xã Cẩm Lĩnh, UBND xã Vạn Thắng;\n- UBND xã Yên Bài;\n- Lưu: VT."
ASKED = "- Ủy ban nhân dân các xã xây dựng và gửi kế hoạch về huyện trước ngày 05/3/2024."


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with two of three plans, a list and the plan above, which is the current one."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "nop").mkdir()
    (tmp_path / "nop" / "cam-linh.txt").write_text(framed(), encoding="utf-8")
    (tmp_path / "nop" / "van-thang.txt").write_text(of_the_next_commune(), encoding="utf-8")
    (tmp_path / "xa.txt").write_text(UNITS, encoding="utf-8")
    above = of_the_district(ASKED, {"noi_nhan": SENT})
    (tmp_path / "huyen.txt").write_text(above, encoding="utf-8")
    return tmp_path


def told(capsys: pytest.CaptureFixture[str], *arguments: str, code: int = 1) -> dict[str, Any]:
    """The register as JSON; ``code`` is how the command is to end."""
    assert run(["register", "nop", *arguments, "--format", "json"]) == code
    found: dict[str, Any] = json.loads(capsys.readouterr().out)
    return found


def statuses(register: dict[str, Any]) -> dict[str, str]:
    """How each unit stands."""
    return {row["unit"]: row["status"] for row in register["units"]}


def test_a_list_and_the_deadline_of_the_plan_above(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    found = told(capsys, "--units", "xa.txt", "--parent", "huyen.txt")
    assert statuses(found) == {
        "UBND xã Cẩm Lĩnh": "late",
        "Vạn Thắng": "in-time",
        "xã Yên Bài": "missing",
    }
    late = found["units"][0]
    assert (late["deadline"], late["day"], late["days_late"]) == ("2024-03-04", "2024-03-05", 1)
    assert found["summary"] == {"units": 3, "in_time": 1, "late": 1, "missing": 1, "twice": 0}


def test_the_recipients_stand_in_for_a_list(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    found = told(capsys, "--parent", "huyen.txt", "--deadline", "31/3/2024")
    assert statuses(found) == {
        "UBND xã Cẩm Lĩnh": "in-time",
        "UBND xã Vạn Thắng": "in-time",
        "UBND xã Yên Bài": "missing",
    }


def test_deadlines_of_the_list_come_first(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    rows = "đơn vị;hạn\nxã Cẩm Lĩnh;01/3/2024\nxã Vạn Thắng;\n"
    (folder / "xa.csv").write_text(rows, encoding="utf-8-sig")
    found = told(capsys, "--units", "xa.csv", "--deadline", "04/3/2024")
    assert [(row["status"], row["days_late"]) for row in found["units"]] == [
        ("late", 4),
        ("in-time", 0),
    ]


def test_one_document_in_two_files_is_handed_in_once(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (folder / "nop" / "ban-pdf.txt").write_text(framed("- Trồng hoa."), encoding="utf-8")
    (folder / "nop" / "hai.txt").write_text(
        of_the_next_commune("", {"so": "Số: 16/KH-UBND"}), encoding="utf-8"
    )
    found = told(capsys, "--units", "xa.txt")
    assert [row["twice"] for row in found["units"]] == [False, True, False]
    assert len(found["units"][0]["files"]) == 2


def test_files_of_nobody_in_the_list_are_named(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (folder / "nop" / "la.txt").write_text(
        framed("", {"co_quan": "ỦY BAN NHÂN DÂN\nXÃ BA TRẠI"}), encoding="utf-8"
    )
    found = told(capsys, "--units", "xa.txt")
    assert [Path(name).name for name in found["strangers"]] == ["la.txt"]


def test_the_day_of_the_file_may_count(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    day = datetime(2024, 3, 20, 12).timestamp()
    for name in ("cam-linh.txt", "van-thang.txt"):
        os.utime(folder / "nop" / name, (day, day))
    (folder / "hai.txt").write_text("xã Cẩm Lĩnh\nxã Vạn Thắng\n", encoding="utf-8")
    asked = ("--units", "hai.txt", "--deadline", "19/3/2024")
    assert set(statuses(told(capsys, *asked, "--by", "file")).values()) == {"late"}
    assert set(statuses(told(capsys, *asked, code=0)).values()) == {"in-time"}


def test_a_reader_sees_a_table(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["register", "nop", "--units", "xa.txt", "--parent", "huyen.txt"]) == 1
    output = capsys.readouterr().out
    assert "muộn 1 ngày" in output
    assert "3 đơn vị: 1 đúng hạn, 1 muộn, 1 chưa nộp" in output


def test_what_cannot_be_used_ends_with_2(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (folder / "nop" / "hong.docx").write_bytes(b"PK\x03\x04")
    assert run(["register", "nop", "--units", "xa.txt"]) == 2
    output = capsys.readouterr()
    assert "hong.docx" in output.err
    assert "xã Yên Bài" in output.out
    (folder / "nop" / "hong.docx").unlink()
    (folder / "rong.txt").write_text("# chưa có\n", encoding="utf-8")
    (folder / "nhi-phan.txt").write_bytes(b"\xff\xfe\x00")
    for units in ("rong.txt", "khong-co.txt", "nhi-phan.txt"):
        assert run(["register", "nop", "--units", units]) == 2
        assert units in capsys.readouterr().err
    assert run(["register", "nop"]) == 2
    assert run(["register", "nop", "--units", "xa.txt", "--deadline", "mai"]) == 2


@pytest.mark.parametrize("text", ["", "# a\n", "xã A Mú;hôm qua\n"])
def test_lists_that_are_none(text: str) -> None:
    with pytest.raises(ListError):
        listed(text)
