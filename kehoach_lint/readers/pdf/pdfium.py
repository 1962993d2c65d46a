"""pdfium with types: a file, its pages, and of a page what reading needs.

pypdfium2 has no types and one wrapper a call; what is asked for every word goes past it to plain C
functions. Lengths are points of the page as it is shown, from its lower left corner.
"""

from __future__ import annotations

import ctypes
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from itertools import repeat
from math import degrees
from typing import Any, NamedTuple

import pypdfium2 as _pdfium
import pypdfium2.raw as _raw

from kehoach_lint.readers.errors import UnreadableError

_PASSWORD, _XFA = 4, (2, 3)
_PATH, _IMAGE, _FORM = 2, 3, 5
_LINE_TO, _MOVE_TO = 0, 2
_INVISIBLE = 3
_MOST_SEGMENTS = 400
_NAME_LENGTH = 256
_ASLANT = 0.05
_DEGREES = 3

_Function = Callable[..., Any]


def _c(name: str, result: Any, *arguments: Any) -> _Function:
    """A function of the library that takes and gives plain numbers: addresses are integers."""
    address = ctypes.cast(getattr(_raw, name), ctypes.c_void_p).value or 0
    made: _Function = ctypes.CFUNCTYPE(result, *arguments)(address)
    return made


_VOID, _INT, _DOUBLE = ctypes.c_void_p, ctypes.c_int, ctypes.c_double
_box_of = _c("FPDFText_GetLooseCharBox", _INT, _VOID, _INT, _VOID)
_object_of = _c("FPDFText_GetTextObject", _VOID, _VOID, _INT)
_origin_of = _c("FPDFText_GetCharOrigin", _INT, _VOID, _INT, _VOID, _VOID)
_angle_of = _c("FPDFText_GetCharAngle", ctypes.c_float, _VOID, _INT)
_unicode_of = _c("FPDFText_GetUnicode", ctypes.c_uint, _VOID, _INT)
_is_generated = _c("FPDFText_IsGenerated", _INT, _VOID, _INT)
_is_unmapped = _c("FPDFText_HasUnicodeMapError", _INT, _VOID, _INT)
_text_of = _c("FPDFText_GetText", _INT, _VOID, _INT, _INT, _VOID)
_font_of = _c("FPDFTextObj_GetFont", _VOID, _VOID)
_size_of = _c("FPDFTextObj_GetFontSize", _INT, _VOID, _VOID)
_mode_of = _c("FPDFTextObj_GetTextRenderMode", _INT, _VOID)
_matrix_of = _c("FPDFPageObj_GetMatrix", _INT, _VOID, _VOID)
_name_of = _c("FPDFFont_GetBaseFontName", ctypes.c_size_t, _VOID, _VOID, ctypes.c_size_t)
_count_objects = _c("FPDFPage_CountObjects", _INT, _VOID)
_object_at = _c("FPDFPage_GetObject", _VOID, _VOID, _INT)
_type_of = _c("FPDFPageObj_GetType", _INT, _VOID)
_bounds_of = _c("FPDFPageObj_GetBounds", _INT, _VOID, *[_VOID] * 4)
_segments_of = _c("FPDFPath_CountSegments", _INT, _VOID)
_segment_at = _c("FPDFPath_GetPathSegment", _VOID, _VOID, _INT)
_segment_type = _c("FPDFPathSegment_GetType", _INT, _VOID)
_segment_point = _c("FPDFPathSegment_GetPoint", _INT, _VOID, _VOID, _VOID)


# Where the library writes its answers; it is never entered by two threads.
_PLACE = (_DOUBLE * 2)()
_PLACE_AT = ctypes.addressof(_PLACE)
_MATRIX = (ctypes.c_float * 6)()
_MATRIX_AT = ctypes.addressof(_MATRIX)
_SIZE = (ctypes.c_float * 1)()
_SIZE_AT = ctypes.addressof(_SIZE)


class Box(NamedTuple):
    """A rectangle of a page."""

    left: float
    bottom: float
    right: float
    top: float

    @property
    def area(self) -> float:
        """Its area in square points."""
        return max(self.right - self.left, 0.0) * max(self.top - self.bottom, 0.0)


class Letterform(NamedTuple):
    """How the characters of one text object are drawn: name of the font, size in points, baseline,
    whether they stand upright, whether they are drawn at all (a text layer over a scan is not)."""

    font: str
    size: float
    baseline: float
    upright: bool
    visible: bool


class Extents(NamedTuple):
    """Of several stretches of characters: text objects (0 or None for what the library added), left
    and right edges."""

    objects: list[int | None]
    left: list[float]
    right: list[float]


class Picture(NamedTuple):
    """A page as grey pixels, row by row from the top."""

    width: int
    height: int
    pixels: bytes


