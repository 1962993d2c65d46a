"""Counting texts: what is counted, and what is left out."""

from __future__ import annotations

import lzma
import re
from pathlib import Path

import pytest

from benchmarks.language.count_texts import main
from benchmarks.language.runs import runs_of

DRAFTS = (
    "Ban Chỉ đạo phong trào thi đua giao ông Lường Văn Thạch cùng các thôn tổ chức thực hiện;",
    "- Các thôn tổ chức thực hiện, thực hiện từ tháng 5 (đợt một) theo kế hoạch của xã.",
    "- Phong trào thi đua do bà Trần Thị Sen chủ trì; thư điện tử xa@thidua.gov.vn, số 12/KH-UBND.",
)
ORDINARY = frozenset({("thi", "đua"), ("nội", "vụ"), ("chỉ", "đạo")})


def run(folder: Path, *options: str) -> dict[str, int]:
    """The counts that the command writes for the texts of a folder."""
    out = folder / "counts.tsv.xz"
    main([str(folder), "--out", str(out), *options])
    with lzma.open(out, "rt", encoding="utf-8") as file:
        lines = file.read().splitlines()
    assert re.fullmatch(r"# .*1-grams: \d+ types, \d+ occurrences \(count >= \d+, .*", lines[0])
    assert lines[1:] == sorted(lines[1:])
    return {text: int(number) for text, number in (line.split("\t") for line in lines[1:])}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for number, line in enumerate(DRAFTS):
        (tmp_path / f"{number}.txt").write_text(line, encoding="utf-8")
    return tmp_path


def texts(line: str) -> list[str]:
    """The runs of a paragraph; a syllable with the capital of a name has a star."""
    found = runs_of(line, ORDINARY)
    return [" ".join(one.text + "*" * one.doubtful for one in part) for part in found if part]


def everything(folder: Path) -> dict[str, int]:
    return run(folder, "--least", "1", "1", "1", "1", "--documents", "1")


def test_runs_of_several_documents_are_counted(folder: Path) -> None:
    found = run(folder, "--least", "2", "2", "2", "2")
    assert found["phong trào thi đua"] == 2
    assert found["các thôn tổ chức"] == 2
    assert found["thực hiện"] == 3
    assert max(text.count(" ") for text in found) == 3


def test_a_run_of_one_document_is_dropped(folder: Path) -> None:
    assert everything(folder)["kế hoạch của xã"] == 1
    twice = f"{DRAFTS[1]}\n- Trưởng thôn báo cáo theo kế hoạch của xã."
    (folder / "1.txt").write_text(twice, encoding="utf-8")
    assert everything(folder)["kế hoạch của xã"] == 2
    assert "kế hoạch của xã" not in run(folder, "--least", "1", "1", "1", "1")


def test_names_of_persons_do_not_come_out(folder: Path) -> None:
    found = everything(folder)
    assert found["trào thi đua do"] == 1
    for text in found:
        assert {"lường", "thạch", "sen", "thị"}.isdisjoint(text.split()), text


def test_addresses_and_numbers_do_not_come_out(folder: Path) -> None:
    assert not {"xa", "thidua", "gov", "vn", "kh", "ubnd"} & set(everything(folder))


def test_a_repeated_paragraph_counts_once(folder: Path) -> None:
    once = everything(folder)
    (folder / "again.txt").write_text(DRAFTS[1].replace("5", "6"), encoding="utf-8")
    assert everything(folder) == once


def test_a_heading_may_repeat(folder: Path) -> None:
    for number in range(30):
        (folder / f"heading{number}.txt").write_text("Nội dung thi đua", encoding="utf-8")
    assert everything(folder)["nội dung thi đua"] == 20


def test_what_looks_like_a_slip_needs_more_documents(tmp_path: Path) -> None:
    for number in range(3):
        line = f"Xã {'kia' * number} lập kể hoạch chăm sóc vườn cây của thôn bản"
        (tmp_path / f"{number}.txt").write_text(line, encoding="utf-8")
    found = run(tmp_path, "--least", "1", "1", "1", "1")
    assert found["chăm sóc vườn cây"] == 3
    assert "kể hoạch" not in found, "official documents have it as kế hoạch"
    assert "lập kể hoạch chăm" not in found


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("rà soát, bổ sung; thay thế", ["rà soát bổ sung", "thay thế"]),
        ("thực hiện, thực hiện tốt", ["thực hiện", "thực hiện tốt"]),
        ("trường THCS của xã", ["trường", "của xã"]),
        ("quý II và quý III", ["quý", "và quý"]),
        ("phong trào Thi đua yêu nước", ["phong trào thi đua yêu nước"]),
        ("do Bộ Nội vụ ban hành", ["do bộ nội vụ ban hành"]),
        ("xã Nậm Lúc đăng ký", ["xã nậm* lúc* đăng ký"]),
        ("đồng chí Vừ Seo Páo dự", ["đồng chí vừ* seo* páo* dự"]),
        ("học tập Hồ Chí Minh", ["học tập hồ* chí* minh*"]),
        ("bà Phan Thu Cúc dự", ["bà", "dự"]),
        ("KẾ HOẠCH TỔ CHỨC HỘI THAO", ["kế hoạch tổ chức hội thao"]),
        ("CHỦ TỊCH", []),
        ("NGUYỄN NGỌC MAI LAN HƯƠNG", []),
    ],
)
def test_runs_of_a_paragraph(line: str, expected: list[str]) -> None:
    assert texts(line) == expected
