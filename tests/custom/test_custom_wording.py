"""What each kind of rule finds, and where it looks."""

from __future__ import annotations

from pathlib import Path
from unicodedata import normalize

import pytest

from kehoach_lint.draft import Span
from kehoach_lint.findings import Severity
from tests.custom.rulesets import RULE, checked, excerpts, finds, of_kind, rule, ruleset
from tests.frames import framed


def test_words_are_whole_unless_said_otherwise(tmp_path: Path) -> None:
    text = "- Cây mít, xã Mít Tơ, mítting, không mít, (mít)."
    assert finds(tmp_path, text, rule(phrases=["mít"])) == ["mít"]
    result = checked(ruleset(tmp_path, rule(phrases=["mít"])), text)
    assert len(result.findings[0].related) == 3
    loose = checked(ruleset(tmp_path, rule(phrases=["mít"], whole_words=False)), text)
    assert len(loose.findings[0].related) == 4


def test_marks_count_and_capitals_do_not(tmp_path: Path) -> None:
    row = rule(phrases=["uỷ ban", "gánh"])
    assert finds(tmp_path, "- UỶ BAN họp, ủy ban ngồi gành; Gánh đá.", row) == ["UỶ BAN", "Gánh"]
    row = rule(phrases=["Tổ trưởng"], case="exact")
    assert finds(tmp_path, "- Tổ trưởng báo tổ trưởng.", row) == ["Tổ trưởng"]


def test_phrases_may_be_stored_decomposed(tmp_path: Path) -> None:
    row = rule(phrases=[normalize("NFD", "vân vân")])
    assert finds(tmp_path, "- Trồng hoa, vân vân.", row) == ["vân vân"]


def test_phrases_run_over_lines_and_spaces_but_not_over_paragraphs(tmp_path: Path) -> None:
    row = rule(phrases=["một số việc khác"])
    wrapped = (
        "- Các thôn dọn rác, khơi cống, trồng hoa hai bên đường vào nhà văn hóa, sửa một\n"
        "số   việc\u00a0khác trước ngày hội."
    )
    assert finds(tmp_path, wrapped, row) == ["một số việc khác"]
    assert finds(tmp_path, "- Các thôn sửa một số.\n\n- việc khác để sau.", row) == []


def test_places_behind_long_spaces_are_right(tmp_path: Path) -> None:
    text = "- Xã    có  ao,   vân   vân, ao  sâu, vân vân."
    result = checked(ruleset(tmp_path, RULE), text)
    finding = result.findings[0]
    assert result.draft.slice(finding.span) == "vân   vân"
    assert [result.draft.slice(one.span) for one in finding.related] == ["vân vân"]


def test_the_longest_of_overlapping_phrases_is_found(tmp_path: Path) -> None:
    row = rule(phrases=["các đồng chí", "đồng chí", "các đồng"])
    assert finds(tmp_path, "- Mời các đồng chí dự.", row) == ["các đồng chí"]


def test_exceptions_are_quiet(tmp_path: Path) -> None:
    row = rule(phrases=["mương"], exceptions=["mương cái", "bờ mương sâu"])
    assert finds(tmp_path, "- Vét mương cái; kè bờ  mương sâu; đào mương.", row) == ["mương"]
    assert finds(tmp_path, "- Vét mương cái.", row) == []


def test_a_repeated_defect_is_one_finding(tmp_path: Path) -> None:
    row = rule(phrases=["nọ", "kia"], message="{found}: {count}", message_en="{count} x {found}")
    text = "- Việc Nọ, việc kia, việc nọ, việc NỌ."
    result = checked(ruleset(tmp_path, row), text)
    assert [finding.message for finding in result.findings] == ["Nọ: 3", "kia: 1"]
    assert [len(finding.related) for finding in result.findings] == [2, 0]
    english = checked(ruleset(tmp_path, row), text, lang="en")
    assert english.findings[0].message == "3 x Nọ"