class File:
    """An open PDF. To be closed; not to be used by two threads at a time."""

    def __init__(self, data: bytes) -> None:
        """Raises UnreadableError when it is protected, damaged (as one without pages is), or a form
        of XFA."""
        try:
            self._file: Any = _pdfium.PdfDocument(data)
            pages = len(self._file)
        except _pdfium.PdfiumError as error:
            if getattr(error, "err_code", None) == _PASSWORD:
                raise UnreadableError("program.read.pdf.encrypted") from error
            raise UnreadableError("program.read.pdf.broken") from error
        self.pages: int = pages
        if int(self._file.get_formtype()) in _XFA:
            self.close()
            raise UnreadableError("program.read.pdf.xfa")

    def close(self) -> None:
        """Free what the library holds."""
        self._file.close()

    def page(self, number: int) -> Page:
        """A page, counted from 0. Raises UnreadableError when it is damaged."""
        try:
            return Page(self._file[number])
        except _pdfium.PdfiumError as error:
            raise UnreadableError("program.read.pdf.broken") from error


class Page:
    """One page, to be closed. Characters are told by their index in its stream."""

    def __init__(self, page: Any) -> None:
        self._page = page
        self._text: Any = page.get_textpage()
        self._handle: int = _address(self._text.raw)
        self.width, self.height = map(float, page.get_size())
        self._left, self._bottom, right, top = map(float, page.get_bbox())
        self._user = right - self._left, top - self._bottom
        self._turns: int = int(page.get_rotation()) // 90 % 4
        self._fonts: dict[int, str] = {}

    def close(self) -> None:
        """Free what the library holds."""
        self._text.close()
        self._page.close()

    def count(self) -> int:
        """How many characters its stream has."""
        return int(self._text.count_chars())

    def text(self) -> str:
        """All characters of the stream, one code point each, in the order of drawing."""
        count = self.count()
        buffer = (ctypes.c_ushort * (count + 1))()
        _text_of(self._handle, 0, count, ctypes.addressof(buffer))
        text = bytes(buffer)[:-2].decode("utf-16-le", "replace")
        if len(text) == count and "\0" not in text:
            return text
        # Characters without a code, or of two units, are told one by one.
        return "".join(self._char(index) for index in range(count))

    def _char(self, index: int) -> str:
        code = int(_unicode_of(self._handle, index))
        valid = 0 < code < 0x110000 and not 0xD800 <= code < 0xE000
        return chr(code) if valid else "\ufffd"

    def object_of(self, index: int) -> int:
        """The text object a character belongs to; 0 for what the library added."""
        return int(_object_of(self._handle, index) or 0)

    def extents(self, firsts: Sequence[int], lasts: Sequence[int]) -> Extents:
        """Of many stretches of characters, given by their first and last ones: the text object of
        the first, where it begins and where the last one ends on their line."""
        number = len(firsts)
        boxes = (ctypes.c_float * (8 * number))()
        start = ctypes.addressof(boxes)
        # Called by map, a question costs half of what it does in a loop.
        handles = repeat(self._handle)
        for indexes, at in ((firsts, start), (lasts, start + 16)):
            places = range(at, at + 32 * number, 32)
            deque(map(_box_of, handles, indexes, places), maxlen=0)
        objects = list(map(_object_of, handles, firsts))
        if self._turns:
            edges = [boxes[at : at + 4] for at in range(0, 8 * number, 4)]
            shown = [self._shown(_box(*four)) for four in edges]
            left = [box.left for box in shown[0::2]]
            return Extents(objects, left, [box.right for box in shown[1::2]])
        left, right, offset = boxes[0::8], boxes[6::8], self._left
        if offset:
            left, right = [x - offset for x in left], [x - offset for x in right]
        return Extents(objects, left, right)

    def is_generated(self, index: int) -> bool:
        """Whether a space was put in by the library, as there was a gap."""
        return bool(_is_generated(self._handle, index) == 1)

    def is_unmapped(self, index: int) -> bool:
        """Whether the font does not tell which character a glyph stands for."""
        return bool(_is_unmapped(self._handle, index) == 1)

    def letterform(self, index: int, text_object: int) -> Letterform:
        """How a character of a text object is drawn."""
        _origin_of(self._handle, index, _PLACE_AT, _PLACE_AT + 8)
        _size_of(text_object, _SIZE_AT)
        a, b, c, d = 1.0, 0.0, 0.0, 1.0
        if _matrix_of(text_object, _MATRIX_AT):
            a, b, c, d = _MATRIX[:4]
        upright = a > 0 and d > 0 and abs(b) < _ASLANT * a
        if self._turns or not upright:
            angle = degrees(_angle_of(self._handle, index))
            upright = abs((angle + 90 * self._turns + 180) % 360 - 180) < _DEGREES
        x, y = _PLACE
        baseline = y - self._bottom
        if self._turns:
            baseline = self._shown(Box(x, y, x, y)).bottom
        size = round(_SIZE[0] * (c * c + d * d) ** 0.5, 1)
        visible = _mode_of(text_object) != _INVISIBLE
        font = self._font(int(_font_of(text_object) or 0))
        return Letterform(font, size, baseline, upright, visible)

    def _font(self, handle: int) -> str:
        if handle not in self._fonts:
            buffer = ctypes.create_string_buffer(_NAME_LENGTH)
            if handle:
                _name_of(handle, ctypes.addressof(buffer), _NAME_LENGTH)
            self._fonts[handle] = buffer.value.decode("utf-8", "replace")
        return self._fonts[handle]

    def _shown(self, box: Box) -> Box:
        """A rectangle of the user space as it is seen when the page is turned."""
        left, bottom = box.left - self._left, box.bottom - self._bottom
        right, top = box.right - self._left, box.top - self._bottom
        width, height = self._user
        if self._turns == 1:
            return Box(bottom, width - right, top, width - left)
        if self._turns == 2:
            return Box(width - right, height - top, width - left, height - bottom)
        if self._turns == 3:
            return Box(height - top, left, height - bottom, right)
        return Box(left, bottom, right, top)

    def drawings(self, most: int) -> tuple[list[Box], list[Box], int]:
        """The drawn straight lines, as narrow boxes, and the boxes of pictures; and how many
        objects the page has. Of a page with more than ``most`` no lines are told."""
        handle = _address(self._page.raw)
        count = int(_count_objects(handle))
        lines: list[Box] = []
        pictures: list[Box] = []
        for number in range(min(count, most)):
            thing = _object_at(handle, number)
            kind = _type_of(thing)
            if kind == _PATH and count <= most:
                lines.extend(map(self._shown, self._lines_of(thing)))
            elif kind in (_IMAGE, _FORM):
                pictures.append(self._shown(_bounds(thing)))
        return lines, pictures, count

    def _lines_of(self, path: int) -> Iterator[Box]:
        box = _bounds(path)
        if min(box.right - box.left, box.top - box.bottom) <= _THIN:
            yield box
        elif (number := int(_segments_of(path))) <= _MOST_SEGMENTS:
            yield from _straight(path, number)

    def picture(self, dots_per_inch: int, most_pixels: int) -> Picture:
        """The page as it is printed, in grey; coarser when it would have too many pixels."""
        scale = dots_per_inch / 72
        fits = (most_pixels / max(self.width * self.height * scale**2, 1.0)) ** 0.5
        bitmap: Any = self._page.render(scale=scale * min(fits, 1.0), grayscale=True)
        try:
            width, height, stride = int(bitmap.width), int(bitmap.height), int(bitmap.stride)
            whole = bytes(bitmap.buffer)
        finally:
            bitmap.close()
        rows = (whole[row * stride : row * stride + width] for row in range(height))
        return Picture(width, height, whole if stride == width else b"".join(rows))


