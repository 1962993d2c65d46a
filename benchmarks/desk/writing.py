"""Put the facts of an invented plan into words."""

from __future__ import annotations

import random
from collections.abc import Iterator
from datetime import date

from benchmarks.desk import wording
from benchmarks.desk.facts import Cited, Facts
from benchmarks.desk.wording import written
from kehoach_lint.figures import in_figures
from kehoach_lint.rules.nt.times import shown

_MOTTO = ("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc")
_NEIGHBOURS = ("xã Bản Cầm", "xã Võ Lao", "xã Mường Lai", "xã Cảm Nhân")
_LOCAL = "Sáng thứ Bảy đi làm đường"
_TYPES = {"KH": "Kế hoạch", "NQ": "Nghị quyết", "QĐ": "Quyết định"}
_CODES = {"Ủy ban nhân dân": "UBND", "Hội đồng nhân dân": "HĐND"}
_ACTIVITIES = 8


def text_of(facts: Facts) -> str:
    """The text of a plan as a .txt file."""
    writer = _Writer(facts)
    return "\n".join((*writer.head(), "", *writer.body(), "", *writer.tail())) + "\n"


class _Writer:
    """Writes one plan; the same wording makes the same choices whatever the facts."""

    def __init__(self, facts: Facts) -> None:
        self._facts = facts
        self._top = facts.above is None
        noun = facts.unit.noun
        self._office = f"Ủy ban nhân dân {noun}"
        above = f"{facts.whose} {facts.above.full}" if facts.above else ""
        self._fields = {
            "movement": facts.movement,
            "year": str(facts.year),
            "unit": facts.unit.full,
            "office": self._office,
            "noun": noun,
            "theme": facts.theme,
            "slogan": facts.slogan,
            "start": shown(facts.start),
            "end": shown(facts.end),
            "report": shown(facts.report),
            "collect": shown(facts.collect),
            "above": above,
            "below": "xã, phường" if facts.year >= 2026 else "huyện, thị xã",
            "villages": str(facts.villages),
            "households": _grouped(facts.households),
            "people": _grouped(facts.people),
            "local": _LOCAL,
            "neighbour": _other(facts),
        }

    def _say(self, form: str, place: str, **more: str) -> str:
        """A form in words; ``place`` has a chance of its own, so that a sentence that is left out
        changes no other."""
        chance = random.Random(f"{self._facts.wording} {place}")  # noqa: S311
        return written(form, chance, {**self._fields, **more})

    def head(self) -> Iterator[str]:
        """All above the opening."""
        facts = self._facts
        day = facts.issued
        yield from ("ỦY BAN NHÂN DÂN", facts.unit.full.upper())
        yield f"Số: {facts.number}/KH-UBND"
        yield from _MOTTO
        yield f"{facts.unit.name}, ngày {day.day:02d} tháng {_month(day)} năm {day.year}"
        yield from ("", "KẾ HOẠCH", self._title())

    def _title(self) -> str:
        if self._top:
            return f"Phát động phong trào thi đua “{self._facts.movement}” năm {self._facts.year}"
        return self._say(wording.TITLE, "title")

    def body(self) -> Iterator[str]:
        """Bases, opening and sections."""
        facts = self._facts
        for cited in facts.others:
            yield f"Căn cứ {self._cited(cited)};"
        if self._top:
            yield self._say(wording.OPENING_ABOVE, "opening")
        elif facts.cited is None:
            yield self._say(wording.OPENING_ALONE, "opening")
        else:
            yield self._say(wording.OPENING, "opening", cited=self._cited(facts.cited))
        yield from self._section("I. MỤC ĐÍCH, YÊU CẦU", self._aims())
        yield from self._section("II. CHỦ ĐỀ, CHỈ TIÊU THI ĐUA", self._targets())
        yield from self._section("III. NỘI DUNG THI ĐUA", self._doing())
        yield from self._section("IV. THỜI GIAN THỰC HIỆN", self._times())
        yield from self._section("V. CHẾ ĐỘ BÁO CÁO", self._reports())
        yield from self._section("VI. TỔ CHỨC THỰC HIỆN", self._tasks())

    def _section(self, heading: str, lines: Iterator[str]) -> Iterator[str]:
        yield from ("", heading, *lines)

    def _cited(self, cited: Cited) -> str:
        subject = cited.subject or self._say(wording.SUBJECT, "subject")
        symbol = f"{cited.number}/{cited.kind}-{_CODES[cited.body]}"
        whose = f"{cited.body} {cited.unit.full}"
        if cited.subject is None and self._facts.whose == "UBND":
            whose = whose.replace("Ủy ban nhân dân", "UBND")
        return f"{_TYPES[cited.kind]} số {symbol} ngày {shown(cited.day)} của {whose} {subject}"

    def _aims(self) -> Iterator[str]:
        for at, form in enumerate(wording.AIMS):
            yield self._say(form, f"aim {at}")

    def _targets(self) -> Iterator[str]:
        yield self._say(wording.THEME, "theme")
        yield self._say(wording.SLOGAN, "slogan")
        for name, value in self._facts.targets:
            shown_value = f"{value:02d}" if name == "garden" else str(value)
            yield self._say(wording.TARGETS[name], f"target {name}", value=shown_value)

    def _doing(self) -> Iterator[str]:
        facts = self._facts
        chance = random.Random(f"{facts.wording} doing")  # noqa: S311
        for form in chance.sample(wording.DOING, _ACTIVITIES):
            yield self._say(form, form)
        if facts.unit.noun == "xã":
            first, *others = wording.LOCAL
            own = facts.left or facts.unit
            yield self._say(first, first, unit=own.full)
            yield from (self._say(form, form) for form in others)
            if facts.neighbour:
                yield self._say(chance.choice(wording.NEIGHBOUR), "neighbour")
        if facts.local:
            yield self._say(wording.LOCAL_MOVEMENT, "local")

    def _times(self) -> Iterator[str]:
        chance = random.Random(f"{self._facts.wording} times")  # noqa: S311
        yield self._say(chance.choice(wording.PERIOD), "period")

    def _reports(self) -> Iterator[str]:
        if self._top:
            yield self._say(wording.REPORT_ABOVE, "report")
        elif self._facts.unit.noun == "huyện":
            for form in wording.REPORT_DISTRICT:
                yield self._say(form, form)
        else:
            yield self._say(wording.COLLECT, "collect")
            yield self._say(wording.REPORT, "report")

    def _tasks(self) -> Iterator[str]:
        for name, form in wording.TASKS.items():
            if name.split(" <")[0] not in self._facts.without:
                yield f"- {self._say(name, name)}: {self._say(form, name)}"

    def tail(self) -> Iterator[str]:
        """Closing, recipients and signature."""
        facts = self._facts
        yield f"Trên đây là Kế hoạch của {self._office} {facts.unit.name}./."
        yield from ("", "Nơi nhận:")
        if facts.above is not None:
            yield f"- UBND {facts.above.full};"
        yield f"- Thường trực HĐND {facts.unit.noun};"
        yield from ("- Như mục VI;", "- Lưu: VT.", "")
        yield from ("TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH", facts.signer)


def _grouped(number: int) -> str:
    from decimal import Decimal

    return in_figures(Decimal(number))


def _month(day: date) -> str:
    return f"{day.month:02d}" if day.month < 3 else str(day.month)


def _other(facts: Facts) -> str:
    """A neighbour that is not the unit itself."""
    names = [name for name in _NEIGHBOURS if name != facts.unit.full]
    return names[facts.number % len(names)]
