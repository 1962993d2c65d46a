"""Names of bodies as words that can be compared: abbreviations written out, levels told."""

from __future__ import annotations

from collections.abc import Iterator

from kehoach_lint.patterns import late
from kehoach_lint.resources import last_per_data
from kehoach_lint.rulesets.recipients import holds, recipient_words
from kehoach_lint.vietnamese.folding import fold

COMMUNE, DISTRICT, PROVINCE, CENTRAL = 1, 2, 3, 4
"""Ranks of the levels of government."""

_SHORT = late(r"[A-ZĐ]{2}")
_TOKEN = late(r"[^\W_]+|[-&,.]")
_COMMUNE = ("xã", "phường", "thị trấn", "đặc khu")
_NO_COMMUNE = ("thị xã", "xã hội", "xã viên")
_DISTRICT = ("huyện", "quận", "thị xã", "thị ủy")
_CITY = ("thành phố", "tp")
_NO_MINISTRY = ("phận", "chỉ huy", "đội", "máy")
"""What makes another word of "bộ": bộ phận, bộ đội."""


@last_per_data(1024)
def plain(text: str) -> str:
    """``text`` folded, without marks, its abbreviations written out, words one space apart."""
    tokens = _TOKEN.findall(fold(text))
    written = _written_out(tokens) if _SHORT.search(text) else tokens
    return " ".join(word for word in written if word[0].isalnum())


def _written_out(tokens: list[str]) -> Iterator[str]:
    """The tokens with each abbreviation, the longest first, replaced by what it stands for."""
    words = recipient_words()
    at = 0
    while at < len(tokens):
        for end in range(min(at + words.most_tokens, len(tokens)), at, -1):
            full = words.abbreviations.get(" ".join(tokens[at:end]))
            if full is not None:
                yield full
                at = end
                break
        else:
            yield tokens[at]
            at += 1


@last_per_data(1024)
def ranks(plain_text: str) -> frozenset[int]:
    """The levels that plain text names; a city may be of two."""
    found = set()
    without = f" {plain_text} "
    for words in _NO_COMMUNE:
        without = without.replace(f" {words} ", " ")
    if holds(without, _COMMUNE):
        found.add(COMMUNE)
    if holds(plain_text, _DISTRICT):
        found.add(DISTRICT)
    if holds(plain_text, ("tỉnh",)) or _is_central_city(plain_text):
        found.add(PROVINCE)
    elif holds(plain_text, (*_CITY, "thành ủy")):
        found.update((DISTRICT, PROVINCE))
    if holds(plain_text, ("trung ương", "chính phủ")) or _is_ministry(plain_text):
        found.add(CENTRAL)
    return frozenset(found)


def _is_central_city(plain_text: str) -> bool:
    if not holds(plain_text, _CITY):
        return False
    cities = recipient_words().central_cities
    return holds(plain_text, tuple(f"{noun} {city}" for noun in _CITY for city in cities))


def _is_ministry(plain_text: str) -> bool:
    behind = f" {plain_text}".split(" bộ ")[1:]
    return any(not words.startswith(_NO_MINISTRY) for words in behind if words)
