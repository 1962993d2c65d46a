"""The annotated page: every finding has its note and a mark on exactly its text, and nothing that a
draft holds comes to life in it."""

from __future__ import annotations

import re
from html.parser import HTMLParser

import pytest

from kehoach_lint.annotating import html_copy, is_annotated
from kehoach_lint.checking import Checked
from kehoach_lint.draft import Span
from kehoach_lint.findings import Finding, Related, Severity
from kehoach_lint.reporting.layout import visible
from tests.checks import checked
from tests.fixing.drafts import fixtures
from tests.frames import framed

_ALONE = frozenset({"meta"})
_HOSTILE = (
    '<script>alert(1)</script><img src=x onerror="alert(1)">',
    "</p></div><!-- &amp; &lt;b&gt; ]]>",
    "\u202edàg\u202c \x07 \u200b \ud7ff",
    '" onmouseover="alert(1)',
)


class Page(HTMLParser):
    """A page taken apart: ids, links, and the text between the anchor of a finding and its link."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.ids: list[str] = []
        self.links: list[str] = []
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.notes: dict[str, str] = {}
        self.marked: dict[str, str] = {}
        self._open: list[str] = []
        self._note = ""
        self._begun: set[str] = set()
        self._number = False
        self.feed(text)
        assert self._open == []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        own = dict(attrs)
        self.tags.append((tag, own))
        if tag not in _ALONE:
            self._open.append(tag)
        name, target = own.get("id") or "", own.get("href") or ""
        if name:
            self.ids.append(name)
        if name.startswith("m"):
            self._begun.add(name[1:])
            self.marked[name[1:]] = ""
        if name.startswith("f"):
            self._note = name[1:]
            self.notes[self._note] = ""
        if target:
            self.links.append(target)
        if target.startswith("#f"):
            self._begun.discard(target[2:])
        self._number = self._number or tag == "sup"

    def handle_endtag(self, tag: str) -> None:
        assert self._open.pop() == tag
        if tag == "sup":
            self._number = False

    def handle_data(self, data: str) -> None:
        for number in self._begun if not self._number else ():
            self.marked[number] += data
        if self._note:
            self.notes[self._note] += data


def page_of(result: Checked) -> Page:
    return Page(html_copy(result, "vi").decode())


def check_page(result: Checked) -> Page:
    page = page_of(result)
    numbers = [str(number) for number in range(1, len(result.findings) + 1)]
    assert list(page.notes) == numbers
    assert sorted(page.marked, key=int) == numbers
    assert len(set(page.ids)) == len(page.ids)
    assert {link[1:] for link in page.links} <= set(page.ids)
    for number, finding in zip(numbers, result.findings, strict=True):
        text = visible(result.draft.slice(finding.span)).split()
        assert page.marked[number].split() == text or _over_blocks(result, finding)
        assert visible(finding.message) in page.notes[number]
        assert finding.code in page.notes[number]
    return page


def _over_blocks(result: Checked, finding: Finding) -> bool:
    return "\n" in result.draft.slice(finding.span)


@pytest.mark.parametrize("name", sorted(fixtures()))
def test_every_finding_has_its_note_and_its_mark(name: str) -> None:
    check_page(checked(fixtures()[name]))


def made(text: str, *spans: tuple[int, int]) -> Checked:
    """A draft with findings made up at these places."""
    result = checked(text, rules=())
    related = (Related(Span(1, 4), "ở"),)
    findings = tuple(
        Finding("XX001", "thu", Severity.WARNING, f"Lỗi <{n}>", Span(*span), related)
        for n, span in enumerate(spans)
    )
    return result._replace(findings=findings)


def test_places_may_overlap_and_touch() -> None:
    spans = [(0, 5), (0, 5), (3, 9), (5, 9), (9, 9), (0, 0), (4, 4), (2, 20)]
    result = made("Một hai ba bốn năm sáu bảy tám.\n", *spans)
    page = page_of(result)
    for number, span in enumerate(spans, 1):
        assert page.marked[str(number)] == result.draft.slice(Span(*span))


def test_a_place_over_several_paragraphs_is_marked_once() -> None:
    text = "Một hai ba.\n\nBốn năm sáu.\n\nBảy tám chín.\n"
    page = page_of(made(text, (4, 28)))
    assert page.marked["1"].split() == ["hai", "ba.", "Bốn", "năm", "sáu.", "Bảy"]
    assert page.ids.count("m1") == page.links.count("#f1") == 1


@pytest.mark.parametrize("text", _HOSTILE)
@pytest.mark.parametrize("name", ["a.txt", "a.md", "<script>x</script>.txt"])
def test_hostile_text_stays_text(text: str, name: str) -> None:
    draft = framed(f"- {text} Gửi chậm nhất ngày 31/6/2024 {text}")
    result = checked(draft, name=name)
    raw = html_copy(result, "vi", note=text).decode()
    page = check_page(result)
    assert {tag for tag, _ in page.tags} <= {
        "html", "head", "meta", "title", "style", "body", "header", "h1", "p", "main", "div",
        "span", "mark", "sup", "a", "b", "table", "tr", "td",
    }  # fmt: skip
    assert not [own for _, own in page.tags if any(key.startswith("on") for key in own)]
    assert not re.search("[\x00-\x08\x0b-\x1f\u202a-\u202e\u2066-\u2069]", raw)


def test_a_page_asks_for_nothing() -> None:
    """No script, no address but its own places, and a policy that would forbid it."""
    raw = html_copy(checked(framed("- Xem https://vi.du/a?b=1&c ngày 31/6/2024.")), "vi").decode()
    page = Page(raw)
    assert all(link.startswith("#") for link in page.links)
    assert not [own for _, own in page.tags if "src" in own]
    style = raw[raw.index("<style>") : raw.index("</style>")]
    assert "url(" not in style
    assert "@import" not in style
    policies = [own.get("content") for tag, own in page.tags if own.get("http-equiv")]
    assert policies == ["default-src 'none'; style-src 'unsafe-inline'"]
    assert '<meta charset="utf-8">' in raw
    assert raw.startswith("<!DOCTYPE html>")


def test_a_table_is_a_table() -> None:
    text = "| Việc | Người |\n|---|---|\n| Họp ngày 31/6/2024 | Thôn |\n| Dọn | Hộ |\n"
    page = check_page(checked(f"# KẾ HOẠCH\n\n{text}", name="a.md"))
    names = [tag for tag, _ in page.tags]
    assert (names.count("table"), names.count("tr"), names.count("td")) == (1, 3, 6)


def test_a_long_draft_has_all_its_text() -> None:
    lines = "\n".join(f"- Thôn {number} gửi chậm nhất ngày 31/6/2024." for number in range(2000))
    result = checked(framed(lines))
    raw = html_copy(result, "vi").decode()
    assert raw.count("ngày 31/6/2024.") + raw.count("ngày 31/6/2024</mark>") >= 2000
    check_page(result)


def test_a_page_is_known_for_one() -> None:
    result = checked(framed())
    assert is_annotated(html_copy(result, "vi"))
    assert not is_annotated(b"<!DOCTYPE html>\n<p>kehoach-lint")
    assert not is_annotated(b"PK\x03\x04 rest")
