"""From any span of a draft back to the characters of the runs it came from."""

from __future__ import annotations

import io
import unicodedata
import zipfile

from docx import Document
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree

from kehoach_lint.draft import Block, Draft
from kehoach_lint.readers import read
from tests.readers.word_parts import W, changed, field, p, r, raw, t, table, text_box, word
from tests.word_files import plan_docx

_ONE = {
    "tab": "\t",
    "ptab": "\t",
    "br": " ",
    "cr": " ",
    "noBreakHyphen": "-",
    "softHyphen": "\u00ad",
}
_PLAN = """
ỦY BAN NHÂN DÂN
XÃ TÂN HÒA
Số: 5/KH-UBND
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Tân Hòa, ngày 03 tháng 5 năm 2026
KẾ HOẠCH
Phát động phong trào trồng tre giữ bờ sông năm 2026
I. MỤC ĐÍCH
Giữ đất, giữ làng, tạo thêm việc làm cho các hộ ven sông./.
Nơi nhận:
- Lưu: VT.
CHỦ TỊCH
Lò Thị Mơ
"""


def run_texts(data: bytes, part: str, paragraph: int) -> list[str]:
    """The characters of the runs of a paragraph, read anew from the file."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        root = etree.fromstring(archive.read(part))
    element = list(root.iter(f"{{{W}}}p"))[paragraph]
    runs = [
        run
        for run in element.iter(f"{{{W}}}r")
        if next(run.iterancestors(f"{{{W}}}p", f"{{{W}}}r")) is element
    ]
    return ["".join(map(_characters, run)) for run in runs]


def _characters(child: etree._Element) -> str:
    name = etree.QName(child).localname
    if name == "t":
        return child.text or ""
    if name == "sym":
        return chr(int(child.get(f"{{{W}}}char", ""), 16))
    return _ONE.get(name, "")


def rebuilt(data: bytes, draft: Draft, block: Block, start: int, end: int) -> str:
    """The stored characters under a span, taken from the runs by the pieces of the block."""
    assert block.place is not None
    runs = run_texts(data, block.place.part, block.place.paragraph)
    first, last = draft.source.position(start), draft.source.end(end)
    assert first.line == last.line
    wanted = range(first.column - 1, last.column - 1)
    stored = {
        piece.start + i: runs[piece.run][piece.offset + i]
        for piece in block.place.pieces
        for i in range(piece.length)
    }
    return "".join(stored[place] for place in wanted)


def visible(stored: str) -> str:
    return unicodedata.normalize("NFC", stored.replace("\u00ad", "").replace("\u200b", ""))


def assert_spans(data: bytes, draft: Draft, pick: st.DataObject) -> None:
    for block in draft.blocks:
        start = pick.draw(st.integers(block.span.start, block.span.end - 1))
        end = pick.draw(st.integers(start + 1, block.span.end))
        for a, b in ((start, end), block.span):
            assert visible(rebuilt(data, draft, block, a, b)) == draft.text[a:b]


_WORDS = st.sampled_from(
    [
        "Thi đua",
        " ",
        "xã ",
        unicodedata.normalize("NFD", "thế giới"),
        "a",
        "-",
        "Ủy ban ",
        "\u00ad",
        "\u200b",
    ]
)
_RUNS = st.one_of(
    st.lists(_WORDS, min_size=1, max_size=3).map(lambda words: r(t("".join(words)))),
    st.just(r(t("Hòa") + "<w:tab/>" + t("bình"), "<w:b/>")),
    st.just(r(t("một") + "<w:br/>" + t("Hai") + "<w:br/>" + t("ba"))),
    st.just(r("<w:noBreakHyphen/>" + t("TW") + "<w:softHyphen/>" + t("x"))),
    st.just(r('<w:sym w:font="Symbol" w:char="2264"/>')),
    st.just(r(t("ẩn"), "<w:vanish/>")),
    st.just(changed("del", r("<w:delText>bỏ</w:delText>") + r("<w:delText>đi</w:delText>"))),
    st.just(changed("ins", r(t("thêm ")) + r(t("vào")))),
    st.just(f"<w:hyperlink>{r(t('liên'))}{r(t(' kết'))}</w:hyperlink>"),
    st.just(f"<w:sdt><w:sdtContent>{r(t('ô '))}</w:sdtContent></w:sdt>"),
    st.just(field(" DATE ", r(t("05/3/2026")))),
    st.just(text_box(p("DỰ", " THẢO"))),
    st.just(
        "<mc:AlternateContent><mc:Choice>"
        f"{r(t('chọn'))}</mc:Choice><mc:Fallback>{r(t('x'))}{r(t('y'))}</mc:Fallback>"
        "</mc:AlternateContent>"
    ),
)
_PARAGRAPHS = st.lists(_RUNS, min_size=1, max_size=6).map(lambda runs: raw("".join(runs)))


@settings(max_examples=60, deadline=None)
@given(st.lists(_PARAGRAPHS, min_size=1, max_size=4), st.data())
def test_spans_of_any_paragraph(paragraphs: list[str], pick: st.DataObject) -> None:
    body = p("Đầu") + "".join(paragraphs) + table((paragraphs[0], p("Cuối")))
    data = word(body)
    assert_spans(data, read("a.docx", data), pick)


@settings(max_examples=10, deadline=None)
@given(st.data())
def test_spans_of_a_plan(pick: st.DataObject) -> None:
    data = plan_docx(_PLAN)
    assert_spans(data, read("a.docx", data), pick)


def test_the_ordinals_are_those_python_docx_sees() -> None:
    data = plan_docx(_PLAN)
    elements = list(Document(io.BytesIO(data)).element.iter(f"{{{W}}}p"))
    draft = read("a.docx", data)
    assert len(draft.blocks) > 10
    for block in draft.blocks:
        assert block.place is not None
        texts = elements[block.place.paragraph].iter(f"{{{W}}}t")
        assert "".join(text.text or "" for text in texts) == draft.slice(block.span)
