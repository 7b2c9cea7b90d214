"""The data of ICU without what Qt never asks for: 32 MB of names, scripts and character sets shrink to a few.

Qt's core calls ICU to compare texts, to name time zones and to read old character sets
(`nm -D libQt6Core.so.6`); its dates, numbers and line breaks have data of their own. Where something is
missing ICU answers with an error or in English, and Qt goes on. Needs `icupkg` (icu-devtools) and binutils.
"""

from __future__ import annotations

import re
import tempfile
from collections.abc import Collection
from pathlib import Path

from project import run, said

DROPPED = ("brkitr/", "curr/", "lang/", "rbnf/", "region/", "translit/", "unit/")
"""Trees of line-break rules, names of money, languages, numbers, countries, scripts and units."""
DROPPED_FILES = re.compile(r"[^/]+\.(cnv|spp|cfu)|cnvalias\.icu|unames\.icu")
"""Character sets, rules of network names, letters that look alike, the names of letters."""
LOCALE = re.compile(r"(?:coll/|zone/)?(?!res_)([a-z]{2,3})(?:_\w*)?\.res")
"""An item that speaks for one language."""


def left(items: Collection[str], languages: Collection[str]) -> list[str]:
    """Return the items of ICU's data that stay: what knows no language, and what knows one of these."""
    return [item for item in items if not _goes(item, languages)]


def _goes(item: str, languages: Collection[str]) -> bool:
    locale = LOCALE.fullmatch(item)
    return (
        item.startswith(DROPPED)
        or DROPPED_FILES.fullmatch(item) is not None
        or (locale is not None and locale[1] not in languages)
    )


def trim(library: Path, languages: Collection[str]) -> None:
    """Build a `libicudata.so.N` anew with the items that stay; the same input gives the same bytes."""
    number = library.name.rpartition(".")[2]
    name = f"icudt{number}"  # by it icupkg knows the tree, and the library the symbol
    with tempfile.TemporaryDirectory() as made:
        folder = Path(made)
        whole, small = folder / f"{name}l.dat", folder / "small" / f"{name}l.dat"
        small.parent.mkdir()  # the tree inside is called as the file is
        run("objcopy", "-O", "binary", "--only-section=.rodata", library, whole)
        items = said("icupkg", "-l", str(whole)).split()
        going = folder / "going.txt"
        going.write_text("\n".join(sorted(set(items) - set(left(items, languages)))) + "\n", "utf-8")
        run("icupkg", "-r", going, whole, small)
        source = folder / "data.s"
        source.write_text(_assembly(f"{name}_dat", f"small/{small.name}"), "utf-8")
        run("as", source.name, "-o", "data.o", cwd=folder)
        linked = (
            "ld",
            "-shared",
            "-z",
            "noexecstack",
            "-z",
            "max-page-size=4096",
            "--hash-style=gnu",
            "--build-id=none",
        )
        run(*linked, "-soname", library.name, "data.o", "-o", "data.so", cwd=folder)
        library.write_bytes((folder / "data.so").read_bytes())


def _assembly(symbol: str, file: str) -> str:
    return f"""\
.section .rodata, "a", %progbits
.balign 16
.globl {symbol}
.type {symbol}, %object
.size {symbol}, end - {symbol}
{symbol}:
.incbin "{file}"
end:
.section .note.GNU-stack, "", %progbits
"""
