"""Word files full of automatic lists, made at random from a seed."""

from __future__ import annotations

import random
from typing import NamedTuple

from tests.readers.word_parts import abstract, num, num_pr, p, word
from tests.readers.word_parts import level as level_of

FORMS = ("decimal", "upperRoman", "lowerRoman", "lowerLetter", "upperLetter", "decimalZero")
BULLETS = ("-", "•", "đ)")
ENDS = (".", ")", "", "/")
LEVELS, LISTS, PARAGRAPHS = 4, 3, 60


class Listed(NamedTuple):
    """A file and the words in it, one for each paragraph, all in lists."""

    data: bytes
    words: tuple[str, ...]


def listed_file(seed: int) -> Listed:
    """A file with lists of several levels, bullets, other starts, levels of styles, restarts."""
    chance = random.Random(seed)  # noqa: S311 (no secret)
    lists = "".join(_abstract(number, chance) for number in range(LISTS))
    lists += "".join(_number(number, chance) for number in range(2 * LISTS))
    words = tuple(f"muc{number:04d}so" for number in range(PARAGRAPHS))
    level, own_list, body = 0, 1, ""
    for own in words:
        # No level is left out, and none of bullets shown in another: Word and LibreOffice differ.
        level = min(max(level + chance.choice((-2, -1, 0, 0, 1)), 0), LEVELS - 1) if body else 0
        if chance.random() < 0.1:
            own_list, level = chance.randint(1, 2 * LISTS), 0
        if own_list == 1 and chance.random() < 0.3:
            body += p(own, properties=f'<w:pStyle w:val="L{level}"/>')
        else:
            body += p(own, properties=num_pr(level, own_list))
    return Listed(word(body, numbering=lists, styles=_styles()), words)


def _styles() -> str:
    """Styles that stand for the levels of the first list."""
    rows = (
        f'<w:style w:type="paragraph" w:styleId="L{level}"><w:name w:val="L{level}"/>'
        f'<w:pPr><w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="1"/></w:numPr></w:pPr></w:style>'
        for level in range(LEVELS)
    )
    return "".join(rows)


def _abstract(number: int, chance: random.Random) -> str:
    levels, numbered = "", 0
    for level in range(LEVELS):
        if level and chance.random() < 0.3:
            levels += level_of(level, "bullet", chance.choice(BULLETS), 1, _linked(number, level))
            numbered = level + 1
        else:
            levels += _level(number, level, chance.randint(numbered, level), chance)
    return abstract(levels, number, '<w:multiLevelType w:val="multilevel"/>')


def _linked(number: int, level: int) -> str:
    return f'<w:pStyle w:val="L{level}"/>' if number == 0 else ""


def _level(number: int, level: int, above: int, chance: random.Random) -> str:
    """A level that shows its numbers from the level ``above`` on."""
    start = chance.choice((1, 1, 1, 3, 12))
    text = ".".join(f"%{one + 1}" for one in range(above, level + 1)) + chance.choice(ENDS)
    return level_of(level, chance.choice(FORMS), text, start, _linked(number, level))


def _number(number: int, chance: random.Random) -> str:
    """A list: every second one with a start of its own."""
    override = ""
    if number % 2:
        override = (
            '<w:lvlOverride w:ilvl="0">'
            f'<w:startOverride w:val="{chance.choice((1, 5))}"/></w:lvlOverride>'
        )
    return num(number + 1, number // 2, override)