_THIN = 3.0
"""A box that is no wider (points) is a line."""


def _box(left: float, top: float, right: float, bottom: float) -> Box:
    """A box from the fields of FS_RECTF in their order."""
    return Box(left, bottom, right, top)


def _address(pointer: Any) -> int:
    return ctypes.cast(pointer, _VOID).value or 0


def _bounds(thing: int) -> Box:
    edges = (ctypes.c_float * 4)()
    start = ctypes.addressof(edges)
    _bounds_of(thing, *(start + 4 * place for place in range(4)))
    return Box(*edges)


def _straight(path: int, number: int) -> Iterator[Box]:
    """The level and upright lines among the segments of a path."""
    matrix = (ctypes.c_float * 6)(1, 0, 0, 1, 0, 0)
    _matrix_of(path, ctypes.addressof(matrix))
    a, b, c, d, e, f = matrix
    x, y = ctypes.c_float(), ctypes.c_float()
    before: tuple[float, float] | None = None
    for place in range(number):
        segment = _segment_at(path, place)
        _segment_point(segment, ctypes.addressof(x), ctypes.addressof(y))
        point = a * x.value + c * y.value + e, b * x.value + d * y.value + f
        kind = _segment_type(segment)
        if kind == _LINE_TO and before is not None:
            across, up = abs(point[0] - before[0]), abs(point[1] - before[1])
            if min(across, up) <= 1 < max(across, up):
                left, right = sorted((before[0], point[0]))
                low, high = sorted((before[1], point[1]))
                yield Box(left, low, right, high)
        before = point if kind in (_LINE_TO, _MOVE_TO) else None
