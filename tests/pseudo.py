"""Languages made in memory: texts bracketed, accented and longer, so that hard-coded English stands out."""

import re
from collections.abc import Mapping

from hamstretch.i18n.language import Language

ACCENTS = str.maketrans("aeiouycnsAEIOUYCNS", "áéíóúýçñšÁÉÍÓÚÝÇÑŠ")
HOLES = re.compile(r"(\{[^{}]*\}|%n|%[1-9])")
OPEN, CLOSE = "⟦", "⟧"


def pseudo(english: str) -> str:
    """Bracketed, accented, and four parts in ten longer; fields stay as they are."""
    parts = [p if HOLES.fullmatch(p) else p.translate(ACCENTS) for p in HOLES.split(english)]
    more = len(english) * 2 // 5
    longer = "·" * max(1, more) if len(english.split()) == 1 else " ón" * (more // 3)
    return f"{OPEN}{''.join(parts)}{longer}{CLOSE}"


class Pseudo(Language):
    """Answers every question with the English made strange."""

    def __init__(self, locale: str = "de") -> None:
        super().__init__(locale, ())
        self._mark = "\u200f" if self.right_to_left else ""  # so that Qt takes it for such a text

    def _pseudo(self, english: str) -> str:
        return self._mark + pseudo(english)

    def text(self, _id: str, english: str) -> str:
        return self._pseudo(english)

    def message(self, _id: str, english: str | Mapping[str, str]) -> str | Mapping[str, str]:
        if isinstance(english, str):
            return self._pseudo(english)
        return {kind: self._pseudo(text) for kind, text in english.items()}

    def string(self, _context: str, source: str, _n: int) -> str | None:
        return self._pseudo(source)
