"""What Word demands of a file and others forgive: orders, numbers that are used once, places where
a thing may stand. Word calls everything else unreadable content."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from functools import cache

import pytest
from lxml import etree

from kehoach_lint.draft import Span
from kehoach_lint.readers import read
from kehoach_lint.writing import Change, Remark, annotated, changed
from tests.writing.files import all_files
from tests.writing.samples import AUTHOR, WHEN, apart, draft_of, random_spans
from tests.writing.views import W, parts, tree, trees


def names_of(text: str) -> list[str]:
    """The names in a text."""
    return text.split()


_FILES = sorted(all_files())
_XML_SPACE = "{http://www.w3.org/XML/1998/namespace}space"
_RPR = names_of(
    "rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint "
    "noProof snapToGrid vanish webHidden color spacing w kern position sz szCs highlight u "
    "effect bdr shd fitText vertAlign rtl cs em lang eastAsianLayout specVanish oMath "
    "rPrChange "
)
_PPR = names_of(
    "pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers "
    "pBdr shd tabs suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct "
    "autoSpaceDE autoSpaceDN bidi adjustRightInd snapToGrid spacing ind contextualSpacing "
    "mirrorIndents suppressOverlap jc textDirection textAlignment textboxTightWrap outlineLvl "
    "divId cnfStyle rPr sectPr pPrChange "
)
_REVISIONS = tuple(f"{W}{name}" for name in ("ins", "del", "moveFrom", "moveTo", "rPrChange"))
_RUN_PLACES = frozenset(
    names_of(
        "p ins del moveFrom moveTo hyperlink smartTag fldSimple sdtContent customXml rubyBase "
        "rt dir bdo Choice Fallback "
    )
)
_SMALL = 1 << 31


@cache
def commented(name: str) -> bytes:
    draft = draft_of(name)
    spans: list[Span | None] = [None, *random_spans(draft, 25, seed=4)]
    remarks = [Remark(span, ("Dòng một", " hai \x0b ")) for span in spans]
    return annotated(all_files()[name], draft, remarks, author=AUTHOR, when=WHEN)


@cache
def tracked(name: str) -> bytes:
    draft = draft_of(name)
    changes = [Change(span, " mới ") for span in apart(draft, 10, seed=4)]
    args = {"tracked": True, "author": AUTHOR, "when": WHEN}
    return changed(all_files()[name], draft, changes, **args).data


@cache
def both(name: str) -> bytes:
    """Comments in a file with changes, some of them inside of comments of before."""
    data = tracked(name)
    draft = read("a.docx", data)
    remarks = [Remark(span, ("A",)) for span in random_spans(draft, 20, seed=5)]
    return annotated(data, draft, remarks, author=AUTHOR, when=WHEN)


Way = Callable[[str], bytes]
ways = pytest.mark.parametrize("way", [commented, tracked, both])
files = pytest.mark.parametrize("name", _FILES)


@files
@ways
def test_properties_come_first_and_in_order(name: str, way: Way) -> None:
    for root in trees(way(name)).values():
        for tag, order in (("rPr", _RPR), ("pPr", _PPR)):
            for properties in root.iter(f"{W}{tag}"):
                parent = properties.getparent()
                assert parent is not None
                assert parent[0] is properties or parent.tag not in (f"{W}r", f"{W}p")
                names = [_name(one) for one in properties if _name(one) in order]
                assert names == sorted(names, key=order.index)


@files
@ways
def test_runs_stand_where_they_may(name: str, way: Way) -> None:
    for root in trees(way(name)).values():
        for run in root.iter(f"{W}r"):
            parent = run.getparent()
            assert parent is not None
            assert _name(parent) in _RUN_PLACES
        for inserted in root.iter(f"{W}ins"):
            assert next(inserted.iterancestors(f"{W}ins", f"{W}moveTo"), None) is None
            deleted = next(inserted.iterancestors(f"{W}del"), None)
            assert deleted is None
        for deleted in root.iter(f"{W}del"):
            assert next(deleted.iterancestors(f"{W}del"), None) is None
            assert deleted.find(f".//{W}t") is None
        for text in root.iter(f"{W}delText"):
            assert next(text.iterancestors(f"{W}del", f"{W}moveFrom"), None) is not None


@files
@ways
def test_numbers_of_revisions_are_used_once(name: str, way: Way) -> None:
    before = _ids(all_files()[name])
    for number, often in _ids(way(name)).items():
        # What somebody else used twice may stay so; a new number is new.
        assert often <= max(before[number], 1)
        assert int(number) < _SMALL


def _ids(data: bytes) -> Counter[str]:
    return Counter(
        one.get(f"{W}id", "") for root in trees(data).values() for one in root.iter(*_REVISIONS)
    )


@files
@ways
def test_edges_of_white_space_are_kept(name: str, way: Way) -> None:
    """Text of ours begins or ends with white space only where XML says that it counts."""
    for root in trees(way(name)).values():
        for change in root.iter(f"{W}ins", f"{W}comment"):
            if change.get(f"{W}author") == AUTHOR:
                for text in change.iter(f"{W}t"):
                    assert text.get(_XML_SPACE) == "preserve"


def test_a_cut_shows_the_white_space_at_it_and_no_other() -> None:
    """Without xml:space Word shows no white space at the ends of a text."""
    draft = draft_of("bare_text")
    spans = [Span(at, at + 1) for at in range(len(draft.text))]
    remarks = [Remark(span, ("A",)) for span in spans]
    done = annotated(all_files()["bare_text"], draft, remarks, author="a", when=WHEN)
    before, after = (
        "".join(map(_shown, trees(data)["word/document.xml"].iter(f"{W}t")))
        for data in (all_files()["bare_text"], done)
    )
    assert after == before


def _shown(text: etree._Element) -> str:
    said = text.text or ""
    return said if text.get(_XML_SPACE) == "preserve" else said.strip()


@files
def test_comments_are_whole(name: str) -> None:
    """Each has one beginning, one end behind it, one mark behind that, and stands in the part."""
    data = commented(name)
    stored = trees(data)
    main = next(root for root in stored.values() if _name(root) == "document")
    comments = next(root for root in stored.values() if _name(root) == "comments")
    ids = [one.get(f"{W}id") for one in comments]
    assert len(set(ids)) == len(ids)
    order = {element: number for number, element in enumerate(main.iter())}
    for own in (one.get(f"{W}id") for one in comments if one.get(f"{W}author") == AUTHOR):
        [start] = _marks(main, "commentRangeStart", own)
        [end] = _marks(main, "commentRangeEnd", own)
        [mark] = _marks(main, "commentReference", own)
        assert order[start] < order[end] < order[mark]
        assert mark.getparent() is not None
        assert mark.getparent().tag == f"{W}r"
    for root in stored.values():
        if root is not main:
            assert not list(root.iter(f"{W}commentRangeStart", f"{W}commentReference"))
    for box in main.iter(f"{W}txbxContent"):
        assert not list(box.iter(f"{W}commentRangeStart", f"{W}commentReference"))


def _marks(main: etree._Element, kind: str, own: str | None) -> list[etree._Element]:
    return [one for one in main.iter(f"{W}{kind}") if one.get(f"{W}id") == own]


@files
def test_a_comment_is_written_as_the_schema_has_it(name: str) -> None:
    data = commented(name)
    root = next(one for one in trees(data).values() if _name(one) == "comments")
    for comment in root:
        if comment.get(f"{W}author") != AUTHOR:
            continue
        assert comment.get(f"{W}date") == "2026-03-05T08:30:00Z"
        assert len(comment.get(f"{W}initials", "")) <= 9
        assert [_name(one) for one in comment] == ["p", "p"]
        assert [_name(one) for one in comment[0]] == ["pPr", "r", "r"]
        assert _name(comment[0][1][0]) == "annotationRef"
        said = ["".join(one.itertext(f"{W}t")) for one in comment]
        assert said == ["Dòng một", " hai \N{REPLACEMENT CHARACTER} "]


@files
@ways
def test_the_package_fits_together(name: str, way: Way) -> None:
    stored = parts(way(name))
    types = etree.fromstring(stored["[Content_Types].xml"])
    overrides = [one.get("PartName", "").lower() for one in types.iterfind("{*}Override")]
    assert len(set(overrides)) == len(overrides)
    names = {f"/{part}".lower() for part in stored}
    assert {one for one in overrides if "comments" in one} <= names
    for part, content in stored.items():
        if part.endswith(".rels"):
            ids = [one.get("Id") for one in etree.fromstring(content)]
            assert len(set(ids)) == len(ids)
            assert len(_targets(content, "/comments")) <= 1
    assert list(_comment_targets(stored)) in ([], [b"comments"])


def _targets(content: bytes, kind: str) -> list[str]:
    found = etree.fromstring(content)
    return [one.get("Target", "") for one in found if one.get("Type", "").endswith(kind)]


def _comment_targets(stored: dict[str, bytes]) -> Iterator[bytes]:
    """The name of the root of the part that the relationship to the comments leads to."""
    for part, content in stored.items():
        if part.endswith(".rels"):
            folder = part.split("_rels/")[0]
            for target in _targets(content, "/comments"):
                yield _name(tree(stored[folder + target])).encode()


def _name(element: etree._Element) -> str:
    return etree.QName(element).localname


def test_a_strict_file_stays_strict() -> None:
    for name, content in parts(commented("strict")).items():
        assert b"schemas.openxmlformats.org/wordprocessingml/2006/main" not in content, name
        assert b"openxmlformats.org/officeDocument/2006/relationships/" not in content, name
    comments = parts(commented("strict"))["word/comments.xml"]
    assert b'w:start="0"' in comments
    assert b'w:val="start"' in comments
    assert b"w:left" not in comments


def test_a_new_comment_takes_no_number_that_a_lost_mark_bears() -> None:
    root = trees(commented("commented"))["word/document.xml"]
    starts = [one.get(f"{W}id") for one in root.iter(f"{W}commentRangeStart")]
    assert starts.count("5") == starts.count("0") == 1
