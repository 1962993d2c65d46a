"""The overview: everything found is in it, it needs nothing from elsewhere, and it can be used."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from lxml import etree, html

from kehoach_lint.desk.overview import OverviewReporter
from tests.cli.conftest import IMPOSSIBLE_DAY, NO_SUCH_SECTION, Command, command, folder
from tests.desk.browser import browser, needs_browser
from tests.frames import framed
from tests.reporting.awkward import ERRORS, awkward, told

__all__ = ["command", "folder"]
UNITS = {"an.txt": "ÁNH DƯƠNG", "bo.txt": "ĐÔNG SƠN", "ca.txt": "CẨM LĨNH", "da.txt": "DIÊN HẢI"}


@pytest.fixture
def page(command: Command, folder: Path) -> Path:
    """The page about four units: two with an error, one with a warning."""
    said = {"an.txt": IMPOSSIBLE_DAY, "bo.txt": NO_SUCH_SECTION, "ca.txt": IMPOSSIBLE_DAY}
    for name, unit in UNITS.items():
        text = framed(said.get(name, ""))
        text = re.sub(r"(?m)^(ỦY BAN NHÂN DÂN XÃ|XÃ) .*$", rf"\1 {unit}", text)
        (folder / name).write_text(text, encoding="utf-8")
    result = command("check", "an.txt", "bo.txt", "ca.txt", "da.txt", "--format", "html:a.html")
    assert (result.code, result.out) == (1, "")
    return folder / "a.html"


def parsed(text: str) -> html.HtmlElement:
    """The page as a tree; a page of another form than HTML 5 asks for fails."""
    return html.document_fromstring(text, parser=html.HTMLParser(huge_tree=True))


def rows(tree: html.HtmlElement) -> list[list[str]]:
    """The cells of the table of submissions."""
    found = tree.xpath("//table[@id='submissions']/tbody/tr")
    return [[cell.text_content() for cell in row] for row in found]


def test_every_submission_and_finding_is_in_it(page: Path) -> None:
    tree = parsed(page.read_text(encoding="utf-8"))
    table = rows(tree)
    assert [row[1] for row in table] == list(UNITS)
    errors = [int(row[4]) for row in table]
    assert errors[0] >= 1
    assert (errors[0], errors[2]) == (errors[1] + 1, errors[3] + 1)
    for number, row in enumerate(table, 1):
        found = tree.xpath(f"//section[@id='d{number}']/div")
        assert len(found) == sum(map(int, row[4:]))
    (wrong,) = tree.xpath("//section[@id='d1']/div[@data-rule='NT001']")
    assert "31/6/2024" in wrong.xpath(".//mark")[0].text_content()
    heat = tree.xpath("//table[@id='heat']//thead/tr/th")
    assert {"NT001", "BC008"} <= {cell.text_content() for cell in heat}


def test_nothing_comes_from_elsewhere(page: Path) -> None:
    text = page.read_text(encoding="utf-8")
    tree = parsed(text)
    assert not tree.xpath("//link | //img | //iframe | //@src | //@style")
    assert all(link.startswith("#") for link in tree.xpath("//@href"))
    (policy,) = tree.xpath("//meta[@http-equiv='Content-Security-Policy']/@content")
    assert policy.startswith("default-src 'none'; ")
    assert "unsafe" not in policy
    for picture in re.findall(r"<svg.*?</svg>", text, re.DOTALL):
        etree.fromstring(picture)


def test_a_timeline_shows_what_contradicts(command: Command, folder: Path) -> None:
    late = "- Các thôn gửi báo cáo kết quả đợt 1 trước ngày 10/01/2020."
    (folder / "a.txt").write_text(framed(late), encoding="utf-8")
    command("check", "a.txt", "--format", "html:a.html")
    tree = parsed((folder / "a.html").read_text(encoding="utf-8"))
    bad = [mark.text_content() for mark in tree.xpath("//svg/g[contains(@class,'bad')]")]
    assert any("10/01/2020" in mark and "NT" in mark for mark in bad)
    assert tree.xpath("//svg/g[@class='issue']")


def test_processes_give_the_same_page(command: Command, page: Path) -> None:
    files = ("an.txt", "bo.txt", "ca.txt", "da.txt")
    command("check", *files, "--jobs", "2", "--format", "html:b.html")
    command("check", *files, "--store", "kho.db", "--format", "html:c.html")
    command("check", *files, "--store", "kho.db", "--format", "html:d.html")
    for name in ("b.html", "c.html", "d.html"):
        assert page.with_name(name).read_bytes() == page.read_bytes()


def test_what_hurts_stays_text() -> None:
    documents = awkward()
    text = told(lambda write: OverviewReporter(write, "vi"), *documents, errors=ERRORS)
    tree = parsed(text)
    assert len(rows(tree)) == len(documents)
    assert len(tree.xpath("//section/div")) == sum(len(one.findings) for one in documents)
    assert len(tree.xpath("//ul/li")) == len(ERRORS)
    assert not tree.xpath("//body//c | //section//a")
    assert not re.search(r"[\x00-\x08\x0b-\x1f\x7f]", text)


def test_without_a_document(command: Command, folder: Path) -> None:
    assert command("check", "mat.txt", "--format", "html:a.html").code == 2
    tree = parsed((folder / "a.html").read_text(encoding="utf-8"))
    assert rows(tree) == []
    assert "mat.txt" in tree.xpath("//ul/li")[0].text_content()


@needs_browser
def test_in_a_browser(page: Path, tmp_path: Path) -> None:
    units = (
        "return [...document.querySelectorAll('#submissions tbody tr')]"
        ".filter((r) => !r.hidden).map((r) => r.cells[1].textContent)"
    )
    shown = (
        "return [...document.querySelectorAll('.finding')]"
        ".filter((f) => f.checkVisibility()).map((f) => f.dataset.rule)"
    )
    press = "document.querySelectorAll('#submissions th span')[{}].click();"
    choose = (
        "const f = document.getElementById('{}'); f.value = '{}';"
        "f.dispatchEvent(new Event('input'));"
    )
    with browser(tmp_path, page) as window:
        assert window.run(units) == list(UNITS)
        assert window.run(press.format(0) + units) == ["an.txt", "ca.txt", "da.txt", "bo.txt"]
        assert window.run(press.format(0) + units) == ["bo.txt", "da.txt", "ca.txt", "an.txt"]
        window.run(press.format(1))
        assert window.run(choose.format("rule", "NT001") + units) == ["an.txt", "ca.txt"]
        assert set(window.run(shown)) == {"NT001"}
        assert window.run(choose.format("rule", "BC008") + units) == ["bo.txt"]
        window.run(choose.format("rule", ""))
        assert window.run(choose.format("text", "cẩm lĩnh") + units) == ["ca.txt"]
        assert window.run("return document.getElementById('left').textContent") == "1 / 4"
        window.run(choose.format("text", ""))
        assert window.run(choose.format("severity", "error") + units) == ["an.txt", "ca.txt"]
        drawn = "return document.querySelector('svg rect').getBoundingClientRect().width"
        assert window.run(drawn) > 0
        assert window.log() == []
