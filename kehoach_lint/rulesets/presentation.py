"""How a document is to look on its pages (``rulesets/trinh-bay.yaml``)."""

from __future__ import annotations

import re
from collections.abc import Callable, Hashable, Iterator, Mapping, Sequence
from datetime import date
from enum import StrEnum
from pathlib import Path
from typing import Any, NamedTuple

from kehoach_lint.resources import per_data
from kehoach_lint.rulesets.own import table_files
from kehoach_lint.rulesets.rows import Origin, Row, Rows, RulesetError, compiled, each, stacked
from kehoach_lint.vietnamese.folding import fold

FILE = "trinh-bay.yaml"
_FORMS = ("nha-nuoc", "dang")
_FORM, _FONT, _LIMIT, _PART, _PHRASE = "forms", "fonts", "limits", "parts", "phrases"
_NO_LETTER = re.compile(r"[\W_]+")
_BEGINNING = 60
_SAME = 0.3
"""Points by which sizes may differ unseen: a PDF gives 13.98 for 14."""


class Limit(StrEnum):
    """What is measured; the value is the id in the file."""

    SHORT_SIDE = "canh-ngan"
    LONG_SIDE = "canh-dai"
    TOP = "le-tren"
    BOTTOM = "le-duoi"
    LEFT = "le-trai"
    RIGHT = "le-phai"
    FIRST_LINE = "thut-dau-dong"
    GAP = "cach-doan"
    LINE = "cach-dong"


class PagePart(StrEnum):
    """A part of a document with letters of its own; the value is the id in the file."""

    QUOC_HIEU = "quoc-hieu"
    TIEU_NGU = "tieu-ngu"
    PARTY_TITLE = "tieu-de-dang"
    SUPERIOR = "chu-quan"
    ISSUER = "co-quan"
    SYMBOL = "so-ky-hieu"
    ISSUED = "dia-danh"
    TYPE_LINE = "ten-loai"
    SUBJECT = "trich-yeu"
    SUBJECT_OF_LETTER = "trich-yeu-cong-van"
    BASES = "can-cu"
    BODY = "noi-dung"
    CHAPTER = "phan-chuong"
    ROMAN = "muc-la-ma"
    AUTHORITY = "quyen-han"
    NAME = "ho-ten"
    RECIPIENTS = "noi-nhan"
    RECIPIENT_LIST = "danh-sach-nhan"
    PAGE_NUMBER = "so-trang"


class FontUse(StrEnum):
    """What a font is; the value is the id in the file, which explains it."""

    RIGHT = "dung"
    STAND_IN = "thay"
    LEGACY = "cu"
    SIGNS = "ky-hieu"


class Phrases(StrEnum):
    """What lines begin that are left alone; the value is the id in the file."""

    OWN_FORM = "mau-rieng"
    SMALL_PRINT = "chu-nho"


class Measure(NamedTuple):
    """What a length may be: between ``least`` and ``most``, or one of ``values``."""

    least: float | None
    most: float | None
    values: tuple[float, ...]
    tolerance: float
    basis: str

    def fits(self, value: float) -> bool:
        """Whether a length is as wanted, within the tolerance."""
        return abs(self.nearest(value) - value) <= self.tolerance

    def nearest(self, value: float) -> float:
        """The wanted length that is nearest to another."""
        if self.values:
            return min(self.values, key=lambda wanted: abs(wanted - value))
        low = value if self.least is None else max(value, self.least)
        return low if self.most is None else min(low, self.most)


class PartForm(NamedTuple):
    """The letters of a part: sizes in points from ``least`` to ``most``, those often seen from
    ``usual_least`` to ``usual_most``; None where nothing is laid down. ``advice`` names what many
    offices do otherwise."""

    name: str
    least: float | None
    most: float | None
    usual_least: float | None
    usual_most: float | None
    bold: bool | None
    italic: bool | None
    capitals: bool | None
    centred: bool | None
    advice: tuple[str, ...]
    basis: str

    def has_size(self, size: float) -> bool:
        """Whether letters of this size are as wanted."""
        return _between(size, self.least, self.most)

    def is_usual(self, size: float) -> bool:
        """Whether letters of this size are wanted or at least often seen."""
        least = self.least if self.usual_least is None else self.usual_least
        return _between(size, least, self.most if self.usual_most is None else self.usual_most)

    def nearest(self, size: float) -> float:
        """The wanted size that is nearest to another."""
        return Measure(self.least, self.most, (), 0.0, "").nearest(size)


class Layout(NamedTuple):
    """How documents of one form are laid out that are issued from ``since`` on."""

    basis: str
    since: date | None
    limits: Mapping[Limit, Measure]
    parts: Mapping[PagePart, PartForm]


