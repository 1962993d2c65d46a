"""The TR rules on whole texts: places, fixes, severities, and what they cost."""

from __future__ import annotations

from array import array
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kehoach_lint.checking import Checked
from kehoach_lint.draft import Draft, SourceMap
from kehoach_lint.findings import Finding, Severity, Stage
from kehoach_lint.rules.base import Context
from kehoach_lint.rules.registry import find_rule
from kehoach_lint.rules.tr import RULES
from kehoach_lint.rules.tr.drift import Name, near_names
from kehoach_lint.rules.tr.places import Place
from kehoach_lint.vietnamese.syllables import canonical
from tests.checks import checked
from tests.frames import framed


def run(text: str, changes: dict[str, str | None] | None = None, code: str = "") -> Checked:
    rules = (find_rule(code),) if code else RULES
    return checked(framed(text, changes), rules=rules)


def only(result: Checked) -> Finding:
    (finding,) = result.findings
    return finding


def places(result: Checked, finding: Finding) -> list[str]:
    """The excerpts of a finding's own place and of all others."""
    spans = [finding.span, *(related.span for related in finding.related)]
    return [result.draft.excerpt(span) for span in spans]


def fixed(result: Checked) -> str:
    """The text with the edits of all findings made."""
    text = result.draft.text
    edits = [edit for finding in result.findings if finding.fix for edit in finding.fix.edits]
    for edit in sorted(edits, key=lambda edit: edit.span, reverse=True):
        text = text[: edit.span.start] + edit.text + text[edit.span.end :]
    return text


DRIFT = """- Vận động các hộ của xã Cầm Lãnh trồng hoa ven đường.
- Người dân Cầm Lãnh góp công, góp của.
IX. CỜ THI ĐUA CỦA XÃ CẦM LÃNH
- Trao cho thôn dẫn đầu."""


def test_a_cluster_is_one_finding_with_all_its_places() -> None:
    result = run(DRIFT)
    finding = only(result)
    assert places(result, finding) == ["Cầm Lãnh", "Cầm Lãnh", "CẦM LÃNH"]
    assert finding.code == "TR001"
    assert finding.severity is Severity.ERROR
    assert finding.suggestion == "Cẩm Lĩnh"
    assert finding.fix is not None
    assert finding.fix.safe
    assert [edit.text for edit in finding.fix.edits] == ["Cẩm Lĩnh", "Cẩm Lĩnh", "CẨM LĨNH"]


def test_the_fix_of_a_cluster_leaves_nothing_to_find() -> None:
    repaired = fixed(run(DRIFT))
    assert "Lãnh" not in repaired
    assert "LÃNH" not in repaired
    assert checked(repaired, rules=RULES).findings == ()


def test_the_rarer_name_is_right_when_list_and_head_say_so() -> None:
    text = "\n".join("- Thanh niên xã Cẩm Lịnh ra quân." for _ in range(9))
    result = run(text)
    assert only(result).suggestion == "Cẩm Lĩnh"
    assert len(places(result, only(result))) == 9


def test_only_the_syllables_that_differ_are_edited() -> None:
    result = run("- Xã Cẩm Lỉnh ra quân.", code="TR001")
    fix = only(result).fix
    assert fix is not None
    (edit,) = fix.edits
    assert result.draft.slice(edit.span) == "Lỉnh"
    assert edit.text == "Lĩnh"


def test_two_official_spellings_are_never_a_sure_fix() -> None:
    text = "- Gửi huyện Đắk Hà.\n- Mời huyện Đắk Hà.\n- Học tập huyện Đăk Hà."
    finding = only(run(text))
    assert finding.severity is Severity.WARNING
    assert finding.fix is not None
    assert not finding.fix.safe


def test_a_name_is_found_across_no_break_and_double_spaces() -> None:
    result = run("- Mời Mặt trần\xa0Tổ  quốc xã và Hội đồng\xa0 nhân xã dự lễ.", code="TR002")
    found = [result.draft.excerpt(finding.span) for finding in result.findings]
    assert found == ["Mặt trần Tổ quốc", "Hội đồng nhân xã"]


def test_a_wrong_word_wins_over_wrong_capitals() -> None:
    text = "- Đề nghị Ủy ban Mặt trần Tổ Quốc Việt Nam xã phối hợp."
    result = run(text)
    finding = only(result)
    assert finding.code == "TR002"
    assert "Ủy ban Mặt trận Tổ quốc Việt Nam xã phối hợp" in fixed(result)


