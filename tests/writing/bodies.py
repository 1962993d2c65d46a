"""Bodies of Word files with everything officers and their programs put into them.

Each function gives the XML of some paragraphs. The words of ``Words`` do not come twice, so that
a place that was missed cannot pass for the right one.
"""

from __future__ import annotations

from collections.abc import Callable

from tests.readers.word_parts import changed, field, listed, p, r, raw, t, table, text_box

_ONSETS = ("b", "c", "đ", "g", "h", "kh", "l", "m", "ng", "nh", "ph", "q", "s", "th", "tr", "v")
_RIMES = ("ạng", "ấp", "ằn", "ẽo", "ệch", "iến", "oàn", "ộng", "ợp", "uần", "uyệt", "ứng", "ỳnh")
_BOLD, _SMALL = "<w:b/>", '<w:i/><w:color w:val="FF0000"/><w:sz w:val="20"/>'
_FORMED = (
    '<w:rStyle w:val="Nho"/><w:b/><w:sz w:val="26"/><w:rPrChange w:id="{id}" w:author="N" '
    'w:date="2026-01-05T08:00:00Z"><w:rPr><w:i/></w:rPr></w:rPrChange>'
)

Body = Callable[["Words"], str]


class Words:
    """Syllables with a number, none twice."""

    def __init__(self) -> None:
        self._next = 0

    def __call__(self, number: int = 6) -> str:
        """So many of them with spaces between."""
        return " ".join(self._one() for _ in range(number))

    def id(self) -> int:
        """A number for a change or a mark, none twice."""
        self._next += 1
        return self._next + 100

    def _one(self) -> str:
        number, self._next = self._next, self._next + 1
        onset = _ONSETS[number % len(_ONSETS)]
        rime = _RIMES[number // len(_ONSETS) % len(_RIMES)]
        return f"{onset}{rime}{number}"


def plain(w: Words) -> str:
    return p(w(), w(3), w(9)) + p(w(30))


def formed(w: Words) -> str:
    return raw(
        r(t(w(2)), _BOLD) + r(t(w(3)), _SMALL) + r(t(w(2) + " "), _BOLD) + r(t(w(1)), "<w:caps/>"),
        '<w:jc w:val="both"/><w:rPr><w:b/></w:rPr>',
    )


def marked(w: Words) -> str:
    """What Word puts between runs: checks of spelling, bookmarks, permissions, revisions ids."""
    return raw(
        f'<w:bookmarkStart w:id="{w.id()}" w:name="a{w.id()}"/><w:proofErr w:type="spellStart"/>'
        f'<w:r w:rsidR="00AB12CD" w:rsidRPr="00112233">{t(w(4))}</w:r>'
        '<w:proofErr w:type="spellEnd"/><w:bookmarkEnd w:id="1"/><w:permStart w:id="7" w:ed="a"/>'
        f'{r(t(w(3)))}<w:permEnd w:id="7"/>{r("<w:lastRenderedPageBreak/>" + t(w(2)))}'
    )


def reformed(w: Words) -> str:
    """Forms that somebody changed, with the old ones kept."""
    return raw(
        r(t(w(7)), _FORMED.format(id=w.id())) + r(t(w(3)), _FORMED.format(id=w.id())),
        f'<w:jc w:val="left"/><w:pPrChange w:id="{w.id()}" w:author="N"><w:pPr/></w:pPrChange>',
    )


def header_table(w: Words) -> str:
    left = p("ỦY BAN NHÂN DÂN") + p(w(3)) + p("Số: 12/KH-UBND")
    right = p("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM") + p("Độc lập - Tự do - Hạnh phúc") + p(w(4))
    return table((left, right)) + p("KẾ HOẠCH") + p(w(8))


def split_header(w: Words) -> str:
    """A header of two rows, which is read by columns."""
    top = (p("ỦY BAN NHÂN DÂN"), p("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM") + p("Độc lập - Tự do"))
    return table(top, (p("Số: 12/KH-UBND"), p(f"{w(2)}, ngày 05 tháng 3 năm 2024"))) + p("KẾ HOẠCH")


def nested_tables(w: Words) -> str:
    inner = table((p(w(2)), p(w(2))), (p(w(2)), p(w(1), w(1))))
    return p(w(4)) + table((p(w(3)) + inner + p(w(1)), p(w(3)))) + p(w(2))


def merged_cells(w: Words) -> str:
    def cell(properties: str, text: str) -> str:
        return f"<w:tc><w:tcPr>{properties}</w:tcPr>{p(text)}</w:tc>"

    wide, high, on = '<w:gridSpan w:val="2"/>', '<w:vMerge w:val="restart"/>', "<w:vMerge/>"
    rows = (
        cell(wide, w(3)) + cell("", w(2)),
        cell(high, w(2)) + cell("", w(2)) + cell("", w(2)),
        cell(on, "") + cell("", w(2)) + cell("", w(2)),
    )
    return "<w:tbl>" + "".join(f"<w:tr>{row}</w:tr>" for row in rows) + "</w:tbl>" + p(w(2))


def boxes(w: Words) -> str:
    inner = raw(r(t(w(3)), _BOLD) + r(t(w(2))))
    return raw(r(t(w(3))) + text_box(inner + p(w(2))) + r(t(w(2)))) + p(w(4))


def old_box(w: Words) -> str:
    shape = f"<v:shape><v:textbox><w:txbxContent>{p(w(4))}</w:txbxContent></v:textbox></v:shape>"
    return raw(r(f"<w:pict>{shape}</w:pict>") + r(t(w(3)))) + p(w(3))


def lists(w: Words) -> str:
    return "".join(listed(w(4), level) for level in (0, 1, 2, 2, 3, 4, 0, 1))


def note(kind: str) -> Body:
    def body(w: Words) -> str:
        mark = r(f'<w:{kind}Reference w:id="2"/>', '<w:vertAlign w:val="superscript"/>')
        return raw(r(t(w(3))) + mark + r(t(w(3)))) + p(w(4))

    return body


def inserted(w: Words) -> str:
    return raw(r(t(w(3))) + changed("ins", r(t(w(4)), _BOLD) + r(t(w(2)))) + r(t(w(3))))


def deleted(w: Words) -> str:
    gone = r(f'<w:delText xml:space="preserve">{w(3)}</w:delText><w:delText>x</w:delText>')
    return raw(r(t(w(3) + " ")) + changed("del", gone) + r(t(w(4)))) + raw(changed("del", gone))


def moved(w: Words) -> str:
    text = t(w(3))
    return raw(
        '<w:moveFromRangeStart w:id="41" w:author="N" w:name="m1"/>'
        + changed("moveFrom", r(text))
        + '<w:moveFromRangeEnd w:id="41"/>'
        + r(t(w(3)))
    ) + raw(
        '<w:moveToRangeStart w:id="43" w:author="N" w:name="m1"/>'
        + changed("moveTo", r(text))
        + '<w:moveToRangeEnd w:id="43"/>'
        + r(t(" " + w(4)))
    )


def marks_changed(w: Words) -> str:
    """Ends of paragraphs that were inserted and deleted."""
    by = 'w:author="N" w:date="2026-01-05T08:00:00Z"'
    gone = r(f'<w:delText xml:space="preserve">{w(2)}</w:delText>')
    return (
        p(w(4), properties=f'<w:rPr><w:ins w:id="{w.id()}" {by}/></w:rPr>')
        + raw(changed("del", gone), f'<w:rPr><w:del w:id="{w.id()}" {by}/></w:rPr>')
        + p(w(4), properties=f'<w:rPr><w:del w:id="{w.id()}" {by}/></w:rPr>')
        + p(w(4))
    )


def deep_changes(w: Words) -> str:
    gone = changed("del", r(f"<w:delText>{w(1)}</w:delText>"))
    wrapped = f'<w:smartTag w:uri="u" w:element="e">{r(t(w(3)))}</w:smartTag>'
    return raw(changed("ins", r(t(w(3))) + gone + r(t(w(3)))) + r(t(w(2)))) + raw(
        changed("ins", wrapped + r(t(w(2)))) + r(t(w(2)))
    )


def fields(w: Words) -> str:
    nested = field(" IF ", r(t(w(1))) + field(" REF _a ", r(t(w(2)))) + r(t(w(1))))
    link = field(' HYPERLINK "https://vi.du" ', r(t(w(3))))
    return raw(r(t(w(2))) + field(" DATE ", r(t(w(2)))) + r(t(w(2)))) + raw(
        nested + r(t(w(2))) + link + r(t(w(1)))
    )


def simple_fields(w: Words) -> str:
    return raw(
        r(t(w(2)))
        + f'<w:fldSimple w:instr=" FILENAME ">{r(t(w(2)))}</w:fldSimple>'
        + r(t(w(2)))
        + f'<w:fldSimple w:instr=" hyperlink a ">{r(t(w(2)))}</w:fldSimple>'
    )


def long_field(w: Words) -> str:
    """A field over several paragraphs, as a table of contents is."""
    begin = r('<w:fldChar w:fldCharType="begin"/>') + r("<w:instrText> TOC </w:instrText>")
    start = begin + r('<w:fldChar w:fldCharType="separate"/>')
    end = r('<w:fldChar w:fldCharType="end"/>')
    return raw(start + r(t(w(3)))) + p(w(3)) + raw(r(t(w(2))) + end + r(t(w(2)))) + p(w(3))


def links(w: Words) -> str:
    link = f'<w:hyperlink w:anchor="a">{r(t(w(2)), _BOLD)}{r(t(w(2)))}</w:hyperlink>'
    return raw(r(t(w(2) + " ")) + link + r(t(" " + w(2))))


def _control(content: str, properties: str = "") -> str:
    return f"<w:sdt><w:sdtPr>{properties}</w:sdtPr><w:sdtContent>{content}</w:sdtContent></w:sdt>"


def controls(w: Words) -> str:
    inline = raw(r(t(w(2))) + _control(r(t(w(3)))) + r(t(w(2))))
    row = f"<w:tr><w:tc>{p(w(2))}</w:tc></w:tr>"
    return inline + _control(p(w(3)) + p(w(2))) + f"<w:tbl>{_control(row)}</w:tbl>" + p(w(2))


def locked_controls(w: Words) -> str:
    locks = ("contentLocked", "sdtContentLocked", "sdtLocked")
    runs = "".join(
        _control(r(t(w(3))), f'<w:lock w:val="{lock}"/>') + r(t(f" {w(2)} ")) for lock in locks
    )
    bound = '<w:dataBinding w:xpath="/a" w:storeItemID="{0}"/>'
    block = _control(p(w(4)), '<w:lock w:val="contentLocked"/>')
    return raw(runs + _control(r(t(w(2))), bound)) + block


def tags(w: Words) -> str:
    tag = f'<w:smartTag w:uri="u" w:element="e">{r(t(w(3)))}{r(t(w(1)))}</w:smartTag>'
    custom = f'<w:customXml w:uri="u" w:element="e">{r(t(w(3)))}</w:customXml>'
    sided = f'<w:bdo w:val="ltr">{r(t(w(2)))}</w:bdo>'
    return raw(r(t(w(2))) + tag + custom + sided + r(t(w(2))))


def signs(w: Words) -> str:
    check = '<w:sym w:font="Wingdings" w:char="F0FC"/>'
    return raw(r(t(w(2)) + check + t(w(2)) + "<w:noBreakHyphen/>" + t(w(1)))) + raw(
        r(check + t(w(1)) + "<w:softHyphen/>" + t(w(2)), _BOLD)
    )


def breaks(w: Words) -> str:
    mixed = t(w(3)) + "<w:br/>" + t(w(2)) + "<w:tab/>" + t(w(2)) + '<w:br w:type="page"/>' + t(w(3))
    sentences = t(w(4) + ".") + "<w:br/>" + t("Ấy" + w(4) + ".") + "<w:cr/>" + t(w(3))
    return raw(r(mixed)) + raw(r(sentences)) + raw(r("<w:tab/>") + r(t(w(2)) + "<w:tab/>"))


def typed_columns(w: Words) -> str:
    """The header typed with tabs, which is read by columns."""
    def row(left: str, right: str) -> str:
        return raw(r(t(left) + "<w:tab/><w:tab/>" + t(right)))

    return (
        row("UBND HUYỆN BA VÌ", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")
        + row("TRƯỜNG TIỂU HỌC", "Độc lập - Tự do - Hạnh phúc")
        + p("KẾ HOẠCH")
        + p(w(5))
    )


def hidden(w: Words) -> str:
    return raw(
        r(t(w(2))) + r(t(w(2)), "<w:vanish/>") + r(t(w(2)), '<w:vanish w:val="0"/>')
    ) + raw(r(t(w(2)), "<w:vanish/>") + r(t(w(3))))


def decomposed(w: Words) -> str:
    return raw(r(t("Các thôn h\u006f\u0323p da\u0302n va\u0300o to\u0302\u0301i " + w(2)))) + raw(
        r(t("to\u0302")) + r(t("\u0301i thứ Bảy " + w(1)), _BOLD)
    )


def unseen(w: Words) -> str:
    first = p("Đội văn\u200b nghệ " + w(2) + "\ufeff\u200d " + w(1))
    return first + p("\u00d0ội 5\u00a0ha " + w(2))


def bare_text(w: Words) -> str:
    """``w:t`` without xml:space, with line ends of a pretty printer in it."""
    return f"<w:p><w:r><w:t>{w(3)}</w:t></w:r><w:r><w:t>\n {w(2)}\n  {w(2)} </w:t></w:r></w:p>"


def crowded(w: Words) -> str:
    """Several ``w:t`` and other things in one run, runs and paragraphs without anything."""
    return (
        raw(r(t(w(1) + " ") + t("") + "<w:t/>" + t(w(2))) + "<w:r/>" + r(t(w(2))))
        + "<w:p/>"
        + raw(r("") + r(t(" ")) + r(t(w(2))))
        + raw(r("<w:lastRenderedPageBreak/>" + t(w(3)) + "<w:annotationRef/>"))
    )


def phonetic(w: Words) -> str:
    ruby = f"<w:ruby><w:rt>{r(t(w(1)))}</w:rt><w:rubyBase>{r(t(w(1)))}</w:rubyBase></w:ruby>"
    return raw(r(t(w(2))) + r(ruby) + r(t(w(3))))


def versions(w: Words) -> str:
    """Runs of which there are two versions."""
    choice = f'<mc:Choice Requires="wps">{r(t(w(3)))}</mc:Choice>'
    other = f"<mc:AlternateContent>{choice}<mc:Fallback>{r(t(w(2)))}</mc:Fallback>"
    return raw(r(t(w(2))) + other + "</mc:AlternateContent>" + r(t(w(2))))


def commented(w: Words) -> str:
    start, end = '<w:commentRangeStart w:id="0"/>', '<w:commentRangeEnd w:id="0"/>'
    mark = r('<w:commentReference w:id="0"/>')
    lost = '<w:commentRangeStart w:id="5"/>' + r(t(w(2))) + '<w:commentRangeEnd w:id="5"/>'
    return raw(r(t(w(2))) + start + r(t(w(3))) + end + mark + r(t(w(2))) + lost)


def sections(w: Words) -> str:
    section = '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:cols w:num="2"/></w:sectPr>'
    return p(w(4)) + p(w(3), properties=section) + p(w(4))


def great_ids(w: Words) -> str:
    start = '<w:bookmarkStart w:id="2147483647" w:name="z"/><w:bookmarkEnd w:id="2147483647"/>'
    return raw(start + '<w:bookmarkStart w:id="x" w:name="y"/>' + r(t(w(5)))) + inserted(w)


def old_letters(w: Words) -> str:
    """Text in TCVN3, with a run in Unicode beside it."""
    tcvn3 = "K\u00d5 ho\u00b9ch thi \u00aeua n\u00a8m 2024 c\u00f1a x\u00b7 C\u00c8m L\u00dcnh"
    return p(tcvn3) + p(w(4))


BODIES: dict[str, Body] = {
    body.__name__: body
    for body in (
        plain, formed, marked, reformed, header_table, split_header, nested_tables, merged_cells,
        boxes, old_box, lists, inserted, deleted, moved, marks_changed, deep_changes, fields,
        simple_fields, long_field, links, controls, locked_controls, tags, signs, breaks,
        typed_columns, hidden, decomposed, unseen, bare_text, crowded, phonetic, versions,
        sections, great_ids, old_letters,
    )
}  # fmt: skip
