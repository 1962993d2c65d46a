"""Random edits of a text in which every character remembers where it came from."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from random import Random

WORDS = ("cùng", "thường xuyên", "từng bước", "vững chắc", "gọn gàng", "chu đáo", "sớm hơn")
LINES = (
    "- Các tổ tự quản nhắc nhau cất dụng cụ sau mỗi buổi làm.",
    "Người cao tuổi trong thôn góp ý về cách làm để mọi việc được thuận lợi hơn.",
    "- Mỗi nhà để riêng một góc sân làm chỗ phơi, không phơi ra đường.",
)
_NEAR = 60
Text = list[tuple[str, int]]
"""Characters with their offsets in the first text, -1 for those that were put in."""


def tracked(text: str) -> Text:
    """A text before any edit."""
    return list(zip(text, range(len(text)), strict=True))


def plain(text: Text) -> str:
    """The characters alone."""
    return "".join(char for char, _ in text)


def edited(text: Text, places: Sequence[int], random: Random, times: int) -> Text:
    """The text after so many random edits: words, lines and paragraphs put in, taken out and
    replaced, half of them near one of the ``places`` (offsets in the first text)."""
    for _ in range(times):
        text = _edit(text, _place(text, places, random), random)
    return text


def _place(text: Text, places: Sequence[int], random: Random) -> int:
    if not places or random.random() < 0.5:
        return random.randrange(len(text))
    wanted = random.choice(places)
    at = next((i for i, (_, origin) in enumerate(text) if origin >= wanted), len(text) - 1)
    return min(max(at + random.randint(-_NEAR, _NEAR), 0), len(text) - 1)


def _edit(text: Text, at: int, random: Random) -> Text:
    kind = random.choices(
        ("word in", "word out", "word new", "line in", "line out", "paragraph in", "gap out"),
        (20, 15, 20, 8, 4, 4, 2),
    )[0]
    if kind.startswith("word"):
        start, end = _around(text, at, " \n")
        word = _fresh(random.choice(WORDS))
        if kind == "word in":
            return [*text[:start], *word, *_fresh(" "), *text[start:]]
        return [*text[:start], *(word if kind == "word new" else ()), *text[end:]]
    start, end = _around(text, at, "\n")
    if kind == "line out":
        return [*text[:start], *text[end + 1 :]] if end - start < len(text) // 4 else text
    if kind == "gap out":
        return [*text[:end], *_fresh(" "), *text[end + 1 :]]
    line = random.choice(LINES) + ("\n" if kind == "line in" else "\n\n")
    return [*text[:start], *_fresh(line), *text[start:]]


def _fresh(text: str) -> Text:
    return [(char, -1) for char in text]


def _around(text: Text, at: int, ends: Iterable[str]) -> tuple[int, int]:
    start, end = at, at
    while start and text[start - 1][0] not in ends:
        start -= 1
    while end < len(text) and text[end][0] not in ends:
        end += 1
    return start, end
