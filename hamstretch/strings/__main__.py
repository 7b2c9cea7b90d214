"""`python -m hamstretch.strings`: check the files of the languages; see `--help`. Needs no Qt."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TextIO

from hamstretch.core.errors import HamstretchError
from hamstretch.i18n import ts
from hamstretch.i18n.language import NAMES
from hamstretch.i18n.ts import Unit
from hamstretch.resources import I18N, assets_dir, load_wording
from hamstretch.strings import exchange
from hamstretch.strings.check import content_faults, faults, updated
from hamstretch.strings.extract import texts

LANGUAGES = tuple(name for name in NAMES if name != "en")


def parser() -> argparse.ArgumentParser:
    """Return the command's grammar."""
    top = argparse.ArgumentParser(
        prog="python -m hamstretch.strings", description="Check the translations: exit code 1 for any fault."
    )
    top.add_argument("--assets", type=Path, metavar="DIR", help="a folder laid out like assets/")
    what = top.add_mutually_exclusive_group()
    what.add_argument("--update", action="store_true", help="bring every file up to the English of today")
    what.add_argument("--export", nargs=2, metavar=("LANG", "FILE"), help="write the list for a translator")
    what.add_argument("--import", nargs=2, dest="take", metavar=("LANG", "FILE"), help="take a list back")
    top.add_argument("--reviewed", action="store_true", help="a native speaker has reviewed what is imported")
    return top


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command; return its exit code."""
    args = parser().parse_args(argv)
    shop = Workshop(args.assets or assets_dir())
    try:
        if args.update:
            return shop.update()
        if args.export:
            return shop.send(args.export[0], Path(args.export[1]))
        if args.take:
            return shop.take(args.take[0], Path(args.take[1]), reviewed=args.reviewed)
        return shop.check()
    except (HamstretchError, ValueError) as error:
        _say(load_wording()(error.say) if isinstance(error, HamstretchError) else str(error), sys.stderr)
        return 2


class Workshop:
    """The English of one assets folder and the files beside it."""

    def __init__(self, root: Path) -> None:
        self._root, self._folder = root, root / I18N
        self._english = texts(root)

    def check(self) -> int:
        """Name everything that is wrong; return 1 if anything is."""
        found = 0
        for locale in ts.locales(self._folder):
            file = ts.file_of(self._folder, locale)
            there = ts.read(file)
            for fault in (
                *faults(self._english, there, locale, file.name),
                *content_faults(self._root, locale, there),
            ):
                _say(str(fault))
                found += 1
            _say(f"{file.name}: {sum(unit.reviewed for unit in there)} of {len(there)} texts reviewed")
        _say(f"{len(self._english)} texts, {found or 'no'} fault{'' if found == 1 else 's'}")
        return 1 if found else 0

    def update(self) -> int:
        """Write every file anew."""
        for locale in ts.locales(self._folder):
            self._write(locale, self._units(locale))
        return 0

    def send(self, locale: str, file: Path) -> int:
        """Write the list of a language."""
        sentences = exchange.exported(self._units(locale), locale)
        exchange.save(file, sentences)
        _say(f"{file}: {len(sentences)} sentences, {sum(not all(s.forms) for s in sentences)} to do")
        return 0

    def take(self, locale: str, file: Path, *, reviewed: bool) -> int:
        """Put a list into a language's file, which is begun if there is none."""
        self._write(locale, exchange.imported(self._units(locale), exchange.load(file), reviewed=reviewed))
        return 0

    def _units(self, locale: str) -> tuple[Unit, ...]:
        if locale not in LANGUAGES:
            msg = f"there is no language {locale}; known are {', '.join(LANGUAGES)}"
            raise ValueError(msg)
        file = ts.file_of(self._folder, locale)
        return updated(self._english, ts.read(file) if file.is_file() else (), locale)

    def _write(self, locale: str, units: Sequence[Unit]) -> None:
        file = ts.file_of(self._folder, locale)
        file.parent.mkdir(exist_ok=True)
        ts.write(file, locale, units)
        _say(f"{file.name}: {len(units)} texts, {sum(not unit.complete for unit in units)} to do")


def _say(text: str, to: TextIO | None = None) -> None:
    print(text, file=to)


if __name__ == "__main__":
    sys.exit(main())