class Table(NamedTuple):
    """The whole file: layouts by form, beginnings of the names of fonts by their use (small
    letters, nothing between them), folded beginnings of lines."""

    layouts: Mapping[str, Layout]
    fonts: Mapping[FontUse, tuple[str, ...]]
    phrases: Mapping[Phrases, tuple[str, ...]]

    def is_font(self, name: str, *uses: FontUse) -> bool:
        """Whether a font is of one of these uses."""
        plain = plain_name(name)
        return any(plain.startswith(self.fonts.get(use, ())) for use in uses)

    def begins(self, line: str, use: Phrases) -> bool:
        """Whether a line begins with one of these phrases."""
        return fold(line[:_BEGINNING]).startswith(self.phrases.get(use, ()))


def plain_name(font: str) -> str:
    """The name of a font in small letters without anything between them; of several the first, and
    without the tag of a font that was cut down for a PDF."""
    first = font.split(";", 1)[0]
    return _NO_LETTER.sub("", first[7:] if first[6:7] == "+" else first).lower()


@per_data
def layouts() -> Table:
    """The table that comes with the program, corrected by the own folders.

    Raises RulesetError, naming the file and the row, when a file is faulty.
    """
    return load_layouts(*table_files(FILE))


def load_layouts(*paths: Path) -> Table:
    """Those of files, each correcting those before it; RulesetError as in :func:`layouts`."""
    found: dict[str, list[Any]] = {
        group: [] for group in (_FORM, _FONT, _LIMIT, _PART, _PHRASE)
    }
    for group, row in compiled("layouts", paths, _compile, __file__):
        found[group].append(row)
    limits, parts = found[_LIMIT], found[_PART]
    return Table(
        {
            form: Layout(
                basis,
                date.fromisoformat(since) if since else None,
                {Limit(own): _measure(row, basis) for of, own, row in limits if of == form},
                {PagePart(own): _part_form(row, basis) for of, own, row in parts if of == form},
            )
            for form, basis, since in found[_FORM]
        },
        {use: _of(found[_FONT], use, plain_name) for use in FontUse},
        {use: _of(found[_PHRASE], use, fold) for use in Phrases},
    )


def _of(rows: Sequence[Any], use: str, plain: Callable[[str], str]) -> tuple[str, ...]:
    return tuple(plain(name) for of, name in rows if of == use)


def _measure(row: Sequence[Any], basis: str) -> Measure:
    least, most, values, tolerance, at = row
    return Measure(least, most, tuple(values), tolerance, f"{basis}, {at}" if at else basis)


def _part_form(row: Sequence[Any], basis: str) -> PartForm:
    *plain, advice, at = row
    return PartForm._make((*plain, tuple(advice), f"{basis}, {at}" if at else basis))


def _between(size: float, least: float | None, most: float | None) -> bool:
    low_enough = most is None or size <= most + _SAME
    return low_enough and (least is None or size >= least - _SAME)


def _compile(tops: list[Row]) -> list[Any]:
    return [row for _, row in stacked(tops, _rows, _key)]


def _key(text: str) -> Hashable:
    group, _, name = text.partition("/")
    if group in [*FontUse]:
        return group, plain_name(name)
    return group, fold(name) if group in [*Phrases] else name


def _rows(top: Row) -> Rows:
    top.text("source")
    top.day("checked")
    for row in each(top.rows(_FORM)):
        own, since = row.choice("id", _FORMS), row.day("since")
        Origin().of(row)
        yield (own, ""), [_FORM, [own, row.text("basis"), since.isoformat() if since else ""]]
    for group, uses in ((_FONT, [*FontUse]), (_PHRASE, [*Phrases])):
        for row in each(top.rows(group)):
            use = row.choice("id", uses)
            for name in row.texts("names"):
                yield _key(f"{use}/{name}"), [group, [use, name]]
    yield from _limits(top)
    yield from _parts(top)


def _limits(top: Row) -> Iterator[tuple[Hashable, Any]]:
    for row in each(top.rows(_LIMIT)):
        form, own = row.choice("form", _FORMS), row.choice("id", [*Limit])
        least, most = row.decimal("least"), row.decimal("most")
        values, tolerance = row.decimals("values"), row.decimal("tolerance")
        if not values and least is None and most is None:
            raise RulesetError(row.where, "missing-key", name="least, most, values")
        at = row.text("at", "")
        plain = [least, most, list(values), tolerance or 0.0, at]
        yield (form, own), [_LIMIT, [form, own, plain]]


def _parts(top: Row) -> Iterator[tuple[Hashable, Any]]:
    styles = ("bold", "italic", "capitals", "centred")
    for row in each(top.rows(_PART)):
        form, own = row.choice("form", _FORMS), row.choice("id", [*PagePart])
        name = row.text("name")
        sizes = [row.decimal(key) for key in ("least", "most", "usual_least", "usual_most")]
        looks = [row.maybe(key) for key in styles]
        advice = row.texts("advice")
        unknown = [word for word in advice if word not in styles]
        if unknown:
            raise RulesetError(
                row.where, "choice", name="advice", value=", ".join(unknown),
                choices=", ".join(styles),
            )  # fmt: skip
        plain = [name, *sizes, *looks, list(advice), row.text("at", "")]
        yield (form, own), [_PART, [form, own, plain]]