def test_what_is_preferred_is_written_as_it_stands(tmp_path: Path) -> None:
    row = of_kind("tu-nen-dung", replace={"gởi": "gửi", "UBX": "Ủy ban xã"}, safe=True)
    result = checked(ruleset(tmp_path, row), "- Gởi cho UBX.\n- GỞI trước, gởi sau; đã gửi.")
    first, second = result.findings
    assert first.suggestion == "Gửi"
    assert first.fix is not None
    assert first.fix.safe
    assert [edit.text for edit in first.fix.edits] == ["Gửi", "GỬI", "gửi"]
    assert second.suggestion == "Ủy ban xã"


def test_a_variant_inside_what_is_preferred_is_quiet(tmp_path: Path) -> None:
    row = of_kind("tu-nen-dung", replace={"Hội Làm vườn": "Hội Làm vườn xã"}, case="exact")
    text = "- Hội Làm vườn xã họp với Hội Làm vườn."
    assert finds(tmp_path, text, row) == ["Hội Làm vườn"]
    row = rule(phrases=["nhà họp"], preferred="nhà họp thôn", message="{preferred}")
    assert finds(tmp_path, "- Quét nhà họp thôn.", row) == []
    fix = checked(ruleset(tmp_path, row), "- Quét nhà họp.").findings[0].fix
    assert fix is not None
    assert not fix.safe


MANDATORY = of_kind("bat-buoc", phrases=["đúng hạn", "kịp thời"], message="Thiếu {wanted}.")


def test_mandatory_wording_is_missed_once(tmp_path: Path) -> None:
    result = checked(ruleset(tmp_path, MANDATORY), "- Các thôn nộp bài.")
    assert excerpts(result) == [""]
    assert result.findings[0].message == "Thiếu “đúng hạn” / “kịp thời”."
    assert result.findings[0].suggestion == "đúng hạn"
    assert finds(tmp_path, "- Các thôn nộp bài Kịp thời.", MANDATORY) == []


def test_mandatory_wording_belongs_where_its_part_ends(tmp_path: Path) -> None:
    loaded = ruleset(tmp_path, {**MANDATORY, "parts": ["loi-ket"]})
    result = checked(loaded, "- Các thôn nộp bài đúng hạn.")
    end = result.plan.closing[-1].span.end
    assert [finding.span for finding in result.findings] == [Span(end, end)]
    section = ruleset(tmp_path, {**MANDATORY, "sections": ["giải pháp"]})
    result = checked(section, "- Các thôn nộp bài đúng hạn.")
    assert result.draft.text[: result.findings[0].span.start].endswith("mỗi quý một lần.")


def test_a_part_that_is_absent_lacks_it_a_section_that_is_absent_does_not(tmp_path: Path) -> None:
    text = framed("- Đào mương, nộp bài đúng hạn.", {"ky": None})
    assert excerpts(checked(ruleset(tmp_path, {**MANDATORY, "parts": ["chu-ky"]}), text)) == [""]
    assert excerpts(checked(ruleset(tmp_path, {**MANDATORY, "sections": ["quỹ"]}), text)) == []


def test_of_variants_the_most_frequent_or_the_first_is_right(tmp_path: Path) -> None:
    text = "- Khu phố 1 họp.\n- Tổ dân phố 2, tổ dân phố 3 họp."
    row = of_kind("thong-nhat", groups=[["tổ dân phố", "khu phố"]], message="{preferred}")
    result = checked(ruleset(tmp_path, row), text)
    assert excerpts(result) == ["Khu phố"]
    assert result.findings[0].message == "Tổ dân phố"
    assert finds(tmp_path, text, {**row, "right": "dau-tien"}) == ["Tổ dân phố"]
    assert finds(tmp_path, "- Khu phố 1, khu phố 2 họp.", row) == []
    # Of equals the first one stands.
    assert finds(tmp_path, "- Khu phố 1 họp, tổ dân phố 2 họp.", row) == ["tổ dân phố"]