@pytest.mark.parametrize(
    ("text", "repaired"),
    [
        ("- Nghị quyết của Hội đồng nhân xã.", "- Nghị quyết của Hội đồng nhân dân xã."),
        ("- Gặp Ủy nhân dân huyện.", "- Gặp Ủy ban nhân dân huyện."),
        ("- Liên đoàn Lao độn huyện.", "- Liên đoàn Lao động huyện."),
        ("- Theo Luật tín ngưỡng tôn giáo.", "- Theo Luật Tín ngưỡng, tôn giáo."),
        ("- Gửi qua phòng Nội vụ.", "- Gửi qua Phòng Nội vụ."),
        ("- Uỷ ban Nhân dân huyện.", "- Uỷ ban nhân dân huyện."),
        ("- Quà của tỉnh Đăk Lăk.", "- Quà của tỉnh Đắk Lắk."),
        ("- Đoàn đi Kontum.", "- Đoàn đi Kon Tum."),
    ],
)
def test_fixes(text: str, repaired: str) -> None:
    result = run(text)
    assert repaired in fixed(result)
    assert checked(fixed(result), rules=RULES).findings == ()


def test_a_repeated_mistake_is_one_finding() -> None:
    text = "- Mời Hội nông dân xã.\n- Giao Hội nông dân xã làm.\n- Cảm ơn Hội nông dân xã."
    result = run(text, code="TR003")
    assert places(result, only(result)) == ["Hội nông dân"] * 3


def test_names_from_memory_carry_no_error() -> None:
    for finding in run("- Hội Liên hiệp Phụ nử xã.\n- Hội Người cao tuồi xã.").findings:
        assert finding.severity is Severity.WARNING


def test_a_province_is_left_to_the_rule_on_drift() -> None:
    text = "- Thư của tỉnh Đắk Lắk.\n- Quà của tỉnh Đắk Lắk.\n- Đoàn của tỉnh Đăk Lăk."
    assert [finding.code for finding in run(text).findings] == ["TR001"]


def test_a_name_valid_only_later_is_not_wrong_before() -> None:
    text = "- Phòng Văn hóa và Xã hội chủ trì."
    later = {"ngay": "Cẩm Lĩnh, ngày 05 tháng 9 năm 2025"}
    assert run(text, code="TR002").findings == ()
    assert only(run(text, later, code="TR002")).suggestion == "Phòng Văn hóa - Xã hội"


def test_a_text_of_one_word_or_none() -> None:
    plan = checked(framed()).plan
    for text in ("", " \n", "A", "Xã", "tỉnh", "TỈNH X", "CẨM", "Ủy ban", "2024"):
        draft = Draft("x", "txt", text, (), SourceMap(array("l", [0]), array("l", [0])))
        context = Context(draft, plan, None, Stage.REVIEW)
        assert not any(list(rule.check(plan, context)) for rule in RULES)


MIXTURE = (
    "xã Xã XÃ tỉnh Cẩm Lĩnh CẨM LĨNH Cầm Lãnh Đắk Đăk La Hà Ủy ban nhân dân Mặt trần trận Tổ quốc"
    " Quốc , . - \n Hội đồng thi đua Phòng Nội vụ Kontum B"
)


@settings(max_examples=40)
@given(st.lists(st.sampled_from(MIXTURE.split(" ")), max_size=60))
def test_edits_lie_in_the_text_and_do_not_overlap(words: list[str]) -> None:
    result = checked(framed("- " + " ".join(words)), rules=RULES)
    for finding in result.findings:
        assert finding.fix is not None
        spans = sorted(edit.span for edit in finding.fix.edits)
        assert all(0 <= span.start < span.end <= len(result.draft.text) for span in spans)
        assert all(a.end <= b.start for a, b in pairwise(spans))


def test_the_effort_grows_with_the_names_not_with_their_square() -> None:
    """Names that all look alike are compared with a bounded number of others."""
    onsets, rimes = "bcdghklmnpqrstvx", ("an", "ang", "ap", "at", "am", "anh", "ach", "ac")
    names = {}
    for first in ("tân", "phú", "hòa"):
        for index, (onset, rime) in enumerate((o, r) for o in onsets for r in rimes):
            key = (first, canonical(onset + rime))
            names[key] = Name(key)
            names[key].places.append(Place(key, index, "xã", whole=True))
    pairs = list(near_names(names))
    assert len(names) > 300
    assert 0 < len(pairs) < 20 * len(names)
