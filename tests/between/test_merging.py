"""Findings of a batch beside those of the document: quiet where the draft says so, never twice."""

from __future__ import annotations

from kehoach_lint.between import added, against_parent, profile_of
from kehoach_lint.checking import Settings, check
from kehoach_lint.readers import read
from tests.between.families import profile
from tests.checks import checked
from tests.frames import framed
from tests.relatives import of_the_district, of_the_next_commune

TARGET = "- Phấn đấu 95% hộ gia đình phân loại rác tại nhà."
LOWER = "- Phấn đấu 85% hộ gia đình phân loại rác tại nhà."


def codes(text: str) -> tuple[list[str], list[str]]:
    """The codes told of a text against the plan above, and those kept quiet, of the family LV."""
    settings = Settings()
    result = check(read("xa.md", text.encode()), settings)
    parent = profile("huyen.txt", of_the_district(TARGET))
    told = against_parent(profile_of(result.draft, result.plan), parent, settings)
    merged = added(result, told, settings)
    assert [one.span for one in merged.findings] == sorted(one.span for one in merged.findings)
    quiet = [row.finding.code for row in merged.suppressed]
    return [one.code for one in merged.findings if one.code.startswith("LV")], quiet


def test_a_comment_of_the_draft_keeps_them_quiet() -> None:
    assert codes(framed(LOWER)) == (["LV017"], [])
    comment = "<!-- kehoach-lint: bỏ qua LV017: đã thống nhất với huyện -->\n"
    assert codes(framed(f"{comment}{LOWER}")) == ([], ["LV017"])


def test_what_another_family_tells_is_not_told_twice() -> None:
    line = "- Mọi việc làm sạch ao trên địa bàn xã Vạn Thắng đều có người trông coi và ghi sổ."
    result = checked(framed(line), sibling=of_the_next_commune(line))
    spans = [one.span for one in result.findings if one.code in ("TR006", "LV031")]
    assert len(spans) == 1