def test_occurrences_are_counted(tmp_path: Path) -> None:
    row = of_kind("so-lan", phrases=["ao cá"], message="{count} {least} {most}", at_most=2)
    result = checked(ruleset(tmp_path, row), "- Ao cá, ao cá, ao cá, ao cá.")
    assert [finding.message for finding in result.findings] == ["4 0 2"]
    assert result.draft.excerpt(result.findings[0].span) == "ao cá"
    assert len(result.findings[0].related) == 1
    assert finds(tmp_path, "- Ao cá, ao cá.", row) == []
    least = {**row, "at_most": None, "at_least": 2}
    least.pop("at_most")
    result = checked(ruleset(tmp_path, least), "- Ao cá.")
    assert excerpts(result) == [""]
    assert len(result.findings[0].related) == 1
    by_pattern = of_kind("so-lan", pattern=r"ao (?:cá|sen)", message="{count}", at_most=0)
    assert finds(tmp_path, "- Ao cá, ao sen.", by_pattern) == ["Ao cá"]


PARTS = {
    "phan-dau": "Cẩm Lĩnh, ngày 05",
    "mo-dau": "Thực hiện Kế hoạch số 45",
    "noi-dung": "MỤC ĐÍCH",
    "tieu-de": "TIÊU CHÍ THI ĐUA",
    "than-bai": "Quét dọn đường thôn",
    "loi-ket": "Trên đây là",
    "noi-nhan": "Thường trực Đảng ủy",
    "chu-ky": "Lương Khắc Vượng",
}


@pytest.mark.parametrize("part", PARTS)
def test_a_rule_looks_only_at_its_parts(tmp_path: Path, part: str) -> None:
    row = rule(phrases=list(PARTS.values()), parts=[part])
    expected = {part}
    if part == "noi-dung":
        expected |= {"tieu-de", "than-bai"}
    if part == "tieu-de":
        expected |= {"noi-dung"}
    found = excerpts(checked(ruleset(tmp_path, row), framed()))
    assert set(found) == {PARTS[name] for name in expected}


def test_appendices_and_bases_are_parts(tmp_path: Path) -> None:
    document = framed("", {"mo_dau": "Căn cứ Luật Thủy lợi;\n\nXã đào mương như sau:"}) + (
        "\nPHỤ LỤC\nDanh sách thôn đào mương\n"
    )
    for part, word in (("can-cu", "Thủy lợi"), ("phu-luc", "Danh sách thôn")):
        row = rule(phrases=["Thủy lợi", "Danh sách thôn"], parts=[part])
        assert excerpts(checked(ruleset(tmp_path, row), document)) == [word]


def test_a_rule_looks_only_at_its_sections(tmp_path: Path) -> None:
    row = rule(phrases=["thôn"], sections=["khen thưởng", "sơ kết"])
    result = checked(ruleset(tmp_path, row), framed())
    places = [result.findings[0].span, *(one.span for one in result.findings[0].related)]
    titles = {
        section.title.text
        for section in result.plan.walk()
        for place in places
        if section.heading and section.span.start <= place.start < section.span.end
    }
    assert titles == {"KHEN THƯỞNG, KINH PHÍ", "SƠ KẾT, TỔNG KẾT, BÁO CÁO"}


def test_severity_follows_the_stage(tmp_path: Path) -> None:
    loaded = ruleset(tmp_path, rule(severity={"tham-dinh": "info", "ky-ban-hanh": "error"}))
    seen = {
        stage: [finding.severity for finding in checked(loaded, "- A, vân vân.", stage=stage)[3]]
        for stage in ("soan-thao", "tham-dinh", "ky-ban-hanh")
    }
    assert seen == {
        "soan-thao": [],
        "tham-dinh": [Severity.INFO],
        "ky-ban-hanh": [Severity.ERROR],
    }
